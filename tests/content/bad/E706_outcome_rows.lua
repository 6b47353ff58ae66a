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
outcome "a" { over = "toll", classes = { "low", "high" }, class = { { "hihg", toll = "two" }, "low" } }
outcome "b" { over = { "toll", "ford" }, classes = { "low", "high" }, class = { { "low", toll = "none" }, { "high", ford = "shut" } } }
outcome "c" { over = "toll", classes = { "low", "high" }, class = { "low", { "high", toll = "two" }, "high" } }
outcome "d" { over = "toll", classes = { "low", "high" }, class = { { "high", over = "toll", fits = function(o) return o.toll end }, "low" } }
outcome "e" { over = "toll", classes = { "low", "high" }, class = { { "high", over = "toll", fits = function() end }, "low" } }
outcome "f" { over = "toll", classes = { "low", "high" }, class = { { "high", over = "toll", fits = function(o) return o.tole.x end }, "low" } }
outcome "g" { over = "toll", classes = { "low", "high" }, class = {} }
outcome "h" { over = "toll", classes = { "low", "high" }, class = { { "high", over = "toll", fits = function() while true do end end }, "low" } }
table "a" { seat = "envoy", court = "bank", days = 5, sealed = over, left = lost, late = lost }
