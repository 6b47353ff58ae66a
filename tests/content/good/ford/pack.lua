pack "ford" { title = "The Ford", version = "1", api = 1, summary = "A river, a toll, a decision." }

count "coins" { range = {0, 9}, start = 3, label = "your coins" }

role "rider" { label = "The rider", start = "bank", text = "You ride with a letter that is late." }

scene "bank" {
  title = "The bank",
  text  = { "The ferryman holds out his hand. You have {coins} coins.",
            when(at_most("coins", 1), "He has seen lighter purses drown.") },

  choice "pay" {
    "Pay him two coins.",
    when = at_least("coins", 2), effects = { add("coins", -2) }, go = "across",
  },
  choice "swim" {
    "Swim the horse across.",
    chance = { { 2, text = "The water is cold and slow.", go = "across" },
               { 1, text = "The water is cold and quick.", go = "drowned" } },
  },
}

ending "across"  { title = "Across",  text = "The letter is late, and delivered." }
ending "drowned" { title = "Drowned", disaster = true, text = "The letter arrives by itself, downstream." }
