-- Down the shaft, between the two, and up again.

local bands = { "none", "little", "some", "good", "full" }
count "trust.ardre" { range = { 0, 4 }, start = 2, label = "Ardre's trust in you", words = bands }
count "trust.vell"  { range = { 0, 4 }, start = 2, label = "Vell's trust in you", words = bands }
one_of "why" { "none", "left", "late", "broken", "exposed", label = "how the talks ended" }

due "water" {
  text = "In the night the well at Hollow goes down by nine feet, all at once, like somebody swallowing. In the morning it's in both galleries, at the second ladder, and it is salt.",
  effects = { set("wet", true) },
}

role "lene" {
  label = "Lene Marrin, surveyor", person = "lene", start = "shaft", standing = { "trust.ardre", "trust.vell", "wet" },
  effects = { after(4, "water") },
  text = {
    "Neither court is on a map, and this hill only on yours.",
    "You are Lene Marrin. Ardre pays you to draw its gallery, Vell pays you to draw hers, and you have never shown the one to the other. At Martinmas the two galleries met. There was a fight, by candle, with picks. Vell has nine of Ardre's hewers in a granary.",
    "Both have sent for you, since you know the way. You were born on top of it.",
  },
}

scene "shaft" {
  title = "Hollow", date = "1502-11-20",
  text = {
    "In your mother's kitchen a plate has been sliding along the shelf since Martinmas. It needs about four days from one end to the other. Then somebody puts it back.",
    "{bet} comes in with the bucket from the well, and holds it under your nose. “Taste.” It is very slightly good.",
    "“They'll divide it between them,” she says, “down to the last pillar. And we'll be asked to move the church a little.”",
    "By noon you must be below. There's time for one thing on the way.",
  },
  choice "ardre" {
    "Go down on Ardre's side, and taste the face.",
    text = "At the very end you put your tongue to the wall. It's like licking a plate after others. A hewer watches you do it. “Don't tell her,” he says.",
    effects = { set("seam", true) }, go = "bench",
  },
  choice "vell" {
    "Go down on Vell's side, and count rungs.",
    text = "Two hundred, of which sixty turn. You chalk each of those for whoever comes after you. Halfway it strikes you that this would be soldiers.",
    effects = { set("rungs", true) }, go = "bench",
  },
  choice "bucket" {
    "Take Bet's bucket with you, and make both of them drink.",
    text = "Ruhe drinks, and spits. The countess drinks, and swallows. Now they have both tasted what the hill is losing, and both know from which kitchen you come.",
    effects = { add("trust.ardre", -1), add("trust.vell", -1), cancel "water", after(1, "water") }, go = "bench",
  },
}

table "bench" {
  title = "Where they met",
  text = {
    "The galleries have met badly: hers comes in a foot higher, so there's a step. {ruhe} stands below it, with his hat on, for the drips. {odile} has had a bench brought to the edge. They've agreed not to speak to each other, and sit in two bends of the rock and wait for you.",
    "Between them is a pillar, as thick as a church, quite white. On your map it has a number. Your mother's kitchen is above it.",
    when(took "shaft/bucket", "The bucket stands on the step. Nobody has emptied it."),
    when("heard", "There's a clean place on the pillar, at the height of an ear, and another a hand lower."),
  },
  seat = "mediator", start = { wall = "met", pumps = "both", hewers = "ransom", pillars = "none", eye = "two" },
  pace = 3, days = 7, pressure = 50, trust = { ardre = "trust.ardre", vell = "trust.vell" },
  choice "listen" {
    "Fetch both of them to the pillar, and have them put an ear to it.",
    when = no "heard", hidden = true,
    text = "It takes most of a day to get them to the same pillar at the same time. They listen from opposite sides. It isn't loud. It's like a ship, a long way inside. Neither says anything, and she gives him her candle, since his has gone out.",
    effects = { set("heard", true), wait(1) },
  },
  sealed  = { go = "up" },
  left    = { effects = { set("why", "left") }, go = "drowned" },
  late    = { effects = { set("why", "late") }, go = "drowned" },
  broken  = { effects = { set("why", "broken") }, go = "drowned" },
  exposed = { effects = { set("why", "exposed") }, go = "drowned" },
}

scene "up" { auto { when = is("village", "rock"), go = "rock" }, auto { go = "air" } }

local wall = "The wall is built {treaty.wall}, by masons of both, who don't speak either and use one trowel. The pumps are {treaty.pumps}."
local free = when(agreed("hewers", "free"), "The nine are let go on a Sunday. They come out through Hollow, white to the eyebrows, and ask for water.")
local ransom = when(agreed("hewers", "ransom"), "The nine are paid for, by weight. They had been fed well, so it came dear.")
local kept = when(agreed("hewers", "kept"), "The nine stay in the granary. They have begun to be asked to weddings.")

ending "rock" {
  title = "The plate",
  text = {
    wall, free, ransom, kept,
    when(agreed("pillars", "all"), "The pillars are left standing. Both courts say that the other insisted on it."),
    when(agreed("pillars", "half"), "Every second pillar is left, and the choosing of the second was yours. It took you all winter."),
    when(agreed("eye", "hollow"), "Old Bet's granddaughter goes down on the first of each month and counts. She counts aloud. They've stopped laughing about it."),
    when(agreed("eye", "two"), "Each court sends a man to count the pillars. They have never yet come to the same number, and so nobody dares to touch one."),
    "At Easter you look at the shelf. The plate is where it was put. You push it, to see, and your mother tells you to leave the plate alone.",
  },
}
ending "air" {
  title = "The church is moved a little",
  text = {
    wall, free, ransom, kept,
    "It's a good treaty. Both courts have said so, and each has sent you a purse.",
    when(agreed("pillars", "none"), "The pillars go in the second year, from the middle outwards. It's the whitest salt that anybody has had."),
    when(agreed("pillars", "half"), "Every second pillar is left. Which is the second depends on where one begins to count, and the two overseers begin at two ends."),
    "Hollow is asked to move. It moves what it can: the bell, the pear tree, the plate. The hill takes the rest on a Tuesday, sitting down quite slowly, as people do who have been on their feet all day.",
    "You go on to draw it. On the map it's a very small change.",
  },
}
ending "drowned" {
  title = "One gallery", disaster = true,
  text = {
    when(is("why", "left"), "One of them has gone home. The other stays on for an hour, so as to have stayed longer."),
    when(is("why", "late"), "They are both still thinking when the props are heard. One can't afterwards say whose."),
    when(is("why", "broken"), "You take your lamp and go up. Behind you they find that they have nothing to say to each other, and that they have picks."),
    when(is("why", "exposed"), "They've compared what you told them. It's the first thing that they have done together. Then there is nobody in the middle."),
    "Below there are candles at both ends for three nights. On the fourth the water comes in, with timber in it. It fills both galleries to the same height, exactly.",
    "Nine hewers in a granary hear it through the floor, and know better than anybody what it is.",
    when("heard", "The pillars hold a week. You'd told Hollow to be out in three days, since you knew by then what it had sounded like."),
    when(no "heard", "The pillars hold a week. Then Hollow has a lake, and thirty families, and no other furniture."),
  },
}
