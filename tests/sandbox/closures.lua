-- Closures without number.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t = {}
for i = 1, 1 << 40 do t[i] = function() return i end end
