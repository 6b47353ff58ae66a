pack "bad" { title = "Bad", version = "1", api = 1, titel = "Bad" }
flag "insulted" { lable = "you were insulted" }
role "rider" { label = "The rider", start = "bnak" }
scene "bank" {
  title = "The bank",
  text = { "You have {coin} coins.", when("insultd", "You are {angry}.") },
  choice "pay" { "Pay.", when = at_least("coins", 2), effects = { add("coins", -2), set("insulted", 5) }, go = "acros" },
}
