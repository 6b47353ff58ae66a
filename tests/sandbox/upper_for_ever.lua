-- Work in C, charged by the byte.
-- wants: E104: .*(KB of memory|more than .* steps|longer than .* ms)
local s = ("x"):rep(1000000)
while true do local t = s:upper() end
