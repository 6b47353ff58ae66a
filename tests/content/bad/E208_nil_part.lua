pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
local later
count "nerve" { range = {0, 6} }
scene "hall" { auto { when = at_least("nerve", later), go = "bank" }, auto { when = at_most(later, 3), go = "bank" } }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
