-- An error that is a table.
-- wants: E104: .*a table was thrown
error({})
