-- An environment of the script’s own making brings nothing back.
-- wants: E104: .*nil
local _ENV = {}
io.open("x")
