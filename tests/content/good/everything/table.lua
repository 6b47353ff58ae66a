interest "wealth" { label = "wealth" }
interest "honour" { label = "honour" }
court "song" { label = "Song", ruler = "kou", quota = 60, prize = 420, loss = -760, toll = 14, fear = 30 }
court "liao" { label = "Liao", ruler = "regent", quota = 60, prize = 640, loss = -350,
  temper = { holds = 6, per_turn = 2, per_round = 10, patience = 4, guess = 60 } }
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
war "talin" { label = "Xiao Talin is shot", chance = 58, rounds = 3, fear = 1, when = at_least("nerve", 5) }
war "siege" { label = "a siege", chance = 45 }
cap { 40, silk = { "none", "100k" }, chanzhou = "kept" }
cap { 50, silk = "none" }
future { { 35, 40 }, { 65, 60 } }
swing "crossed" {
  label = "the emperor has crossed the River", when = "bridge.open", chance = 6, rounds = 0, fear = -1,
  powers = { kou = 5, flight = -5 }, lifts = { kou = "chanzhou", flight = { "silk", "chanzhou" } },
}
swing "thaw" { label = "the ice has gone", when = since("day", "1005-02-12") }
token "ceiling" {
  label = "how far the envoy may go", text = { "As far as {treaty.silk}.", when("insulted", "So they say.") }, when = took "weicheng/forward",
  owner = "song", reserve = -150, bent = -400, credit = 15, untrue = true, way_out = true, sources = { "CB58.15b A" },
}
token "army" { label = "where the army is", chance = 38, bent = 60, credit = 70 }
token "rumour" { label = "what is said in camp" }
voice "regent" {
  court = "liao", person = "liao.regent", opening = "{court} asks {other} for what was taken.", refuse = "No, {other}.",
  hurt = { honour = "It would shame us: {clause} at “{option}”.", wealth = "And the {interest}?" },
}
voice "kou" { faction = "kou", person = "kou", nay = "I would not: {interest}.", hurt = "It costs us {interest}." }
outcome "sum" {
  label = "the yearly sum", over = { "silk", "chanzhou" }, classes = { "low", "sworn" }, words = { "a low sum", "what was sworn" },
  class = function(o) return o.silk == "200k" and "sworn" or "low" end,
}
outcome "kept" { over = "chanzhou", classes = "kept", class = function() return "kept" end }
outcome "rows" {
  over = { "silk", "chanzhou" }, classes = { "low", "sworn", "bare" },
  class = {
    { "bare", silk = { "none" }, chanzhou = "kept" },
    { "sworn", over = "silk", fits = function(o) return o.silk == "200k" end },
    "low",
  },
}
