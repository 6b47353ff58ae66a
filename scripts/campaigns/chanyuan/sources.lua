-- Every book and paper that this scenario cites: what it is, who wrote it and when, how far to trust it, and what it is
-- used for here. `chanyuan sources chanyuan` prints them all, with what rests on each.

source "CB" {
  title = "Xu zizhi tongjian changbian", han = "續資治通鑑長編", author = "Li Tao, twelfth century",
  text = [[The long draft of a chronicle of Song, year by year, compiled by a careful man a century and a half after Chanyuan from
    office papers and private books. His small-print notes often reject the famous stories. Of what other books
    have Kou say he warns that on the whole they cannot be relied on; other stories he cuts, corrects and keeps.

    Trust it for days, offices and documents; weigh its anecdotes as he did. It is the ground of almost every scene here, of the
    oath letters, and of the long quarrels of 1042 and 1074 to 1077. Read in the Siku copy, whose respelled Khitan names are
    not printed.]],
}
source "SS" {
  title = "Song shi", han = "宋史", author = "the official history of Song, compiled under the Yuan",
  text = [[Its annals are dry and good; its biographies are built on family records and anecdotes, and make their subjects speak well.
    Where a life rests on one famous scene the citation is marked A†.

    Used here for who people were, for the armies and the treasury in figures, and for the markets.]],
}
source "LS" {
  title = "Liao shi", han = "遼史", author = "the official history of Liao, compiled under the Yuan",
  text = [[Day-signs, sacrifices, short entries. A siege that failed is two words long; Song “requests” and Liao “permits”. It is the one
    voice from the other side, three centuries on and cut short.

    Used here for the Liao army's habits, the days of the march, the deaths that were mourned, and the second chronicler.]],
}
source "SHY" {
  title = "Song huiyao jigao, Fanyi 1", han = "宋會要輯稿", author = "Song office documents, recovered later",
  text = [[The collected documents of the Song offices: here the volume on foreigners, cited by the day. It tells less than the chronicle and
    argues less, and keeps words of Wang Jizhong's letters that nobody else has.

    Used here for the letters, the days on which they came, and what envoys saw.]],
}
source "QDGZ" {
  title = "Qidan guozhi", han = "契丹國志", author = "a Song-side history of the Khitan state",
  text = [[A history of Liao made from Song materials, so no independent witness. Its juan 20 preserves both oath letters.

    Used here to check the wording of the oaths against the Changbian's, and for Shengzong's later years.]],
}
source "WZ" {
  title = "Wang Wenzheng bilu", han = "王文正筆錄", author = "Wang Zeng, an official of the time",
  text = [[Private notes by a man who was at court in 1005. Close to the events, and still an anecdote book: what is vivid in it is
    remembered, not filed.

    Used here for Wang Jizhong at Wangdu, for why he wrote to Shi Pu, and for one line of the Dowager's.]],
}
source "SSJW" {
  title = "Sushui jiwen", han = "涑水記聞", author = "Sima Guang, eleventh century",
  text = [[What Sima Guang heard, with his informants named; a great historian's notebook, two generations after. Li Tao used it, and
    corrected it.

    Used here for the three fingers laid to a cheek.]],
}
source "LC" {
  title = "Longchuan notes", han = "龍川別志", author = "Su Zhe, in exile, some ninety years after the covenant",
  text = [[Stories written down by a statesman out of office. Vivid, and late: the cart at which the Dowager received an envoy is drawn
    by camels here, and nowhere else.

    Used here for that, and for what a later century thought of the peace.]],
}
source "HS" {
  title = "Houshan tancong", han = "後山談叢", author = "Chen Shidao, late eleventh century",
  text = [[A poet's collection of conversations. A private anecdote wherever it stands alone, and marked so.

    Used here for Han Qi, who hid that he could drink, and for the sealed answer of He Chengju.]],
}
source "JLB" {
  title = "Jilei bian", han = "雞肋編", author = "Zhuang Chuo, twelfth century",
  text = [[A notebook that copies the oath letters. Seen only in part, on the web.

    Used here as a third witness to the words of the oath, and for a date of the stone that contradicts the Changbian's.]],
}
source "WJZY" {
  title = "Wujing zongyao", han = "武經總要", author = "a government manual of the 1040s",
  text = [[The arms and engines of Song, with how many men each takes and how far it shoots. Forty years after Chanyuan: good for what a
    bed-crossbow was, silent on which of them shot whom.

    Used here for the great crossbows.]],
}
source "MXBT" {
  title = "Mengxi bitan", han = "夢溪筆談", author = "Shen Kuo, eleventh century",
  text = [[Shen Kuo had married a granddaughter of Zhang Hao, the courier, and made the courier's part larger. Li Tao does not believe him.

    Used here for that, as a lesson in who tells a story.]],
}
source "SC" {
  title = "Sanchao beimeng huibian", han = "三朝北盟會編", author = "a Song collection on the treaties with the north, 1117 to 1161",
  text = [[Envoys' own reports, letters and memorials, set side by side by the day. Its envoys contradict one another about the same meeting;
    that is its worth. Read in the Siku copy, whose names are not printed.

    Used here for what became of the covenant: the Alliance Conducted at Sea and its fall.]],
}
source "JS" {
  title = "Jin shi", han = "金史", author = "the official history of Jin, compiled under the Yuan",
  text = [[The victors' annals of 1115 to 1127. They say shortly what Song's envoys say at length, and put the blame elsewhere.

    Used here for Aguda, and for the years in which the covenant ended.]],
}
source "SEED" {
  title = "“Chanyuan Treaty”, the article this project began from", author = "an encyclopaedia article",
  text = [[Kept word for word, beside what the sources say. Where the two differ, both are shown: three of its seven terms lose their sense in
    translation, and a few of its dates are off.

    Used here as what most readers will have read before.]],
}
source "CH6" {
  title = "The Cambridge History of China, volume 6", author = "Franke and Twitchett, editors",
  text = [[Modern scholarship; parts of a few pages seen. Both sides wanted peace, it says, and Wang Jizhong was a key personality.

    Used here for distances, and for the Central Capital.]],
}
source "BIELENSTEIN" {
  title = "Diplomacy and Trade in the Chinese World", author = "Hans Bielenstein",
  text = [[Modern scholarship; excerpts seen. It gives Julian dates for the embassies and what they carried, and calls the relation
    tributary, which the texts of 1005 do not.

    Used here for dates, and for the price of an embassy.]],
}
source "LAU" {
  title = "Studies of the war of 1004", author = "Lau Nap-yin",
  text = [[Modern scholarship; abstracts seen. The emperor was preparing an offensive, and the Liao came first; Song was trapped at Chanzhou by
    its own mistakes.

    Used here for the quarrel over why the Liao marched.]],
}
source "LINHU" {
  title = "Once more on the covenant of Chanyuan", han = "也說澶淵之盟", author = "Lin Hu",
  text = [[Modern scholarship; abstract seen. What Wang Jizhong knew made the deep thrust possible; peace was the emperor's first choice
    throughout.

    Used here for the question that Wang's part leaves open.]],
}
source "LORGE" {
  title = "A study of Song strategy, 1996", author = "Peter Lorge",
  text = [[Modern scholarship; abstract seen. The war aims of the Liao were limited.

    Used here for the quarrel over why the Liao marched.]],
}
source "STANDEN" {
  title = "Unbounded Loyalty, chapter 6", author = "Naomi Standen",
  text = [[Modern scholarship; the opening seen. Wang's case shows loyalty being redefined as borders hardened.

    Used here for how his two biographies are read.]],
}
source "EBERHARD" {
  title = "A page on the cost of the payments", author = "Wolfram Eberhard",
  text = [[Modern scholarship; one page seen. Under two per cent of revenue, when the army took a quarter. It dates the rise of 1042 wrongly.

    Used here for the price of the peace.]],
}
source "YUAN" {
  title = "A study of the site of Chanzhou, 2021", author = "Yuan Guangkuo",
  text = [[Modern archaeology; an excerpt seen. Where the two walled towns lay, and how the southern one was drowned in 1077.

    Used here for the ground.]],
}
