-- There is no xpcall.
-- wants: E105: .*means nothing here
return xpcall("x")
