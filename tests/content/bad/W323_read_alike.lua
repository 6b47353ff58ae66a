pack "read_alike" { title = "Read alike", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "Two signs, two ways.",
  choice "left"  { "Follow the sign 左.", go = "inn" },
  choice "right" { "Follow the sign 右.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
