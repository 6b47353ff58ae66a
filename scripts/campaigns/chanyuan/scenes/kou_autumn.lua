-- Kaifeng before the war has a front: the seat, the raids, the council, the silver and the map. 25 August to 8 November 1004.

-- The first note that a game's margin opens says what its marks are.
local marks = [[ In these notes CB is the Long Draft, the chronicle of the Song, and SS the dynasty's history. A: a primary text, read as a whole passage; †: a late or private story, which scholars doubt. The codex has more, under “confidence marks”.]]

scene "appointed" {
  title = "Two seals", act = "The autumn", place = "kaifeng", date = "1004-08-25",
  text = {
    [[There are two seals on the tray, and {zhenzong.full}, who is emperor, thirty-six, and kind, holds it out himself. {bi.full} takes the senior one in both hands, because he is ill and it is
    heavy. You take the junior one and drop it into your sleeve, like a bun.]],
    [[{wangqinruo.full} is smiling, which he does by appointment. {fengzheng.full} of Military Affairs wishes you joy twice, in case the first time had not been believed.]],
    [[“They'll come this winter,” says Bi, when the room is empty: the Khitan, who call themselves the Liao, and {chengtian.full}, who rules them. “You will want to shout, and I no longer have the
    breath. What do you need from me?”]],
  },
  choice "both" {
    "“Your name next to mine on everything. Let them hate us both.”",
    text = [[“On everything,” he agrees. “Well. In my case it needn't be for long.” The papers go to him first now, and he spares you half.]],
    effects = { add("council", 1) },
    go = "warcouncil",
    record = unrecorded { note = [[They were made chancellors on one day. What they agreed between them nobody wrote down.]] .. marks },
  },
  choice "silence" {
    "“Your silence, when I'm wrong. I'll make noise enough for two.”",
    text = [[“And when you are right?” he asks. By evening it is known that the junior chancellor has asked the senior one to hold his tongue.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "warcouncil",
    record = unrecorded { note = [[Ours. That he was loud, and Bi calm, the books agree.]] .. marks },
  },
  choice "bureau" {
    "“Feng Zheng out of Military Affairs, before the first frost.”",
    text = [[It isn't granted. The officers who have waited two years for Feng Zheng's signature drink your health. He sends you, from that day, every paper that he has.]],
    effects = { add("army", 1), add("council", -1) },
    go = "probes",
    record = unrecorded { note = [[Feng Zheng, an old enemy, kept his post through the war. The attempt on it is ours.]] .. marks },
  },
  choice "candles" {
    "“Nothing. Come to dinner. They're all to come to dinner.”",
    text = [[You light the hall, the court, the kitchens, the gate and the privy. Over the fish a prefect's brother is asked what is new on the border. “Repelled,” he says, and is asked
    for more.]],
    effects = { add("council", 1), add("slander", 1) },
    go = "probes",
    record = unrecorded { note = [[The candles and the wine are in his biography (SS281); they burn there in kitchens and privies. The dinner is ours.]] .. marks },
  },
}

scene "probes" {
  title = "Repelled", place = "kaifeng", date = "1004-09-08",
  text = {
    [[The Khitan come over in parties of a few hundred, ride up to a wall, look at it, and go home. Four times since you had your seal. Each prefect reports it in the same word: repelled.]],
    when(took "appointed/candles", [[Since your dinner, the talk in the offices is of wax.]]),
    when(took "appointed/bureau", [[The reports come from Feng Zheng twelve days old, and beautifully copied.]]),
    [[You have all four laid out on the floor. Never the same wall twice. One commandant, who had them watched from behind a haystack, begs to report that they were laughing.]],
    [[“You see,” says the emperor, from the door, in his slippers. “They always go.”]],
  },
  choice "dinner" {
    "“So they do. One doesn't call out an army against a haystack.”",
    text = [[Word gets round that the fire-eater can be reasonable. On the border the prefects go on using theirs.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "warcouncil",
    record = considered { "CB57.1b A", note = [[The other course: to make nothing of the raids.]] },
  },
  choice "picked" {
    "“They're making us used to them. Train picked men for the points that matter.”",
    text = [[He looks at the four sheets again and sees them, you think, for the first time. He signs. He no longer says “repelled”.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "warcouncil",
    record = happened { "CB57.1b A", excludes = { "dinner" },
      note = [[“They are making us used to them”: he asked for trained troops at the key points. The slippers, and the number of the raids, are ours.]] },
  },
  choice "follow" {
    "Have Yang Yanzhao follow the fifth party home, and see where it sleeps.",
    text = [[It sleeps in a camp with forty ovens and no tents. {yangyanzhao} counted the ovens twice. They're waiting for the rest.]],
    effects = { add("army", 1), add("council", -1) },
    go = "warcouncil",
    record = unrecorded { note = [[He patrolled that border, and would have gone. The ovens are ours.]] },
  },
}

-- Those who were spared the papers haven't seen the raids.
local raids = any { took "probes/dinner", took "probes/picked", took "probes/follow" }

scene "warcouncil" {
  title = "When, not whether", place = "kaifeng", date = "1004-10-02",
  text = {
    when(no(raids), [[All September the Khitan have ridden up to our walls by a few hundreds, looked, and gone home. “Repelled,” the prefects write.]]),
    [[The emperor stands up, which he needn't, and asks when to go north in person. The silence has a good deal of arithmetic in it. If he goes, the court goes; if the court goes,
    there are tents.]],
    [[“Midwinter,” says {bi}. {wangjiying.full} would add only that it ought not to go beyond {chanzhou}.]],
    when(took "appointed/both", [[Your name was to stand next to Bi's on everything. He has just put his next to midwinter.]]),
    when(took "appointed/silence", [[Bi, whose silence you asked for, waits politely for you to be wrong.]]),
    when(took "probes/dinner", [[They are all waiting for you to be reasonable again.]]),
    when(took "probes/picked", [[The emperor hasn't yet found a word to say instead of “repelled”.]]),
    when(took "probes/follow", [[You have the forty ovens on a slip, for later.]]),
  },
  choice "winter" {
    "“Midwinter. But in writing, with a day.”",
    text = [[It's written, with a month. “You'd have gone tonight,” says Bi, on the stairs. You would have gone tonight.]],
    effects = { add("council", 1) },
    go = "grain",
    record = considered { "CB57.8a A", note = [[It was Bi Shi'an's advice, and by his life (SS281) it was taken, against Kou's.]] },
  },
  choice "chanzhou" {
    "“*To* Chanzhou, then. Clerk, put down what Wang Jiying said.”",
    text = [[{wangjiying} opens his mouth to say that he had not said it, and finds on reflection that he has. He'll never forgive you for having agreed with him.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "troops",
    record = unrecorded { note = [[“Not beyond Chanzhou” is in the chronicle, and to Chanzhou he went. The trick with the minutes is ours.]] },
  },
  choice "now" {
    "“At once. Let it be heard in Youzhou that the chair has been ordered.”",
    text = [[Bi's winter carries. But the emperor has heard somebody say “at once” of him, and goes out taller.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "flight",
    record = happened { "CB57.8a A", excludes = { "winter", "generals" },
      note = [[Kou for going at once, Bi for midwinter, Wang Jiying for not beyond Chanzhou. That Bi's advice was taken is in Bi's life (SS281).]] },
  },
  choice "generals" {
    "“Don't go. Forty thousand men have to stand round a chair.”",
    text = [[He sits down so quickly that the cushion gasps. Every general in Hebei will bless you for it. That night he sends a eunuch to ask whether you meant for ever, or for this year.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "troops",
    record = unrecorded { note = [[Nobody in this council is recorded to have said so.]] },
  },
}

scene "grain" {
  title = "A room full of silver", place = "kaifeng", date = "1004-10-22",
  text = {
    [[You had never seen three hundred thousand ounces of silver. It turns out to be a room, and not even a large one.]],
    [[It will all be grain by the end of the month. The merchants have heard how much there is, and who is coming; the price has gone up twice since breakfast.]],
    [[Midwinter, it says on your sheet. It doesn't say what forty thousand horses are to do until then.]],
    [[{chenyaosou.full}, who signs for it, strokes a bar. “All this,” he says, “for one winter's porridge. One could live on it for years.”]],
  },
  choice "half" {
    "Send half. Leave half in the vault, where the emperor can look at it.",
    text = [[It steadies him. In Hebei they cut the porridge, and find out whose idea it was.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1) },
    go = "flight",
    record = unrecorded { note = [[The order was for the whole of it.]] },
  },
  choice "levy" {
    "Take the grain at last year's price, and hang the first man who hides it.",
    text = [[The silver lasts twice as long and so does the grain. The man who hides it first turns out to be a cousin of a censor. You had said: the first.]],
    effects = { add("army", 2), add("slander", 1), add("council", -1) },
    go = "flight",
    record = unrecorded { note = [[The order was to buy. The hanging is ours.]] },
  },
  choice "price" {
    "Pay what they ask, today, in front of one another.",
    text = [[By the third sale they ask less, since each has seen what the last one got. The Finance Commission puts down what it cost, and, in a smaller hand, who said so.]],
    effects = { add("army", 1), add("council", -1) },
    go = "flight",
    record = happened { "CB57.13b A", excludes = { "half" },
      note = [[Three hundred thousand *liang* of silver went out in one order to buy grain for the Hebei armies: three years of the silver that was later sworn. How it was bought is ours.]] },
  },
}

scene "troops" {
  title = "The empty road", place = "kaifeng", date = "1004-11-03",
  text = {
    [[The map of Hebei is on the floor, because no table will hold it, and the council of the Great Song is on its knees, in robes, looking for its army.]],
    [[{wangchao.full} has it, at {dingzhou}: so many men that Military Affairs writes “several hundred thousand” and coughs. East of that, from {yingzhou} down through {beizhou} to {daming}, the
    road is level, the harvest is in, and there's hardly a soldier on it.]],
    when(took "probes/picked", [[The picked men are where you put them, at four good gates, and it's a long way from one to the next.]]),
    when(took "warcouncil/chanzhou", [[{wangjiying} has brought the minutes. He wishes it seen how far Chanzhou is from anything.]]),
    when(took "warcouncil/generals", [[The emperor is not on the floor. It could be left to the generals, he was told.]]),
    [[“If I were a woman of fifty with a hundred thousand horse,” you say, “I'd come down here.”]],
  },
  choice "mass" {
    "Leave it whole. One great army is worth four small ones.",
    text = [[The council gets up off its knees. It is the only plan on the floor for which nobody has to write to Wang Chao.]],
    effects = { add("council", 1), add("army", -1) },
    go = "tang",
    record = considered { "CB57.20b A", note = [[The other view; and at Dingzhou it stood all winter.]] },
  },
  choice "beizhou" {
    "Ten thousand to Beizhou, thirty out of Dingzhou behind them; the emperor to Daming.",
    text = [[The ten thousand march. Wang Chao acknowledges the order for the thirty thousand, and praises it, and would like it repeated. “And Daming?” asks Bi. If we still can, you tell him; if
    not, Chanzhou.]],
    effects = { add("army", 1), add("council", -1) },
    go = "tang",
    record = happened { "CB57.20b A", "HS1 A†", excludes = { "mass", "river" },
      note = [[Five to ten thousand men to Beizhou, thirty thousand from Dingzhou, the emperor to Daming, or else to Chanzhou: his plan of that autumn. In the chronicle it comes after the Tang
    River; the order, and the day, are ours.]] },
  },
  choice "daming" {
    "“The emperor to Daming now, this week, before they've closed the road.”",
    text = [[Somebody fetches him. He sets down his foot to see how far it is to Daming. It covers Daming.]],
    effects = { add("nerve", -1), add("army", 2), add("council", -1) },
    go = "flight",
    record = considered { "CB57.20b A", note = [[Daming was in his plan. By January the enemy was round it.]] },
  },
  choice "river" {
    "Strip Hebei. Every regiment that can walk comes back behind the River.",
    text = [[The emperor calls it prudent, and eats. The prefects of Hebei are told to rely upon their walls.]],
    effects = { add("nerve", 1), add("army", -1), add("slander", 1) },
    go = "flight",
    record = unrecorded { note = [[Nobody is recorded to have gone so far.]] },
  },
}

scene "tang" {
  title = "What Wang Chao is doing", place = "kaifeng", date = "1004-11-08",
  text = {
    [[He is standing. The whole army of the Liao formed before him across {tang.full}, rank behind rank until the far ones were the colour of the grass, and Wang Chao
    stood. Towards evening they turned east; and he is standing still. He reports it as a victory.]],
    when(took "troops/beizhou", [[Of your thirty thousand he says that he couldn't have spared them on such a day, and that the order has been filed.]]),
    when(took "troops/mass", [[You left it whole. It is whole.]]),
    [[The emperor's wine for Dingzhou has been in the courtyard since noon, on its mules. He would like you to say whether it goes.]],
  },
  choice "wine" {
    "“Send it. A man thanked for standing may learn to do it further forward.”",
    text = [[Wang Chao shares the wine out to the last company, and is more loved by his soldiers than ever, and no nearer.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "flight",
    record = unrecorded { note = [[He faced them at the Tang River on 7 November, with an edict in his hand, and stood on the defensive (CB57.19b). The wine is ours.]] },
  },
  choice "order" {
    "“Drink it yourselves, lads. And write to him: fight, or hand over the seal.”",
    text = [[The muleteers have never liked a chancellor so much. But he has now been insulted in writing, a long way off, with most of our army in his hand.]],
    effects = { add("army", 1), add("nerve", -1), add("slander", 1) },
    go = "flight",
    record = unrecorded { note = [[He was sent for on 29 November and took more than a month to come (CB59.3a). Nobody is known to have written to him like this.]] },
  },
  choice "count" {
    "“Unload it. Send him a clerk instead, who can count.”",
    text = [[He'll find eighty thousand and some, you tell them, of whom a third are looking after the rest. Military Affairs will never again write its figure without seeing your face.]],
    effects = { add("council", -1), add("nerve", 1) },
    go = "flight",
    record = unrecorded { note = [[“Several hundred thousand” is the chronicle's phrase (CB59.3a). Five years earlier the same front had eighty thousand and more (CB45). The clerk is ours.]] },
  },
}
