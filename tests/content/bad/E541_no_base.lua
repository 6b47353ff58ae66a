pack "bad" { title = "Bad", version = "1", api = 1, extends = "../inn" }
