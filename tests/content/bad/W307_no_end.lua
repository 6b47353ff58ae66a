pack "no_end" { title = "No end", version = "1", api = 1 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "left"  { "Left.", go = "inn" },
  choice "right" { "Right.", go = "fair" },
  choice "woods" { "Through the woods.", go = "woods" },
}
scene "woods" {
  title = "The woods", text = "There are trees.",
  choice "on"   { "Go on.", text = "There are more trees.", go = "woods" },
  choice "back" { "Turn back.", text = "There are the same trees.", go = "thicket" },
}
scene "thicket" {
  title = "The thicket", text = "There is no path.",
  choice "up"   { "Climb a tree.", text = "One sees trees.", go = "thicket" },
  choice "down" { "Follow the brook.", text = "It bends.", go = "woods" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
