-- There is no loadfile.
-- wants: E105: .*means nothing here
return loadfile("x")
