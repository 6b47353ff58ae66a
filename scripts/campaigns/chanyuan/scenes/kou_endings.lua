-- How it can end for Kou Zhun.

local sums = include "sums"

-- What was sworn, as far as anybody in Kaifeng would notice.
local function as_sworn()
  return all { agreed("guannan", "stays"), agreed("silk", "200k"), agreed("silver", "100k"), agreed("name", "aid"), agreed("works", "keep"),
    agreed("kinship", "elder"), agreed("oath", "oaths"), agreed("further", "nothing") }
end

ending "sworn" {
  title = "The covenant", place = "kaifeng", date = "1006-03-27",
  text = {
    when(as_sworn(),
      [[Two Sons of Heaven, and the same day written twice over it. Nobody has liked it enough to boast of it, except you, and nobody has disliked it enough to break it.]]),
    when(no(as_sworn()),
      [[Two Sons of Heaven, and the same day written twice over it. It isn't quite the peace that anybody else would have made. It has your elbows in it.]]),
    when(all { agreed("silk", "300k"), agreed("silver", "none") }, [[The silk goes up to {xiongzhou} in carts, and half of it comes back as ponies. Their mint stays hungry.]]),
    when(agreed("name", "submitted"), [[One word of it rankles. Young men who weren't there learn it by heart: *submitted*.]]),
    when(agreed("name", "bounty"), [[Each spring a clerk at {xiongzhou} reads out “bestowed in kindness”, and each spring a clerk of the Liao has a cough.]]),
    when(agreed("guannan", "renounced"), [[In the palace chest is a sheet on which the Liao give up {passes}. It's shown to no one, and visited often.]]),
    when(agreed("works", "free"), [[No clause forbids a ditch, so both sides dig. By the second summer the border is the best drained farmland in the world.]]),
    when(agreed("kinship", "equals"), [[The letters open without a brother. They're answered correctly, and late.]]),
    when(took "fingers/walk", [[Cao Liyong rises. He's generous to all who were kind to him, and has a list of the others.]]),
    when(any { took "feast/ransom", took "feast/found" }, [[A woman from Qizhou walks in at the south gate, with a receipt.]]),
    when(any { agreed("captives", "return"), took "feast/home" }, [[For a whole spring the roads of Hebei were full of people going the wrong way, which is home.]]),
    when(all { any { agreed("captives", "request"), took "feast/lapse", all { agreed("captives", "unsaid"), took "feast/escort" } }, none { took "feast/ransom", took "feast/home" } }, [[The captives went north. Some of the old and the very young were asked
    for.]]),
    when(no(agreed("markets", "closed")), [[The markets are open, and the sheep come down to them.]]),
    when(took "garrisons/year", [[The garrisons have seen the carts come once. They're to be halved this spring.]]),
    [[At the border the old men, who have run from both flags, have begun to prune their mulberries.]],
    when(took "report/admit", [[The emperor tells visitors of your pardon. Each time it has a little more to pardon.]]),
    when(took "report/conceal", [[He never speaks of the list again. He has had it copied.]]),
    when(took "report/boast", [[For a year you told it at every dinner, and left nothing out. The emperor gave up dinners.]]),
    when(took "report/share", [[You gave the credit away on the road, and it was all accepted.]]),
    when(took "stake/ask", [[You're given Shanzhou, to the west. He comes out on the steps, which isn't done, to see you into the cart. He was afraid, at Chanzhou, he has begun to tell people. They take it for modesty.]]),
    when(took "stake/stake", [[You're given Shanzhou, to the west. “He admits it,” {wangqinruo} had only to say, with real regret.]]),
    when(took "stake/seal", [[You're given Shanzhou, to the west. The seal was on his table for a week. On the eighth day he found that it was in the way.]]),
    when(took "stake/door", [[You're given Shanzhou, to the west. The paper says that you had grown careless of forms. It was drafted on the evening of your best bow.]]),
    when(at_least("slander", 2), [[At the west gate they've turned out four ministries deep. Nobody jeers. They only want to be sure.]]),
    when(all { at_least("slander", 2), took "grain/levy" }, [[There's a censor among them who had a cousin.]]),
    when(all { at_least("slander", 2), took "rulebook/past" }, [[The four sons have come together, and brought their father to see.]]),
    when(at_most("slander", 1), [[There was no petition, and no paper going round: one voice, when the curtain was down. The emperor looks at you now and sees a bridge; and he'd rather, for the rest of his life, not.]]),
    [[When they ask you what it was worth you say: ask me in a hundred years.]],
  },
}

ending "lean" {
  title = "Cheaper than anybody dared", place = "kaifeng", date = "1006-03-27",
  text = {
    [[You did that: you and a man with his collar done up. There are people at court who have gone through it line by line to find what you must have given away instead.]],
    when(all { agreed("silk", "300k"), agreed("silver", "none") }, [[The silk goes up to {xiongzhou} in carts, and half of it comes back as ponies. Their mint stays hungry.]]),
    when(sums.nothing, [[There are no carts. Each spring a clerk of theirs rides to {xiongzhou} to collect what was agreed, and is given dinner.]]),
    -- Bi Shi'an's “for less it won't last” is recorded (CB58.29b); that anyone said it of a smaller sum, and the carts, are ours.
    [[What costs so little to lose is lost in the first bad year: so {bi} thought, and there has been a bad year since, with murrain in it. The carts went up all the same, and were counted, and somebody at court was a little disappointed.]],
    when(agreed("name", "submitted"), [[One word of it rankles. Young men who weren't there learn it by heart: *submitted*.]]),
    when(agreed("name", "bounty"), [[Each spring a clerk at {xiongzhou} reads out “bestowed in kindness”, and each spring a clerk of the Liao has a cough.]]),
    when(agreed("guannan", "renounced"), [[In the palace chest is a sheet on which the Liao give up {passes}. It's shown to no one, and visited often.]]),
    when(agreed("works", "free"), [[No clause forbids a ditch, so both sides dig.]]),
    when(agreed("kinship", "equals"), [[The letters open without a brother. They're answered correctly, and late.]]),
    when(any { took "feast/ransom", took "feast/found" }, [[A woman from Qizhou walks in at the south gate, with a receipt.]]),
    when(any { agreed("captives", "return"), took "feast/home" }, [[For a whole spring the roads of Hebei were full of people going the wrong way, which is home.]]),
    when(took "stake/ask", [[You're given Shanzhou, to the west. He comes out on the steps, which isn't done, to see you into the cart. He was afraid, at Chanzhou, he has begun to tell people. They take it for modesty.]]),
    when(took "stake/stake", [[You're given Shanzhou, to the west. “He admits it,” {wangqinruo} had only to say, with real regret.]]),
    when(took "stake/seal", [[You're given Shanzhou, to the west. The seal was on his table for a week. On the eighth day he found that it was in the way.]]),
    when(took "stake/door", [[You're given Shanzhou, to the west. The paper says that you had grown careless of forms. It was drafted on the evening of your best bow.]]),
    when(at_least("slander", 2), [[At the west gate they've turned out four ministries deep. Nobody jeers. They only want to be sure.]]),
    when(all { at_least("slander", 2), took "grain/levy" }, [[There's a censor among them who had a cousin.]]),
    when(all { at_least("slander", 2), took "rulebook/past" }, [[The four sons have come together, and brought their father to see.]]),
    when(at_most("slander", 1), [[There was no petition, and no paper going round: one voice, when the curtain was down. The emperor looks at you now and sees a bridge; and he'd rather, for the rest of his life, not.]]),
    [[You take your candles. For what the peace cost, you tell the man who packs them, one could just about have lit it.]],
  },
}

ending "pillar" {
  title = "In the way", place = "kaifeng", date = "1006-03-27",
  text = {
    -- He was dismissed that day. All of this is ours.
    [[It doesn't take. The emperor looked at your hands for a week; and on the eighth day he laughed, by himself, over a paper about sluices. “*Was* I the stake?” he asked you. You said that you'd have to look it up.]],
    [[You had given way when they were all waiting for you not to; and in the month when it was decided there was nobody in the four ministries who particularly wanted to see you fall. It had never happened to you before. You didn't notice it.]],
    when(took "bidies/promise", [[{bi} would have. It was he who told you that you never notice anyone agreeable.]]),
    when(took "stake/ask", [[And you had gone back and asked him what it was like.]]),
    when(took "stake/seal", [[He sent you back the seal that morning, in a basket of buns.]]),
    when(took "stake/door", [[At the next audience he stood up all the way.]]),
    when(took "garrisons/year", [[The garrisons stayed for their year. Then they went home too, and nobody said that it had been fear.]]),
    when(took "garrisons/halve", [[The garrisons are at the plough, and you've begun, with no one looking, to mend what walls the oath lets one mend.]]),
    when(is("peace", "lean"), [[It's a cheap peace, and has to be sat by, like a small fire. You sit by it.]]),
    [[No heavenly letters fall upon the palace roof. The emperor doesn't climb Taishan. He was at the River, and there's a man in the next room who was there as well, and who, whenever it is mentioned, yawns.]],
    [[You are insufferable for ten more years. When they ask you what it was worth you say: ask me in a hundred.]],
  },
}

ending "gate" {
  title = "The north gate", place = "northcity", date = "1005-01-17", disaster = true,
  text = {
    [[You ride north with a seal and two thousand horse. They're eleven hundred by {weinan}. At {chanzhou} {lijilong.full} counts you in from the wall, and then looks past you, down the empty road.]],
    [[Nobody had told {chanzhou}. It found out as armies do, from its cooks. On the tenth the ice takes the bridge. After that there's a north city, and you're in it.]],
    when(took "troops/beizhou", [[Some of the ten thousand from {beizhou} come in across the snow. They had heard that there was somebody here to come in to.]]),
    when(took "grain/levy", [[There's grain, at any rate. You had hanged a man for it.]]),
    when(took "hebei/ma", [[On the third night forty farmers named Ma come over the ditch with crossbows. They ask you to sign for them.]]),
    [[You hold the gate for six days, which is in no book, and the tower for one more. You have the yellow banner run up each morning. Towards the end nobody shoots at it: they've understood that there's nobody beneath it, and find that they would rather not.]],
    [[The emperor hears of it at Jinling. He asks what you'd wanted. One seal, they say, and two thousand horse. “He had only to ask,” says the emperor; and for the first time in that reign he gets up from table and finds his own way out of the room.]],
  },
}

ending "dear" {
  title = "A dearer peace", place = "kaifeng", date = "1006-03-27",
  text = {
    [[It's peace. Everyone says so first, and then lowers his voice.]],
    when(any { agreed("silk", { "450k", "600k" }), agreed("silver", { "300k", "400k" }) }, [[It isn't more than a million. The emperor says so often.]]),
    when(agreed("place", "youzhou"), [[It's carted past the border to {youzhou}, so that all their southern capital can count it in.]]),
    when(none { agreed("guannan", "revenue"), agreed("name", "tribute"), agreed("kinship", "nephew") }, [[The empire won't feel it. Those who have to find it will; and so will whoever sits in your chair when the next envoy asks for the next hundred thousand.]]),
    when(agreed("name", "tribute"), [[It's one word. Every child in Kaifeng can write it: *tribute*.]]),
    when(agreed("kinship", "nephew"), [[The letters go north from a nephew, who is thirty-six. At the first New Year his aunt sends him a coat to grow into.]]),
    when(agreed("guannan", "revenue"), [[Each spring we pay the Liao the taxes of {passes}, and each spring some bright young man in the tents inquires: if the taxes are ours, whose is the land?]]),
    when(is("cap", "edict"), [[Nobody can say that you exceeded your orders. There is no fault in your papers. You think about the tent, and about Cao's collar.]]),
    when(is("door", "open"), [[And for all that money it doesn't say “and nothing more”.]]),
    when(took "feast/slow", [[{yangyanzhao} had nine hundred horses of them and a prince's tent, before the ox arrived. You have been told to find the price of that as well.]]),
    when(took "breakoff/more", [[Soldiers tell it well: how the chancellor broke off the talks like a hero, and bought them back like a grocer.]]),
    when(took "report/share", [[You offered to share the credit, on the road. Nobody has come for his share.]]),
    when(took "report/boast", [[You still tell it well. It's a different story with the price in it.]]),
    [[It may be that nothing was ever bought so cheaply. But a price, once paid, is a rung.]],
    [[{wangqinruo} needn't have troubled with the gambler and his last string of cash. He has only to read the figures aloud, slowly, in a respectful voice.]],
    when(took "stake/ask", [[“I was afraid,” the emperor tells whoever drafts your paper, “and one pays more when one's afraid.” It's left out of the fair copy. You are given Shanzhou, to the west.]]),
    when(took "stake/stake", [[You had asked what {wangqinruo} put down. Nothing, he says, and he'd have had it for that. You're given Shanzhou, to the west.]]),
    when(took "stake/seal", [[You'd left the seal on the table. Somebody has reckoned what it cost, in carts, and sent the sum after you to Shanzhou.]]),
    when(took "stake/door", [[You go out by the door from which you bowed, to Shanzhou, in the west. The bow has been entered among the savings.]]),
  },
}

ending "brittle" {
  title = "Thin ice", place = "kaifeng", date = "1006-03-27",
  text = {
    [[The regiments cheered you from the city gate to your own. It was afterwards, a line at a time, that one began to hear it creak.]],
    when(all { is("peace", "thin"), no(agreed("oath", "letters")) }, [[For that sum, the wits say, one couldn't have a bridge. The Liao took it because they had no hay.]]),
    when(agreed("further", "ten_years"), [[They asked for one line, that it be opened again in ten years; and they were polite about it, like people putting away a knife.]]),
    when(agreed("further", "unsaid"), [[There's no line in it that says “and nothing more”. It's noticed first by the people who mean to ask.]]),
    when(agreed("oath", "letters"), [[There's no oath in it: a courteous letter, and a courteous answer, and each will bind the man who signed it as long as he's in the mood.]]),
    when(took "feast/slow", [[The ox arrived four days late. {yangyanzhao} took nine hundred horses and a prince's tent, in the first week of the peace; the Liao have entered it in their annals without comment.]]),
    when(all { is("peace", "thin"), no(agreed("oath", "letters")) }, [[{bi}, the summer before he died, was asked about the terms. He thought that they were wonderful terms. He thought that for so little the peace wouldn't last.]]),
    when(all { any { no(is("peace", "thin")), agreed("oath", "letters") }, sums.between(sums.record, sums.record) }, [[{bi}, the summer before he died, was asked about the terms. He thought that the price was right. He asked what was holding it up.]]),
    when(all { any { no(is("peace", "thin")), agreed("oath", "letters") }, any { sums.less, sums.more } }, [[{bi}, the summer before he died, was asked about the terms. He said nothing of the price. He asked what was holding it up.]]),
    when(took "garrisons/year", [[So the garrisons that you kept on for a year are kept on for another.]]),
    when(no(took "garrisons/year"), [[So the garrisons are called for again, by ones and twos. Some have sold their bedding.]]),
    [[The ponds are kept deep, the border lads keep their bows strung, and one autumn, when the grass is right, a rider goes along the walls knocking at every gate.]],
    when(took "stake/ask", [[The emperor gets up at night, they say, and asks what the bridge is like now.]]),
    when(took "stake/stake", [[{wangqinruo} is asked what he'd have put down. He says: an oath, properly worded.]]),
    when(took "stake/seal", [[They've three men to use the seal now. It's seldom brought down.]]),
    when(took "stake/door", [[The page who saw you bow has gone for a soldier. They're taking them again.]]),
    when(at_most("slander", 1), [[You aren't there to answer. You were dismissed in a spring when nothing was happening.]]),
    when(at_least("slander", 2), [[By then you have been a year in a prefecture for your manners. They send for you. You take your time; a man who hurries has already been argued with.]]),
  },
}

ending "jinling" {
  title = "The emperor in Jinling", place = "jinling", date = "1005-01-20", disaster = true,
  text = {
    [[You ride behind the canopy. At the second halt there's no Guard in front of it. They have families in Kaifeng, and have gone to fetch them.]],
    [[Nobody had told {chanzhou}. It found out as armies do, from its cooks. On the tenth the ice took the bridge; and the Khitan, who had been waiting for a battle, were instead obliged to hurry.]],
    [[The emperor reaches Jinling with forty officials and a cough. There's a second river in front of him and half the empire behind the enemy, and each evening someone kind tells him it is only for the winter.]],
    when(took "weicheng/forward", [[You'd said it at Weicheng: turn back, and you'll not get even to Jinling. You were wrong. You would have given anything to be right.]]),
    when(took "weicheng/back", [[You had a sentence ready, at Weicheng, and wanted to see who would blush. You have said it since to ferrymen, and once to a goat.]]),
    when(took "weicheng/women", [[The ladies of the bedchamber are very civil to you. They'd advised it from the first.]]),
    when(took "weicheng/wait", [[{wangchao} writes from the north that he is ready to move. He asks where you are.]]),
  },
}

ending "dismissed" {
  title = "A prefecture in the south", place = "weicheng", date = "1005-01-13",
  text = {
    when(took "talk/resign", [[He doesn't pick it up. His eye rests with such relief on {bi}'s empty chair that you bow before he need say it.]]),
    when(no(took "talk/resign"), [[You aren't asked to speak to it. The paper is read by {fengzheng}, item by item, in a clear voice, and every item is true. The emperor, who can't sleep, and has been told that he might if it were not for you, looks at his hands.]]),
    when(all { no(took "talk/resign"), took "dispatches/dice" }, [[*Item*: five dispatches, under a jar.]]),
    when(all { no(took "talk/resign"), took "courier/sleeve" }, [[*Item*: an envoy's courier, in a wagon.]]),
    when(all { no(took "talk/resign"), took "weinan/sentry" }, [[*Item*: the imperial cap, upon a sentry.]]),
    when(all { no(took "talk/resign"), "wang.private" }, [[*Item*: a letter, under seal, to a man in the other camp.]]),
    when(all { no(took "talk/resign"), took "yangs_letter/loose" }, [[*Item*: one word, without a date, in a saddle.]]),
    when(all { no(took "talk/resign"), took "screen/sleeve" }, [[*Item*: the imperial robe, and his hand on it.]]),
    when(all { no(took "talk/resign"), took "absent/replace" }, [[*Item*: that he appoints generals.]]),
    [[You go back down the road by which you dragged them up it. At {weicheng} there's a boy selling tiles from the inn roof as souvenirs of the emperor.]],
    when("talin.dead", [[They will have their peace. {talin}'s people want to bury him, and Cao has a million in his mouth. You'd have liked to be the one to frighten him.]]),
    when(no "talin.dead", [[They will have their peace, at whatever {talin} thinks it's worth. Cao has a million in his mouth, and the enemy has nobody to bury.]]),
    when("crossed", [[But he crossed. You have that. They may take it out of the annals; they can't take it out of the ten thousand.]]),
    when(no "crossed", [[He never saw the north bank. In the annals it will be said that he commanded from the wall.]]),
    [[Behind you, across all that cold, a cock crows at mid-morning, and the light goes wrong.]],
  },
}

ending "ceded" {
  title = "Two southern counties", place = "chanzhou", date = "1005-01-20",
  text = {
    [[A county can't be looked at in part. By the second evening {caoliyong} is home with the sum, the brotherhood, the oath, all as fair as you please, and a list of nine villages.]],
    [[The emperor reads as far as the villages. You've seen him frightened for two weeks, of ice, of dust, of horns. He isn't frightened. He gets up. “I said money,” he says. “I said that if it was land I
    would fight. To whom did you think I said it?”]],
    [[He tears it himself. It takes some tearing.]],
    when("crossed", [[Then he goes out and over the bridge on foot, to the north gate, without being asked; and the sound goes up, and it isn't for you.]]),
    when(no "crossed", [[Then he calls for his chair and has himself carried over the bridge, at last, to the north; and they cheer him there, and you know what for.]]),
    [[There'll be fighting after all, in the last weeks of the hay, for a map they had nearly stopped asking for. The order that sends you south says that the minister Kou Zhun offered the enemy the land of our fathers. It's well drafted. You recognise the hand; you used to drink with it.]],
  },
}

ending "hunt_won" {
  title = "The passes closed", place = "youzhou", date = "1005-02-05",
  text = {
    [[{yangyanzhao}'s eight hundred stood in the road at dawn with the sun behind them, and looked like eight thousand. Before they could be counted your men were among the carts.]],
    when("wangchao.here", [[{wangchao}'s regiments, who had stood still since autumn, turned out to have been saving it.]]),
    when("talin.dead", [[It wanted one captain to turn about and form a line. He was in one of the carts, in felt.]]),
    [[You don't take the Dowager. She went through the hills at night on a camel, they say, dictating. But the army that came out by the ninth month doesn't go home by the twelfth, and before the new year you ride up to {youzhou} under a flag that left it last in a hurry. The gates are shut. There's a donkey cart outside them, for sale.]],
    [[No treaty; no brother; no silk. There is a war, which you are winning. The emperor sends a robe, and a letter in his own hand asking how long it will go on.]],
    [[You write that it's now a matter of five days.]],
  },
}

ending "hunt_lost" {
  title = "The second Gaoliang", place = "dingzhou", date = "1005-02-03", disaster = true,
  text = {
    when(is("yang", "loosed"), [[{yangyanzhao} stood in the passes with eight hundred men from dawn to noon, looking south for your banners. Not one, they found afterwards, was hit from behind.]]),
    when(no(is("yang", "loosed")), [[There was nobody in the passes. You'd drawn them on the map as shut.]]),
    when(at_most("army", 2), [[Your own column came on as tired men do, well at the front and then not at all. A wagon went over on a causeway, and that was the army.]]),
    when(no "talin.dead", [[{talin} had been waiting for it since the autumn. He let you come past the carts before he turned round.]]),
    [[At the stream there was dust, from grooms dragging brooms, and then the horses that hadn't been ridden yet. The old soldiers told you that about the year 979: how quiet it is, just before, when the ground is shaking and nobody's arrived.]],
    when(no(took "absent/replace"), [[You come in to {dingzhou} on a mule. {wangchao} holds the gate, and is too fair a man to say anything.]]),
    when(took "absent/replace", [[You come in to {dingzhou} on a mule. {wangchao} opens the gate himself, having nobody left to send. He asks, quite kindly, where his army is.]]),
    [[In the spring the Liao will ask for {passes}, for {xiongzhou}, and for the heads of those who advised it. The emperor will give them one out of the three; and it won't be the land.]],
  },
}

ending "unsigned" {
  title = "No paper", place = "kaifeng", date = "1005-02-02",
  text = {
    when(took "hunt/captives", [[You come home with eleven thousand people. They stand about in the streets of Kaifeng in borrowed coats: the only terms you brought, and they eat.]]),
    when(no(took "hunt/captives"), [[They went as they'd come, and you watched. From the wall of {chanzhou} they were a smear on the snow; then, for ten days, a smell of smoke, moving north.]]),
    [[It's no defeat. There is not a foot of land lost, and for whole evenings together nobody says the word “tribute” or the word “peace”.]],
    when(took "tent/vassal", [[Cao never got to use his fast horse. “Subject”, he said; and they stood up. They'd had the brush inked.]]),
    when(none { took "tent/vassal", took "hunt/captives" }, [[In their camp they'll tell it as the winter when Song could have had peace for a few carts of silk. So, in ours, will Wang Qinruo.]]),
    [[The grass will come up. They issue no rations; they live off what there is, and what there is is Hebei. “In the ninth month,” the border prefects write, “as usual.”]],
    when(took "ice/jackets", [[The jackets, at least, are paid for.]]),
    [[You raise your cup to {yangyi}. You've a year to find bolts. In the next room someone has begun, quite quietly, to draw up a list.]],
  },
}

ending "claim" {
  title = "A sword for the grandsons", place = "kaifeng", date = "1005-02-02",
  text = {
    [[They went as they'd come, and you watched. From the wall of {chanzhou} they were a smear on the snow; then, for ten days, a smell of smoke, moving north.]],
    [[You had asked for their submission and for {youzhou}, and they laughed. But it has been asked for, before an emperor, in daylight, or in what there was of it. It's entered.]],
    [[You have put it on the table for your grandsons, like a sword that one is too young for. They're four and six. They would rather have had a pony.]],
    [[Every other year, when the grass is right, somebody rides in and burns what there is, and each time the answer that goes back has the two lines in it, subjects and {youzhou}, in a hand that gets finer as the clerks get used to it. Young men with no estates in Hebei think it magnificent.]],
    when(took "qinruo/keep", [[{wangqinruo} agrees with all of it. He'd only like to be told, some day, what it comes to.]]),
    [[The emperor asks you in the fifth year how long it will take. A hundred, you tell him; you'd always said a hundred. He had thought that you were talking about the peace.]],
  },
}
