pack "no_ascii" { title = "No ASCII", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard",
  text = "Over the gate stands трактир, which you can't read; and 客棧, which you can.",
  choice "left"  { "Left.", go = "inn" },
  choice "right" { "Right, for 3 £.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
