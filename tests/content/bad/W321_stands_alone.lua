pack "marks" { title = "Marks", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard",
  text = "Over the gate somebody has painted ᅡ.",
  choice "left"  { "Left.", go = "inn" },
  choice "right" { "Right.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
