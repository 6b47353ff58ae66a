-- string.rep whose size wraps around to something small.
-- wants: E104: .*string.rep
return ("xxxxxxxx"):rep(1 << 61, ("y"):rep(8))
