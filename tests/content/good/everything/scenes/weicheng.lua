local function many(name, label)
  return choice(name) { label, when = "insulted", hidden = true, effects = { add("trust", 1) }, go = "weicheng" }
end

scene "weicheng" {
  title = "The halt at Weicheng", place = "weicheng", date = "1005-01-05", last = true,
  effects = { set("season", "winter"), set("bridge.open", true), set("summons", "1005-01-06"), add("summons", 2) },
  text = {
    [[It is {season}. The bridge: {bridge.open}. The emperor's nerve is *{nerve}*.
    Single line breaks are blanks.

    A blank line makes a paragraph. {{ is a brace, and ** an asterisk.]],
    when(at_most("nerve", 2), "He is afraid."),
    quote("CB57.24b A", "{kou} said: 陛下惟可進尺，不可退寸。"),
    when(all { "bridge.open", no "insulted" }, quote("CB57.24b B", "And the bridge was open.")),
    when(took "weicheng/wait", { "You have waited before.", "It did not help." }),
  },
  auto { when = before("day", "1004-01-01"), go = "sworn" },
  auto { when = all { since("summons", "1006-01-01"), any { waiting "wangchao", none { "insulted", settled "graves" } } },
         effects = { wait(1) }, go = "sworn" },
  choice "forward" {
    "“A foot forward; not an inch back.”",
    when   = at_least("nerve", 2),
    locked = "Nobody would follow you.",
    text   = "They cross.",
    effects = { add("nerve", 1), after(6, "wangchao"), after(2, "letter"), apply "tempers", apply "nothing",
                agree("silk", "100k"), unsettle("silk"), agree("silk", "200k"), agree("chanzhou", "kept"), agree("graves", "kept") },
    chance = { { 2, text = "The ice holds.", effects = { add("trust", 1) }, go = "sworn" }, { 1 } },
    go     = "lost",
    record = happened { "CB58.15b A", "SS281 A†", note = "He said so.", excludes = { "retreat" } },
  },
  choice "retreat" {
    "South, to Jinling.", when = any { between("nerve", 0, 6), is("season", "winter"), is("nerve", 3), is("insulted", false) },
    effects = { cancel "wangchao", set("insulted", true), wait(2) }, go = "lost",
    record = considered { "CB57.8a A", note = "Wang Qinruo urged it." },
  },
  choice "wait" {
    "Wait.", when = none { agreed("graves", "kept"), agreed("graves", { "kept", "moved" }) },
    effects = { after(400, "rumour"), wait(0) }, go = "weicheng", record = unrecorded { note = "Silence." },
  },
  choice "talk" { "Talk.", chance = { { 1, go = "tent" }, { 1, go = "study" } } },
  many("again", "Once more."),
  many("more", "And once more."),
}
