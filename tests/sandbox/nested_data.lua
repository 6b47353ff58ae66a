-- A table nested a hundred thousand deep, handed to a form.
-- wants: E[0-9]+: 
local t = {}
for _ = 1, 100000 do t = { t } end
scene "deep" { text = t }
