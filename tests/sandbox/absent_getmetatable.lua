-- There is no getmetatable.
-- wants: E105: .*means nothing here
return getmetatable("x")
