-- The table: what each clause is worth to the two courts, and how the war stands while they talk.
--
-- Every number here is a guess of ours, made for a game: half-steps, weights, chances and shares alike. They were fitted
-- to one outcome, the covenant that was sworn, so that both courts would take it. They show how such a bargain works
-- and prove nothing about 1005. Change them and see what moves.

interest "land"     { label = "land" }
interest "wealth"   { label = "wealth" }
interest "honour"   { label = "honour" }
interest "security" { label = "security" }
interest "people"   { label = "people" }

-- The courts ---------------------------------------------------------------------------------------------------------

court "song" {
  label = "Song", ruler = "zhenzong", quota = 60, prize = 420, loss = -760, toll = 14, fear = 30,
  temper = { holds = 12, per_turn = 1, per_round = 8, patience = 3 },
}
court "liao" {
  label = "Liao", ruler = "chengtian", quota = 60, prize = 640, loss = -350, toll = 16,
  temper = { holds = 10, per_turn = 1, per_round = 8, patience = 3 },
}

faction "zhenzong" {
  label = "Zhenzong", court = "song", person = "zhenzong", power = 40, bias = -6, prize = 420,
  weights = { land = 20, wealth = 6, honour = 8, security = 11, people = 13 },
  red = { guannan = { "all", "part" } },
}
faction "kou" {
  label = "Kou Zhun", court = "song", person = "kou", power = 25, bias = 14, prize = 520,
  weights = { land = 20, wealth = 7, honour = 17, security = 15, people = 6 },
  red = { guannan = { "all", "part" }, name = "tribute" },
}
faction "bi" {
  label = "Bi Shi'an", court = "song", person = "bi", power = 20, bias = 0, prize = 400,
  weights = { land = 17, wealth = 6, honour = 8, security = 17, people = 15 },
}
-- Wang Qinruo, whose party it is, sits in Daming and can be sounded by nobody. Chen Yaosou, who had advised Chengdu, is in the camp:
-- that he speaks there for the others is ours.
faction "flight" {
  label = "the party of flight", court = "song", person = "chenyaosou", power = 15, bias = -25, prize = 300,
  weights = { land = 9, wealth = 5, honour = 5, security = 7, people = 8 },
}

faction "chengtian" {
  label = "the Empress Dowager", court = "liao", person = "chengtian", power = 45, bias = 0, prize = 640,
  weights = { land = 13, wealth = 15, honour = 11, security = 15, people = 7 },
  red = { kinship = "vassal" },
}
faction "shengzong" {
  label = "Shengzong", court = "liao", person = "shengzong", power = 15, bias = 0, prize = 600,
  weights = { land = 12, wealth = 9, honour = 17, security = 12, people = 8 },
  red = { kinship = "vassal" },
}
faction "handerang" {
  label = "Han Derang", court = "liao", person = "handerang", power = 25, bias = 6, prize = 600,
  weights = { land = 10, wealth = 17, honour = 7, security = 17, people = 9 },
}
faction "war" {
  label = "the party of war", court = "liao", power = 15, bias = -20, prize = 760,
  weights = { land = 23, wealth = 11, honour = 17, security = 7, people = 2 },
  red = { guannan = "renounced" },
}

-- The clauses, in half-steps -----------------------------------------------------------------------------------------

stakes "guannan" {
  weight = 14,
  all       = { song = { land = -20, honour = -8, security = -10 }, liao = { land = 20, honour = 10, security = 6 } },
  part      = { song = { land = -10, honour = -6, security = -6 }, liao = { land = 10, honour = 6, security = 4 } },
  revenue   = { song = { honour = -6, wealth = -4 }, liao = { wealth = 4, honour = 4 } },
  stays     = { liao = { honour = -2 } },
  renounced = { song = { land = 4, honour = 2, security = 2 }, liao = { land = -8, honour = -10 } },
}

-- In ten thousands of lengths and of liang. What they are worth follows below, for it depends on both; a breach would
-- cost Liao the yearly payment.
local sums = include "sums"
local SILK, SILVER = sums.silk, sums.silver

local function payment(amounts)
  local options = { weight = 9 }
  for option, amount in pairs(amounts) do options[option] = { hold = { liao = amount } } end
  return options
end
stakes "silk" (payment(SILK))
stakes "silver" (payment(SILVER))

stakes "name" {
  weight = 8,
  tribute   = { song = { honour = -16 }, liao = { honour = 12 } },
  price     = { song = { honour = -8, land = -2 }, liao = { honour = 4, land = 4 } },
  submitted = { song = { honour = -8 }, liao = { honour = 6 } },
  aid       = { song = { honour = -2 }, liao = { honour = 2 } },
  bounty    = { song = { honour = 4 }, liao = { honour = -8 } },
}
stakes "place" {
  weight = 6,
  court     = { song = { honour = -6, wealth = -2 }, liao = { honour = 4 } },
  youzhou   = { song = { honour = -4, wealth = -1 }, liao = { honour = 2 } },
  xiongzhou = { liao = { wealth = -1 } },
  kaifeng   = { song = { honour = 2, security = -2 }, liao = { honour = -4, wealth = -2 } },
}
stakes "boundary" {
  weight = 8,
  moved   = { song = { land = -6, security = -4 }, liao = { land = 4, security = 2 } },
  survey  = { song = { security = -2 }, liao = { security = -2 } },
  each    = { song = { security = 2 }, liao = { security = 2 } },
  yi_zhuo = { song = { land = 12, honour = 6 }, liao = { land = -18, honour = -12 } },
}
stakes "fugitives" {
  weight = 6,
  unsaid = { song = { security = -2 }, liao = { security = -2 } },
  criminals = { hold = { song = 10, liao = 10 } },
  both   = { song = { security = 2, people = -2 }, liao = { security = 4 }, hold = { song = 10, liao = 10 } },
  past   = { song = { honour = -4, people = -4, security = 2 }, liao = { security = 5, honour = -2 } },
}
stakes "farmland" {
  weight = 4,
  fields = { song = { people = 4 }, liao = { people = 2 } },
  belt   = { song = { people = -4, security = 2 }, liao = { people = -2, security = 2 } },
}
stakes "works" {
  weight = 8,
  drain = { song = { security = -14 }, liao = { security = 8 } },
  keep  = { song = { security = -2 }, liao = { security = 4 }, hold = { song = 30, liao = 30 } },
  song_barred = { song = { security = -4, honour = -4 }, liao = { security = 4, honour = 2 }, hold = { song = 10, liao = 10 } },
  free  = { song = { security = 4 }, liao = { security = -4 } },
}
stakes "further" {
  weight = 6,
  nothing   = { song = { security = 2 }, hold = { song = 20, liao = 20 } },
  ten_years = { song = { security = -4 }, liao = { land = 2, wealth = 2 } },
}
stakes "kinship" {
  weight = 9,
  nephew = { song = { honour = -16 }, liao = { honour = 10 } },
  equals = { song = { honour = -2 }, liao = { honour = 4 } },
  elder  = { liao = { honour = 6 } },
  vassal = { song = { honour = 16 }, liao = { honour = -24 } },
  khitan = { song = { honour = 2 }, liao = { honour = -2 } },
}
stakes "markets" {
  weight = 3,
  closed  = { song = { people = -2 }, liao = { wealth = -4 } },
  one     = { song = { wealth = 2 }, liao = { wealth = 2 }, hold = { song = 10, liao = 10 } },
  several = { song = { wealth = 4, security = -1 }, liao = { wealth = 4 }, hold = { song = 25, liao = 25 } },
  free    = { song = { wealth = 4, security = -4 }, liao = { wealth = 6, security = -2 }, hold = { song = 30, liao = 30 } },
}
stakes "captives" {
  weight = 3,
  unsaid  = { song = { people = -2 } },
  request = { song = { people = 2 }, liao = { wealth = -1 } },
  ["return"] = { song = { people = 6 }, liao = { wealth = -4, people = -1 } },
  ransom  = { song = { people = 6, wealth = -6 }, liao = { wealth = 3, people = -1 } },
}
stakes "oath" {
  weight = 7,
  letters  = { song = { security = -2 } },
  oaths    = { song = { security = 2 }, liao = { security = 4, honour = 2 }, hold = { song = 70, liao = 70 } },
  hostages = { song = { honour = -10, security = 2 }, liao = { honour = -4, security = 4 }, hold = { song = 80, liao = 80 } },
}

-- What clauses do together -------------------------------------------------------------------------------------------

local function total(o) return SILK[o.silk] + SILVER[o.silver] end

-- The payment itself. Silver is dearer to Song; to Liao, more and more of either is worth less and less. Beyond 300,000
-- in all it shames Song: that was Kou Zhun's line.
synergy {
  over = { "silk", "silver" },
  worth = function(o)
    local silk, silver = SILK[o.silk], SILVER[o.silver]
    return {
      song = { wealth = -((silk * 2 + silver * 3 + 5) // 10), honour = -(math.max(0, total(o) - 30) // 5) },
      liao = { wealth = (math.min(silk, 20) * 3 + math.max(0, silk - 20) * 2
                         + math.min(silver, 10) * 4 + math.max(0, silver - 10) * 2) // 10 },
    }
  end,
}

-- “To go home without the land would shame the people of our country”: less so, the nearer to 300,000.
synergy {
  over = { "guannan", "silk", "silver" },
  worth = function(o)
    if o.guannan ~= "stays" and o.guannan ~= "renounced" or total(o) >= 30 then return end
    return { liao = { honour = -((30 - total(o)) // 2) } }
  end,
}

-- Under a humble name, the more is paid the more it shames, and to carry it north is to be seen carrying it.
local function humble(o) return o.name == "tribute" or o.name == "submitted" end
synergy {
  over = { "silk", "silver", "name" },
  worth = function(o) if humble(o) then return { song = { honour = -(total(o) // 15) } } end end,
}
synergy {
  over = { "name", "place" },
  worth = function(o)
    if humble(o) and (o.place == "court" or o.place == "youzhou") then
      return { song = { honour = -4 }, liao = { honour = 2 } }
    end
  end,
}

-- Between brothers a payment can pass for help within the family.
synergy {
  over = { "silk", "silver", "name", "kinship" },
  worth = function(o)
    local brothers = o.kinship == "elder" or o.kinship == "khitan"
    if brothers and (o.name == "aid" or o.name == "bounty") and total(o) > 0 then return { song = { honour = 2 } } end
  end,
}

-- New walls along a line that nobody has agreed on frighten both.
synergy {
  over = { "boundary", "works" },
  worth = function(o)
    if o.works == "free" and o.boundary == "survey" then return { song = { security = -2 }, liao = { security = -2 } } end
  end,
}

-- The war, as it may stand -------------------------------------------------------------------------------------------

-- The present one is the first whose condition holds. In Wang's story the emperor has crossed by the days of the table; in
-- Kou's it is for Kou to bring him over. He sleeps in the south city: what counts is that the north saw him. And in Wang's,
-- Talin may have been taken off the wall instead of killed: so the label speaks of both.
war "talin" {
  label = "Xiao Talin no longer leads the Liao van, and the emperor has shown himself on the north wall", chance = 58, rounds = 3, fear = 1,
  when = all { any { all { "talin.dead", "crossed" }, "w.talin" }, no "closed" },
}
war "siege" { label = "Yingzhou is besieged", chance = 45, rounds = 0, fear = 1, when = before("day", "1004-12-01") }
war "river" {
  label = "the Liao are at the River, and it is freezing", chance = 38, rounds = 2, fear = 3, when = no "closed",
}
war "retreat" { label = "the Song armies have closed the retreat", chance = 72, rounds = 4, fear = 0, when = "closed" }

-- What moves it. Each says what is missing from, or comes on top of, the war it can meet: `shot` and `crossed` are the halves of
-- `talin`, for a table at which only one of them has happened.
local river = none { "closed", all { "talin.dead", "crossed" }, "w.talin" }

swing "shot" {
  label = "Xiao Talin is dead, and the emperor has stayed south of the River", when = all { river, "talin.dead" },
  chance = 12, rounds = 1, fear = -1, powers = { kou = -5, flight = 5 },
}
swing "crossed" {
  label = "the emperor has been over the River, and Xiao Talin still leads the Liao van", when = all { river, any { "crossed", is("role", "wang") } },
  chance = 6, rounds = 1, fear = -1, powers = { war = 5, shengzong = -5 },
}
swing "wangchao" {
  label = "Wang Chao's army is in sight, or is believed to be", when = any { "wangchao.here", "rumour" },
  chance = 8, lifts = { war = "guannan" },
}
swing "late" { label = "the season is running out on the Liao", when = "late", chance = 5 }
swing "nerve" { label = "the emperor has had too many bad nights", when = at_most("nerve", 1), fear = 1 }
swing "slander" {
  label = "the council listens to the talk against you, and your vote weighs less", when = at_least("slander", 2),
  powers = { kou = -10, flight = 10 },
}

-- A treaty that breaks one of these isn't the covenant any more, however like it the rest is.
cap { 40, guannan = { "all", "part" } }
cap { 50, kinship = { "nephew", "vassal" } }
cap { 50, silk = "none", silver = "none" }
cap { 60, name = "tribute" }
cap { 70, oath = { "letters", "hostages" } }

-- Later years: Song's chance in a war then, and how many years are like that.
future { { 8, 8 }, { 20, 14 }, { 35, 22 }, { 50, 24 }, { 65, 16 }, { 80, 10 }, { 92, 6 } }

-- What the story may read of a treaty afterwards -----------------------------------------------------------------------

-- Whether it is one that a century can stand on, at the price of the record or for less; one that is paid for too long; or one
-- that nothing holds up. Thin is what has no oath, or less in it than half of what was sworn: without an oath, or with 100,000
-- in all, `chanyuan treaty` has it broken in about a quarter of later years; with 150,000, in one of seven. So a lean
-- covenant can stand as well. Where exactly the line runs is ours.
outcome "peace" {
  label = "the kind of peace", over = { "silk", "silver", "guannan", "name", "kinship", "oath" },
  classes = { "thin", "lean", "even", "dear" }, words = { "thin ice", "a lean covenant", "a covenant", "a dear peace" },
  class = {
    { "thin", oath = "letters" },
    { "dear", guannan = { "all", "part", "revenue" } },
    { "dear", name = "tribute" },
    { "dear", kinship = "nephew" },
    { "dear", over = { "silk", "silver" }, fits = function(o) return total(o) > sums.record end },
    { "thin", over = { "silk", "silver" }, fits = function(o) return total(o) < sums.record // 2 end },
    { "lean", over = { "silk", "silver" }, fits = function(o) return total(o) < sums.record end },
    "even",
  },
}
outcome "land" {
  label = "what becomes of Guannan", over = { "guannan" }, classes = { "kept", "paid" }, words = { "kept", "paid for, or given" },
  class = { { "kept", guannan = { "stays", "renounced" } }, "paid" },
}
outcome "door" {
  label = "whether anything may be asked for later", over = { "further" }, classes = { "shut", "open" },
  words = { "nothing beyond the oath", "it may be asked again" },
  class = { { "shut", further = "nothing" }, "open" },
}
outcome "ropes" {
  label = "what becomes of the captives", over = { "captives" }, classes = { "left", "bought", "home" },
  words = { "left to be asked for", "to be bought home", "sent home" },
  class = { { "bought", captives = "ransom" }, { "home", captives = "return" }, "left" },
}
