-- Functions of `math` that are not there.
-- wants: E104: .*none of them
assert(math.random == nil, "random")
assert(math.randomseed == nil, "randomseed")
assert(math.sqrt == nil, "sqrt")
assert(math.huge == nil, "huge")
assert(math.fmod == nil, "fmod")
assert(math.ult == nil, "ult")
error("none of them")
