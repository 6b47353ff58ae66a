-- All that can be told around a run: what came before, epilogues, passages, the years afterwards, a ledger.
pack "around" { title = "Around", version = "1", api = 1, before = "The quarrel so far", after = "The hundred years after" }
source "annals" { title = "Annals" }
role "rider" { label = "The rider", start = "bank" }
clause "silk" { label = "Silk", record = "much", options = { { "none", "no silk" }, { "much", "much silk" } } }
clause "hay" { label = "Hay, and what goes with it", record = "none", options = { { "none", "no hay" }, { "some", "some hay" } } }

prologue "general" { title = "960. A general", text = "He made himself emperor.", sources = { "annals 1 A" } }
prologue "cart" { title = "979. A cart", text = { "He went home in it.", quote("annals 2 A", "A donkey was found.") } }

scene "bank" {
  title = "The bank", text = "A river.",
  choice "swear" { "Swear to what is there.", effects = { agree("silk", "much"), agree("hay", "none") }, go = "across" },
  choice "hay" { "Ask for hay, and promise nothing.", effects = { agree("silk", "none"), agree("hay", "some") }, go = "across" },
  choice "ride" { "Ride off.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }

epilogue "other" {
  title = "That night", when = is("scene", "across"),
  text = { "He was counting sheep.", did("bank/hay", "He counted the hay as well, on {date}.") },
}
passages "words" { text = quote("annals 3 A", "Nothing was sworn."), question = "Who had asked first?" }
tale "annals" { title = "As the annals have it", text = "It rained." }

afterwards "later" {
  date = "1054–57", title = "Portraits", text = "They were exchanged.", sources = { "annals 4 A" },
  conjecture = argued("the annals, turned about", did("bank/ride", "Nobody asked for any.")),
}
afterwards "word" {
  date = "1042", title = "A word", text = "It was argued about.", sources = { "annals 5 A" },
  conjecture = {
    when(agreed("silk", "none"), "There was nothing to name."),
    argued("ours", when(agreed("hay", "some"), "Hay has a name already.")),
  },
  on = "Fu Bi, that a word says who is under whom",
}
ledger "payments" {
  title = "The ledger", war = 28000000, text = "Units differ.", sources = { "annals 6 A" },
  amounts = { silk = { none = 0, much = 200000 }, hay = { none = 0, some = 999999999 } },
  spans = { { "1005–1041", 1005, 1041 }, { "1042–1121", 1042, 1121, silk = 100000 } },
}
