-- Strings of NULs: collated byte by byte.
-- wants: E104: .*(longer than .* ms|more than .* steps)
local a, b = ("\0"):rep(1000000), ("\0"):rep(1000000)
local n = 0
for _ = 1, 1000000 do if a < b then n = n + 1 end end
