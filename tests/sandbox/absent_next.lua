-- There is no next.
-- wants: E105: .*means nothing here
return next("x")
