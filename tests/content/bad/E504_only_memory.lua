pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
source "CB" { title = "Changbian" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    record = happened { "CB57.1a D", "CB58.2b D" },
    text = quote("CB57.1a D", "…"),
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
