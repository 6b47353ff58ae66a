-- table.concat over a range of 2^62.
-- wants: E104: .*table.concat
return table.concat({}, "", 1, 1 << 62)
