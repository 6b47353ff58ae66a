pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
source "annals" { title = "Annals" }
clause "silk" { label = "Silk", record = "much", options = { { "none", "no silk" }, { "much", "much silk" } } }
passages "words" { text = "They wrote at length.", question = "What?" }
tale "annals" { title = "Annals", text = quote("annals 1 A", "It rained.") }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("silk", "much") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
