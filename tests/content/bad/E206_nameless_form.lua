pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("toll", "two"), agree("ford", "open") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
clause "toll" { label = "The toll", options = { { "none", "no toll" }, { "two", "two coins" } }, record = "two" }
clause "ford" { label = "The ford", options = { { "open", "open" }, { "shut", "shut" } }, record = "open" }
cap "forty"
future()
