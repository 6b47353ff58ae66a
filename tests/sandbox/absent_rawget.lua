-- There is no rawget.
-- wants: E105: .*means nothing here
return rawget("x")
