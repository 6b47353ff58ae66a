pack "never_reached" { title = "Never reached", version = "1", api = 1 }
flag "horse" { label = "you have a horse" }
flag "lame"  { label = "it is lame" }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "ride" { "Take the horse.", effects = { set("horse", true) }, go = "road" },
  choice "walk" { "Walk.", effects = { set("lame", true) }, go = "road" },
}
scene "road" {
  title = "The road", text = "It goes on.",
  auto { when = all { is("horse", true), is("lame", true) }, go = "smith" },
  choice "left"  { "Left.", go = "inn" },
  choice "right" { "Right.", go = "fair" },
}
ending "smith" { title = "The smith", text = "There is a fire." }
ending "inn"   { title = "The inn", text = "There is soup." }
ending "fair"  { title = "The fair", text = "There is music." }
