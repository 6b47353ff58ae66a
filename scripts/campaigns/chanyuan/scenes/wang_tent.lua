-- Wang Jizhong: what was discussed earlier, the felt, the eclipse, and the one sheet. 10 to 19 January 1005.

-- The two ways out of her favour. They are tried at a gate without text, so that a man who falls there is not shown the scene that he
-- does not live to see.
local function gate(name, title, day)
  scene("wang_to_" .. name) {
    title = title, date = day,
    auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
    auto { when = is("w.trust.liao", 0), go = "wang_away" },
    auto { when = at_least("w.trust.liao", 1), go = "wang_" .. name },
  }
end

scene "wang_before" {
  title = "The earlier discussion", act = "One sheet", place = "liaocamp",
  text = {
    [[She keeps you after Cao has been led away. Han Derang has a book shut on one finger.]],
    [[“What that man says,” says the Dowager, “is not what you and I discussed.”]],
    when(took "wang_peace/wait", [[“In the autumn you sat where you are sitting. I asked what it would cost him not to have us come, and you told me, until the lamp was out. I have spent a winter on it. Say it again now, so that we both hear the same words.”]]),
    when(took "wang_peace/once", [[“Before we marched you sat where you are sitting. ‘Peace, lady,’ you said. ‘One silk robe costs less than this autumn.’ Later I asked you whose robe. I have spent a winter on it. Say it again now, so that we both hear the same words.”]]),
    when(took "wang_peace/derang", [[“I had it first from Han Derang, as a thing that he had heard. The rest I had from you, where you are sitting. I have spent a winter on that. Say it again now, so that we both hear the same words.”]]),
    when(took "wang_peace/wait", [[You had said a great deal.]]),
    [[You had said it in Khitan, by lamplight, in the voice of a man who wants very much to be allowed to
      write one letter. You remember what you meant. What she is asking is what you said.]],
    when(took "wang_reading/request", [[Han Derang's book has a line that begins, “The Song lord asks”. You know on which page.]]),
    when(took "wang_bow/asks", [[And there is the bow: “secretly asking for peace”. You carried it in to her in both hands.]]),
    when(took "wang_reading/answer", [[You told her once, to her face, that he was asking for nothing. She nodded at it then.]]),
    when(is("w.before", "land"), [[Talin does not have to be told. You said it beside him.]]),
  },
  choice "goods" {
    "“I said goods, every year, and no land.”",
    when = all { "w.knows", no(is("w.before", "land")) },
    locked = "You have no claim to that: she never said goods in your hearing, or you have since said land in hers.",
    text = [[Han Derang opens the book, reads a little, and closes it. “It is possible,” he says. He is letting you have it. He has wanted it to be what you
      said.]],
    effects = { set("w.before", "goods") },
    go = "wang_to_tent",
    record = unrecorded { note = {
      follow("earlier_talk", "nobody", [[What Wang had led the Liao to expect is the real loose thread of the affair: nobody knows.]]),
      follow("earlier_talk", "silence", [[The letter says that Cao's offer did not match what Wang had earlier discussed. What that was it does not say.]]),
      follow("earlier_talk", "land", [[It may be that Wang had let them think of Guannan: he had written that it was their old land. A guess.]]),
      follow("earlier_talk", "opening", [[It may be that there was nothing in it: men who mean to give way say first that they were promised more. A guess.]]),
    } },
  },
  choice "revenue" {
    "“I said that what Guannan pays could come to you, and the walls stay his.”",
    when = no(is("w.before", "land")), locked = "You have said land, beside Talin, aloud.",
    text = [[A revenue commissioner would say that. She turns it over. “His walls,” she says, “and my millet.” It is neat, it can be carried home,
      and no one in Kaifeng has ever heard of it.]],
    effects = { set("w.before", "revenue"), add("w.trust.liao", 1) },
    go = "wang_to_cao",
    record = unrecorded { note = [[Paying for Guannan instead of ceding it is how the quarrel of 1042 was settled. Nothing ties the idea to Wang.]] },
  },
  choice "land" {
    "“I said that if the drum were loud enough, he would give land.”",
    text = [[“Yes,” she says. “That is what I heard.” It is such a relief to both of you that for a moment it is true. Tomorrow a man of hers, Han Qi 韓杞, will go
      over to the emperor with Cao, and ask for Guannan by name.]],
    effects = { set("w.before", "land"), add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_noon",
    record = unrecorded { note = [[On 13 January Han Qi did ask for Guannan (CB58.20a). On what encouragement is not recorded.]] },
  },
  choice "nothing" {
    "“I said that he was a man one could write to. I said no more than that.”",
    text = {
      [[“Then I heard the rest by myself,” says the Dowager, “at my age.” Han Derang writes that down. It is a thing which she has never permitted to be
        written before.]],
      when(took "wang_brooms/stand", [[“And three nights ago,” says Talin from the flap, “did I hear that by myself?” He gave you half his supper for it. He would like
        it back.]]),
    },
    effects = { set("w.before", "nothing"), add("w.trust.liao", -1) },
    go = "wang_to_cao",
    record = unrecorded { note = [[His own first letter to Kaifeng blamed Wang Chao's rashness, and himself, and said that the North admired the Song emperor's virtue
      (CB57.23b).]] },
  },
}

gate("cao", "Through the felt")
scene "wang_cao" {
  title = "Through the felt", place = "liaocamp",
  text = {
    [[They have lodged him next to you, so that it can be heard whether you talk. He hums until the guard is bored. Then, through the felt, at the level
      of the ground, where he must be lying with his mouth to it:]],
    [[“What did you promise them?”]],
    [[You lie down too. It is the position of the men who listen for Wang Chao.]],
    when(took "wang_cart/soften", [[“She was pleased with what I said. I did not say anything to please her.”]]),
    when(took "wang_cart/plain", [[“You left nothing out,” says the felt. “I had rather hoped that you might.”]]),
    when(took "wang_daming/leave", [[“I saw your cap from the wall, at Daming,” he adds. “You went by.”]]),
    when(took "wang_daming/arrow", [[“They showed me your arrow, at Daming,” he adds, “to see if I would turn pale. I did.”]]),
    when(took "wang_daming/west", [[“They tried the west side, at Daming,” he adds. “It was where I was billeted.”]]),
    when(took "wang_cart/wine", [[“I stayed seated,” it says, with some pride.]]),
    when(took "wang_cart/family", [[“Your eldest is taller than you,” it says. “I did not like to say it through an interpreter.”]]),
    when(is("w.south", "goods"), [[“They say in Kaifeng that you wrote she would take goods. Is that still so? This Han Qi whom she is sending back with me is going to ask for land.”]]),
    when(is("w.south", "stand"), [[“They say in Kaifeng that you wrote she could be waited out. The chancellor, Kou Zhun, had it read twice.”]]),
    when(is("w.south", "nothing"), [[“In Kaifeng no two men agree what you are telling us.”]]),
  },
  choice "pass" {
    "“She will come down to goods, if she can be seen to be brought down.”",
    text = [[Silence. “How much?” says the felt. You tell it that you are not his clerk. But he sleeps; you hear it; he is a man who has been given the shape of
      the thing.]],
    effects = { set("w.south", "goods"), set("w.secret", true), add("w.trust.song", 1) },
    go = "wang_to_tent",
    record = unrecorded { note = [[Cao set a man who knew Khitan to listen in the Song camp (SS290); in theirs he had Wang. Whether they ever spoke alone before the
      16th is not told.]] },
  },
  choice "wait" {
    "“She must be home by the twelfth month. Give her nothing and she will go.”",
    text = [[“And you?” he asks. “Do you go with her?” You hear him turn over. What you have told him is their own rule, out of their own books. It is not
      what you think.]],
    effects = { set("w.south", "stand"), set("w.secret", true), add("w.lies", 1) },
    go = "wang_to_tent",
    record = unrecorded { note = [[The rule is in the Liao treatise on war (LS34). Yang Yanzhao proposed to act on it and strike the retreat; nobody
      answered him (CB58.31b).]] },
  },
  choice "trade" {
    "“You first. How far may you go?”",
    text = [[He is talkative; it has been his whole career. The emperor told him that if there is no help for it even a million could be borne. Then a big man
      took him by the sleeve outside, and said that if it was more than three hundred thousand he would lose his head. “I have been trying to work out,” he whispers, “which of
      them outranks the other.”]],
    effects = { set("w.ceiling", true), add("w.trust.song", -1) },
    go = "wang_to_tent",
    record = unrecorded { note = {
      follow("the_million", "nobody", [[The million, and Kou Zhun's three hundred thousand on pain of death, are late anecdotes which Li Tao took over from Sima Guang and Su Zhe, and corrected (CB58.26a, SS281).]]),
      follow("the_million", "story", [[A million, if it must be; and Kou Zhun's three hundred thousand, on pain of death: so it is told (CB58.26a, SS281).]]),
      follow("the_million", "sima", [[Sima Guang has the million, and has two hundred thousand tried first; his witness is a eunuch's family (SSJW).]]),
      follow("the_million", "li_tao", [[The million is a late anecdote. That money could be given and land could not is in the papers, from November on (CB57.24b).]]),
      [[That Wang got to hear of it is ours.]],
    } },
  },
  choice "keep" {
    "“I am not your officer, Cao Liyong. Go to sleep.”",
    text = [[After a while he hums again. In the morning you are told that you behaved correctly, by a man to whom you had said nothing about it.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_tent",
    record = unrecorded { note = {
      follow("wangs_part", { "nobody", "loyal" }, [[By a report from the north, he was “wholly loyal to the rulers of two countries” (WZ). It does not say how that was done.]]),
      follow("wangs_part", { "nobody", "histories" }, [[To both official histories he was a man who had failed to die (SS287, LS81).]]),
      follow("wangs_part", "guide", [[It had been no secret to him where every army of Song lay; that, says Lin Hu, is how they came so deep.]]),
      follow("wangs_part", "border", [[Loyal to whom, was a question that only the peace would make simple: so Naomi Standen, of such men.]]),
    } },
  },
}

-- Junction: by the time a late envoy has been heard, the eclipse is past.
scene "wang_noon" {
  title = "Before noon",
  auto { when = is("w.zhang", "dead"), go = "wang_to_tent" },
  auto { when = no(is("w.zhang", "dead")), go = "wang_eclipse" },
}

scene "wang_eclipse" {
  title = "Not yet noon", drawing = "eclipse", place = "liaocamp", date = "1005-01-13",
  text = {
    [[{hanqi.full}, whom she sent back with Cao as her own envoy, is behind the wall of Chanzhou at this hour, on his knees before the emperor, asking for Guannan. Here it is getting dark, and it is not yet
      noon.]],
    [[It is not like evening. The light goes thin; the dogs get under the carts. The horses have all turned the same way. On the wall of Chanzhou
      they are beating pans, and then here too, so that for once both armies are making one noise at one thing.]],
    [[“You have books about it,” says the Dowager. Her face is the colour of a coin. “When this comes it is a warning to the Son of Heaven. To which?”]],
    [[Her son turns to hear. He is the one, on this side of the wall.]],
  },
  choice "theirs" {
    "“To him. It is he who was driven from his capital.”",
    text = [[Her son smiles: it is a boy's smile. In the evening he speaks for the first time in council, for the land, and he cites Heaven.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_tent",
    record = unrecorded { note = {
      follow("eclipse_size", "nobody", [[Both chronicles note the eclipse on this day, and the Liao annals call it total (CB58.20a, LS14). It was real; how deep it was at Chanzhou we have not computed.]]),
      follow("eclipse_size", "song", [[The Song chronicle notes the eclipse, and not how deep it was (CB58.20a).]]),
      follow("eclipse_size", "liao", [[The Liao annals note the eclipse, and that it was total (LS14).]]),
      [[What it is taken to mean here is ours.]],
    } },
  },
  choice "yours" {
    "“To whoever is furthest from home, lady.”",
    text = [[You hear no breath. Then the edge of the sun comes back, very thin, and she puts up her hand against it. “We are quite far,” she says, “aren't we.”]],
    effects = { set("w.knows", true), add("w.trust.liao", -1) },
    go = "wang_to_tent",
    record = unrecorded { note = [[Out by the ninth month, home by the twelfth, says the Liao rule (LS34): and this was the first day of the twelfth.]] },
  },
  choice "both" {
    "“There are two of them, lady, and one sun. They will both write it down.”",
    text = [[“Two,” she says, trying it. Han Derang looks at the ground. It is the thing that no book you own has a word for, and you have just said it
      aloud beside an emperor, in the dark, to a woman who can count.]],
    go = "wang_to_tent",
    record = unrecorded { note = [[In the oath letters each is “emperor”, and they are North and South; the court's own Wang Zeng protested at that (CB58.33a). The remark
      is ours.]] },
  },
}

-- As the other gates; but where Cao had to be fetched he has come late, and Han Qi needs his days all the same.
scene "wang_to_tent" {
  title = "One sheet", date = "1005-01-14",
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
  auto { when = is("w.trust.liao", 0), go = "wang_away" },
  auto { when = all { at_least("w.trust.liao", 1), is("w.zhang", "dead") }, go = "wang_to_tent_late" },
  auto { when = all { at_least("w.trust.liao", 1), no(is("w.zhang", "dead")) }, go = "wang_tent" },
}
scene "wang_to_tent_late" {
  title = "One sheet", date = "1005-01-17",
  auto { go = "wang_tent" },
}
-- Before he has done anything about the sheet: then the whole of it is told.
local at_first = none { took "wang_tent/felt", took "wang_tent/basin", took "wang_tent/half", took "wang_tent/ropes", took "wang_tent/eat" }

table "wang_tent" {
  title = "One sheet", place = "liaocamp", date = "1005-01-14",
  seat = "mediator", advisers = { "handerang", "shengzong" }, pace = 2, days = 6, rewrites = 4, pressure = 42,
  trust = { liao = "w.trust.liao", song = "w.trust.song" },
  start = {
    guannan = "all", silk = "none", silver = "none", name = "price", place = "youzhou", boundary = "survey", fugitives = "unsaid",
    farmland = "unsaid", works = "free", further = "unsaid", kinship = "equals", markets = "closed", captives = "unsaid", oath = "letters",
  },
  text = {
    when(at_first, [[Han Qi is back, in his own coat, lapped to the left. His answer was spoken, so that it need never have been said. Goods, perhaps. Land, no. Gao Zheng 高正 stands up in his row.]]),
    when(at_first, quote("CB58.23a A", "“The people of our country will be deeply ashamed.” 本國之人負媿多矣")),
    when(at_first, [[“You have a brush,” the Dowager says to you. Your father died holding the edge of that land.]]),
    when(at_first, [[So it is to be one sheet, and neither court's. Han Derang has headed it with what they came for: all of Guannan, and whatever is paid to be called its price. What you write over that neither has offered; what you strike out neither has lost. Of an evening you can scrape four lines clean and write them over. Then the sheet is read to both, and you are told no more than where it hurts.]]),
    when(at_first, [[Her trust in you is {w.trust.liao}; Kaifeng's is {w.trust.song}. The day leaves time for one errand. Bring one of them a secret of the other's, and it may ask for less. Each writes down what you bring, with the day. Some evening the two lists will lie under one lamp.]]),
    when(all { at_first, no "w.talin" }, [[Talin, alive, puts his bandaged arm on the plank and says, “All of it.”]]),
    when(all { at_first, is("w.before", "revenue") }, [[“There was something about the millet,” says the Dowager, to the air.]]),
    when(all { at_first, is("w.before", "land") }, [[“You said land,” says the Dowager, quite quietly. “I have not said it since. I have left it to you.”]]),
    when(all { at_first, took "wang_eclipse/theirs" }, [[Her son has brought the astronomer.]]),
    when(all { at_first, took "wang_eclipse/both" }, [[Her son looks up now and then at the sun. There is one.]]),
    when(all { at_first, took "wang_talin/sit" }, [[In the first row a place has been left open. She looks at it before she looks at you.]]),
    when(all { at_first, took "wang_talin/press" }, [[You told her, at the bier, that she could lay it down. She has not forgotten when you said so.]]),
    when(all { at_first, is("w.south", "stand") }, [[Cao has it from you that she need only be waited for. He has leaned back.]]),
    when(no(at_first), [[The sheet is where you left it, and as you left it.]]),
  },
  sealed  = { go = "wang_letters" },
  broken  = { go = "wang_apart" },
  left    = { go = "wang_apart" },
  late    = { go = "wang_apart" },
  exposed = { go = "wang_found" },

  choice "felt" {
    "Lie down at the felt tonight, and ask Cao how far he may go.",
    when = no "w.ceiling", hidden = true,
    text = [[He is talkative; it has been his whole career. The emperor told him that if there is no help for it even a million could be borne. Then a big man took him by the sleeve outside, and said
      that if it was more than three hundred thousand he would lose his head. “I have been trying to work out,” he whispers, “which of them outranks the other.” On your side of the felt, somebody else turns over.]],
    effects = { set("w.ceiling", true), set("w.secret", true) },
    record = unrecorded { note = {
      follow("the_million", "nobody", [[The million, and Kou Zhun's three hundred thousand on pain of death, are late anecdotes which Li Tao took over from Sima Guang and Su Zhe, and corrected (CB58.26a, SS281).]]),
      follow("the_million", "story", [[A million, if it must be; and Kou Zhun's three hundred thousand, on pain of death: so it is told (CB58.26a, SS281).]]),
      follow("the_million", "sima", [[Sima Guang has the million, and has two hundred thousand tried first; his witness is a eunuch's family (SSJW).]]),
      follow("the_million", "li_tao", [[The million is a late anecdote. That money could be given and land could not is in the papers, from November on (CB57.24b).]]),
      [[That Wang got to hear of it is ours.]],
    } },
  },
  choice "basin" {
    "Go to her when her hands are in the basin, and say nothing. (a day)",
    when = no "w.knows", hidden = true,
    text = [[They have healed badly. The sticks opened them in the autumn, and she has held reins since. You hold the towel. After a long time she says, not to you, that silk wears out and comes again, and
      land only wears out. You are studying the basin.]],
    effects = { set("w.knows", true), wait(1) },
    record = unrecorded { note = [[The Song chronicle says that on 16 January the Dowager “slackened somewhat”, 意稍怠, and wanted only a yearly sum of goods. Who was with her is not told.]] },
  },
  choice "half" {
    "Take Han Derang's half sheet, to learn in what order they ask.",
    when = no "w.order", hidden = true,
    text = {
      [[You are to bring it to Cao as from yourself. Some of it may stand on your own sheet by now; the order does not. The land comes first, said loudly, like a price at a gate. Then the canals: Song has been
        drowning the border pond by pond since before you were taken, and horses do not swim to war. An oath, a brother, an older envoy to hear it stand lower and smaller, in a more careful hand.]],
      [[Lowest of all, the ink still wet, neither is ever to ask for anything more. “A tidy line, whoever writes it,” says Han Derang. “It will save our grandsons trouble.” You turn the sheet over to see if there is more.]],
    },
    effects = { set("w.order", true) },
    record = happened { "CB58.23b A", note = {
      [[Wang came to Cao with the Liao conditions: brotherhood, no new canals or works, a sworn oath, a senior envoy. All were granted. The canals stand in the oath; the brotherhood in neither letter.]],
      follow("brother_and_aunt", "nobody", [[Each archive keeps the half of it that flatters it: Song the elder brother, Liao the aunt.]]),
      follow("brother_and_aunt", "song", [[Your ruler, being young, was to serve the Song emperor as an elder brother.]]),
      follow("brother_and_aunt", "liao", [[The Song emperor was to honour your Dowager as his aunt.]]),
      follow("brother_and_aunt", "both", [[Elder brother to the one, nephew to the other.]]),
      [[The half sheet, its order, and what stood at the head of yours, are ours.]],
    } },
  },
  choice "ropes" {
    "Have the captives on the ropes taken down by name, and keep the copy. (a day)",
    when = no "w.list", hidden = true,
    text = [[It takes four clerks a day and half a night, and Han Derang approves: it is how property ought to be kept. You tell yourself that it is a way of holding on to people. It looks exactly like a
      way of owning them.]],
    effects = { set("w.list", true), wait(1) },
    record = unrecorded { note = [[No such register is known. Song later debated ransom, and “some obstructed it” (CB58.30a).]] },
  },
  choice "eat" {
    "“I told you land, lady. I was wrong, and he will not give it.” (a day)",
    when = is("w.before", "land"), hidden = true,
    text = [[She lets you stand there till the candle has been changed. Then she says, in Chinese, of which you did not know that she had any: “Sit down, Wang Jizhong.” They begin to talk about silk,
      over your head, and you are not heard again that day.]],
    effects = { set("w.before", "nothing"), add("w.lies", -1), wait(1) },
    record = unrecorded { note = [[The land was let go on 16 January (CB58.23). What it cost Wang with her is not recorded; she afterwards gave him higher
      titles (LS81).]] },
  },
  choice "fight" {
    "She asks if he would fight for it. “He says so, lady. They all do, from behind a wall.”",
    when = at_least("wang_tent.days", 2), hidden = true,
    text = [[“You know him,” she says. “You carried his shoes.” He was a kind boy, and slept badly. He would fight. He would hate it and be sick, and do it. Cao, when it has been put into Chinese for him, bows
      lower than he has yet. He looks sorry for you, which is when you know.]],
    go = "wang_fought",
    record = unrecorded { note = [[Nobody tried the emperor so far. What he would have done is known only from what he said: for the land, that talk must be broken off (CB57.24b).]] },
  },
}

-- Junction: no text, and what becomes of the man who wrote it.
scene "wang_apart" {
  title = "No sheet",
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
  auto { when = is("w.trust.liao", 0), go = "wang_away" },
  auto { when = at_least("w.trust.liao", 1), go = "wang_refused" },
}

-- Junction: one of the two has read the other's list.
scene "wang_found" {
  title = "Two lists",
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
  auto { when = none { all { "w.secret", "w.caught", is("w.trust.liao", 0) } }, go = "wang_exposed" },
}
