-- table.concat over and over.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local list = {}
for i = 1, 100000 do list[i] = "word" end
while true do local s = table.concat(list, ", ") end
