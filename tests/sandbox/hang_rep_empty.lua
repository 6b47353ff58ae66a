-- Nothing, 2^40 times: in stock Lua a loop in C that allocates nothing. Here it is the empty string at once, so ask for ever.
-- wants: E104: .*(more than .* steps|longer than .* ms)
while true do local nothing = ("").rep("", 1 << 40) end
