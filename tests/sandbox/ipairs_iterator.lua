-- The iterator of ipairs with odd arguments.
-- wants: E104: .*(range|table)
local step = ipairs({})
step({}, (1 << 63) - 1)
