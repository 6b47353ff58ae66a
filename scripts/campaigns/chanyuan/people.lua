-- Who is who. Khitan names as the older sources have them, never in the respellings of the Siku copies.

person "kou" {
  label = "Kou Zhun", han = "寇準", side = "Song", office = "junior chancellor",
  text = [[Bold, lavish, overbearing. As a young man he took hold of an emperor's robe and made him sit down again and decide.
    He burns candles even in the stables. He wants a decisive victory, or a peace that lasts a century.]],
  sources = { "SS281 A" },
}
person "wang" {
  label = "Wang Jizhong", han = "王繼忠", side = "Liao", office = "Song general, taken in 1003; Liao commissioner",
  text = [[His father died guarding Waqiao Pass. He served in the emperor's household when the emperor was a prince, and was
    feared there for his strictness. Song gave him a martyr's honours; he was alive in the tents of the Liao. Both records
    kept him, and neither forgave him.]],
  sources = { "SS279 A", "WZ A", "CB62 A", "LS81 A", "STANDEN B" },
}
person "zhenzong" {
  label = "Zhenzong", han = "真宗", side = "Song", office = "emperor of Song",
  text = [[Thirty-six, humane, anxious. He wants safety, his face, and not one foot of land lost. Money he can bear to lose.]],
  sources = { "CB58 A" },
}
person "bi" {
  label = "Bi Shi'an", han = "畢士安", side = "Song", office = "senior chancellor",
  text = [[Old, ill and calm. He alone vouches for Wang Jizhong's letter. He offers to be carried to the front in a litter,
    and afterwards defends the price: for less, the peace would not have lasted.]],
  sources = { "SS281 A", "CB58.29b A" },
}
person "wangqinruo" {
  label = "Wang Qinruo", han = "王欽若", side = "Song", office = "vice-councillor, at Daming",
  text = [[Clever, and a survivor. He advised flight to Jinling, was sent to hold Daming for it, and did not forget who sent him.]],
  sources = { "CB57 A" },
}
person "chenyaosou" {
  label = "Chen Yaosou", han = "陳堯叟", side = "Song", office = "Bureau of Military Affairs",
  text = [[He advised flight to Chengdu. On 7 January he is sent ahead, all the same, to inspect the north camp. That he speaks in
    the council at Chanzhou for those who would have gone south is ours.]],
  sources = { "SHY A", "SS284 A" },
}
person "wangjiying" {
  label = "Wang Jiying", han = "王繼英", side = "Song", office = "head of the Bureau of Military Affairs",
  text = [[Discreet. No risk beyond Chanzhou, if it can be helped. It was he who proposed Cao Liyong.]],
  sources = { "CB57.8a A" },
}
person "gaoqiong" {
  label = "Gao Qiong", han = "高瓊", side = "Song", office = "commander of the Palace Guard",
  text = [[A soldier who cannot read, and says so. He wants to fight.]],
  sources = { "CB58.19a A" },
}
person "fengzheng" {
  label = "Feng Zheng", han = "馮拯", side = "Song", office = "Bureau of Military Affairs",
  text = [[Cautious, well-read, and an old enemy of Kou Zhun.]],
  sources = { "CB58.19a A", "SS281 A" },
}
person "caoliyong" {
  label = "Cao Liyong", han = "曹利用", side = "Song", office = "envoy; a low palace officer",
  text = [[Talkative, obstinate, brave enough to ride alone into the other camp, and clever enough to take along a man who
    understands Khitan and keep quiet about it.]],
  sources = { "CB58.21a A", "SS290 A" },
}
person "zhanghao" {
  label = "Zhang Hao", han = "張皓", side = "Song", office = "courier",
  text = [[Caught between the lines, brought to the Dowager's cart, given a robe, and sent back with her message.
    His grandson-in-law later made more of him.]],
  sources = { "CB58.17 A" },
}
person "zhaoanren" {
  label = "Zhao Anren", han = "趙安仁", side = "Song", office = "academician, host to the envoys",
  text = [[Correct form and a dry wit. The one man at court who remembers how the first emperor's letters to the Khitan were written.]],
  sources = { "SS287 A", "CB58.20-24 A" },
}
person "lijichang" {
  label = "Li Jichang", han = "李繼昌", side = "Song", office = "envoy with the oath",
  text = [[A general's son. He carried the oath north and found the Liao camp overjoyed.]],
  sources = { "SS257 A", "CB58.31b A" },
}
person "shipu" {
  label = "Shi Pu", han = "石普", side = "Song", office = "commander at Mozhou",
  text = [[Once of the same princely household as Wang Jizhong; an inventor of tallies for battlefield orders, fond of credit.]],
  sources = { "SS324 A", "WZ A" },
}
person "hechengju" {
  label = "He Chengju", han = "何承矩", side = "Song", office = "prefect; Xiongzhou, then Chanzhou",
  text = [[Bookish. He believes in markets and ponds, and asked for peace before it was safe to. Mourned on both banks.]],
  sources = { "SS273 A", "HS3 A†" },
}
person "wangchao" {
  label = "Wang Chao", han = "王超", side = "Song", office = "commander of the main army, Dingzhou",
  text = [[Fair and timid. He holds the largest army in Hebei, and stands still with it. Summoned on 29 November, he arrived after the peace.]],
  sources = { "SS278 A", "CB59.7b A" },
}
person "lijilong" {
  label = "Li Jilong", han = "李繼隆", side = "Song", office = "front commander at Chanzhou",
  text = [[Learned, with a name to redeem. He fights behind a wall of wagons, and at the feast gives the credit to others.]],
  sources = { "SS257 A", "CB58.27 A" },
}
person "yangyanzhao" {
  label = "Yang Yanzhao", han = "楊延昭", side = "Song", office = "border patrol",
  text = [[Then still called Yanlang. He wrote to say that the raiders' road home could be cut. Nobody answered; he raided Gucheng alone.]],
  sources = { "CB58.31b A", "SS272 A" },
}
person "liyanwo" {
  label = "Li Yanwo", han = "李延渥", side = "Song", office = "prefect of Yingzhou",
  text = [[He held Yingzhou. One shield-board on his wall took more than two hundred arrows.]],
  sources = { "SS273 A", "CB59.5a A" },
}
person "sunquanzhao" {
  label = "Sun Quanzhao", han = "孫全照", side = "Song", office = "commander at Daming",
  text = [[Harsh. He refused to draw lots for the gates and took the north one. He stopped the emperor's envoy, too.]],
  sources = { "CB58.14 A", "SS253 A" },
}
person "wangdan" {
  label = "Wang Dan", han = "王旦", side = "Song", office = "vice-councillor, regent in Kaifeng",
  text = [[The man of order left behind in the capital. He asked what he should do if ten days brought no victory.]],
  sources = { "SS282 A†" },
}
person "yangyi" {
  label = "Yang Yi", han = "楊億", side = "Song", office = "drafter",
  text = [[The best prose at court, and good company at night.]],
  sources = { "CB58.32b A†" },
}
person "qinhan" {
  label = "Qin Han", han = "秦翰", side = "Song", office = "eunuch general",
  text = [[He had the ditches of Chanzhou dug days before the attack, and wore his armour for seventy.]],
  sources = { "CB58.13b A" },
}
person "chengtian" {
  label = "the Empress Dowager Chengtian", han = "承天太后", side = "Liao", office = "ruler of Liao in all but name",
  text = [[Xiao Chuo, about fifty-one. She beat the drum herself for the assault on Yingzhou. She wants Guannan or a price for it,
    and a realm in good order for her son.]],
  sources = { "LS71 A", "CB58.9b A", "WZ A" },
}
person "shengzong" {
  label = "Shengzong", han = "聖宗", side = "Liao", office = "emperor of Liao",
  text = [[Thirty-three, and spoken of as young. In later years he revered the elder brother he never met, and wept at his death.]],
  sources = { "QDGZ7 A" },
}
person "handerang" {
  label = "Han Derang", han = "韓德讓", side = "Liao", office = "grand chancellor",
  text = [[Chinese by descent; he shares a cart with the Dowager and the government with her too (a camel cart, in one later telling). He wants a settlement.]],
  sources = { "CB58.19b A", "LS82 A", "LC A†" },
}
person "talin" {
  label = "Xiao Talin", han = "蕭撻凜", side = "Liao", office = "commander of the van",
  text = [[The captain who wanted the war. He rode out under his own flag to study the ground before Chanzhou.]],
  sources = { "LS85 A", "CB58.18 A" },
}
person "hanqi" {
  label = "Han Qi", han = "韓杞", side = "Liao", office = "first envoy",
  text = [[He hid that he could drink, lest he misspeak.]],
  sources = { "HS1 A†" },
}
person "yaodongzhi" {
  label = "Yao Dongzhi", han = "姚東之", side = "Liao", office = "second envoy",
  text = [[Sent to boast, silenced by a line of Laozi; he praised Wang Jizhong's talent.]],
  sources = { "CB58.24a A" },
}
person "gaozheng" {
  label = "Gao Zheng", han = "高正", side = "Liao", office = "host to the Song envoy",
  text = [[He spoke for the land: to go home without it would shame the people of his country. Often printed Gao Zhengshi;
    two early sources have Gao Zheng.]],
  sources = { "CB58.23a A", "SHY A", "LS14 A" },
}
person "dingzhen" {
  label = "Ding Zhen", han = "丁振", side = "Liao", office = "third envoy",
  text = [[He brought the Liao oath.]],
  sources = { "LS14 A" },
}
