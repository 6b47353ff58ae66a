pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
count "empty" { range = {6, 0} }
count "nerve" { range = {0, 6}, start = 9 }
count "huge" { range = {0, 9999999999} }
due "army"
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    effects = { set("nerve", 7), after(0, "army"), wait(5000), add("nerve", math.tointeger(2^53)) },
    when = between("nerve", 4, 2),
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
