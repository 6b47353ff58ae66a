-- Strings of nearly a megabyte, joined and thrown away.
-- wants: E104: .*(longer than .* ms|more than .* steps)
local a = ("x"):rep(500000)
while true do local b = a .. a end
