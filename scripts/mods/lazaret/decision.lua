-- The wheat comes in, or it doesn't. The letter may come while one waits for it, and hunger may come first.

-- Where a morning leads. It has no text of its own: a scene that is only passed through would have it read out above the next.
scene "dawn" {
  auto { when = "leave", go = "landing" },
  auto { when = at_most("bread", 0), go = "boats" },
  auto { go = "gate" },
}

scene "gate" {
  title = "The weigh-house gate",
  text = {
    when(no(took "gate/wait"), "Before light they stand from the weigh-house down to the water, each with a bag. The flour left is {bread}. They let you through, and then they let {pell} through, which takes him longer."),
    when(took "gate/wait", "They are there again. They have boiled something, and then they have boiled it again. The flour left is {bread}."),
    when(took "weighhouse/lupins", "Three have been sick against the wall. “Lupins,” they say to each other, before you can."),
    when(took "steps/shoot", "Zita Arlan has a place in the line like the others. There's nobody in front of her, as far as the corner."),
    when(took "steps/hut", "From the salt hut one hears Tasso, teaching six men to play at forfeits."),
    when(took "steps/back", "“He's to have her wheat at double,” says Pell. “Somebody *told* him.”"),
    when("rugs", "You say the word rugs to Pell. He says that he has one at home, and is well."),
    "On the wall by the fish steps the law is two lines long, as before. It has been {law}.",
  },
  choice "wait" {
    "“Two days more.” The rider from Sarn can't be far.",
    when = waiting "board", hidden = true,
    text = "They go home. On the road over the hill there's a carter, then a goat, then the evening.",
    effects = { wait(2), add("bread", -2) }, go = "dawn",
  },
  choice "land" {
    "“It comes in. How, I'll say within the hour.”",
    text = "The line doesn't cheer. It shifts its bags to the other hand.",
    effects = { cancel "board" }, go = "landing",
  },
  choice "hold" {
    "“Forty days. I'll eat what you eat.”",
    text = "You read it out from the steps. You read it well; it is nearly quiet. After a week the cats have gone, and after two nobody asks where.",
    effects = { cancel "board", wait(14), set("bread", 0) }, go = "boats",
  },
}

scene "landing" {
  title = "How it is to come in",
  text = {
    "From the mole it looks simple: there is the wheat, here are the mouths.",
    when(took "gate/land", "Within the hour, you had said; somebody has turned a glass."),
    when("leave", "The chute lies ready, forty feet of new deal. The Board sent a drawing."),
    when(took "steps/shoot", "The *Concord* has answered one hail. {roke} says that he'll sell to Calvane by the tongs, and eat with it never."),
    when(all { took "steps/shoot", "rugs" }, "About the rugs he says that you're welcome to come aboard and fetch them."),
    when(took "steps/back", "{roke} has a slate hung over the side, with a price on it. It's the price in Calvane, to the penny."),
    "“Tonight,” says {pell}, “before they count each other.”",
  },
  choice "chute" {
    "By the chute, loose, as the Board has it: no sack, no hand.",
    when = "leave", locked = "Without the Board's order no miller would put a stone to it.",
    text = "Every tenth bushel goes into the harbour between deck and deal. People watch that tenth go down as one watches a coffin.",
    effects = { wait(2) },
    go = "wheat",
  },
  choice "burn" {
    "“Burn the rugs on deck, where I can see it. Then you may shovel.”",
    when = all { "rugs", no(took "steps/shoot") }, hidden = true,
    text = "He carries them up himself, all eleven. They burn blue. Afterwards he asks you, quite politely, for the name of somebody who buys ships.",
    go = "wheat",
  },
  choice "sign" {
    "“Shovel it into our boats, and you'll have a clean bill from me for the next port.”",
    text = "You sign on the mole, with the tongs holding the paper down. It's the best bill that he has ever had. He sails on the ebb, with eighteen men, all well.",
    effects = { wait(1) },
    go = "wheat",
  },
  choice "sacks" {
    "Tonight, as it lies, in its sacks, with Pell's lighters.",
    text = "By morning every oven in Bakers' Row is lit. The whole town walks about in the smell with its eyes shut. The sacks are good sacks, and are shared out.",
    effects = { set("bread", 8) }, go = "row",
  },
}

scene "boats" {
  title = "Boats",
  text = {
    "The weigh-house is swept. Tonight they aren't standing in line. They are down at the slip, with every boat that floats and Pell's lighters at the head of them, and nobody is shouting. You'd have liked it better.",
    when(took "weighhouse/pell", "The lighters are very clean."),
    when(took "weighhouse/lupins", "Somebody's child explains to you that lupins are for cows."),
    when(took "gate/hold", "Forty days, they have been saying to each other, in your voice."),
    "“We'll only fetch it,” says the man in the first boat. He used to deliver your bread. “You needn't look.”",
  },
  choice "fire" {
    "“Over their heads, Corporal. And then not over.”",
    when = no(took "steps/hut"), locked = "Tasso is nailed into the salt hut, and the two who are left don't see well.",
    text = "The first goes over. It turns out that they had all thought there would be only a first.",
    go = "forty",
  },
  choice "stand" {
    "Get into the first boat, sit down, and say that they may row you to the lazaret.",
    text = "They row you to the knots on Tasso's line, and there they stop. You step over onto the rock. Nobody can get you off it now for forty days, and nobody can say that you asked more of them.",
    effects = { wait(1) },
    go = "forty",
  },
  choice "let" {
    "Stand aside, and write down which doors the sacks go in at.",
    text = "They go in at Bakers' Row, nearly all. You have a good hand. One can read every number.",
    effects = { set("bread", 8) }, go = "row",
  },
}

scene "row" {
  title = "Bakers' Row", effects = { wait(9) },
  text = {
    "On the ninth day after the sacks, at number four, a girl has a stiff neck. At number six it's her grandmother and the lodger.",
    when("rugs", "You'd known what the sacks had lain on. You had said so, once, to Pell."),
    when(took "landing/sacks", "Those are good sacks, too. They've been cut up for the children."),
    when(took "boats/let", "You have the numbers of the doors. You had only to look them up."),
    "The Row has one end. Sixty-one people live in it, and they have all come out on their steps to see you go from door to door, and to see what you do with your hands after each.",
    "{pell} stands at the corner with a barrow of bricks. He has not been asked to. His sister lives at number nine.",
  },
  choice "brick" {
    "“Build.”",
    text = "Pell lays the first course himself, so that nobody can say who did. His sister watches from her step. “That's crooked, Ottavio,” she says.",
    go = "wall",
  },
  choice "chalk" {
    "Chalk a line across, and ask them to keep behind it. One time in four they don't.",
    text = "You say what it is, and how long, and what's on the other side of the line: everybody whom they know. Then you go away, so as not to be seen counting them.",
    chance = {
      { 3, text = "In the morning the line has been gone over, from the inside, with whitewash.", go = "wall" },
      { 1, text = "In the morning the line is there, and number six is empty.", go = "bells" },
    },
  },
  choice "bruna" {
    "Ask Sister Bruna to live in the Row until it's over.",
    when = took "weighhouse/lupins", hidden = true,
    text = "She asks which house has the best light. The Row sees her carry in her own bed. After that nobody needs a line drawn.",
    effects = { wait(1) },
    go = "wall",
  },
}
