-- Functions of `string` that are not there.
-- wants: E104: .*none of them
assert(string.dump == nil, "dump")
assert(string.find == nil, "find")
assert(string.gsub == nil, "gsub")
assert(string.gmatch == nil, "gmatch")
assert(string.match == nil, "match")
assert(string.char == nil, "char")
assert(string.byte == nil, "byte")
assert(string.pack == nil, "pack")
assert(string.unpack == nil, "unpack")
assert(string.reverse == nil, "reverse")
error("none of them")
