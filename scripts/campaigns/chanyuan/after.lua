-- The hundred years after: what the record has from 1005 to 1127, and, where a treaty differs in what bears on it, what might have been.
--
-- Each conjecture stands on an argument that somebody made, and says whose; where nobody made one, it says that it is ours. None of it is
-- known. The ledger reckons with the payments that were settled, and with those of the record.

local sums = include "sums"
local signed = settled "name"
-- Nothing was signed, and nobody signed for us: after a dismissal, or far from the tents, peace is made by others.
local nothing = none { signed, is("scene", "dismissed"), is("scene", "autumn"), is("scene", "wang_away") }
-- Whether Wang Jizhong asked to come home, and was told no: he does in Kou's story, once there is a treaty; in his own, if he has.
local asked = any { is("scene", "wang_sworn"), all { is("role", "kou"), signed } }
local south = any { is("scene", "jinling"), is("scene", "gate") }
local given = any { agreed("guannan", { "all", "part" }), is("scene", "autumn") } -- then by others

-- Whose arguments they stand on.
local A = {
  wangdan = "Wang Dan in 1008, that war costs a hundred times the gifts (CB70 A)",
  bishian = "Bi Shi'an, that for less than 300,000 the peace would not last (CB58.29b A)",
  songzhao = "Song Zhao in 1122, that the gifts all came back out of the markets (SC8 A)",
  wangqinruo = "Wang Qinruo in 1006, turned about (CB62.8b A)",
  wangqinruo_1008 = "Wang Qinruo, as the chronicle lets him explain it to the emperor (CB67 A)",
  seed = "the article this project began from, which alone says that the payments built it (C)",
  gifts = "Lü Dazhong and Liu Chen in 1075, that each gift invites the next (CB261 A)",
  inches = "Lü Dazhong and Liu Chen in 1075, that each gift invites the next (CB261 A); against them Wang Anshi, as Su Zhe has him, that inches do not matter (LC A)",
  fubi_war = "Fu Bi in 1042, who asked Xingzong whether he would surely win, and what he would lose (CB137 A)",
  oath = "the oath's own clause, that beyond it neither shall ask for anything (CB58.33a A)",
  fubi_land = "Fu Bi in 1042, that land is honour to the one and shame to the other (CB137 A)",
  fubi_works = "the grievances of 1042 themselves, ponds and all (CB135 A)",
  fubi_word = "Fu Bi in 1042, that a word says who is under whom (CB137 A)",
  fubi_arms = "Fu Bi in 1044, that the peace was right, and to let the defences go was wrong (CB150 A)",
  zhangdun = "Zhang Dun in 1099, that half of the money stood for the tax and half for thanks about Xia (CB506 A)",
  zhangfangping = "Zhang Fangping, that a frontier is kept by papers (LC A)",
  shenkuo = "Shen Kuo, who by his own account won with papers in which the Liao had named the old line (CB265 A)",
  zheng = "Zheng Juzhong in 1118, that the covenant was to be kept, and a better policy than Han's or Tang's (SC1 A)",
  deng = "Deng Xunwu in 1118, that a weak Khitan is the better neighbour; against him, that the Liao were falling in any case (SC1 A)",
  zhao = "Zhao Liangsi, that it was a liberation (SC1 A)",
  zhao_report = "Zhao Liangsi's own report, that he yielded the whole of the Liao's sum (SC4 A)",
  makuo = "Ma Kuo's middle plan of 1123, to hold Zhuo and Yi, and pay less (SC13 A)",
  makuo_notes = "the three notes of 1123, each drawn after the other (SC13 A)",
  guo = "Guo Yaoshi's question, what is done when they ask for the next man (SC18 A)",
  chen = "Julian Chen, that Song's cutting of its own border forest in 1122 or 1123 foretold the fall (2018, an abstract seen, B)",
  sums = "ours: arithmetic, on units that don't agree (SS179 A)",
  ours = "nobody's but ours",
}

local function under(...) return all { signed, ... } end

-- 1005 to 1008: the first years ------------------------------------------------------------------------------------------

afterwards "garrisons" {
  date = "1005", title = "Half the garrisons",
  text = [[Before the first month is out the garrisons inside Hebei are cut by half and those along the frontier by a third: 省河北戍兵十之五，緣邊三之一. In March there are markets at Xiongzhou, Bazhou and Ansu, then
    at Guangxin, and Song's officials are told to shade the prices in the Khitans' favour, so that they come again. State sales will bring in something over four hundred thousand a year; the source forgets to say of what.]],
  sources = { "SS7 A", "CB59 A", "SS186 A" },
  conjecture = {
    argued(A.ours, when(under(agreed("oath", "letters")), [[You have letters, and no oath. It is hard to see who sends half an army home on a courtesy: the ministers who cut the garrisons did it on the strength of what had been sworn to Heaven. They might have
      stayed, and been paid, and the cheapest part of your peace would have been its name.]])),
    argued(A.songzhao, when(under(agreed("markets", "closed")), [[Your markets are shut. The silver that went north in the record came south again over those counters, cart by cart, for tea and silk. Under your treaty it would have stayed where it was sent.]])),
    argued(A.ours, when(under(took "feast/home"), [[The roads are full that spring, by a word given over dinner that stands in no treaty. In the record a paper was sent after the captives, asking whether the old and the very young might be let go.]])),
    argued(A.ours, when(under(agreed("captives", "return")), [[The roads are full that spring, under your treaty. In the record a paper was sent after the captives, asking whether the old and the very young might be let go.]])),
    argued(A.wangdan, when(nothing, [[Nothing was signed, so nothing is cut. The men stand on the wall through a planting season, and each of them costs some forty-three strings a year, by a figure of 1042. The markets stay as they were shut in 1003.]])),
  },
}
afterwards "walls" {
  date = "1006", title = "The covenant beneath the walls",
  text = {
    [[Wang Qinruo waits until Kou Zhun has left the hall. A covenant beneath the walls, he says: in the age of the Spring and Autumn even small states were ashamed of that. And has His Majesty ever watched a gambler?
      When the money is nearly gone he throws in all that is left, and that's called the last stake. “You were Kou Zhun's last stake.” On 27 March Kou is dismissed, to govern Shanzhou.]],
    when(asked, "A week later Wang Jizhong's plea to come home is refused."),
    when(no(asked), "A week later, in the record, a plea of Wang Jizhong's to come home is refused."),
  },
  sources = { "CB62.8b A", "CB62.9b A", "CB62.11b A" },
  conjecture = {
    argued(A.ours, when(any { is("scene", "dismissed"), is("scene", "autumn") }, [[You had been in your prefecture for more than a year by then. The peace was other men's; to call it shameful Wang Qinruo would have had to say so of people who were in the room.]])),
    argued(A.wangqinruo, when(is("scene", "pillar"), [[With you the whisper found nobody to whisper about: the council was yours, and the talk had stopped. It would have come again. Nothing in Wang Qinruo's argument needed facts, so no fact could have spoiled it for good.]])),
    argued(A.wangqinruo, when(under(no(is("scene", "pillar")), any { sums.more, given, agreed("name", { "tribute", "submitted", "price" }), agreed("kinship", "nephew") }), [[Under your terms he would have had less to invent. It took a clever man to make the covenant of the record a shame; yours could be
      read aloud.]])),
    argued(A.wangqinruo, when(under(any { agreed("name", "bounty"), agreed("guannan", "renounced") }), [[There is a word in your treaty that he couldn't have called a shame. He would have called it a provocation, and asked how long the Khitan would bear it.]])),
    argued(A.wangqinruo, when(nothing, [[There is no covenant to be ashamed of, under the walls or anywhere. He would have had to ask what the emperor had been taken to the River for.]])),
  },
}
afterwards "capital" {
  date = "1007", title = "A city in the tents",
  text = [[In the first month the Liao begin a new city, the Central Capital, and settle Chinese families in it. It has hostels for the envoys of Song, of Korea and of Xia; a court that had received ambassadors between two
    cart-poles now sends them to their rooms. It has been said that Song's silk built it. The annals tell of walls and gates, and name no funds.]],
  sources = { "LS14 A", "LS39 A", "CH6 98 B", "SEED C" },
  conjecture = {
    argued(A.seed, when(any { under(sums.nothing), nothing }, [[No silk goes north under what you made, and if the carts built the city there's no city; not then. The hostels may not be wanted, either: nobody has an embassy to lodge.]])),
    argued(A.seed, when(under(sums.less, no(sums.nothing)), [[With less coming up the road each autumn it would have gone slower, if the carts paid for it at all.]])),
    argued(A.seed, when(under(sums.more), [[With what you send it could have been built sooner, and its wall higher. You would have heard about its towers from your envoys, who sleep in it.]])),
  },
}
afterwards "letters" {
  date = "1008", title = "A letter from Heaven",
  text = [[On a palace roof a letter from Heaven is found. Wang Qinruo has explained beforehand how such things come about: since arms aren't wanted, there must be great signs, and of those in antiquity some too were made by men. In the
    same year the emperor goes up Mount Tai with his whole court, to announce to Heaven that all is well. A peace that it had been told to be ashamed of has to be shown to have pleased somebody.]],
  sources = { "CB67 A", "CB68 A", "CB71 A" },
  conjecture = {
    argued(A.wangqinruo_1008, when(is("scene", "pillar"), [[Yours had nothing to live down. A man who yawned was sitting in the next room, and nobody likes to be handed a letter from Heaven before somebody who yawns.]])),
    argued(A.wangqinruo_1008, when(nothing, [[In a war nobody climbs Mount Tai. The letter would have been addressed to the army, if it came at all.]])),
    argued(A.wangqinruo_1008, when(under(any { sums.more, given, agreed("name", { "tribute", "submitted" }), agreed("kinship", "nephew") }), [[The worse the peace, on this reasoning, the larger the miracle. Yours might have wanted two mountains.]])),
    argued(A.wangqinruo_1008, when(under(any { agreed("name", "bounty"), agreed("guannan", "renounced") }), [[There would have been less to wash off. He might have liked the procession all the same.]])),
  },
}
afterwards "hundredth" {
  date = "1008", title = "Not one part in a hundred",
  text = [[That year somebody has the yearly gifts on his mind again. Wang Dan says that they don't come to one part in a hundred of what the army cost in war. It's the best-known figure of the whole peace; nobody
    says how it was reckoned, and the man who gives it has a peace to defend. Fu Bi, thirty-six years later, will say one or two in a hundred.]],
  sources = { "CB70 A", "CB150 A" },
  conjecture = {
    argued(A.wangdan, when(under(sums.between(31, 60)), [[By the same reckoning yours comes to less than two parts in a hundred. One doesn't die of that; one hears of it.]])),
    argued(A.wangdan, when(under(sums.between(61, 100)), [[By the same reckoning yours comes to two or three parts in a hundred. It is still not war. It is an arm's length from being a tax.]])),
    argued(A.bishian, when(under(sums.between(1, 29)), [[By the same reckoning yours is a good deal less than one part in a hundred. Bi Shi'an thought that for so little a peace would not last; he was thinking of the other side's ministers, who would have to defend it.]])),
    argued(A.fubi_war, when(under(sums.nothing), [[By the same reckoning yours is nothing in a hundred, and the Liao lose nothing by breaking it.]])),
    argued(A.wangdan, when(nothing, [[You have the other figure to pay: the hundred.]])),
  },
}

-- 1021 to 1049: what it cost ---------------------------------------------------------------------------------------------

afterwards "books" {
  date = "1021", title = "The treasury adds everything up",
  text = [[In 1021 the treasury of Song takes in 150,850,100 and pays out 126,775,200. Those are strings of cash, piculs of grain, lengths of silk and ounces of silver in one column: of such a total the 300,000 is a five-hundredth part, or seems to be. What
    peace didn't do was shrink the army. In the 970s it had 378,000 men on its rolls; about 1020, after fifteen quiet years, 912,000; in the 1040s, 1,259,000.]],
  sources = { "SS179 A", "SS187 A" },
  conjecture = {
    argued(A.sums, when(under(sums.more), [[Yours, even so, stays below one in a hundred and fifty of that column. Whoever tells you that the empire was bled by the carts hasn't seen what the soldiers cost.]])),
    argued(A.sums, when(nothing, [[There's no such surplus where nothing was signed. Twenty-four millions were left over in 1021; in the worst years of the western war, which was only one war on one side, that much and more went on it.]])),
  },
}
afterwards "west" {
  date = "1038–42", title = "What a war costs",
  text = [[In 1038 Yuanhao of Xia calls himself emperor. Song sends armies to Shaanxi and loses three of them, at Sanchuankou, Haoshuichuan and Dingchuan. Somebody has kept the accounts: from 1038 to 1042 the yearly outlay rises, in tens of thousands, in
    Shaanxi from 2,151 to 3,363, in Hebei from 1,823 to 2,552, in Hedong from 859 to 1,303. With the capital's that is some twenty-eight millions a year over what peace had cost. A garrison of seventy thousand, says one paper, eats nearly three million strings.]],
  sources = { "CB122 A", "CB126 A", "CB131 A", "CB137 A", "CB140 A", "SS179 A" },
  conjecture = {
    argued(A.fubi_war, when(nothing, [[In the record Song had one war and one peace. You left it the other one too. When Yuanhao rides, the garrisons of Hebei can't be called west; and the North, which pressed Xia for Song's money in 1043, is paid nothing, and presses nobody.]])),
    argued(A.fubi_war, when(under(any { sums.nothing, agreed("oath", "letters") }), [[This is the winter in which a thin peace would have been tried. There was every reason for the Liao to come south, and in the record three: an oath, a brother, and 300,000 a year to lose.]])),
  },
}

-- 1041 to 1044: the demand and the word ------------------------------------------------------------------------------------

afterwards "soup" {
  date = "1041", title = "Mallow soup",
  text = [[At the northern court they debate whether to ask for Guannan. Xiao Hui says that Song is tired and the time has come. Xiao Xiaomu says that Song has done nothing wrong. The emperor Xingzong dines with
    Zhang Jian, whose table has mallow soup on it and dry rice, and asks him over the soup. One envoy will do it, says Zhang Jian. Why march?]],
  sources = { "LS19 A", "LS80 A", "LS87 A", "LS93 A" },
  conjecture = {
    argued(A.gifts, when(under(agreed("further", "ten_years")), [[Your clause lets each side ask again in ten years. So this debate is held in 1015, and in 1025, and in 1035; there is somebody to eat soup with every time. By 1041 it would have been a custom.]])),
    argued(A.oath, when(under(agreed("further", "unsaid")), [[In the record the oath said that beyond it nobody should ask for anything, and they had to find a grievance first. Yours doesn't say so. They need only find an envoy.]])),
    argued(A.gifts, when(given, [[They have land of it already. Xiao Hui would say that it was got by asking; it's hard to think what Xiao Xiaomu would answer.]])),
  },
}
afterwards "demand" {
  date = "1042", title = "Give me the land",
  text = [[In the spring Xiao Ying and Liu Liufu bring a letter to Kaifeng, where a bought copy has been read already. It asks for Guannan, all ten counties, and complains of ponds, of garrisons, of a war on Xia that nobody announced. Fu Bi goes up to answer. Peace
    profits the ruler, he says, and war profits the ministers; and at the hunt: if the North holds it honour to get land, the South must hold it shame to lose it, and can brothers be one honoured and one shamed? Land drops out. It costs 100,000 of silk and
    100,000 of silver more a year, “in place of the tax” of Guannan. Li Tao warns that the first of the speeches stands in Su Shi's inscription for Fu Bi, and not in Fu Bi's report.]],
  sources = { "CB135 A", "CB137 A", "LS19 A" },
  conjecture = {
    argued(A.inches, when(given, [[They can't ask for what they were given. They ask for the rest, or for the next; the frontier they ask across is south of the ponds. And there's no Fu Bi: his one argument at that hunt was that not a foot had ever been given.]])),
    argued(A.gifts, when(under(agreed("guannan", "revenue")), [[In 1042 Song bought the land off with its tax. You had paid that since 1005. So it's nothing new to offer, and what's left to be asked for is the land.]])),
    argued(A.fubi_land, when(under(agreed("guannan", "renounced")), [[There is a sheet in the palace on which they gave up the claim for money. It would have been read to them. It might have been enough; or it might, as the first grievance of a new reign, have been the very thing they came about.]])),
    argued(A.fubi_works, when(under(agreed("works", "drain")), [[The ponds are gone, by your treaty, so they aren't complained of. Neither are they in the way.]])),
    argued(A.fubi_works, when(under(agreed("works", "free")), [[Of ponds your treaty says nothing, so nobody can say that they broke it. There are a good many more of them; the army that comes to complain would have to come round.]])),
    argued(A.fubi_land, when(under(agreed("kinship", { "equals", "khitan" })), [[Fu Bi spoke to a younger brother of an elder. Under your letters he would have had to find another word for what one emperor is to another when he wants him not to be ashamed.]])),
    argued(A.fubi_war, when(under(sums.nothing), [[And they've nothing to lose by it: no 300,000 a year, which Fu Bi could lay on the table as the price of marching.]])),
    argued(A.ours, when(nothing, [[No oath stands in the way of the demand, and there is nobody who carries letters. It is made as it was in 1004.]])),
  },
}
afterwards "word" {
  date = "1042", title = "A word",
  text = [[The money is settled when Xingzong asks for a word as well: that it be *offered up*, 獻. That's how a subject gives, says Fu Bi. Then *brought in*, 納. Nor that. The emperor of the Liao says that he'll ask Fu Bi's master himself; and in Kaifeng, on Yan Shu's
    advice, and without asking Fu Bi, they yield it. So the Song chronicle. The Liao history has it that the letter said *tribute*, 貢, and that its own envoys won the word by argument. No text of the oath that we have seen has that word. Both believed their own copy.]],
  sources = { "CB137 A", "LS19 A", "LS86 A", "LS96 A", "BIELENSTEIN 582 B" },
  conjecture = {
    argued(A.fubi_word, when(under(agreed("name", "tribute")), [[There's no quarrel over the word, under your treaty. They have had it since 1005; and the two histories agree about it, which they do about little else.]])),
    argued(A.fubi_word, when(under(agreed("name", "submitted")), [[You gave, in 1005, very nearly what this quarrel was about. All that's left to be asked for is the last of the three.]])),
    argued(A.fubi_word, when(under(agreed("name", "price")), [[Yours has called it the price of Guannan for thirty-seven years. Prices rise; and the buyer may some day want to see what he has paid for.]])),
    argued(A.fubi_word, when(under(agreed("name", "bounty")), [[Yours calls it a bounty. Thirty-seven times somebody has had to read that aloud to them. This is the year in which they're strong enough to say what they think of it.]])),
  },
}
afterwards "xia" {
  date = "1043–44", title = "Half of it for Xia",
  text = [[Half of the new money was for something else. If the Liao could make Xia submit, Fu Bi had been told, two hundred thousand; if not, one. In 1043 Liao envoys tell Yuanhao to make peace, and when he asks them instead for war on Song, they refuse. In the tenth
    month of 1044 he swears: Song will give him 72,000 of silver, 153,000 of silk, 30,000 of tea. In that same month the Liao go to war with Xia themselves, and lose an emperor's son-in-law. Fu Bi is asked about the old covenant. It was no mistake, he says; the
    mistake was to let the defences go.]],
  sources = { "CB137 A", "CB150 A", "CB152 A", "LS19 A" },
  conjecture = {
    argued(A.zhangdun, when(any { under(sums.nothing), nothing }, [[There's no payment from the South to the North, so it can't be doubled to have somebody else restrained. Xia is held off, if it is, by the army that was beaten three times.]])),
    argued(A.zhangdun, when(under(agreed("further", "nothing"), sums.more), [[You pay already what Song came to in 1042, or more. They would have had to be given something else for Xia.]])),
  },
}
afterwards "nothing_left" {
  date = "1049–65", title = "In and out",
  text = [[In 1049 the treasury takes in 126,251,964 and has nothing left at the end of the year. In 1065 it takes in 116,138,405 and pays out 120,343,174, and eleven and a half millions besides, as extraordinary. Half a million of these go to the Liao, silk and
    silver together; a quarter of a million to Xia. The army has 1,162,000 men, 663,000 of them imperial troops.]],
  sources = { "SS179 A", "SS187 A", "CB137 A", "CB152 A" },
  conjecture = {
    argued(A.sums, when(under(sums.between(61, 100)), [[With your sum, and the rise of 1042 on top of it, it would be nearer a million than half of one. Still it isn't the carts that empty the treasury, though they'd be a comfort to whoever had to explain it.]])),
    argued(A.wangdan, when(nothing, [[No carts, and no peace: the deficit of 1065, in your Song, comes earlier.]])),
  },
}
afterwards "portraits" {
  date = "1054–57", title = "The portraits",
  text = [[They have called each other brother for fifty years, and no emperor of the one has ever seen one of the other. Now they ask for portraits. It takes three years and three juan of the chronicle. In Kaifeng there are some who fear that the
    emperor's is wanted for sorcery: one can do things to a face. In the end they are exchanged.]],
  sources = { "CB177 A", "CB179 A", "CB185 A" },
  conjecture = {
    argued(A.ours, when(under(agreed("kinship", { "equals", "khitan" })), [[You made the two courts equal, or reckoned their kin another way; it isn't a brother, then, who asks. One doesn't ask a contracting party for his face.]])),
    argued(A.ours, when(under(agreed("kinship", "nephew")), [[Under your terms the uncle's picture is sent for, hung where he can see everybody, and bowed to. It goes one way only.]])),
    argued(A.ours, when(nothing, [[Nobody asks. They know each other by the seals on captured orders.]])),
  },
}

-- 1056 to 1106: the line ---------------------------------------------------------------------------------------------------

afterwards "maps" {
  date = "1056", title = "Shown a map",
  text = [[In the twelfth month a Liao envoy, Xiao Hu, raises the matter of the fort at Yangwu and of Tianchi, the lake on the ridge. He's taken to a table and shown the maps. He has no reply; so, at least, Zhang Fangping tells it in 1074, when he wants the same thing
    done again. Answer once, with the file, and let the frontier settle the rest among themselves.]],
  sources = { "CB184 A", "CB251 A", "LC A" },
  conjecture = {
    argued(A.zhangfangping, when(under(agreed("boundary", "survey")), [[You left the line to a later survey. There's no map to show him: there are two, both with your seal on them.]])),
    argued(A.gifts, when(under(agreed("boundary", "yi_zhuo")), [[He doesn't come about a lake. Yi and Zhuo are Song's by your treaty, and thirty years of Liao ministers have grown up looking south at them.]])),
  },
}
afterwards "watershed" {
  date = "1074–75", title = "At the watershed",
  text = [[Xiao Xi brings a letter: the boundary in Hedong is to run along the watershed. He doesn't say which; every ridge has one. Shenzong tells him in person that it's a trifle which a clerk could settle, and that's the end of its being a trifle. Delegates walk the hills and
    name nothing. Next spring Xiao Xi comes back, is given ten days, and stays nearly a month. Then Shen Kuo reads the archive until his clerks can say it by heart, goes north, and by his own account holds six sessions before a thousand listeners. The ridge of
    Huangwei is dropped. Round about him, meanwhile, his court gives way.]],
  sources = { "CB251 A", "CB258 A", "CB261 A", "CB262 A", "CB265 A" },
  conjecture = {
    argued(A.shenkuo, when(under(agreed("boundary", "survey")), [[This is your clause, come of age. Shen Kuo won with sixty papers in which the Liao themselves had named the old line. Where the line was left to be found there are no such papers; there is only who has more horsemen at Daizhou.]])),
    argued(A.gifts, when(given, [[Lü Dazhong and Liu Chen, who are replaced for it, ask what will be said if a prince comes next for Guannan. In your century somebody would answer that he'd come already, and got some of it, and that the sky had stayed up.]])),
    argued(A.gifts, when(under(agreed("further", "ten_years")), [[It would be the seventh time of asking.]])),
    argued(A.ours, when(nothing, [[No line was ever sworn to, so it runs where it is held. Of the ridges nobody writes: they're full of archers.]])),
  },
}
afterwards "li" {
  date = "1076–77", title = "Seven hundred li, or seven",
  text = [[Han Zhen marks the line, the Liao set up stones at Tianchi, and in the archive it is strips of ground from seven to thirty li in depth. In 1086 Su Zhe impeaches him for seven hundred li, with the graves and fields of some thousands of families. Shao Bowen says five hundred
    odd. In 1005 no land had been given at all; how much was given now depended on who was asking. The article that this project began from says: a few parcels.]],
  sources = { "CB279 A", "CB283 A", "CB369 A", "CB371 A", "CB262 A", "LS92 A", "SEED C" },
  conjecture = {
    argued(A.gifts, when(given, [[It isn't the first land, in your century. That went in 1005, and people know to the field how much of it there was; they'd be glad of a dispute.]])),
  },
}
afterwards "half" {
  date = "1099–1106", title = "Who restrains whom",
  text = [[In 1099 Zhang Dun looks back at 1042 and calls its ministers incompetents: half the new money for the tax of Guannan, and half as thanks for holding Xia. In 1105 and 1106 it's the Liao who speak for Xia: they send to Kaifeng, and
    mediate. It is the old bargain, upside down. The courts have now exchanged envoys every New Year and every birthday for a hundred years, some 4,000 or 5,000 bolts at a time, and each has clerks who do nothing else.]],
  sources = { "CB506 A", "LS86 A", "BIELENSTEIN 601 B", "BIELENSTEIN 608 B" },
  conjecture = {
    argued(A.ours, when(under(agreed("oath", "letters")), [[If your peace has lasted to this year, and it had no oath to last by, then it lasted because of the clerks.]])),
    argued(A.zhangdun, when(under(sums.more), [[Zhang Dun would have had more to be rude about, and somebody to be rude about it to: you.]])),
  },
}

-- 1115 to 1127: the end ----------------------------------------------------------------------------------------------------

afterwards "iron" {
  date = "1115", title = "Iron rusts",
  text = [[In the first month Aguda of the Jurchen takes the title of emperor. Iron rusts, he says, and gold does not; so his state is to be called Jin: gold. Against him the Liao have on that frontier, as his own
    annals count them, two hundred thousand horse and seventy thousand foot. They are the heirs of those who sat down with Song because it was cheaper, and they've had a hundred and ten years of it.]],
  sources = { "JS2 A" },
  conjecture = {
    argued(A.fubi_arms, when(under(sums.more), [[Yours were richer, by all that you sent. There's no sign in the record that it was money they were short of that winter.]])),
    argued(A.fubi_arms, when(nothing, [[Yours had a hundred years more of war with Song, and so had Song. One may think that they'd be hardened by it or worn out; Fu Bi held that it was peace which let arms decay, and he hadn't tried the other.]])),
  },
}
afterwards "sea" {
  date = "1117–18", title = "A boat from Liaodong",
  text = [[Some refugees are blown to Dengzhou, and so it's known in Kaifeng what is happening up there. Cai Jing and Tong Guan think of an old trade in horses across that water, by which one might talk to the Jurchen. Zheng Juzhong says: there is a covenant, a better policy than any
    of Han or Tang; keep it. Deng Xunwu asks which one would sooner have next door, the strong Jurchen or the weak Khitan: 與強女真為隣孰若與弱契丹. The emperor has decided, says Cai Jing.]],
  sources = { "SC1 A" },
  conjecture = {
    argued(A.zheng, when(under(agreed("oath", "letters")), [[Zheng Juzhong has no oath to point at, in your century. “Whoever breaks this, may he not keep his state” stands in the record's, and Song broke it, and didn't.]])),
    argued(A.zhao, when(given, [[What was given of Guannan is one thing more to win back. Zhao Liangsi spoke of freeing the people of Yan; he could have spoken of the people of Guannan, whose grandfathers' names are on Song's rolls.]])),
    argued(A.zheng, when(under(any { agreed("guannan", "revenue"), agreed("name", { "tribute", "submitted", "price" }), agreed("kinship", "nephew") }), [[A better policy than Han's or Tang's: it would have been harder to say of yours.]])),
    argued(A.zheng, when(under(agreed("further", "ten_years")), [[It has been asked eleven times by then. Nobody would have thought it a breach to ask for something.]])),
    argued(A.deng, when(nothing, [[There's nothing to keep, and so nothing to break. With two enemies in the North the one thing they could argue about would be which to help.]])),
    argued(A.ours, when(is("scene", "claim"), [[And Youzhou had been asked for, once, before an emperor, in daylight. It was entered. They'd have found the page.]])),
  },
}
afterwards "edict" {
  date = "1118–20", title = "An edict instead of a letter",
  text = [[Ma Zheng lands and is marched in bonds to Aguda. In 1119 Song sends him an answer in the form of an edict, as to a subject: not a letter but an edict, he notices, and keeps the next envoy. In 1120 Zhao Liangsi watches the Liao's Upper Capital fall. He had been told
    to offer 300,000 for all the old Han land; he comes home having promised 500,000, the whole of what went to the Liao, for something called Yanjing, and nobody has written down how far that reaches.]],
  sources = { "SC2 A", "SC4 A", "JS2 A" },
  conjecture = {
    argued(A.zhao_report, when(under(sums.more), [[The old sum is what he promises, because it's there. Yours, with the rise of 1042, is larger, and would have gone over as it stood: nobody counts again what one pays already.]])),
    argued(A.ours, when(under(sums.nothing), [[There is no old sum to promise. He'd have had to think what the place was worth, which might have been the saving of it.]])),
  },
}
afterwards "banners" {
  date = "1122", title = "White banners",
  text = [[Tong Guan's army goes to the border with white banners on which it says that nobody will be harmed. The people of Yan are expected to bring food and wine. They bring bows. He is beaten at Lan'goudian and at Baigou by the remnant of an army that has lost
    everywhere else. In Kaifeng Song Zhao writes that the Jurchen will be the first to break faith. The peace of 1005 had lasted a hundred and seventeen years, and it was Song that ended it.]],
  sources = { "SC7 A", "SC8 A" },
  conjecture = {
    argued(A.makuo, when(under(agreed("boundary", "yi_zhuo")), [[By your treaty Song holds Yi and Zhuo already, which is where in the record its own generals hoped to stop. It might have stopped.]])),
    argued(A.ours, when(given, [[The battlefield lies further south.]])),
    argued(A.fubi_arms, when(nothing, [[It isn't the first such war in your century, so somebody may know how. In the record there was hardly a man in that army who had seen a Khitan but over a counter.]])),
    argued(A.ours, when(is("scene", "hunt_won"), [[You rode up to Youzhou in 1005 and found the gates shut. They find them shut again.]])),
  },
}
afterwards "dowager" {
  date = "1122", title = "The dowager's letter",
  text = [[In the autumn another Empress Dowager Xiao, who rules what is left in Yanjing for a dead husband, offers Song what Kou Zhun is said to have wanted in 1005: to be its vassal. She is refused. A month later six thousand men
    get into the city by night; they loot, nobody is sent after them, and a few hundred come back. Liu Yanqing burns his own camp. In the twelfth month Aguda rides through the pass at Juyong, and the city opens its gates to him on the next day.]],
  sources = { "SC10 A", "SC11 A", "SC12 A" },
  conjecture = {
    argued(A.ours, when(any { is("scene", "claim"), took "audience/vassal", took "tent/vassal" }, [[You asked for it first, and were laughed at. It was a matter of waiting until there was nobody left to do the laughing.]])),
  },
}
afterwards "empty" {
  date = "1123", title = "The empty city",
  text = [[Zhao Liangsi goes to buy Yanjing from those who took it. He carries three notes from his emperor, each allowing more than the last, and when he has shown the first they wait for the second. It comes to 500,000 of silk and silver and, every year, goods to the worth of a million strings. In the fourth month Song
    marches in. The Jin have taken the people with them, and what could be carried. Ma Kuo had had three plans: the middle one was to hold Zhuo and Yi, pay less and dig ponds. “Your worst,” the minister Wang Fu had told him, “is the court's best.”]],
  sources = { "SC13 A", "SC14 A", "SC15 A", "SC16 A" },
  conjecture = {
    argued(A.makuo_notes, when(took "fingers/walk", [[You would have known those three notes. An envoy who may go up is made to go up: it's why you had Cao Liyong by the sleeve.]])),
    argued(A.ours, when(is("scene", "wang_revenue"), [[It's your arithmetic they use. The Jin have got hold of a tax account for the place, 5,492,906 strings, and ask for a part of what it yields.]])),
    argued(A.ours, when(is("scene", "ceded"), [[They were only to be looked at, your nine villages. This is what it comes to when it's a city.]])),
  },
}
afterwards "head" {
  date = "1123–25", title = "A head in a box",
  text = [[Zhang Jue, who holds Pingzhou for the Jin, comes over; Song enfeoffs him, the Jin find the edicts, and Song has him killed and sends them his head. Guo Yaoshi, who has come over too, asks what will be done if they send for his. In 1124 Tan Zhen refuses the grain that was promised: Zhao Liangsi's mouth, he
    says, is no paper. In the second month of 1125 the last emperor of the Liao is taken. In the tenth month the Jin order their armies south. From their oath to that order it was thirty months; the one of 1005 had taken thirty-seven years to be so much as argued with.]],
  sources = { "SC17 A", "SC18 A", "SC19 A", "SS472 A", "JS3 A" },
  conjecture = {
    argued(A.guo, when(under(agreed("fugitives", { "unsaid", "criminals" })), [[In yours there was nothing about a man like Zhang Jue. There may have been a Zhang Jue, then, long before, and nobody had to send for a box.]])),
  },
}
afterwards "kaifeng" {
  date = "1126–27", title = "Kaifeng",
  text = [[On 18 January 1126 the emperor Huizong abdicates. On the 30th the Jin are over the River. They ask for five million of gold, fifty million of silver, a million bolts, ten thousand beasts, and go home with what there is. In the winter they come back. On 9 January 1127 Kaifeng falls; in the
    spring two emperors are walked north, and in the fifth month Gaozong is enthroned, of whom a Southern Song will come. For scale: what is asked for in one morning is five hundred years of the silver of 1005.]],
  sources = { "BIELENSTEIN 625 B", "JS3 A", "SC29 A" },
  conjecture = {
    argued(A.ours, when(south, [[Your emperor was in Jinling a hundred and twenty-two years before his house had to be. There would have been time to get used to it. Whether the Liao would have kept what lies north of the River, or given it to somebody to keep, nobody in 1005 had an answer ready for, in either camp.]])),
    argued(A.fubi_arms, when(all { nothing, no(south) }, [[Whether it comes to this without a covenant nobody can say. It took a peace so long that people forgot what it was for, and then an alliance made by men who had; you have given them neither.]])),
    argued(A.chen, when(any { given, under(agreed("works", "drain")) }, [[They come quicker. In the record Song had lately cut down its border's own trees; in your century the ponds had been drained as well, or the ground they lay on given away, in 1005.]])),
    argued(A.ours, when(under(sums.less, no(agreed("oath", "letters"))), [[It costs the same, in the end, whatever one had saved.]])),
  },
}

-- The ledger ---------------------------------------------------------------------------------------------------------------

local function units(amounts)
  local whole = {}
  for option, tens in pairs(amounts) do whole[option] = tens * 10000 end
  return whole
end

ledger "payments" {
  title = "The ledger",
  amounts = { silk = units(sums.silk), silver = units(sums.silver) },
  spans = { { "1005–1041", 1005, 1041 }, { "1042–1121", 1042, 1121, silk = 100000, silver = 100000 } },
  war = 28000000,
  text = {
    when(agreed("guannan", "revenue"), [[The revenue of Guannan, which you let go north besides, is not in it: no source says what those counties yielded.]]),
    when(any { is("scene", "dismissed"), is("scene", "autumn") }, [[Others signed in your place. What they granted stands in no paper of yours, and so in no column here; the record's is the nearest there is.]]),
    [[In the second span 100,000 of each are added, as the record raised them in 1042; whether yours would have been raised is anybody's guess. It is reckoned to 1121, the last full year before Song marched.]],
    [[The cost of war is what the yearly outlay of 1042 had risen by since 1038, in four districts: some 28 millions, or 38 if one follows the other reading of a figure for Shaanxi. Those are strings, piculs, lengths and bundles in one sum, and 1038 was a dear year for its rites. For the war of 1004 itself
      no total has been found.]],
    [[Four ways of saying it: “not one part in a hundred” (Wang Dan, 1008); “one or two in a hundred” (Fu Bi, 1044); the pay of some seven thousand soldiers for a year, at the forty-three strings a man of 1042, if a length or an ounce is a string; 270,000 strings, less than a fiftieth of the revenue (Eberhard). All four are about the
      300,000 of the record, and the first two are by men who had to defend it.]],
  },
  sources = { "CB137 A", "CB140 A", "SS179 A", "CB70 A", "CB150 A", "EBERHARD B" },
}
