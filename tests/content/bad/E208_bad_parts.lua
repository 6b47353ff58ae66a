pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
count "nerve" { range = {0, 6}, words = { "gone" } }
count "range" { range = 5 }
count "odd" { range = {1, 2, 3} }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = at_least("nerve"),
    effects = { add("nerve", 1, 2), set("nerve") , wait(nil) },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
