interest "wealth" { label = "wealth" }
interest "honour" { label = "honour" }
court "song" { label = "Song", ruler = "kou", quota = 60, prize = 420, loss = -760, toll = 14, fear = 30 }
court "liao" { label = "Liao", ruler = "regent", quota = 60, prize = 640, loss = -350 }
faction "kou" {
  label = "Kou Zhun", court = "song", person = "kou", power = 75, weights = { wealth = 7, honour = 17 }, bias = 14, prize = 520,
  red = { silk = { "none" }, chanzhou = {} },
}
faction "flight" { label = "the others", court = "song", power = 25, weights = {}, red = { silk = "none" } }
faction "regent" { label = "the regent", court = "liao", person = "liao.regent", power = 100, weights = { wealth = 15 } }
stakes "silk" {
  weight = 100,
  ["100k"] = { liao = { wealth = 3 }, hold = { liao = 10 } },
  ["200k"] = { song = { wealth = -4, honour = -1 }, liao = { wealth = 6 }, hold = { song = 5, liao = 20 } },
}
stakes "chanzhou"
synergy { over = { "silk", "chanzhou" }, worth = function(o) if o.silk ~= "none" then return { song = { honour = -1 } } end end }
synergy { over = "silk", worth = function() end }
war "talin" { label = "Xiao Talin is shot", chance = 58, rounds = 3, fear = 1 }
war "siege" { label = "a siege", chance = 45 }
cap { 40, silk = { "none", "100k" }, chanzhou = "kept" }
cap { 50, silk = "none" }
future { { 35, 40 }, { 65, 60 } }
