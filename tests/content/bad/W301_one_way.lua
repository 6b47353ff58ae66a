pack "one_way" { title = "One way", version = "1", api = 1 }
role "carter" { label = "The carter", start = "bank" }
scene "bank" {
  title = "The bank", text = "The river is wide, and it is late.",
  choice "ferry" { "Pay the ferryman.", go = "across" },
  choice "swim"  { "Swim.", chance = { { 1, text = "It goes well.", go = "across" }, { 1, text = "It is cold.", go = "drowned" } } },
}
scene "across" {
  title = "Across", text = "There are two roads, and wolves on one.",
  choice "road"  { "Keep to the road.", go = "inn" },
  choice "woods" { "Go by the woods.", go = "wolves" },
}
ending "inn"     { title = "The inn", text = "There is soup." }
ending "drowned" { title = "Drowned", disaster = true, text = "The cart floats on alone." }
ending "wolves"  { title = "Wolves", disaster = true, text = "The horse was the faster." }
