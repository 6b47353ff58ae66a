-- There is no package.
-- wants: E105: .*means nothing here
return package.exit or package.open or package.sethook
