pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
entry "ferry" { kind = "thing", label = "the ferry", also = { "the boat" }, text = "It leaks." }
entry "barge" { kind = "thing", label = "the barge", also = { "the boat" }, text = "It doesn't." }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there, where Mother Ferry lives." }
ending "drowned" { title = "Drowned", text = "Down there." }
