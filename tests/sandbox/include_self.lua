-- A file that includes itself, by its own name and without an end.
-- wants: E10[1-7]: 
include "include_self"
