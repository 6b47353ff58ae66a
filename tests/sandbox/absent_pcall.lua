-- There is no pcall.
-- wants: E105: .*means nothing here
return pcall("x")
