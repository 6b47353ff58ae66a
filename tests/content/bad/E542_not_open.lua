pack "bad" { title = "Bad", version = "1", api = 1, extends = "inn" }

role "bad.cook" { label = "The cook", start = "room" }
ending "bad.fire" { title = "Fire", text = "It burns." }
person "bad.maid" { label = "the maid" }
source "bad.book" { title = "A book" }
extend "yard" { choice "bad.geese" { "Feed the geese.", go = "yard" } }
extend "room" { auto { go = "yard" } }
lines "song" { text = "A line." }
