-- A length that is made up. There is no setmetatable.
-- wants: E105: .*means nothing here
table.add(setmetatable({}, { __len = function() return 1 << 40 end }), 1)
