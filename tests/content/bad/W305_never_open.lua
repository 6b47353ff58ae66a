pack "never_open" { title = "Never open", version = "1", api = 1 }
count "coins" { label = "the coins", range = { 0, 5 } }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "beg"  { "Beg.", effects = { add("coins", 2) }, go = "road" },
  choice "walk" { "Walk.", text = "It is healthy.", go = "road" },
}
scene "road" {
  title = "The road", text = "It goes on.",
  choice "left"  { "Left.", go = "inn" },
  choice "right" { "Right.", go = "fair" },
  choice "ride"  { "Hire a horse.", when = at_least("coins", 3), go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
