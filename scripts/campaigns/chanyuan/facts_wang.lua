-- Wang Jizhong's facts. Few on purpose: what a door asks for is a fact, the rest is told from what was chosen.

count "w.trust.liao" {
  range = {0, 5}, start = 0, label = "the Dowager's trust",
  words = { "none", "thin", "guarded", "fair", "warm", "whole" },
}

count "w.trust.song" {
  range = {0, 5}, start = 2, label = "Kaifeng's trust in your letters",
  words = { "gone", "thin", "doubtful", "fair", "good", "whole" },
}

count "w.name" {
  range = {0, 4}, start = 1, label = "your name in Kaifeng",
  words = { "not spoken", "a name", "a good name", "a name that boys are told of", "a name with a song to it" },
}

count "w.lies" {
  range = {0, 3}, start = 0, label = "the untruths you have told",
  words = { "none", "one", "two", "more than two" },
}

one_of "w.army" {
  "unasked", "silent", "old", "told", "false", start = "unasked",
  label = "what you have told of Song's army",
  words = { "nothing yet", "nothing", "what the markets know", "what you know", "what you made up" },
}

one_of "w.before" {
  "unsaid", "nothing", "goods", "revenue", "land", start = "unsaid",
  label = "what you let the Dowager hope for",
  words = { "not yet said", "an answer", "goods", "the revenue of Guannan", "land" },
}

one_of "w.south" {
  "nothing", "goods", "stand", start = "nothing",
  label = "what you let Kaifeng hope for",
  words = { "nothing", "a peace for goods", "a peace for waiting" },
}

one_of "w.zhang" {
  "free", "sent", "kept", "dead", start = "free",
  label = "Zhang Hao",
  words = { "on the road", "sent back with a robe", "hidden in your tent", "dead" },
}

flag "w.ceiling" { label = "you know how far Cao may go" }
flag "w.order"  { label = "you have read what they ask, in their order" }
flag "w.knows"  { label = "you know what she would take instead of land" }
flag "w.saw"    { label = "you watched the assault fail with the letter in your sleeve" }
flag "w.secret" { label = "you have gone behind her back" }
flag "w.caught" { label = "she has caught you out" }
flag "w.read"   { label = "she has had what you hid brought to her" }
flag "w.named"  { label = "you know that an envoy has been named" }
flag "w.list"   { label = "you have the captives' names in writing" }
flag "w.talin"  { label = "Talin is dead or set aside" }
flag "w.plea"   { label = "your own return was asked for before the oath" }

due "w.courier" {
  label = "the answer to your letter",
  text = [[A man comes in from Mozhou with a signal arrow. Kaifeng has named an envoy, Cao Liyong 曹利用; he is so low in the palace that the man has to say it twice. He got as far as Daming, and Daming has shut its
    gate with him inside, in case he is a trick of yours.]],
  effects = { set("w.named", true) },
  again = "restart",
}

due "w.chao" {
  label = "the day on which Wang Chao should appear",
  text = [[The twelve days are up. Wang Chao has not crossed anybody's road. The far scouts have been within sight of Dingzhou, and
    his men are splitting firewood. Talin counts the twelve days on his fingers where you can see him do it. He has to begin again at the
    thumb. The Dowager does not count. She only looks at you, as she would at a bill already paid.]],
  effects = { set("w.caught", true), add("w.trust.liao", -1) },
}

due "w.found" {
  label = "the thing you did not show her",
  text = {
    when(took "wang_bow/bury",
      [[Dogs dig where earth is soft. They bring her the oiled cloth first, then the bow. She strings it herself, with her knee, and says it
        is a good one, and asks no question. That is the whole of the interview.]]),
    when(no(took "wang_bow/bury"),
      [[The pickets bring in a horse without its rider, and in the saddle-cloth a second sheet in your hand. She has it read to her by
        somebody else. You are present, because she sends for you to be present.]]),
  },
  effects = { set("w.caught", true), set("w.read", true), add("w.trust.liao", -1) },
  again = "keep",
}
