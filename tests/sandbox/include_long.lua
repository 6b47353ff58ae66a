-- A name of a megabyte.
-- wants: E10[16]: 
include(("x"):rep(1000000))
