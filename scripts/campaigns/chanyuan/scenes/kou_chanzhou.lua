-- Chanzhou: the two cities, the bridge, the nights. 9 to 12 January 1005.

scene "southcity" {
  title = "The warm side of the River", act = "Chanzhou", place = "southcity", date = "1005-01-09",
  text = {
    [[{chanzhou.full} is two towns looking at each other across the water. In this one there are tiled roofs, hot water, and a hall made ready with an
    emperor's chair in it. In the other one is the army.]],
    when("talin.dead", [[The Khitan camp has been quiet since their captain was carried off. It's the quiet of people deciding something.]]),
    when(no "talin.dead", [[On the far side {talin} walks his horse along the ditch every evening, just out of range, like a man choosing a garden.]]),
    when(took "hedge/warn", [[{lijilong} has asked whether you are ill. He had a warning from you, and there was no advice in it.]]),
    when(took "hedge/sortie", [[Our muleteers ride down to the water on horses that don't understand a word they say.]]),
    [[The generals themselves advise the south. It's well meant: from the wall here one can see the whole north bank without being on it.
    {fengzheng} has a memorandum to the same effect. {gaoqiong} has begun to breathe through his nose.]],
    when(any { took "screen/soldier", took "waiting/guard" }, [[The emperor, who has been spoken to once by a soldier, watches to see whether he's to be spoken to again.]]),
    when(took "weinan/press", [[The emperor has the padded cap on. It has begun to look like part of him.]]),
    [[You point out to the emperor that he has come all this way to be looked at.]],
  },
  choice "cross" {
    "“If you don't cross, their hearts hang in the air. Cross now, while it's light.”",
    when = at_least("nerve", 2),
    locked = "He has had too many bad nights. He won't get up out of that chair for an argument.",
    text = [[He looks at the hot water. He gets up. The hall has been warmed for nobody.]],
    effects = { add("council", -1), add("slander", 1) },
    go = "bridge",
    record = happened { "CB58.18b A", excludes = { "stop", "banner" },
      note = [[The generals advised the south city; Kou and Gao Qiong pressed the emperor on.]] },
  },
  choice "poem" {
    "Let Gao Qiong say it in his own way.",
    when = any { "gao.spoke", at_least("nerve", 1) },
    locked = "The emperor has shut his eyes, and Gao Qiong has never yet been asked to speak to him.",
    text = [[He says it like an order, to an emperor. {fengzheng} hisses at him for his manners. “You've risen by your writing,” says {gaoqiong}. “They're across the water.
      Why don't you compose a poem to drive them off?” Feng Zheng will remember who was smiling.]],
    effects = { add("army", 1), add("council", -2) },
    go = "bridge",
    record = happened { "CB58.19a A", excludes = { "stop", "banner" },
      note = [[Gao Qiong's poem is in the chronicle, and so is Feng Zheng's attempt to hush him.]] },
  },
  choice "stop" {
    "Stop here. He has come as far as I can bring him.",
    text = [[The emperor thanks you, and means it. From the north city they can see the new curtains at the windows.]],
    effects = { add("council", 1), add("army", -1) },
    go = "nights",
    record = considered { "CB58.18b A", note = [[The south was what the generals advised.]] },
  },
  choice "banner" {
    "Send the yellow dragon banner over, with an umbrella, and nobody under it.",
    text = [[It goes up on the north gate tower towards evening, and the cheering carries for miles. You sit on this side, listening to an army swear its
      life away to an umbrella. By dark the bearers have told their cousins.]],
    effects = { add("army", 1), add("slander", 1), add("nerve", 1) },
    go = "nights",
    record = unrecorded { note = [[The banner went up with the emperor under it.]] },
  },
}

scene "bridge" {
  title = "The bridge of boats", drawing = "bridge", place = "river",
  text = {
    [[There are planks, and under the planks boats, and under the boats {river}. Halfway over, the emperor's chair slows, and then it stands.]],
    when(took "ice/leave", [[Nobody has broken the ice here. Between the hulls it is white, and a dog is walking on it; he could have been carried over anywhere.]]),
    when(took "ice/jackets", [[The River is going by in pieces. Upstream the men with the mauls are wearing your jackets, and one of them lifts his hat.]]),
    when(took "ice/guard", [[The River is going by in pieces. The men of the Guard who broke it line the rail with their hands in rags, and don't cheer.]]),
    [[Nobody has given an order. The bearers are simply carrying a man who doesn't want to go, and bearers know. Ahead, on the wall, there are ten thousand
    faces, no bigger than seeds. Behind you the council has stopped too, at a respectful distance, on the part of the bridge that is still in the south.]],
  },
  choice "pole" {
    "Put your own shoulder under the pole.",
    text = [[You are the wrong height and you put the chair a hand out of true. The emperor, tilted, looks down and sees his chancellor, red in the face, carrying
      him. “Oh, get up,” he says, and walks. The council sees the chancellor with his hand on the chair.]],
    effects = { set("crossed", true), add("nerve", 1), add("slander", 1) },
    go = "banner",
    record = unrecorded { note = [[No source puts him at the pole.]] },
  },
  choice "mace" {
    "Catch Gao Qiong's eye, and then look very hard at the water.",
    text = [[He lays his mace across the nearest bearer's back. “Walk! Now you're here, what is there to wonder about?” The chair goes the rest of the way at a trot.]],
    effects = { set("crossed", true), add("army", 1) },
    go = "banner",
    record = happened { "CB58.19a A", excludes = { "promise" }, note = [[The mace and the bearers' backs are in the chronicle; the look is ours.]] },
  },
  choice "promise" {
    "“Over, and back before dark. You have my word.”",
    text = [[He nods. They carry him. You have bought the crossing with an afternoon, and the army will see what it cost when the chair goes home at dusk.]],
    effects = { set("crossed", true), add("council", 1), add("army", -1) },
    go = "banner",
    record = unrecorded { note = [[What was said on the bridge, apart from Gao Qiong's order, is not recorded.]] },
  },
}

scene "banner" {
  title = "The gate tower", drawing = "banner", place = "northcity",
  text = {
    [[He climbs the last steps by himself. The yellow dragon banner is run up over the north gate, and the sound begins: not cheering at first,
    only everybody saying the same thing to the man next to him. Then it goes along the wall like fire along a rope. They'll hear it several tens of li away. They are
    meant to.]],
    [[Across the ditch the Khitan have turned out to see what the noise is. You watch them count umbrellas.]],
    when(took "bridge/pole", [[There is grease from the pole on your best robe. He has noticed it twice, and smiled.]]),
    when(took "bridge/mace", [[Two of the bearers are being shown about on account of their backs.]]),
    when(took "bridge/promise", [[He has looked twice to see how high the sun is.]]),
    when(took "weinan/refuse", [[His ears are scarlet. Every man up here knows about the cap, and looks at them.]]),
    when(took "hedge/low", [[He has asked to be shown the stretch of wall that you put to sleep, and whether it's awake now.]]),
    when("talin.dead", [[A soldier called {zhanggui.full} is pushed forward, and can't think what to do with his hands. It was his crossbow, or so his company says.]]),
    [[The emperor is pink with it. He says, in front of everyone, that military matters are the chancellor's from today. It's a
    large thing to be handed on a staircase.]],
  },
  choice "take" {
    "Take it. All of it, here, before he has gone down the stairs.",
    text = [[Your orders are short, and nobody asks twice. By dark the army knows whose they are. So does everybody who can write a memorial.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "nights",
    record = unrecorded { note = [[Later accounts have the whole command left to him here. He certainly acted so, and apologised for it afterwards.]] },
  },
  choice "jilong" {
    "Give the walls to Li Jilong. My post is wherever the emperor is frightened.",
    text = [[{lijilong} salutes you like a man who has been handed back his own house. You go down the stairs half a step behind the
      emperor, and talk to him all the way about dinner.]],
    effects = { add("nerve", 1) },
    go = "nights",
    record = unrecorded { note = [[Li Jilong did fight the front behind his wagon wall, and at the feast gave the credit to others.]] },
  },
  choice "stay" {
    "Ask him to sleep one night up here, among them.",
    when = no(took "bridge/promise"),
    locked = "You gave him your word on the bridge: back before dark.",
    text = [[He does. All night there are ten thousand men making no noise, so as not to wake him; he lies in the tower and listens to them not
      making it.]],
    effects = { add("army", 2), add("nerve", -1) },
    go = "nights",
    record = unrecorded { note = [[How he passed that night is not recorded. In the morning he was seen.]] },
  },
}

scene "nights" {
  title = "What the chancellor does at night", place = "chanzhou", date = "1005-01-10",
  text = {
    [[After dark the emperor sends to see what you are doing. The eunuch comes on soft shoes, looks round the door as if he had lost
    a cat, and goes back to report. He has been three times now.]],
    when("crossed", [[The emperor is in the south city again, across the bridge, with a view of your window.]]),
    when(no "crossed", [[Your window faces his across one courtyard. He can see whether you have a lamp.]]),
    when(took "southcity/cross", [[The warm hall got him after all. He has had the chair in it turned about, to face the way that you made him go.]]),
    when(took "southcity/poem", [[{fengzheng} is up late too, they say, composing. It isn't a poem.]]),
    when(took "banner/stay", [[He hasn't slept well since the tower. It was all those people keeping quiet.]]),
    when(took "southcity/banner", [[The umbrella has been sent back, folded, and stands in your passage. Everyone who comes in looks under it.]]),
    when(took "dispatches/dice", [[He remembers Weicheng, and the jar, and the five papers under it.]]),
    when(took "dispatches/wake", [[He remembers Weicheng, and being woken. He would rather know beforehand whether to lie down.]]),
    [[You have understood what he is asking. He has forty maps and nine advisers, and he steers by you alone, as on a bad crossing one looks not at the water
    but at the ferryman's face.]],
    [[{yangyi} is here with two jars and a set of dice. On the table are the returns of the north wall, which want
    reading.]],
  },
  choice "plan" {
    "Light every lamp and go through the north wall's returns, company by company.",
    text = [[You find two companies who have been drawing bolts for men buried in November, and a gate with no bar. It's useful. It is also a window with a light in it,
      all night, and opposite it a man who can't sleep for wondering what you've found.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "yangs_letter",
    record = considered { "CB58.32b A†", note = [[Somebody was doing the work. The stories don't say who.]] },
  },
  choice "pray" {
    "Put out the wine, and pray with him at the altar he has set up.",
    text = [[You are not built for kneeling. The council kneels with you and for once looks at the back of your neck without resentment. In the lines they hear that the chancellor
      is praying, and draw the conclusion.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "yangs_letter",
    record = considered { "CB58.32b A†", note = [[The story is told because he did nothing of the kind.]] },
  },
  choice "drink" {
    "Drink, sing and throw dice with Yang Yi, with the shutters open.",
    text = [[Towards the third watch the eunuch comes once more and hears you through the wall, flat, in the chorus. “If he can do that,” says the emperor, “what have I to be
      afraid of?” He sleeps until noon. The singing is also heard by others.]],
    effects = { add("nerve", 2), add("slander", 1) },
    go = "yangs_letter",
    record = happened { "CB58.32b A†", excludes = { "pray", "plan" },
      note = [[Each night with Yang Yi, drinking and singing; and the emperor sent to look and was comforted. It's a late story; Li Tao prints it without a note. Whether the emperor had gone back south is a question of his.]] },
  },
}

scene "yangs_letter" {
  title = "A plan on one sheet", place = "chanzhou", date = "1005-01-11",
  text = {
    [[It comes in sewn into a saddle, from {yangyanzhao.full}, who has been living behind the enemy since the autumn, on their supper. One sheet.]],
    [[They've come a thousand li, he writes. Men and horses are tired. They have more plunder than they can carry, they will not
    drop it, and they must go home by roads he knows. Give him leave, and let the border garrisons move together, and they won't go home; and
    {youzhou}, with its garrison lying dead on a road, might be had for the walking.]],
    [[It's the best thing anybody has written to you all winter. The emperor has seen it first. He has put it at the bottom of the pile with his own hand,
    squared the edges, and gone to ask whether the envoy has eaten.]],
    when(took "daming/pass", [[He has. He came out of Daming by a postern the width of one horse, and Sun Quanzhao has written to say that he's had it bricked up again.]]),
    when(took "daming/leave", [[The envoy is through at last. The emperor wrote to Daming with his own hand, and forgot to tell you.]]),
    when(took "daming/private", [[The envoy is through, and has sent to say how civilly he was asked for by name, and by whom.]]),
  },
  choice "loose" {
    "“Go.” One word, your seal, no date.",
    text = [[The man sews it into the same saddle. It isn't an order, quite; it is only the kind of thing a chancellor says. It will be in the passes in
      five days, and it can't be called back.]],
    effects = { set("yang", "loosed"), add("army", 1), add("slander", 1) },
    go = "absent",
    record = considered { "CB58.31b A", note = [[To cut the retreat was urged. Leave was never given.]] },
  },
  choice "silent" {
    "Leave it at the bottom. He'll know what no answer means.",
    text = [[He does. A week later he raids Gucheng by himself, with his own people, because nobody has told him not to. The captains here hear that he wrote.]],
    effects = { add("army", -1) },
    go = "absent",
    record = happened { "CB58.31b A", excludes = { "loose" }, note = [[The plan is in the chronicle, and that it was not answered; then his raid.]] },
  },
  choice "call" {
    "“Come in to Chanzhou.” Better one good captain here than a great plan there.",
    text = [[He comes in on the third night with four hundred men, not one in his own clothes. The emperor inspects them, and feels at once that there are more people
      between him and the north.]],
    effects = { set("yang", "called"), add("nerve", 1), add("council", 1) },
    go = "absent",
    record = unrecorded { note = [[He stayed on the border.]] },
  },
}

scene "absent" {
  title = "The army that isn't here", place = "chanzhou", date = "1005-01-12",
  text = {
    [[Somewhere north-west of you stands the army this war was meant to be fought with. {wangchao} has it. It has stood since the autumn on the
    Tang River, in good order, beautifully supplied, while the enemy rode round it to here. He isn't a traitor. He is a fair man, and kind to his soldiers, and
    he has never in his life been the first through a door.]],
    [[Every man here counts the days from {dingzhou}. The Khitan do too; they leave pickets on that road who could be doing damage elsewhere.]],
    when(took "banner/jilong", [[{lijilong}, who has the walls, reports each night what he's done with them. You'd forgotten that generals could.]]),
    when(took "weicheng/wait", [[You waited for him once already. It's remembered, mostly by you.]]),
    [[He can be asked again. He can be replaced, by a man with a sealed tally and a very fast horse, if the council will put its names to
    stripping a general in the field. Or he can be made use of where he is.]],
  },
  choice "rumour" {
    "Let three prisoners overhear that he is a day's march off, and then escape.",
    text = [[They escape with great skill. By evening there are twice as many pickets on the {dingzhou} road. Your emperor hears the news as well, from a cook, and is so happy that
      you let him have it until dinner.]],
    effects = { set("rumour", true), add("nerve", -1) },
    go = "talk",
    record = unrecorded { note = [[Ours. He was on his way by then, or said so; he came after the peace.]] },
  },
  choice "ask" {
    "Ask him again, politely. A frightened man who is scolded only digs.",
    text = [[The letter is so courteous that it might be to the enemy. The council approves of every word. Nothing whatever comes of it.]],
    effects = { add("council", 1) },
    go = "talk",
    record = happened { "CB59.3a A", excludes = { "replace" },
      note = [[He was left his command. He came after the peace, and was only demoted.]] },
  },
  choice "replace" {
    "Send an officer with the tally to take his army from him.",
    when = at_least("council", 2),
    locked = "Nobody in the council will sign it with you; they've been scolded too often.",
    text = [[They sign. {fengzheng} signs last, and dates it. “The chancellor now appoints generals,” he remarks to the inkstone.]],
    effects = { add("council", -2), add("slander", 1), after(4, "wangchao_army") },
    go = "talk",
    record = unrecorded { note = [[No one was sent to relieve him.]] },
  },
}

scene "talk" {
  title = "Who profits by the war", place = "chanzhou",
  text = {
    [[{caoliyong} is back from the other camp. He ate with the Dowager and her chancellor, who share one cart and govern in it; the table was
    a plank laid across the yoke. He has brought their envoy with him. It is possible, this morning, to say the word “peace” in front of anybody.]],
    [[So they're saying it, with your name next to it. Why does the chancellor hang back? Who has the seal as long as the war lasts? Who signs for
    everything? You don't need to ask where it began: it has {wangqinruo}'s grammar.]],
    when(at_least("slander", 2), [[The list they have is long, and the worst of it is that you did most of it. The rest they needn't have troubled to invent.]]),
    when(took "courier/sleeve", [[You'd forgotten the wagon yourself, and the man asleep in it.]]),
    when(took "nights/drink", [[You catch one of them humming it: the chorus, flat, exactly as you sang it.]]),
    when(took "nights/pray", [[You were seen on your knees as well. What, they ask, has a man like that to pray about?]]),
    when(took "banner/take", [[Since the gate tower every order has had your seal on it. They have kept them all.]]),
    when(took "yangs_letter/loose", [[One of them has heard something about a saddle.]]),
    when("wang.private", [[Somebody has even asked, smiling, whether you have friends in the other camp.]]),
    [[You want more than this peace: the Khitan calling themselves subjects, {youzhou} back, and silence for a hundred years. Say so today, and you'll
    prove them right.]],
  },
  auto { when = all { at_least("slander", 3), at_most("nerve", 1) }, go = "dismissed" },
  choice "yield" {
    "Give way. Say, where they can all hear it, that the talks should go on.",
    text = [[It tastes of somebody else's wine. The emperor takes your hand in both of his. You notice that he has understood it as a kindness to him.]],
    effects = { set("yielded", true), add("council", 1), add("slander", -2) },
    go = "audience",
    record = happened { "SS281 A†", "CB58.32b A†", excludes = { "resign" },
      note = [[He would have held out for more, they said he profited by the war, and he gave way. The earliest tellers were not there.]] },
  },
  choice "resign" {
    "Lay the seal in front of the emperor, and ask him who should have it.",
    go = "resigned",
    record = considered { "SS281 A†", note = [[A slandered minister's other course. He didn't take it.]] },
  },
  choice "laugh" {
    "“Let them audit my candles. I'll talk peace when there's one worth the wax.”",
    text = [[It gets its laugh. You count who didn't.]],
    effects = { add("slander", 1), add("council", -1), add("army", 1) },
    go = "audience",
    record = unrecorded { note = [[The answer is ours. The candles are in his biography.]] },
  },
}

scene "resigned" {
  title = "The seal on the table", place = "chanzhou",
  text = {
    [[It's a small thing, out of its bag. The emperor looks at it for so long that the wax in the next room can be heard being moved.]],
    when(at_least("nerve", 3), [[“Pick it up,” he says at last. “Who else would be so rude to me?” And that evening he lets it be known, for the first time in his reign, that he
      does not wish to hear a thing again.]]),
  },
  auto { when = at_least("nerve", 3), effects = { set("slander", 0), add("council", 1), add("nerve", -1) }, go = "audience" },
  auto { when = at_most("nerve", 2), go = "dismissed" },
}
