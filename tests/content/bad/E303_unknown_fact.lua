pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "insulted"
count "nerve" { range = {0, 6} }
clause "silk" { label = "Silk", options = { { "none", "no silk" } }, record = "none" }
rule "tempers" { reads = { "patience" }, writes = { "insulted" }, run = function() end }
scene "bank" {
  title = "The bank", text = "A river.",
  choice "pay" { "Pay.", go = "across" },
  choice "swim" {
    "Swim.",
    when = all { "insultd", at_least("nerv", 2), is("silk", "none") },
    effects = { add("nervs", 1) },
    go = "across",
  },
}
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
