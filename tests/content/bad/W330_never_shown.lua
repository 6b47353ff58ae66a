pack "never_shown" { title = "Never shown", version = "1", api = 1 }
flag "rain" { label = "rain" }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "It is a long way.",
  choice "wait" { "Wait for rain.", effects = { set("rain", true) }, go = "inn" },
  choice "ride" { "Ride.", go = "road" },
}
scene "road" {
  title = "The road",
  text = { "It is dusty.", when("rain", "It is wet.") },
  choice "left"  { "Go left.", go = "inn" },
  choice "right" { "Go right.", text = "It is uphill.", go = "fair" },
}
ending "inn"  { title = "The inn", text = { "There is soup.", when("rain", "The roof leaks.") } }
ending "fair" { title = "The fair", text = "There is music." }
