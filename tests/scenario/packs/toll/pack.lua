-- The Toll: a mill, a road and who pays for the bridge between them. As small a story as has a table in each of the
-- three seats, for the tests. The numbers mean nothing outside it.
pack "toll" { title = "The Toll", version = "1", api = 1, summary = "A mill, a road, and who pays for the bridge." }

clause "toll" {
  label = "The toll", ordered = true, record = "one",
  options = { { "none", "no toll" }, { "one", "one coin a cart" }, { "two", "two coins a cart" }, { "three", "three coins a cart" } },
}
clause "mending" {
  label = "Who mends the bridge", record = "both",
  options = { { "carters", "the carters" }, { "both", "each his half" }, { "miller", "the miller" } },
}
clause "nights" {
  label = "Carts at night", record = "lanterns",
  options = { { "free", "as they like" }, { "lanterns", "with lanterns" }, { "barred", "none after dark" } },
}
clause "word" {
  label = "How it is sworn", record = "stone",
  options = { { "hand", "by a handshake" }, { "stone", "on the bridge stone" } },
}

interest "coins" { label = "money" }
interest "honour" { label = "honour" }
interest "sleep" { label = "sleep" }

court "mill" {
  label = "The mill", ruler = "miller", quota = 60, prize = 120, loss = -200, toll = 16, fear = 12,
  temper = { holds = 8, per_turn = 3, per_round = 8, patience = 3, guess = 40 },
}
court "road" {
  label = "The road", ruler = "carters", quota = 60, prize = 150, loss = -180, toll = 16, fear = 12,
  temper = { holds = 8, per_turn = 3, per_round = 8, patience = 3, guess = 40 },
}
faction "miller" { label = "the miller", court = "mill", person = "anselm", power = 65, weights = { coins = 12, honour = 6, sleep = 9 } }
faction "sons" {
  label = "his sons", court = "mill", person = "hob", power = 35, weights = { coins = 6, honour = 15, sleep = 3 }, bias = 15, prize = 210,
  red = { mending = "miller" },
}
faction "carters" { label = "the carters", court = "road", person = "ysolde", power = 60, weights = { coins = 15, honour = 6, sleep = 3 } }
faction "guild" { label = "the guild", court = "road", person = "rolf", power = 40, weights = { coins = 6, honour = 12, sleep = 3 }, red = { toll = "three" } }

stakes "toll" {
  weight = 40,
  one = { mill = { coins = 3, honour = 1 }, road = { coins = -2 } },
  two = { mill = { coins = 6, honour = 2 }, road = { coins = -5, honour = -1 } },
  three = { mill = { coins = 9, honour = 3 }, road = { coins = -9, honour = -3 } },
}
stakes "mending" {
  weight = 25,
  carters = { mill = { coins = 3 }, road = { coins = -4, honour = -2 } },
  miller = { mill = { coins = -4, honour = -2 }, road = { coins = 3 } },
}
stakes "nights" {
  weight = 20,
  free = { mill = { sleep = -5 }, road = { coins = 4 } },
  lanterns = { mill = { sleep = -2 }, road = { coins = 2 } },
  barred = { mill = { honour = 1 }, road = { coins = -2, honour = -1 } },
}
stakes "word" {
  weight = 15,
  stone = { mill = { honour = 2 }, road = { honour = 2 }, hold = { mill = 10, road = 10 } },
}
synergy { -- to pay much and to mend as well is too much
  over = { "toll", "mending" },
  worth = function(o)
    if (o.toll == "two" or o.toll == "three") and o.mending == "carters" then return { road = { honour = -2 } } end
  end,
}

flag "flood" { label = "the river is over the bridge" }
war "spate" { label = "the river is over the bridge", chance = 40, rounds = 2, fear = 2, when = "flood" }
war "feud" { label = "stones are thrown", chance = 55, rounds = 1, fear = 1 }
swing "guarded" { label = "the guild has sent men", when = took "camp/guard", chance = -8, powers = { guild = 5, carters = -5 }, lifts = { guild = "toll" } }
due "rain" { label = "rain in the hills", text = "The water has come down in the night.", effects = { set("flood", true) } }
future { { 40, 50 }, { 60, 50 } }

count "trust.mill" { range = { 0, 4 }, start = 2, label = "the mill's trust", words = { "none", "little", "some", "good", "full" } }
count "trust.road" { range = { 0, 4 }, start = 2, label = "the road's trust", words = { "none", "little", "some", "good", "full" } }

person "anselm" { label = "Anselm" }
person "hob" { label = "Hob" }
person "ysolde" { label = "Ysolde" }
person "rolf" { label = "Rolf" }
person "tam" { label = "Tam" }

token "grain" { label = "how much grain is left", text = "There is grain for nine days at the mill.", owner = "mill", reserve = -30, bent = 120, credit = 50 }
token "men" { label = "how many men the road has", text = "There are eleven carters, and two are boys.", chance = 70, bent = 40, credit = 35 }
token "tale" { label = "the lord's coming", text = "They say that the lord is coming to judge.", chance = 20, bent = 80, credit = 15, untrue = true, way_out = true }

voice "anselm" { court = "mill", person = "anselm", opening = "It is my bridge. {other} has used it for nothing long enough.", refuse = "No." }
voice "ysolde" { court = "road", person = "ysolde", opening = "We made this road. Who is {other} to shut it?", leave = "Come, we go round by the ford." }
voice "hob" { faction = "sons", person = "hob", nay = "I would sooner break the bridge. Where is our {interest}?" }

outcome "price" {
  label = "the price of the bridge", over = { "toll", "mending" }, classes = { "low", "high" }, words = { "a low price", "a high price" },
  class = function(o) return (o.toll == "two" or o.toll == "three") and "high" or "low" end,
}

role "reeve" { label = "The reeve", start = "camp", text = "You speak for the mill.", standing = { "flood", "trust.road" } }
role "steward" { label = "The steward", start = "room", text = "You keep the mill's seal, and Tam does the walking." }
role "priest" { label = "The priest", start = "walk", text = "Both banks hear mass with you." }

scene "camp" {
  title = "The bank", date = "1200-05-01", text = "The carts stand still on both banks.",
  choice "talk" { "Go and talk.", text = "The planks are warm.", go = "bridge" },
  choice "guard" { "Let the guild's men come first.", go = "bridge" },
  choice "wait" { "Wait for the rain.", effects = { after(2, "rain") }, go = "bridge" },
}

table "bridge" {
  title = "On the bridge", text = "Ysolde has her elbows on the wall.",
  seat = "envoy", court = "mill", opens = "road",
  start = { toll = "none", mending = "both", nights = "free", word = "hand" },
  pace = 4, days = 6, pressure = 20, base = "feud",
  trust = { mill = "trust.mill", road = "trust.road" },
  sealed = { go = "sworn" }, left = { go = "ford" }, late = { go = "ford" }, broken = { go = "ford" },
  choice "bread" {
    "Share bread with them.", when = no(took "bridge/bread"), effects = { wait(1) },
    text = "Ysolde eats with her left hand and keeps the right on the wall.",
  },
  choice "swim" { "Leave them to it, and swim.", go = "ford" },
}

table "room" {
  title = "The mill house", date = "1200-05-01", text = "Tam has his boots on.",
  seat = "minister", court = "mill", envoy = "tam",
  start = { toll = "two", mending = "carters", nights = "barred", word = "hand" },
  edict = { toll = { "one", "two", "three" }, nights = { "lanterns", "barred" } },
  pace = 4, days = 12, trust = { mill = "trust.mill", road = "trust.road" },
  sealed = { go = "sworn" }, left = { go = "ford" }, late = { go = "ford" }, broken = { go = "ford" },
}

table "walk" {
  title = "Between the banks", date = "1200-05-01", text = "It is forty paces from one bank to the other.",
  seat = "mediator", start = { toll = "none", mending = "both", nights = "free", word = "hand" },
  pace = 3, days = 9, pressure = 40, base = "feud", trust = { mill = "trust.mill", road = "trust.road" },
  sealed = { go = "sworn" }, left = { go = "ford" }, late = { go = "ford" }, broken = { go = "ford" }, exposed = { go = "stones" },
}

ending "sworn" { title = "Over", text = { "The carts roll.", when(is("price", "high"), "They roll less often.") } }
ending "ford" { title = "Round by the ford", text = "Nobody pays anybody." }
ending "stones" { title = "Stones", disaster = true, text = "They had both believed you." }
