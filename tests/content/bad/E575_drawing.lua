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
drawing "wide" { art = "=========================================" }
drawing "smile" { art = ":) ☺" }
drawing "plain" { art = "│", ascii = "│" }
drawing "high" { art = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11" }
drawing "empty" { art = " " }
