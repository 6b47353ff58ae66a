-- There is no rawlen.
-- wants: E105: .*means nothing here
return rawlen("x")
