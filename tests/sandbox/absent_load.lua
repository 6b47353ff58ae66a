-- There is no load.
-- wants: E105: .*means nothing here
return load("x")
