pack "long_word" { title = "Long word", version = "1", api = 1 }
one_of "sign" { "short", "long", start = "short", label = "the sign",
                words = { "an inn", "the Kleineichhörnchenwaldwirtschaftshausbrücke" } }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard",
  text = "The letter gives the way as yardroadbridgefieldfordhillwoodtollgateinn, in one breath.",
  choice "new" { "Ask for the inn's new name.", effects = { set("sign", "long") }, go = "road" },
  choice "old" { "Ask for the old one.", text = "They shrug.", go = "road" },
}
scene "road" {
  title = "The road", text = "They tell you to look for {sign}.",
  choice "left"  { "Left.", when = is("sign", "short"), go = "inn" },
  choice "right" { "Right.", go = "fair" },
  choice "far"   { "Farther on.", when = is("sign", "long"), go = "inn" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
