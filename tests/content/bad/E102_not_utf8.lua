pack "bad" { title = "ÿ" }
