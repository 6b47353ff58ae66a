pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The *bank",
  text = "A river.",
  choice "pay" { "Pay.", go = "across" },
}
ending "across" { title = "Across", text = "Over there." }
