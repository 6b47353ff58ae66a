pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn" }

extend "room" {
  choice "bad.shout" { "Shout.", when = "robbed", text = { "Nobody comes.", when(took "yard/back", "Again.") }, go = "room" },
  choice "bad.count" { "Count your coins.", when = all { "tired", at_least("coins", 1) }, text = "{coins}.", go = "room" },
}
lines "ledger" { text = { when(took "room/sleep", "Slept."), when("robbed", "Robbed.") } }
