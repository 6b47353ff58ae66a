-- A C loop of 2^40 steps. There is no table.move.
-- wants: E104: .*move
table.move({}, 1, 1 << 40, 2)
