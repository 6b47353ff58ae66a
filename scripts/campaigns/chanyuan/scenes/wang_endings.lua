-- Wang Jizhong: how it ends.

ending "wang_sworn" {
  title = "Nothing beyond the oath", place = "liaocamp", date = "1006-04-03",
  text = {
    when(agreed("further", "nothing"), [[The answer comes with the next envoy, who has it by heart, and is sorry. The emperor remembers you. The emperor weeps. But it was sworn that beyond the
      oath neither side should ask for anything; and so that it may be kept, you must be kept.]]),
    when(no(agreed("further", "nothing")), [[The answer comes with the next envoy, who has it by heart, and is sorry. No clause forbids it. It is only that, on the one side or the other, somebody
      has read through everything that you ever wrote, and would sooner have you where you are.]]),
    when(agreed("further", "nothing"), quote("CB62.11b A", "“If your ruler permits, we will pay richly.”")),
    when(agreed("further", "nothing"), [[You recognise the workmanship. You wrote that line out fair yourself, at the foot of the sheet, because it looked tidy there.]]),
    when(all { agreed("further", "unsaid"), took "wang_tent/half" }, [[You burned a line once, in another man's lamp, so as to be able to ask. It had not occurred to you that one can be refused without it.]]),
    when(all { agreed("further", "unsaid"), no(took "wang_tent/half") }, [[You left a line unwritten once, so as to be able to ask. It had not occurred to you that one can be refused without it.]]),
    when(agreed("further", "ten_years"), [[In ten years, it is pointed out, everything may be asked. You put the counting rods back in their bag.]]),
    when(agreed("captives", "return"), [[There are people at home near Beizhou, on the other hand, who do not know your name.]]),
    when("w.plea", [[You had asked before it was sworn, and after. It makes a tidy file.]]),
    [[Every year there is a robe, a gold belt, vessels, tea, medicine. Every year you send horses. On the border they have begun to plough right up to the ditch.]],
  },
}

ending "wang_unasked" {
  title = "At home", place = "liaocamp", date = "1006-04-03",
  text = {
    when(no "w.plea", [[You never put it to him. So it is never refused, and for the rest of your life there is one door that nobody has shut.]]),
    when("w.plea", [[You never put it to him a second time. The half line is still under consideration. So it is never refused, and for the rest of your life there is one door that
      nobody has shut.]]),
    [[The Dowager dies, in the fifth year of the peace, and you weep for her in both fashions, since there is no third. Her son makes you a prince; nobody agrees afterwards of where. When the kind
      boy who became emperor dies too, you send horses for his son.]],
    when(agreed("kinship", { "elder", "khitan" }), [[In the great tent her own son cries aloud that day for an elder brother whom he never met. He is fifty, and nobody has called him young for some time.]]),
    when(no(agreed("kinship", { "elder", "khitan" })), [[In the great tent her own son cries aloud that day. You had not made them brothers, so there is no word for whom he has lost, and he cries without one.]]),
    when(agreed("captives", "return"), [[Of all who were on the ropes you are the last.]]),
    [[Then you retire. On the list of officials it says: at home.]],
  },
}

ending "wang_revenue" {
  title = "The millet of Guannan", place = "youzhou", date = "1006-04-03",
  text = {
    [[It is paid. Each autumn what Guannan yields is counted by Song clerks, out of walls with Song flags on them, and each winter it is unloaded in the north, and counted again by you.]],
    when(agreed("name", "price"), [[It says in the letter what it is the price of. In Kaifeng there are already young men who have got that sentence by heart, and will not rest till it is a shame to have lived under it.]]),
    when(agreed("name", { "aid", "submitted", "bounty" }), [[The letter calls it something else. But what comes out of Guannan, in the measure of Guannan, is a rent, and the children up there know it.]]),
    when(agreed("name", "tribute"), [[It is called tribute. The man who brings it is a different man each year. None of them has been willing to come twice.]]),
    [[You have kept the peace in the only way a revenue commissioner knows: each side would lose an income.]],
    [[Your father died at Waqiao so that those fields should not pay the north. When the carts come in you call out his pass by its name, with what it owes.]],
    when(no "w.plea", [[You have not asked to go home. It would have to be by that road.]]),
    when("w.plea", [[You asked, in half a line. If they should grant it, it would have to be by that road.]]),
  },
}

ending "wang_home" {
  title = "The man who was buried", place = "kaifeng", date = "1005-01-31",
  text = {
    [[You come to Kaifeng behind the envoy's baggage, in a scarf-cap and a coat that closes on the wrong side. At the gate they ask your name, and then your father's, and then send for an older officer.]],
    [[There is a difficulty. You have been dead for some time. You were raised in rank for it; your sons hold office by it. If you live, a good deal has been granted in error, and the ministry that grants
      is not the one that can take back. The emperor resolves it with tears in his eyes. You may live. It need not be announced.]],
    when(all { took "wang_rope/buy", took "wang_oath/cross" }, [[The old man from Wangdu goes on to his village by himself. They did not need it in writing.]]),
    when(all { took "wang_rope/buy", no(took "wang_oath/cross") }, [[You have brought the old man's cap, to be taken on to his village. He was put facing this road.]]),
    when(took "wang_one/self", [[You had one thing to ask for, and asked. North of the border there are people whose names you saw on a rope, and they were one thing too.]]),
    when(no(agreed("further", "nothing")), [[By your example others begin to ask for things. It was not forbidden. Within the year each court has a list.]]),
    [[Your wife in the north has been told that you were called away. Every New Year a Liao envoy asks, in front of everyone, to see you; and you find that you cannot get through it without weeping.]],
  },
}

ending "wang_refused" {
  title = "Out by the ninth month", place = "chanzhou", date = "1005-01-20", disaster = true,
  text = {
    when(at_least("w.trust.song", 1), [[It was a good sheet. There was a morning when it wanted one line, and nobody would be the one to write it. Cao bows to you, lower than one bows to a go-between, and is led to his horse. In the emperor's tent they
      put it in the brazier.]]),
    when(is("w.trust.song", 0), [[They compare, over there, what you have written since the siege. Then somebody says aloud that Wang Jizhong is a Khitan who knows how we weep. The seal is put
      away unused.]]),
    [[The Liao go home through Hebei with the River open behind them and nothing signed, taking what can walk. Somewhere near the border a man with ten thousand horse is waiting for them, who has not been told to stop.]],
    [[“Next year,” says the Dowager, in the cart, “we shall not write first.” It is the rule to be home by the twelfth month; but then, it is the rule to be out by the ninth.]],
  },
}

ending "wang_war" {
  title = "The River answers", place = "river", date = "1005-01-15", disaster = true,
  text = {
    [[They go over on the fifth morning, at three places, leading the horses. The ice complains, and holds. On the far bank nobody had thought to dig; there was a river there.]],
    [[They do not take the emperor. He goes down the canal road by night, with a bare-headed chancellor riding beside the chair and shouting at the bearers. They do not take Kaifeng. In the second month the ice goes out all in a day, and
      then it is the Liao who are on the wrong bank.]],
    when(took "wang_zhanghao/post", [[The envoy, who had leave to offer money, had sat behind a gate for a month for want of one small man with a pass in his boot. You have the arrow.]]),
    [[What comes after takes eleven years. Neither history will be able to say who asked to have it stopped, since neither does.]],
    [[You wrote good letters. There is a box of them somewhere.]],
  },
}

ending "wang_exposed" {
  title = "Edge to edge", place = "liaocamp", date = "1005-01-18", disaster = true,
  text = {
    [[It is done without heat, by two clerks, one from each side, in a tent between the lines, with the papers laid on a door. They have a difference of opinion over the date, and settle it by writing both.]],
    when(took "wang_reading/request", [[Here he asked; here he answered.]]),
    when(took "wang_bow/asks", [[Here is a bow that begged.]]),
    when(took "wang_drum/false", [[Here is an army that never came.]]),
    when(took "wang_talin/post", [[Here is a courier who saw a flag; here, somebody told him where to look.]]),
    when(took "wang_cart/soften", [[Here is a “never” which was difficult.]]),
    when(took "wang_before/land", [[Here is land, and here there is none.]]),
    when(took "wang_cao/wait", [[Here she will wait for nothing, and here she could be had for nothing, by waiting.]]),
    [[Here is what was told in the one tent, and here what was told in the other, on one evening, by a man who had only to cross forty paces of snow.]],
    [[In Kaifeng's copy it comes out that you always served the North. In the other it comes out that you always served the South. These are the only two documents of that winter which perfectly agree. You look for yourself in either, and there is a man who wanted it to stop.]],
    [[Cao Liyong is sent home with his number. The drum is brought up. It is decided that you shall be used for accounts.]],
  },
}

ending "wang_away" {
  title = "A quiet district", place = "youzhou",
  text = {
    [[She is not angry. She has had what she believed of you put into a column, as you taught them to, and it has come to nothing. Han Derang, who is fair, lets you see the entries.]],
    when(took "wang_letter/wait", [[A letter: in a sleeve, from noon until dusk.]]),
    when(took "wang_drum/silent", [[A question, put as to any officer. Another man's salt.]]),
    when(all { took "wang_drum/false", "w.caught" }, [[Wang Chao: twelve days. They have left the figure as you gave it.]]),
    when(took "wang_answer/halt", [[So many days of a drum, asked for; and no answer in them.]]),
    when(took "wang_first/liao_first", [[A man who went as far as the border, to ask after somebody's health.]]),
    when(took "wang_south/home", [[A fork, and which way your horse would have gone.]]),
    when(took "wang_rope/ask", [[A rope: one.]]),
    when(took "wang_daming/arrow", [[A sheet over a wall, and only your word for what was on it.]]),
    when(took "wang_silence/road", [[A road, arranged with them, that had not been arranged with her.]]),
    when(took "wang_talin/press", [[An hour that was not decent.]]),
    when(took "wang_brooms/hold", [[Fodder, counted by Talin. He has complained of it in writing, which for him is unusual.]]),
    when(took "wang_late/shout", [[Prisoners, thirty-one, for whom the picket officer had had a use.]]),
    when(took "wang_cart/family", [[Four sons, asked after before the business of the day.]]),
    when(took "wang_before/nothing", [[What she heard by herself, in the autumn, at her age.]]),
    when(took "wang_eclipse/yours", [[Who was furthest from home.]]),
    when(took "wang_letters/own", [[What you told each of them. She had known; she had not known all of it.]]),
    when(none { took "wang_letter/wait", took "wang_drum/silent", "w.caught", took "wang_answer/halt", took "wang_first/liao_first", took "wang_south/home", took "wang_rope/ask", took "wang_daming/arrow",
      took "wang_silence/road", took "wang_talin/press", took "wang_brooms/hold", took "wang_late/shout", took "wang_cart/family", took "wang_before/nothing", took "wang_eclipse/yours", took "wang_letters/own" },
      [[They are all small. There was never much at the top of it to take them from.]]),
    [[You are thanked, given a better coat, and put in charge of a salt-pan eleven days north of Youzhou. There is a guard, so that you should not be lonely.]],
    when(no(settled "oath"), [[A young man from the secretariat takes over your ink. When he puts the emperor's next letter into Khitan, he gives it no height at all.]]),
    when(no(settled "oath"), [[You hear of the rest as one hears of weather. The emperor had fled, or had crossed the River in a yellow chair. One spring a caravan brings silk, of a quality that you know. Nobody out here can tell you what it is called.]]),
    when(agreed("oath", { "oaths", "hostages" }), [[The sheet stands. It is sworn to at the River by both of them, over an ox and a horse. A young man from the secretariat, who has your ink now, puts the Song letter into Khitan for the day; he gives it no height at all.]]),
    when(agreed("oath", "letters"), [[The sheet stands, and both of them have sealed it. A young man from the secretariat, who has your ink now, puts the Song letter into Khitan; he gives it no height at all.]]),
    when(all { settled "oath", no(agreed("silk", "none")) }, [[You hear of it as one hears of weather: that the carts went home, that nobody shot. Every winter a caravan brings silk, of a quality that you know. Nobody out here can tell you what it is called. You could tell them; you found the word.]]),
    when(agreed("silk", "none"), [[You hear of it as one hears of weather: that the carts went home, that nobody shot. The guard complains of a dull frontier. He has been told that you were near, when it was made, and asks who did it.]]),
    [[You date the salt by both years. It is the one thing that you have kept up.]],
  },
}

ending "wang_arrows" {
  title = "Demon arrows", place = "liaocamp", disaster = true,
  text = {
    [[You are told at the evening halt, so that you can put your accounts in order. The young man who will have them is ashamed that he cannot find a mistake.]],
    when(all { "w.read", no(took "wang_bow/bury") }, [[It is for one sheet of paper, folded small, with some figures on it. They were correct figures.]]),
    when(took "wang_bow/bury", [[It is for a bow. You would have liked it to be for a letter.]]),
    when(none { "w.read", took "wang_bow/bury" }, [[It is for several things, which they have put in order of date.]]),
    when(took "wang_dawn/warn", [[They have not asked about the courier's girth. You think that she knows, and will not have it said; it would make Talin's death a small thing, done by a clerk.]]),
    [[Those who have to do it are careful to be respectful. The Dowager does not come. Han Derang comes, in the cold, as far as is proper, and calls you in Chinese by your own name without a title, as one calls
      a man who is leaving a house.]],
    when(settled "oath", [[The sheet stands. It is to be sworn on the day that was fixed, and is being copied, so as not to go out in your hand.]]),
    [[In Kaifeng nothing need be altered. You have been honourably dead for eighteen months.]],
  },
}

ending "wang_fought" {
  title = "He fights", place = "chanzhou", date = "1005-01-19",
  text = {
    [[He fights. For land he would always have fought: you knew it, and said otherwise, because for one moment you wished to be on the side that asks.]],
    [[It is on the last morning of the hay. They come out of the north gate by the drawbridge, under the yellow banner, the wagons first; and behind the wagons, on a horse, since he has sent away the chair, is the boy whom you taught to string a bow. He has been sick. You can tell by how he holds his elbows.]],
    when("w.talin", [[There is nobody to lead the van but men who would like to have been Talin.]]),
    when(no "w.talin", [[Talin looks at it from the saddle. “So they can walk,” he says. It is the nearest that you ever heard him come to praise.]]),
    [[It lasts from dawn till past noon, and nobody afterwards can find the place where it was decided. The Liao go home through Hebei in good order with no land, no paper, and a third of the horses; and he does not follow, because he has looked at the field.]],
    when(took "wang_rope/buy", [[The old man from Wangdu goes out at dusk with a lantern. He knows most of them, on one side.]]),
    when(is("w.before", "land"), [[“You told me land,” says the Dowager, in the cart. “And then you told me that he would not fight for it. You were only wrong about him. I was wrong about you.”]]),
    [[In the spring a letter comes, with a signal arrow. It is in his own hand and it is to her. He has been north, he says. He would like to talk.]],
    [[They give it to a young man to read to her. You are in the salt office, and hear of it.]],
  },
}

ending "wang_prince" {
  title = "A place in the rows", place = "liaocamp", date = "1006-04-03",
  text = {
    [[You asked her, and she refused you; and so that it should not be the last thing between you, she made you a prince.]],
    when(took "wang_given/take", [[The name had been ready since the winter. It fits better than the robe. Men you have known for three years use it without a smile, and by the summer you turn round to it.]]),
    when(took "wang_given/keep", [[Under your own name: she had remembered about the stone. It is the only one in the rows that is pointed out to strangers.]]),
    when(took "wang_given/hers", [[Your wife had been a Yelü since the winter. It is felt that you are catching up.]]),
    [[There is a household, with a seal. You sit in the third row, under the emperor's own kin, where ministers and sovereign sit together and the ceremony is very simple. When there is something from the south they turn to you, and you put it into Khitan, at its full height; and the young emperor, who listens as if he were younger, has begun to correct you.]],
    when(agreed("captives", "return"), [[Of all who were on the ropes you are the last.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu is buried facing the road.]]),
    [[In the fifth year she dies. You walk behind the cart, among the family. Han Derang is before you, very upright; he will not be long. You find that you are counting: the steps, the horns, the days of a winter; how she drummed; how she sat, with her hands in a basin. It comes out. It is the only account of your life that does, and there
      is nobody left to show it to.]],
    when(no "w.plea", [[You never asked Kaifeng. There they have gone on sending a robe.]]),
    when("w.plea", [[The half line is still under consideration.]]),
    [[The compilers will write that you had a gift for knowing men, and what was that worth, in one who could not die? They will write it in Chinese, for a Mongol, under your own name, in the book of the North.]],
  },
}
