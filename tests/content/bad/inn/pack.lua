-- The scenario that the extensions beside this folder extend: each in a way that it doesn't allow.
pack "inn" {
  title = "The Inn", version = "1", api = 1, summary = "A bed, a bill.",
  open = { scenes = { "room" }, back = { "yard" }, reads = { "coins" }, changes = { "tired" }, tales = { "ledger" } },
}

count "coins" { range = { 0, 5 }, start = 3, label = "your coins" }
flag  "tired" { start = true, label = "you are tired" }
flag  "robbed" { label = "you were robbed" }

role "guest" { label = "The guest", start = "room", text = "You have walked since Tuesday." }

scene "room" {
  title = "The room", date = "1404-10-02", text = { "A bed, and a door that doesn't lock.", when("robbed", "Your purse is gone.") },
  choice "sleep" { "Sleep.", when = "tired", effects = { set("tired", false), set("robbed", true) }, go = "room" },
  choice "pay"   { "Pay and go.", when = at_least("coins", 2), go = "yard" },
}
scene "yard" {
  title = "The yard", text = "Geese.",
  choice "road" { "Take the road.", go = "road" },
  choice "back" { "Go back up.", go = "room" },
}
ending "road" { title = "The road", text = "It goes on." }

tale "ledger" { title = "The ledger", text = "One guest. Paid." }
