pack "stands_still" { title = "Stands still", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "woods" { "Go by the woods.", go = "woods" },
  choice "left"  { "Go left.", go = "inn" },
  choice "right" { "Go right.", go = "fair" },
}
scene "woods" {
  title = "The woods", text = "It is dark.",
  choice "call"   { "Call out.", text = "Nobody answers.", go = "woods" },
  choice "listen" { "Listen.", text = "An owl.", go = "woods" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
