pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "insulted"
count "nerve" { range = {0, 6} }
one_of "season" { "autumn", "winter" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = all { "nerve", at_least("insulted", 1), before("nerve", "1005-01-05"), between("insulted", 0, 1) },
    effects = { add("insulted", 1), add("season", 1) },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
