pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "odd" { choice "half", "words", auto { go = "across" } }
scene "text" { text = { auto { go = "across" }, words = "…" }, auto { go = "across", effects = { "insulted" } } }
person "kou" { "Kou Zhun", label = "Kou" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
