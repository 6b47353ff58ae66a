pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
calendar "song" { label = "Song", months = { { "1005-01-13", "Twelfth month" }, { "1005-02-12", "First month" } } }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
tale "south" { title = "As told", calendar = "sung", text = "It was so." }
