pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", place = "ford", text = "A river, and {hill} beyond.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
place "ford" { label = "the ford" }
place "hill" { label = "the hill" }
map { title = "The land", places = { { "ford", "38.4N 116.1E" }, { "hill", "38.9N 116.2E" } } }
report "army" { label = "the army", mark = "army", seen { at = "hill" } }
report "horse" { label = "the horse", mark = "H", seen { at = "hill" } }
report "hunters" { label = "the hunters", mark = "H", seen { at = "ford" } }
