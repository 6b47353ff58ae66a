-- Arithmetic on strings, which stock Lua does through the strings’ metatable.
-- wants: E104: .*arithmetic
return "10" + 1
