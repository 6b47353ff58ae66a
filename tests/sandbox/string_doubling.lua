-- A string that doubles.
-- wants: E104: .*(KB of memory|longer than)
local s = "x"
while true do s = s .. s end
