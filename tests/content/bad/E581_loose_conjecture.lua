pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
source "annals" { title = "Annals" }
clause "silk" { label = "Silk", record = "much", options = { { "none", "no silk" }, { "much", "much silk" } } }
afterwards "later" {
  date = "1042", title = "Later", text = "It rained.", sources = { "annals 1 A" },
  conjecture = {
    when(agreed("silk", "none"), "It didn't."),
    argued("Mother Ferry", "It might have snowed."),
  },
}
tale "annals" { title = "Annals", text = argued("Mother Ferry", "It hailed.") }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("silk", "much") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
