-- Offices and stations: who may say what to whom.

entry "o_chancellor" {
  kind = "office", label = "chancellor", also = { "senior chancellor", "junior chancellor" },
  text = [[The emperor's first minister; this year there are two. Li Hang died in July 1004. In August Bi Shi'an became the senior and
    Kou Zhun the junior: calm set over boldness.]],
  sources = { "CB56-57 A", "SS281 A" },
}
entry "o_vice" {
  kind = "office", label = "vice-councillor",
  text = [[A minister of the second rank in the council. Wang Qinruo is one, and goes to hold Daming; Wang Dan is another, and has
    Kaifeng to hold. One came home with a grievance, the other with a plan for the captives.]],
  sources = { "CB57 A", "SS282 A†", "CB58.30a A" },
}
entry "o_military" {
  kind = "office", label = "Bureau of Military Affairs", also = { "Military Affairs" },
  text = [[The civil office over the armies: Wang Jiying heads it, with Chen Yaosou and Feng Zheng. In the autumn of 1004 its counsel
    is caution, and for one of them Chengdu. It also finds the man who is sent as envoy.]],
  sources = { "CB57.8a A", "CB58.7b A", "SS281 A", "SS284 A" },
}
entry "o_finance" {
  kind = "office", label = "Finance Commission", han = "三司", also = { "the State Finance Commission" },
  text = {
    "The office that counts what the state takes in and spends. In October 1004 a single order of 300,000 liang of silver went out to buy grain for the armies of Hebei.",
    known("1005-01-19", "The oath has its men, and no envoy, carry the silk and silver to Xiongzhou: a transport, and not a visit."),
  },
  sources = { "CB57.13b A", "CB58.33a A" },
}
entry "o_guard" {
  kind = "office", label = "Palace Guard",
  text = [[The troops nearest the emperor. Gao Qiong commands them. Where they go he goes, and it is put to him at Weicheng which way
    that is.]],
  sources = { "CB58.16a A", "CB58.19a A" },
}
entry "o_regent" {
  kind = "office", label = "regent",
  text = [[Who keeps the capital while the emperor is with the army. Wang Dan asks what only a regent may ask: what if ten days bring no
    victory? Only then, in this story, is the heir spoken of. That he has the office before the march is ours.]],
  sources = { "SS282 A†" },
}
entry "o_academician" {
  kind = "office", label = "academician",
  text = [[A scholar of the palace, who knows forms. When the first letter to the Khitan has to be written nobody remembers how the founder
    wrote to them but the academician Zhao Anren. He is then made host, because he will notice a lapel.]],
  sources = { "SS287 A", "CB58.20-24 A" },
}
entry "o_drafter" {
  kind = "office", label = "drafter",
  text = [[Who puts the emperor's will into prose. Yang Yi is one. To be seen drinking with the
    drafter, every night, is to say that nothing needs drafting.]],
  sources = { "CB58.32b A†" },
}
entry "o_eunuch" {
  kind = "office", label = "eunuch general", also = { "eunuch" },
  text = [[Palace men may be given armies. Qin Han digs the moat of Chanzhou and wears armour for seventy days. A eunuch takes the state
    letter from a kneeling envoy; and a eunuch is sent out to
    ask Cao Liyong what sum he settled for.]],
  sources = { "CB58.13b A", "CB58.20a A", "CB58.26a A†" },
}
entry "o_army" {
  kind = "office", label = "army-prefecture", han = "軍", also = { "army-prefectures" },
  text = [[A border district under arms, called an “army”: Deqing Army, Tongli Army, Ansu Army. The covenant binds “the prefectures and
    army-prefectures”. The article that this project began from reads the word as the military, and so loses the districts.]],
  sources = { "CB58.33a A", "SEED C" },
}
entry "o_governor" {
  kind = "office", label = "military governor",
  text = [[A title higher than any command. Wang Jizhong got it from Song on 10 June 1003 for being dead, and his four sons got posts.
    He was alive, and would be told.]],
  sources = { "CB54.24b A" },
}
entry "o_revenue" {
  kind = "office", label = "revenue commissioner",
  text = [[Wang Jizhong's office in Liao: money, and not war. The Liao history says that he roused himself and gave every task his
    whole strength. What he told of the armies of Song, if he told anything, is not recorded.]],
  sources = { "LS81 A", "SS279 A", "LINHU B" },
}
entry "o_grand" {
  kind = "office", label = "grand chancellor",
  text = [[The first minister of Liao, Han Derang, who is Chinese by descent and sits in the Dowager's cart. He was given the ruling house's
    own name, Yelü, about the time of the covenant.]],
  sources = { "LS82 A", "CB58.19b A" },
}
entry "o_dowager" {
  kind = "office", label = "empress dowager", also = { "the state mother" },
  text = {
    [[An emperor's mother, and in Liao the ruler while she lives. In Song papers she is “the state mother”.]],
    known("1005-01-13", "Han Qi asks after the emperor's health from her, not from her son. Told who ruled, Zhenzong offered to write a second letter, to her; the Liao agreed. The first birthday embassy went to her as well."),
  },
  sources = { "CB58.20a A", "CB58.24b A", "CB59.16a A" },
}
entry "o_host" {
  kind = "office", label = "host to the envoys",
  text = [[Each court sets a man beside the other's envoy, to ride, eat and argue with him: Zhao Anren for Song, Gao Zheng for Liao. It
    is the host who says the hard thing: a robe to be worn, a land to be ashamed for.]],
  sources = { "CB58.20-24 A", "CB58.23a A", "SS287 A" },
}
entry "o_prefect" {
  kind = "office", label = "prefect",
  text = {
    [[Who holds a city and answers for it. That winter one held against a dowager's drum, one, at Jizhou, left his gates open. On the
    border a prefect is also the first diplomat: the quarrel of 975, who asked for peace, begins with a prefect's letter.]],
    known("1042-01-01", "In 1042 it was a prefect who bought the draft of the Liao demand before it was delivered."),
  },
  sources = { "CB58.9b A", "CB58.10b A", "CB15.16a A", "CB135 A" },
}
