-- A width of a billion.
-- wants: E104: .*string.format knows
return string.format("%1000000000d", 1)
