pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn" }

flag "seen" { label = "you have seen it" }
scene "cellar" { title = "The cellar", text = "Barrels.", choice "up" { "Go up.", when = "seen", go = "room" } }
extend "room" { choice "down" { "Go down.", effects = { set("seen", true) }, go = "cellar" } }
