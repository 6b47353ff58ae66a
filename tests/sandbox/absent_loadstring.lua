-- There is no loadstring.
-- wants: E105: .*means nothing here
return loadstring("x")
