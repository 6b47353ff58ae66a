-- Loops within loops.
-- wants: E104: .*(more than .* steps|longer than .* ms)
for a = 1, 1 << 30 do for b = 1, 1 << 30 do for c = 1, 1 << 30 do local d = a + b + c end end end
