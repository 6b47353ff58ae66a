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
interest "coins" { label = "coins" }
court "bank" { label = "The bank", ruler = "miller", quota = 60, prize = 10, loss = -10 }
court "road" { label = "The road", ruler = "carter", quota = 60, prize = 10, loss = -10 }
faction "miller" { label = "The miller", court = "bank", power = 70, weights = { coins = 1 } }
faction "sons" { label = "His sons", court = "bank", power = 30, weights = { coins = 1 } }
faction "carter" { label = "The carter", court = "road", power = 100, weights = { coins = 1 } }
war "feud" { label = "a feud", chance = 50 }
stakes "toll" { two = { bank = { coins = 4 }, road = { coins = -2 } } }
stakes "ford" {}
flag "late" { label = "it is late" }
count "hope" { range = { 0, 4 } }
local over, lost = { go = "across" }, { go = "drowned" }
token "both" { label = "both", chance = 40, reserve = 10, owner = "bank" }
token "whose" { label = "whose", reserve = 10 }
token "what" { label = "what", bent = 10 }
voice "two" { court = "bank", faction = "miller" }
table "a" { seat = "envoy", court = "bank", days = 5, sealed = over, left = lost, late = lost, envoy = "nobody", edict = {}, exposed = lost, opens = "bank" }
table "b" { seat = "mediator", days = 5, sealed = over, left = lost, late = lost, exposed = lost, court = "bank", edict = {} }
table "c" { seat = "minister", court = "bank", days = 2, sealed = over, left = lost, late = lost }
