pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
date "summons" { start = "the fifth" }
event "talin" { label = "Talin", date = "1999-01-01", sources = { "CB1 A" } }
source "CB" { title = "Changbian" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = before("day", "1005-02-30"),
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
