-- string.rep beyond all bounds.
-- wants: E104: .*string.rep
return ("x"):rep(1 << 40)
