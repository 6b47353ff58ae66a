-- A loop without an end.
-- wants: E104: .*(more than .* steps|longer than .* ms)
while true do end
