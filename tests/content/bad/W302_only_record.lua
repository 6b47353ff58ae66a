pack "only_record" { title = "Only the record", version = "1", api = 1 }
source "CB" { title = "The chronicle" }
role "carter" { label = "The carter", start = "bank" }
scene "bank" {
  title = "The bank", text = "The river is wide, and it is late.", last = true,
  choice "ferry" { "Pay the ferryman.", go = "across", record = happened { "CB1.2 A" } },
  choice "swim"  { "Swim.", go = "drowned" },
}
ending "across"  { title = "Across", text = "There is soup." }
ending "drowned" { title = "Drowned", disaster = true, text = "The cart floats on alone." }
