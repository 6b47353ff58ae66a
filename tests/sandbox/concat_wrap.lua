-- table.concat up to the last integer.
-- wants: E104: 
local last = (1 << 63) - 1
while true do local s = table.concat({ [last] = "x" }, ",", last, last) end
