-- Two hundred thousand keys to be sorted, many times.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t = {}
for i = 1, 200000 do t[i * 7919 % 1000003 + 0.5] = i end
while true do for key in pairs(t) do if key < 0 then return end end end
