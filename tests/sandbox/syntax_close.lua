-- A variable to be closed, with nothing that could close.
-- wants: E104: 
local x <close> = {}
while true do end
