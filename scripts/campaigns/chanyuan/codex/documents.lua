-- Papers, tallies and stones.

entry "d_first" {
  kind = "document", label = "Wang's first letter", also = { "first letter" }, known = "1004-11-07",
  text = [[Carried in by Li Xing and three others, with a signal arrow, to Shi Pu and no one else. It blames Wang Chao's rashness for Wangdu, and
    the writer's own; it says that the North admires the virtue of Song, and would restore old friendship.]],
  sources = { "CB57.23 A", "CB57.23b A" },
}
entry "d_reply" {
  kind = "document", label = "the emperor's reply", known = "1004-11-09",
  text = {
    quote("CB57.24b A", "常思息戰以安人，豈欲窮兵而黷武"),
    [["I have always thought of stopping war to give the people peace; how should I want to exhaust the soldiers and dishonour arms?" A
    hand edict to Wang Jizhong, gracious, and without an envoy. He had it on 20 November, he says: the day on which the siege
    of Yingzhou began.]],
  },
  sources = { "CB57.24b A", "SHY A" },
}
entry "d_plea" {
  kind = "document", label = "plea for peace", han = "求和劄子", known = "1005-01-01",
  text = [[The Liao history quotes a Song plea for peace. Its sentences are those of Zhenzong's gracious answer to Wang, with the line about
    He Chengju, whom Wang was told had been allowed to ask. Same paper, two meanings; that they are one is our inference.]],
  sources = { "LS81 A", "CB57.24b A", "SHY A" },
}
entry "d_second" {
  kind = "document", label = "Wang's second memorial", also = { "second memorial" }, known = "1004-12-10",
  text = [[Written after the reply, and read at Kaifeng on 10 December: Guannan is old land of theirs and may be hard to hold, he writes; send
    an envoy quickly. Song had meant to wait for one. On that day it chose Cao Liyong.]],
  sources = { "CB58.7b A", "SHY A" },
}
entry "d_third" {
  kind = "document", label = "“do not make me a man who broke his word”", han = "免臣失信", known = "1005-01-03",
  text = [[Save me from breaking my word: four characters of a letter. Wang Jizhong writes three times to ask why no envoy has come, and on 4 January
    for a new one, sent from Chanzhou. The first is shut up in Daming by his own side.]],
  sources = { "SHY A", "CB58.14b A" },
}
entry "d_signal" {
  kind = "document", label = "signal arrow", han = "信箭",
  text = [[An arrow that goes with a letter to show that it is meant. Every letter of Wang Jizhong's comes with one. It lets four men walk up
    to a frontier post without being shot, if the post has been told what it is looking at.]],
  sources = { "CB57.23a A" },
}
entry "d_tally" {
  kind = "document", label = "order tally", also = { "split tally", "split tallies" },
  text = [[Lacquered wood, in two halves that fit, with holes for brush and ink, hung on a runner's neck: an order on a battlefield is true if
    the halves meet. Shi Pu designed it.]],
  sources = { "SS324 A", "CB55.21b A" },
}
entry "d_fish" {
  kind = "document", label = "gold fish tally", also = { "silver tablet", "silver tablets" },
  text = [[What raises troops in Liao: a tally in the form of a fish, of gold. Couriers carry tablets of silver. Both are in the Liao history's
    chapter on the army, among the horses and the scouts.]],
  sources = { "LS34 A" },
}
entry "d_state" {
  kind = "document", label = "state letter", han = "國書",
  text = [[From throne to throne. The envoy kneels with it, a eunuch passes it up, a chancellor reads it out; and what is not written in it has
    not been said. On 13 January Song answered the demand by word of mouth only: “no need to set it all out.”]],
  sources = { "CB58.20a A", "CB58.20b A" },
}
entry "d_hand" {
  kind = "document", label = "hand edict", han = "手詔",
  text = [[Written by the emperor, and not by his drafters. He answers Wang Jizhong so. Kou Zhun acted against some that he was sent, and
    apologised in his own way: “Had I used every edict as written, could this have been done so fast?”]],
  sources = { "CB57.24b A", "CB58.32b A†" },
}
entry "d_secret" {
  kind = "document", label = "secret memorial", han = "密奏",
  text = [[A sealed paper for the emperor's eyes. Wang Jizhong's letters reach Kaifeng as such, by way of Shi Pu, who had served in the same
    household. That Wang Chao, whom the first of them blames, would have buried it is our inference.]],
  sources = { "CB57.23a A", "WZ A†" },
}
entry "d_form" {
  kind = "document", label = "the founder's letter form",
  text = [[How does one emperor of Song write to an emperor of the Khitan? It had been done in the first peace, thirty years before.
    Of all the court only Zhao Anren remembered the form of the founder's letters.]],
  sources = { "CB58.20-24 A", "SS287 A" },
}
entry "d_oathletter" {
  kind = "document", label = "oath letter", han = "誓書", also = { "oath letters" },
  text = {
    "A letter that is also an oath, sworn to Heaven, Earth and the ancestors, with a curse on whoever breaks it. The Liao asked for one; it is among the conditions that Wang Jizhong brought to Cao Liyong.",
    known("1042-09-01", "In 1042 it was done again, for more, and in 1123 with the Jin."),
  },
  sources = { "CB58.33a A", "CB58.23b A", "CB137 A", "SC15 A" },
}
entry "d_song" {
  kind = "document", label = "the Song oath letter", known = "1005-01-19",
  text = {
    quote("CB58.33a A", "共遵成信，虔奉歡盟"),
    [["Together we keep good faith, and reverently uphold a glad covenant." Dated on the seventh day of the twelfth month of Jingde 1, 19
    January 1005. “Whoever breaks this, may he not keep his state.” Li Jichang carried it.]],
  },
  sources = { "CB58.33a A", "QDGZ20 A", "JLB A" },
}
entry "d_liao" {
  kind = "document", label = "the Liao oath letter", han = "孤雖不才", known = "1005-01-24",
  text = {
    quote("CB58.33b A", "孤雖不才，敢遵此約。謹當告于天地，誓之子孫，苟渝此盟，神明是殛"),
    [["Unworthy as I am, I dare keep this covenant. I shall report it to Heaven and Earth and swear it to my descendants; should we break
    it, may the bright spirits destroy us." Before that it recites the whole Song text. 24 January 1005.]],
  },
  sources = { "CB58.33b A", "QDGZ20 A" },
}
entry "d_stone" {
  kind = "document", label = "the oath in stone", known = "1035-01-01",
  text = [[The oath was carved in stone. In 1035, says the Changbian; in 1005, says the Jilei bian. Both cannot be right, and no stone is cited. We
    leave the conflict standing.]],
  sources = { "CB A", "JLB A" },
}
entry "d_cutoff" {
  kind = "document", label = "Yang Yanzhao's plan",
  text = [[Yang Yanzhao writes from the border that the raiders' way home can be cut. It is not answered; Kou Zhun, who wanted victory, sits still
    too. Later readers have won a great battle there. The Song field armies had not, till then, won one in the open.]],
  sources = { "CB58.31b A", "CB58.31a A" }, known = "1005-01-07",
}
entry "d_sealed" {
  kind = "document", label = "He Chengju's sealed answer",
  text = [[Asked by Chen Yaosou whether the court should stand or flee, the prefect sends back a sealed paper. Opened, it is courteous, and has no
    opinion in it anywhere. The story comes from a poet's collection of conversations, eighty years on.]],
  sources = { "HS3 A†" },
}
entry "d_verses" {
  kind = "document", label = "the emperor's verses", known = "1005-01-21",
  text = [[Zhenzong made verses at Chanzhou, on 21 January. The chronicle records that there were some, between the edicts about the road and
    the rewards. We have not seen them.]],
  sources = { "CB58.26b A" },
}
entry "d_notes" {
  kind = "document", label = "Li Tao's small print", han = "故率不可據",
  text = [[Under the line of his chronicle, in smaller characters, Li Tao says what he left out and why. Of what other books
    have Kou say: “on the whole they cannot be relied on”. The drinking he prints without a note; the fingers he cut and corrected, and kept.]],
  sources = { "CB58.17a A", "CB58.26a A", "CB57.22 A" },
}
entry "d_1042" {
  kind = "document", label = "the oath letter of 1042", known = "1042-09-01",
  text = [[What Liu Liufu's demand and Fu Bi's refusals came to, between Renzong and Xingzong. It adds 100,000 of silk and 100,000 of silver a year, “separately paid, in place of the tax” of Guannan. Ponds are frozen as they
    are, border troops not to grow without notice. That Liao must press Xia stood in Song's oath; the Liao put it only in a
    letter.]],
  sources = { "CB137 A" },
}
entry "d_report" {
  kind = "document", label = "two entries for one siege", known = "1004-12-15",
  text = {
    quote("LS14 A", "攻瀛州不克"),
    [["Attacked Yingzhou; did not take it": the Liao annals' whole account of ten days and nights. Song has thirty thousand dead, and its
    later annals above a hundred thousand. Numbers of enemy dead grow.]],
  },
  sources = { "LS14 A", "CB58.9b A", "SS7 A" },
}
