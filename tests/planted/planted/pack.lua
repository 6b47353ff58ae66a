-- healthy/ with ten faults planted in it. run.sh says which each is, and that the program names those and no others.

pack "weir" { title = "The weir", version = "2", api = 1 }

source "daybook" { title = "The miller's daybook", text = "Who came through, and what for." }

count "coins" { label = "the coins", range = { 0, 2 }, start = 2 }
flag "seal" { label = "the seal is whole", start = true }
flag "late" { label = "the lamp is out" }
flag "whistle" { label = "you have whistled" } -- an unused fact

role "groom" {
  label = "The groom", start = "gate", standing = { "coins" },
  text = "You carry a letter with a seal on it.",
}

scene "gate" {
  title = "The gate",
  text = "The gate is shut, and there is a slot for coins in it.",
  choice "pay" {
    "Pay.", effects = { add("coins", -1) }, go = "road",
    record = happened { note = "One coin, from a groom.", excludes = { "round" } }, -- an unsourced claim
  },
  choice "round" { "Go round by the mill.", go = "mill" },
}

scene "mill" { -- a broken old save: `stay` was called `grind`
  title = "The mill",
  text = "The miller is short of hands.",
  choice "stay" { "Stay, and grind for him.", go = "miller" },
  choice "on" { "Go on, for all that it is dark.", effects = { set("late", true) }, go = "road" },
  choice "borrow" { "Borrow a coin.", when = at_most("coins", 1), go = "miller" }, -- an unreachable choice
}

scene "road" {
  title = "The road",
  text = {
    "The road comes down to the river.",
    when(at_most("coins", 1), "You are a coin the lighter."),
    when(all { at_least("coins", 2), at_most("coins", 1) }, "You have coins, and you haven't."), -- an impossible guard
  },
  choice "ford" {
    "Ride through.",
    chance = { { 2, text = "The water is low.", go = "house" },
               { 1, text = "The water is not.", effects = { set("seal", false) }, go = "house" } },
  },
  choice "bridge" { "Pay at the bridge.", when = at_least("coins", 1), effects = { add("coins", -1) }, go = "house" },
  choice "long" { "Go the long way, by dark.", effects = { set("late", true) }, go = "house" },
  choice "swim" { "Swim.", effects = { set("seal", false), set("late", true) }, go = "house" }, -- a dominated choice
  choice "barn" { "Sleep in the barn.", go = "barn" },
  choice "heath" { "Ask the way over the heath.", go = "heath" }, -- the way into the loop
}

scene "barn" { -- a dead end, for who has one coin
  title = "The barn",
  text = "The farmer wants two coins for it.",
  choice "straw" { "Pay, and sleep.", when = at_least("coins", 2), go = "cold" },
  choice "chaff" { "Pay, and lie awake.", when = at_least("coins", 2), go = "miller" },
}

scene "heath" { -- a loop
  title = "The heath",
  text = { "A shepherd points at a stone.", when(took "stone/back", "He knows you."), when(took "stone/call", "He has heard you.") },
  choice "stone" { "Go to the stone.", text = "It is farther than it was.", when = no "late", go = "stone" },
  choice "feel" { "Feel your way there.", text = "It is colder than it was.", when = "late", go = "stone" },
}
scene "stone" {
  title = "The stone",
  text = { "From here you can see the shepherd.", when(took "heath/stone", "He waves."), when(took "heath/feel", "He holds up a light.") },
  choice "back" { "Go back to him.", text = "He has moved on a little.", when = no "late", go = "heath" },
  choice "call" { "Call, and go where he answers.", text = "He answers twice.", when = "late", go = "heath" },
}

scene "house" {
  auto { when = no "seal", go = "washed" },
  auto { when = "lte", go = "cold" }, -- a misspelt fact
  auto { go = "thanks" },
}

ending "thanks" { title = "Thanks", text = { "She thanks you.", when(at_most("coins", 0), "She asks what the road has cost.") } }
ending "cold" { title = "Cold soup", text = "They have kept soupwithdumplingsandalittlemarjoramonthetop for you." } -- a clipped page
ending "miller" { title = "The miller's man", text = "By spring you have flour in your ears." }
ending "washed" { title = "Washed", disaster = true, text = "It is a letter about water." }
