-- An assertion that throws a table.
-- wants: E104: .*a table was thrown
assert(nil, {})
