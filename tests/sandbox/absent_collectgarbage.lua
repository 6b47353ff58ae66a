-- There is no collectgarbage.
-- wants: E105: .*means nothing here
return collectgarbage("x")
