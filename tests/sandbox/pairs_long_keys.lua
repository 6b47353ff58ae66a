-- Long keys that differ in their last letter only.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t, long = {}, ("k"):rep(20000)
for i = 1, 2500 do t[long .. i] = i end
while true do for key in pairs(t) do if key == 1 then return end end end
