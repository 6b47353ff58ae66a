pack "dominated" { title = "Dominated", version = "1", api = 1 }
flag "horse" { label = "you have a horse" }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "ride" { "Take the horse.", effects = { set("horse", true) }, go = "fork" },
  choice "walk" { "Walk.", text = "It is healthy.", go = "fork" },
}
scene "fork" {
  title = "The fork", text = "Left is the inn, right the fair.",
  choice "inn"  { "Left.", go = "inn" },
  choice "fair" { "Right.", when = is("horse", true), go = "fair" },
}
ending "inn"   { title = "The inn", text = "There is soup." }
ending "fair"  { title = "The fair", text = "There is music." }
