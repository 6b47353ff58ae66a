-- Silk and silver, option by option, in ten thousands of lengths and of liang; and conditions on what they come to together.

local sums = {
  silk   = { none = 0, ["100k"] = 10, ["200k"] = 20, ["300k"] = 30, ["450k"] = 45, ["600k"] = 60 },
  silver = { none = 0, ["50k"] = 5, ["100k"] = 10, ["200k"] = 20, ["300k"] = 30, ["400k"] = 40 },
  record = 30,
}

-- That a treaty has been settled whose sum lies within these bounds.
function sums.between(least, most)
  local ways = {}
  for silk, lengths in pairs(sums.silk) do
    local silvers = {}
    for silver, liang in pairs(sums.silver) do
      if lengths + liang >= least and lengths + liang <= most then table.add(silvers, silver) end
    end
    if #silvers > 0 then table.add(ways, all { agreed("silk", silk), agreed("silver", silvers) }) end
  end
  return any(ways)
end

sums.nothing = sums.between(0, 0)
sums.less    = sums.between(0, sums.record - 1)    -- than was sworn
sums.more    = sums.between(sums.record + 1, 100)

return sums
