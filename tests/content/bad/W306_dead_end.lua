pack "dead_end" { title = "Dead end", version = "1", api = 1 }
count "coins" { label = "the coins", range = { 0, 5 } }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "beg"  { "Beg.", effects = { set("coins", 2) }, go = "road" },
  choice "ride" { "Ride, and pay for the stable.", effects = { set("coins", 1) }, go = "road" },
  choice "walk" { "Walk.", text = "It is healthy.", go = "road" },
}
scene "road" {
  title = "The road", text = "There is a toll.",
  choice "left"  { "Pay, and go left.", when = at_least("coins", 1), go = "inn" },
  choice "right" { "Pay, and go right.", when = at_least("coins", 1), go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
