-- There is no rawset.
-- wants: E105: .*means nothing here
return rawset("x")
