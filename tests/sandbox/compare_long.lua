-- Two strings of a megabyte, compared a million times: each comparison is one instruction.
-- wants: E104: .*(longer than .* ms|more than .* steps)
local a, b = ("x"):rep(1000000), ("x"):rep(1000000)
local n = 0
for _ = 1, 1000000 do if a < b or a == b then n = n + 1 end end
