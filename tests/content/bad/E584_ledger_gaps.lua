pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
source "annals" { title = "Annals" }
clause "silk" { label = "Silk", record = "much", options = { { "none", "no silk" }, { "much", "much silk" } } }
ledger "payments" {
  title = "The ledger", amounts = { silk = { much = 20 } },
  spans = {
    { "1005–41", 1005, 1041 }, { "1041", 1041, 1040 }, { "never" },
    { "1042", 1042, 1042, silk = 5 },
  },
}
ledger "again" { title = "Again", amounts = { silk = { none = 0, much = 1 } }, spans = { { "1005", 1005, 1005 } } }
tale "annals" { title = "Annals", text = quote("annals 1 A", "It rained.") }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("silk", "much") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
