pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "insulted"
count "insulted" { range = {0, 1} }
scene "across" { auto { go = "bank" } }
one_of "season" { "winter", "winter" }
clause "silk" { label = "Silk", options = { { "none", "no" }, { "none", "none" }, { "unsettled", "?" } }, record = "none" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
