-- ipairs over a list that grows as fast as it is read.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local list = { 1 }
for i in ipairs(list) do list[i + 1] = i end
