-- After the table: the dinner over the River, the oath, the road home; or the hunt. 18 January to 5 February 1005.

-- What becomes of the terms when the peace is broken before it is sworn.
local function torn_up()
  local list = {}
  for _, clause in ipairs { "guannan", "silk", "silver", "name", "place", "boundary", "fugitives", "farmland", "works", "further", "kinship",
    "markets", "captives", "oath" } do table.add(list, unsettle(clause)) end
  return list
end

local sums = include "sums"

-- Whether Yang Yanzhao's plan was ever in your hands.
local asked = any { took "yangs_letter/loose", took "yangs_letter/silent", took "yangs_letter/call" }

scene "feast" {
  title = "Dinner over the River", place = "southcity", date = "1005-01-18",
  text = {
    [[{yaodongzhi.full}, the second envoy, has been talking about bows since the fish. “Fine weapons,” says {zhaoanren.full}, passing him an orange, “are instruments of ill omen.” Yao looks for the answer in the orange.]],
    when(all { is("cap", "own"), sums.more }, [[{caoliyong} eats with his collar done up to the chin. He came home past three hundred thousand, and asked where he should kneel. You have put it off
    until after dinner.]]),
    when(took "talk/laugh", [[{fengzheng} has had the candles counted, aloud, since you invited it.]]),
    when(took "audience/eclipse", [[Lower down one of their clerks is doing your eclipse, with two dishes.]]),
    when(took "tent/private", [[Beside your bowl somebody has laid an old signal arrow, with nothing tied to it.]]),
    when(took "cloth/wine", [[The musicians know the song that you lose to.]]),
    when(took "cloth/heard", [[Down in the street the Guard is being relieved, slowly.]]),
    [[Yao has one request. When his army goes home, let there be an order that nobody falls on its back.]],
    when(is("yang", "loosed"), [[You think of a saddle, and of one word with your seal on it.]]),
    when(is("yang", "called"), [[{yangyanzhao}, four places down in a borrowed coat, looks at his plate. He had thought since the autumn of nothing but that back.]]),
    when(all { is("yang", "unanswered"), asked }, [[You think of one sheet of paper at the bottom of a pile.]]),
    when(all { is("yang", "unanswered"), no(asked) }, [[A captain in the passes, {yangyanzhao.full}, wrote last week for leave to do it. The emperor put it at the bottom of a pile. He tells you so
    now, behind his cup.]]),
    when(agreed("kinship", "equals"), [[Nobody here is anybody's brother. The seating took the whole morning.]]),
    when(agreed("works", "free"), [[No clause forbids a ditch; their generals have discovered an interest in irrigation.]]),
    when(is("ropes", "left"), [[And in that army's train, roped by the wrist, go the people of Qizhou and Deqing. {wangdan.full} has written: they might be bought.]]),
    when(is("ropes", "bought"), [[And in that army's train, roped by the wrist, are the people of Qizhou and Deqing, at so much a head by the text. {fengzheng} has heard of no such fund.]]),
    when(is("ropes", "home"), [[In that army's train they are cutting ropes: it's in the text. The people of Qizhou and Deqing stand among the carts, and don't know yet which way to walk.]]),
  },
  choice "ransom" {
    "The order; and back Wang Dan: the treasury buys home whoever can be bought.",
    when = all { is("ropes", "left"), at_least("council", 2) },
    locked = {
      when(is("ropes", "left"), "The council has had enough of you to last it the winter; it won't find a copper."),
      when(is("ropes", "bought"), "It's in the text already, at so much a head. It wants only the money."),
      when(is("ropes", "home"), "By the text they're to be sent home for nothing."),
    },
    text = [[It goes into no text; it's our own money and our own people. “At so much a head?” asks {fengzheng}. As for mules, you say; he may choose the words. The clerks take down village names
    for a week.]],
    effects = { add("council", -2) },
    go = "seal",
    record = considered { "CB58.30a A", note = [[Wang Dan's plan was obstructed by “some”. Whether Kou was for it isn't recorded.]] },
  },
  choice "found" {
    "The order; and the ransom as ratified, found tonight, out of this dinner if need be.",
    when = is("ropes", "bought"), hidden = true,
    text = [[“At so much a head?” asks {fengzheng}. So it says in the text; he may read it to them. You send round the first tray, with your own cup on it. The clerks take down village names for a
    week.]],
    effects = { add("council", -2) },
    go = "seal",
    record = unrecorded { note = [[No ransom stood in any text. Wang Dan had a plan of one, and some obstructed it (CB58.30a).]] },
  },
  choice "escort" {
    "Give him the order, and twenty thousand horse to see that it's kept.",
    when = no(is("ropes", "bought")), hidden = true,
    text = {
      [[Yao drinks to it.]],
      when(is("ropes", "left"), [[An edict goes with it to Wang Jizhong: let him ask for the old and the young to be let go. Asking is free.]]),
    },
    go = "seal",
    record = happened { "CB58.25a A", "CB58.28a A", excludes = { "refuse", "slow" },
      note = [[The order, the escort force and the request for the captives are in the chronicle. What Kou thought isn't. The orange is Han Qi's, in the sources; Yao has it from us.]] },
  },
  choice "bare" {
    "Give him the order, on one sheet, and not a horse to go with it.",
    text = [[“And who keeps it?” asks Yao. The same people, you tell him, who'll have to keep the rest. He rolls it up very tight. Your captains, who had been promised an outing, go in to the
    fire.]],
    effects = { add("army", -1), add("ease", 1) },
    go = "seal",
    record = unrecorded { note = [[The order was given, as Yao had asked (CB58.25a), and twenty thousand horse went after it (CB58.28a). Without them it's ours.]] },
  },
  choice "lapse" {
    "The order, and the escort; and for the ransom, which is in the text, a commission.",
    when = is("ropes", "bought"), hidden = true,
    text = [[Yao drinks to it. The commission is to find the money. It meets. Meanwhile Wang Jizhong shall ask for the old and the young to be let go. Asking is free.]],
    effects = { add("council", 1) },
    go = "seal",
    record = happened { "CB58.25a A", "CB58.28a A", excludes = { "refuse", "slow" },
      note = [[Order, escort and request are in the chronicle. A ransom was only planned there, by Wang Dan, and obstructed by “some” (CB58.30a); that it stood in a text is ours, and so is Yao's orange, which was Han Qi's.]] },
  },
  choice "home" {
    "The order, against the captives: both sides send home what they've taken.",
    when = all { is("ropes", "left"), any { "wang.private", "late" } }, hidden = true,
    text = [[He goes away to ask, and to your surprise comes back. It needn't be written, he says; a column that must be home this month moves faster without ten thousand weavers. They're let go on
    the ice at Mozhou, in a crowd.]],
    effects = { add("slander", 1) },
    go = "seal",
    record = unrecorded { note = [[No term for the captives was agreed. One official put them at several hundred thousand.]] },
  },
  choice "slow" {
    "Give the order, and see that the copy for Yang Yanzhao goes by ox.",
    when = is("yang", "loosed"), hidden = true,
    text = [[The ox is a good ox. It is nobody's fault that the passes are further than they look.]],
    effects = { add("army", 1) },
    go = "seal",
    record = unrecorded { note = [[Yang raided Gucheng on his own account. The order to spare the retreat is in the chronicle.]] },
  },
  choice "refuse" {
    "“Nobody gave Deqing an escort.”",
    when = no "yielded",
    locked = "You've given way on the peace; the emperor would sooner escort them home himself.",
    text = [[The musicians stop, which they shouldn't. Yao lays his chopsticks straight across the bowl and asks for his horse. What was agreed is on the table, with sauce on it.]],
    effects = { add("army", 1) },
    go = "hunt",
    record = considered { "CB58.31b A", note = {
      [[To fall on the retreat was urged.]],
      follow("spared_retreat", "nobody", [[The chronicle credits the emperor's mercy that it wasn't done; it also has Yao asking for the order; the Liao annals have neither.]]),
      follow("spared_retreat", "song", [[It was the emperor's mercy that it wasn't done.]]),
      follow("spared_retreat", "terms", [[It wasn't done because Yao had asked that it should not be: a term of the peace, if not of the oath.]]),
      follow("spared_retreat", "liao", [[The armies stood down. That they had been in anybody's hand the Liao annals don't say.]]),
    } },
  },
}

scene "seal" {
  title = "To whom it is written", drawing = "oath", place = "chanzhou", date = "1005-01-19",
  text = {
    [[It lies dry on the table. {lijichang.full} stands by with the case.]],
    when(agreed("oath", "oaths"), [[Heaven, Earth and the spirits; if either breaks it, may he not keep his state.]]),
    when(agreed("oath", "letters"), [[It's a letter, with no Heaven in it. Wang Jizhong asked Cao what, in that case, there was.]]),
    when(took "breakoff/more", [[Cao's copy lies beside it, signed on his saddle. It smells of horse.]]),
    when(no(sums.nothing), [[So many lengths, so many ounces, every year. What *is* it?]]),
    when(sums.nothing, [[There's no silk in it and no silver; only what they would have been called.]]),
    when(agreed("name", "aid"), [[“With the products of our soil, to help with the costs of your army.” Everyone in the room reads it and finds in it what he can live with.]]),
    when(agreed("name", "submitted"), [[“Song submits.” You watch the emperor not read the line. The goods are the same goods.]]),
    when(agreed("name", "bounty"), [[“Bestowed in kindness, upon men far from home.” In their copy the character has been written slightly too small. You let it go.]]),
    when(agreed("name", "price"), [[It's written down as the price of {passes}; Gao Zheng has sent a man to watch.]]),
    when(all { agreed("place", "xiongzhou"), no(sums.nothing) }, [[It will be carted to {xiongzhou}, so that no envoy of ours need ever kneel with it.]]),
    when(all { agreed("place", "youzhou"), no(sums.nothing) }, [[It's to be carted to {youzhou}, where all their southern capital can count it in.]]),
    when(agreed("guannan", "renounced"), [[And in ink they give up {passes}. You have bought a field you owned.]]),
    when(all { took "tent/carried", agreed("kinship", "elder") }, [[The emperor has found out what one gives a brother. It's flutes.]]),
    when(all { took "tent/carried", no(agreed("kinship", "elder")) }, [[The emperor has had to give up the brother. He had chosen him a flute.]]),
    when(took "cloth/supper", [[There's a melon at his elbow, in January. You had only talked of melons.]]),
    when(any { took "feast/ransom", took "feast/found" }, [[In the next room the clerks are still taking down villages.]]),
    when(took "feast/lapse", [[So much a head, it says, a little above the seals. {fengzheng} reads that line with his thumb on it.]]),
    [[It remains to be said to whom it is written. Their emperor is thirty-three, and his mother rules.]],
  },
  choice "one" {
    "“One emperor, one letter. What he shows his mother is his affair.”",
    text = [[{lijichang} is left to discover, at the other end, to whom he ought to hand it.]],
    effects = { add("slander", -1) },
    go = "report",
    record = unrecorded { note = [[She was written to.]] },
  },
  choice "two" {
    "“Write to her as well. Why pretend that we don't know who will read it?”",
    text = [[So there are two, and the second is the warmer. {fengzheng} wonders aloud whether there is a form for it. {zhaoanren} says that there is now.]],
    effects = { add("council", -1) },
    go = "report",
    record = happened { "CB58.24b A", excludes = { "one" },
      note = [[The emperor, told that she ruled, offered to write to her too, and the Liao agreed.]] },
  },
  choice "courts" {
    "“And no ‘Northern Court’. There's only one court, and it's in the south.”",
    text = [[It takes the afternoon. In the fair copy there is a space, two characters wide, where it used to say which way they live. The council is delighted: it was their own objection.]],
    effects = { add("council", 1), add("slander", 1) },
    go = "report",
    record = considered { "CB58.33a A", note = [[Wang Zeng objected to the titles on 3 February, when the text went to the border; the oath says “Northern Court” and “South and North” all the same.
    The oath letters' headings don't.]] },
  },
}

scene "report" {
  title = "The road home", place = "chenqiao", date = "1005-01-30",
  text = {
    [[At {chenqiao.full} {dingzhen.full} gives the emperor the answering letter, on the open road: their “I”, {lijichang} points out, is the one that orphans use.]],
    when(took "seal/two", [[There's a second, from her. It's the longer.]]),
    when(took "seal/one", [[It's signed by the son, in his mother's phrases.]]),
    [[They called you a danger to the state. They call you its pillar now, in the same voice.]],
    when(is("cap", "own"), [[The emperor has found the edict with the million in it, and laid it beside the treaty.]]),
    when(all { no(is("cap", "own")), "tent.capped" }, [[The emperor has laid what you wrote for Cao beside his own edict. He finds yours much the shorter.]]),
    when(all { is("cap", "own"), sums.more }, [[{caoliyong} still has his head. It has been remarked on.]]),
    when(any { took "feast/escort", took "feast/lapse" }, [[The twenty thousand whom you sent to see them home were given dinner.]]),
    when(took "feast/bare", [[Nobody saw the Liao home. They kept your order, they say, unfolded, on a lance.]]),
    when(took "cloth/names", [[Nobody says anything to you now that he wouldn't put his name to.]]),
    when(took "cloth/maps", [[The forty maps are going home rolled, in your order. He can't find anything in them.]]),
    when(took "fingers/walk", [[Cao Liyong rides four horses ahead, in new silk, and hasn't once looked round.]]),
    when(took "feast/slow", [[A rider from the passes was met at the last halt. He's eating in your kitchen wagon, and will be for some time.]]),
    when(all { at_least("slander", 2), took "qinruo/south" }, [[The first congratulations have come from Jinling, by post. {wangqinruo} has had a winter with nothing to do but think.]]),
    when(all { at_least("slander", 2), none { took "qinruo/keep", took "qinruo/south" } }, [[{wangqinruo} has come in to be first with his congratulations. He has had a winter with nothing to do
    but think.]]),
    when(all { at_least("slander", 2), took "qinruo/keep" }, [[{wangqinruo} was first with his congratulations. He has stood at your elbow the whole winter, agreeing.]]),
    [[“You didn't always do as I wrote,” the emperor says, capping his ink. “I have been keeping a list.” He's smiling. Lists are kept when one smiles, too.]],
  },
  choice "conceal" {
    "“Which orders, Majesty?” And look him in the eye.",
    text = [[He puts the list away. It's dreadfully quiet.]],
    effects = { add("slander", 1) },
    go = "titles",
    record = considered { "CB58.32b A†", note = [[The other course; the story has him own up.]] },
  },
  choice "share" {
    "Give it away: Cao's neck, Bi's patience, Li Jilong's wagons.",
    text = {
      when(is("peace", "even"), [[Bi Shi'an looks at you as at a man with a fever. He says that the price is right; for less it wouldn't have lasted. It is the only praise you remember
        afterwards.]]),
      when(is("peace", "lean"), [[Bi Shi'an looks at you as at a man with a fever. He says that he'd have paid them more, so that they had more to lose by breaking it; and that he would be glad to
    be wrong.
        You remember that afterwards.]]),
      when(none { is("peace", "even"), is("peace", "lean") }, [[Bi Shi'an looks at you as at a man with a fever. He thanks you. About the price he says nothing, and you remember that afterwards.]]),
    },
    effects = { add("council", 1) },
    go = "titles",
    record = considered { "CB62.8b A", "CB58.29b A", note = [[He didn't share it. Bi Shi'an did defend the three hundred thousand: for less, he said, the peace
      would not last. What he says of any other sum is ours.]] },
  },
  choice "admit" {
    "“Had I done each thing as written, would it have gone so fast?” And beg his pardon.",
    text = [[He raises you himself, and says that the list is lost. He has a very tidy mind; you don't suppose it's lost.]],
    effects = { add("slander", -1) },
    go = "titles",
    record = happened { "CB58.32b A†", excludes = { "conceal" },
      note = [[He owned to it, and asked how otherwise it could have been done so quickly. A late story, and a good answer.]] },
  },
  choice "boast" {
    "Thank him, and tell him again how you got him to the River.",
    text = [[You tell it to him, to his brothers, to the examiners, and to a man who has come about the drains. Each time the emperor is a little smaller in it.]],
    effects = { add("slander", 1), add("army", 1) },
    go = "titles",
    record = happened { "CB62.8b A", note = [[“Much vaunted his merit”, says the chronicle. It was on that merit that Wang Qinruo set to work.]] },
  },
}

-- Which peace it was: a junction.
scene "closing" {
  title = "The peace", place = "kaifeng",
  auto { when = all { "yielded", at_least("ease", 3), any { is("peace", "even"), is("peace", "lean") }, is("door", "shut"), no(took "feast/slow") }, go = "pillar" },
  auto { when = is("peace", "dear"), go = "dear" },
  auto { when = any { is("peace", "thin"), is("door", "open"), took "feast/slow" }, go = "brittle" },
  auto { when = is("peace", "lean"), go = "lean" },
  auto { when = is("peace", "even"), go = "sworn" },
}

scene "hunt" {
  title = "The road home is closed", place = "northcity", date = "1005-01-22", last = true,
  effects = torn_up(),
  text = {
    [[For the first time since autumn every gate in Hebei is opening outward. You are on a horse, in a good fur.]],
    [[Two days ahead the Liao go north in a column that takes a day to pass a tree, the captives roped to the carts. At night, the scouts say, every few li a man gets down and lays his ear on the
    ground.]],
    when(took "breakoff/close", [[You had thought of everything, you told the emperor. He has sent twice to ask whether that included the way back.]]),
    when(at_least("army", 3), [[Your men are singing. You didn't tell them to.]]),
    when(at_most("army", 1), [[Your men are reckoning how far it is back to a wall.]]),
    when(is("yang", "loosed"), [[{yangyanzhao} sends word: he has the passes, and eight hundred men, and would be glad of company.]]),
    when(is("yang", "unanswered"), [[Nobody is in the passes. You gave nobody leave.]]),
    when(is("yang", "called"), [[Nobody is in the passes. The man who knows them is riding beside you, and has stopped saying so.]]),
    when("wangchao.here", [[{wangchao}'s regiments march in the centre, out of breath.]]),
    when(took "feast/refuse", [[The emperor hasn't spoken since the dinner. He has sent you his own physician.]]),
    when("talin.dead", [[They have no {talin} to turn about and hold the rear.]]),
    when(no "talin.dead", [[The rear-guard is {talin}'s. It turns round, from time to time, and looks at you.]]),
  },
  choice "fight" {
    "Shut the passes in front, and fall on the whole of them from behind.",
    go = "field",
    record = considered { "CB58.31b A", note = [[The plan that wasn't answered.]] },
  },
  choice "captives" {
    "Cut out the carts and bring home the people. Let the army go.",
    text = [[It's a night's work with knives. They come running back through your lines with ropes on their wrists, eleven thousand and some. You send Kaifeng the number. Kaifeng wants to know what
    was signed.]],
    go = "unsigned",
    record = unrecorded { note = [[Nobody tried it. How many were carried off is one official's guess.]] },
  },
}

scene "field" {
  title = "The passes", place = "youzhou",
  auto { when = all { at_least("army", 3), is("yang", "loosed"), any { "talin.dead", "wangchao.here" } }, go = "hunt_won" },
  auto { when = any { at_most("army", 2), none { is("yang", "loosed") }, none { "talin.dead", "wangchao.here" } }, go = "hunt_lost" },
}
