-- An error that is a function.
-- wants: E104: .*a function was thrown
error(error)
