-- All names taken away, then used.
-- wants: E10[45]: 
for name in pairs(_ENV) do _ENV[name] = nil end
error("gone")
