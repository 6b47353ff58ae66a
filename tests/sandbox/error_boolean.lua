-- An error that is true.
-- wants: E104: .*a boolean was thrown
error(true)
