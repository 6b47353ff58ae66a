-- A name that is a number.
-- wants: E106: 
include(1)
