-- @TITLE@: a story to begin from, all of it invented. Change a line, then run `chanyuan check @NAME@`: it names every
-- mistake, with file and line. Each comment says what you might try next.

pack "@NAME@" {
  title = "@TITLE@", version = "1", api = 1,
  summary = "A rider, a river over its stones, and a letter that is late.",
  -- author = "Your name", licence = "CC BY 4.0",
}

-- Sources. A citation is a source's name, a place in it, and how far to trust it, from A (read it) to D (from memory).
source "ledger" { title = "The ferryman's ledger", text = "Tolls, day by day, written the same evening." }
source "aske"   { title = "A letter of the widow Aske", text = "Written a year later. She liked the rider." }

-- What can change. A label stands in sentences: “needs your coins at 2 or more, it is 1”.
-- Next: count "horse" { range = { 0, 2 }, words = { "lame", "tired", "fresh" }, label = "your horse" }
count "coins" { range = { 0, 3 }, start = 3, label = "your coins" }
flag "dry"    { start = true, label = "the letter is dry" }

role "rider" {
  label = "The rider", start = "bank", standing = { "coins", "dry" },
  text = "You carry a letter that was to be there yesterday.",
}

scene "bank" {
  title = "The bank", date = "1004-11-02",
  text = {
    "The river is over its stones. The ferryman holds out his hand.",
    when(at_most("coins", 2), "He has drunk to your health, and looks at your purse again."),
  },
  choice "pay" {
    "Pay him two coins.",
    when = at_least("coins", 2), effects = { add("coins", -2) }, go = "road",
    text = "He counts them twice, and pushes off.",
    chance = { { 3, text = "You stand dry on the other side." },
               { 1, text = "In the middle a wave comes over the side.", effects = { set("dry", false) } } },
    -- What a source says was done. It stands beside the choice in the log, and in the margin after it.
    record = happened { "ledger 2 November A", note = "Two coins, “of one in haste”.", excludes = { "swim" } },
  },
  choice "cup" {
    "Stand him a cup, and talk of the price.",
    when = at_least("coins", 1), effects = { add("coins", -1) }, go = "bank",
  },
  choice "swim" {
    "Swim the horse across.",
    chance = { { 2, text = "The water is cold, and slow.", go = "road" },
               { 1, text = "The water is cold, and over the saddle.", effects = { set("dry", false) }, go = "road" } },
    record = considered { "aske 2 B", note = "She says that he had looked at the water first." },
  },
}

scene "road" {
  title = "The road",
  text = { "Four miles, and a house with a lamp in it.", when(no "dry", "The letter has stuck to its cover.") },
  choice "ride" { "Ride up to the house.", text = "The dog knows a late man, and says so.", go = "door" },
  -- Next: give this one `hidden = true`, so that only a rider with a wet letter is shown it.
  choice "fire" { "Stop at the smith's, and dry it.", when = no "dry", effects = { wait(1), set("dry", true) }, go = "door" },
}

-- A junction: nobody reads it, the first move that fits is taken.
scene "door" { auto { when = "dry", go = "read" }, auto { go = "washed" } }

ending "read"   { title = "Read", text = "She reads it twice, standing, and has the lamp put out." }
ending "washed" { title = "Washed", text = "She holds it to the lamp, and it is a letter about water." }

-- Both endings are told by somebody. Next: a second tale, by somebody who liked the rider less.
tale "aske" {
  title = "What the widow wrote", by = "the widow Aske",
  text = {
    did("bank/pay", "He paid what was asked, though it was too much."),
    did("bank/swim", "He came through the river, with his boots full of it."),
    when("dry", "And I could read every word."), when(no "dry", "What it said I had to ask him."),
  },
}
