pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
one_of "season" { "autumn", "winter", start = "winer" }
clause "silk" { label = "Silk", options = { { "none", "no silk" }, { "100k", "much silk" } }, record = "none" }
count "nerve" { range = {0, 6}, over = "refused" }
due "army" { again = "never" }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = all { is("season", "wintre"), agreed("silk", { "100k", "all" }) },
    effects = { set("season", "spring"), agree("silk", "100") },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
