-- A string that never ends.
-- wants: E103: 
return "never
