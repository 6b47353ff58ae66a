pack "bad" { title = "Bad", version = "1", api = 1 }
source "CB" { title = "The Long Draft" }
role "rider" { label = "The rider", start = "bank" }
dispute "toll" {
  label = "The toll", text = "What was paid?",
  reading "book" { label = "the book", text = "A coin.", sources = { "CB1 A" } },
  reading "song" { label = "the song", text = "A life.", sources = { "CB2 B" } },
}
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across", record = unrecorded { note = follow("tol", "book", "A coin.") } },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
