-- pairs must not show the order of hashes.
-- wants: E104: .*1 2 10 a b c d e true
local t = { e = 1, d = 1, c = 1, b = 1, a = 1, [10] = 1, [2] = 1, [1] = 1, [true] = 1 }
local list = {}
for key in pairs(t) do table.add(list, tostring(key)) end
error(table.concat(list, " "))
