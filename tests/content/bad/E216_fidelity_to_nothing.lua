pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", effects = { agree("toll", "two") }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
clause "toll" { label = "The toll", options = { { "none", "no toll" }, { "two", "two coins" } } }
interest "coins" { label = "coins" }
court "bank" { label = "The bank", ruler = "miller", quota = 60, prize = 10, loss = -10 }
court "road" { label = "The road", ruler = "carter", quota = 60, prize = 10, loss = -10 }
faction "miller" { label = "The miller", court = "bank", power = 100, weights = { coins = 1 } }
faction "carter" { label = "The carter", court = "road", power = 100, weights = { coins = 1 } }
war "feud" { label = "a feud", chance = 50 }
stakes "toll" { weight = 100, two = { bank = { coins = 4 }, road = { coins = -2 } } }
cap { 50, toll = "none" }
