-- The smallest integer and a NaN as arguments.
-- wants: E104: .*done
local min, max, nan, inf = 1 << 63, (1 << 63) - 1, 0 / 0, 1 / 0
local s = "hello"
local n = #s:sub(min, max) + #s:sub(max, min) + #s:sub(min, min) + #s:sub(-1, max)
n = n + #s:rep(min) + (math.abs(min) == min and 1 or 0) + (math.tointeger(nan) and 1 or 0) + (math.tointeger(inf) and 1 or 0)
local a, b = math.floor(nan), math.floor(inf)
math.max(nan, 1, inf) math.min(nan, 1, -inf) math.floor(-1e308)
table.concat({}, "", max, min) select(-1, 1) tonumber("1e309") tonumber("zz", 36) tonumber(("9"):rep(5000))
tonumber("0x" .. ("f"):rep(150))
for i = max - 1, max do n = n + 1 end
for i = min + 1, min, -1 do n = n + 1 end
error("done " .. n)
