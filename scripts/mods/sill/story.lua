-- The strand, the Sill, and what came of it. One ebb a day comes by daylight, and an ebb is a day of the table.

count "trust" { range = { 0, 6 }, start = 2, label = "what Orrey thinks of your word",
                words = { "a wrecker's", "worth little", "worth hearing", "worth weighing", "good", "very good", "as good as their own" } }
one_of "why" { "none", "left", "late", "broken", label = "how the talks ended" }

due "swell" {
  text = "The wind has gone into the north-west. The pools on the Sill have begun to shiver, and the *Good Hester* groans as she dries.",
  effects = { set("swell", true) },
}
due "mate" {
  text = {
    "A boy comes running over the sand from Orrey. The mate of the *Good Hester* has woken. He asked for water, and then who it was that had put a light on the hill.",
    when("told", "“She's said,” Marget Lowe tells the boy, and he stands there with his news and nobody to give it to."),
    when(all { "raked", no "told" }, "They send a man up Hask hill to look. He finds turf, and comes down, and says so, and looks at you for as long as it takes."),
    when(none { "raked", "told" }, "They send a man up Hask hill to look. He comes down with both hands black, and holds them up to Marget Lowe."),
  },
  effects = { set("woke", true) },
}
due "boat" {
  text = "Your fast boat is back from the Sund, without Joss. The boys have a trader's tally, cut for any weight of copper that comes by night. Your brother has found a berth, they say. He'd taken his good coat.",
  effects = { set("buyer", true) },
}

role "hanne" {
  label = "Hanne Oake, pilot of Hask", person = "hanne", start = "strand",
  standing = { "trust", "swell" },
  effects = { after(3, "swell"), after(4, "mate") },
  text = {
    "These islands are on no chart, and nobody here ever lived.",
    "You are Hanne Oake, the pilot of Hask: twelve roofs, nine boats, one winch. You know every stone of the Sill, the bar that joins you to Orrey at low water, and so far nobody on Orrey has caught you in a lie.",
    "Three nights ago the *Good Hester* struck it, Orrey-bound, with eighty tons of copper in her. Your brother Joss had lit a fire on the hill. You saw it from your door. You have told nobody.",
  },
}

scene "strand" {
  title = "The strand at Hask", date = "1437-10-08",
  text = {
    "Seven men of Orrey lie above the weed, where the tide left them. Somebody has turned their faces inland.",
    "Out on the Sill the *Good Hester* stands upright, as if she had only stopped to think. There are two ropes on her, one from each shore, and men with axes at the end of both.",
    "{bram} owns the winch, so he speaks first. “They'll say their dead, their harbour, their ship. You say half.”",
    "Behind him {joss} is coiling a line that was coiled already. He has washed. There is still pitch in the lines of his hands.",
    "At the ebb the provost of Orrey will walk out on the sand to talk. There's time for one thing first.",
  },
  choice "dead" {
    "Carry the seven up to the net-house and lay them out by name.",
    text = "You know all seven, and have drunk with five. When the last is under sailcloth the ebb has come and gone. They were bow oars, every one, and it's the herring month. Without meaning to, you reckon how many boats the provost can still man.",
    effects = { wait(1), set("counted", true), add("trust", 1) }, go = "bar",
  },
  choice "ashes" {
    "Climb the hill and rake his fire into the sea.",
    text = "The ring is wider than boys would make it. You rake down to the clay, cut turf elsewhere, and lay it on the place. At the top gate old {sib} has been watching. “Late in the year for a garden,” she says. They have eyes on Orrey, too.",
    effects = { set("raked", true), add("trust", -1) }, go = "bar",
  },
  choice "sund" {
    "Send Joss to the Sund in the fast boat, to ask what copper fetches.",
    text = "He looks at you a little longer than the errand needs. Then he goes up to the house for his things.",
    effects = { after(1, "boat") }, go = "bar",
  },
}

table "bar" {
  title = "On the Sill",
  text = {
    "{fenn} has had a door carried out and laid across two casks, and his ledger lies on it, square to the edge. He is provost of sixty boats and of a church with glass in it. Behind him, not at the door and not away from it, stands {marget} in her husband's sea-coat.",
    when(took "strand/dead", "“Who closed Peter's eyes?” she says. You say that you did. She nods, and comes no nearer."),
    when("raked", "“I hear you've been gardening,” says Fenn, and wets his pen."),
    "The sand is yours and theirs until the water comes. Over the door the *Good Hester* ticks as she dries.",
  },
  seat = "envoy", court = "hask", opens = "orrey", pace = 4, days = 5, pressure = 12, trust = { orrey = "trust" },
  start = { copper = "third", light = "none", oil = "hask", fire = "nothing" },

  choice "keel" {
    "“Lend me your carpenter. I want to see her keel, and so do you.”",
    when = no "looked", hidden = true,
    text = "Orrey's carpenter crawls under her beside you and says nothing until he is out again. Then he says it to both sides of the door at once. Her back is broken. By the time you have washed, the ebb is over.",
    effects = { set("looked", true), wait(1) },
  },
  choice "tell" {
    "“There was a fire. It was my brother's.”",
    when = none { "told", all { "woke", no "raked" } }, hidden = true,
    text = "Nobody moves. Fenn closes the ledger over his own thumb. “Again,” says Marget Lowe, “and slower.” You say it again, slower.",
    effects = { set("told", true) },
  },

  sealed = { go = "home" },
  left   = { effects = { set("why", "left") }, go = "axes" },
  late   = { effects = { set("why", "late") }, go = "axes" },
  broken = { effects = { set("why", "broken") }, go = "axes" },
}

scene "home" {
  title = "Home",
  auto { when = is("hill", "named"), go = "named" },
  auto { when = is("hill", "dark"), go = "dark" },
  auto { when = is("share", "thin"), go = "thin" },
  auto { go = "lamp" },
}

-- What stands in more than one ending.
local weight = "The copper comes up by the tally and by daylight, {treaty.copper}. By the new year the *Good Hester* is ribs, and then she isn't there."
local lit = any { agreed("light", "winter"), agreed("light", "year") }
local keeper = when(lit, "The lamp is her own galley kettle, cut open. It is {treaty.light}, and a Hask woman keeps it.")
local oil_hask = when(all { lit, agreed("oil", "hask") }, "Hask buys the oil. There are weeks when it burns thin.")
local oil_hulls = when(all { lit, agreed("oil", "hulls") }, "Every hull that goes by leaves a penny in a jar on the harbour steps. The owners call it the Hask tax, and pay.")
local oil_orrey = when(all { lit, agreed("oil", "orrey") }, "Orrey buys the oil, and sends it over in small jars, each with a receipt.")
local known = any { "told", all { "woke", no "raked" } }
local nothing = when(all { agreed("fire", "nothing"), no(known) }, "Of the fire nothing is written. The mate, when he can walk, is told that men see all sorts of things in a fever.")
local nothing_known = when(all { agreed("fire", "nothing"), known }, "Of the fire nothing is written. When a Hask boat comes into Orrey, seven doors close, one after the other.")
local oath = when(all { agreed("fire", "oath"), no(known) }, "You swore with the rest that there had been no fire. Yours was the steadiest voice.")
local oath_known = when(all { agreed("fire", "oath"), known }, "You swore with the rest that there had been no fire. Everybody on the sand knew what that was worth, and took it at the price.")
local price = when(agreed("fire", "price"), "Each autumn seven houses on Orrey are paid in Hask silver. Marget Lowe counts hers at the door, twice, and says good night.")

ending "lamp" {
  title = "The lamp on Hask hill",
  text = {
    weight, keeper, oil_hask, oil_hulls, oil_orrey, nothing, nothing_known, oath, oath_known, price,
    when(took "strand/sund", "A letter comes from the Sund, in a hand that Joss has paid for. He asks whether he can come home. You have begun an answer three times."),
    when(no(took "strand/sund"), "Joss asked for the night watch at the lamp, and was given it. He has never once let it go out."),
  },
}
ending "thin" {
  title = "Short weight",
  text = {
    weight,
    "Bram Tully reads the tally aloud at the winch, and asks who ate the rest. You say that it was what could be had.",
    when("looked", "You don't say that you had been under her, and knew how little time they had."),
    keeper, oil_hask, oil_hulls, oil_orrey, nothing, nothing_known, oath, oath_known, price,
    "By February they're boiling limpets at the top gate. The young men say that they'd have fought. They say it louder every week, and one moonless night a mooring is cut at Orrey.",
  },
}
ending "dark" {
  title = "No light",
  text = {
    weight,
    "For a winter both islands have shoes.",
    nothing, nothing_known, oath, oath_known, price,
    "In the second winter it is the *Maid*, of Orrey, home late with herring and eleven aboard. Nobody had lit anything. Nobody had needed to.",
    "You went out with the first boat. You brought in four.",
  },
}
ending "named" {
  title = "A name",
  text = {
    "“Joss Oake,” you say, because nobody else on Hask would, and Fenn writes it down.",
    when(took "strand/sund", "They row over for him in daylight, two boats, and find a made bed. He's at the Sund in his good coat. You find that you had counted on that, and so, before long, does everybody else."),
    when(all { no(took "strand/sund"), lit }, "They row over for him in daylight. The seven houses might have his neck. Marget Lowe asks for his nights. He is to tend the lamp until he dies, and he may look at the water and not cross it."),
    when(all { no(took "strand/sund"), agreed("light", "none") }, "They row over for him in daylight. He is waiting on the strand with the line coiled. They hang him at the next ebb from the *Good Hester*'s yard, while she still has one."),
    weight,
    when(all { took "strand/sund", lit }, "The lamp is {treaty.light}. You keep it yourself. Nobody else has asked to."),
    oil_hask, oil_hulls, oil_orrey,
  },
}
ending "axes" {
  title = "Axes", disaster = true,
  text = {
    when(is("why", "left"), "Two of Fenn's men carry the door home between them, with the ledger still on it."),
    when(is("why", "broken"), "You are the first off the sand. Behind you Fenn is putting a line through the page, with a rule."),
    when(is("why", "late"), "The next ebb doesn't come. The gale holds the sea over the Sill for two days, and nobody can talk across that."),
    "There are axes on both ropes before midnight. A man of Hask goes into the water, and two from Orrey who went to help him, or to stop him being helped. Then the *Good Hester* lies down on her side, and the copper goes out through her into the Sill.",
    "On a still day both islands can see it. Nobody can reach it.",
    when("raked", "The turf that you laid on the hill has taken. In the dark of the moon somebody cuts it back to the clay."),
    when(no "raked", "In the dark of the moon there's a light on the hill. You see it from your door, and don't go up to find out whose it is."),
  },
}
