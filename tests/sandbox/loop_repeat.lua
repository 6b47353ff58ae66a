-- A loop that calls a C function.
-- wants: E104: .*(more than .* steps|longer than .* ms)
repeat local one = select("#", 1, 2, 3) until one == 4
