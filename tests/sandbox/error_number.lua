-- An error that is a number.
-- wants: E104: 
error(42)
