-- A loop whose counter never gets on.
-- wants: E104: .*(more than .* steps|longer than .* ms)
for x = 2.0 ^ 53, 2.0 ^ 53 + 2 do if x == x + 1 then while true do end end end
while 1 do end
