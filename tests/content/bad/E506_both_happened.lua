pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
source "CB" { title = "Changbian" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "wade" { "Wade.", go = "across", record = happened { "CB57.1a A" } },
  choice "swim" {
    "Swim.",
    record = happened { "CB57.1a A", excludes = "wade" },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
