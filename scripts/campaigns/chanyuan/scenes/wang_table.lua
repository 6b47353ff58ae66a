-- Wang Jizhong: what was discussed earlier, the land, the sum, the terms, and one thing to ask for.

local clauses = { "guannan", "silk", "silver", "name", "place", "boundary", "fugitives", "farmland", "works", "further", "kinship", "markets",
  "captives", "oath" }

-- Nothing is sworn: what had been agreed is nothing.
local function void()
  local list = {}
  for _, clause in ipairs(clauses) do table.add(list, unsettle(clause)) end
  return list
end

-- The two ways out of her favour. They are tried at a gate without text, so that a man who falls there is not shown the scene that he
-- does not live to see.
local function gate(name, title, day)
  scene("wang_to_" .. name) {
    title = title, date = day,
    auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, effects = void(), go = "wang_arrows" },
    auto { when = is("w.trust.liao", 0), effects = void(), go = "wang_away" },
    auto { when = at_least("w.trust.liao", 1), go = "wang_" .. name },
  }
end

-- The lesser clauses as they were sworn or followed, but for `other`; then what else changes.
local function terms(other, more)
  local list = {}
  local record = {
    boundary = "each", fugitives = "both", farmland = "fields", works = "keep", further = "nothing", kinship = "elder",
    markets = "several", oath = "oaths",
  }
  for clause, option in pairs(record) do table.add(list, agree(clause, other[clause] or option)) end
  for _, effect in ipairs(more or {}) do table.add(list, effect) end
  return list
end

local function money(silk, silver, name, place, more)
  local list = { agree("silk", silk), agree("silver", silver), agree("name", name), agree("place", place) }
  for _, effect in ipairs(more or {}) do table.add(list, effect) end
  return list
end

scene "wang_before" {
  title = "The earlier discussion", place = "liaocamp",
  text = {
    [[She keeps you after Cao has been led away. Han Derang has the daybook shut on one finger.]],
    [[“What that man says,” says the Dowager, “is not what you and I discussed. In the autumn you sat where you are sitting. You told me what the Song
      lord would do if he were asked well. I have spent a winter on it. Say it again now, so that we both hear the same words.”]],
    [[You said a great deal in the autumn. You said it in Khitan, by lamplight, in the voice of a man who wants very much to be allowed to
      write one letter. You remember what you meant. What she is asking is what you said.]],
    when(took "wang_reading/request", [[In the daybook there is already a line that begins, “The Song lord asks”.]]),
    when(took "wang_reading/answer", [[You told her once, to her face, that he was asking for nothing. That is in the daybook too.]]),
    when(is("w.before", "land"), [[Talin does not have to be told. You said it beside him.]]),
  },
  choice "goods" {
    "“I said goods, every year, and no land.”",
    when = all { "w.knows", no(is("w.before", "land")) },
    locked = "You have no claim to that: she never said goods in your hearing, or you have since said land in hers.",
    text = [[Han Derang opens the book, reads a little, and closes it. “It is possible,” he says. He is letting you have it. He has wanted it to be what you
      said.]],
    effects = { set("w.before", "goods") },
    go = "wang_to_cao",
    record = unrecorded { note = [[What Wang had led the Liao to expect is the real loose thread of the affair: nobody knows.]] },
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
    text = [[“Yes,” she says. “That is what I heard.” It is such a relief to both of you that for a moment it is true. Tomorrow Han Qi 韓杞 will go
      over to the emperor with Cao, and ask for Guannan by name.]],
    effects = { set("w.before", "land"), add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_to_cao",
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
    when(took "wang_cart/wine", [[“I stayed seated,” he adds.]]),
    when(took "wang_cart/family", [[“The eldest is taller than you,” he adds. “I did not like to say it through an interpreter.”]]),
    when(is("w.south", "goods"), [[“They say in Kaifeng that you wrote she would take goods. Is that still so? Han Qi is going to ask for land.”]]),
    when(is("w.south", "stand"), [[“They say in Kaifeng that you wrote she could be waited out. Kou Zhun had it read twice.”]]),
    when(is("w.south", "nothing"), [[“In Kaifeng no two men agree what you are telling us.”]]),
  },
  choice "pass" {
    "“She will come down to goods, if she can be seen to be brought down.”",
    text = [[Silence. “How much?” says the felt. You tell it that you are not his clerk. But he sleeps; you hear it; he is a man who has been given the shape of
      the thing.]],
    effects = { set("w.south", "goods"), set("w.secret", true), add("w.trust.song", 1) },
    go = "wang_noon",
    record = unrecorded { note = [[Cao set a man who knew Khitan to listen in the Song camp (SS290); in theirs he had Wang. Whether they ever spoke alone before the
      16th is not told.]] },
  },
  choice "wait" {
    "“She must be home by the twelfth month. Give her nothing and she will go.”",
    text = [[“And you?” he asks. “Do you go with her?” You hear him turn over. What you have told him is their own rule, out of their own books. It is not
      what you think.]],
    effects = { set("w.south", "stand"), set("w.secret", true), add("w.lies", 1) },
    go = "wang_noon",
    record = unrecorded { note = [[The rule is in the Liao treatise on war (LS34). Yang Yanzhao proposed to act on it and strike the retreat; nobody
      answered him (CB58.31b).]] },
  },
  choice "trade" {
    "“You first. How far may you go?”",
    text = [[He is talkative; it has been his whole career. The emperor told him that if there is no help for it even a million could be borne. Then a big man
      took him by the sleeve outside, and said that if it was more than three hundred thousand he would lose his head. “I have been trying to work out,” he whispers, “which of
      them outranks the other.”]],
    effects = { set("w.ceiling", true), add("w.trust.song", -1) },
    go = "wang_noon",
    record = unrecorded { note = [[The million, and Kou Zhun's three hundred thousand on pain of death, are late anecdotes which Li Tao took over from Sima Guang and
      Su Zhe, and corrected (CB58.26a, SS281). That Wang got to hear of them is ours.]] },
  },
  choice "keep" {
    "“I am not your officer, Cao Liyong. Go to sleep.”",
    text = [[After a while he hums again. In the morning you are told that you behaved correctly, by a man to whom you had said nothing about it.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_noon",
    record = unrecorded { note = [[By a report from the north, he was “wholly loyal to the rulers of two countries” (WZ). It does not say how that was
      done.]] },
  },
}

-- Junction: by the time a late envoy has been heard, the eclipse is past.
scene "wang_noon" {
  title = "Before noon",
  auto { when = is("w.zhang", "dead"), go = "wang_to_land" },
  auto { when = no(is("w.zhang", "dead")), go = "wang_eclipse" },
}

scene "wang_eclipse" {
  title = "One sun", place = "liaocamp", date = "1005-01-13",
  text = {
    [[Han Qi is behind the wall of Chanzhou at this hour, on his knees before the emperor, asking for Guannan. Here it is getting dark, and it is not yet
      noon.]],
    [[It is not like evening. The light goes thin; the dogs get under the carts. The horses all turn the same way, as they do for rain. On the wall of Chanzhou
      they are beating pans, and then here too, so that for once both armies are making one noise at one thing.]],
    [[“You have books about it,” says the Dowager. Her face is the colour of a coin. “When this comes it is a warning to the Son of Heaven. To which?”]],
    [[Her son turns to hear. He is the one, on this side of the wall.]],
  },
  choice "theirs" {
    "“To him. It is he who was driven from his capital.”",
    text = [[Her son smiles: it is a boy's smile. In the evening he speaks for the first time in council, for the land, and he cites Heaven.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_land",
    record = unrecorded { note = [[Both chronicles note the eclipse on this day, and the Liao annals call it total (CB58.20a, LS14). It was real; how deep it was at Chanzhou we have not
      computed. What it was taken to mean is in neither.]] },
  },
  choice "yours" {
    "“To whoever is furthest from home, lady.”",
    text = [[Nobody breathes. Then the edge of the sun comes back, very thin, and she puts up her hand against it. “We are quite far,” she says, “aren't we.”]],
    effects = { add("w.trust.liao", -1) },
    go = "wang_to_land",
    record = unrecorded { note = [[Out by the ninth month, home by the twelfth, says the Liao rule (LS34): and this was the first day of the twelfth.]] },
  },
  choice "both" {
    "“There are two of them, lady, and one sun. They will both write it down.”",
    text = [[“Two,” she says, trying it. Han Derang looks at the ground. It is the thing that no book you own has a word for, and you have just said it
      aloud beside an emperor, in the dark, to a woman who can count.]],
    go = "wang_to_land",
    record = unrecorded { note = [[In the oath letters each is “emperor”, and they are North and South; the court's own Wang Zeng protested at that (CB58.33a). The remark
      is ours.]] },
  },
}

gate("land", "What they marched for", "1005-01-16")
scene "wang_land" {
  title = "What they marched for", place = "liaocamp", date = "1005-01-16",
  text = {
    [[Han Qi is back, in his own coat, lapped to the left. They gave him a robe in there and he said that it was too long; then they made him put it on
      again. The answer he has brought was put to him by word of mouth, so that it need never have been said. Goods, perhaps. Land, no.]],
    [[Gao Zheng 高正, who has played host to Cao and was always courteous, stands up in his place among the rows. The army came for Guannan, he says.]],
    quote("CB58.23a A", "“The people of our country will be deeply ashamed.” 本國之人負媿多矣"),
    [[Cao says that he has not come about shame. Everyone looks at you. You know that land: your father died holding the edge of it.]],
    when(no "w.talin", [[Talin, alive, puts his bandaged arm on the plank and says, “All of it.”]]),
    when(is("w.before", "revenue"), [[“There was something about the millet,” says the Dowager, to the air.]]),
    when(took "wang_eclipse/theirs", [[Her son has brought the astronomer.]]),
    when(took "wang_talin/sit", [[In the first row a place has been left open. She looks at it before she looks at you.]]),
    when(took "wang_talin/press", [[You told her, at the bier, that she could lay it down. She has not forgotten when you said so.]]),
  },
  choice "stays" {
    "“Let nobody say the word again. The land lies where it lies, and goods come north.”",
    when = all { no(is("w.before", "land")), any { all { "w.talin", at_least("w.trust.liao", 2) }, took "wang_eclipse/yours" } },
    locked = "You have promised land, or Talin is still in the front row, or she does not trust you enough to hear it from you.",
    text = [[No one agrees. It is only that Gao Zheng sits down, and that the next man to speak speaks of silk. You have been to funerals where the name was not
      mentioned either.]],
    effects = { agree("guannan", "stays") },
    go = "wang_to_sum",
    record = happened { "CB58.23 A", "CB58.23b A", note = [[On 16 January, after Gao Zheng's protest, the talk went over from land to goods, and Wang then brought the further
      conditions to Cao. Neither oath mentions Guannan. That is the outcome; the words here are ours. The article this project began from says that Wang persuaded her; no source shows him doing it.]],
      excludes = { "part", "revenue", "renounced" } },
  },
  choice "eat" {
    "“I told you land. I was wrong, and he will not give it. Leave it where it lies.”",
    when = is("w.before", "land"), hidden = true,
    text = [[She lets you stand there. Then she says, in Chinese, of which you did not know that she had any: “Sit down, Wang Jizhong.” They begin to talk about silk,
      over your head.]],
    effects = { agree("guannan", "stays"), add("w.trust.liao", -2) },
    go = "wang_to_sum",
    record = unrecorded { note = [[The land was let go on 16 January (CB58.23). What it cost Wang with her is not recorded; she afterwards gave him higher
      titles (LS81).]] },
  },
  choice "revenue" {
    "“Leave him his walls, and take what the land pays.”",
    text = [[Gao Zheng works out on his fingers what ten counties pay, and is seen to be surprised. Cao asks you in a low voice whether you are out of your mind, and
      writes it down.]],
    effects = { agree("guannan", "revenue") },
    go = "wang_rent",
    record = unrecorded { note = [[Not raised in 1005, as far as we know. In 1042 a threatened war over Guannan ended in a larger payment instead.]] },
  },
  choice "part" {
    "“Two counties and the ford. He could call it a survey.”",
    text = [[It satisfies nobody at once, which you have always heard is the mark of a compromise. Cao rises. He says that he will take it across the lines since he
      must, and would they kindly keep his place by the fire.]],
    effects = { agree("guannan", "part") },
    go = "wang_no",
    record = unrecorded { note = [[The Song emperor had fixed in November on money and no land at all (CB57.24b).]] },
  },
  choice "renounced" {
    "“Give it up in writing, as one Son of Heaven to another. Be paid for the ink.”",
    when = all { "w.talin", at_least("w.trust.liao", 4), took "wang_eclipse/both" },
    locked = "One gives up a claim in writing only to an equal, and only on the word of a man one trusts without reserve.",
    text = [[“In writing,” says Gao Zheng, as one might say “in public”. But she is thinking about her son, and of an empire with an edge to it, which can be
      handed over like a cup. “Ask what he pays for ink,” she says.]],
    effects = { agree("guannan", "renounced"), add("w.trust.song", 1) },
    go = "wang_to_sum",
    record = unrecorded { note = [[No renunciation was written, and in 1042 the claim came back.]] },
  },
}

-- Junction: whether Kaifeng can bear to take it from him.
scene "wang_rent" {
  title = "What the land pays",
  auto { when = at_least("w.trust.song", 3), go = "wang_rented" },
  auto { when = at_most("w.trust.song", 2), go = "wang_no" },
}

scene "wang_rented" {
  title = "What the land pays", place = "liaocamp",
  text = [[It takes four hours, and what comes back is a question: under what name? Not one of them in there has said yes. But Cao has been told to go on
    sitting. Two winters ago your word could be built on, in Kaifeng; it seems that somebody there has tried it with his foot again.]],
  auto { when = agreed("guannan", "revenue"), go = "wang_to_sum" },
}

scene "wang_no" {
  title = "The answer from the wall", place = "liaocamp",
  text = {
    when(no(agreed("guannan", "revenue")), [[It takes four hours, and it comes back short. For any part of Guannan the Song emperor will fight. Cao has been told to say it standing.]]),
    when(agreed("guannan", "revenue"), [[It takes four hours, and comes back short. A rent is a title, they say in there; they have had it looked up. And as it was
      Wang Jizhong who thought of it, they would like to know for whom.]]),
    [[In the silence you can hear the River, which has ice in it, and mauls.]],
    when(no "w.talin", [[“Good,” says Talin.]]),
    [[The Dowager does not look at Gao Zheng, or at her son. “You know him,” she says. “You carried his shoes. Would he?”]],
    [[He was a kind boy, and slept badly. He would fight. He would hate it and be sick, and do it.]],
  },
  choice "mishear" {
    "“I misheard him, lady. He said goods. The word for land is like it.”",
    text = [[It is nothing like it. Everyone who knows both languages is at this plank, and they all let it pass, because it can be walked on.]],
    effects = { agree("guannan", "stays"), add("w.lies", 1) },
    go = "wang_to_sum",
    record = unrecorded { note = [[By their own annals Cao came with no intention of returning the land (LS14). The mishearing is ours.]] },
  },
  choice "would" {
    "“He would. Take goods, and leave it where it lies.”",
    text = [[It is the shortest speech that you have made here. She lets the land go as one lets go of a sleeve. She will remember whose arm was in it.]],
    effects = { agree("guannan", "stays"), add("w.trust.liao", -1) },
    go = "wang_to_sum",
    record = unrecorded { note = [[The emperor had said of the land that for that talk must be broken off; of money, that it could be borne (CB57.24b).]] },
  },
  choice "rent" {
    "“Not the land, then. What it pays, under some other name.”",
    when = all { agreed("guannan", "part"), at_least("w.trust.song", 3) },
    hidden = true,
    text = [[Cao shuts his eyes, and moves his lips, and opens them. “Under some other name,” he says, “I have not heard you.”]],
    effects = { agree("guannan", "revenue"), add("w.trust.song", -1) },
    go = "wang_to_sum",
    record = unrecorded { note = [[The formula of 1042, forty years early.]] },
  },
  choice "fight" {
    "“He says so. They all say so, from behind a wall.”",
    text = [[Cao bows lower than he has yet. He looks sorry for you, which is when you know.]],
    effects = void(),
    go = "wang_refused",
    record = unrecorded { note = [[Nobody at the plank tried him so far. What the emperor would have done is known only from what he said.]] },
  },
}

gate("sum", "A number", "1005-01-16")
scene "wang_sum" {
  title = "A number", place = "liaocamp", date = "1005-01-16",
  text = {
    [[So it comes down to a number, and for the rest of the afternoon two governments are a market. Cao has brought his with him, and carries it like a mouthful of hot soup. Gao Zheng
      would like one which can be told to widows.]],
    [[“Put it into accounts for me,” the Dowager says to you. “What is it to him?”]],
    [[You know, and it is a good thing that nobody can hear you think it. There was a paper in a captured saddlebag: one order, this autumn, for grain
      for the army of Hebei, three hundred thousand of silver. It lasted them till about now. They could pay that every year for ever, and save
      by it.]],
    when("w.ceiling", [[And you know what Cao may go to, and at what figure he loses his head.]]),
    when(is("w.south", "stand"), [[Cao has it from you that she need only be waited for. He has leaned back.]]),
    when(agreed("guannan", "revenue"), [[It is rent, and everyone has agreed not to say so.]]),
  },
  choice "record" {
    "“Two hundred thousand of silk, one of silver; and call it help with your army's costs.”",
    text = [[“Help,” says the Dowager. She makes Han Derang say it. It is to be handed over at the border, at Xiongzhou, by men from the Finance Commission, so that
      no envoy need ever kneel with it. It seems to be what everyone can bear to have said in front of them.]],
    effects = money("200k", "100k", "aid", "xiongzhou"),
    go = "wang_to_terms",
    record = happened { "CB58.23 A", "CB58.33a A", note = [[The sum and the wording of the Song oath: silk 200,000, silver 100,000, “to help with the costs of the army”. Kaifeng's own chronicle
      goes on to call it a yearly bribe; the Liao annals say that Song “offered to deliver” it.]], excludes = { "high", "rent", "tribute" } },
  },
  choice "high" {
    "Whisper to Han Derang: “Ask three of silk and two of silver. He has it.”",
    when = "w.ceiling", locked = "You do not know how far he may go.",
    text = [[Cao goes the white of candle-fat. He pays. All the way to the horses he keeps his hand on the back of his neck; he does not look at you once, and he
      is right.]],
    effects = money("300k", "200k", "aid", "xiongzhou", { add("w.trust.liao", 1), add("w.trust.song", -2) }),
    go = "wang_to_terms",
    record = unrecorded { note = [[By the anecdote, three fingers laid to Cao's cheek made the emperor think of three million, and say that even that might be borne (CB58.26a). 300,000 of silk and 200,000
      of silver was the sum after 1042.]] },
  },
  choice "small" {
    "“A hundred thousand of each. They think that you must be home this month.”",
    when = is("w.south", "stand"), locked = "Kaifeng has no reason to think that so little would do.",
    text = [[“Do they,” says the Dowager. “Who told them that?” It is you who have to count the pause. Then she takes it, for she must be home this month.]],
    effects = money("100k", "100k", "aid", "xiongzhou", { add("w.trust.liao", -1), add("w.trust.song", 1) }),
    go = "wang_to_terms",
    record = considered { "CB58.26a A†", note = [[Sima Guang says that two hundred thousand in all was tried first, by the Song side. Li Tao rejects it.]] },
  },
  choice "rent" {
    "“The same, in silk and silver both; and write that it is for Guannan.”",
    when = agreed("guannan", "revenue"), hidden = true,
    text = [[So the word is said after all, once, in a letter, as a price. It is to be brought to Youzhou. Gao Zheng asks to have it read again, and can tell his widows that they
      have ten counties' millet, if they do not ask who ploughs.]],
    effects = money("200k", "200k", "price", "youzhou", { add("w.trust.liao", 1), add("w.trust.song", -1) }),
    go = "wang_to_terms",
    record = unrecorded { note = [[Neither oath letter names Guannan or gives a price.]] },
  },
  choice "tribute" {
    "“Half of it, if he will write one word: tribute.”",
    text = [[Cao, who has been holding his number in his teeth since he came, opens his mouth and laughs. “Half,” he says. Then he sees that nobody else is
      laughing. It would be carried to her court, kneeling.]],
    effects = money("100k", "50k", "tribute", "court", { add("w.trust.liao", 1), add("w.trust.song", -1) }),
    go = "wang_to_terms",
    record = unrecorded { note = [[Tribute is the article's word, and in neither letter. The quarrel over the verb belongs to 1042 (LS86).]] },
  },
}

gate("terms", "What silk does not cover")
scene "wang_terms" {
  title = "What silk does not cover", place = "liaocamp",
  text = {
    [[In the evening Han Derang gives you the rest on half a sheet, for you to bring to Cao as from yourself. That the emperors should be brothers, and theirs
      the younger. That no canals be dug and no new walls: Song has been drowning the border on purpose, pond by pond, since before you were
      taken, and horses do not swim to war. That it be sworn, and not only signed. That an envoy of some age be sent to hear it.]],
    [[And to the list that both sides have been carrying since noon he has added a last line. Beyond this oath, neither shall ask for anything. “A tidy
      line,” says Han Derang. “It will save our grandsons trouble.”]],
    [[You stand outside Cao's tent with half a sheet of paper. For as long as it takes to lift a flap, nobody in either empire knows what is on
      it but you.]],
  },
  choice "all" {
    "Carry all of it, as it was given to you.",
    text = [[Cao takes it well. “Younger brother,” he says, several times, as one tries on a hat. The canals make him wince. The tidy line he does not read aloud;
      he turns the sheet over to see if there is more.]],
    effects = terms({}, { add("w.trust.liao", 1) }),
    go = "wang_letters",
    record = happened { "CB58.23b A", note = [[Wang came to Cao with the Liao conditions: brotherhood, no new canals or works, a sworn oath, a senior envoy. All were granted. The canals stand in
      the oath; the brotherhood in neither letter, and each archive keeps the half that flatters it.]], excludes = { "canals", "kin", "drain", "tidy" } },
  },
  choice "canals" {
    "Carry it, and leave out the canals. Some night they may be all that Hebei has.",
    text = [[You tear the sheet along a fold that was there. In the north they will call it Cao's refusal, and in the south it will never have been asked. You are an
      officer again, for about the width of a thumb.]],
    effects = terms({ works = "free" }, { set("w.secret", true), add("w.trust.liao", -1), add("w.trust.song", 1) }),
    go = "wang_letters",
    record = unrecorded { note = [[He did carry it (CB58.23b), and the oath says it: “no new walls or ditches, no opening of river channels”. The ponds had been the bulwark of the Song
      against cavalry.]] },
  },
  choice "kin" {
    "Carry it, but make them plain equals. “Brothers fall out over who is elder.”",
    text = [[Cao is relieved; he did not know how he would say “aunt” to the emperor. Han Derang, when he hears, is not. “Everyone he knows was his mother's first,” he says. “She
      wished him to have somebody.”]],
    effects = terms({ kinship = "equals" }, { add("w.trust.liao", -1), add("w.trust.song", 1) }),
    go = "wang_letters",
    record = unrecorded { note = [[Li Tao has it that their ruler is young and wishes to serve ours as elder brother; the Liao history, that theirs became an aunt. Neither oath letter mentions it.
      By 1042 the letters do (QDGZ20).]] },
  },
  choice "drain" {
    "Carry it, and put it harder than they did: let the ponds be drained.",
    text = [[“Drained,” says Cao. “That was half a lifetime's digging.” You know. In the north they had not dared to hope for it. You cannot find, afterwards, the place in yourself
      from which you said it.]],
    effects = terms({ works = "drain", markets = "one" }, { add("w.trust.liao", 1), add("w.trust.song", -1) }),
    go = "wang_letters",
    record = unrecorded { note = [[The Liao asked that nothing new be dug; existing works could be kept, dredged and mended. Nobody asked for this.]] },
  },
  choice "tidy" {
    "Carry it, and leave out the last line. You have something left to ask for.",
    text = [[It is only a line. Cao would not have noticed it, and will never notice that it is gone. You burn it in his lamp while he looks for his seal, and neither of you
      remarks on the smell.]],
    effects = terms({ further = "unsaid" }, { set("w.secret", true), add("w.lies", 1) }),
    go = "wang_letters",
    record = unrecorded { note = [[“Beyond the oath, neither shall ask for anything” stands in both letters. It was used afterwards to refuse Wang's own return
      (CB62.11b).]] },
  },
}

scene "wang_letters" {
  title = "Two stories", place = "liaocamp", date = "1005-01-17",
  text = {
    [[Yao Dongzhi 姚東之 is to go over with the state letter, and Han Derang reads it to you before it is sealed, as a courtesy. He reads one line of
      it twice.]],
    quote("CB58.24 A", "“What Cao Liyong states does not agree with what Wang Jizhong discussed earlier.” 曹利用所稱，未合王繼忠前議"),
    [[So it is going to be read in both courts in one week: that somebody was told two things. They will all get out what you sent them, and lay
      it edge to edge.]],
    when(is("w.before", "land"), [[In the north there is land in it. In the south there never was.]]),
    when(all { is("w.before", "revenue"), no(agreed("guannan", "revenue")) }, [[In the north there is millet in it, out of ten counties. In the south nobody had heard of millet.]]),
    when(is("w.before", "goods"), [[In the north it says goods, as it always did, if one reads kindly.]]),
    when(is("w.before", "nothing"), [[In the north it says nothing at all, which she has never believed.]]),
    when(is("w.south", "stand"), [[And in the south, that she could have been had for nothing, by waiting.]]),
    [[Your two columns stand tonight at {w.trust.liao}, for her, and for Kaifeng at {w.trust.song}. Untruths entered under either: {w.lies}.]],
    [[“It need not be in,” says Han Derang. “But then I should have to know which of you it was.” His brush is wet.]],
  },
  choice "edge" {
    "“Lay them edge to edge, and read both. They agree.”",
    when = all { is("w.lies", 0), no(is("w.before", "land")), no(is("w.south", "stand")),
      any { no(is("w.before", "revenue")), agreed("guannan", "revenue") } },
    locked = "They do not agree. You saw to that.",
    text = [[It takes him the length of a candle. He is a man who is disappointed only by others. “It is Cao who is confused,” he says at last, and leaves the line in, so that
      it need not be said to Cao.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", 1) },
    go = "wang_weighed",
    record = unrecorded { note = [[The line was in the letter that Yao brought (CB58.24). Nothing is known of any answer to it.]] },
  },
  choice "own" {
    "“It was I. I told each of you what would keep you at the table.”",
    text = [[He puts down the brush. “That is what an envoy is,” he says, “if he has a country.” He takes it to her. She says: “I knew,” and, much later, “I did not know all of it.”]],
    effects = { set("w.lies", 0), add("w.trust.liao", -1), add("w.trust.song", -1) },
    go = "wang_weighed",
    record = unrecorded { note = [[What Wang “discussed earlier” nobody has found out. Here he says it.]] },
  },
  choice "blame" {
    "“Cao was eating. He heard half.”",
    text = [[It is in character. The line goes in as it stands, and Cao will be explaining it for the rest of a successful life.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_weighed",
    record = unrecorded { note = [[The letter does blame Cao, by name (CB58.24).]] },
  },
  choice "leave" {
    "“Let it stand. Two chancelleries can live with one sentence.”",
    text = [[And he lets it. In some later reign somebody will copy it out, with a note: it is not known what was meant.]],
    effects = { add("w.trust.song", -1) },
    go = "wang_weighed",
    record = unrecorded { note = [[It stood, and is the one trace of what he may have promised (CB58.24).]] },
  },
}

-- Junction: what the two courts make of him when they compare.
scene "wang_weighed" {
  title = "Weighed",
  auto { when = is("w.lies", 3), effects = void(), go = "wang_exposed" },
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, effects = void(), go = "wang_arrows" },
  auto { when = is("w.trust.liao", 0), effects = void(), go = "wang_away" },
  auto { when = is("w.trust.song", 0), effects = void(), go = "wang_refused" },
  auto { when = all { agreed("name", "tribute"), at_most("w.trust.song", 3) }, effects = void(), go = "wang_refused" },
  auto { when = all { agreed("guannan", "revenue"), is("w.trust.song", 1) }, effects = void(), go = "wang_refused" },
  auto { when = at_least("w.trust.liao", 1), go = "wang_one" },
}

scene "wang_one" {
  title = "One thing", place = "liaocamp", date = "1005-01-20",
  text = {
    [[It is done, but for the swearing. The carts face north. A Song oath is on its way with Li Jichang 李繼昌, who finds everyone here so happy that he suspects
      a trap.]],
    when(no(agreed("guannan", "revenue")), [[The Dowager sends for you. “You have cost me land,” she says, “and found me silk. Ask for something. One thing; I am
      not a temple.” Han Derang is reading a list, or holding one.]]),
    when(agreed("guannan", "revenue"), [[The Dowager sends for you. “You have cost me ten walls,” she says, “and found me what is grown behind them. Ask for something. One
      thing; I am not a temple.” Han Derang is reading a list, or holding one.]]),
    when(took "wang_south/home", [[“You would have had me turn at the fork,” she adds. “We should have been home, and had nothing to be thanked for.”]]),
    when(took "wang_silence/sons", [[“Not for the second boy,” she adds, “the one who is like you. I cannot give what I have not got.”]]),
    [[Outside they are loading the ropes: that is, the people on them. Once the army crosses the border they will have always been here.]],
    when("w.list", [[You have their names. It is a long scroll; you brought it with you.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu is holding your horse. He has saddled it on the southern side.]]),
    when(took "wang_rope/ask", [[There is one rope fewer than there would have been. She asked you what the others were called, and you still do not know.]]),
    when(took "wang_rope/past", [[One of them you told that he was mistaken.]]),
    [[In Kaifeng there are four sons and a tablet with your name.]],
  },
  choice "stragglers" {
    "“Leave to write south: we forage no more; let them not kill our stragglers.”",
    text = [[“For our men?” She had thought of several things that you might say. The letter goes that day, and they are not killed; and on the same road, where
      somebody remembers to ask for them by name, a few of the people on the ropes go home.]],
    effects = { agree("captives", "request"), add("w.trust.liao", 1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = happened { "CB58.31a A", "CB58.28a A", note = [[Wang reported that foraging had been forbidden, and asked that stragglers should not be killed; the emperor gave the order. An edict asked Wang to see to the return of
      the old and the young who had been taken. How many came home is not known.]], excludes = { "self" } },
  },
  choice "captives" {
    "“Them. All who are on the ropes, both armies', by name.”",
    when = any { "w.list", at_least("w.trust.liao", 4) },
    locked = "Nobody can give back people who are on no list, to a man who is trusted by halves.",
    text = [[“You could have asked me for yourself,” she says. You say that your name is not on a rope. She has the carts unloaded, which takes a day that she does not have.]],
    effects = { agree("captives", "return"), add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = considered { "CB58.28a A", note = [[An edict asked Wang to have the old and the young who had been seized sent back. It was never made a term: the oath does not mention
      captives, and how many came home is not known.]] },
  },
  choice "ransom" {
    "“Let each have a price, so that somebody feeds them till it is paid.”",
    text = [[She thinks it cold, and Han Derang thinks it excellent. You are thinking about how grain is issued in a bad spring: first to whatever would be missed.]],
    effects = { agree("captives", "ransom") },
    go = "wang_oath",
    record = considered { "CB58.30a A", note = [[Ransom was Wang Dan's plan, on the Song side, and “some obstructed it”. Later a few were bought back singly.]] },
  },
  choice "self" {
    "“Myself. Put into the letter that I may go home.”",
    text = [[She takes a while. “It is one thing,” she concedes. Han Derang writes on the list; on the ropes nobody knows that anything was being decided. It has still to be
      granted by a man who has paid for your funeral.]],
    effects = { agree("captives", "unsaid"), set("w.plea", true), add("w.trust.liao", -1) },
    go = "wang_oath",
    record = unrecorded { note = [[He did not ask until the year after, when the oath stood in the way (CB62.11b).]] },
  },
}

scene "wang_oath" {
  title = "The grey ox and the white horse", place = "liaocamp", date = "1005-01-24",
  text = {
    [[They bring a grey ox and a white horse, for Earth and for Heaven, and the smoke goes up very straight. The Song letter is read out first, whole, as one shows a
      coin before giving change. Then theirs.]],
    quote("CB58.33b A", "“Unworthy as I am, I dare keep this covenant. I shall report it to Heaven and Earth and swear it to my descendants; should we break it, may the bright spirits destroy us.”"),
    [[It is dated the twenty-second year of Tonghe, and it recites a letter dated the first of Jingde. You see the two years on one sheet. You have not seen that before; it can be done.]],
    when(agreed("further", "nothing"), [[Beyond this oath, neither shall ask for anything. Read aloud, it sounds like a door being fitted.]]),
    when(agreed("further", "unsaid"), [[There is no line after the fields and the ditches. Only you can hear where it stops.]]),
    when("w.plea", [[And in a covering letter, in Han Derang's hand, there is half a line about a revenue commissioner.]]),
    [[Ding Zhen 丁振 is to carry it south. His horse is being held.]],
  },
  choice "read" {
    "Read the Song text to them yourself, in Khitan, at its full height.",
    text = [[You do not let your voice drop anywhere. When you come to “may he not keep his state”, the young emperor moves his lips along with you.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_after",
    record = unrecorded { note = [[The Liao letter recites the whole Song text before it swears (CB58.33b, QDGZ20). Who read it out is not told. Grey ox and white horse are the sacrifice in the Liao
      annals of this war (LS14).]] },
  },
  choice "back" {
    "Stand at the back with the horses, in the smoke, and let others be seen.",
    text = [[Ding Zhen, mounting, looks about for someone to salute, and salutes you. It goes south with the rest, that you were standing there.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_after",
    record = unrecorded { note = [[Where Wang was on that day is not recorded. Song went on writing to him for years.]] },
  },
  choice "cross" {
    "Take the rein of the second horse, and ride south with the oath.",
    when = all { "w.plea", at_least("w.trust.liao", 2), at_least("w.trust.song", 4) }, hidden = true,
    text = [[Nobody stops you; that is what half a line in the right hand will do. At the last picket the officer gives the word and waits for you to answer with it. You find that
      you still know the other one.]],
    go = "wang_home",
    record = unrecorded { note = [[He never came back. Everything from here is ours.]] },
  },
}

-- Junction: fourteen months.
scene "wang_after" {
  title = "Every envoy", date = "1006-04-03",
  auto { when = agreed("guannan", "revenue"), go = "wang_revenue" },
  auto { when = no(agreed("guannan", "revenue")), go = "wang_1006" },
}

scene "wang_1006" {
  title = "Every envoy", place = "liaocamp", date = "1006-04-03",
  text = {
    [[They come twice a year, for birthdays and the New Year, with tea, and they all ask to see you. They bring you what the emperor sends you by name: a robe, a gold belt, vessels, medicine. He has heard that you cough.
      You cannot get through it without weeping. You have tried. The young ones think that it is a ceremony.]],
    when("w.plea", [[The half line in the covering letter was read in Kaifeng, and has been under consideration for fourteen months.]]),
    when(agreed("captives", "return"), [[This one was on a rope himself. He was the clerk of a village near Beizhou; he recites his number.]]),
    when(took "wang_silence/sons", [[The letter with four names in it has been found in a box, this one tells you, and read to them. It was thought very correct.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu died in the autumn. He had asked to be put facing the road.]]),
    [[The envoy goes home tomorrow. He would carry anything. There is a house in Kaifeng where four men burn paper to you on a day when you were having dinner.]],
  },
  choice "ask" {
    "Ask him, in front of everyone, to beg the emperor that you may come home.",
    go = "wang_asked",
    text = [[You had a sentence ready. What is carried south is mostly that you could not finish it.]],
    record = happened { "CB62.11b A", note = [[In 1006 he asked, weeping, through the envoys. The emperor answered that the oath forbade asking for anything: “if your ruler permits, we will pay richly.”]],
      excludes = { "silent", "her", "grant" } },
  },
  choice "silent" {
    "Ask him about the price of tea.",
    text = [[He tells you. It is up, because of the peace. You give him messages to nobody, and he bows to you as one does to a bridge.]],
    go = "wang_unasked",
    record = unrecorded { note = [[He did ask (CB62.11b).]] },
  },
  choice "her" {
    "Ask the Dowager instead, alone, in Khitan, in her own tent.",
    text = [[“I may not be asked,” she says. “It is in there, for both of us.” She is old, this year. “And who would I have to tell me how high he is standing?” She
      gives you a name of her house's giving, and a better place in the rows.]],
    go = "wang_unasked",
    when = agreed("further", "nothing"), hidden = true,
    record = unrecorded { note = [[He was raised to prince under the Liao; the sources differ over which titles (LS81, SS279, CB99.9a). That he asked her is ours.]] },
  },
  choice "grant" {
    "Ask her alone. Nothing that was sworn forbids it; you saw to that.",
    go = "wang_asked",
    when = agreed("further", "unsaid"), hidden = true,
    text = [[“There was to be a line about that,” says the Dowager. She looks for Han Derang, then does not call him. “I wondered who would be the first to miss it.”]],
    effects = { add("w.trust.liao", 1) },
    record = unrecorded { note = [[In the record the line stood, and shut the door on him.]] },
  },
}

-- Junction: who lets him go.
scene "wang_asked" {
  title = "The answer",
  auto { when = all { agreed("further", "unsaid"), at_least("w.trust.liao", 3), at_least("w.trust.song", 3) }, go = "wang_home" },
  auto { when = any { no(agreed("further", "unsaid")), at_most("w.trust.liao", 2), at_most("w.trust.song", 2) }, go = "wang_sworn" },
}
