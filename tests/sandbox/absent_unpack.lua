-- There is no unpack.
-- wants: E105: .*means nothing here
return unpack("x")
