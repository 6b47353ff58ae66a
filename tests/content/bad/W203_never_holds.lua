pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
count "coins" { range = {0, 6}, label = "your coins" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = at_least("coins", 7),
    effects = { add("coins", 1) },
    text = when(all { at_least("coins", 3), at_most("coins", 2) }, "Never."),
    go = "drowned",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
