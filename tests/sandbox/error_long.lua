-- An error of a megabyte.
-- wants: E104: 
error(("x"):rep(1000000))
