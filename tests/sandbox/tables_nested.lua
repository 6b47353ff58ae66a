-- Tables in tables, without an end.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local t = {}
while true do t = { t, {}, {}, {} } end
