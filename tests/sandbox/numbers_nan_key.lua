-- NaN as a key.
-- wants: E104: .*NaN
local t = {}
t[0 / 0] = 1
