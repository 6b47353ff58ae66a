-- drive.lua STORY MODE …: plain Lua 5.4 playing the common story by hand, from a table: the bound we are held against. The
-- driver contract is in README.md.
local STORY, MODE = arg[1], arg[2]
local now = os.clock

local x
local function seed(s) x = (s * 2654435761 + 12345) & 0xffffffff; if x == 0 then x = 1 end end
local function rnd(n)
  x = x ~ ((x << 13) & 0xffffffff); x = x ~ (x >> 17); x = x ~ ((x << 5) & 0xffffffff)
  return x % n
end

-- a game: start() and choose(i) return text, list of choice texts (empty at the end)
local game = {}
local t0 = now()
local S = dofile(STORY)
local scenes, endings, n = S.scenes, S.endings, S.n
local trust, power, at, open
local function frame()
  local s = scenes[at]
  if not s then
    return endings[at - n] .. "\nTrust stands at " .. trust .. " and power at " .. power .. ".", {}
  end
  local text = s.text .. "\nTrust stands at " .. trust .. " and power at " .. power .. "."
  local names, o, k = {}, {}, 0
  for _, c in ipairs(s.choices) do
    local ok = true
    if c.cvar then
      local v = c.cvar == "trust" and trust or power
      if c.cop == ">=" then ok = v >= c.cval else ok = v <= c.cval end
    end
    if ok then k = k + 1; names[k] = c.text; o[k] = c end
  end
  open = o
  return text, names
end
function game.start() trust, power, at = S.trust, S.power, S.start; return frame() end
function game.choose(i)
  local c = open[i]
  trust, power, at = trust + c.dt, power + c.dp, c.to
  return frame()
end
function game.vars() return trust, power, at - n end
function game.save() return ("synth1 %d %d %d"):format(at, trust, power) end
function game.restore(s)
  local a, t, p = s:match("^synth1 (%d+) (%-?%d+) (%-?%d+)$")
  at, trust, power = tonumber(a), tonumber(t), tonumber(p)
  return frame()
end
local load_s = now() - t0

local function rss()
  for l in io.lines("/proc/self/status") do
    local k = l:match("^VmRSS:%s+(%d+)")
    if k then return tonumber(k) end
  end
end

if MODE == "start" then
  local text, ch = game.start()
  print(text)
  for i, c in ipairs(ch) do print(i .. ") " .. c) end
elseif MODE == "transcript" then
  local s0, count = tonumber(arg[3]), tonumber(arg[4])
  for s = s0, s0 + count - 1 do
    seed(s)
    print("P " .. s)
    local text, ch = game.start()
    local steps = 0
    while true do
      print("T " .. (text:gsub("%s+", " ")))
      if #ch == 0 then break end
      print("C " .. table.concat(ch, " | "))
      text, ch = game.choose(rnd(#ch) + 1)
      steps = steps + 1
    end
    local t, p, e = game.vars()
    print(("E %d %d %d %d"):format(e, t, p, steps))
  end
elseif MODE == "keys" then                      -- choice numbers, for peers driven by a key stream
  local s0, count = tonumber(arg[3]), tonumber(arg[4])
  for s = s0, s0 + count - 1 do
    seed(s)
    local _, ch = game.start()
    while #ch > 0 do
      local i = rnd(#ch) + 1
      io.write(i, "\n")
      _, ch = game.choose(i)
    end
  end
elseif MODE == "run" then                       -- COUNT playthroughs, nothing else
  local s0, count = tonumber(arg[3]), tonumber(arg[4])
  local bytes = 0
  for s = s0, s0 + count - 1 do
    seed(s)
    local text, ch = game.start()
    while true do
      bytes = bytes + #text
      for i = 1, #ch do bytes = bytes + #ch[i] end
      if #ch == 0 then break end
      text, ch = game.choose(rnd(#ch) + 1)
    end
  end
  print(bytes)
elseif MODE == "rate" then
  local secs = tonumber(arg[3])
  local r0 = rss()
  local f0 = now(); game.start(); local first_s = now() - f0
  local function batch(limit, s0)
    local runs, steps, bytes, s = 0, 0, 0, s0
    local b0 = now()
    local t
    repeat
      seed(s); s = s + 1
      local text, ch = game.start()
      while true do
        bytes = bytes + #text
        for i = 1, #ch do bytes = bytes + #ch[i] end
        if #ch == 0 then break end
        text, ch = game.choose(rnd(#ch) + 1)
        steps = steps + 1
      end
      runs = runs + 1
      t = now() - b0
    until t >= limit
    return runs, steps, bytes, t
  end
  batch(secs * 0.3, 1000000)
  local c0 = os.clock()
  local runs, steps, bytes, t = batch(secs, 1)
  local cpu = os.clock() - c0
  local lat = {}
  for s = 1, 300 do
    seed(s)
    local _, ch = game.start()
    while #ch > 0 do
      local i = rnd(#ch) + 1
      local a = now(); _, ch = game.choose(i); lat[#lat + 1] = now() - a
    end
  end
  table.sort(lat)
  print(('{"load_ms":%.3f,"first_ms":%.3f,"runs":%d,"steps":%d,"secs":%.4f,"cpu_secs":%.4f,"runs_s":%.1f,"steps_s":%.1f,"bytes":%d,"step_p50_us":%.3f,"step_p99_us":%.3f,"rss_load_kb":%d,"rss_end_kb":%d}')
    :format(load_s * 1e3, first_s * 1e3, runs, steps, t, cpu, runs / t, steps / t, bytes,
      lat[#lat // 2] * 1e6, lat[math.ceil(#lat * 0.99)] * 1e6, r0, rss()))
elseif MODE == "save" then
  seed(7)
  local _, ch = game.start()
  local out = {}
  local steps = 0
  local function bench()
    local s = game.save()
    local reps, a = 20000, now()
    for _ = 1, reps do game.save() end
    local b = now()
    for _ = 1, reps do game.restore(s) end
    local c = now()
    return #s, (b - a) / reps * 1e6, (c - b) / reps * 1e6
  end
  while #ch > 0 do
    _, ch = game.choose(rnd(#ch) + 1)
    steps = steps + 1
    if steps == 20 then out.mid = { bench() } end
    if steps == 38 or (#ch == 0 and steps < 38) then out.late = { bench() } end
  end
  print(('{"save_bytes_20":%d,"save_us_20":%.3f,"load_us_20":%.3f,"save_bytes_38":%d,"save_us_38":%.3f,"load_us_38":%.3f}')
    :format(out.mid[1], out.mid[2], out.mid[3], out.late[1], out.late[2], out.late[3]))
end
