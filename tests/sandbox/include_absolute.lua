-- A file anywhere.
-- wants: E106: 
include "/etc/passwd"
