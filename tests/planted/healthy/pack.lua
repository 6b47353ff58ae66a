-- A small story with nothing wrong in it: run.sh says so. Its copy in planted/ has ten faults.

pack "weir" { title = "The weir", version = "1", api = 1 }

source "daybook" { title = "The miller's daybook", text = "Who came through, and what for." }

count "coins" { label = "the coins", range = { 0, 2 }, start = 2 }
flag "seal" { label = "the seal is whole", start = true }
flag "late" { label = "the lamp is out" }

role "groom" {
  label = "The groom", start = "gate", standing = { "coins" },
  text = "You carry a letter with a seal on it.",
}

scene "gate" {
  title = "The gate",
  text = "The gate is shut, and there is a slot for coins in it.",
  choice "pay" {
    "Pay.", effects = { add("coins", -1) }, go = "road",
    record = happened { "daybook 3 A", note = "One coin, from a groom.", excludes = { "round" } },
  },
  choice "round" { "Go round by the mill.", go = "mill" },
}

scene "mill" {
  title = "The mill",
  text = "The miller is short of hands.",
  choice "grind" { "Stay, and grind for him.", go = "miller" },
  choice "on" { "Go on, for all that it is dark.", effects = { set("late", true) }, go = "road" },
}

scene "road" {
  title = "The road",
  text = {
    "The road comes down to the river.",
    when(at_most("coins", 1), "You are a coin the lighter."),
  },
  choice "ford" {
    "Ride through.",
    chance = { { 2, text = "The water is low.", go = "house" },
               { 1, text = "The water is not.", effects = { set("seal", false) }, go = "house" } },
  },
  choice "bridge" { "Pay at the bridge.", when = at_least("coins", 1), effects = { add("coins", -1) }, go = "house" },
  choice "long" { "Go the long way, by dark.", effects = { set("late", true) }, go = "house" },
}

scene "house" {
  auto { when = no "seal", go = "washed" },
  auto { when = "late", go = "cold" },
  auto { go = "thanks" },
}

ending "thanks" { title = "Thanks", text = { "She thanks you.", when(at_most("coins", 0), "She asks what the road has cost.") } }
ending "cold" { title = "Cold soup", text = "They have kept some soup for you." }
ending "miller" { title = "The miller's man", text = "By spring you have flour in your ears." }
ending "washed" { title = "Washed", disaster = true, text = "It is a letter about water." }
