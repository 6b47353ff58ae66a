-- There is no os.
-- wants: E105: .*means nothing here
return os.exit or os.open or os.sethook
