-- Recursion without an end.
-- wants: E104: .*(stack overflow|KB of memory)
local function f() return 1 + f() end
f()
