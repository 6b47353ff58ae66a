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
faction "miller" { label = "The miller", court = "bank", power = 100, weights = { coins = 1 } }
faction "carter" { label = "The carter", court = "road", power = 100, weights = { coins = 1 } }
war "feud" { label = "a feud", chance = 50 }
stakes "toll" { two = { bank = { coins = 4 }, road = { coins = -2 } } }
stakes "ford" {}
synergy { over = { "toll", "ford" }, worth = function(o) error("no " .. o.toll .. " here") end }
synergy { over = { "toll", "ford" }, worth = function(o) return o.tole.x end }
synergy { over = "toll", worth = function(o) if o.toll == "two" then return { brook = { coins = 1 } } end end }
synergy { over = "toll", worth = function() return { road = { coinns = 1 } } end }
synergy { over = "toll", worth = function() return { { coins = 1 } } end }
synergy { over = "toll", worth = function() return { road = { coins = 2001 } } end }
synergy { over = "toll", worth = function() return { road = { coins = 3 / 2 } } end }
synergy { over = "toll", worth = function() return { road = { coins = "3" } } end }
synergy { over = "toll", worth = function() return { road = 3 } end }
synergy { over = "toll", worth = function() return 3 end }
synergy { over = "toll", worth = function() flag "late" end }
synergy { over = "toll", worth = function() while true do end end }
synergy { over = "toll", worth = function() return 4 end }
