pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn" }

extend "room" {
  choice "bad.window" { "Out of the window.", chance = { { 1, go = "yard" }, { 1, go = "road" } } },
}
