-- The table behind strings is not to be had.
-- wants: E104: .*nil
local index = ("").__index
index.sub = nil
