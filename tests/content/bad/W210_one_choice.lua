pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", chance = { { 1, go = "across" }, { 1, go = "drowned" } } },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
