-- A scenario that isn't open to extensions.
pack "shut" { title = "Shut", version = "1", api = 1, summary = "A door." }
role "guest" { label = "The guest", start = "door" }
scene "door" {
  title = "The door", text = "It is shut.",
  choice "knock" { "Knock.", go = "in" },
  choice "leave" { "Leave.", go = "out" },
}
ending "in"  { title = "In", text = "You are in." }
ending "out" { title = "Out", text = "You are out." }
