-- A full table that is sorted anew at every other assignment.
-- wants: E104: .*(longer than .* ms|more than .* steps)
local t = {}
for i = 1, 262144 do t[i + 0.5] = 1 end
for i = 1, 1 << 40 do t[i + 0.5] = nil t[-i - 0.5] = 1 end
