-- A large table whose entries are all gone: nothing to be charged for, much to be passed over.
-- wants: E104: .*(longer than .* ms|more than .* steps)
local t = {}
for i = 1, 300000 do t[i + 0.5] = 1 end
for i = 1, 300000 do t[i + 0.5] = nil end
while true do for _ in pairs(t) do return end end
