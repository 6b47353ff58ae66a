-- Chanzhou: the two cities, the bridge, the nights. 9 to 12 January 1005.

scene "southcity" {
  title = "The warm side of the River", act = "Chanzhou", place = "southcity", date = "1005-01-09",
  text = {
    [[{chanzhou.full} is two towns looking at each other across the River. In this one there are tiled roofs, hot water, and a chair ready in a hall. In the other one is the army.]],
    when("talin.dead", [[The Khitan camp has been quiet, since their captain was carried off.]]),
    when(no "talin.dead", [[On the far side {talin} walks his horse along the ditch, just out of range, like a man choosing a garden.]]),
    when(took "hedge/warn", [[{lijilong} has asked whether you are ill. There was no advice with your warning.]]),
    when(took "hedge/sortie", [[Our muleteers ride to water on horses that don't understand a word they say.]]),
    when(took "courier/bring", [[The emperor has {zhanghao} by him. Their camp looked cold, says Zhang Hao, in his good robe.]]),
    [[The generals advise the south; so does {fengzheng}. {gaoqiong} of the Guard has begun to breathe through his nose.]],
    when(any { took "screen/soldier", took "waiting/guard" }, [[The emperor waits to see whether he's to be spoken to again by a soldier.]]),
    when(took "weinan/press", [[The emperor has the padded cap on. It has begun to look like part of him.]]),
    [[You point out to him that he has come all this way to be looked at.]],
  },
  choice "stop" {
    "Stop here. He has come as far as I can bring him.",
    text = [[The emperor thanks you. From the north city they can see the new curtains at the windows.]],
    effects = { add("council", 1), add("army", -1) },
    go = "nights",
    record = considered { "CB58.18b A", note = [[The south was what the generals advised.]] },
  },
  choice "poem" {
    "Let Gao Qiong say it in his own way.",
    when = any { "gao.spoke", at_least("nerve", 1) },
    locked = "The emperor has shut his eyes, and Gao Qiong has never yet been asked to speak to him.",
    text = [[He says it like an order. {fengzheng} hisses at him for his manners. “You've risen by your writing,” says {gaoqiong}. “Why don't you compose a poem to drive them off?” Feng Zheng will
    remember who was smiling.]],
    effects = { add("army", 1), add("council", -2) },
    go = "bridge",
    record = happened { "CB58.19a A", excludes = { "stop", "banner" },
      note = [[The poem is in the chronicle, and so is Feng Zheng's attempt to hush him.]] },
  },
  choice "cross" {
    "“If you don't cross, their hearts hang in the air. Cross now.”",
    when = at_least("nerve", 2),
    locked = "He has had too many bad nights. He won't get up out of that chair for an argument.",
    text = [[He looks at the hot water. He gets up. The hall has been warmed for nobody.]],
    effects = { add("council", -1), add("slander", 1) },
    go = "bridge",
    record = happened { "CB58.18b A", excludes = { "stop", "banner" },
      note = [[The generals advised the south; Kou and Gao Qiong pressed him on.]] },
  },
  choice "banner" {
    "Send the yellow dragon banner over, with an umbrella, and nobody under it.",
    text = [[You sit on this side and hear an army swear its life away to an umbrella. By dark the bearers have told their cousins.]],
    effects = { add("army", 1), add("slander", 1), add("nerve", 1) },
    go = "nights",
    record = unrecorded { note = [[The banner went up with the emperor under it.]] },
  },
}

scene "bridge" {
  title = "The bridge of boats", drawing = "bridge", place = "river",
  text = {
    [[There are planks, and under the planks boats, and under the boats the River. Halfway over, the emperor's chair slows, and then it stands.]],
    when(any { took "ice/leave", took "screen/senior", took "waiting/guard" }, [[Nobody has broken the ice here. A dog is walking on it; he could have been carried over anywhere.]]),
    when(took "ice/jackets", [[The River is going by in pieces. Upstream one of the men in your jackets lifts his hat.]]),
    when(took "ice/guard", [[The River is going by in pieces. The men of the Guard who broke it line the rail with their hands in rags, and don't cheer.]]),
    when(took "screen/soldier", [[The River is going by in pieces.]]),
    [[The bearers are carrying a man who doesn't want to go, and bearers know. Ahead, on the wall, there are ten thousand
    faces, no bigger than seeds.]],
  },
  choice "pole" {
    "Put your own shoulder under the pole.",
    text = [[You are the wrong height and you put the chair a hand out of true. The emperor, tilted, looks down on his chancellor, red in the face. “Oh, get up,” he says, and walks. The council has
    seen your hand on the chair.]],
    effects = { set("crossed", true), add("nerve", 1), add("slander", 1) },
    go = "banner",
    record = unrecorded { note = [[No source puts him at the pole.]] },
  },
  choice "promise" {
    "“Over, and back before dark. You have my word.”",
    text = [[He nods. They carry him. The army will see what it cost when the chair goes home at dusk.]],
    effects = { set("crossed", true), add("council", 1), add("army", -1) },
    go = "banner",
    record = unrecorded { note = [[Apart from Gao Qiong's order, nothing said there is recorded.]] },
  },
  choice "mace" {
    "Catch Gao Qiong's eye, and then look very hard at the water.",
    text = [[He lays his mace across the nearest bearer's back. “Walk! Now you're here, what is there to wonder about?” The chair goes the rest of the way at a trot.]],
    effects = { set("crossed", true), add("army", 1) },
    go = "banner",
    record = happened { "CB58.19a A", excludes = { "promise" }, note = [[The mace and the bearers' backs are in the chronicle; the look is ours.]] },
  },
}

scene "banner" {
  title = "The gate tower", drawing = "banner", place = "northcity",
  text = {
    [[The yellow dragon banner is run up over the north gate, and the sound begins: at first only everybody saying the same thing to the man next to him. Then it goes along the wall like fire along
    a rope. Across the ditch the Khitan have turned out. You watch them count umbrellas.]],
    when(took "bridge/pole", [[There is grease from the pole on your best robe. He has noticed it twice.]]),
    when(took "bridge/mace", [[Two of the bearers are being shown about on account of their backs.]]),
    when(took "bridge/promise", [[He has looked twice to see how high the sun is.]]),
    when(took "weinan/refuse", [[His ears are scarlet. Every man up here knows about the cap, and looks at them.]]),
    when(took "hedge/low", [[He has asked after the stretch of wall that you put to sleep, and whether it's awake now.]]),
    when("talin.dead", [[A soldier called {zhanggui.full} is pushed forward. It was his crossbow, or so his company says.]]),
    [[The emperor, pink with it, says in front of {lijilong.full}, who commands here, that military matters are the chancellor's from today.]],
  },
  choice "take" {
    "Take it. All of it, here, before he has gone down the stairs.",
    text = [[By dark the army knows whose orders they are. So does everybody who can write a memorial.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "nights",
    record = unrecorded { note = [[Later accounts leave him the whole command here. He acted so, and apologised for it afterwards.]] },
  },
  choice "jilong" {
    "Give the walls to Li Jilong. My post is wherever the emperor is frightened.",
    text = [[{lijilong} salutes you like a man who has been handed back his own house. You talk to the emperor all the way down about dinner.]],
    effects = { add("nerve", 1) },
    go = "nights",
    record = unrecorded { note = [[Li Jilong did fight the front, and at the feast gave the credit to others.]] },
  },
  choice "stay" {
    "Ask him to sleep one night up here, among them.",
    when = no(took "bridge/promise"),
    locked = "You gave him your word on the bridge: back before dark.",
    text = [[All night ten thousand men make no noise, so as not to wake him; he lies in the tower and listens to them not making it. You sit on the stairs with his papers.]],
    effects = { add("army", 2), add("nerve", -1) },
    go = "yangs_letter",
    record = unrecorded { note = [[How he passed that night is not recorded. In the morning he was seen.]] },
  },
}

scene "nights" {
  title = "What the chancellor does at night", place = "chanzhou", date = "1005-01-10",
  text = {
    [[After dark the emperor sends to see what you are doing. Three times the eunuch has looked round the door as if he had lost a cat, and gone back to report.]],
    when("crossed", [[The emperor is in the south city again, across the bridge, with a view of your window.]]),
    when(no "crossed", [[Your window faces his across one courtyard.]]),
    when(took "southcity/cross", [[He has had his chair turned about, to face the way that you made him go.]]),
    when(took "southcity/poem", [[{fengzheng} is up late too, they say, composing. It isn't a poem.]]),
    when(took "southcity/banner", [[The umbrella stands folded in your passage. Everyone who comes in looks under it.]]),
    when(took "banner/jilong", [[{lijilong} has sent a report on the walls, unasked. You'd forgotten that generals could.]]),
    when(took "dispatches/dice", [[The emperor remembers the jar, and the five papers under it.]]),
    when(took "dispatches/wake", [[The emperor remembers being woken. He would rather know beforehand whether to lie down.]]),
    [[{yangyi} is here with two jars and a set of dice. The returns of the north wall want reading.]],
  },
  choice "plan" {
    "Light every lamp and go through the returns, company by company.",
    text = [[You find two companies who have been drawing bolts for men buried in November. Opposite your light, all night, is a man who wonders what you've found.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "yangs_letter",
    record = unrecorded { note = [[Somebody was doing the work. The stories (CB58.32b) don't say who.]] },
  },
  choice "pray" {
    "Pour the wine away, and pray with the emperor at his altar.",
    text = [[The council, kneeling, for once looks at the back of your neck without resentment. In the lines they hear that the chancellor is praying, and draw the conclusion. The emperor prays for
    {wangchao} to come.]],
    effects = { add("council", 1), add("nerve", 1), add("army", -1) },
    go = "absent",
    record = unrecorded { note = [[The emperor at his altar is ours. The story (CB58.32b) is told because his chancellor did nothing of the kind.]] },
  },
  choice "drink" {
    "Drink, sing and throw dice with Yang Yi, with the shutters open.",
    text = [[The eunuch comes once more and hears you through the wall, flat, in the chorus. “If he can do that,” says the emperor, “what have I to be afraid of?” Others hear it too.]],
    effects = { add("nerve", 2), add("slander", 1) },
    go = "talk",
    record = happened { "CB58.32b A†", excludes = { "pray", "plan" },
      note = [[Each night with Yang Yi, drinking and singing; and the emperor sent to look and was comforted. It's a late story, which Li Tao prints without a note.]] },
  },
}

scene "yangs_letter" {
  title = "A plan on one sheet", place = "chanzhou", date = "1005-01-11",
  text = {
    when(took "nights/plan", [[It lay under the last of the returns, at the bottom of the emperor's own pile, with its edges squared.]]),
    when(took "banner/stay", [[It was at the bottom of the papers that you sat on the stairs with. He hasn't slept since the tower; it was all those people keeping quiet.]]),
    [[It came in sewn into a saddle, from {yangyanzhao.full}, who has been living behind the enemy since the autumn, on their supper. One sheet.]],
    [[They're tired, he writes. They have more plunder than they can carry, they will not drop it, and they must go home by roads he knows. Give him leave, and let the border garrisons move
    together, and they won't go home; and {youzhou} might be had for the walking.]],
    [[It's the best thing you have read all winter. The emperor saw it first, and has gone to ask whether there's an envoy yet.]],
  },
  choice "loose" {
    "“Go.” One word, your seal, no date.",
    text = [[The man sews it into the same saddle. It will be in the passes in five days, and it can't be called back; and a man in the passes wants an army to drive the enemy on to him.]],
    effects = { set("yang", "loosed"), add("army", 1), add("slander", 1) },
    go = "absent",
    record = considered { "CB58.31b A", note = [[To cut the retreat was urged. Leave was never given.]] },
  },
  choice "silent" {
    "Put it back where you found it. He'll know what no answer means.",
    text = [[He does. A week later he raids Gucheng by himself, because nobody has told him not to. The captains here hear that he wrote.]],
    effects = { add("army", -1) },
    go = "talk",
    record = happened { "CB58.31b A", excludes = { "loose" }, note = [[The plan is in the chronicle, and that it was not answered; then his raid.]] },
  },
  choice "call" {
    "“Come in to Chanzhou.” Better a good captain here than a great plan there.",
    text = [[He comes in with four hundred men, not one in his own clothes. The emperor inspects them, glad to have more people between him and the north.]],
    effects = { set("yang", "called"), add("nerve", 1), add("council", 1) },
    go = "talk",
    record = unrecorded { note = [[He stayed on the border.]] },
  },
}

scene "absent" {
  title = "The army that isn't here", place = "chanzhou", date = "1005-01-12",
  text = {
    [[Somewhere north-west of you stands the army this war was meant to be fought with. {wangchao.full} has it. It has stood since the autumn, beautifully supplied, while the enemy rode round it to
    here. He is a fair man, kind to his soldiers, and waits for somebody else to go first.]],
    [[Still, every picket that the Khitan keep on the road from {dingzhou} is one that isn't here.]],
  },
  choice "rumour" {
    "Let three prisoners hear that he's a day's march off, and then escape.",
    text = [[By evening there are twice as many pickets on the {dingzhou} road. Your emperor hears the news as well, from a cook, and is so happy that you let him have it until dinner.]],
    effects = { set("rumour", true), add("nerve", -1) },
    go = "talk",
    record = unrecorded { note = [[Ours. He was on his way by then, or said so; he came after the peace.]] },
  },
  choice "ask" {
    "Ask him again, politely. A frightened man who is scolded only digs.",
    text = [[The council approves of every word. Nothing whatever comes of it.]],
    effects = { add("council", 1) },
    go = "talk",
    record = happened { "CB59.3a A", excludes = { "replace" },
      note = [[He came after the peace, and was only demoted.]] },
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
  title = "Who profits by the war", place = "chanzhou", date = "1005-01-12",
  text = {
    when(took "daming/pass", [[{caoliyong} came out of Daming by a postern the width of one horse, and has been to the other camp and back.]]),
    when(took "daming/leave", [[{caoliyong} has been to the other camp and back. The emperor wrote to Daming with his own hand, and forgot to tell you.]]),
    when(took "daming/private", [[{caoliyong} has been to the other camp and back. He was asked for by name, he says, very civilly, and doesn't say by whom.]]),
    when(none { took "daming/pass", took "daming/leave", took "daming/private" }, [[{caoliyong.full}, our envoy, was got out of Daming by a line in the emperor's own hand. He has been to the other
    camp and back.]]),
    [[He ate with the Dowager at her cart; the table was a plank laid across the yoke. Beside her sat {handerang.full}, her grand chancellor, of a Chinese house. Her son, the emperor, sat in a row
    with his ministers. There was hardly any ceremony. Cao has brought their envoy with him. One can say “peace” this morning in front of anybody.]],
    [[So they're saying it, with your name next to it. Who has the seal as long as the war lasts? The grammar is {wangqinruo}'s.]],
    when(at_least("slander", 2), [[Their list is long, and the worst of it is that you did most of it.]]),
    when(took "courier/sleeve", [[You'd forgotten the wagon yourself, and the man asleep in it.]]),
    when(took "nights/drink", [[You catch one of them humming it: the chorus, flat, as you sang it.]]),
    when(took "nights/pray", [[You were seen on your knees. What, they ask, has a man like that to pray about?]]),
    when(took "banner/take", [[Since the gate tower every order has had your seal on it. They've kept them.]]),
    when(took "yangs_letter/loose", [[One of them has heard something about a saddle.]]),
    when("wang.private", [[Somebody has asked, smiling, whether you have friends in the other camp.]]),
    [[You want more than this peace: the Khitan calling themselves subjects, {youzhou} back, and silence for a hundred years. Say so today, and you'll
    prove them right.]],
  },
  auto { when = all { at_least("slander", 3), at_most("nerve", 1) }, go = "dismissed" },
  choice "laugh" {
    "“Let them audit my candles. I'll talk peace when there's one worth the wax.”",
    text = [[It gets its laugh. You count who didn't.]],
    effects = { add("slander", 1), add("council", -1), add("army", 1) },
    go = "audience",
    record = unrecorded { note = [[The answer is ours. The candles are in his biography.]] },
  },
  choice "resign" {
    "Lay the seal before the emperor, and ask him who should have it.",
    go = "resigned",
    record = considered { "SS281 A†", note = [[A slandered minister's other course. He didn't take it.]] },
  },
  choice "yield" {
    "Give way. Say, where they can all hear it: let the talks go on.",
    text = [[The emperor takes your hand in both of his. He has understood it as a kindness to him.]],
    effects = { set("yielded", true), add("council", 1), add("slander", -2) },
    go = "audience",
    record = happened { "SS281 A†", "CB58.32b A†", excludes = { "resign" },
      note = [[He would have held out for more; they said he profited by the war; he gave way. The earliest tellers were not there.]] },
  },
}

scene "resigned" {
  title = "The seal on the table", place = "chanzhou",
  text = {
    [[It's a small thing, out of its bag. The emperor looks at it for so long that one hears a candle moved in the next room.]],
    when(at_least("nerve", 3), [[“Pick it up,” he says at last. “Who else would be so rude to me?” And that evening he lets it be known, for the first time in his reign, that he
      does not wish to hear a thing again.]]),
  },
  auto { when = at_least("nerve", 3), effects = { set("slander", 0), add("council", 1), add("nerve", -1) }, go = "audience" },
  auto { when = at_most("nerve", 2), go = "dismissed" },
}
