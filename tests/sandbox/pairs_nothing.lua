-- pairs of nothing.
-- wants: E104: .*table expected
for _ in pairs(nil) do return end
