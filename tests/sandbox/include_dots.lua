-- A name of dots.
-- wants: E106: 
include "scenes/../../x"
