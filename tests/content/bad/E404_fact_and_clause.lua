pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "fire" { label = "there was a fire" }
clause "fire" { label = "The fire", options = { { "none", "not a word of it" }, { "oath", "sworn away" } } }
scene "bank" {
  title = "The bank", text = "A river. {treaty.fire}",
  choice "pay" { "Pay.", text = "Somebody says: {fire}.", effects = { agree("fire", "none") }, go = "across" },
  choice "swim" { "Swim.", when = "fire", effects = { set("fire", true) }, go = "drowned" },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
tale "hask" { title = "As Hask tells it", text = "Of the fire: {fire}." }
