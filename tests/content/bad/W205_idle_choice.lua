pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", text = "You pay.", effects = { wait(1) }, go = "across" },
  choice "swim" { "Swim.", go = "across" },
}
ending "across" { title = "Across", text = "Over there." }
