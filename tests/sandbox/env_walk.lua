-- Whatever the environment holds, walked through, for a name that should not be there.
-- wants: E104: .*walked
local forbidden = { "io", "os", "load", "require", "debug", "pcall", "setmetatable", "_G", "next", "rawset" }
local names = {}
for name in pairs(_ENV) do names[name] = true end
for _, name in ipairs(forbidden) do assert(not names[name], name) end
error("walked")
