pack "bad" { title = "Bad" }
