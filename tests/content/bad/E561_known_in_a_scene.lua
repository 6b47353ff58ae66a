pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = { "A river.", known("1005-01-13", "It bears.") },
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there, where Mother Ferry lives." }
ending "drowned" { title = "Drowned", text = "Down there." }
