pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "insulted"
local x = at_least(nerve, 2)
