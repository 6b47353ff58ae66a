-- A gate with every kind of way that opens, or doesn't: an impossible condition, two that never hold together, a scene
-- that nothing reaches, automatic moves, chance, a due event, and quotes in the words.
pack "keep" { title = "The \"Keep\" & <gate>", version = "1", api = 1, summary = "Ways in." }

count "trust" { range = { 0, 5 }, start = 0, label = "the warden's trust" }
flag "key" { label = "you have the key" }
flag "lamp" { label = "the lamp is lit" }
one_of "watch" { "asleep", "awake", label = "the watch" }
due "rain" { label = "the rain", text = "It rains.", effects = { set("watch", "asleep") } }

person "warden" { label = "Ailith", han = "艾", text = "The warden." }

role "guest" { label = "A guest", start = "road", text = "You walk up with {warden}." }
role "thief" { label = "A thief", start = "wall", effects = { set("watch", "awake"), after(2, "rain") } }

scene "road" {
  title = "The road", text = { "Mud.", "Mud." },
  choice "knock" { "Knock, and say \"friend\".", effects = { add("trust", 1) }, go = "gate" },
  choice "wait" { "Wait.", text = "Mud.", go = "hall" },
}
scene "gate" {
  title = "The gate", text = "Trust is {trust}; braces are {{so}.",
  choice "greet" { "Greet her again.", when = at_most("trust", 2), effects = { add("trust", 1) }, go = "gate" },
  choice "key" { "Take the key.", when = no "lamp", effects = { set("key", true) }, go = "gate" },
  choice "lamp" { "Light the lamp.", when = no "key", effects = { set("lamp", true) }, go = "gate" },
  choice "oath" { "Swear.", when = at_least("trust", 4), go = "sworn" },
  choice "both" { "Climb with key and lamp.", when = all { "key", "lamp", at_least("trust", 1) }, go = "sworn" },
  choice "in" { "Go in.", when = at_least("trust", 3), go = "hall" },
}
scene "hall" {
  auto { when = at_least("trust", 3), go = "in" },
  auto { go = "out" },
}
scene "wall" {
  text = "A wall.",
  choice "climb" {
    "Climb.",
    chance = { { 1, text = "Up.", go = "in" }, { 3, text = "Down.", go = "out" } },
  },
  choice "sit" { "Sit it out.", effects = { wait(3) }, go = "roof" },
}
scene "roof" {
  text = "A roof.",
  choice "drop" { "Drop in.", when = is("watch", "asleep"), go = "in" },
  choice "stay" { "Stay.", go = "out" },
}
scene "attic" { text = "Dust.", choice "leave" { "Leave.", go = "cellar" } }
scene "cellar" { text = "Damp.", choice "up" { "Go up.", go = "out" } }

ending "in" { title = "In", text = "A fire, and {warden.han}." }
ending "sworn" { title = "Sworn", text = "On the \\ book." }
ending "out" { title = "Out", disaster = true, text = "Rain." }
