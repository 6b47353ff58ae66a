-- A base of 2^32 + 10, which is 10 to a careless cast.
-- wants: E104: .*base
return tonumber("10", (1 << 32) + 10)
