pack "forgotten" { title = "Forgotten", version = "1", api = 1 }
flag "fed" { label = "the horse is fed" }
count "coins" { label = "your coins", range = {0, 9}, start = 5 }
role "carter" { label = "The carter", start = "yard" }
scene "yard" {
  title = "The yard", text = "A horse, a bucket, a well.",
  choice "oats"  { "Feed the horse.", effects = { set("fed", true) }, go = "road" },
  choice "spend" { "Buy a pie.", text = "It is a good pie.", effects = { add("coins", -1) }, go = "road" },
}
scene "road" {
  title = "The road", text = { when(is("fed", true), "The horse pulls."), when(at_least("coins", 1), "You have coins.") },
  choice "inn"  { "To the inn.", go = "inn" },
  choice "fair" { "To the fair.", go = "fair" },
}
ending "inn"  { title = "The inn", text = "There is soup." }
ending "fair" { title = "The fair", text = "There is music." }
