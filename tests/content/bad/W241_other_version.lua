pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn", extends_version = "0.9" }

extend "room" { choice "bad.look" { "Look under the bed.", text = "Dust.", go = "room" } }
