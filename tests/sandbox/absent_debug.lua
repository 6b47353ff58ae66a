-- There is no debug.
-- wants: E105: .*means nothing here
return debug.exit or debug.open or debug.sethook
