-- What can be settled, what it does to whom, and how the quarrel stands. Invented, and tuned with `chanyuan treaty`.

clause "copper" {
  label = "The copper", ordered = true, asked_by = "hask",
  options = { { "quarter", "a quarter to Hask" }, { "third", "a third to Hask" },
              { "half", "half to Hask" }, { "more", "two thirds to Hask" } },
  text = "Eighty tons in flat cakes, under a deck that won't last the winter.",
}
clause "light" {
  label = "The light", ordered = true, asked_by = "orrey",
  options = { { "none", "none on the hill" }, { "winter", "lit in winter" }, { "year", "lit all year" } },
  text = "A true one, that says where the Sill is. Hask has lived for two hundred years on ships that didn't know.",
}
clause "oil" {
  label = "The oil", asked_by = "hask",
  options = { { "hask", "Hask buys it" }, { "hulls", "a penny from every hull" }, { "orrey", "Orrey buys it" } },
  text = "Without a light there is none to buy.",
}
clause "fire" {
  label = "The fire", ordered = true, asked_by = "orrey",
  options = { { "nothing", "not a word of it" }, { "oath", "Hask swears there was none" },
              { "price", "Hask pays the seven houses" }, { "name", "Hask names the man" } },
  text = "Seven of the crew were Orrey men.",
}

interest "coin"   { label = "money" }
interest "living" { label = "bread" }
interest "kin"    { label = "honour" }

person "hanne"  { label = "Hanne Oake", office = "pilot of Hask" }
person "joss"   { label = "Joss Oake", office = "your brother" }
person "bram"   { label = "Bram Tully", office = "owner of the winch at Hask" }
person "sib"    { label = "Sib", office = "at the top gate of Hask" }
person "fenn"   { label = "Aldous Fenn", office = "provost of Orrey" }
person "marget" { label = "Marget Lowe", office = "of the seven houses of Orrey" }

-- Orrey comes first: chances in war are its own.
court "orrey" { label = "Orrey", ruler = "provost", quota = 60, prize = 60, loss = -70, toll = 8,
                temper = { holds = 6, per_turn = 3, guess = -20 } }
court "hask"  { label = "Hask", ruler = "winch", quota = 60, prize = 60, loss = -80, toll = 10, temper = { per_turn = 3 } }

faction "provost" { label = "the provost", court = "orrey", person = "fenn", power = 40,
                    weights = { coin = 4, living = 5, kin = 3 } }
faction "owners"  { label = "the boat-owners", court = "orrey", power = 35, bias = 15,
                    weights = { coin = 6, living = 4, kin = 1 } }
faction "widows"  { label = "the seven houses", court = "orrey", person = "marget", power = 25,
                    weights = { coin = 1, living = 3, kin = 8 }, red = { fire = "nothing" } }

faction "winch"   { label = "Bram Tully", court = "hask", person = "bram", power = 45,
                    weights = { coin = 6, living = 3, kin = 3 } }
faction "boats"   { label = "the young men of the boats", court = "hask", power = 30, bias = -10,
                    weights = { coin = 4, living = 2, kin = 7 }, red = { fire = "name" } }
faction "hearths" { label = "the women of the hearths", court = "hask", person = "sib", power = 25,
                    weights = { coin = 3, living = 7, kin = 4 } }

stakes "copper" {
  quarter = { orrey = { coin = 7 }, hask = { coin = -4, kin = -1 } },
  third   = { orrey = { coin = 4 }, hask = { coin = -2 } },
  half    = { orrey = { coin = -1 }, hask = { coin = 3 } },
  more    = { orrey = { coin = -6, kin = -1 }, hask = { coin = 7 } },
}
stakes "light" {
  winter = { orrey = { living = 4, kin = 1 }, hask = { living = -3 } },
  year   = { orrey = { living = 6, kin = 2 }, hask = { living = -5 } },
}
stakes "oil" { hask = {}, hulls = {}, orrey = {} }
stakes "fire" {
  nothing = { orrey = { kin = -6 }, hask = { kin = 1 } },
  oath    = { orrey = { kin = -2 }, hask = { kin = -1 } },
  price   = { orrey = { kin = 3 }, hask = { coin = -2, kin = -2 } },
  name    = { orrey = { kin = 5 }, hask = { kin = -8 } },
}
-- Oil costs what the light burns, and the keeper is a Hask woman with a wage, unless Hask pays her itself.
synergy {
  over  = { "light", "oil" },
  worth = function(o)
    if o.light == "none" then return end
    local n = o.light == "year" and 2 or 1
    if o.oil == "hask" then return { hask = { coin = -2 * n } } end
    if o.oil == "hulls" then return { orrey = { coin = -n }, hask = { living = 1 + n } } end
    return { orrey = { coin = -2 * n }, hask = { living = 1 + n, coin = 1 } }
  end,
}

-- How the quarrel stands.
flag "swell" { label = "the swell is rising" }
flag "woke"  { label = "the mate has woken" }
flag "raked" { label = "the hill is raked" }
flag "told"  { label = "you told them about the fire" }

war "ropes" { label = "each side cuts the other's ropes at night", chance = 60, rounds = 1 }
swing "swell" { label = "the swell is rising", when = "swell", chance = -15, fear = 1 }
swing "known" { label = "Orrey has heard of the fire from the mate", when = all { "woke", none { "told", "raked" } }, chance = 10,
                powers = { provost = -10, owners = -15, widows = 25 } }
swing "told"  { label = "Orrey has heard of the fire from you", when = "told",
                powers = { owners = -10, widows = 10, boats = -10, hearths = 10 }, lifts = { widows = "fire" } }

-- What may be known.
flag "looked"  { label = "you have looked at her keel" }
flag "counted" { label = "you have counted Orrey's oars" }
flag "buyer"   { label = "you have a buyer at the Sund" }

token "keel" {
  label = "the ship's broken back", when = "looked", chance = 40, credit = 70,
  text = "Her keel has gone abaft the main hatch. The first real swell will open her, and Orrey's boats are too heavy to lie beside her in one.",
}
token "oars" {
  label = "Orrey's empty benches", when = "counted", chance = 48, credit = 35,
  text = "The seven were the best arms on Orrey. It is the herring month, and the provost can man nine boats.",
}
token "tally" {
  label = "the trader's tally", when = "buyer", owner = "hask", reserve = 10, credit = 50,
  text = "A trader at the Sund takes any copper that Hask can cut out of her by night, and asks for no papers.",
}

outcome "share" {
  label = "Hask's part of her", over = { "copper", "oil" }, classes = { "thin", "fair" },
  class = function(o)
    if o.copper == "quarter" or o.copper == "third" and o.oil ~= "orrey" then return "thin" end
    return "fair"
  end,
}
outcome "hill" {
  label = "what was settled about the hill", over = { "light", "fire" }, classes = { "lit", "dark", "named" },
  class = function(o)
    if o.fire == "name" then return "named" end
    if o.light == "none" then return "dark" end
    return "lit"
  end,
}
