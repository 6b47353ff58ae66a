-- One table of everything.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t = {}
for i = 1, 1 << 40 do t[i] = i end
