-- There is no arg.
-- wants: E105: .*means nothing here
return arg("x")
