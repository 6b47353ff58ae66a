-- gen.lua N SEED OUTDIR: one synthetic branching story, the same for every engine measured: as a scenario
-- of ours (OUTDIR/pack), as a plain Lua table and as a table for plain C. The same N and SEED give the same bytes on every
-- machine (own generator of numbers).
--
-- Shape: N scenes in 40 layers, layer 0 holds one scene; each scene has 3 paragraphs
-- (80 words), a status line with both variables, and 3 choices.  A choice changes both
-- integer variables (trust, power; start 100) by -2, -1, +1 or +2 and goes to the next
-- layer (90 %), skips one layer (5 %) or goes to a later scene of the same layer (5 %).
-- One of the 3 choices is conditional on one variable.  The last layer leads to 5 endings.
-- So a playthrough is about 40 choices long and the (scene, trust, power) space is finite.
local N, SEED, OUT = tonumber(arg[1]), tonumber(arg[2]), arg[3]
assert(N and SEED and OUT, "usage: lua5.4 gen.lua N SEED OUTDIR")
os.execute("mkdir -p '" .. OUT .. "/pack'")

local x = SEED & 0xffffffff
if x == 0 then x = 1 end
local function rnd(n)
  x = x ~ (x << 13) & 0xffffffff
  x = x ~ (x >> 17)
  x = x ~ (x << 5) & 0xffffffff
  return x % n
end
for _ = 1, 16 do rnd(2) end

local WORDS = {}
for w in ([[
the a an of to in on by with from under over before after between against among
envoy treaty harbour council letter seal winter summer province governor border
army grain silver debt marriage heir rumour minister banquet translator courier
island mountain river granary fortress regiment ally rival neutral merchant guild
bishop duke regent palace archive ledger clause ransom hostage truce siege fleet
spring autumn morning midnight candle map road bridge tax tariff famine harvest
promise threat silence favour insult gift oath signature witness delegation
arrives waits refuses accepts demands offers signs burns reads writes hides sells
remembers forgets fears trusts doubts weighs counts delays returns departs answers
old new quiet proud weary cautious bitter loyal distant northern southern eastern
western secret public costly fragile ancient hasty patient solemn sealed unsigned
every no another his her their our whose which while because although until again
]]):gmatch("%S+") do WORDS[#WORDS + 1] = w end

local function words(n)
  local t = {}
  for i = 1, n do t[i] = WORDS[rnd(#WORDS) + 1] end
  return t
end
local function sentence(n)
  local t = words(n)
  t[1] = t[1]:sub(1, 1):upper() .. t[1]:sub(2)
  if n > 8 then t[n // 2] = t[n // 2] .. "," end
  return table.concat(t, " ") .. "."
end

local LAYERS, ENDINGS, START = 40, 5, 100
local layer_first, layer_n = {}, {}
do
  layer_first[0], layer_n[0] = 0, 1
  local next_id, rest = 1, N - 1
  for l = 1, LAYERS - 1 do
    local n = rest // (LAYERS - l)
    layer_first[l], layer_n[l] = next_id, n
    next_id, rest = next_id + n, rest - n
  end
  assert(next_id == N and rest == 0)
end

local scenes = {}           -- [0..N-1] = {layer=, paras={}, choices={{text,dt,dp,to,cvar,cop,cval}}}
local DELTA = { -2, -1, 1, 2 }
for l = 0, LAYERS - 1 do
  -- a shuffled copy of the next layer, so that first choices cover it
  local perm = {}
  if l + 1 < LAYERS then
    for i = 1, layer_n[l + 1] do perm[i] = layer_first[l + 1] + i - 1 end
    for i = #perm, 2, -1 do local j = rnd(i) + 1; perm[i], perm[j] = perm[j], perm[i] end
  end
  for k = 0, layer_n[l] - 1 do
    local id = layer_first[l] + k
    local s = { layer = l, choices = {}, paras = {} }
    s.paras[1] = "Dispatch " .. id .. ". " .. sentence(12) .. " " .. sentence(13)
    s.paras[2] = sentence(14) .. " " .. sentence(13)
    s.paras[3] = sentence(13) .. " " .. sentence(13)
    local ccond = rnd(3) + 1
    local seen = {}
    for c = 1, 3 do
      local text
      repeat
        text = sentence(6):sub(1, -2)
      until not seen[text]
      seen[text] = true
      local ch = { text = text, dt = DELTA[rnd(4) + 1], dp = DELTA[rnd(4) + 1] }
      if c == ccond then
        ch.cvar = rnd(2) == 0 and "trust" or "power"
        ch.cop = rnd(2) == 0 and ">=" or "<="
        ch.cval = START - 6 + rnd(13)
      end
      local r = rnd(100)
      if l == LAYERS - 1 then
        if r >= 95 and k < layer_n[l] - 1 then
          ch.to = id + 1 + rnd(layer_n[l] - 1 - k)
        else
          ch.to = N + rnd(ENDINGS)
        end
      elseif r >= 95 and k < layer_n[l] - 1 then
        ch.to = id + 1 + rnd(layer_n[l] - 1 - k)
      elseif r >= 90 and l + 2 < LAYERS then
        ch.to = layer_first[l + 2] + rnd(layer_n[l + 2])
      elseif c == 1 and perm[k + 1] then
        ch.to = perm[k + 1]
      else
        ch.to = layer_first[l + 1] + rnd(layer_n[l + 1])
      end
      s.choices[c] = ch
    end
    scenes[id] = s
  end
end
local endings = {}
for e = 0, ENDINGS - 1 do endings[e] = "Ending " .. e .. ". " .. sentence(20) end

local function open(name) return assert(io.open(OUT .. "/" .. name, "w")) end
local function label(id) return id >= N and "e" .. (id - N) or "s" .. id end

-- our own format: the pack in files of at most 500 scenes -----------------------------------
do
  local function choice(f, k, c)
    f:write('  choice "c', k, '" { ', ("%q"):format(c.text))
    if c.cvar then
      f:write(", when = ", c.cop == ">=" and "at_least" or "at_most", '("', c.cvar, '", ', c.cval, ")")
      f:write(", hidden = true")
    end
    f:write(', effects = { add("trust", ', c.dt, '), add("power", ', c.dp, ') }, go = "', label(c.to), '" },\n')
  end
  local main = open("pack/pack.lua")
  main:write('pack "synth" { title = "The common story", version = "1", api = 1, summary = "Made by a program." }\n')
  main:write('count "trust" { range = {-400, 600}, start = ', START, ', label = "trust" }\n')
  main:write('count "power" { range = {-400, 600}, start = ', START, ', label = "power" }\n')
  main:write('role "player" { label = "The player", start = "s0" }\n')
  local status = '"Trust stands at {trust} and power at {power}."'
  local f
  for id = 0, N - 1 do
    if id % 500 == 0 then
      if f then f:close() end
      local name = ("part%03d"):format(id // 500)
      main:write('include "', name, '"\n')
      f = open("pack/" .. name .. ".lua")
    end
    local s = scenes[id]
    f:write('scene "s', id, '" { title = "', id, '", text = { ')
    for _, p in ipairs(s.paras) do f:write(("%q"):format(p), ", ") end
    f:write(status, " },\n")
    for k, c in ipairs(s.choices) do choice(f, k, c) end
    f:write("}\n")
  end
  f:close()
  for e = 0, ENDINGS - 1 do
    main:write('ending "e', e, '" { title = "Ending ', e, '", text = { ', ("%q"):format(endings[e]), ", ", status, " } }\n")
  end
  main:close()
end

-- plain Lua: a data table ---------------------------------------------------------------
do
  local f = open("story_table.lua")
  f:write("return {n=", N, ",start=0,trust=", START, ",power=", START, ",scenes={\n")
  for id = 0, N - 1 do
    local s = scenes[id]
    f:write("[", id, "]={text=", ("%q"):format(table.concat(s.paras, "\n")):gsub("\\\n", "\\n"), ",choices={\n")
    for _, c in ipairs(s.choices) do
      f:write(" {text=", ("%q"):format(c.text), ",dt=", c.dt, ",dp=", c.dp, ",to=", c.to)
      if c.cvar then f:write(",cvar='", c.cvar, "',cop='", c.cop, "',cval=", c.cval) end
      f:write("},\n")
    end
    f:write("}},\n")
  end
  f:write("},endings={\n")
  for e = 0, ENDINGS - 1 do f:write("[", e, "]=", ("%q"):format(endings[e]), ",\n") end
  f:write("}}\n")
  f:close()

end

-- binary for the C programs: int32 little endian ------------------------------------
do
  local f = assert(io.open(OUT .. "/story.bin", "wb"))
  f:write(string.pack("<i4i4i4i4", 0x53594e31, N, ENDINGS, START))
  local blob, off = {}, 0
  local function str(s) local o = off; blob[#blob + 1] = s .. "\0"; off = off + #s + 1; return o end
  for id = 0, N - 1 do
    local s = scenes[id]
    f:write(string.pack("<i4", str(table.concat(s.paras, "\n"))))
    for _, c in ipairs(s.choices) do
      local kind = 0
      if c.cvar then kind = (c.cvar == "trust" and 1 or 3) + (c.cop == ">=" and 0 or 1) end
      f:write(string.pack("<i4i4i4i4i4i4", str(c.text), c.dt, c.dp, c.to, kind, c.cval or 0))
    end
  end
  for e = 0, ENDINGS - 1 do f:write(string.pack("<i4", str(endings[e]))) end
  f:write(string.pack("<i4", off), table.concat(blob))
  f:close()
end
