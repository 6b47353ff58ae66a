-- There is no _G.
-- wants: E105: .*means nothing here
return _G("x")
