-- The march: Weicheng, the ice, Weinan. 5 to 8 January 1005.

-- What was done about Wang Qinruo, where it was left to you; and whether he is in Daming.
local away = none { took "qinruo/keep", took "qinruo/south" }
-- Whether you were at the chair when the sun had a halo.
local halo = any { took "halo/theirs", took "halo/drums", took "halo/reading" }

scene "weicheng" {
  title = "The halt at Weicheng", act = "The march", place = "weicheng", date = "1005-01-05",
  effects = { add("nerve", -2), add("army", -1) },       -- two nights on the road, in the cold
  text = {
    when(no(halo), [[The Khitan have come south past every wall that held. The emperor left Kaifeng on the third, under a halo that could be read either way.]]),
    when(took "captive/trust", [[Since the answer that you asked for there has been nothing but couriers. {qizhou.full} fell. {wangchao.full} was sent for, with his army, and hasn't come. The dead
    man wrote again; and on the tenth of December {caoliyong.full}, who keeps a door in the palace, rode off to speak to the Khitan, and rode into the snow.]]),
    when(any { took "hebei/ma", took "hebei/jizhou", took "hebei/wells", took "hebei/yingzhou" }, [[The doorkeeper, {caoliyong}, was sent, on the tenth of December: the dead man had written again. Nobody has heard of
    him since. {wangchao} hasn't come.]]),
    [[Two days out, the court has found a roof, and means to stay under it. You have been sent for, and do not hurry. A man who hurries has already been argued with.]],
    [[Behind a curtain the palace women are not quite whispering. Why doesn't he go home? The officials have better grammar and the same advice.]],
    when(took "heir/ask", [[There's an heir now. The emperor has begun to see how well it could all go on without him.]]),
    when(took "heir/mine", [[Somebody by the wall says, “*Six*.” They mean your days.]]),
    when(took "heir/turn", [[{wangdan} has sent the question after you in writing, with the day, and by whom he was turned round.]]),
    [[{zhenzong} looks at the map and not at you. “How would it be,” he says, “to go south?”]],
    when(away, [[It was {wangqinruo} who first put it into his head. The man is gone, to {daming}. The word has stayed.]]),
    when(took "qinruo/keep", [[It was {wangqinruo} who first put it into his head. He's standing by the stove, where you can see his hands. He needn't say anything.]]),
    when(took "qinruo/south", [[It was {wangqinruo} who first put it into his head. You sent the man to live there; and every day he writes to say how mild it is.]]),
  },
  choice "wait" {
    "“Then stand here, and let Wang Chao come down with the great army.”",
    text = [[The relief in the room should have warned you.]],
    effects = { add("council", 1), add("army", -1), wait(2) },
    go = "waiting",
    record = considered { "CB58.15b A",
      note = [[It was open to them. Wang Chao had been summoned on 29 November and came after the peace.]] },
  },
  choice "women" {
    "“Which of the ladies commands the Guard? I would report to her.”",
    chance = {
      { 2, text = [[There is silence behind the curtain, then a fan shut hard. The emperor laughs before he can stop himself.
          By supper every lady of the bedchamber has a reason to write to her brother about you.]],
        effects = { add("nerve", 1), add("slander", 1) }, go = "screen" },
      { 1, text = [[“I have,” says a voice behind the curtain. It is his old nurse's. She had him under her arm, she says, through worse than this, and nobody was witty. He looks comforted.]],
        effects = { add("council", -1), add("slander", 1) }, go = "screen" },
    },
    record = unrecorded { note = [[The women's advice is in the chronicle. The answer is ours, and the nurse.]] },
  },
  choice "forward" {
    "“A foot forward, if you like. Not an inch back.”",
    text = [[Turn this chair round, you tell him, and the army will run past you on the way to Jinling. He has stopped looking at the map.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "screen",
    record = happened { "CB58.15b A", excludes = { "back", "wait" },
      note = [[The chronicle gives him these words, and the forecast that if the chair turned back, Jinling could not be reached either:
        金陵亦不可得而至矣.]] },
  },
  choice "back" {
    "Say nothing. Let the chair be turned, and see who blushes.",
    text = [[Nobody blushes. They have begun on the carts before you are out of the door.]],
    effects = { add("nerve", -1), add("council", 1) },
    go = "turned",
    record = considered { "CB58.15b A", note = [[Return was urged at Weicheng by palace women and officials, and for a day it was open.]] },
  },
}

scene "waiting" {
  title = "Waiting for an army", place = "weicheng",
  text = {
    [[Two days, and the Guard know every village between here and the enemy, because its people are walking past them. At the Yangliu ferry, they say, {dingwei.full} has
    beheaded some convicts dressed as boatmen, to hurry the real ones.]],
    [[You send a rider to the tallest tree on the road to {dingzhou}, and he comes down and says that he can see the road.]],
    [[The emperor's baggage, you notice, has been packed so that the southern end comes off first.]],
  },
  choice "march" {
    "March without him. An emperor doesn't wait for his own general.",
    text = [[You ride at the head of the column, so that the officials have to look at your back.]],
    effects = { add("council", -1) },
    go = "ice",
    record = unrecorded { note = [[The two days lost here are ours.]] },
  },
  choice "guard" {
    "Go out and find Gao Qiong. He at least is bored.",
    text = [[{gaoqiong.full} of the Palace Guard can't read and doesn't whisper. The men have families in the capital, he tells his emperor; if the march turns south they'll go home to them by the
    nearest field.]],
    effects = { set("gao.spoke", true), add("army", 1), add("slander", 1), after(2, "ice_crossed") },
    go = "dispatches",
    record = happened { "CB58.16a A", note = [[He did bring the soldier in; the delay before it is ours.]] },
  },
  choice "stay" {
    "Give Wang Chao two days more.",
    text = [[On the second of them the officials stop coming to argue with you. They have stopped needing to.]],
    effects = { wait(1), add("nerve", -2) },
    go = "turned",
    record = unrecorded { note = [[Wang Chao waited for more than a month; a bridge was his excuse.]] },
  },
}

scene "screen" {
  title = "Behind the gate screen", place = "weicheng",
  text = {
    [[The emperor has asked for time, which is what he asks for instead of retreat. You stand in the yard behind the gate screen.]],
    when(took "weicheng/women", [[A maid goes by with a covered dish and doesn't bow.]]),
    when(took "weicheng/forward", [[Two academicians see you and find that they were going the other way.]]),
    [[{gaoqiong.full} of the Palace Guard is stamping his feet by the brazier. He can't read, and it has spared him a great deal. The rivers, he says, are about to shut.]],
    when(took "halo/reading", [[His men would like to know what they're cold for, if there is to be a reconciliation. It was read out to them at the gate.]]),
    [[{bi} lies ill a day behind you. And you once took the last emperor by the robe, until he sat down and decided.]],
  },
  choice "argue" {
    "Go back in alone, and talk until he agrees or falls asleep.",
    text = [[It takes the length of two candles. He agrees. When you come out, {fengzheng} is in the passage, counting the candles.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "ice",
    record = considered { "CB58.16a A", note = [[When the emperor still wavered, he left off arguing and fetched a soldier.]] },
  },
  choice "senior" {
    "Send back for Bi Shi'an. They'll have to stand up for him.",
    text = [[They carry him in next day, grey as the quilt. He says, between breaths, that he never advised a war he wasn't willing
      to die on the way to. The council finds that it agrees with him.]],
    effects = { add("council", 2), add("army", -1), wait(1), after(2, "ice_crossed") },
    go = "dispatches",
    record = unrecorded { note = [[Bi did offer to be carried to the front. The chronicle has him ill in Kaifeng until 26 January, his life sooner; his coming now, and what he says at the table,
    are ours.]] },
  },
  choice "soldier" {
    "“Commander, you owe the throne something. Come in and pay it.”",
    text = [[The emperor puts his question to *him*. {gaoqiong} looks up from the foot of the steps. “The chancellor is right,” he says. Nobody in the room can think of a quotation against it.]],
    effects = { set("gao.spoke", true), add("army", 1) },
    go = "dispatches",
    record = happened { "CB58.16a A", excludes = { "argue" },
      note = [[The chronicle has him meet Gao Qiong on his way out, and bring him in to say the same thing as a soldier.]] },
  },
  choice "sleeve" {
    "Go in and take hold of his robe, old silk as it is, as you did his father's.",
    chance = {
      { 2, text = [[He looks down at your hand as if it were the first solid thing he had met since Kaifeng. Then he sits. “Well,” he says, “go on.”]],
        effects = { add("nerve", 2) }, go = "ice" },
      { 1, text = [[The seam gives. He looks at the tear, then at you, and says very gently that his father was a stronger man than he is; and that he will be going home.]],
        effects = { add("nerve", -1), add("slander", 1) }, go = "turned" },
    },
    record = unrecorded { note = [[He did it once, to Taizong, who was no coward. That he tried it again here is ours.]] },
  },
}

scene "turned" {
  title = "The chair goes round", place = "weicheng", last = true,
  text = {
    [[The bearers shuffle, the yellow canopy swings like a boat at a mooring, and the emperor of the Great Song is facing south.]],
    [[Nothing is said about fleeing. There will be a rest in the capital; then, perhaps, a tour of the lower River. The Guard stand with their spears at every angle, watching the canopy get
    smaller.]],
    when(took "weicheng/back", [[You kept a sentence back, to see who would blush. You still have it.]]),
    when(took "waiting/stay", [[A rider comes the other way with a letter from {wangchao}. He thanks you for the two days, and could use two more.]]),
    when(took "screen/sleeve", [[The seam that you opened hangs down under the canopy. He has put two fingers through it.]]),
    [[You have your horse, your voice, and perhaps the time it takes to pass a cart.]],
  },
  choice "block" {
    "Put your horse across the road, in front of the chair.",
    when = at_least("army", 2),
    locked = "The Guard won't stand behind you; they're already looking for their own carts.",
    text = [[The bearers stop because a horse is there, and the emperor because the bearers do. You say it from the saddle, before the whole Guard: a foot forward; not an inch back. It is
    unforgivable. It is also, you see by his face, a relief.]],
    effects = { set("nerve", 2), add("slander", 1), add("army", 1) },
    go = "ice",
    record = unrecorded { note = [[In the record the chair was never turned.]] },
  },
  choice "south" {
    "Fall in behind the canopy. A chancellor goes where his emperor goes.",
    go = "jinling",
    record = considered { "CB58.15b A", note = [[What was urged at Weicheng. His own forecast was that Jinling could not be reached.]] },
  },
  choice "alone" {
    "Ask him for one seal and two thousand horse, and ride north without him.",
    text = [[He gives you both. He would have given you anything that wasn't himself.]],
    go = "gate",
    record = unrecorded { note = [[Nobody is recorded to have thought of it.]] },
  },
}

scene "ice" {
  title = "The River is about to close", place = "weicheng", date = "1005-01-06",
  text = {
    [[You have crossed {river.full} in spring and thought it an inconvenience. Now it is the only wall in the empire that needs no garrison, and it is turning into a road.]],
    [[Gangs with mauls can keep it open, if somebody puts them there tonight. The last gang sat down on the bank at dusk and couldn't be got up again, not with sticks.]],
    when(took "weicheng/wait", [[The days you gave {wangchao} at Weicheng have gone into the ice. It is a hand thicker.]]),
    when(took "turned/block", [[At every halt, now, the bearers look to see which way your horse is standing.]]),
    when(all { took "screen/sleeve", no(took "turned/block") }, [[When the wind gets up the emperor holds his own robe now, at the place where your hand was.]]),
    [[The Finance men have padded jackets, and cash in strings, and a form to be filled in.]],
  },
  choice "leave" {
    "Let it freeze. Every man with two arms goes on to Chanzhou's walls.",
    text = [[Six hundred men march north instead of standing in water. Behind them, all night, the River
      creaks like a door.]],
    effects = { add("army", 1), after(2, "ice_crossed") },
    go = "dispatches",
    record = unrecorded { note = [[The ice was broken. Tongli Army, upstream, was sacked on 8 January all the same.]] },
  },
  choice "jackets" {
    "A padded jacket and a string of cash to every ice-breaker. Burn the form.",
    text = [[You sign for it yourself, in a hand that takes up the whole page. By midnight there are torches along the bank, and somebody singing. {chenyaosou} inquires who is to pay. You
    tell him: the Khitan.]],
    effects = { add("council", -1), add("nerve", 1) },
    go = "dispatches",
    record = happened { "CB58.14b A", "CB58.22a A", excludes = { "leave" },
      note = [[The ice gangs are in the chronicle; so, ten days later, are the jackets and the cash. It doesn't say whose idea they were.]] },
  },
  choice "guard" {
    "Put the Guard on the ice. They've eaten well enough.",
    text = [[They go, because {gaoqiong} goes first with a maul. In the morning some of them cannot close their hands on a bowstring.]],
    effects = { add("army", -1) },
    go = "dispatches",
    record = unrecorded { note = [[Men were ordered to break the ice. That soldiers of the Guard were among them is ours.]] },
  },
}

scene "dispatches" {
  title = "Five dispatches in one night", place = "weicheng", date = "1005-01-06",
  effects = { after(4, "wangchao_word") },
  text = {
    when(took "waiting/guard", [[You're on the road again; but the days that you gave {wangchao} have gone into the River. It's shut.]]),
    when(took "screen/senior", [[{bi} comes on behind in a litter, with the council that he brought you and the day that he cost. The River has shut meanwhile.]]),
    when(took "screen/soldier", [[{gaoqiong} has told off gangs with mauls to keep the River open. He hadn't known that one asks.]]),
    when(took "ice/jackets", [[From the bank comes the singing.]]),
    [[Between lamp-lighting and the third watch, five couriers. You have them brought to you, and the wine with them, so that nobody can say which you sent for.]],
    [[The town of {deqing.full} has fallen; its commandant Zhang Dan is dead on the wall with his son and fourteen officers. {daming} has been attacked; the horse is loose between there and the River; the
    fifth begs to report no more until he knows to whom.]],
    when(took "halo/drums", [[The Director of Astronomy has caught up at last, with his halo. You tell him that there are five before him.]]),
    when(took "hebei/ma", [[With the fifth comes a slip. The Mas are still on their hill. They have run out of string.]]),
    when(took "screen/argue", [[A clerk of {fengzheng}'s is in the passage. He has finished with the candles and is on to the jars.]]),
    [[Through the cloth you can hear the emperor cough. {yangyi.full}, who drafts his prose, asks whether there will be a reply, or dice.]],
  },
  choice "wake" {
    "Wake him, wake the council, and read all five aloud.",
    text = [[The council, in its bed-gowns, is grateful. The emperor thanks each courier by name and doesn't lie down again. What comes in after that is brought to him.]],
    effects = { add("nerve", -1), add("council", 1) },
    go = "weinan",
    record = unrecorded { note = [[In his biography's story (SS281) the papers were kept back. That anyone would have read them out is ours.]] },
  },
  choice "dice" {
    "Dice. Put all five under the wine jar until morning.",
    text = [[In the morning you hand him the five together. He turns white. “Your Majesty can be done with this in five days.” He asks when they came. You tell him that, too.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "courier",
    record = happened { "SS281 A†",
      note = [[Five alarms in one night, and he laughed and drank on: so his biography, an admirer's, which puts the night earlier, in the capital.]] },
  },
  choice "deqing" {
    "Have Deqing read to the Guard by torchlight: the father, the son, the fourteen.",
    text = [[{yangyi} writes it in forty characters. The Guard hear it standing. So, through the cloth, does the emperor, who had hoped that Deqing was only late.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "weinan",
    record = unrecorded { note = [[Zhang Dan, his son and fourteen officers are in the chronicle. The reading is ours.]] },
  },
}

scene "weinan" {
  title = "The fur hat", place = "weinan", date = "1005-01-07",
  text = {
    when(took "dispatches/wake", [[A sixth came before light, and he was up to receive it himself: {zhanghao.full}, a courier of ours, in a very good Khitan robe. The Dowager caught him, fed him,
    and sent him home. She'd like to know where our envoy is.]]),
    when(took "dispatches/deqing", [[The pickets, with Deqing in their ears, all but shot a man in a Khitan robe: {zhanghao.full}, a courier of ours. The Dowager had caught him, fed him and sent
    him home, to ask where our envoy is. The emperor had it from the camp first.]]),
    [[At {weinan.full} the cold comes through the boots. Two chamberlains bring the emperor a sable coat and a padded cap, in a box, on a cushion.]],
    [[The forward escort can see into the courtyard. They have straw in their collars. They watch the cap as cold men watch a pot.]],
    when(took "ice/jackets", [[The ice gangs have jackets, they've heard. They have heard whose idea that was.]]),
    when(took "waiting/march", [[The officials, tired of your back, have moved round to where they can see your face.]]),
    [[The emperor looks at the box, and at the men, and then, briefly, at you.]],
    when(at_most("nerve", 1), [[His hands are under his arms. He would like somebody to order him to be warm.]]),
  },
  choice "press" {
    "“Wear it. Ten thousand men can catch cold; one may not.”",
    text = [[He wears it. It suits him. The escort go back to their straw.]],
    effects = { add("council", 1), add("army", -1), after(1, "dawn_shot") },
    go = "daming",
    record = unrecorded { note = [[In the record he sends it away. Talin was shot that same day, by the chronicle; two days earlier, by the Liao annals.]] },
  },
  choice "refuse" {
    "Look away. Let him find the answer by himself.",
    text = [[“They are all cold,” says the emperor. “Take it away.” It is the first order he has given on this road without asking what it means.]],
    effects = { add("nerve", 1), after(1, "dawn_shot") },
    go = "daming",
    record = happened { "CB58.16b A", excludes = { "press" }, note = [[He refused coat and cap, because the soldiers were cold too; the chronicle gives the thought to him
      alone. It has Talin shot that same day; the Liao annals, two days earlier.]] },
  },
  choice "sentry" {
    "Put the cap on the nearest sentry.",
    text = [[The boy wears it as if it were alight. By the next halt the cap has become a coat. The chamberlains have begun a story too. In theirs it was never offered to the emperor first.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "hedge",
    record = unrecorded { note = [[Ours; but it would have been like him.]] },
  },
}

scene "courier" {
  title = "The man from the other camp", place = "weinan", date = "1005-01-07",
  text = {
    [[They have got into the way of bringing things to you first. So at {weinan.full} they bring you a man in a very good Khitan robe: {zhanghao.full}, a courier of ours, who rode up to the wrong
    fires.]],
    [[He was brought before {chengtian}, in her cart. She fed him, put the robe on him, and sent him home. She would like the matter settled, and to know where our envoy is.]],
    when(no(took "captive/trust"), [[{caoliyong} is in {daming}, behind a gate that our own commander won't open.]]),
    when(took "captive/trust", [[Our envoy, {caoliyong.full}, who keeps a door in the palace, is in {daming}. He was sent to say aloud what you had wished the emperor to write. Our own commander there won't open the gate.]]),
    when(took "messenger/cao", [[If they boiled him, you once said, we had lost a doorkeeper. You hadn't thought that our own people would put him in the pot.]]),
    when(took "messenger/theirs", [[You'd have had them send first. They have now.]]),
    [[The emperor's lamp is lit. Nobody else has seen the robe yet.]],
  },
  choice "sleeve" {
    "Give him a bed and a guard. It will keep until we're over the River.",
    text = [[He sleeps in your wagon. A man nobody has seen is seen by forty people; in the council they ask what else you keep in wagons.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "hedge",
    record = unrecorded { note = [[The message was delivered at once.]] },
  },
  choice "bring" {
    "Take him in to the emperor, robe and all.",
    text = [[The emperor asks what was in the bowls, and writes to Daming with his own hand. In the lines they hear the word “peace”, and some of them stop sharpening things.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1), after(1, "dawn_shot") },
    go = "southcity",
    record = happened { "CB58.17 A", "MXBT9 A†", excludes = { "sleeve", "insult" },
      note = {
        [[Zhang Hao brought her message to the emperor at Weinan. Talin was shot that same day, by the chronicle; two days earlier, by the Liao annals.]],
        follow("zhang_hao", "nobody", [[Shen Kuo, who married his granddaughter, made the part bigger, and Li Tao doesn't believe it.]]),
        follow("zhang_hao", "family", [[It was the least of what he did, if his family is to be believed, and Shen Kuo had married into it.]]),
        follow("zhang_hao", "li_tao", [[He went between the camps, and gave warning. That the emperor had sent him, and what the epitaph adds, is rejected.]]),
      } },
  },
  choice "insult" {
    "Send him straight back: no talk while there is one Khitan hoof in Hebei.",
    text = [[He asks whether he may keep the robe. The sentries pass your answer down the line. The emperor has it from his barber within the hour, and sends away his supper.]],
    effects = { set("late", true), add("army", 1), add("nerve", -1), add("faith", -1) },
    go = "hedge",
    record = considered { "CB58.32b A†", note = [[By later accounts Kou wanted no peace on their terms. The emperor did.]] },
  },
}

scene "hedge" {
  title = "Before dawn", place = "weinan",
  text = {
    when(took "weinan/sentry", [[The boy with the yellow strings under his chin has brought you {zhanghao}.]]),
    [[One thing more the courier heard, among their grooms: they'll come at the north city in the morning, behind {talin.full}, who leads their van.]],
    when(took "courier/insult", [[He has to ride back to them with your answer. He would like to have been of use first.]]),
    [[It is a night's gallop to {lijilong.full}, who commands before {chanzhou}. He has chained his wagons in a wall. Along it stand the bed-crossbows: three bows on one stock, a gang to wind them,
    a mallet to let them off, and a bolt that the gunners call one spear and three swords.]],
    [[The rider is in the saddle. What does he carry?]],
  },
  choice "low" {
    "Leave one stretch of wall looking asleep, and lay every great bow on it.",
    chance = {
      { 3, text = [[{talin} sees a stretch of wall asleep, and rides up under his own flag to look at it. The mallet falls. At noon all Chanzhou claims to have been holding it.]],
        effects = { set("talin.dead", true), add("nerve", 1), add("army", 1) }, go = "southcity" },
      { 1, text = [[They come at the sleeping stretch at a run, with ladders, and the great bows have time for one round. It costs three hundred men to wake it up again.]],
        effects = { add("army", -1) }, go = "southcity" },
    },
    record = unrecorded { note = [[He was shot when he rode out to study the ground. The ambush is ours.]] },
  },
  choice "warn" {
    "The warning, and nothing else. Li Jilong was at this before I could write.",
    text = [[You go to bed.]],
    effects = { after(1, "dawn_shot"), add("slander", -1) },
    go = "southcity",
    record = happened { "CB59.9b A", "CB58.18 A", excludes = { "sortie" },
      note = {
        [[Song was warned, by Zhang Hao. That it passed through Kou, and the night, are ours.]],
        follow("talins_death", "nobody", [[The shot that killed Talin is given to the crossbowman Zhang Gui, on 7 January; another unit claimed it too; the Liao annals put it two days earlier.]]),
        follow("talins_death", "song", [[On 7 January the crossbowman Zhang Gui shot Talin, and that was the blow that decided the war.]]),
        follow("talins_death", "rivals", [[Zhou Wenzhi's men lay in wait, and said ever after that the shot had been theirs.]]),
        follow("talins_death", "liao", [[Talin was shot on 5 January, by the Liao annals, and only then was the talk of peace settled.]]),
        follow("talins_death", "li_tao", [[Talin was shot; but the talk of peace is older than his death, and it decided less than they say.]]),
      } },
  },
  choice "sortie" {
    "“Don't wait for dawn. Open the wagons and go in among the horses.”",
    text = [[The herd goes out. It is the first time since the autumn that anybody has chased anybody north. {talin} forms a line across the rout with his own household, and holds it. Everyone
    speaks well of him.]],
    effects = { add("army", 2), add("council", -1) },
    go = "southcity",
    record = unrecorded { note = [[Li Jilong stood behind his wagons. Talin was shot that day before the north city.]] },
  },
}

scene "daming" {
  title = "The envoy in the locked city", place = "weinan", date = "1005-01-08",
  text = {
    [[A third letter from {wang.full}, in the hand that the emperor knows from his boyhood. He blames nobody. But every day that no envoy comes, those who want no peace are proved right.]],
    when(took "captive/stroke", [[At the foot stands one line more, which has nothing to do with the war. The emperor covers it with his thumb.]]),
    [[{caoliyong.full} is in {daming}. So is {sunquanzhao.full}, who holds the gate with red-lacquered crossbows, and doesn't believe in envoys. You have always found him a sound man.]],
    when(away, [[{wangqinruo} is in there with them. He writes too, daily, to the emperor, about you.]]),
    when(took "captive/trust", [[You were for answering the first; it's to you that the emperor holds it out.]]),
    when(took "messenger/land", [[Cao has at any rate had time in there to practise his sentence.]]),
    when(took "messenger/theirs", [[Cao came late, by the long road; the gates had had time to shut.]]),
  },
  choice "leave" {
    "Leave him there. The Liao must be home by the twelfth month; we needn't.",
    text = [[The emperor follows it as far as the word “wait”.]],
    effects = { set("late", true), add("nerve", -1), add("army", 1) },
    go = "southcity",
    record = considered { "SS253 A", "LS34 A",
      note = [[Cao was held at Daming for weeks. The Liao rule was: out by the ninth month, back by the twelfth.]] },
  },
  choice "private" {
    "Write to Wang Jizhong yourself, by the same arrow. One dead man to another.",
    text = [[You tell him what you want: a peace that your grandchildren will find boring. You have less time than he thinks, and more bolts. There is now a paper with your seal in an enemy's tent.]],
    effects = { set("wang.private", true), add("slander", 1) },
    go = "southcity",
    record = unrecorded { note = [[No letter of Kou's to Wang is known.]] },
  },
  choice "pass" {
    "Have the emperor write to Daming himself: let Cao through.",
    text = [[Sun opens a postern the width of one horse. The council breathes out. So does the other camp, which has been living on what it can steal.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "southcity",
    record = happened { "CB58.14 A", "SS253 A", excludes = { "leave" },
      note = [[Sun Quanzhao's doubts cost weeks, and by his biography Deqing as well. In the end Cao went through.]] },
  },
}
