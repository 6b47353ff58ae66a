-- Byte code made on the spot. There is neither load nor string.dump.
-- wants: E104|E105
load(string.dump(function() return 1 end))()
