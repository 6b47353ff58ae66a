-- A finaliser that loops, where no hook reaches.
-- wants: E105: .*means nothing here
setmetatable({}, { __gc = function() while true do end end })
for _ = 1, 1e6 do local garbage = {} end
