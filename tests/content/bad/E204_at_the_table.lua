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
court "bank" { label = "The bank", ruler = "miller", quota = 60, prize = 10, loss = -10, temper = { holds = 31, per_turn = -1, per_round = 101, patience = 0, guess = 100001 } }
court "road" { label = "The road", ruler = "carter", quota = 60, prize = 10, loss = -10 }
faction "miller" { label = "The miller", court = "bank", power = 70, weights = { coins = 1 } }
faction "sons" { label = "His sons", court = "bank", power = 30, weights = { coins = 1 } }
faction "carter" { label = "The carter", court = "road", power = 100, weights = { coins = 1 } }
war "feud" { label = "a feud", chance = 50 }
stakes "toll" { two = { bank = { coins = 4 }, road = { coins = -2 } } }
stakes "ford" {}
flag "late" { label = "it is late" }
count "hope" { range = { 0, 101 } }
local over, lost = { go = "across" }, { go = "drowned" }
swing "a" { label = "a", when = "late", chance = 101, rounds = 1001, fear = -101, powers = { sons = 101 } }
token "a" { label = "a", chance = 101, bent = -1, credit = 101 }
token "b" { label = "b", reserve = 100001, owner = "bank" }
outcome "a" { over = "toll", classes = {}, class = function() return "all" end }
table "a" { seat = "envoy", court = "bank", days = 61, sealed = over, left = lost, late = lost, pace = 21, pressure = 101, trust = { road = "hope" } }
