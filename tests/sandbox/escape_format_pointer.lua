-- An address through a format.
-- wants: E104: .*string.format knows
error(("%p"):format({}))
