-- There is no io.
-- wants: E105: .*means nothing here
return io.exit or io.open or io.sethook
