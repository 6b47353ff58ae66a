-- An extension, which can't be extended.
pack "annex" { title = "The Annex", version = "1", api = 1, extends = "inn" }

extend "room" { choice "annex.look" { "Look out.", text = "A wall.", go = "room" } }
