-- Beside the two chroniclers of a game, what the real ones wrote of the same winter: their own words, Chinese and a rendering of ours, and the
-- question that they leave open. One for each ending, or for endings of a kind.

local function ends(...) return any { ... } end
local function at(name) return is("scene", name) end
local TITLE = "What the real chronicles have, in renderings of ours"

-- Signed ---------------------------------------------------------------------------------------------------------------

passages "oath" {
  title = TITLE, when = ends(at "sworn", at "wang_sworn", at "wang_unasked"),
  text = {
    [[The two letters of the oath survive in Song copies, of Li Tao's and others. The Song one gives what was promised and names no tribute:]],
    quote("CB58.33a A", "以風土之宜，助軍旅之費，每歲以絹二十萬疋、銀一十萬兩 (With the products of our soil, to help with the costs of your army: each year 200,000 lengths of silk and 100,000 liang of silver)"),
    [[The Liao letter recites all of it, and adds:]],
    quote("CB58.33b A", "孤雖不才，敢遵此約。謹當告于天地，誓之子孫，苟渝此盟，神明是殛 (Unworthy as I am, I dare keep this covenant. I shall report it to Heaven and Earth and swear it to my descendants; should we break it, may the bright spirits destroy us)"),
    [[Of kinship neither says a word. The Song chronicle keeps the half that flatters Song, and the Liao history the other:]],
    quote("CB58 A", "國主年少，願兄事南朝 (The ruler of our country is young in years, and would serve the Southern Court as an elder brother)"),
    quote("LS14 A", "以太后為叔母 (…honouring the Empress Dowager as his aunt)"),
  },
  question = "Who was the elder, if each court could prove from its own archive that it was?",
}
passages "first" {
  title = TITLE, when = ends(at "pillar", at "lean", at "wang_prince", at "wang_home"),
  text = {
    [[Who asked first? What Zhenzong wrote to Wang Jizhong in November is in the Song chronicle as a gracious answer:]],
    quote("CB57.24b A", "常思息戰以安人，豈欲窮兵而黷武 (We think always of resting from war to give the people peace; how should We wish to wear out arms?)"),
    [[And in the Liao history, in the life of Wang Jizhong, very nearly the same words stand as a plea:]],
    quote("LS81 A", "豈欲窮兵，惟思息戰 (How should We wish to wear out arms? We think only of resting from war)"),
    [[That it's one paper is an inference, and not ours to prove. The Liao annals for 31 December have the request again:]],
    quote("LS14 A", "宋遣人遺王繼忠弓矢，密請求和 (Song sent a man to present Wang Jizhong with a bow and arrows, secretly asking for peace)"),
  },
  question = "Can two chronicles be honest, and be right, and contradict each other about who asked?",
}
passages "price" {
  title = TITLE, when = ends(at "dear", at "wang_revenue"),
  text = {
    [[What might have been paid is a story, and a late one. The emperor to Cao Liyong:]],
    quote("CB58.26a A†", "必不得已，雖百萬亦可 (If there is no help for it, even a million)"),
    [[Then Kou Zhun, in a tent:]],
    quote("CB58.26a A†", "過三十萬勿來見準，準將斬汝 (Beyond three hundred thousand don't come to see me: I shall have your head)"),
    [[And when three fingers were laid to a cheek, and taken for three millions:]],
    quote("CB58.26a A†", "太多… 姑了事，亦可耳 (Too much! … But if it settles the matter, then that too)"),
    [[Li Tao took these from Sima Guang, who had them of a palace eunuch's family, and from Su Zhe, and corrected them. What was fixed in November is no story: of the land all talk must be cut off; goods could be given.]],
  },
  question = "Did anybody really offer a million, or did a later age, in which the sum had become a shame, need to be told that it might have been worse?",
}
passages "thin" {
  title = TITLE, when = at "brittle",
  text = {
    [[What was sworn was also told to those who would punish its breach. The article that this project began from leaves these lines out of its seven terms:]],
    quote("CB58.33a A", "質于天地神祇，告于宗廟社稷… 有渝此盟，不克享國，昭昭天鑒，當共殛之 (Sworn to the spirits of Heaven and Earth, told to the ancestral temples and the altars… Whoever breaks this covenant, may he not keep his state; may all-seeing Heaven strike him down)"),
    [[Of less money than was given Bi Shi'an is said to have held that with so little the peace would not last. Fu Bi, forty years on, was asked whether it had been a mistake:]],
    quote("CB150 A", "澶淵之盟未爲失策 (The covenant of Chanyuan was no failure of policy)"),
    [[The fault, he said, had been to let the defences go.]],
  },
  question = "What held the real one up for a century: the oath, the money, the markets, or that neither could win?",
}

-- The River ---------------------------------------------------------------------------------------------------------------

passages "south" {
  title = TITLE, when = ends(at "jinling", at "gate", at "stayed", at "wang_war"),
  text = {
    [[Nobody went south. At Weicheng it was urged again; the Song chronicle has Kou Zhun's answer, that if they turned back now]],
    quote("CB58.15b A", "金陵亦不可得而至矣 (…even Jinling could not be reached)"),
    [[Of the first time, in the autumn, it tells that he asked before the emperor who had advised such a thing, and said that the man ought to lose his head. Li Tao doubts it: those who had advised it were standing there.]],
  },
  question = "Was the road to Jinling ever really open, or only talked of by men who wanted it known that they'd talked?",
}
passages "broken_early" {
  title = TITLE, when = ends(at "autumn", at "dismissed"),
  text = {
    [[Kou Zhun stayed, that winter. The saying that got him out of Kaifeng came fifteen months later, and it was about a peace and not about a war:]],
    quote("CB62 A", "城下之盟雖春秋時小國猶恥之 (A covenant beneath the walls: in the age of the Spring and Autumn even small states were ashamed of that)"),
    [[His life in the Song history rests on such scenes, and makes him say fine things in most of them. That slander made him give way during the talks stands there as well, and nowhere in the papers of the day.]],
  },
  question = "Would it all have been done without him? The Song history can't imagine it, and it was written by those who couldn't.",
}
passages "land" {
  title = TITLE, when = ends(at "ceded", at "wang_fought", at "wang_refused"),
  text = {
    [[On the land the emperor had said in November how far he would go. Of Guannan, to his ministers:]],
    quote("CB57.24b A", "則必須絕議 (…on that all discussion must be cut off)"),
    [[It was demanded, on 13 January; on the 16th their host Gao Zheng said that to go home without it would shame the people of his country; then it was dropped. And a letter complained of something that nobody has explained:]],
    quote("CB58.24 A", "曹利用所稱，未合王繼忠前議 (What Cao Liyong says does not agree with what Wang Jizhong discussed before)"),
  },
  question = "What had Wang Jizhong let them expect?",
}
passages "passes" {
  title = TITLE, when = ends(at "hunt_won", at "hunt_lost", at "claim", at "unsigned"),
  text = {
    [[It wasn't tried. Yang Yanzhao's plan, to close the roads home, is in the chronicle, and no answer to it is. In place of that the Song history's battle count stands beside the other court's. Of Yingzhou, where Song claims thirty thousand dead:]],
    quote("LS14 A", "攻瀛州不克 (Attacked Yingzhou; did not take it)"),
    [[Of Talin, whom Song's annals give to a crossbowman named Zhang Gui:]],
    quote("LS85 A", "我兵失倚，和議始定 (Our army had lost its prop, and only then was the talk of peace settled)"),
    [[Fu Bi told a Liao emperor in 1042 that, had the generals been listened to, none of the northern army would have escaped. He was bargaining.]],
  },
  question = "Could Song have won in January 1005, or had it merely not lost?",
}

-- Wang ------------------------------------------------------------------------------------------------------------------

passages "loyal" {
  title = TITLE, when = ends(at "wang_martyr", at "wang_slipped", at "wang_starved"),
  text = {
    [[He was taken, and lived. The court in Kaifeng believed him dead and made him a military governor; then it had letters from him. The compilers of the Liao history, three centuries later, pass judgment:]],
    quote("LS81 A", "繼忠既不能死國，雖通南北之和，有知人之鑑，奚足尚哉 (Since Jizhong could not die for his country, though he made peace between South and North, and had a gift for knowing men, what is there to admire?)"),
    [[And of how he served, once he had taken office, the same life says:]],
    quote("LS81 A", "亦自激昂，事必盡力 (He roused himself, and in whatever was to be done did his utmost)"),
    [[Wang Zeng, who was alive at the time, heard that the northerners spoke otherwise:]],
    quote("WZ A†", "盡忠於兩國主 (Wholly loyal to the rulers of two countries)"),
  },
  question = "What would it have been right for him to do, on that hill? Those who say so wrote when there were borders.",
}
passages "his_letters" {
  title = TITLE, when = ends(at "wang_silent", at "wang_exposed", at "wang_away", at "wang_arrows"),
  text = {
    [[His letters are known from the answers, and from lines that the offices of Song copied out. When no envoy came he wrote three times, and asked]],
    quote("SHY A", "免臣失信 (…that Your subject be spared a broken word)"),
    [[The Liao history puts his part in a few words, and gives the asking to the other side:]],
    quote("LS14 A", "宋遣人遺王繼忠弓矢，密請求和 (Song sent a man to present Wang Jizhong with a bow and arrows, secretly asking for peace)"),
    [[What he told the Dowager of Song's army no source says. One modern scholar thinks that it was what made the deep thrust possible.]],
  },
  question = "Did he make the peace, or the war that it ended, or both?",
}
