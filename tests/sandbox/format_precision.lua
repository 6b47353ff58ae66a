-- A precision of a billion.
-- wants: E104: .*string.format knows
return string.format("%.1000000000s", "x")
