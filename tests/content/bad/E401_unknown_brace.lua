pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
count "nerve" { range = {0, 6} }
person "kou" { label = "Kou Zhun" }
person "liu" { label = "Liu", han = "劉" }
clause "silk" { label = "Silk", options = { { "none", "no silk" } }, record = "none" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    text = { "{nerv} and {kou.han} and {kuo}.", "{silk} and { liu.han }" },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
