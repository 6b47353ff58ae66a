-- Forms made by loops, as authors may.
pack "generated" { title = "Generated", version = "2", api = 1 }
role "walker" { label = "A walker", start = "room1" }
count "steps" { range = {0, 100}, label = "your steps" }
for i = 1, 5 do
  local moves = { title = "Room " .. i, text = ("You are in room %d, after {steps} steps."):format(i) }
  table.add(moves, choice "on" { "Go on.", effects = { add("steps", i) }, go = i < 5 and "room" .. i + 1 or "out" })
  table.add(moves, choice "back" { "Go back.", go = "room" .. math.max(1, i - 1) })
  scene("room" .. i)(moves)
end
ending "out" { title = "Out", text = "You are out." }
