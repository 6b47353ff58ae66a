-- The march: Weicheng, the ice, Weinan. 5 to 8 January 1005.

scene "weicheng" {
  title = "The halt at Weicheng", act = "The march", place = "weicheng", date = "1005-01-05",
  effects = { add("nerve", -2), add("army", -1) },       -- two nights on the road, in the cold
  text = {
    [[Two days out of the capital the court has found a roof, and means to stay under it. You have been sent for. You do not hurry.
    A man who hurries has already been argued with.]],
    [[Before the curtain is lifted you hear the palace women, not quite whispering. Where are these gentlemen taking him? Why
    doesn't he go home? The officials have better grammar and the same advice. The Khitan horse is near. Deqing doesn't answer.
    And there is always Jinling, behind another river.]],
    [[{zhenzong} hasn't slept. He looks at the map and not at you.]],
    [[“How would it be,” he says, “to go south?”]],
    when(none { took "qinruo/keep", took "qinruo/south" }, [[It was {wangqinruo} who first put Jinling into his head, and you had the man posted to {daming} for it. The man
    is gone. The word has stayed.]]),
    when(took "qinruo/keep", [[It was {wangqinruo} who first put Jinling into his head. He's standing by the stove, where you can see his hands, and has said nothing since the capital. He needn't.]]),
    when(took "qinruo/south", [[It was {wangqinruo} who first put Jinling into his head. You sent the man to live there, so as to be rid of him; and every day he writes to say how mild it is.]]),
  },
  choice "forward" {
    "“A foot forward, if you like. Not an inch back.”",
    text = [[You say it loudly enough for the officials behind the wall. Turn this chair round by a few paces, you tell him, and every
      company in Hebei will see its back; they will run past you on the way to Jinling. He doesn't say yes. He has stopped looking at the map.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "screen",
    record = happened { "CB58.15b A", excludes = { "back", "wait" },
      note = [[The chronicle gives him these words, and the forecast that if the chair turned back, Jinling could not be reached either:
        金陵亦不可得而至矣.]] },
  },
  choice "women" {
    "“Which of the ladies has the command of the Guard? I would report to her.”",
    text = [[There is silence behind the curtain, then a fan shut hard. The emperor laughs before he can stop himself, and is braver for it.
      By supper every lady of the bedchamber has a reason to write to her brother about you.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "screen",
    record = unrecorded { note = [[The chronicle has the women's advice, heard through the curtain. What he said to them is ours.]] },
  },
  choice "wait" {
    "“Then stand. Here, and let Wang Chao come down to us with the great army.”",
    text = [[It has the sound of strategy. The relief in the room should have warned you: nobody is ever so pleased by a plan that contains a battle.]],
    effects = { add("council", 1), add("army", -1), wait(2) },
    go = "waiting",
    record = considered { "CB58.15b A",
      note = [[To wait for the main army was open to them. Wang Chao had been summoned on 29 November and came after the peace.]] },
  },
  choice "back" {
    "Say nothing. Let the chair be turned for the capital, and see who blushes.",
    text = [[Nobody blushes. It takes less time to turn a court round than to harness a cart, and you are left in the yard with your
      sentence unspoken.]],
    effects = { add("nerve", -1), add("council", 1) },
    go = "turned",
    record = considered { "CB58.15b A", note = [[Return was urged at Weicheng by palace women and officials, and for a day it was open.]] },
  },
}

scene "waiting" {
  title = "Waiting for an army", place = "weicheng",
  text = {
    [[A camp that is waiting is a camp that is listening. Two days, and the Guard know the name of every village between here
    and the enemy, because the people of those villages are walking past them. At the Yangliu ferry, they say, {dingwei.full} has
    beheaded some convicts dressed as boatmen, to hurry the real ones, and lined the bank with flags and gongs.]],
    [[Of the great army there is no sign. You send a rider to the tallest tree on the road to {dingzhou}, and he comes down
    and says that he can see the road.]],
    [[The emperor's baggage, you notice, has been packed so that the southern end comes off first.]],
  },
  choice "march" {
    "March without him. An emperor doesn't wait for his own general.",
    text = [[The drums take some finding. You ride at the head of the column so that the officials have to look at your back.]],
    effects = { add("council", -1) },
    go = "ice",
    record = unrecorded { note = [[The two days lost here are ours. In the record the court was on the road again by 7 January.]] },
  },
  choice "guard" {
    "Go out to the yard and find Gao Qiong. He at least is bored.",
    text = [[{gaoqiong.full} of the Palace Guard can't read and doesn't whisper. Standing under the steps he tells his emperor that the men have families
      in the capital, and that if the march turns south they'll go home to them by the nearest field.]],
    effects = { set("gao.spoke", true), add("army", 1), add("slander", 1) },
    go = "ice",
    record = happened { "CB58.16a A", note = [[He did bring the soldier in to say it; the delay before it is ours.]] },
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
    [[The emperor has asked for time, which is what he asks for instead of retreat. You leave him to it and stand in the yard behind
    the gate screen, where the wind can't be bothered to come.]],
    when(took "weicheng/women", [[A maid goes by with a covered dish and doesn't bow.]]),
    when(took "weicheng/forward", [[Two academicians see you and find that they were going the other way.]]),
    [[{gaoqiong.full}, who commands the Palace Guard, is stamping his feet by the brazier. He holds his rank from the
    emperor and his opinions from nobody. He can't read, he tells people so, and it has spared him a great many memoranda.]],
    [[Old {bi} lies ill behind you. He has offered to be carried to the front in his bed.]],
    [[You could go back in. You have, after all, a gift for holding on: you once took the last emperor by the robe and sat him down
    again until he decided.]],
  },
  choice "argue" {
    "Go back in alone, and talk until he agrees or falls asleep.",
    text = [[It takes the length of two candles. He agrees. When you come out, {fengzheng} of the Bureau of Military Affairs is in the
      passage with his hands in his sleeves, counting the candles.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "ice",
    record = considered { "CB58.16a A", note = [[When the emperor still wavered, he left off arguing and fetched a soldier.]] },
  },
  choice "senior" {
    "Send back along the road for Bi Shi'an. They'll have to stand up for him.",
    text = [[They carry him in next day, grey as the quilt. He says, between breaths, that he never advised a war he wasn't willing
      to die on the way to. The council finds that it agrees with him. The council has lost a day.]],
    effects = { add("council", 2), add("army", -1), wait(1) },
    go = "ice",
    record = unrecorded { note = [[Bi did offer to be carried to the front. The chronicle has him ill in Kaifeng until 26 January, his life sooner; that he was sent for at Weicheng, and that he speaks at the table, is ours.]] },
  },
  choice "soldier" {
    "“Commander, you owe the throne something. Come in and pay it.”",
    text = [[You go in again with a man in armour behind you, and ask the emperor to put his question to *him*. {gaoqiong} looks up from
      the foot of the steps. “The chancellor is right,” he says. Nobody in the room can think of a quotation against it.]],
    effects = { set("gao.spoke", true), add("army", 1) },
    go = "ice",
    record = happened { "CB58.16a A", excludes = { "argue" },
      note = [[The chronicle has him meet Gao Qiong on his way out, and bring him in to say the same thing as a soldier.]] },
  },
  choice "sleeve" {
    "Go in and take hold of his robe, as you did his father's.",
    chance = {
      { 2, text = [[He looks down at your hand as if it were the first solid thing he had met since Kaifeng. Then he sits. “Well,” he says, “go on.”]],
        effects = { add("nerve", 2) }, go = "ice" },
      { 1, text = [[The seam gives. It is a small sound. He looks at the tear, then at you, and says very gently that his father was a stronger man than he is;
        and that he will be going home.]],
        effects = { add("nerve", -1), add("slander", 1) }, go = "turned" },
    },
    record = unrecorded { note = [[He did it once, to Taizong, who was no coward. That he tried it again here is ours.]] },
  },
}

scene "turned" {
  title = "The chair goes round", place = "weicheng", last = true,
  text = {
    [[It is done with very little noise. The bearers shuffle, the yellow canopy swings like a boat at a mooring, and the emperor of the
    Great Song is facing south.]],
    [[Nothing is said about fleeing. There will be a rest in the capital; then, perhaps, a tour of the lower River. Already the carters
    at the tail are whipping up to be at the head. The Guard stand in the road with their spears at every angle, watching the
    canopy get smaller.]],
    when(took "weicheng/back", [[You kept a sentence back, to see who would blush. You still have it.]]),
    when(took "waiting/stay", [[A rider comes the other way with a letter from {wangchao}. He thanks you for the two days, and could use two more.]]),
    when(took "screen/sleeve", [[The seam that you opened hangs down under the canopy. He has put two fingers through it.]]),
    [[You have your horse, your voice, and perhaps the time it takes to pass a cart.]],
  },
  choice "block" {
    "Put your horse across the road, in front of the chair.",
    when = at_least("army", 2),
    locked = "The Guard won't stand behind you; they're already looking for their own carts.",
    text = [[The bearers stop because a horse is there, and the emperor stops because the bearers do. You say it from the saddle, with
      the whole Guard to hear: a foot forward; not an inch back. It is unforgivable. It is also, you see by his face, a relief.]],
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
  effects = { after(4, "wangchao_word") },
  text = {
    [[The march goes on, and the cold goes on ahead of it. Every scout says the same thing: the rivers are about to shut. You have crossed {river.full}
    in spring and thought it a great inconvenience. Now it is the only wall in the empire that needs no garrison, and it is turning into a road.]],
    [[Gangs with mauls and poles can keep it open, if somebody puts them there tonight and somebody keeps them there. The water freezes to
    their sleeves. The last gang sat down on the bank at dusk and couldn't be beaten up again.]],
    when(took "weicheng/wait", [[The days you gave {wangchao} at Weicheng have gone into the ice. It is a hand thicker.]]),
    when(took "turned/block", [[At every halt, now, the bearers look to see which way your horse is standing.]]),
    when(took "halo/reading", [[The men on the bank would like to know what it's for, if there is to be a reconciliation. They heard that read out at the gate.]]),
    when(all { took "screen/sleeve", no(took "turned/block") }, [[When the wind gets up the emperor holds his own robe now, at the place where your hand was.]]),
    when(took "screen/senior", [[{bi} comes on behind in a litter, coughing, with the day he cost you and the council he brought you.]]),
    [[The Finance men have padded jackets, and cash in strings, and a form to be filled in.]],
    when(took "hebei/yingzhou", [[They'd also be glad of one for the silk at {yingzhou}, which you promised in your own name.]]),
  },
  choice "leave" {
    "Let it freeze. Every man with two arms goes on to the walls of Chanzhou.",
    text = [[Six hundred tired men march north instead of standing in water, and bless you for it. Behind them, all night, the River
      creaks like a door.]],
    effects = { add("army", 1), after(2, "ice_crossed") },
    go = "dispatches",
    record = unrecorded { note = [[The ice was broken. Tongli Army, upstream, was sacked on 8 January all the same.]] },
  },
  choice "jackets" {
    "A padded jacket and a string of cash to every man who breaks ice. Burn the form.",
    text = [[You sign for it yourself, in a hand that takes up the whole page. By midnight there is a line of torches along the bank, and the
      ring of iron on ice, and somebody singing. {chenyaosou} inquires who is to pay. You tell him: the Khitan.]],
    effects = { add("council", -1), add("nerve", 1) },
    go = "dispatches",
    record = happened { "CB58.14b A", "CB58.22a A", excludes = { "leave" },
      note = [[The ice gangs are in the chronicle, and, ten days later, at Chanzhou, the jackets and the cash, as orders of the court. It doesn't say whose idea they were.]] },
  },
  choice "guard" {
    "Put the Guard on the ice. They've eaten well enough.",
    text = [[They go, because {gaoqiong} goes first with a maul on his shoulder. They do not sing. In the morning some of them cannot close their hands on a
      bowstring.]],
    effects = { add("army", -1) },
    go = "dispatches",
    record = unrecorded { note = [[Men were ordered to break the ice. That soldiers of the Guard were among them is ours.]] },
  },
}

scene "dispatches" {
  title = "Five dispatches in one night", place = "weicheng",
  text = {
    [[Between the lighting of the lamps and the third watch, five couriers. You have them brought to you first, and have the wine brought at
    the same time, so that nobody can say which you sent for.]],
    [[{deqing.full} has fallen. Its commandant Zhang Dan is dead on the wall with his son and fourteen officers; the order to give the
    place up had been on the road for two weeks, and was on it still. The other four say that {daming} has been attacked, that a column sortied there
    and three or four men in ten came back, that the horse is loose between there and the River, and that the writer begs to report no more until he knows
    to whom.]],
    [[Through two thicknesses of cloth you can hear the emperor cough. He isn't asleep either.]],
    when(took "halo/drums", [[The Director of Astronomy has caught up with the march at last, and would like to read out a halo round the sun. You tell him that there are five before him.]]),
    when(took "hebei/ma", [[With the fifth comes a slip that isn't a dispatch. The Mas are still on their hill. They have run out of string.]]),
    when(took "ice/jackets", [[From the bank, between couriers, comes the singing.]]),
    when(took "screen/argue", [[There is a clerk of {fengzheng}'s in the passage again. He has finished with the candles and is on to the jars.]]),
    [[{yangyi.full}, who drafts the emperor's prose, reads the five papers over your shoulder and asks whether there will be a reply,
    or dice.]],
  },
  choice "wake" {
    "Wake him, wake the council, and read all five aloud.",
    text = [[It is correct. The council, in its bed-gowns, is grateful to be asked. The emperor thanks each courier by name and doesn't lie down again.]],
    effects = { add("nerve", -1), add("council", 1) },
    go = "weinan",
    record = considered { "SS281 A†", note = [[What the biography's story is told against: the court in panic, had it known.]] },
  },
  choice "dice" {
    "Dice. Put all five under the wine jar until morning.",
    text = [[In the morning you hand him the five together. He turns white. “Your Majesty can be done with this in five days,” you tell him, “if
      Your Majesty is in Chanzhou in three.” He asks when they came. You tell him that, too.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "weinan",
    record = happened { "SS281 A†",
      note = [[Five alarms in one night, and he laughed and drank on: so his biography, which puts the night earlier, in the capital.
        It is an admirer's story.]] },
  },
  choice "deqing" {
    "Have Deqing read out to the Guard by torchlight: the father, the son, the fourteen.",
    text = [[{yangyi} writes it in forty characters, without one adjective. The Guard hear it standing. So, through the cloth, does the emperor, who had
      hoped that Deqing was only late.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "weinan",
    record = unrecorded { note = [[Zhang Dan, his son and fourteen officers are in the chronicle. The reading is ours.]] },
  },
}

scene "weinan" {
  title = "The fur hat", place = "weinan", date = "1005-01-07",
  text = {
    [[At {weinan.full} the cold comes through the boots. Two chamberlains bring the emperor a sable coat and a padded cap, in a box, on a cushion.]],
    [[The whole forward escort can see into the courtyard. They have straw in their collars. Nobody has told them to watch; they watch the cap
    as cold men watch a pot.]],
    when(took "ice/guard", [[Some of them carry their spears in the crook of the arm. Their hands are no use yet.]]),
    when(took "ice/jackets", [[The ice gangs have jackets, they've heard, and the Guard has straw. They have heard whose idea that was.]]),
    when(took "waiting/march", [[The officials, who have had your back to look at since Weicheng, have moved round to where they can see your face.]]),
    [[The emperor looks at the box, and at the men, and then, briefly, at you.]],
    when(at_most("nerve", 1), [[His hands are under his arms. He would like somebody to order him to be warm.]]),
    when(at_least("nerve", 3), [[He has been getting better at this since Weicheng.]]),
  },
  choice "press" {
    "“Wear it. Ten thousand men can catch cold; one may not.”",
    text = [[He wears it. It suits him, and the physicians are delighted. The escort go back to their straw.]],
    effects = { add("council", 1), add("army", -1) },
    go = "courier",
    record = unrecorded { note = [[In the record the cap goes back in its box.]] },
  },
  choice "refuse" {
    "Look away. Let him find the answer by himself.",
    text = [[“They are all cold,” says the emperor. “Take it away.” It is the first order he has given on this road without asking what it means.]],
    effects = { add("nerve", 1) },
    go = "courier",
    record = happened { "CB58.16b A", excludes = { "press" }, note = [[He refused coat and cap, because the soldiers were cold too. The chronicle gives the thought to him alone.]] },
  },
  choice "sentry" {
    "Take the cap off its cushion and put it on the nearest sentry.",
    text = [[The boy wears it as if it were alight. By the next halt the story has reached the rear-guard and the cap has become a coat. The
      chamberlains have also begun a story. In theirs it was never offered to the emperor first.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "courier",
    record = unrecorded { note = [[Ours; but it would have been like him.]] },
  },
}

scene "courier" {
  title = "The man from the other camp", place = "weinan",
  text = {
    [[After dark the pickets bring in a man in a very good Khitan robe, who insists that he is one of ours. He is: {zhanghao.full}, a
    courier, who had {shipu}'s packet for the emperor and rode into the wrong fires. He should be dead. He was brought before a cart instead.]],
    when(took "weinan/sentry", [[The sentry who caught him is wearing a padded cap with yellow strings, and has to explain that first.]]),
    when(took "dispatches/deqing", [[The pickets were for shooting him. They've had Deqing read out to them.]]),
    [[In the cart was {chengtian}. She fed him, put the robe on him, and sent him home with a message. She would like the matter settled. She
    would like to know where the envoy is whom Song has been sending her for a month.]],
    [[The envoy, {caoliyong}, is sitting in {daming}, behind a locked gate, by order of our own commander. You think it's
    the most useful thing the garrison of Daming has done all winter.]],
    when(took "messenger/cao", [[If they boiled him, you once said, we had lost a doorkeeper. It hadn't crossed your mind that it might be our own people who would put him in the pot.]]),
    [[The emperor's lamp is lit. Nobody else has seen the robe yet.]],
  },
  choice "sleeve" {
    "Give him a bed and a guard. The message will keep until we are over the River.",
    text = [[He sleeps in your wagon in his foreign robe. A man nobody has seen is seen by forty people. The army marches on as if to a battle; in the
      council they ask each other what else you keep in wagons.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "hedge",
    record = unrecorded { note = [[The message was delivered at once.]] },
  },
  choice "bring" {
    "Take him in to the emperor, robe and all.",
    text = [[The emperor has him tell it three times, and asks what was in the bowls. She wants to talk; he can breathe. In the lines they hear the word “peace” before
      the night is out, and some of them stop sharpening things.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1) },
    go = "hedge",
    record = happened { "CB58.17 A", "MXBT9 A†", excludes = { "sleeve", "insult" },
      note = {
        [[Zhang Hao brought her message to the emperor at Weinan.]],
        follow("zhang_hao", "nobody", [[Shen Kuo, who married his granddaughter, made the part bigger, and Li Tao doesn't believe it.]]),
        follow("zhang_hao", "family", [[It was the least of what he did, if his family is to be believed, and Shen Kuo had married into it.]]),
        follow("zhang_hao", "li_tao", [[He went between the camps, and gave warning. That the emperor had sent him, and what the epitaph adds, is rejected.]]),
      } },
  },
  choice "insult" {
    "Send him straight back: no talk while there is one Khitan hoof in Hebei.",
    text = [[He asks whether he may keep the robe. The sentries like your answer and tell it down the line, with improvements. The emperor has it
      from his barber within the hour, and sends away his supper.]],
    effects = { set("late", true), add("army", 1), add("nerve", -1), add("faith", -1) },
    go = "hedge",
    record = considered { "CB58.32b A†", note = [[By later accounts Kou wanted no peace on their terms. The emperor did.]] },
  },
}

scene "hedge" {
  title = "Before dawn", place = "weinan",
  text = {
    [[One thing more, and this the courier says to you with his back to the tent wall. He heard it among the grooms: they'll come at the
    north city in the morning, behind {talin.full}, who leads their van. They have been leading the fresh horses all day, unridden.]],
    when(took "courier/insult", [[He has to ride back to them with your answer. He would like to have been of use first.]]),
    [[It is a night's gallop to {lijilong.full}, who commands before {chanzhou}. He is a reading man with a name to redeem. He has chained his wagons in a wall,
    and the eunuch {qinhan.full} has dug him a ditch. Along it stand the bed-crossbows: three bows on one stock, a gang of men to wind them, a mallet to
    let them off, and a bolt with iron feathers that the gunners call one spear and three swords.]],
    [[The rider is in the saddle. What does he carry?]],
  },
  choice "warn" {
    "The warning, and nothing else. Li Jilong was at this before I could write.",
    text = [[The rider looks almost disappointed. You go to bed; it is the hardest order you've given on this march.]],
    effects = { after(1, "dawn_shot"), add("slander", -1) },
    go = "daming",
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
  choice "low" {
    "Leave one stretch of wall looking asleep, and lay every great bow on it.",
    chance = {
      { 3, text = [[It is the sort of plan that should have failed. {talin} sees a stretch of wall asleep, and rides up under his own
          flag to look at it. The mallet falls. At noon all Chanzhou claims to have been holding it.]],
        effects = { set("talin.dead", true), add("nerve", 1), add("army", 1) }, go = "daming" },
      { 1, text = [[They come at the sleeping stretch in earnest, at a run, with ladders, and the great bows have time for one round. It costs three hundred men to wake it up again.]],
        effects = { add("army", -1) }, go = "daming" },
    },
    record = unrecorded { note = [[The shot was an answer to a captain who rode out to study the ground. That it was an ambush is ours.]] },
  },
  choice "sortie" {
    "“Don't wait for dawn. Open the wagons and go in among the horses.”",
    text = [[They go in shouting, and the herd goes out. It is a watch's work and a thousand loose horses, and the first time since the autumn that anybody has
      chased anybody north. {talin} forms a line across the rout with his own household, and holds it. Everyone speaks well of him.]],
    effects = { add("army", 2), add("council", -1) },
    go = "daming",
    record = unrecorded { note = [[Li Jilong stood behind his wagons. Talin was shot that day before the north city.]] },
  },
}

scene "daming" {
  title = "The envoy in the locked city", place = "weinan", date = "1005-01-08",
  text = {
    [[A third letter from {wang}, in the hand that the emperor knows from his boyhood. The one long stroke is longer. He blames nobody. Why has no envoy come? Every day that none does, those who want no peace are proved right.
    If {caoliyong} can't get out, let another be sent from {chanzhou}.]],
    when(took "courier/insult", [[He has seen {zhanghao} come back in the robe. He quotes your answer entire, and adds nothing, which is the only unkind thing in the letter.]]),
    when(took "courier/bring", [[The emperor has had {zhanghao} in again, to say how the man looked. He looked cold, says Zhang Hao, stroking his sleeve.]]),
    when(took "courier/sleeve", [[He asks after {zhanghao}, who was to have been heard from by now. You go and see that the wagon is dry.]]),
    [[At {daming} {sunquanzhao.full} holds the gates. He had the drawbridge left down as a dare, manned it with red-lacquered
    crossbows, and refused to let Cao past because he doesn't believe in envoys. You have always found him a sound man.]],
    when(none { took "qinruo/keep", took "qinruo/south" }, [[{wangqinruo} is in there with him. He writes too, daily, to the emperor, about you.]]),
    when(took "qinruo/keep", [[{wangqinruo}, whom you kept by you, reads the letter over the emperor's shoulder, and says nothing about it with great skill.]]),
    when(took "messenger/land", [[Cao has at any rate had time in there to practise his sentence.]]),
    when(took "captive/stroke", [[At the foot stands one line more, which has nothing to do with the war. The emperor covers it with his thumb.]]),
  },
  choice "leave" {
    "Leave him there. The Liao must be home by the twelfth month; we needn't be anywhere.",
    text = [[It's a good argument, and it has a calendar in it. The emperor follows it as far as the word “wait”.]],
    effects = { set("late", true), add("nerve", -1), add("army", 1) },
    go = "southcity",
    record = considered { "SS253 A", "LS34 A",
      note = [[Cao was held at Daming for weeks. The Liao rule was: out by the ninth month, back by the twelfth.]] },
  },
  choice "private" {
    "Write to Wang Jizhong yourself, by the same arrow. One dead man to another.",
    text = [[You tell him what you want: a peace that your grandchildren will find boring. You tell him what you have: less time than he thinks, and more bolts. He
      sees to it that Cao is asked for by name, from outside, and the gate opens. There is now a paper with your seal in an enemy's tent.]],
    effects = { set("wang.private", true), add("slander", 1) },
    go = "southcity",
    record = unrecorded { note = [[No letter of Kou's to Wang is known. Wang wrote to the emperor three times, and from 4 January asked for a new envoy.]] },
  },
  choice "pass" {
    "Have the emperor write to Daming with his own hand: let Cao through.",
    text = [[Sun opens a postern the width of one horse. The council breathes out. So does the camp across the ditch, which has been living on what it
      can steal.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "southcity",
    record = happened { "CB58.14 A", "SS253 A", excludes = { "leave" },
      note = [[Sun Quanzhao's doubts cost weeks, and by his biography Deqing as well. In the end Cao went through.]] },
  },
}
