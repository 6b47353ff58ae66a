-- What can be settled, what it does to whom, and how things stand below.

clause "wall" {
  label = "The wall", ordered = true,
  options = { { "ardre", "on Ardre's side" }, { "met", "where they met" }, { "vell", "on Vell's side" } },
  text = "Where the two galleries are to be bricked apart. Whoever has it further off has more salt in front of it.",
}
clause "pumps" {
  label = "The pumps", ordered = true,
  options = { { "ardre", "paid by Ardre" }, { "both", "paid by both" }, { "vell", "paid by Vell" } },
  text = "Water doesn't ask whose gallery it is.",
}
clause "hewers" {
  label = "The nine hewers", ordered = true, asked_by = "ardre",
  options = { { "kept", "kept at Vell" }, { "ransom", "ransomed" }, { "free", "let go" } },
  text = "They were on Ardre's wages and, by forty feet, in Vell's hill.",
}
clause "pillars" {
  label = "The pillars", ordered = true,
  options = { { "none", "dug out" }, { "half", "every second one left" }, { "all", "left standing" } },
  text = "The best salt in the hill. Hollow stands on it: thirty roofs, a church, a pear tree.",
}
clause "eye" {
  label = "The overseer",
  options = { { "two", "one for each court" }, { "hollow", "one, named by Hollow" } },
  text = "Somebody has to go down and count the pillars.",
}

interest "salt"   { label = "salt" }
interest "coin"   { label = "money" }
interest "honour" { label = "standing" }

person "lene"  { label = "Lene Marrin", office = "surveyor of the galleries" }
person "ruhe"  { label = "Steward Ruhe", office = "for Ardre", text = "Bred horses, until he was given a mine." }
person "odile" { label = "Countess Odile", office = "for Vell", text = "Answers a question with another, and waits." }
person "bet"   { label = "Old Bet", office = "of Hollow", text = "Has the well." }

-- Ardre comes first: chances below are its own.
court "ardre" { label = "Ardre", ruler = "ruhe", quota = 60, prize = 60, loss = -90, toll = 8, fear = 10,
                temper = { holds = 8, per_turn = 3, guess = -10 } }
court "vell"  { label = "Vell", ruler = "odile", quota = 60, prize = 60, loss = -90, toll = 8, fear = 10,
                temper = { holds = 8, per_turn = 3, guess = -10 } }

faction "ruhe"    { label = "the steward", court = "ardre", person = "ruhe", power = 60, weights = { salt = 5, coin = 5, honour = 2 } }
faction "wives"   { label = "the hewers' wives", court = "ardre", power = 40, weights = { salt = 2, coin = 2, honour = 8 },
                    red = { hewers = "kept" } }
faction "odile"   { label = "the countess", court = "vell", person = "odile", power = 60, weights = { salt = 5, coin = 4, honour = 4 } }
faction "boilers" { label = "the salt-boilers", court = "vell", power = 40, bias = -10, weights = { salt = 8, coin = 2, honour = 2 } }

stakes "wall" {
  ardre = { ardre = { salt = -5, honour = -2 }, vell = { salt = 5, honour = 1 } },
  met   = { ardre = { salt = 1 }, vell = { salt = 1 } },
  vell  = { ardre = { salt = 5, honour = 1 }, vell = { salt = -5, honour = -2 } },
}
stakes "pumps" {
  ardre = { ardre = { coin = -5 } },
  both  = { ardre = { coin = -2 }, vell = { coin = -2 } },
  vell  = { vell = { coin = -5 } },
}
stakes "hewers" {
  kept   = { ardre = { honour = -5 }, vell = { honour = 1 } },
  ransom = { ardre = { coin = -2, honour = 1 }, vell = { coin = 2 } },
  free   = { ardre = { honour = 3 }, vell = { honour = -2 } },
}
stakes "pillars" {
  none = { ardre = { salt = 3 }, vell = { salt = 3 } },
  half = { ardre = { salt = 1 }, vell = { salt = 1 } },
  all  = { ardre = { salt = -2 }, vell = { salt = -2 } },
}
stakes "eye" {
  two    = { ardre = { coin = -1 }, vell = { coin = -1 } },
  hollow = { ardre = { honour = -1 }, vell = { honour = -2 } },
}

-- How things stand below.
flag "wet"   { label = "the water has come" }
flag "heard" { label = "both have heard the hill" }

war "picks" { label = "they fight below with picks", chance = 50, rounds = 1, fear = 1 }
swing "wet"   { label = "the water is at the second ladder", when = "wet", fear = 1 }
swing "heard" { label = "they have both heard the hill", when = "heard", fear = 1, powers = { ruhe = -5, wives = 5 } }

-- What may be known: one thing about each, and each knows its own.
flag "seam"  { label = "you have tasted Ardre's salt" }
flag "rungs" { label = "you have counted Vell's rungs" }

token "seam" {
  label = "Ardre's thin seam", when = "seam", owner = "ardre", reserve = -60, bent = -20, credit = 60,
  text = "At Ardre's end it's grey, and a hand high. Without what lies beyond the wall the steward is mining a hill.",
}
token "rungs" {
  label = "Vell's ladders", when = "rungs", owner = "vell", chance = 62, bent = 75, credit = 60,
  text = "Of the two hundred rungs on Vell's side sixty turn under the foot. She can't get armed men down in under a morning.",
}

outcome "village" {
  label = "what Hollow stands on", over = { "pillars", "eye" }, classes = { "rock", "air" },
  class = { { "rock", pillars = "all" }, { "rock", pillars = "half", eye = "hollow" }, "air" },
}
