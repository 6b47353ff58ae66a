-- A float in a format: the locale would have a say.
-- wants: E104: .*string.format knows
return string.format("%f", 1.5)
