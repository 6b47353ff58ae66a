-- An attribute that is none.
-- wants: E103: 
local x <eternal> = 1
