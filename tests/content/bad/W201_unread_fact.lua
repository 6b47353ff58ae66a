pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "wet" { label = "you are wet" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    effects = { set("wet", true) },
    go = "drowned",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
