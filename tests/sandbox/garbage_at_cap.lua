-- Nearly all memory in use, then garbage: the collector must not run for every little string.
-- wants: E104: 
local keep = {}
for i = 1, 580 do keep[i] = ("x"):rep(100000) .. i end
for i = 1, 1 << 40 do local s = "g" .. i .. ("y"):rep(1000) end
