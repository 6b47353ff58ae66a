-- There is no dofile.
-- wants: E105: .*means nothing here
return dofile("x")
