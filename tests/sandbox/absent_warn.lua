-- There is no warn.
-- wants: E105: .*means nothing here
return warn("x")
