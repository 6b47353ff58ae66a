-- Recursion through a C function.
-- wants: E104: .*(stack overflow|KB of memory|means)
local function f(...) return select(1, f(1, ...)) end
f()
