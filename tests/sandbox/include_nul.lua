-- A name with an end inside it.
-- wants: E106: 
include "hang_loop\0.txt"
