-- Methods that are not there.
-- wants: E104: .*nil
return ("x"):gsub("x", "y")
