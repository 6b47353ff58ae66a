pack "round" { title = "Round", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "woods" { "Go by the woods.", go = "woods" },
  choice "left"  { "Go left.", go = "inn" },
  choice "right" { "Go right.", go = "fair" },
}
scene "woods" {
  title = "The woods", text = "It is dark.",
  choice "on" { "Go on.", go = "thicket" },
}
scene "thicket" {
  title = "The thicket", text = "It is darker.",
  choice "back" { "Turn back.", go = "woods" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
