pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim1" { "Swim 1 days.", effects = { wait(1) }, go = "drowned" },
  choice "swim2" { "Swim 2 days.", effects = { wait(2) }, go = "drowned" },
  choice "swim3" { "Swim 3 days.", effects = { wait(3) }, go = "drowned" },
  choice "swim4" { "Swim 4 days.", effects = { wait(4) }, go = "drowned" },
  choice "swim5" { "Swim 5 days.", effects = { wait(5) }, go = "drowned" },
  choice "swim6" { "Swim 6 days.", effects = { wait(6) }, go = "drowned" },
  choice "swim7" { "Swim 7 days.", effects = { wait(7) }, go = "drowned" },
  choice "swim8" { "Swim 8 days.", effects = { wait(8) }, go = "drowned" },
  choice "swim9" { "Swim 9 days.", effects = { wait(9) }, go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
