-- Kaifeng before the war has a front: the seat, the raids, the council, the silver and the map. 25 August to 8 November 1004.

scene "appointed" {
  title = "Two seals", act = "The autumn", place = "kaifeng", date = "1004-08-25",
  text = {
    [[There are two seals on the tray, and {zhenzong.full}, who is emperor, thirty-six, and kind, holds it out himself, to see whether you'll be rude to him as you were to his father. {bi.full} takes the senior one in both hands, because he is ill and it is heavy. You take the junior one and drop it into
    your sleeve, like a bun.]],
    [[Chancellor {lihang.full} died in July. It has taken a month to find two men to be afraid of in his place. In the anteroom they are all there to
    congratulate: {wangqinruo.full}, who never wastes a smile, is spending several, and {fengzheng.full} of Military Affairs, who has disliked you through three posts, wishes you joy twice over,
    in case the first time had not been believed.]],
    [[Bi waits until the room is empty. He has a chair brought; then he has a second one brought, for you.]],
    [[“They'll come this winter,” he says. He means the Khitan, who call their state the Liao and hold the north as far as {youzhou}: a young emperor, his mother {chengtian.full}, who rules, and a hundred thousand horse. “Not to look. You will want to shout at people, and I no longer have the breath. So. What do you need from me?”]],
  },
  choice "both" {
    "“Your name next to mine on everything, so that they have to hate us both.”",
    text = [[He thinks about the number of things that this will be. “On everything,” he agrees. “Well. In my case it needn't be for long.”]],
    effects = { add("council", 1) },
    go = "probes",
    record = unrecorded { note = [[They were made chancellors on one day. What they agreed between them nobody wrote down.]] },
  },
  choice "silence" {
    "“Your silence, when I'm wrong. I'll make noise enough for two.”",
    text = [[“And when you are right?” he asks. You hadn't thought that it would need arranging. By evening it is known that the junior chancellor has asked the senior one to hold his tongue.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "probes",
    record = unrecorded { note = [[Ours. That he was loud, and Bi calm, all the books agree.]] },
  },
  choice "bureau" {
    "“Feng Zheng out of Military Affairs, before the first frost.”",
    text = [[“He's very thorough,” says Bi sadly. It is asked for; it isn't granted. Feng Zheng has been told by supper, and the officers who have waited two years for his signature drink your health.]],
    effects = { add("army", 1), add("council", -1) },
    go = "probes",
    record = unrecorded { note = [[Feng Zheng was an old enemy of his, and kept his post through the war. That Kou tried to have it from him now is ours.]] },
  },
  choice "candles" {
    "“Nothing. Come to dinner. They're all to come to dinner.”",
    text = [[You light the hall, the court, the gate and the stables. They eat everything. Towards midnight you find a vice-councillor out among your horses, quite sober, counting.]],
    effects = { add("council", 1), add("slander", 1) },
    go = "probes",
    record = unrecorded { note = [[The dinner is ours. The candles, and the wine, are in his biography (SS281), where they burn in the kitchens and the privies; the stables are ours.]] },
  },
}

scene "probes" {
  title = "Repelled", place = "kaifeng", date = "1004-09-08",
  text = {
    [[The Khitan come over in parties of a few hundred, ride up to a wall, look at it, and go home. Four times in three weeks. Each prefect reports it in the same word:
    repelled. The emperor has begun to use it himself. He says it with a little nod, as one finishes a prayer.]],
    when(took "appointed/candles", [[Since your dinner, the talk in the offices is of wax.]]),
    when(took "appointed/bureau", [[The reports come up from Feng Zheng's bureau twelve days old, and beautifully copied.]]),
    [[You have them laid out on the floor, all four, in order. Different walls; never the same one twice. They stayed an hour each time. Nobody was hurt, nothing was taken, and one commandant, who had them watched from behind a haystack,
    begs to report that they were laughing.]],
    [[“You see,” says the emperor, from the door, in his slippers. “They always go.”]],
  },
  choice "dinner" {
    "“So they do. One doesn't call out an army against a haystack.”",
    text = [[The word gets round that the fire-eater can be reasonable. You're stopped in three corridors to be told so. On the border the prefects go on using their word.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "warcouncil",
    record = considered { "CB57.1b A", note = [[To make nothing of the raids was the other course. Kou didn't.]] },
  },
  choice "picked" {
    "“They're making us used to them. Train picked men, and hold the points that matter.”",
    text = [[He looks at the four sheets again and sees them, you think, for the first time. He signs for the picked men. He also stops saying “repelled”, and has nothing yet to say in its place.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "warcouncil",
    record = happened { "CB57.1b A", excludes = { "dinner" },
      note = [[“They are making us used to them”: he asked for trained troops at the key points. The slippers, and how long each party stayed, are ours.]] },
  },
  choice "follow" {
    "Have Yang Yanzhao follow the fifth party home, and see where it sleeps.",
    text = [[It sleeps in a camp with forty ovens and no tents. He counted the ovens twice, {yangyanzhao} writes, because he had time: nobody in it was looking over his shoulder. They're waiting for the rest.]],
    effects = { add("army", 1), add("council", -1) },
    go = "warcouncil",
    record = unrecorded { note = [[He patrolled that border, and would have gone. The ovens are ours.]] },
  },
}

scene "warcouncil" {
  title = "When, not whether", place = "kaifeng", date = "1004-10-02",
  text = {
    [[He asks it well, you'll give him that. Not whether. He stands up behind the table, which he needn't, and says that he means to go north in person, and when would be a good time?]],
    [[The silence has a good deal of arithmetic in it. If he goes, the court goes; if the court goes, there are tents.]],
    [[“Midwinter,” says {bi}. “The chair shouldn't be on the road before there is an army for it to arrive at.” {wangjiying.full}, who heads Military Affairs and never said a rash thing in his life, would add only that
    it ought not to go beyond {chanzhou}.]],
    when(took "appointed/both", [[Bi's name has stood next to yours on every paper for five weeks. He has just put it next to a different date. He looks across to see how you take it.]]),
    when(took "probes/dinner", [[They are all waiting for you to be reasonable again.]]),
    when(took "probes/follow", [[You have the forty ovens in your sleeve.]]),
    [[An emperor who has stood up can be got to a war. An emperor who has been sat down again will need to be carried.]],
  },
  choice "now" {
    "“At once. Let it be heard in Youzhou that the chair has been ordered.”",
    text = [[You are listened to with close attention, and not followed. Bi's winter carries. But he has heard somebody say “at once” to him about his own courage, and he goes out taller.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "grain",
    record = happened { "CB57.8a A", excludes = { "winter", "generals" },
      note = [[Kou for going at once, Bi for midwinter, Wang Jiying for not beyond Chanzhou. That Bi's advice was taken is in Bi's life (SS281).]] },
  },
  choice "winter" {
    "“Midwinter. I should only like it in writing, with a day.”",
    text = [[It's written, with a month. Bi thanks you on the stairs and has to stop on the fourth. “You'd have gone tonight,” he says. You would have gone tonight.]],
    effects = { add("council", 1) },
    go = "grain",
    record = considered { "CB57.8a A", note = [[It was Bi Shi'an's advice, and by his life (SS281) it was taken, against Kou's.]] },
  },
  choice "chanzhou" {
    "“Not *beyond* Chanzhou? Then *to* Chanzhou. Clerk, put down what Wang Jiying said.”",
    text = [[{wangjiying} opens his mouth to say that he had not said it, and finds on reflection that he has. There is now one line in the minutes with an emperor and a place in it. He'll never forgive you for having agreed with him.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "grain",
    record = unrecorded { note = [[“Not beyond Chanzhou” is in the chronicle, and it was to Chanzhou that he went. That anyone made a promise of it in the council is ours.]] },
  },
  choice "generals" {
    "“Don't go. A chair is a thing that forty thousand men have to stand round.”",
    text = [[He sits down. It is done so quickly that the cushion gasps. Every general in Hebei will bless you for it. That night he sends to ask, by a eunuch, whether you had meant it for ever, or for this year.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "grain",
    record = unrecorded { note = [[That he might leave it to the generals was open to them. Nobody in this council is recorded to have said so.]] },
  },
}

scene "grain" {
  title = "A room full of silver", place = "kaifeng", date = "1004-10-22",
  text = {
    [[You had never seen three hundred thousand ounces of silver. It turns out to be a room. It isn't even a large one. They have brought it up from the vaults in
    bars, stacked like tiles, and a clerk with a lamp invites you to walk between the rows.]],
    [[It will all be grain by the end of the month. Hebei must eat, or its armies will eat Hebei. The merchants have heard how much there is, they have heard who is coming, and the price has gone up twice since breakfast.]],
    when(took "warcouncil/now", [[“At once,” you said. It hasn't been heard in Youzhou, so far as one can tell. It was heard in the corn market.]]),
    when(took "warcouncil/winter", [[Midwinter, it says on your sheet, with a month. It doesn't say what forty thousand horses are to do until then.]]),
    when(took "warcouncil/chanzhou", [[You've had them cost it as far as Chanzhou. {wangjiying} has asked for a copy of the minutes.]]),
    [[{chenyaosou.full}, who signs for it with Wang Jiying, strokes a bar as he passes, the way one touches a child's head. “All this,” he says, “for one winter's porridge. One could live on it for years.”]],
  },
  choice "half" {
    "Send half. Leave half in the vault, where the emperor can go and look at it.",
    text = [[He does go and look at it. It steadies him more than a regiment would. In Hebei they cut the porridge, and find out whose idea it was.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1) },
    go = "troops",
    record = unrecorded { note = [[The order was for the whole of it. That half stayed behind is ours.]] },
  },
  choice "levy" {
    "Take the grain at last year's price, with a receipt, and hang the first man who hides it.",
    text = [[The silver lasts twice as long and so does the grain. The man who hides it first turns out to be a cousin of a censor. You had said: the first.]],
    effects = { add("army", 2), add("slander", 1), add("council", -1) },
    go = "troops",
    record = unrecorded { note = [[The order was to buy. That anyone was hanged over it is ours.]] },
  },
  choice "price" {
    "Pay what they ask, today, in front of one another.",
    text = [[By the third sale they have stopped asking so much, since each has seen what the last one got. The carts go out by the north gate nose to tail. The Finance Commission puts down what it cost, and then, in a smaller hand, who said so.]],
    effects = { add("army", 1), add("council", -1) },
    go = "troops",
    record = happened { "CB57.13b A", excludes = { "half" },
      note = [[Three hundred thousand *liang* of silver went out in one order to buy grain for the Hebei armies: as much as three years of the silver that was later sworn. How the buying was done is ours.]] },
  },
}

scene "troops" {
  title = "The empty road", place = "kaifeng", date = "1004-11-03",
  text = {
    [[Their emperor and his mother have been on the march for ten days. The map of Hebei is on the floor, because no table will hold it, and the council of the Great Song is on its knees, in robes, looking for its army.]],
    [[It isn't hard to find. {wangchao.full} has it, at {dingzhou}: so many men that Military Affairs writes “several hundred thousand” and coughs. East of that there is Hebei. From {yingzhou} down through {beizhou} to {daming} the road is level,
    the harvest is in, and there's hardly a soldier on it.]],
    when(took "grain/price", [[There's grain along it, though. You bought it.]]),
    when(took "grain/half", [[There isn't much grain along it, either.]]),
    when(took "grain/levy", [[Nobody down there has been asked for grain with a receipt by the Khitan yet. It'll be interesting, says Feng Zheng, to compare.]]),
    when(took "probes/picked", [[The picked men are where you put them, at four good gates. You look at how far it is from one to the next.]]),
    when(took "warcouncil/generals", [[The emperor is not on the floor. He was told that it could be left to the generals, and has sent his compliments.]]),
    [[“If I were a woman of fifty with a hundred thousand horse,” you say, “I'd come down here.” {bi} puts the lamp where your finger is.]],
  },
  choice "mass" {
    "Leave it whole. One great army is worth four small ones, and we all know whose it is.",
    text = [[The council gets up off its knees with relief. It is the only plan on the floor for which nobody has to write to Wang Chao.]],
    effects = { add("council", 1), add("army", -1) },
    go = "tang",
    record = considered { "CB57.20b A", note = [[To keep the army massed at Dingzhou was the other view; and there it stood all winter.]] },
  },
  choice "beizhou" {
    "Ten thousand to Beizhou, thirty out of Dingzhou behind them; then the emperor to Daming.",
    text = [[It's all agreed to. The ten thousand march. Wang Chao acknowledges the order for the thirty thousand, and praises it, and would like it repeated. “And Daming?” asks Bi, very low. You tell him: if we still can. If not, Chanzhou.]],
    effects = { add("army", 1), add("council", -1) },
    go = "tang",
    record = happened { "CB57.20b A", "HS1 A†", excludes = { "mass", "river" },
      note = [[Five to ten thousand men to Beizhou, thirty thousand drawn off from Dingzhou, the emperor to Daming when that could be done, and otherwise to Chanzhou: his plan of that autumn. In the chronicle it comes after the Tang River; the order, and the day, are ours.]] },
  },
  choice "daming" {
    "“The emperor to Daming now, this week, before they've closed the road.”",
    text = [[Somebody goes and tells him. He comes himself, in the end, and looks for Daming on the floor. He puts his foot beside it, to see how far it is from where he is standing. His foot covers it.]],
    effects = { add("nerve", -1), add("army", 2), add("council", -1) },
    go = "tang",
    record = considered { "CB57.20b A", note = [[Daming was in his plan, as the place for the emperor to go. By January the enemy was round it.]] },
  },
  choice "river" {
    "Strip Hebei. Every regiment that can walk comes back behind the River and holds that.",
    text = [[The emperor calls it prudent, and eats. The prefects of Hebei are told to rely upon their walls, and each of them understands it perfectly.]],
    effects = { add("nerve", 1), add("army", -1), add("slander", 1) },
    go = "tang",
    record = unrecorded { note = [[Nobody is recorded to have gone so far.]] },
  },
}

scene "tang" {
  title = "What Wang Chao is doing", place = "kaifeng", date = "1004-11-08",
  text = {
    [[He is standing. It has come in a night and a day, by relays. The whole army of the Liao came down and formed before him across {tang.full}, rank behind rank until the far ones were the colour of the grass, and Wang Chao
    stood. Towards evening they turned east; and he is standing still.]],
    [[He reports it as a victory. There's a way of reading it in which it is one: the largest army in the empire went into the field and came to no harm.]],
    when(took "troops/beizhou", [[Of your thirty thousand he says that he couldn't have spared them on such a day, and that the order has been filed.]]),
    when(took "troops/mass", [[You left it whole. It is whole.]]),
    when(took "troops/daming", [[{daming} lies open before them now, and the emperor, who had his foot on it, wishes to be told that it was only his foot.]]),
    when(took "troops/river", [[East of him, from Yingzhou to the River, the walls are relying upon themselves.]]),
    [[The emperor has had wine sent to Dingzhou. He hasn't let it leave the courtyard yet. He has kept the drivers standing by their mules since noon and would like you to say whether it goes.]],
  },
  choice "wine" {
    "“Send it. A man who's been thanked for standing may learn to do it further forward.”",
    text = [[The wine goes. The council is touched by your moderation. Wang Chao shares it out to the last company, with a cup over for the bridge guard, and is more loved by his soldiers than ever, and no nearer.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "flight",
    record = unrecorded { note = [[He faced them at the Tang River on 7 November, with an edict in his hand, and stood on the defensive (CB57.19b). The wine is ours.]] },
  },
  choice "order" {
    "“Drink it yourselves, lads. And write to him: fight, or hand the seal to a man who will.”",
    text = [[The muleteers have never liked a chancellor so much. The order goes off at a gallop. It's an excellent order; its only fault is that he has now been insulted in writing, a long way off, with most of our army in his hand.]],
    effects = { add("army", 1), add("nerve", -1), add("slander", 1) },
    go = "flight",
    record = unrecorded { note = [[He was sent for on 29 November and took more than a month to come (CB59.3a). Nobody is known to have written to him like this.]] },
  },
  choice "count" {
    "“Unload it. Send him a clerk instead, who can count.”",
    text = [[He'll be nine days over it, and you can tell them now what he will find: eighty thousand and some, of whom a third are looking after the rest. Military Affairs will never again be able to write its figure without seeing your face.]],
    effects = { add("council", -1), add("nerve", 1) },
    go = "flight",
    record = unrecorded { note = [[“Several hundred thousand” is the chronicle's phrase (CB59.3a). A commander who had the same front five years earlier led eighty thousand and more (CB45). The clerk is ours.]] },
  },
}
