-- There is no utf8.
-- wants: E105: .*means nothing here
return utf8.exit or utf8.open or utf8.sethook
