-- Infinity as a place.
-- wants: E104: .*integer
return ("x"):sub(1 / 0)
