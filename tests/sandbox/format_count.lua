-- A hundred thousand conversions with no values.
-- wants: E104: .*(no value|bad argument)
return string.format(("%d"):rep(100000))
