-- Wang Jizhong: two stories laid edge to edge, one thing to ask for, the oath, and every envoy after. January 1005 to April 1006.

-- Nothing is sworn: what had been agreed is nothing.
local function void()
  local list = {}
  for _, clause in ipairs { "guannan", "silk", "silver", "name", "place", "boundary", "fugitives", "farmland", "works", "further", "kinship",
    "markets", "captives", "oath" } do table.add(list, unsettle(clause)) end
  return list
end

scene "wang_letters" {
  title = "Two stories", place = "liaocamp", date = "1005-01-17", last = true,
  text = {
    [[It passed. Gao Zheng sat down, and the next man to speak spoke of silk. You have been to funerals where the name was not mentioned either.]],
    when(agreed("works", "free"), [[There is nothing in it of canals. Some night they may be all that Hebei has.]]),
    when(agreed("works", "drain"), [[“Drained,” Cao said, when he came to the ponds. “That was half a lifetime's digging.” You know. You cannot find, afterwards, the place in yourself from which you wrote it.]]),
    when(all { agreed("further", "unsaid"), took "wang_tent/half" }, [[There is nothing in it of Han Derang's tidy last line. Cao would not have noticed it, and will never notice that it is gone. You burned it in his lamp while he looked for his
      seal, and neither of you remarked on the smell.]]),
    when(all { agreed("further", "unsaid"), no(took "wang_tent/half") }, [[Nor is there anything in it about asking for more. You thought of such a line, late, with the brush in your hand, and did not write it.]]),
    when(all { agreed("further", "nothing"), took "wang_tent/half" }, [[Han Derang's tidy last line went through as it stood on his half sheet. Nobody on either side had a word to say of it.]]),
    [[Yao Dongzhi 姚東之 is to go over with the state letter, and Han Derang reads it to you before it is sealed, as a courtesy. He reads one line of
      it twice.]],
    quote("CB58.24 A", "“What Cao Liyong states does not agree with what Wang Jizhong discussed earlier.” 曹利用所稱，未合王繼忠前議"),
    [[So both courts are going to read it in one week. They will get out all that you sent them, and lay it edge to edge.]],
    when(is("w.before", "land"), [[In the north there is land in it. In the south there never was.]]),
    when(all { is("w.before", "revenue"), is("land", "kept") }, [[In the north there is millet in it, off your father's fields. In the south nobody had heard of millet.]]),
    when(is("w.before", "goods"), [[In the north it says goods, as it always did, if one reads kindly.]]),
    when(is("w.before", "nothing"), [[In the north it says nothing at all, which she has never believed.]]),
    when(is("w.south", "stand"), [[And in the south, that she could have been had for nothing, by waiting.]]),
    when(is("w.south", "goods"), [[And in the south, by your account, she would take goods.]]),
    when(any { took "wang_cao/trade", took "wang_tent/felt" }, [[You asked Cao once how far he might go. He has been feeling his neck ever since.]]),
    when(took "wang_cao/keep", [[“He complains that you would not speak to him through the felt,” says Han Derang. “I have put that in too.”]]),
    [[Your two columns stand tonight at {w.trust.liao}, for her, and for Kaifeng at {w.trust.song}. Untruths entered under either, before the sheet was begun: {w.lies}.]],
    [[“It need not be in,” says Han Derang. “But then I should have to know which of you it was.” His brush is wet.]],
  },
  choice "edge" {
    "“Lay them edge to edge, and read both. They agree.”",
    when = all { is("w.lies", 0), no "w.secret" },
    locked = "They do not agree, or they agree too well with something that you never showed her.",
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
  auto { when = at_least("w.trust.liao", 1), go = "wang_one" },
}

scene "wang_one" {
  title = "One thing", place = "liaocamp", date = "1005-01-20",
  text = {
    [[It is done, but for the swearing. The carts face north. A Song oath is on its way with Li Jichang 李繼昌, who finds everyone here so happy that he suspects
      a trap.]],
    when(all { is("land", "kept"), agreed("silk", "none") }, [[The Dowager sends for you. “You have cost me land,” she says, “and found me what there was. Ask for something. One thing; I am
      not a temple.” Han Derang is reading a list, or holding one.]]),
    when(all { is("land", "kept"), no(agreed("silk", "none")) }, [[The Dowager sends for you. “You have cost me land,” she says, “and found me silk. Ask for something. One thing; I am
      not a temple.” Han Derang is reading a list, or holding one.]]),
    when(is("land", "paid"), [[The Dowager sends for you. “You have cost me ten walls,” she says, “and found me what is grown behind them. Ask for something. One
      thing; I am not a temple.” Han Derang is reading a list, or holding one.]]),
    when(took "wang_south/home", [[“You would have had me turn at the fork,” she adds. “We should have been home, and had nothing to be thanked for.”]]),
    when(took "wang_tent/basin", [[She holds her palms out first, to show you that they have closed.]]),
    when(took "wang_silence/sons", [[“Not for the second boy,” she adds, “the one who is like you. I cannot give what I have not got.”]]),
    when(is("ropes", "left"), [[Outside they are loading the ropes: that is, the people on them. Once the army crosses the border they will have always been here.]]),
    when(no(is("ropes", "left")), [[Outside they are counting people off the ropes, against a clause. It goes slowly. Nobody has done it in that direction before.]]),
    when(all { "w.list", is("ropes", "left") }, [[You have their names. It is a long scroll; you brought it with you.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu is holding your horse. He has saddled it on the southern side.]]),
    when(took "wang_rope/ask", [[There is one rope fewer than there would have been. She asked you what the others were called, and you still do not know.]]),
    when(took "wang_rope/past", [[One of them you told that he was mistaken.]]),
    [[In Kaifeng there are four sons and a tablet with your name.]],
  },
  choice "self" {
    "“Myself. Put into the letter that I may go home.”",
    text = [[She takes a while. “It is one thing,” she concedes. Han Derang writes on the list; on the ropes nobody knows that anything was being decided. It has still to be
      granted by a man who has paid for your funeral.]],
    effects = { set("w.plea", true), add("w.trust.liao", -1) },
    go = "wang_oath",
    record = unrecorded { note = [[He did not ask until the year after, when the oath stood in the way (CB62.11b).]] },
  },
  choice "captives" {
    "“Them. All who are on the ropes, both armies', by name.”",
    when = all { is("ropes", "left"), any { "w.list", at_least("w.trust.liao", 4) } },
    locked = {
      when(is("ropes", "left"), "You have no list of them, and she does not trust you so far without one."),
      when(no(is("ropes", "left")), "Your sheet has a clause for them already."),
    },
    text = [[“You could have asked me for yourself,” she says. You say that your name is not on a rope. She has the carts unloaded, which takes a day that she does not have.]],
    effects = { agree("captives", "return"), add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = considered { "CB58.28a A", note = [[An edict asked Wang to have the old and the young who had been seized sent back. It was never made a term: the oath does not mention
      captives, and how many came home is not known.]] },
  },
  choice "ransom" {
    "“Let each have a price, so that somebody feeds them till it is paid.”",
    when = is("ropes", "left"), hidden = true,
    text = [[She thinks it cold, and Han Derang thinks it excellent. You are thinking about how grain is issued in a bad spring: first to whatever would be missed.]],
    effects = { agree("captives", "ransom") },
    go = "wang_oath",
    record = considered { "CB58.30a A", note = [[Ransom was Wang Dan's plan, on the Song side, and “some obstructed it”. Later a few were bought back singly.]] },
  },
  choice "stragglers" {
    "“Leave to write south: we forage no more; let them not kill our stragglers.”",
    text = {
      [[“For our men?” She had thought of several things that you might say. The letter goes that day, and they are not killed.]],
      when(agreed("captives", "request"), [[On the same road, where somebody remembers to ask for them by name, a few of the people on the ropes go home.]]),
    },
    effects = { add("w.trust.liao", 1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = happened { "CB58.31a A", "CB58.28a A", note = [[Wang reported that foraging had been forbidden, and asked that stragglers should not be killed; the emperor gave the order. An edict asked Wang to see to the return of
      the old and the young who had been taken. How many came home is not known.]], excludes = { "self" } },
  },
}

scene "wang_oath" {
  title = "The grey ox and the white horse", drawing = "ox", place = "liaocamp", date = "1005-01-24",
  text = {
    [[They bring a grey ox and a white horse, for Earth and for Heaven, and the smoke goes up very straight. The Song letter is read out first, whole, as one shows a
      coin before giving change. Then theirs.]],
    when(agreed("oath", { "oaths", "hostages" }), quote("CB58.33b A", "“Unworthy as I am, I dare keep this covenant. I shall report it to Heaven and Earth and swear it to my descendants; should we break it, may the bright spirits destroy us.”")),
    when(agreed("oath", "letters"), [[It is a letter, and a courteous one. The ox and the horse stand by for whatever Heaven may wish to make of it.]]),
    when(agreed("oath", "hostages"), [[Two boys of ten stand by the horse, one from either house. Each is holding the other's cap.]]),
    [[It is dated the twenty-second year of Tonghe, and it recites a letter dated the first of Jingde. You see the two years on one sheet. You have not seen that before; it can be done.]],
    when(agreed("further", "nothing"), [[Beyond this oath, neither shall ask for anything. Read aloud, it sounds like a door being fitted.]]),
    when(agreed("further", "ten_years"), [[In ten years it may all be asked again. She looks at her son, and does a sum.]]),
    when(agreed("further", "unsaid"), [[It says nothing about asking for more. Only you can hear where it stops.]]),
    when("w.plea", [[And in a covering letter, in Han Derang's hand, there is half a line about a revenue commissioner.]]),
    when(took "wang_eclipse/yours", [[“It is less far than it was,” the Dowager says to nobody, looking north.]]),
    when(took "wang_eclipse/both", [[“Two of them,” says the Dowager, with her eyes on the smoke, where the sun is. She says it quite easily by now.]]),
    when(took "wang_letters/edge", [[All that you wrote to either of them is in Han Derang's box, tied with one string.]]),
    when(took "wang_letters/own", [[You hear yourself pointed out. “He told them both,” somebody says; and somebody: “He said so himself.”]]),
    when(took "wang_letters/blame", [[A clerk has come over from Cao's suite to ask what it was exactly that Cao did not hear.]]),
    when(took "wang_letters/leave", [[The one sentence went south as it stood. Nobody has answered it.]]),
    [[Ding Zhen 丁振 is to carry it south. His horse is being held.]],
  },
  choice "read" {
    "Read the Song text to them yourself, in Khitan, at its full height.",
    text = {
      when(agreed("oath", { "oaths", "hostages" }), [[You do not let your voice drop anywhere. When you come to “may he not keep his state”, the young emperor moves his lips along with you.]]),
      when(agreed("oath", "letters"), [[You do not let your voice drop anywhere. It is soon read. The young emperor waits for the rest.]]),
    },
    effects = { add("w.trust.liao", 1) },
    go = "wang_carts",
    record = unrecorded { note = [[The Liao letter recites the whole Song text before it swears (CB58.33b, QDGZ20). Who read it out is not told. Grey ox and white horse are the sacrifice in the Liao
      annals of this war (LS14).]] },
  },
  choice "back" {
    "Stand at the back with the horses, in the smoke, and let others be seen.",
    text = [[Ding Zhen, mounting, looks about for someone to salute, and salutes you. It goes south with the rest, that you were standing there.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_carts",
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
  auto { when = is("land", "paid"), go = "wang_revenue" },
  auto { when = no(is("land", "paid")), go = "wang_1006" },
}

scene "wang_1006" {
  title = "Every envoy", place = "liaocamp", date = "1006-04-03",
  text = {
    [[They come twice a year now, for birthdays and the New Year, with tea, and they all ask to see you. You cannot get through it without weeping. You have tried. The young ones think that it is a ceremony.]],
    when(took "wang_gift/wear", [[They look at how your coat closes. It has got about.]]),
    when(took "wang_gift/horses", [[This one has been told to say only: “The bay.” He has said it all the way from Xiongzhou, so as not to forget.]]),
    when(took "wang_payment/bolt", [[It has got about in Kaifeng that there is a man in the north who counts. Next winter's bolts are being measured there twice before they are loaded.]]),
    when(took "wang_payment/rule", [[“As a rule,” they say of the carts, on both sides of the border, and do not know whose word it is.]]),
    when(took "wang_gift/chest", [[“He asks how the robe has worn,” says this one. You say that there is no moth in it.]]),
    when(took "wang_guests/boys", [[He has a paper for you from the Ministry of Works. Another of the four has grown.]]),
    when("w.plea", [[The half line in the covering letter was read in Kaifeng, and has been under consideration for fourteen months.]]),
    when(agreed("captives", "return"), [[One of this one's grooms was on a rope himself. He was the clerk of a village near Beizhou; he recites his number.]]),
    when(took "wang_silence/sons", [[The letter with four names in it has been found in a box, this one tells you, and read to them. It was thought very correct.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu died in the autumn. He had asked to be put facing the road.]]),
    [[The envoy goes home tomorrow. He would carry anything. There is a house in Kaifeng where four sons burn paper to you on a day when you were having dinner.]],
  },
  choice "ask" {
    "Ask him, in front of everyone, to beg the emperor that you may come home.",
    go = "wang_asked",
    text = [[You had a sentence ready. What is carried south is mostly that you could not finish it.]],
    record = happened { "CB62.11b A", note = [[In 1006 he asked, weeping, through the envoys; 3 April is the day of the answer. The emperor said that the oath forbade asking for anything: “if your ruler permits, we will pay richly.”]],
      excludes = { "silent", "her", "grant" } },
  },
  choice "silent" {
    "Ask him about the price of tea.",
    text = [[He tells you. It is up, because of the peace. You give him messages to nobody, and he bows.]],
    go = "wang_unasked",
    record = unrecorded { note = [[He did ask (CB62.11b).]] },
  },
  choice "her" {
    "Ask the Dowager instead, alone, in Khitan, in her own tent.",
    text = [[“I may not be asked,” she says. “It is in there, for both of us.” She is old, this year. “And who would I have to tell me how high he is standing?” She
      looks at her hands, which have nothing in them.]],
    go = "wang_prince",
    when = is("door", "shut"), hidden = true,
    record = unrecorded { note = [[He was raised to prince under the Liao; the sources differ over which titles (LS81, SS279, CB99.9a), and they came after her death. That he asked her, and that she gave him one, is ours.]] },
  },
  choice "grant" {
    "Ask her alone. Nothing that was sworn forbids it; you saw to that.",
    go = "wang_asked",
    when = is("door", "open"), hidden = true,
    text = [[“There was to be a line about that,” says the Dowager. She looks for Han Derang, then does not call him. “I wondered who would be the first to miss it.”]],
    effects = { add("w.trust.liao", 1) },
    record = unrecorded { note = [[In the record the line stood, and shut the door on him.]] },
  },
}

-- Junction: who lets him go.
scene "wang_asked" {
  title = "The answer",
  auto { when = all { is("door", "open"), at_least("w.trust.liao", 3), at_least("w.trust.song", 3) }, go = "wang_home" },
  auto { when = any { is("door", "shut"), at_most("w.trust.liao", 2), at_most("w.trust.song", 2) }, go = "wang_sworn" },
}
