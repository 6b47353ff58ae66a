-- A table that holds itself, handed to a form.
-- wants: E[0-9]+: 
local t = {}
t[1] = t
t.text = t
scene "round" (t)
