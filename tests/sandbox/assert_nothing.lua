-- An assertion without a word.
-- wants: E104: .*assertion failed
assert(false)
