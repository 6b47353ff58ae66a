flag "bridge.open" { label = "the bridge is open", start = false }
flag "insulted"
count "nerve" {
  range = {0, 6}, start = 3, label = "the emperor's nerve", over = "clamp",
  words = { "gone", "going", "weak", "fair", "good", "high", "foolhardy" },
}
count "trust" { range = {-5, 5}, start = 0, over = "refuse" }
count "patience" { range = {0, 9}, start = 9 }
one_of "season" { "autumn", "winter", start = "autumn", label = "the season", words = { "autumn, still", "winter" } }
date "summons" { start = "1005-01-05", label = "the day of the summons" }
due "wangchao" {
  label = "Wang Chao's army", text = "It has come. {date}.", effects = { add("nerve", 1) }, again = "restart",
}
due "letter" { label = "a letter", again = "keep" }
due "rumour"

rule "tempers" {
  reads = { "trust", "insulted", "bridge.open", "season" }, writes = { "patience" },
  run = function(f)
    if f.insulted == 1 and f.trust < 3 and f["bridge.open"] == 0 then return { add("patience", -1) } end
  end,
}
rule "nothing" { run = function() end }
