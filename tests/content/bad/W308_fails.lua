pack "fails" { title = "Fails", version = "1", api = 1 }
count "coins" { label = "the coins", range = { 0, 5 }, over = "refuse" }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "beg"  { "Beg.", effects = { set("coins", 2) }, go = "road" },
  choice "walk" { "Walk.", text = "It is healthy.", go = "road" },
}
scene "road" {
  title = "The road", text = "There is a toll.",
  choice "pay"   { "Pay, and go left.", effects = { add("coins", -1) }, go = "inn" },
  choice "right" { "Right.", go = "fair" },
  choice "home"  { "Home.", when = at_least("coins", 1), go = "inn" },
  choice "left"  { "Left, over the fields.", go = "inn" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
