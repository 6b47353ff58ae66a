-- There is no require.
-- wants: E105: .*means nothing here
return require("x")
