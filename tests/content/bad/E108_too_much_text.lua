pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
local long, t = ("many words "):rep(40000), {}
for i = 1, 80 do t[i] = long end
scene "bank" { text = t, auto { go = "across" } }
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
