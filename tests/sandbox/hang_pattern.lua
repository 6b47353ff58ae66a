-- A pattern matcher that backs up for ever. There are no patterns.
-- wants: E104: .*find|E105
local text = ("a"):rep(40)
return text:find(("a*"):rep(40) .. "b")
