-- Where it happens. The march: Kaifeng, Changyuan (4 January), Weicheng (5), Weinan (7), Chanzhou (9).

place "kaifeng" {
  label = "Kaifeng", han = "開封", also = { "Bianliang" },
  text = {
    [[The Song capital. Little more than a hundred kilometres lie between it and Chanzhou, and one river, which freezes. That
    Wang Dan keeps it from the day on which the emperor leaves is ours.]],
    known("1005-01-31", [[The emperor left it on 3 January 1005 and was home on the 31st.]]),
  },
  sources = { "CB58.13b A", "SHY A", "CH6.107 B" },
}
place "chenqiao" {
  label = "Chenqiao", han = "陳橋",
  text = {
    "A post station outside the capital, on the road home from Chanzhou.",
    known("1005-01-30", [[Here, on 30 January 1005, the emperor received Ding Zhen and the oath of the Liao: the covenant was
    complete before he was through his own gate.]]),
  },
  sources = { "CB58 A" },
}
place "changyuan" {
  label = "Changyuan", han = "長垣",
  text = "The halt of 4 January. A letter of Wang Jizhong finds the court here: he asks for a new envoy, sent from Chanzhou, since the first is still shut up in Daming.",
  sources = { "CB58.14b A" },
}
place "weicheng" {
  label = "Weicheng", han = "韋城",
  text = [[The halt of 5 to 7 January. Palace women and officials urge return; half the court wishes to turn round. From here men are
    ordered out to break the ice on the River, and here Kou Zhun brings in Gao Qiong.]],
  sources = { "CB58.14b A", "CB58.15b A" },
}
place "weinan" {
  label = "Weinan", han = "衛南",
  text = [[A cold night's halt, a day short of Chanzhou. A sable coat and a padded cap are brought for the emperor, and he sends
    them back: the soldiers are cold too.]],
  sources = { "CB58.16b A" },
}
place "chanzhou" {
  label = "Chanzhou", han = "澶州", also = { "Chanyuan" },
  text = [[Two walled towns with the River between them and a bridge of boats to join them. The north town is old Puyang, a half-circle
    with its flat side to the water; the south town was drowned in 1077. Repair of its walls was stopped in November, so as
    not to alarm anyone. Its literary name is Chanyuan.]],
  sources = { "CB58.18b A", "CB58.2b A", "YUAN B" },
}
place "southcity" {
  label = "the south city", han = "南城",
  text = [[The safe half of Chanzhou. The generals themselves advised the emperor to stay in it. The travelling palace has a south
    tower over the River; that it stands on this bank is ours.]],
  sources = { "CB58.18b A", "CB58.24b A" },
}
place "northcity" {
  label = "the north city", han = "北城",
  text = [[The other half, with the army of the Liao before it. The bed-crossbows stand here, and over the gate tower the yellow dragon
    banner goes up when an emperor has crossed. The cheers were heard several tens of li away.]],
  sources = { "CB58.18b A", "CB58.19b A" },
}
place "river" {
  label = "the Yellow River", han = "黃河", also = { "the River" },
  text = [[In the first days of January the rivers were about to close, and horses can cross ice. Gangs of men were paid in cash and padded
    jackets to keep it broken. One wall of the capital is made of water, and has to be held open.]],
  sources = { "CB58.14b A", "CB58.17b A", "CB58.22a A" },
}
place "deqing" {
  label = "Deqing Army", han = "德清軍", also = { "Deqing" },
  text = {
    [[A small walled post north of Chanzhou. An order of 21 December to abandon it came to nothing.]],
    known("1005-01-05", [[It fell about 5 January. Its commandant Zhang Dan, his son and fourteen officers died. The Liao annals,
    which say the 3rd, need two words for it.]]),
  },
  sources = { "CB58.10b A", "CB58.15b A", "LS14 A" },
}
place "tongli" {
  label = "Tongli Army", han = "通利軍", also = { "Liyang" },
  text = {
    "Liyang, west of Chanzhou: one of the small border districts that are called armies, with a commandant.",
    known("1005-01-08", "Sacked on 8 January, the day after Xiao Talin's death; its commandant had fled."),
  },
  sources = { "LS14 A" },
}
place "daming" {
  label = "Daming", han = "大名",
  text = [[The great city of southern Hebei. Wang Qinruo sits in it, sent there from the council that he frightened; Sun Quanzhao
    holds its north gate. Cao Liyong is stopped in it. The Liao cut up a column that sallied, so that three or four men in ten
    came back, and went round it.]],
  sources = { "CB58.14 A", "CB58.15a A", "CB57.22a A" },
}
place "beizhou" {
  label = "Beizhou", han = "貝州",
  text = [[On the empty road south that the Dowager took. Kou Zhun's plan would have had five to ten thousand men there, and thirty
    thousand more drawn down from Dingzhou.]],
  sources = { "CB58.10a A", "CB57.20b A", "CB57.21a A" },
}
place "yingzhou" {
  label = "Yingzhou", han = "瀛州",
  text = {
    "A walled city of Hebei, with Li Yanwo for its prefect.",
    known("1004-12-15", [[Besieged for more than ten days from 20 November, and not taken. Song counts thirty thousand dead
    before it and twice that hurt, and dug 400,000 arrows out of its ditch. The Liao annals: “attacked Yingzhou, did not take
    it.”]]),
  },
  sources = { "CB58.9b A", "CB59.5a A", "LS14 A" },
}
place "qizhou" {
  label = "Qizhou", han = "祁州",
  text = { "A walled town of Hebei, between Dingzhou and Yingzhou.",
    known("1004-11-28", "It fell on 28 November 1004, so the Liao annals, in a winter when they seldom name a town.") },
  sources = { "LS14 A" },
}
place "dingzhou" {
  label = "Dingzhou", han = "定州",
  text = [[Where Wang Chao keeps the main army, and keeps it still. “Several hundred thousand”, says the chronicle, which is a way of
    speaking; five years before there were eighty thousand.]],
  sources = { "CB57.19 A", "CB59.3a A", "CB45 A" },
}
place "tang" {
  label = "the Tang River",
  text = [[By Dingzhou. On 7 November 1004 the whole army of the Liao stands here before Wang Chao's, and he stays on the defensive.
    The largest army of Song has seen the largest army of Liao, and each goes its way.]],
  sources = { "CB57.19 A" },
}
place "wangdu" {
  label = "Wangdu", han = "望都",
  text = [[Where Wang Jizhong was taken in May 1003. He fights from afternoon to night at a village, at dawn the supply line is cut,
    he charges in showy dress, is recognised, and is ringed several tens deep. Wang Chao withdraws.]],
  sources = { "CB54.20b A", "SHY A" },
}
place "mozhou" {
  label = "Mozhou", han = "莫州",
  text = "Shi Pu's post, in the north of Hebei. Wang Jizhong's first letter comes in by it with a signal arrow, in the hands of four men, about 7 to 9 November 1004. Li Tao doubts the day.",
  sources = { "CB57.23 A" },
}
place "xiongzhou" {
  label = "Xiongzhou", han = "雄州",
  text = {
    [[The last prefecture of Song on the northern border, and the place of every polite meeting. {hechengju.full} argued from here for
    markets and ponds. A market was opened in 1002, and shut on 9 June 1003: its traders were spies.]],
    known("1005-01-19", "By the oath the silk and silver are handed over here, and not at any court."),
  },
  sources = { "SS186 A", "SS273 A", "CB54.24b A", "CB58.33a A" },
}
place "passes" {
  label = "Guannan", han = "關南",
  text = {
    [[The land “south of the passes”. In the north it is old land of theirs; in Kaifeng it is the one thing that may not be
    discussed.]],
    known("1005-01-13", "Han Qi asked for it on 13 January 1005. Within three days the demand was dropped, and neither oath says a word of it."),
    known("1042-01-01", "In 1042 it was asked for again, ten counties by then, and bought off with 100,000 of silver and 100,000 of silk a year in place of its taxes."),
  },
  sources = { "CB58.7b A", "CB57.21b-24b A", "CB58.20a A", "CB58.23 A", "CB137 A" },
}
place "gucheng" {
  label = "Gucheng",
  text = "Raided by Yang Yanzhao, alone and unordered, behind the army that he had offered to cut off. Few strokes of that winter were aimed at the road home.",
  sources = { "CB58.31b A" },
}
place "youzhou" {
  label = "Youzhou", han = "幽州", also = { "Yanjing" },
  text = {
    [[The southern capital of Liao, whose return Song has wanted since before this emperor. Taizong lost an army and a donkey cart before it in
    979; Han Derang was on its walls.]],
    known("1122-01-01", "As Yanjing it was the prize of 1122. Song took it for a night, lost it, bought it from the Jin, and in 1123 entered an empty city."),
  },
  sources = { "LS9 A", "LS82 A", "SC11 A", "SC16 A" },
}
place "zhuozhou" {
  label = "Zhuozhou", han = "涿州",
  text = [[A prefecture on the Liao side. In 979 a beaten emperor of Song stole a donkey cart here. In the peace before that, of
    975, its prefect wrote first, says Song; Song asked first, says Liao.]],
  sources = { "LS9 A", "CB15.16a A", "LS8 A" },
}
place "suicheng" {
  label = "Suicheng",
  text = "It held in the invasion of 999, the first of this emperor's reign. After it came 1001, which mud turned back, then 1002, 1003 and 1004. None was launched in 1000, though the article that this project began from says “annual”.",
  sources = { "LS14 A", "SEED C" },
}
place "waqiao" {
  label = "Waqiao Pass",
  text = "A pass on the northern line. Wang Jizhong's father died guarding it, and the son was brought up in a prince's household. When Wang Jizhong asks for the exposed wing at Wangdu, this is the family he comes of.",
  sources = { "SS279 A" },
}
place "jizhou" {
  label = "Jizhou",
  text = "In the weeks when other towns walled up their gates it kept them open, and people went out to cut wood as in peace. The chronicle sets it beside the sieges, and lets the reader think what he likes.",
  sources = { "CB58.10b A" },
}
place "yangliu" {
  label = "the Yangliu ferry",
  text = "A crossing of the River, mobbed by refugees that winter. Ding Wei had convicts beheaded there as boatmen, and lined the bank with flags and gongs.",
  sources = { "CB58.5a A" },
}
place "liaocamp" {
  label = "the camp of the Liao",
  text = [[Tents, fresh horses, and one cart in which the state is governed. Ministers sit in ranks with their emperor. Its
    ceremony, says the Song chronicle, is very simple.]],
  sources = { "CB58.19b A" },
}
place "jinling" {
  label = "Jinling", han = "金陵",
  text = [[Far to the south, behind another river. Wang Qinruo's advice. “Whoever planned this should be
    beheaded,” says Kou Zhun, as if he did not know. If the court turns now, he says at Weicheng, not even Jinling will be
    reached.]],
  sources = { "CB57.22a A", "CB58.15b A" },
}
place "chengdu" {
  label = "Chengdu",
  text = "In the far south-west: the other city to flee to, and Chen Yaosou's advice. Both plans were put down by 9 November 1004. They came back at Weicheng, two days' march from the enemy.",
  sources = { "CB57.21b-24b A", "CB58.15b A" },
}
place "markettowns" {
  label = "Bazhou", also = { "Ansu Army", "Guangxin", "Xincheng" }, known = "1005-03-15",
  text = "With Xiongzhou and Ansu Army one of the three market towns that Song opened on 15 March 1005; Guangxin followed, and the Liao opened Xincheng. Here a woman carried off in the war came, years after, to sell mats.",
  sources = { "CB59.11a A", "SS186 A", "CB60.3a A" },
}
place "shanzhou" {
  label = "Shanzhou", known = "1006-03-27",
  text = "Where Kou Zhun was sent, in April 1006, fourteen months after the covenant. A prefecture, and a chancellor to govern it.",
  sources = { "CB62.9b A" },
}
place "centralcapital" {
  label = "the Central Capital", known = "1007-01-01",
  text = "Built by the Liao from 1007, settled with Chinese, with hostels for the envoys of Song, Korea and Xia. That the payments paid for it is said by the article this project began from; the Liao annals give no funds.",
  sources = { "LS14 A", "LS39 A", "CH6.98 B", "SEED C" },
}
place "tianchi" {
  label = "Tianchi", known = "1056-01-01",
  text = "A lake and a shrine on the Hedong border. A Liao dispatch of 1016 had called it Song's; the Liao mended the shrine; forts followed in 1056, and boundary stones in 1077. “Watershed” turned out to be a word with a lake in it.",
  sources = { "CB184 A", "CB251 A", "CB265 A", "LS92 A" },
}
