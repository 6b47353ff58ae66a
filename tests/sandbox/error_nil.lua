-- An error that is nothing.
-- wants: E104: 
error(nil)
