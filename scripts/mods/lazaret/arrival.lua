-- From the yellow flag to the first night. Whatever is learned here has a price, and comes back in decision.lua.

-- A day passes, and Calvane eats.
local function days(n) return wait(n), add("bread", -n) end

role "ines" {
  label = "Ines Varra, physician of health", start = "mole", standing = { "bread" },
  text = {
    "Look for Calvane on no map. It had a mole, a lazaret on a rock, and one law that everybody knew.",
    "You are Ines Varra, its physician of health. What comes from the sea lies forty days off the rock, and then you say that it may come in. The harvest has failed on three sides of you. On the fourth is the sea.",
  },
}

scene "mole" {
  title = "The end of the mole", date = "1531-08-03",
  text = {
    "The *Concord*, of Amsel, from Tarsh with wheat: a yellow flag at the fore, and gulls on the hatches, walking up and down like buyers.",
    "{roke} holds out his papers in a cleft stick. {tasso} takes them with the long tongs, and draws them through the vinegar, twice. Eighteen men, all well at Tarsh eleven days ago. The vinegar has lifted the ink from one line and left a scrape in the paper.",
    "“Thirty paces,” says Tasso to nobody. The wind is off the ship. One can smell the wheat as far as the fish market, and the fish market has gone quiet.",
  },
  choice "roll" {
    "Call the roll from here, and have each man come to the rail and answer.",
    text = "Seventeen come to the rail. The eighteenth says “Here” from behind the deckhouse, in the voice of the eleventh. It has taken until noon, and all Calvane was there to hear it. Two bakers close early, with their flour inside.",
    effects = { add("bread", -1) }, go = "weighhouse",
  },
  choice "write" {
    "Write to the Board of Health at Sarn. Whoever asks it must then obey it.",
    text = "Three days there and three days back, if the horse is spared. You ask in four lines, and leave out the scrape. It would only have made them careful.",
    effects = { after(6, "board") }, go = "weighhouse",
  },
  choice "off" {
    "Run out both guns, and have her off to the rock before the town has smelt more.",
    text = "She goes. Roke stands at the stern with his back to you for as long as it takes. The market has smelt enough to talk, and not enough to push.",
    go = "weighhouse",
  },
}

scene "weighhouse" {
  title = "The weigh-house",
  text = {
    "There is flour here for {bread} bread. {pell} has swept it into a heap, so that it looks like more.",
    "“Wheat doesn't take the fever,” he says. “Wool does, and hair, and men. It's in your own book. Page nine.”",
    "“Page nine was written by a corn-factor,” says {bruna}. “I was eleven. It came in one rug, and I washed forty-one.”",
    "“And how many do you wash when there's no bread?”",
    "“I know that sum, too. They take longer.” She looks at you, and so does he. They have run out of each other.",
  },
  choice "lupins" {
    "“Half loaves from today, and lupin meal in those.”",
    text = "Pell counts it out at once. It makes two days. “Soak them three times,” says Bruna, “or they'll think that it's the fever.” Nobody is going to soak them three times.",
    effects = { add("bread", 2) }, go = "rock",
  },
  choice "pell" {
    "“Have your lighters scrubbed, Pell, and be ready when I say so.”",
    text = "He is so pleased that he remembers a day's flour behind a partition. Bruna takes her shawl. At the door she says that she'll have the cots brought down, the small ones.",
    effects = { add("bread", 1) }, go = "rock",
  },
  choice "bruna" {
    "“Go out to her, Sister, and look under the wheat. You won't be back for forty days.”",
    text = "“I've a bag packed,” says Bruna. “I've had it packed for thirty years.” By the next evening there's a sheet hung from the lazaret window, in letters a foot high: RUGS. UNDER THE THIRD TIER. HIS OWN.",
    effects = { set("rugs", true), days(1) }, go = "rock",
  },
}

scene "rock" {
  title = "Off the rock",
  text = {
    "Your boat lies thirty paces from the *Concord*, on Tasso's knots. The crew look down at you. They have shaved for it.",
    "On the hatch sits {nino}, the ship's boy, in a scarf. It's August.",
    when(took "mole/roll", "“There's our eighteenth,” says Tasso."),
    when(took "mole/off", "{roke} has had a chair set for himself, facing the other way."),
    when(took "weighhouse/bruna", "From the lazaret steps {bruna} waves, with a broom."),
  },
  choice "lance" {
    "Have the scarf off, and open what's under it yourself. One time in three it bursts.",
    text = "You stand on the ladder and he bends down to you. He says that he's fourteen, as if that were the matter with him.",
    chance = {
      { 2, text = "What is under the scarf has closed by itself, weeks ago. He has had it, and has got over it. So it was aboard, and there are seventeen who haven't." },
      { 1, text = "It bursts, over your cuff. You burn the coat and sit two days on the lazaret steps with your arm in vinegar, watching it. Nothing comes. In town they eat what they have.", effects = { days(2) } },
    },
    go = "steps",
  },
  choice "hatch" {
    "Have the hatch off and three tiers of sacks shifted, and sit there until it's done.",
    when = no "rugs", hidden = true,
    text = "It takes till dark. Under the third tier lie rugs, from Tarsh, good ones, eleven bales. “Dunnage,” says Roke. Then he says what they'd cost him. He has put his wife's house on them.",
    effects = { set("rugs", true), days(1) }, go = "steps",
  },
  choice "ask" {
    "Ask Roke what the boy has, and let him see that he'll be believed.",
    when = no(took "mole/off"), locked = "He has looked into both your guns, and has nothing to tell you.",
    text = "He tells you. The boy had it, off Tarsh, and came through; nobody else has so much as sneezed. He thanks you for asking like that. Of what lies under the wheat he says nothing, and you were being civil.",
    go = "steps",
  },
}

scene "steps" {
  title = "The fish steps",
  text = {
    "At the second watch {tasso} sends for you. On the lowest step, up to his belt in the water and not allowed out of it, stands {beppe} of the *Concord*, who was born in the third house from here.",
    "He has swum from the rock with his cap in his teeth. There is wheat in it, about two loaves. “For Zita,” he says. “I wasn't going to go *in*.”",
    when(took "rock/ask", "“The captain says that nobody else has sneezed,” says Tasso. “He was told that he'd be believed.”"),
    "One of the guards, a cousin, has already handed him a blanket. The law is on the wall above them. It is two lines long, and the second says what is done.",
  },
  choice "shoot" {
    "Read him the second line, and nod to Tasso.",
    text = "Tasso does it himself, so that it needn't be the cousin. In the morning the *Concord* rings her bell, once for each of his years, and after that she doesn't answer hails. The wheat has floated off the steps. Gulls have it.",
    effects = { set("law", "kept") },
    go = "dawn",
  },
  choice "hut" {
    "Lock him into the salt hut, with the cousin, the guard and whoever touched the blanket.",
    text = "The blanket has been round. When the door is nailed there are seven men in the hut, with Tasso, who goes in last and brings his own chair. You have two guards left, and they're the two who don't see well.",
    effects = { set("law", "stretched") },
    go = "dawn",
  },
  choice "back" {
    "Have a lantern held for him, and make him swim back.",
    text = "He is a long time between the lights. Then there's a shout from the ship, and it's a glad one. By breakfast Roke knows how many Calvane has to feed, and on what. He'd been about to lower his price.",
    effects = { set("law", "waived") },
    go = "dawn",
  },
}
