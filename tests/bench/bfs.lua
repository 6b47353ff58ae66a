-- bfs.lua STORY [CAP]: the exhaustive walk over (scene, trust, power) in plain Lua 5.4, states told apart by one integer key in a table.
local STORY, CAP = arg[1], tonumber(arg[2] or "1e18")
local now = os.clock
local seen, q, head, tail, edges, ends = {}, {}, 1, 1, 0, {}
local t0, c0
local S = dofile(STORY)
local scenes, n = S.scenes, S.n
t0, c0 = now(), os.clock()
local k0 = S.start << 16 | S.trust << 8 | S.power
q[1] = k0; seen[k0] = true
while head <= tail and tail < CAP do
  local k = q[head]; q[head] = nil; head = head + 1
  local s, t, p = k >> 16, k >> 8 & 255, k & 255
  if s >= n then ends[s - n] = (ends[s - n] or 0) + 1
  else
    local cs = scenes[s].choices
    for i = 1, #cs do
      local c = cs[i]
      local ok = true
      if c.cvar then
        local v = c.cvar == "trust" and t or p
        if c.cop == ">=" then ok = v >= c.cval else ok = v <= c.cval end
      end
      if ok then
        edges = edges + 1
        local k2 = c.to << 16 | (t + c.dt) << 8 | (p + c.dp)
        if not seen[k2] then seen[k2] = true; tail = tail + 1; q[tail] = k2 end
      end
    end
  end
end
local t, c = now() - t0, os.clock() - c0
local rss
for l in io.lines("/proc/self/status") do rss = rss or tonumber(l:match("^VmHWM:%s+(%d+)") or nil) end
local e = {}
for i = 0, 4 do e[i + 1] = ends[i] or 0 end
print(('{"how":"lua","states":%d,"edges":%d,"secs":%.4f,"cpu_secs":%.4f,"states_s":%.0f,"edges_s":%.0f,"end_states":[%s],"maxrss_kb":%d}')
  :format(tail, edges, t, c, tail / t, edges / t, table.concat(e, ","), rss))
