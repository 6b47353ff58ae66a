pack "moves_round" { title = "Moves round", version = "1", api = 1 }
flag "lost" { label = "the way lost" }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "woods" { "Go by the woods.", effects = { set("lost", true) }, go = "woods" },
  choice "path"  { "Keep to the path.", text = "It is narrow.", go = "woods" },
  choice "right" { "Go right.", go = "fair" },
}
scene "woods" {
  title = "The woods", text = "It is dark.",
  auto { when = is("lost", true), go = "thicket" },
  auto { go = "inn" },
}
scene "thicket" { title = "The thicket", text = "It is darker.", auto { go = "woods" } }
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
