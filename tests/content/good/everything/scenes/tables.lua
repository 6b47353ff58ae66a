local over, lost = { effects = { add("nerve", 1) }, go = "sworn" }, { go = "lost" }

table "tent" {
  title = "The tent", place = "chanzhou", date = "1005-01-12", text = "Somebody has brought tea.", effects = { set("insulted", false) },
  seat = "envoy", court = "song", opens = "liao", start = { silk = "100k" }, pace = 5, days = 6, pressure = 20, base = "siege",
  trust = { liao = "trust", song = "trust" }, sealed = over, broken = lost, left = lost, late = lost,
  choice "look" { "Look about.", text = "A map lies there." },
  choice "cough" { "Cough.", chance = { { 2, text = "Nobody looks up." }, { 1, go = "lost" } } },
}
table "study" {
  seat = "minister", court = "song", opens = "song", envoy = "kou", edict = { silk = { "none", "100k" }, chanzhou = "kept" }, days = 60,
  sealed = over, left = lost, late = { go = "between" },
}
table "between" { seat = "mediator", days = 1, sealed = { go = "heard" }, left = lost, late = lost, exposed = lost }

scene "heard" {
  text = { when(is("sum", "low"), "Little: {sum}."), when("study.capped", "You had capped it.") },
  auto { when = all { at_least("tent.days", 3), is("kept", "kept") }, go = "lost" },
  auto { go = "sworn" },
}
