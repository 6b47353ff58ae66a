-- table.concat beyond all bounds.
-- wants: E104: .*table.concat
local list, s = {}, ("x"):rep(10000)
for i = 1, 10000 do list[i] = s end
return table.concat(list)
