pack "earlier" { title = "Earlier", version = "1", api = 1 }
count "coins" { label = "the coins", range = { 0, 3 } }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "beg"  { "Beg.", effects = { set("coins", 3) }, go = "road" },
  choice "walk" { "Walk.", text = "It is healthy.", go = "road" },
}
scene "road" {
  title = "The road", text = "There is a toll.",
  choice "pay"   { "Pay.", when = at_least("coins", 3), go = "ford" },
  choice "right" { "Right.", go = "fair" },
  choice "left"  { "Left, over the fields.", go = "ford" },
}
scene "ford" {
  title = "The ford", text = "The water is high.",
  choice "wade" { "Wade.", go = "inn" },
  choice "wait" { "Wait.", text = "It falls.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
