-- A table that is a billion when written out, handed to a form.
-- wants: E[0-9]+: 
local t = { "x" }
for _ = 1, 15 do t = { t, t, t, t } end
scene "wide" { text = t }
