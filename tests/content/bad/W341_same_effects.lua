pack "same" { title = "The same", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It rains.",
  choice "swear" { "Swear.", text = "Nobody hears.", go = "road" },
  choice "pray"  { "Pray.", text = "Nobody hears that either.", go = "road" },
}
scene "road" {
  title = "The road", text = { when(took "yard/swear", "Your throat is sore."), when(took "yard/pray", "Your knees are wet.") },
  choice "inn"  { "To the inn.", go = "inn" },
  choice "fair" { "To the fair.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
