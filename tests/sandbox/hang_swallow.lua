-- An error that is swallowed, over and over.
-- wants: E105: .*means nothing here
while true do pcall(function() while true do end end) end
