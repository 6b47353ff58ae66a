pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
local t = { "x" }
t[2] = t
scene "self" { text = t, auto { go = "across" } }
scene "gap" { text = { "one", nil, "three" }, auto { go = "across" } }
scene "key" { text = { [true] = "odd" }, auto { go = "across" } }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
