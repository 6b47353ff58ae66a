-- Many strings of moderate size.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t = {}
for i = 1, 1 << 40 do t[i] = ("x"):rep(100000) .. i end
