-- Who is who in 1003 to 1006. Khitan names as the older sources have them, never in the respellings of the Siku copies.
-- What nobody could know yet waits in known(…) for its day.

-- Song ------------------------------------------------------------------------------------------------------------------

person "kou" {
  label = "Kou Zhun", han = "寇準", side = "Song", office = "junior chancellor", also = { "Kou" },
  text = {
    [[Bold, lavish, overbearing. As a young man he took hold of an emperor's robe and made him sit down again and decide.
    He burns candles even in the privy, and loves his drink. Chancellor since August 1004, beside Bi Shi'an, he wants a
    decisive victory, or a peace that lasts a century.]],
    known("1006-03-27", [[He made much of what he had done, and promoted men past the rule-book. On 27 March 1006 the emperor
    dismissed him, to Shanzhou. Most of his famous lines come from books written two generations later.]]),
  },
  sources = { "SS281 A", "CB57 A", "CB62.9b A", "CB62.8b A" },
}
person "wang" {
  label = "Wang Jizhong", han = "王繼忠", side = "Liao", office = "Song general, taken in 1003; Liao commissioner",
  text = {
    [[His father died guarding Waqiao Pass. He served from boyhood in the household of a prince who is now the emperor, and
    was feared there for his strictness. At Wangdu he asked for the exposed west wing, and was taken. Song gave him a
    martyr's honours; he was alive in the tents of the Liao, with an office and a Liao wife.]],
    known("1006-04-03", [[Every Song envoy saw him weep. Both records kept him, and neither forgave him: one says he failed to
    die, the other that peace-making is no great thing in a man who had not died for his state.]]),
  },
  sources = { "SS279 A", "WZ A†", "CB62 A", "LS81 A", "SS287 A", "STANDEN B" },
}
person "zhenzong" {
  label = "Zhenzong", han = "真宗", side = "Song", office = "emperor of Song",
  text = {
    [[Thirty-six, humane, anxious. He wants safety, his face, and not one foot of land lost. Money he can bear to lose. Wang
    Jizhong grew up in his household when he was a prince.]],
    known("1004-11-09", [[He has fixed his line before any envoy rides: to his ministers, money, and never Guannan. To Wang he
    writes with his own hand only that he would rest the war, and to report if they mean it.]]),
    known("1005-01-31", [[He made verses at Chanzhou, and did not press the chase: out of mercy, says the
    Song chronicle, and the Liao annals say nothing of it.]]),
  },
  sources = { "CB57.24b A", "CB58 A", "CB58.26b A", "CB58.31a A" },
}
person "bi" {
  label = "Bi Shi'an", han = "畢士安", side = "Song", office = "senior chancellor", also = { "Bi" },
  text = {
    [[Old, ill and calm. In the war council he is for midwinter, when Kou Zhun is for marching at once, and the emperor
    follows him. By his life he alone vouches for Wang Jizhong's letter; the chronicle has “Bi Shi'an and the others”. He offers to be carried to the front in a
    litter. The chronicle leaves him ill in Kaifeng, and his life brings him up sooner; that he speaks at the table is ours.]],
    known("1005-01-19", [[Afterwards he defended the price: for less, he said, the peace would not last. He died on 14 November
    1005, and Kou Zhun was left without him.]]),
  },
  sources = { "SS281 A", "CB57.7b A", "CB57.24a A", "CB58.29b A", "CB61 A" },
}
person "wangqinruo" {
  label = "Wang Qinruo", han = "王欽若", side = "Song", office = "vice-councillor, at Daming",
  text = {
    [[Clever, and a survivor. He advised flight to Jinling, was sent to hold Daming for it, and did not forget who sent him.
    One story has him disarm a returning army by feasting it in sheds hung with silk; Li Tao doubts it.]],
    known("1006-03-27", [[In 1006 he found the words that broke Kou Zhun: a treaty under the wall, and an emperor staked as a
    gambler stakes his last coin. Two years later he explained how heaven's signs can be made by men.]]),
  },
  sources = { "CB57.22a A", "CB58.29a A†", "CB62.8b A", "CB67 A" },
}
person "chenyaosou" {
  label = "Chen Yaosou", han = "陳堯叟", side = "Song", office = "Bureau of Military Affairs",
  text = [[He advised flight to Chengdu, as Wang Qinruo did to Jinling. On 7 January he is sent
    ahead, all the same, to inspect the north camp. That he speaks in the council at Chanzhou for those who would have
    gone south is ours.]],
  sources = { "SHY A", "SS284 A" },
}
person "wangjiying" {
  label = "Wang Jiying", han = "王繼英", side = "Song", office = "head of the Bureau of Military Affairs",
  text = [[Discreet. In the council of 2 October he is for going slowly, and not beyond Chanzhou if it can be helped. When an
    envoy has to be found who may be lost, it is he who thinks of a low palace officer called Cao Liyong.]],
  sources = { "CB57.8a A", "CB58.7b A" },
}
person "gaoqiong" {
  label = "Gao Qiong", han = "高瓊", side = "Song", office = "commander of the Palace Guard",
  text = {
    [[A soldier who cannot read, and says so. He wants to fight, and the Guard will follow him. When the emperor wavers it is
    a soldier's word that is fetched, not another minister's.]],
    known("1005-01-09", [[Hushed on the bank by Feng Zheng, he asks why that gentleman doesn't compose a poem to drive the Khitan
    off. On the bridge he beats the backs of the bearers with his mace until the emperor's chair moves.]]),
  },
  sources = { "CB58.16a A", "CB58.19a A" },
}
person "fengzheng" {
  label = "Feng Zheng", han = "馮拯", side = "Song", office = "Bureau of Military Affairs",
  text = [[Cautious, well-read, and an old enemy of Kou Zhun. He is the one who tells Gao Qiong to mind his manners on the bank of
    the River, and who is given the answer about the poem.]],
  sources = { "CB58.19a A", "SS281 A" },
}
person "caoliyong" {
  label = "Cao Liyong", han = "曹利用", side = "Song", office = "envoy; a low palace officer", also = { "Cao" },
  text = {
    [[Talkative, obstinate, brave enough to ride alone into the other camp. Chosen on 10 December, he is stopped at Daming by
    his own side, and loses weeks there.]],
    known("1005-01-10", [[He is fed at the Dowager's cart. He sets a man who understands Khitan to listen, and so learns that Han
    Qi privately fears the weapons he saw in the north camp.]]),
  },
  sources = { "CB58.7b A", "CB58.19b A", "CB58.21a A", "SS290 A" },
}
person "zhanghao" {
  label = "Zhang Hao", han = "張皓", side = "Song", office = "courier",
  text = [[A courier caught between the lines, brought to the Dowager's cart, given a robe, and sent back with her message. It was
    he, the Song chronicle says, who warned of an attack at dawn. His granddaughter's husband, Shen Kuo, later made
    more of him; Li Tao does not believe it.]],
  sources = { "CB58.17 A", "CB59.9b A", "MXBT9 A†" },
}
person "zhaoanren" {
  label = "Zhao Anren", han = "趙安仁", side = "Song", office = "academician, host to the envoys",
  text = [[Correct form and a dry wit. The one man at court who remembers how the first emperor's letters to the Khitan were
    written. Shown an orange as a Korean rarity he knows where oranges grow; told of fine arms he remarks that fine arms
    are ill-omened.]],
  sources = { "SS287 A", "CB58.20-24 A" },
}
person "lijichang" {
  label = "Li Jichang", han = "李繼昌", side = "Song", office = "envoy with the oath",
  text = [[A general's son, and the senior envoy that the Liao asked for. On 19 January he carries the oath of Song north. He finds
    the Liao camp overjoyed: whatever their chronicle says of victories, the men there wanted to go home.]],
  sources = { "SS257 A", "CB58.31b A", "CB58.24b A" }, known = "1005-01-18",
}
person "shipu" {
  label = "Shi Pu", han = "石普", side = "Song", office = "commander at Mozhou",
  text = [[Once of the same princely household as Wang Jizhong, which is why Wang's letter is addressed to him and to nobody
    else. An inventor: he designed the split tallies by which orders are known to be true on a battlefield. He is fond of
    credit.]],
  sources = { "SS324 A", "WZ A†", "CB57.23 A" },
}
person "hechengju" {
  label = "He Chengju", han = "何承矩", side = "Song", office = "prefect, of Xiongzhou and of Chanzhou",
  text = [[Bookish. He believes in markets, and in ponds that no horse can cross. The market at Xiongzhou was reopened on his
    urging and shut again for its spies. Asked whether the court should flee, he sends a sealed answer that is all
    courtesy. He was mourned on both banks.]],
  sources = { "SS273 A", "HS3 A†", "SS186 A", "CB54.24b A" },
}
person "wangchao" {
  label = "Wang Chao", han = "王超", side = "Song", office = "commander of the main army, Dingzhou",
  text = [[Fair and timid. He withdrew from Wangdu, and Wang Jizhong was left. He holds the largest army in Hebei, and stands
    still with it. Summoned on 29 November he gives a bridge as his excuse, and arrives after the peace. He was only
    demoted.]],
  sources = { "SS278 A", "CB54.20b A", "CB59.3a A", "CB59.7b A" },
}
person "lijilong" {
  label = "Li Jilong", han = "李繼隆", side = "Song", office = "front commander at Chanzhou",
  text = [[Learned, with a name to redeem. He fights behind a wall of wagons. At the feast, when others are
    reckoning up their part, he gives the credit away.]],
  sources = { "SS257 A", "CB58.27 A" },
}
person "yangyanzhao" {
  label = "Yang Yanzhao", han = "楊延昭", side = "Song", office = "border patrol", also = { "Yang Yanlang" },
  text = [[Then still called Yanlang. His father is the Yang Ye who starved himself in captivity. He writes to say that the
    raiders' road home can be cut. Nobody answers; he raids Gucheng alone.]],
  sources = { "CB58.31b A", "SS272 A", "LS11 A" },
}
person "liyanwo" {
  label = "Li Yanwo", han = "李延渥", side = "Song", office = "prefect of Yingzhou",
  text = [[He held Yingzhou for more than ten days against the Dowager's own drum, with torches along the wall by night and stones
    and beams for those who climbed. One shield-board hung there took more than two hundred arrows.]],
  sources = { "SS273 A", "CB58.9a A", "CB59.5a A" }, known = "1004-11-20",
}
person "sunquanzhao" {
  label = "Sun Quanzhao", han = "孫全照", side = "Song", office = "commander at Daming",
  text = [[Harsh. When the gates of Daming are shared out by lot he refuses to draw, takes the north one, and leaves its
    drawbridge down as a dare. He stops the emperor's own envoy there, too; the weeks that cost were paid for at Deqing Army.]],
  sources = { "CB58.14 A", "CB58.15a A", "SS253 A" },
}
person "wangdan" {
  label = "Wang Dan", han = "王旦", side = "Song", office = "vice-councillor; regent",
  text = {
    [[The man of order. Told to keep the capital, he asked, by his life, what he should do if ten days brought no victory. The
    answer was: enthrone the heir. That he has Kaifeng from the first day is ours.]],
    known("1005-01-26", [[The chronicle has him march with the emperor, and sends him back only on 26 January, for a prince who had fallen ill.]]),
    known("1005-01-31", [[He had a plan to ransom the captives, and some obstructed it. In 1008 he reckoned that the payments
    were not one per cent of what the war had cost.]]),
  },
  sources = { "SS282 A†", "CB58.30a A", "CB70.24b A" },
}
person "yangyi" {
  label = "Yang Yi", han = "楊億", side = "Song", office = "drafter",
  text = [[A drafter of edicts, and good company. Each night at Chanzhou, in a late and private story, he drinks, sings and dices
    with Kou Zhun, where everyone can hear it. An emperor listening for bad news hears a drinking song.]],
  sources = { "CB58.32b A†" },
}
person "qinhan" {
  label = "Qin Han", han = "秦翰", side = "Song", office = "eunuch general",
  text = [[He had the ditches of Chanzhou dug days before the attack, and wore his armour for seventy. The article that this
    project began from gives the ditches to Kou Zhun.]],
  sources = { "CB58.13b A", "SEED C" },
}
person "dingwei" {
  label = "Ding Wei", han = "丁謂", side = "Song", office = "official on the River",
  text = [[Refugees mob the Yangliu ferry. He has convicts beheaded who are given out for boatmen, and lines the bank with flags
    and gongs. The Song chronicle tells it as a thing well done; it says nothing of the convicts' names.]],
  sources = { "CB58.5a A" },
}
person "zhangqi" {
  label = "Zhang Qi", han = "張耆", side = "Song", office = "general", also = { "Zhang Min" },
  text = [[The man in whose place Wang Jizhong stands. By Wang Zeng's account the exposed west wing at Wangdu was his, and Wang asked
    for it. In January 1005, under the name of Zhang Min 張旻, he guards the bridge at Chanzhou.]],
  sources = { "WZ A†", "CB58.13b A" },
}
person "zhanggui" {
  label = "Zhang Gui", side = "Song", office = "crossbowman",
  text = [[The soldier to whom the Song chronicle gives the bolt that killed Xiao Talin. The men of one Zhou Wenzhi claimed it
    too. Of him no more is told.]],
  sources = { "CB58.18 A", "CB59.9b A" }, known = "1005-01-07",
}
person "wangzeng" {
  label = "Wang Zeng", han = "王曾", side = "Song", office = "official, and writer of private notes",
  text = [[On 3 February 1005 he objected that “Southern Court” and “Northern Court” set two thrones level; Li Tao notes that
    the oaths' headings do not use the titles. He wrote down what he had heard of Wang Jizhong, whom the northerners called
    loyal to the rulers of both states.]],
  sources = { "CB58.33a A", "WZ A†" }, known = "1005-02-03",
}
person "lihang" {
  label = "Li Hang", han = "李沆", side = "Song", office = "chancellor, until July 1004",
  text = [[His death on 23 July 1004 left the emperor without a first minister in the summer before the war. A month later the place
    was filled by two: Bi Shi'an for calm, and under him Kou Zhun.]],
  sources = { "CB56 A", "CB57 A" },
}
person "lixin" {
  label = "Li Xin", side = "Liao", office = "defector, August 1003",
  text = [[He came over on 21 August 1003 and told Song what the Liao can field: about 108,000 horse, of which 5,600 stay by the
    ruler and 93,950 invade, and some 18,000 men of Youzhou. Song's own reports a year later say 200,000.]],
  sources = { "CB55.11b A", "SHY A" },
}
person "lixing" {
  label = "Li Xing", side = "Song", office = "soldier and messenger",
  text = [[He and three others brought Wang Jizhong's first letter, with a signal arrow, to Shi Pu at Mozhou, and it went on to
    Kaifeng. Four men and a sealed paper, between two armies, in November.]],
  sources = { "CB57.23 A" }, known = "1004-11-07",
}
person "kangbaoyi" {
  label = "Kang Baoyi", han = "康保裔", side = "Song", office = "general, lost in 1000",
  text = [[In the Song history he dies a hero in the raid of 1000, and his sons are promoted. In the Liao annals he is taken and made
    a governor. The same man, recorded twice. He is the pattern for what the two courts will
    write of Wang Jizhong.]],
  sources = { "SS6 A", "LS14 A" },
}
person "yangye" {
  label = "Yang Ye", han = "楊業", side = "Song", office = "general, taken in 986",
  text = [[Taken in the rout of 986, he starved himself; Kang Baoyi, in 1000, took office, or died, as one reads. His son Yang Yanzhao patrols the border now. That Wang
    Jizhong thinks of him when he is offered meat and an office is ours.]],
  sources = { "LS11 A", "QDGZ7 A" },
}
person "taizong" {
  label = "Taizong", han = "太宗", side = "Song", office = "emperor of Song until 997",
  text = [[He ended the Northern Han in June 979, marched on for Youzhou, and on 1 August fled from the Gaoliang River in a
    donkey cart stolen at Zhuozhou. His three columns of 986 did no better. He died on 8 May 997, and left the quarrel to
    his son.]],
  sources = { "LS9 A", "LS11 A", "LS13 A", "BIELENSTEIN B" },
}

-- Liao ------------------------------------------------------------------------------------------------------------------

person "chengtian" {
  label = "the Empress Dowager Chengtian", han = "承天太后", side = "Liao", office = "ruler of Liao in all but name",
  also = { "the Dowager", "the Empress Dowager", "Xiao Chuo" },
  text = {
    [[Xiao Chuo, about fifty-one. She has governed since her son came to the throne at twelve, in 982. She shares a cart with
    Han Derang, and beats the drum herself for the assault on Yingzhou. She wants Guannan or a price for it, and a realm in
    good order for her son.]],
    known("1005-01-07", [[When Xiao Talin was killed she wept over him, and held no court for five days.]]),
    known("1005-01-10", [["How late you come," she says to Cao Liyong, in one private book. She died in December 1009.]]),
  },
  sources = { "LS71 A", "CB58.9b A", "LS85 A", "WZ A†", "LS14 A" },
}
person "shengzong" {
  label = "Shengzong", han = "聖宗", side = "Liao", office = "emperor of Liao",
  text = {
    [[Thirty-three, and spoken of as young; on the throne since he was twelve. Envoys are led to his mother.]],
    known("1005-01-24", [[He swears as “I, unworthy as I am”. In later years he revered the elder brother he never met, and wept
    at his death.]]),
  },
  sources = { "QDGZ7 A", "LS71 A", "CB58.33b A" },
}
person "handerang" {
  label = "Han Derang", han = "韓德讓", side = "Liao", office = "grand chancellor",
  text = [[Chinese by descent. In 979 he held the walls of Youzhou against Taizong. He shares a cart with the Dowager and the
    government with her too (a camel cart, in one later telling), and about this winter is given the name Yelü. He wants a
    settlement.]],
  sources = { "CB58.19b A", "LS82 A", "LC A†" },
}
person "talin" {
  label = "Xiao Talin", han = "蕭撻凜", side = "Liao", office = "commander of the van", also = { "Talin", "Xiao Dalin" },
  text = {
    [[The captain who wants the war. The Song papers write him 撻覽, and the eighteenth-century copies spell him out of all
    recognition.]],
    known("1005-01-07", [[He rode out under his own flag to study the ground before Chanzhou, was hit in the forehead by a bolt
    from a bed-crossbow, and was carried off by a crowd. The Liao annals have it two days earlier: “our men had lost what
    they leaned on, and peace began to be settled.”]]),
  },
  sources = { "LS85 A", "CB58.18 A", "LS14 A" },
}
person "hanqi" {
  label = "Han Qi", han = "韓杞", side = "Liao", office = "first envoy",
  text = [[He asks after the emperor from the Dowager, not from her son. The robe he is given is “too long”, so he comes to take leave
    in the left-lapelled dress of his country, and Zhao Anren makes him change. He could drink, and hid it, lest he
    misspeak.]],
  sources = { "HS1 A†", "CB58.20a A", "CB58.21a A" }, known = "1005-01-11",
}
person "yaodongzhi" {
  label = "Yao Dongzhi", han = "姚東之", side = "Liao", office = "second envoy",
  text = [[Sent to boast, and silenced by Zhao Anren with a line of Laozi. He praises Wang Jizhong's talent, and brings a letter with
    a sting in it: what Cao Liyong says does not match what Wang had discussed. He asked for an order that nobody should
    attack the retreat, and got it.]],
  sources = { "CB58.24a A", "CB58.25a A" }, known = "1005-01-17",
}
person "gaozheng" {
  label = "Gao Zheng", han = "高正", side = "Liao", office = "host to the Song envoy",
  text = [[He spoke for the land: to go home without it, he said, would deeply shame the people of his country. Often printed Gao
    Zhengshi; two early sources have Gao Zheng.]],
  sources = { "CB58.23a A", "SHY A", "LS14 A" }, known = "1005-01-10",
}
person "dingzhen" {
  label = "Ding Zhen", han = "丁振", side = "Liao", office = "third envoy",
  text = [[He brought the oath of the Liao. The emperor of Song received it on the road, at Chenqiao, on 30 January 1005, a day
    short of his own capital.]],
  sources = { "LS14 A", "CB58 A" }, known = "1005-01-24",
}
person "lijiqian" {
  label = "Li Jiqian", han = "李繼遷", side = "Tangut", office = "leader in the north-west",
  text = [[The enemy at Song's other door. News of his death reached Kaifeng on 25 February 1004, and the western front eased: one
    war at a time became possible. In 1002 and 1003 the garrisons of Shaanxi had been eating 700,000 strings a year.]],
  sources = { "CB56 A", "CB54.15a A" },
}
