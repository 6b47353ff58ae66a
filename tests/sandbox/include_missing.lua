-- A file that is not there.
-- wants: E101: 
include "nowhere"
