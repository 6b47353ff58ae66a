-- string.sub taken away must not spoil it for strings.
-- wants: E104: .*ell
string.sub = nil
string.upper = nil
error(("hello"):sub(2, 4) .. ("x"):upper())
