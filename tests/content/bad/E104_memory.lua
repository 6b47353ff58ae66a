pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
local t, s = {}, string.rep("much", 200000)
for i = 1, 1e9 do t[i] = s .. i end
