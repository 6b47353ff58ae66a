-- There is no rawequal.
-- wants: E105: .*means nothing here
return rawequal("x")
