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
for i = 1, 9 do interest("i" .. i) { label = "interest " .. i } end
for i = 1, 3 do court("c" .. i) { label = "court " .. i, ruler = "f1", quota = 60, prize = 10, loss = -10 } end
for i = 1, 9 do faction("f" .. i) { label = "f" .. i, court = "c1", power = 10, weights = { i1 = 1 } } end
for i = 1, 301 do war("w" .. i) { label = "war " .. i, chance = 50 } end
local options = {}
for i = 1, 17 do options[i] = { "o" .. i, "option " .. i } end
clause "long" { label = "Long", options = options, record = "o1" }
stakes "long" {}
stakes "toll" {}
for i = 1, 39 do
  clause("k" .. i) { label = "clause " .. i, options = { { "a", "a" } }, record = "a" }
  stakes("k" .. i) { a = {} }
end
for _ = 1, 101 do synergy { over = "toll", worth = function() end } end
for _ = 1, 101 do cap { 40, toll = "two" } end
local futures = {}
for i = 1, 101 do futures[i] = { 50, 1 } end
future(futures)
