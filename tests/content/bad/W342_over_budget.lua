pack "budget" { title = "Over budget", version = "1", api = 1 }
local packed, doors = {}, {}
for i = 1, 21 do
  local name = "crate" .. i
  flag(name) { label = "crate " .. i .. " is on the cart" }
  packed[i] = set(name, true)
  doors[i] = is(name, true)
end
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "Twenty-one crates.",
  choice "load"  { "Load them all.", effects = packed, go = "road" },
  choice "leave" { "Leave them.", go = "road" },
}
scene "road" {
  act = "The road", title = "The road", text = { when(all(doors), "The axle groans."), "It is a long way." },
  choice "fair" { "Sell what there is.", when = any(doors), go = "fair" },
  choice "inn"  { "To the inn.", go = "inn" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
