pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
clause "silk" { label = "Silk", options = { { "none", "no silk" }, { "200k", "silk" } }, record = "200k" }
clause "silver" { label = "Silver", options = { { "none", "no silver" }, { "100k", "silver" } } }
clause "place" { label = "The place", options = { { "here", "here" }, { "there", "there" } } }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("silk", "none"), agree("silver", "none"), agree("place", "here") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
