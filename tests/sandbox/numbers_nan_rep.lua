-- NaN as a count.
-- wants: E104: .*integer
return ("x"):rep(0 / 0)
