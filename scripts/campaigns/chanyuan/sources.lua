-- Every book and paper that this scenario cites, and how far to trust it.

source "CB" {
  title = "Xu zizhi tongjian changbian", han = "續資治通鑑長編", author = "Li Tao, twelfth century",
  text = [[The long draft of a chronicle of Song, year by year, compiled by a careful man a century and a half after Chanyuan.
    His small-print notes often reject the famous stories. For this episode he warns that on the whole they cannot be relied on.
    Read here in the Siku copy, whose respelled Khitan names are not printed.]],
}
source "SS" {
  title = "Song shi", han = "宋史", author = "compiled under the Yuan",
  text = [[The official history of Song. Its annals are dry and good; its biographies are built on family records and
    anecdotes, and make their subjects speak well.]],
}
source "LS" {
  title = "Liao shi", han = "遼史", author = "compiled under the Yuan",
  text = [[The official history of Liao: day-signs, sacrifices, short entries. A siege that failed is two words long.]],
}
source "SHY" {
  title = "Song huiyao jigao, Fanyi 1", han = "宋會要輯稿", author = "Song office documents, recovered later",
  text = [[The collected documents of the Song offices. Here the volume on foreigners, cited by the day.]],
}
source "QDGZ" {
  title = "Qidan guozhi", han = "契丹國志", author = "a Song-side history of the Khitan state",
  text = [[A history of Liao made from Song materials. Its juan 20 preserves both oath letters.]],
}
source "WZ" {
  title = "Wang Wenzheng bilu", han = "王文正筆錄", author = "Wang Zeng",
  text = [[Private notes by a man who was at court in 1005. Close to the events, and still an anecdote book.]],
}
source "SSJW" {
  title = "Sushui jiwen", han = "涑水記聞", author = "Sima Guang",
  text = [[What Sima Guang heard, with his informants named; a great historian's notebook, two generations after.
    Li Tao used it, and corrected it.]],
}
source "LC" {
  title = "Longchuan notes", han = "龍川別志", author = "Su Zhe",
  text = [[Stories written down in exile some ninety years after the covenant. Vivid, and late.]],
}
source "HS" {
  title = "Houshan tancong", han = "後山談叢", author = "Chen Shidao",
  text = [[A poet's collection of conversations, late in the eleventh century. A private anecdote wherever it stands alone.]],
}
source "JLB" {
  title = "Jilei bian", han = "雞肋編", author = "Zhuang Chuo",
  text = [[A twelfth-century notebook that copies the oath letters. Seen only in part.]],
}
source "WJZY" {
  title = "Wujing zongyao", han = "武經總要", author = "a government manual of the 1040s",
  text = [[The arms and engines of Song, with drawings: forty years after Chanyuan, but the bows had not changed much.]],
}
source "MXBT" {
  title = "Mengxi bitan", han = "夢溪筆談", author = "Shen Kuo",
  text = [[Shen Kuo had married a granddaughter of Zhang Hao, the courier, and made the courier's part larger. Li Tao does not believe him.]],
}
source "SEED" {
  title = "“Chanyuan Treaty”, the article this project began from", author = "an encyclopaedia article",
  text = [[Kept word for word, beside what the sources say. Where the two differ, both are shown.]],
}
source "CH6" {
  title = "The Cambridge History of China, volume 6", author = "Franke and Twitchett, editors",
  text = [[Modern scholarship; one page seen.]],
}
source "BIELENSTEIN" {
  title = "Diplomacy and Trade in the Chinese World", author = "Hans Bielenstein",
  text = [[Modern scholarship; excerpts seen. It gives Julian dates for the embassies.]],
}
source "LAU" {
  title = "Studies of the war of 1004", author = "Lau Nap-yin",
  text = [[Modern scholarship; abstracts seen. The emperor was preparing an offensive, and the Liao came first.]],
}
source "LINHU" {
  title = "Once more on the covenant of Chanyuan", han = "也說澶淵之盟", author = "Lin Hu",
  text = [[Modern scholarship; abstract seen. What Wang Jizhong knew made the deep thrust possible; peace was the emperor's first choice throughout.]],
}
source "LORGE" {
  title = "A study of Song strategy, 1996", author = "Peter Lorge",
  text = [[Modern scholarship; abstract seen. The war aims of the Liao were limited.]],
}
source "STANDEN" {
  title = "Unbounded Loyalty, chapter 6", author = "Naomi Standen",
  text = [[Modern scholarship; the opening seen. Wang's case shows loyalty being redefined as borders hardened.]],
}
source "EBERHARD" {
  title = "A page on the cost of the payments", author = "Wolfram Eberhard",
  text = [[Modern scholarship; one page seen. Under two per cent of revenue, when the army took a quarter.]],
}
