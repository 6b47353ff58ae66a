-- A map, reports that differ by seat, and drawings wherever one may stand.
pack "good" { title = "Good", version = "1", api = 1, drawing = "ferry" }
drawing "ferry" { art = "≈≈┴≈≈", ascii = "~~+~~", words = "A boat on a river." }
drawing "seal" { art = "印" }
role "rider" { label = "The rider", start = "bank", drawing = "seal" }
role "ferryman" { label = "The ferryman", start = "bank", drawing = "seal" }
flag "paid" { label = "the ferryman has been paid" }
place "bank" { label = "the bank" }
place "hill" { label = "the hill" }
place "boat" { label = "the boat" }
map {
  title = "The river", pace = 40,
  places = { { "bank", "35.7N 115.0E", "boat" }, { "hill", "36N 115.05E" } },
  lines = { { "river", "the River", "35.6N 114.5E", "35.7N 115.0E", "36.1N 116E" }, { "border", "", "36N 114E", "36.1N 116E" } },
}
report "army" {
  label = "the army", mark = "A",
  seen { at = "hill", date = "1005-01-07", days = 2, by = "a shepherd", text = "It is looking for a boat." },
  seen { at = "bank", when = all { "paid", is("role", "ferryman") }, text = { "It has found one.", when("paid", "Yours.") } },
}
report "you" { label = "the ferry, and you on it", mark = "F", when = is("role", "ferryman"), you = true, seen { at = "bank" } }
scene "bank" {
  title = "The bank", place = "boat", date = "1005-01-08", drawing = "ferry", text = "A river.",
  choice "pay" { "Pay.", effects = { set("paid", true), wait(1) }, go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." , drawing = "ferry" }
ending "drowned" { title = "Drowned", text = "Down there." }
tale "told" { title = "Told", drawing = "ferry", text = "He crossed, or not." }
