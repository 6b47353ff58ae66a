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
    [[It passed. Gao Zheng sat down, and the next man spoke of silk.]],
    when(agreed("works", "drain"), [[“Drained,” Cao said, when he came to the ponds. “That was half a lifetime's digging.”]]),
    when(all { agreed("further", "unsaid"), took "wang_tent/half" }, [[There is nothing in it of Han Derang's tidy last line. You burned that in his lamp, and neither of you remarked on the smell.]]),
    when(all { agreed("further", "unsaid"), no(took "wang_tent/half") }, [[There is nothing in it about asking for more. You thought of such a line, late, and did not write it.]]),
    when(all { agreed("further", "nothing"), took "wang_tent/half" }, [[Han Derang's tidy last line went through as it stood.]]),
    [[Their state letter had been drafted before the sheet was sealed, and has not been altered. Han Derang reads it to you now, as a courtesy, and one line of it twice.]],
    quote("CB58.24 A", "“What Cao Liyong states does not agree with what Wang Jizhong discussed earlier.” 曹利用所稱，未合王繼忠前議"),
    [[So both courts will lay all that you sent them edge to edge.]],
    when(is("w.before", "land"), [[In the north there is land in it. In the south there never was.]]),
    when(all { is("w.before", "revenue"), is("land", "kept") }, [[In the north there is millet in it. In the south they had not heard of millet.]]),
    when(is("w.before", "goods"), [[In the north it says goods, if one reads kindly.]]),
    when(is("w.before", "nothing"), [[In the north it says nothing at all, which she has never believed.]]),
    when(is("w.south", "stand"), [[And in the south, that she could have been had for nothing, by waiting.]]),
    when(is("w.south", "goods"), [[And in the south, by your account, she would take goods.]]),
    when(any { took "wang_cao/trade", took "wang_tent/felt" }, [[You asked Cao how far he might go. He has been feeling his neck ever since.]]),
    when(took "wang_cao/keep", [[“He complains that you would not speak to him through the felt,” says Han Derang.]]),
    [[Her belief in you stands tonight at {w.trust.liao}, and that of Kaifeng at {w.trust.song}. Untruths, before the sheet was begun: {w.lies}.]],
    [[“It need not be in,” says Han Derang. “But then I should have to know which of you it was.”]],
    when(at_most("w.trust.liao", 1), [[He waits until the tent is empty. “It will be sworn with you or without you,” he says. “She has very little left to believe you with. I should not ask her to spend it on hearing that you told us two things.”]]),
  },
  choice "edge" {
    "“Lay them edge to edge, and read both. They agree.”",
    when = all { is("w.lies", 0), no "w.secret" },
    locked = "They do not agree, or they agree too well with something that you never showed her.",
    text = [[“It is Cao who is confused,” he says at last, and leaves the line in, so that it need not be said to Cao.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", 1) },
    go = "wang_weighed",
    record = unrecorded { note = [[The line was in the letter that Yao brought on 17 or 18 January, before the oath (CB58.24). Nothing is known of any answer to it.]] },
  },
  choice "own" {
    "“It was I. I told each of you what would keep you at the table.”",
    text = [[“That is what an envoy does,” he says, “if he has a country.” She says: “I knew,” and, much later, “I did not know all of it.”]],
    effects = { set("w.lies", 0), add("w.trust.liao", -1), add("w.trust.song", -1) },
    go = "wang_weighed",
    record = unrecorded { note = [[What Wang “discussed earlier” nobody has found out. Here he says it.]] },
  },
  choice "blame" {
    "“Cao was eating. He heard half.”",
    text = [[The line goes in as it stands, and Cao will be explaining it for the rest of a successful life.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_weighed",
    record = unrecorded { note = [[The letter does blame Cao, by name (CB58.24).]] },
  },
  choice "leave" {
    "“Let it stand. Two chancelleries can live with one sentence.”",
    text = [[In some later reign somebody will copy it out, with a note: it is not known what was meant.]],
    effects = { add("w.trust.song", -1) },
    go = "wang_weighed",
    record = unrecorded { note = [[It stood, and is the one trace of what he may have promised (CB58.24).]] },
  },
}

-- Junction: what the two courts make of him when they compare. Found false, or doubted in Kaifeng, he takes the sheet with him; what
-- she does with him alone leaves it to be sworn.
scene "wang_weighed" {
  title = "Weighed",
  auto { when = is("w.lies", 3), effects = void(), go = "wang_exposed" },
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
  auto { when = is("w.trust.liao", 0), go = "wang_away" },
  auto { when = is("w.trust.song", 0), effects = void(), go = "wang_refused" },
  auto { when = at_least("w.trust.liao", 1), go = "wang_one" },
}

scene "wang_one" {
  title = "One thing", place = "liaocamp", date = "1005-01-20",
  text = {
    [[The carts face north. Li Jichang 李繼昌, who has brought the Song oath, finds everyone so happy that he suspects a trap.]],
    when(all { is("land", "kept"), agreed("silk", "none") }, [[The Dowager sends for you. “You have cost me land,” she says, “and found me what there was. Ask for something. One thing; I am not a temple.”]]),
    when(all { is("land", "kept"), no(agreed("silk", "none")) }, [[The Dowager sends for you. “You have cost me land,” she says, “and found me silk. Ask for something. One thing; I am not a temple.”]]),
    when(is("land", "paid"), [[The Dowager sends for you. “You have cost me ten walls,” she says, “and found me what is grown behind them. Ask for something. One thing; I am not a temple.”]]),
    when(took "wang_south/home", [[“You would have had me turn at the fork,” she adds. “I should have had nothing to thank you for.”]]),
    when(took "wang_tent/basin", [[She holds her palms out first, to show you that they have closed.]]),
    when(took "wang_silence/sons", [[“Not for the second boy,” she adds, “the one who is like you. I cannot give what I have not got.”]]),
    when(is("ropes", "left"), [[Outside they are loading the ropes, forty people to each. Once the army crosses the border they will have always been here.]]),
    when(no(is("ropes", "left")), [[Outside they are counting people off the ropes, against a clause. It has not been done in that direction before.]]),
    when(all { "w.list", is("ropes", "left") }, [[You have their names with you. It is a long scroll.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu is holding your horse. He has saddled it on the southern side.]]),
    when(took "wang_rope/ask", [[There is one rope fewer. She asked you what the others were called, and you still do not know.]]),
    when(took "wang_rope/past", [[One of them you told that he was mistaken.]]),
    [[In Kaifeng there are four sons and a tablet.]],
  },
  choice "self" {
    "“Myself. Put into the letter that I may go home.”",
    text = [[“It is one thing,” she concedes. It has still to be granted by a man who has paid for your funeral.]],
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
    text = [[“You could have asked me for yourself,” she says. You say that your name is not on a rope. She has the carts unloaded, which takes a day.]],
    effects = { agree("captives", "return"), add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = considered { "CB58.28a A", note = [[An edict asked Wang to have the old and the young who had been seized sent back. The oath does not mention
      captives, and how many came home is not known.]] },
  },
  choice "ransom" {
    "“Let each have a price, so that somebody feeds them.”",
    when = is("ropes", "left"), hidden = true,
    text = [[She thinks it cold, and Han Derang thinks it excellent. In a bad spring grain is issued first to whatever would be missed.]],
    effects = { agree("captives", "ransom") },
    go = "wang_oath",
    record = considered { "CB58.30a A", note = [[Ransom was Wang Dan's plan, on the Song side, and “some obstructed it”. Later a few were bought back singly.]] },
  },
  choice "stragglers" {
    "“Leave to write south: let them not kill our stragglers.”",
    text = {
      [[“For *our* men?” The letter goes that day, and they are not killed.]],
      when(agreed("captives", "request"), [[On the same road, where somebody remembers to ask for them by name, a few of the people on the ropes go home.]]),
    },
    effects = { add("w.trust.liao", 1), add("w.trust.song", 1) },
    go = "wang_oath",
    record = happened { "CB58.31a A", "CB58.28a A", note = [[Wang reported that foraging had been forbidden, and asked that stragglers should not be killed; the emperor gave the order. An edict asked Wang to see to the return of
      the old and the young; how many came home is not known.]], excludes = { "self" } },
  },
}

scene "wang_oath" {
  title = "The grey ox and the white horse", drawing = "ox", place = "liaocamp", date = "1005-01-24",
  text = {
    [[A grey ox and a white horse, for Earth and for Heaven; the smoke goes up very straight. The Song letter is read out first, whole, as one shows a coin before giving change. Then theirs.]],
    when(agreed("oath", { "oaths", "hostages" }), quote("CB58.33b A", "“Unworthy as I am, I dare keep this covenant. I shall report it to Heaven and Earth and swear it to my descendants; should we break it, may the bright spirits destroy us.”")),
    when(agreed("oath", "letters"), [[It is a letter, and a courteous one. Heaven may make of it what it wishes.]]),
    when(agreed("oath", "hostages"), [[Two boys of ten stand by the horse, one from either house. Each is holding the other's cap.]]),
    [[It is dated the twenty-second year of Tonghe, and recites a letter dated the first of Jingde: two years on one sheet.]],
    when(agreed("further", "nothing"), [[Beyond this oath, neither shall ask for anything. Read aloud, it sounds like a door being fitted.]]),
    when(agreed("further", "ten_years"), [[In ten years it may all be asked again. She looks at her son, and does a sum.]]),
    when(agreed("further", "unsaid"), [[It says nothing about asking for more. Only you hear where it stops.]]),
    when("w.plea", [[And in a covering letter, in Han Derang's hand, there is half a line about a revenue commissioner.]]),
    when(took "wang_eclipse/yours", [[“It is less far than it was,” the Dowager says, looking north.]]),
    when(took "wang_eclipse/both", [[“Two of them,” says the Dowager, with her eyes on the smoke, where the sun is.]]),
    when(took "wang_letters/edge", [[All that you wrote to either of them is in Han Derang's box, tied with one string.]]),
    when(took "wang_letters/own", [[You hear yourself pointed out. “He told them both,” somebody says; and somebody: “He said so himself.”]]),
    when(took "wang_letters/blame", [[A clerk of Cao's has come to ask what it was exactly that Cao did not hear.]]),
    when(took "wang_letters/leave", [[The one sentence went south as it stood. It has not been answered.]]),
    [[Ding Zhen 丁振, who is to carry it south, has his horse held.]],
  },
  choice "read" {
    "Read the Song text to them yourself, at its full height.",
    text = {
      when(agreed("oath", { "oaths", "hostages" }), [[You do not let your voice drop anywhere. When you come to “may he not keep his state”, the young emperor moves his lips along with you.]]),
      when(agreed("oath", "letters"), [[You do not let your voice drop anywhere. It is soon read. The young emperor waits for the rest.]]),
    },
    effects = { add("w.trust.liao", 1) },
    go = "wang_carts",
    record = unrecorded { note = [[The Liao letter recites the whole Song text before it swears (CB58.33b, QDGZ20). Who read it out is not told.]] },
  },
  choice "back" {
    "Stand at the back with the horses, in the smoke.",
    text = [[Ding Zhen, mounting, looks about for someone to salute, and salutes you.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_guests",
    record = unrecorded { note = [[Where Wang was on that day is not recorded.]] },
  },
  choice "cross" {
    "Take the rein of the second horse, and ride south with the oath.",
    when = all { "w.plea", at_least("w.trust.liao", 2), at_least("w.trust.song", 3) }, hidden = true,
    text = [[Nobody stops you. At the last picket the officer gives the word and waits for you to answer with it. You find that
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
    [[They come twice a year now, with tea, and they all ask to see you. You cannot get through it without weeping.]],
    when(took "wang_gift/wear", [[They look at how your coat closes. It has got about.]]),
    when(took "wang_gift/horses", [[This one has been told to say only: “The bay.” He has said it all the way from Xiongzhou, so as not to forget.]]),
    when(took "wang_gift/chest", [[“He asks how the robe has worn,” says this one. You say that there is no moth in it.]]),
    when(took "wang_given/take", [[This one has practised the new name. You turn round to it, a beat late.]]),
    when(took "wang_given/keep", [[This one reads your name as it stands on his list, and you answer to it. There was another to be had.]]),
    when(took "wang_given/hers", [[He bows to your wife as well, when he has heard what she is called; it is a lower bow than yours.]]),
    when(took "wang_payment/bolt", [[In Kaifeng the next bolts are being measured twice before they are loaded. There is a man in the north who counts.]]),
    when(took "wang_payment/rule", [[“As a rule,” they say of the carts, on both sides of the border, and do not know whose word it is.]]),
    when(took "wang_guests/boys", [[He has a paper for you from the Ministry of Works. Another of the four has grown.]]),
    when("w.plea", [[The half line in the covering letter was read in Kaifeng, and has been under consideration for fourteen months.]]),
    when(agreed("captives", "return"), [[One of this one's grooms was on a rope himself. He recites his number.]]),
    when(took "wang_silence/sons", [[The letter with four names in it has been found in a box, and read to them. It was thought very correct.]]),
    when(took "wang_rope/buy", [[The old man from Wangdu, who died in the autumn, lies facing the road.]]),
    [[The envoy goes home tomorrow. There is a house in Kaifeng where four sons burn paper to you on a day when you were having dinner.]],
  },
  choice "ask" {
    "Ask him, before everyone, to beg the emperor that you may come home.",
    go = "wang_asked",
    text = [[What is carried south is mostly that you could not finish the sentence.]],
    record = happened { "CB62.11b A", note = [[He asked, weeping, through the envoys; 3 April 1006 is the day of the answer. The oath forbade asking for anything, said the emperor: “if your ruler permits, we will pay richly.”]],
      excludes = { "silent", "her", "grant" } },
  },
  choice "silent" {
    "Ask him about the price of tea.",
    text = [[It is up, because of the peace. You give him messages to nobody, and he bows.]],
    go = "wang_unasked",
    record = unrecorded { note = [[He did ask (CB62.11b).]] },
  },
  choice "her" {
    "Ask the Dowager instead, alone, in Khitan, in her own tent.",
    text = [[“I may not be asked,” she says. “It is in there, for both of us.” She looks at her hands, which have nothing in them. “And who would I have to tell me how high he is standing?”]],
    go = "wang_prince",
    when = is("door", "shut"), hidden = true,
    record = unrecorded { note = [[He was raised to prince under the Liao, after her death; the sources differ over which titles (LS81, SS279, CB99.9a). That he asked her is ours.]] },
  },
  choice "grant" {
    "Ask her alone. Nothing that was sworn forbids it; you saw to that.",
    go = "wang_asked",
    when = is("door", "open"), hidden = true,
    text = [[“There was to be a line about that,” says the Dowager. “I wondered who would be the first to miss it.”]],
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
