-- Tail calls for ever.
-- wants: E104: .*(more than .* steps|longer than .* ms)
local function f() return f() end
f()
