-- Functions of `table` that are not there.
-- wants: E104: .*none of them
assert(table.move == nil, "move")
assert(table.sort == nil, "sort")
assert(table.insert == nil, "insert")
assert(table.remove == nil, "remove")
assert(table.unpack == nil, "unpack")
assert(table.pack == nil, "pack")
error("none of them")
