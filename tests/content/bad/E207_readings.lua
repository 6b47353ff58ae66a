pack "bad" { title = "Bad", version = "1", api = 1 }
source "CB" { title = "The Long Draft" }
role "rider" { label = "The rider", start = "bank" }
dispute "toll" {
  label = "The toll", text = "What was paid?",
  reading "nobody" { label = "the book", text = "A coin.", sources = { "CB1 A" } },
  reading "book" { label = "the book", text = "A coin.", sources = {} },
  reading "song" { label = "the song", text = "A life.", sources = { "CB2 B" } },
  reading "song" { label = "the song", text = "A life.", sources = { "CB2 B" } },
  choice "pay" { "Pay." },
}
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across", record = unrecorded { note = follow("toll", "book", follow("toll", "song", "A coin.")) } },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
