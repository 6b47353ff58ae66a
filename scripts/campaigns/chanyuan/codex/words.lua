-- Words that need explaining, and things that were said.

entry "w_courts" {
  kind = "word", label = "Northern Court", han = "北朝", also = { "Southern Court" },
  text = [[In the talks each state calls the other by the side it lies on, and the oath of Song itself says “the Northern Court”. Wang
    Zeng protested: two courts are two equals. Li Tao notes that the headings of the oaths do without the titles.]],
  sources = { "CB58.33a A" },
}
entry "w_sons" {
  kind = "word", label = "two Sons of Heaven", known = "1005-01-19",
  text = [[There is one Heaven, so one emperor. The oaths of January 1005 are sent by “the emperor of great Song” to “the emperor of the
    great Khitan” and back: for the first time, says the article that this project began from, two of them recognised each
    other.]],
  sources = { "CB58.33a A", "QDGZ20 A", "SEED C" },
}
entry "w_tribute" {
  kind = "word", label = "tribute", han = "貢",
  text = {
    [[What a subject brings to a lord. The word is in neither oath: the silk and silver go “to help with the costs of your army”.]],
    known("1042-09-01", "The quarrel over it belongs to 1042. Song says that it granted “hand over”; the Liao history has “tribute”. No oath text of that year that we saw has the word."),
  },
  sources = { "CB58.33a A", "CB137 A", "LS19 A", "LS86 A" },
}
entry "w_payment" {
  kind = "word", label = "yearly bribe", han = "歲賂", also = { "annual payment", "yearly payment" }, known = "1005-01-16",
  text = [[What the Song chronicle itself calls the payment when it is telling, and not quoting. The Liao annals have 歲幣, “yearly
    goods”, which Song “offers to deliver”. The oath has neither. One sum, and a word for each reader.]],
  sources = { "CB58.25b A", "CB58.29b A", "LS14 A" },
}
entry "w_silk" {
  kind = "word", label = "length of silk", han = "絹", also = { "lengths of silk" },
  text = [[Plain woven silk, counted by the length. Not “raw silk”, as the article that this project
    began from has it. In 1005 a year's 200,000 lengths were asked of a state that counted its receipts in tens of millions
    of mixed units.]],
  sources = { "CB58.33a A", "CB66.7a A", "SEED C" },
}
entry "w_mixed" {
  kind = "word", label = "mixed units",
  text = [[Song's accounts add strings of cash, bushels, bolts and ounces into one figure: 63,731,229 for 1006. Against it the payment is
    0.47 in the hundred. The sum means little, and every argument about the price of the peace has been made with it.]],
  sources = { "CB66.7a A", "EBERHARD B" },
}
entry "w_million" {
  kind = "word", label = "the million", known = "1005-01-10",
  text = {
    quote("CB58.26a A†", "必不得已，雖百萬亦可"),
    [["If there is no help for it, even a million," says the emperor to Cao Liyong. Outside, in a tent, Kou Zhun tells him that over
    300,000 he will lose his head. Both lines are late anecdotes that Li Tao took over, and corrected.]],
  },
  sources = { "CB58.26a A†", "SS281 A†" },
}
entry "w_fingers" {
  kind = "word", label = "three fingers", known = "1005-01-16",
  text = {
    [[Cao Liyong, back with the sum, won't tell it to a eunuch, and lays three fingers to his cheek. Three million? Too much, says the
    emperor, and then:]],
    quote("CB58.26a A†", "姑了事，亦可耳"),
    [["still, if it settles the matter, it will do." The cloth walls are thin; Cao hears. It was three hundred thousand. Sima Guang
    had it from a palace eunuch's family.]],
  },
  sources = { "CB58.26a A†", "SSJW A†" },
}
entry "w_earlier" {
  kind = "word", label = "the earlier discussion", known = "1005-01-17",
  text = {
    quote("CB58.24a A", "曹利用所稱，未合王繼忠前議"),
    [["What Cao Liyong says does not match what Wang Jizhong earlier discussed." So a letter that Yao Dongzhi brought. What had Wang led
    the Liao to expect? Nobody knows. It is the loosest thread in the whole affair.]],
  },
  sources = { "CB58.24a A" },
}
entry "w_wall" {
  kind = "word", label = "a treaty under the wall", han = "城下之盟", also = { "treaty under the wall" }, known = "1006-01-01",
  text = [[What even the small states of old times were ashamed of: peace sworn with the enemy at the gate. Wang Qinruo says it to the
    emperor in 1006, of the day that Kou Zhun was proudest of. By March Kou Zhun was gone.]],
  sources = { "CB62.8b A", "CB62.9b A" },
}
entry "w_asked" {
  kind = "word", label = "who asked first", han = "請和",
  text = [[The party that asks for peace has lost something, so each chronicle has the other ask. For 975 Song says Liao, and Liao says
    Song; for the 990s likewise. In the Liao annals Song “requests”, and Liao “permits”: 許之.]],
  sources = { "CB15.16a A", "LS8 A", "LS13 A", "SHY A", "LS14 A" },
}
entry "w_flight" {
  kind = "word", label = "flight plans", also = { "the flight plan" },
  text = [[Two cities were offered to a frightened emperor in the autumn of 1004: Jinling, by Wang Qinruo, and Chengdu, by Chen Yaosou.
    Kou Zhun would have the planners beheaded, and pretends not to know them. Li Tao doubts that it was said to their faces.]],
  sources = { "CB57.22 A" },
}
entry "w_alarms" {
  kind = "word", label = "five alarms in one night",
  text = [[Five dispatches from the front come in a single night, and Kou Zhun sits on all of them, laughing and drinking. Asked in the
    morning by a shaken emperor, he says that five days will finish it, if only His Majesty will go to Chanzhou. From a
    biography, and too good.]],
  sources = { "SS281 A†" },
}
entry "w_ice" {
  kind = "word", label = "ice gangs", also = { "ice gang", "ice-breakers" },
  text = [[Men paid in cash and padded jackets to break the ice on the River because a frozen river is a road. Orders
    went out from Weicheng on 5 January 1005; the jackets and the cash were handed out at the river pavilion.]],
  sources = { "CB58.14b A", "CB58.17b A", "CB58.22a A" },
}
entry "w_ponds" {
  kind = "word", label = "ponds and canals", also = { "ponds" },
  text = {
    [[Song's barrier against cavalry: ponds and channels along the border, where there is no other wall. He Chengju, who reads books,
    believes in them, and in markets.]],
    known("1005-01-19", "No new channels, the Liao asked, and the oath says so; the demand was carried by Wang Jizhong."),
  },
  sources = { "SS273 A", "CB58.33a A", "CB58.23b A" },
}
entry "w_clock" {
  kind = "word", label = "the Liao clock",
  text = {
    quote("LS34 A", "出兵不過九月，還師不過十二月"),
    [["The army goes out no later than the ninth month and is home no later than the twelfth." The oaths were
    sworn on the seventh and the twelfth day of the twelfth: the army had come to the end of its year.]],
  },
  sources = { "LS34 A" },
}
entry "w_forage" {
  kind = "word", label = "foraging",
  text = [[No rations are issued to a Liao army. Each soldier has three horses and two servants, and the servants find the food. It can go
    anywhere once. During the talks, Wang Jizhong reports, foraging was forbidden, and he asks that stragglers not be killed.]],
  sources = { "LS34 A", "CB58.31a A" },
}
entry "w_captives" {
  kind = "word", label = "captives",
  text = {
    [[Old and young driven north behind the army. One official of Song said several hundred thousand; no other count is known.]],
    known("1005-01-24", "No term of the covenant covers them. An edict asked Wang Jizhong to have the old and the young let go. Wang Dan's plan to ransom them was obstructed."),
  },
  sources = { "CB59.21b A", "CB58.28a A", "CB58.30a A" },
}
entry "w_adu" {
  kind = "word", label = "the case of Adu", known = "1005-06-01",
  text = [[A Song woman carried off in the war; a Liao subject ransoms her for 20,000 cash and marries her. She comes to the market at Bazhou
    to sell mats, and her first husband seizes her. The ruling: let her stay with him; the state may refund the price.]],
  sources = { "CB60.3a A" },
}
entry "w_brother" {
  kind = "word", label = "elder brother", known = "1005-01-16",
  text = {
    quote("CB58 A", "國主年少，願兄事南朝"),
    [["The ruler of the state is young, and is willing to serve the Southern Court as an elder brother": the half that Song kept. Neither
    oath has a word of kinship. By 1042 the letters say “younger brother” and “elder brother”.]],
  },
  sources = { "CB58 A", "QDGZ20 A" },
}
entry "w_aunt" {
  kind = "word", label = "aunt", han = "叔母", known = "1005-01-16",
  text = [[The half that the Liao kept: the emperor of Song takes their Dowager for his aunt. One family, then, and each annalist reports
    the relation in which his own side is the senior. The article that this project began from has both.]],
  sources = { "LS14 A", "SEED C" },
}
entry "w_years" {
  kind = "word", label = "two reign years",
  text = [[The same day is in Jingde 1 at Kaifeng and in Tonghe 22 in the tents. The months agree, and the names of the sixty days; only
    the year is somebody's. Each oath is dated by its own emperor; that of the Liao recites the other whole.]],
  sources = { "CB58.33a A", "QDGZ20 A" },
}
entry "w_halo" {
  kind = "word", label = "sun-halo",
  text = [[On 3 January 1005, as the emperor leaves, a ring stands round the sun. The court's readers of the sky find: no battle, retreat,
    reconciliation. It was a good day to find that. A comet had been seen in 1003, and nothing so clear read from it.]],
  sources = { "CB58.13b A", "SHY A" }, known = "1005-01-03",
}
entry "w_eclipse" {
  kind = "word", label = "eclipse", known = "1005-01-13",
  text = [[13 January 1005, the day of the first audience. Song: the sun was eclipsed. Liao: it was eclipsed wholly. It was real, and
    by our own computation greatest at Chanzhou late in the morning. No chronicler says what either envoy thought.]],
  sources = { "CB58.20a A", "LS14 A" },
}
entry "w_lapel" {
  kind = "word", label = "left-lapelled dress", also = { "left lapel" },
  text = [[A Khitan coat closes to the left, and a Chinese one to the right. Han Qi, given a robe that is “too long”, comes to take his leave
    in his own. Zhao Anren will not have it. The envoy changes; nothing in the whole negotiation is settled so fast.]],
  sources = { "CB58.21a A" }, known = "1005-01-13",
}
entry "w_sixteen" {
  kind = "word", label = "Sixteen Prefectures",
  text = {
    [[The northern lands, with Youzhou among them, that the Liao hold and Song wants. Taizong marched on them twice, in 979 and 986,
    and came home without them both times.]],
    known("1005-01-19", "The covenant does not name them. Each side keeps its bounds: that Song thereby gave them up is what later readers say."),
    known("1120-01-01", "In 1120 Song thought that it had been promised all sixteen. Aguda had said “Yanjing”."),
  },
  sources = { "SEED C", "CB58.33a A", "LS9 A", "SC4 A" },
}
entry "w_spelling" {
  kind = "word", label = "Siku spellings",
  text = [[Our copies of the Changbian and of the Liao history are the eighteenth-century court's, whose editors respelled Khitan names and
    softened words for the enemy. Here the older names are put back, and the respellings are not printed.]],
  sources = { "CB57 A", "LS14 A" },
}
entry "w_confidence" {
  kind = "word", label = "confidence marks",
  text = [[A: a primary text, read as a whole passage. A†: the same, but a late or private anecdote, sixty to ninety years after. B: modern
    scholarship, an excerpt seen. C: the article that this project began from. D: memory, which never stands alone.]],
}
entry "w_poison" {
  kind = "word", label = "poison jars",
  text = [[Jars of poison had been put in village wells, says the Song chronicle, by the raiders. It is an accusation; the other
    side's annals know nothing of it, as they know nothing of most things that happen in villages.]],
  sources = { "CB59.17a A" },
}
entry "w_hedong" {
  kind = "word", label = "watershed", known = "1074-03-01",
  text = [[From 1074 the Liao, by the mouth of Xiao Xi, ask for a border along “the watershed”, and never say which, down to the lake of
    Tianchi. Song clerks hold sixty dispatches in which the
    Liao used an older line. The loss was 700 li by a polemic, 500-odd by a memoir, and strips seven to thirty li deep by
    the files.]],
  sources = { "CB258 A", "CB261 A", "CB262 A", "CB369 A" },
}
entry "w_hand" {
  kind = "word", label = "the word of 1042", han = "納", known = "1042-09-01",
  text = [[Fu Bi refused 獻, “submit”: a subject's word. He refused 納, “hand over”, too; the court granted that one without asking him.
    The Liao history writes 貢, “tribute”, all the same, and says that the debate was won in Kaifeng.]],
  sources = { "CB137 A", "LS19 A", "LS86 A", "BIELENSTEIN B" },
}
entry "w_sea" {
  kind = "word", label = "the Alliance Conducted at Sea", known = "1117-07-01",
  text = [[First sounded over the Bohai in 1117, talked over from 1118: Song and Jin would take the Liao between them. Zhao Liangsi had
    the plan, Tong Guan the army, Ma Kuo the doubts; and Zheng Juzhong said, keep the covenant. Song attacked the Liao in
    1122, bought Yanjing in 1123, and lost Kaifeng in January 1127.]],
  sources = { "SC1 A", "SC7 A", "SC8 A", "JS3 A", "SEED C" },
}
entry "w_yield" {
  kind = "word", label = "the price of peace", known = "1008-01-01",
  text = [[“Not one per cent” of what war costs, said Wang Dan in 1008; “one or two”, said Fu Bi. Both were arguing. One order for grain in
    October 1004 had spent three years of the silver. After the peace the inner garrisons of Hebei were halved, and those of
    the border cut by a third.]],
  sources = { "CB70.24b A", "CB150 A", "CB57.13b A", "CB59.8a A" },
}
