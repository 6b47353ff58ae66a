-- A file outside the folder.
-- wants: E106: 
include "../sandbox/hang_loop"
