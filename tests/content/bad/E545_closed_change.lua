pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn" }

scene "bad.stairs" {
  title = "The stairs", date = "1404-10-03", text = "Steep.",
  choice "fall" { "Fall.", effects = { wait(1) }, go = "room" },
}
extend "room" {
  choice "bad.steal" { "Take your purse back.", effects = { set("robbed", false), add("coins", 1), set("tired", true) }, go = "bad.stairs" },
}
