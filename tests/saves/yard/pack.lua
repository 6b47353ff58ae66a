-- The story that tests/saves/run.sh saves, edits, and goes on with.
pack "yard" { title = "The yard", version = "1", api = 1 }
count "coins" { label = "the coins", range = { 0, 5 } }
flag "hungry" { label = "hunger", start = true }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way. {coins} {hungry}",
  choice "beg"  { "Beg.", effects = { set("coins", 4) }, go = "road" },
  choice "walk" { "Walk.", text = "It is healthy.", effects = { set("hungry", false) }, go = "road" },
}
scene "road" {
  title = "The road", text = "There is a toll.",
  choice "pay"   { "Pay.", when = at_least("coins", 3), effects = { add("coins", -1) }, go = "ford" },
  choice "right" { "Right.", when = is("hungry", true), go = "fair" },
  choice "left"  { "Left, over the fields.", go = "ford" },
}
scene "ford" {
  title = "The ford", text = "The water is high.",
  choice "wade" { "Wade.", go = "bank" },
  choice "wait" { "Wait.", text = "It falls.", go = "fair" },
}
scene "bank" {
  title = "The bank", text = "There are two doors.",
  choice "near" { "The near one.", go = "inn" },
  choice "far"  { "The far one.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
