pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "insulted" { label = "a \27[31mred\27[0m flag" }
flag "hidden" { label = "zero\u{200B}width" }
flag "turned" { label = "\u{202E}back" }
flag "broken" { label = "\xff" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" { "Swim.", go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
