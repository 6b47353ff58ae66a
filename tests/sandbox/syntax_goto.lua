-- A goto to nowhere.
-- wants: E103: 
goto nowhere
