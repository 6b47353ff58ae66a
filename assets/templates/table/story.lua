-- Who you are, the table where you sit, and what comes of it.
flag "seen"      { label = "you have seen the rope" }
count "goodwill" { range = { 0, 4 }, start = 2, label = "what the upper village thinks of you" }

-- A story never reads a treaty clause by clause, only which of a few classes it falls in: there are too many treaties.
outcome "bargain" {
  label = "the bargain", over = { "water", "barley" }, classes = { "fair", "dear" },
  class = { { "dear", barley = "fifth" }, { "dear", water = "none" }, "fair" },
}

role "rider" {
  label = "The widow's rider", start = "well", text = "You speak for the lower village, which is thirsty.",
  effects = { after(2, "drought") },
}

-- Next: seat = "minister" lets you write another man's orders, "mediator" lets you carry words between both.
table "well" {
  title = "The well", date = "1004-07-01",
  text = "Orrin Dell has had two stools brought, and a cup of water, for himself.",
  seat = "envoy", court = "lower", opens = "upper", days = 5, pressure = 10, trust = { upper = "goodwill" },
  sealed = { go = "home" }, left = { go = "wall" }, late = { go = "wall" }, broken = { effects = { wait(1) }, go = "wall" },
  choice "look" {
    "Ask to draw a bucket yourself.", when = no "seen", hidden = true,
    text = "He lets you. The rope is new, and long.", effects = { set("seen", true) },
  },
}

scene "home" { auto { when = is("bargain", "dear"), go = "thirst" }, auto { go = "signed" } }

ending "signed" { title = "Signed", text = { "It is read out at the gate. The upper village is to have {treaty.barley}.",
                                             when("dry", "Nobody looks down the well.") } }
ending "thirst" { title = "Signed, and thirsty", text = "It is signed, and the barley is counted before the buckets are." }
ending "wall"   { title = "The wall", disaster = true, text = "On Monday the carts are turned back again." }
