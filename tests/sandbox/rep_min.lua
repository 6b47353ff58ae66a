-- string.rep with the smallest integer, then a failure of our own.
-- wants: E104: .*0 0
error(#("x"):rep(1 << 63) .. " " .. #("x"):rep(-1, "y"))
