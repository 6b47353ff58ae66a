-- Strings of three megabytes.
-- wants: E104: .*(KB of memory|longer than)
local a = ("x"):rep(1000000)
a = a .. a .. a
local b = a .. ""
for _ = 1, 1000000 do if a < b then a = b end end
