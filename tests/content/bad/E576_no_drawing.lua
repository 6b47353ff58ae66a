pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", drawing = "brigde", place = "ford", text = "A river, and {hill} beyond.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
place "ford" { label = "the ford" }
place "hill" { label = "the hill" }
drawing "bridge" { art = "=====" }
