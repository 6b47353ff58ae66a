-- What can be settled. `record` is how it was settled once; leave it out of all clauses where there is no record.
clause "wall" {
  label = "The wall round the well", ordered = true, record = "gate",
  options = { { "stays", "stays as it is" }, { "gate", "a gate in it" }, { "goes", "pulled down" } },
}
clause "water" {
  label = "Water for the lower village", ordered = true, record = "two",
  options = { { "none", "none in summer" }, { "two", "two days a week" }, { "four", "four days a week" } },
}
clause "barley" {
  label = "Barley for the upper village", ordered = true, record = "tenth",
  options = { { "none", "none" }, { "tenth", "every tenth sack" }, { "fifth", "every fifth sack" } },
}
clause "key" {
  label = "The key of the gate", record = "both",
  options = { { "upper", "an upper man has it" }, { "lower", "a lower man has it" }, { "both", "one man, paid by both" } },
}

-- What they care about, and who has a say. A treaty passes with the `ruler` and `quota` percent of `power`.
interest "water"  { label = "water" }
interest "goods"  { label = "barley and money" }
interest "honour" { label = "standing" }

court "upper" { label = "the upper village", ruler = "elder", quota = 60, prize = 60, loss = -110, toll = 8,
                temper = { holds = 8, per_turn = 2, guess = -20 } }
court "lower" { label = "the lower village", ruler = "widow", quota = 60, prize = 60, loss = -90, toll = 6 }

person "orrin" { label = "Orrin Dell" }
-- `weights`: what a half-step of an interest is worth to them, in points. `red`: what they would never sign.
faction "elder"  { label = "the elder", court = "upper", person = "orrin", power = 70,
                   weights = { water = 5, goods = 4, honour = 2 } }
faction "herds"  { label = "the herdsmen", court = "upper", power = 30, bias = 20,
                   weights = { water = 4, goods = 2, honour = 6 }, red = { wall = "goes" } }
faction "widow"  { label = "the widow Tarn", court = "lower", power = 60, weights = { water = 6, goods = 4, honour = 1 } }
faction "tenant" { label = "the tenants", court = "lower", power = 40, weights = { water = 4, goods = 6, honour = 3 } }

-- What each option does to whom, in half-steps; what is left out is 0. Next: a fifth clause, and its stakes.
stakes "wall" {
  gate = { upper = { water = -3, honour = -1 }, lower = { water = 4 } },
  goes = { upper = { water = -12, goods = -10, honour = -4 }, lower = { water = 6, honour = 2 } },
}
stakes "water" {
  two  = { upper = { water = -2 }, lower = { water = 4, goods = 2 } },
  four = { upper = { water = -6, goods = -2 }, lower = { water = 6, goods = 4 } },
}
stakes "barley" {
  tenth = { upper = { goods = 5 }, lower = { goods = -3 } },
  fifth = { upper = { goods = 9, honour = 1 }, lower = { goods = -8, honour = -1 } },
}
stakes "key" {
  upper = { upper = { honour = 2 }, lower = { honour = -2, water = -1 } },
  lower = { upper = { honour = -3, water = -1 }, lower = { honour = 2 } },
  both  = { upper = { goods = -1 }, lower = { goods = -1 } },
}

-- How the quarrel stands: the chance is that of the court declared first. A swing is what may yet happen.
flag "dry" { label = "the well has sunk" }
due "drought" { label = "a month without rain", text = "The well has sunk by a rope's length.", effects = { set("dry", true) } }
war "feud"  { label = "the lower carts are turned back at the wall", chance = 60, rounds = 1 }
swing "dry" { label = "the well has sunk", when = "dry", chance = -15, powers = { widow = -10, tenant = 10 } }

-- What you may know and show, and how they speak. Next: a second voice, for the tenants: voice "tenant" { faction = "tenant" }
token "rope" { label = "the new rope", when = "seen", chance = 45, credit = 35,
               text = "It is longer than last year's. The well sinks every summer, wall or no wall." }
voice "orrin" {
  court = "upper", person = "orrin", opening = "Our grandfathers dug it. Yours watched.",
  refuse = "No.", hurt = { water = "{clause} “{option}”? And what do my goats drink?" },
}
