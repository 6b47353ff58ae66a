pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "odd" { "Odd.", chance = { { text = "…" }, "half" , { "2" } }, go = "across" },
  choice "even" { "Even.", chance = { { 0 } }, go = "across" },
  choice "swim" {
    "Swim.",
    chance = {},
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
