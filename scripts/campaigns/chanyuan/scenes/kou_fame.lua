-- Fame, and what it costs: from the first copies of the oath to the emperor's look. 3 February 1005 to March 1006.

local sums = include "sums"

scene "titles" {
  title = "Which way they live", act = "Fame", place = "kaifeng", date = "1005-02-03",
  text = {
    [[The oath is going up to the border in copies. Nine clerks are writing the same thing. You had never heard a treaty: it sounds like rain.]],
    when(no(took "seal/courts"), [[One of them has stopped. {wangzeng.full}, the youngest, has his brush in the air over two characters. “Northern Court,” he reads out. “Then we
    are the Southern one. Then
    there are two.”]]),
    when(took "seal/courts", [[One of them has stopped. {wangzeng.full}, the youngest, has his brush in the air over your space. “It wants two characters,” he says. “Everyone who
    reads it will put them in.”]]),
    when(agreed("name", "submitted"), [[They've got past “submitted” by not dipping the brush.]]),
    when(agreed("oath", "letters"), [[There's no Heaven in it to slow them down.]]),
    when(took "report/boast", [[How you got the emperor to the River is going about, with your gestures.]]),
    [[Eight brushes have stopped as well, so as not to miss anything.]],
  },
  choice "window" {
    "“There are two. One may look out of the window and count.”",
    text = [[One of the older clerks laughs, and coughs over it. By supper it has been taken down in three forms; in one you bow to the north as you say it.]],
    effects = { add("nerve", 1), add("slander", 1), add("ease", -1) },
    go = "garrisons",
    record = unrecorded { note = [[Two Sons of Heaven, each calling the other so: no one at this court is recorded to have said it aloud.]] },
  },
  choice "stand" {
    "“It says where they live. Write it, and be glad that you know.”",
    text = [[He writes it. His objection he writes on his own paper, and keeps. Have you ever seen the place, he asks. You find that you'd like to.]],
    effects = { add("council", -1) },
    go = "markets",
    record = happened { "CB58.33a A", excludes = { "file" }, note = [[Wang Zeng objected on 3 February, when the text was sent to the border. It stood; the headings, Li Tao notes, don't have the
    titles.]] },
  },
  choice "file" {
    "“Draft me the protest. A good one. I'll see that it's filed under ‘oath’.”",
    text = [[It quotes the *Spring and Autumn* three times. The council sighs, agrees with every word, and sends off the copies as they are.]],
    effects = { add("council", 1), add("slander", 1), add("ease", 1) },
    go = "garrisons",
    record = considered { "CB58.33a A", note = [[The protest was made. That the chancellor ordered it is ours.]] },
  },
}

scene "garrisons" {
  title = "What one does with an army", place = "kaifeng", date = "1005-02-20",
  text = {
    [[So many men stood in Hebei in order that there might be a peace; there's a peace. Half of those inland may go, a third of the border's, and two hundred and ninety staff officers. The Finance
    Commission has sent a list, in order of rank, with a space for your seal.]],
    when(took "report/admit", [[It's the second list this year. The first, you understand, is lost.]]),
    when(took "report/conceal", [[You've grown careful of lists.]]),
    when("wangchao.here", [[At the top stands {wangchao}, “one step down”. Another man led his army in. He has thanked the court for the rest.]]),
    when(no "wangchao.here", [[At the top stands {wangchao}, “one step down”. He came in with his army when everything had been sworn, in beautiful condition. It was a bridge, he writes.]]),
    when(took "absent/ask", [[He encloses your courteous letter, in case there should be any question.]]),
    when(is("door", "open"), [[Nothing you signed says “and nothing more”. {lijilong} has asked, not in writing, whether you noticed.]]),
    when(took "titles/window", [[“Two of them,” says the senior clerk, ruling a line. “Then we should be able to do with half each.”]]),
  },
  choice "year" {
    "“In a year. Let them come once with the carts and find us at home.”",
    text = [[It will cost about what the silk costs. You tell them to put the two figures side by side, and nobody does. In the new year the Khitan come, as guests, and find you at home.]],
    effects = { add("army", 1), add("council", -1) },
    go = "knives",
    record = unrecorded { note = [[They were cut at once. Forty years on Fu Bi said that the covenant had been no mistake; the mistake was to have let the defences go (CB150).]] },
  },
  choice "halve" {
    "Sign it. Men sent home to plough needn't be paid in silver by anybody.",
    text = [[They go home down every road in Hebei with their bedding on their heads. In the border towns the old women come out and count those who are left.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "adu",
    record = happened { "CB59.8a A", "CB59.3b A", "CB59.7b A", excludes = { "year" }, note = [[Half inland, a third on the border, two hundred and ninety staff officers: so it was done. Wang Chao was only demoted.]] },
  },
  choice "wangchao" {
    "Sign; but Wang Chao is to be tried for standing still.",
    text = [[He pleads that he obeyed every order that he could read. The emperor lets him off with the step, and isn't easy with you afterwards: it has occurred to him who else stood still that
    winter.]],
    effects = { add("army", 1), add("nerve", -1), add("slander", 1), add("ease", -1) },
    go = "rulebook",
    record = unrecorded { note = [[He wasn't tried. A bridge was his excuse (CB59.3a).]] },
  },
}

scene "markets" {
  title = "Sheep, and what they are worth", place = "xiongzhou", date = "1005-03-15",
  text = {
    when(no(agreed("markets", "closed")), [[You have come up to {xiongzhou} to see the market opened, and one Khitan near to who wasn't coming at you or kneeling. He has forty sheep. Opposite, over
    a rope, is a man with silk. They have both begun to shake their heads before anyone has named a price.]]),
    when(agreed("markets", "closed"), [[No market was agreed to, and there isn't one at {xiongzhou}. Six hundred people happen to be standing on one side of a rope, with silk, and six hundred on
    the other, with sheep. It would take a regiment to send them home, and the regiment has been sent home itself.]]),
    [[{hechengju.full} has drawn up a table of prices, all a little wrong. “In their favour,” he agrees. “A man who has made something on his sheep
    is a garrison, sir. They've taken a third of ours.” He coughs. “I shouldn't put it in writing.”]],
    when(took "titles/stand", [[There's a board by the rope, South on this side and North on that. A student has come all the way from Wang Zeng to copy it.]]),
    when(took "feast/lapse", [[A man has come up to ask where the commission sits that was to buy his mother. It sits in Kaifeng. It has met again.]]),
    when(any { took "feast/ransom", took "feast/found" }, [[On their side stand some people with a Khitan and a number. On yours is a clerk with a string of cash.]]),
  },
  choice "fair" {
    "“What it's worth, to the cash. They'll trust that longest who've been cheated most.”",
    text = [[For a week nobody will buy: there must be something behind it. Then an old woman with a copper pot makes up her mind; and after her they come with pots, with mats, with what they have.]],
    effects = { add("council", 1), add("nerve", -1), add("ease", 1) },
    go = "adu",
    record = unrecorded { note = [[The prices weren't fair. They were kinder (SS186). That Kou went to look is ours.]] },
  },
  choice "shade" {
    "“Shade them, then. It's the cheapest wall I was ever offered.”",
    text = [[The man with the sheep goes home certain that he has robbed the other. He'll be back in the autumn. At New Year others will.]],
    effects = { add("nerve", 1) },
    go = "knives",
    record = happened { "SS186 A", "CB59.11a A", note = [[Markets were opened on 15 March, with the prices shaded in the Khitans' favour. He Chengju, who had answered a question about flight with
    sealed courtesies (HS3), had urged them for years. That Kou went to look is ours.]] },
  },
  choice "books" {
    "“And let them buy books. Anything but maps.”",
    text = [[The first to go is a calendar, the second a book of jokes. Before you're home Feng Zheng has a memorial in: the chancellor is arming the enemy.]],
    effects = { add("council", -1), add("slander", 1), add("ease", -1) },
    go = "rulebook",
    record = unrecorded { note = [[Of books, only the Classics might be sold at the border (SS186). The journey is ours, like the calendar.]] },
  },
}

scene "adu" {
  title = "The price of Adu", place = "kaifeng", date = "1005-08-01",
  text = {
    [[It has come all the way up from Bazhou, because nobody had the heart to decide it. Adu was carried off in the war. A man on the other side paid twenty thousand cash for her, and married her.
    This summer she came over with mats to sell, and her first husband took hold of her arm. He hasn't let go. They've been living in the guard house since, the three of them.]],
    when(took "garrisons/halve", [[There's room in it. The guard was sent home to plough.]]),
    when(took "markets/fair", [[She had heard that the price here was the price.]]),
    when(agreed("captives", "return"), [[By your text she should have been sent home long ago. There was a loom set up, she had said.]]),
    when(all { agreed("captives", "ransom"), no(took "feast/found") }, [[By your text she's worth so much a head. There has been nobody to pay it.]]),
    when(took "feast/found", [[By your text she's worth so much a head. She was on the list; the tray hadn't got as far as hers.]]),
    when(agreed("captives", "request"), [[Your text has the old and the very young let go, where they're asked for. She's neither, and nobody asked.]]),
    when(agreed("captives", "unsaid"), [[Your text doesn't say a word of people who were carried off.]]),
    when(took "feast/ransom", [[The treasury has been buying people home since the spring. It had a list of villages, and hers was spelled wrong.]]),
    when(took "feast/home", [[There had been a crowd let go on the ice at Mozhou. She was looking for her shoes, she says.]]),
    when(took "titles/file", [[The clerk, sent for a precedent under “oath”, came out an hour later with Wang Zeng's protest. He had stopped to read it.]]),
    [[You had meant to be funny about it. You have read it three times, and what you keep looking for in it is what she said.]],
  },
  choice "back" {
    "“She's theirs: paid for, married, and over the rope without leave. Send her back.”",
    text = [[It's law, and quickly done, and makes an excellent impression in Youzhou. He had a wife to find, his neighbours say, and then found her.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "knives",
    record = considered { "CB60.3a A", "CB59.15a A", note = [[People who ran across were in fact sent back. Adu wasn't made one of them.]] },
  },
  choice "refund" {
    "“Let her stay; and pay the man his twenty thousand out of the treasury.”",
    text = [[The Finance Commission asks under what head. You tell it: mats. The second husband counts it, twice, and then sits down in the gate beside it.]],
    effects = { add("council", -1) },
    go = "knives",
    record = happened { "CB60.3a A", excludes = { "back" }, note = [[So it was ruled: she might stay, and the state could refund the price. What she wished is told nowhere.]] },
  },
  choice "ask" {
    "Send to have her asked. Alone, by a woman, and not in the guard house.",
    text = [[It takes a month to find someone proper to send. The answer is a single line. You do as it says; and when they ask at council what it said you tell them that it was a state paper.]],
    effects = { add("slander", 1), add("nerve", 1) },
    go = "bidies",
    record = unrecorded { note = [[Nobody is recorded to have asked her.]] },
  },
}

scene "rulebook" {
  title = "In order of seniority", place = "kaifeng", date = "1005-10-05",
  text = {
    [[When there's a post to be filled the rule-book is brought to you open, with a ribbon across the name of whoever has been waiting longest. You've begun to have it brought shut.]],
    when(took "garrisons/wangchao", [[Since the trial, generals write to you first.]]),
    when(took "markets/books", [[{fengzheng} has brought it himself, under a book of jokes that was bought at {xiongzhou}. He has marked the place.]]),
    [[This morning it's the command at {yingzhou}. The ribbon lies on a man of sixty-one who has never seen a horse run towards him.]],
    when(took "nights/plan", [[There's a captain who found the two companies that were drawing bolts for the dead. You found him, that night, with a lamp.]]),
    when(no(took "nights/plan"), [[There's a captain of thirty who held a hole in a wall there, last winter, with a door.]]),
    when(took "appointed/bureau", [[Behind the rule-book stands Feng Zheng. He has been waiting for this since the first frost of last year.]]),
    when(took "absent/replace", [[“The chancellor *appoints*,” somebody murmurs. It's become a proverb.]]),
    when(took "report/share", [[You gave away the credit on the road. It had been hoped that this was a beginning.]]),
  },
  choice "dice" {
    "“Let them dice for it. It's how we got the last three.”",
    text = [[You were joking. They dice. The captain wins; and it's a great deal worse than if you had appointed him, for it can't be said that you had a reason.]],
    effects = { add("army", 1), add("council", -1), add("nerve", -1), add("ease", -1) },
    go = "bidies",
    record = unrecorded { note = [[Ours; the dice at Chanzhou are in his biography (SS281).]] },
  },
  choice "ribbon" {
    "Where the ribbon lies. It's one war since anybody needed Yingzhou.",
    text = [[The relief can be felt through the floor. For a month they bring you the book open, and you begin to see what it must be like to be {wangjiying}.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "knives",
    record = unrecorded { note = [[That he did so even once is ours.]] },
  },
  choice "past" {
    "The captain. And tell them to leave the book at home.",
    text = [[He'll be a great general, in another reign, and won't be able to say who made him. The man of sixty-one has four sons in four ministries, and they're all good penmen.]],
    effects = { add("army", 1), add("slander", 1), add("ease", -1) },
    go = "bidies",
    record = happened { "CB62.8b A", excludes = { "ribbon" }, note = [[He vaunted his merit, says the chronicle, and raised men past the rule-book. The captain is ours.]] },
  },
}

scene "bidies" {
  title = "The senior seal", place = "kaifeng", date = "1005-11-14",
  text = {
    [[{bi} is dying as he did everything, with consideration. He has had his papers tied up in bundles, and a chair put by the bed for you.]],
    when(took "adu/ask", [[“What did she say?” he asks. He's the only one whom you tell.]]),
    when(took "rulebook/dice", [[“Did it come up sixes?” he asks. “I have always wondered.”]]),
    when(took "appointed/both", [[“On everything,” he says. “You know, I had quite looked forward to being hated.”]]),
    when(took "appointed/silence", [[“I held my tongue,” he says, “a good many times. You were wrong oftener than not.” He doesn't say which.]]),
    when(took "appointed/candles", [[There is one candle. He has seen you look at it, and moves it an inch nearer to you.]]),
    when(took "screen/senior", [[“That was a good road,” he says, “to Weicheng. I'd have liked to be carried to one more.”]]),
    when(all { no(sums.nothing), is("peace", "even") }, [[“Three hundred thousand,” he says presently. “It's right. For less they wouldn't have cared to keep it.” He was the only one of them who
    had said it aloud.]]),
    when(is("peace", "lean"), [[“It's too little,” he says presently. “You'll have to be very polite to them, for a long time; and you aren't polite.”]]),
    when(any { is("peace", "dear"), is("peace", "thin") }, [[About the price he says nothing. He looks for a while as if he were going to.]]),
    [[“Now there's only you,” says Bi. “They'll come for you by being agreeable to *him*. You won't notice. You never notice anyone agreeable.” He shuts his eyes, to let you think of an answer.]],
  },
  choice "promise" {
    "“Then I'll learn. I'll be so humble that they'll send for a physician.”",
    text = [[He laughs until they come in to him. You keep it up for the whole of the mourning; the council is seriously alarmed. It was the last order that anyone ever gave you. You knew it for
    one when you had stopped obeying it.]],
    effects = { add("slander", -1), add("council", 1), add("ease", 1) },
    go = "stake",
    record = unrecorded { note = [[Bi Shi'an died on 14 November 1005, past speaking (SS281): the talk is ours. That he defended the three hundred thousand is in the chronicle (CB58.29b).]] },
  },
  choice "answer" {
    "“Let them come. I've been come for by a hundred thousand horse.”",
    text = [[“Yes,” he says, with his eyes shut. “I was there. They came from the front.” You tell that at the funeral, for the joke, and don't get to the end.]],
    effects = { add("army", 1), add("nerve", 1) },
    go = "stake",
    record = unrecorded { note = [[His life has him struck down at audience and past speaking (SS281). The talk is ours.]] },
  },
  choice "sit" {
    "Say nothing; sit with him until it's light.",
    text = [[You've never been so long in a room without speaking. Towards morning he says, “There,” quite clearly.]],
    effects = { add("council", 1), add("ease", 1) },
    go = "stake",
    record = unrecorded { note = [[Struck down at audience, he could not speak again; the talk is ours.]] },
  },
}

scene "knives" {
  title = "Guests", drawing = "knives", place = "kaifeng", date = "1006-01-01",
  text = {
    [[They have come to wish the emperor a happy birthday. Half of Kaifeng is on the roofs. They have brought falcons, salt in two colours, and two hundred horses, who are much the best behaved.]],
    [[By our rule nobody goes in armed. By theirs a man who's asked to take off his knife has been told that he isn't a man. {bi} would have known. He has been dead for seven weeks.]],
    when(took "garrisons/year", [[From the roofs the garrison that you kept on is watching too. It had been told that they would come with carts.]]),
    when(took "markets/shade", [[The salt is weighed in, and comes out a little over. They have begun to shade up there as well.]]),
    when(took "markets/fair", [[A falconer has brought a copper pot. His mother sent it to be looked at by whoever made the prices come out right.]]),
    when(took "rulebook/ribbon", [[The new commander of {yingzhou}, on leave, asks you aside which they are. He is sixty-one.]]),
    when(took "adu/back", [[Their second envoy, who is from Youzhou, bows with particular warmth. It's about a woman with some mats.]]),
    when(took "adu/refund", [[Their second envoy would like a word, later. It's about twenty thousand cash; the man wishes to give it back.]]),
    [[And the emperor, beyond the gate, in all his jade, can be heard asking whether anything's wrong.]],
  },
  choice "off" {
    "“At this gate, off. I take off my hat; they may take off a knife.”",
    text = [[They do it in the end, each for the next man, so that nobody has disarmed himself. At the banquet the falcons are presented with their hoods on.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "stake",
    record = unrecorded { note = [[They kept them.]] },
  },
  choice "keep" {
    "“Let them keep them. They've had every chance to use them on us before.”",
    text = [[“He puts his heart in our bellies,” says the envoy; and they go in, past a hundred people holding their breath.]],
    effects = { add("nerve", 1) },
    go = "stake",
    record = happened { "CB61.25a A", excludes = { "off" }, note = [[They were allowed to keep their knives, and said, “he puts his heart in our bellies”. That Kou spoke for it is ours.]] },
  },
  choice "own" {
    "Hang the nearest guard's knife on your own belt, and go in.",
    text = [[So you go in before the Son of Heaven armed, with a dozen armed Khitan behind you, to explain that it's perfectly safe. The emperor gets the joke, a little after everybody has seen his
    face.]],
    effects = { add("army", 1), add("slander", 1), add("ease", -1) },
    go = "stake",
    record = unrecorded { note = [[That anyone armed himself to receive them is ours.]] },
  },
}

scene "stake" {
  title = "The last string of cash", place = "kaifeng", date = "1006-03-20",
  text = {
    [[The emperor has stood up for a year to watch you to the door. One does it for coffins too, {fengzheng} says.]],
    when(took "bidies/sit", [[Since Bi you leave a pause after each thing that you say. Nobody fills it.]]),
    [[The rest you have from a page, for a pear. {wangqinruo} waited until the curtain fell. Your Majesty respects him so: for Chanzhou, no doubt? But a treaty sworn beneath one's own
    wall! And when a gambler has almost lost, he throws down whatever he has left. That's called the last stake. Your Majesty was the stake.]],
    when(took "halo/theirs", [[(The halo, it turns out, had been on both sides of the sun.)]]),
    when(took "heir/mine", [[(He'd asked for ten days, Majesty. One doesn't ask for ten days with one's own money.)]]),
    when(took "bridge/pole", [[(The chair was put out of true, Majesty, with his shoulder.)]]),
    when(took "fingers/wait", [[(And Your Majesty was left to grieve over a wrong number, for the length of a meal, by a man who knew the right one.)]]),
    when(took "knives/own", [[(And he wore a knife in Your Majesty's presence. As a joke.)]]),
    when(took "rulebook/past", [[(The sons of that old man, the four, ask after their father so beautifully.)]]),
    when(took "knives/keep", [[(They kept their knives, at a word from him. On Your Majesty's birthday!)]]),
    when(all { took "knives/off", no(took "screen/sleeve") }, [[(So strict at the gate, Majesty, and he once had hold of Your Majesty's father by the robe.)]]),
    when(all { took "knives/off", took "screen/sleeve" }, [[(So strict at the gate, Majesty.)]]),
    when(took "screen/sleeve", [[(And at Weicheng he had hold of Your Majesty by the robe. He'd had the late emperor by his; one would call it a collection.)]]),
    when("wangchao.here", [[(And he took the great army from its general, Majesty, and it came, for *him*. One is so glad that he's loyal.)]]),
    when(took "bidies/answer", [[“They came from the front,” Bi had said. You have been watching the front.]]),
    when(took "bidies/promise", [[You look back for your humility. It had stopped in February.]]),
    [[Today you turn round in the door. He isn't standing. He is looking carefully at your hands, like a man who has been told about dice.]],
  },
  choice "stake" {
    "“One only stakes what one can't bear to lose. Ask Wang Qinruo what he put down.”",
    text = [[It's so good an answer that it's round the city by dark; and when you hear it from your own groom you notice what it says: that there had been a stake.]],
    effects = { add("slander", 1), add("army", 1), add("ease", -1) },
    go = "closing",
    record = unrecorded { note = [[The gambler's last string of cash is Wang Qinruo's (CB62.8b). No answer is recorded.]] },
  },
  choice "ask" {
    "Go back. “What was it like, at Chanzhou? You've never told me.”",
    text = [[He's silent for so long that the pages look up. “I was afraid,” he says. “I have always thought that you *knew*.” You hadn't known. You'd only been sure. You tell him that; it's the
    one thing in it all that nobody can use.]],
    effects = { add("slander", -1), add("nerve", 1), add("ease", 1) },
    go = "closing",
    record = unrecorded { note = [[Wang Qinruo's words, the treaty under the wall and the last stake, are in the chronicle (CB62.8b). That Kou ever spoke of them with the emperor isn't.]] },
  },
  choice "seal" {
    "Take the seal out of your sleeve, and put it on his table like a bun.",
    text = [[“But I haven't *said* anything,” he says. Not yet, you tell him.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "closing",
    record = unrecorded { note = [[He was dismissed on 27 March 1006, and did not resign (CB62.9b).]] },
  },
  choice "door" {
    "Bow, from the door, a hand's breadth lower than ever; and go out.",
    text = [[The page says afterwards that he half got up. You count it as half.]],
    effects = { add("council", -1) },
    go = "closing",
    record = happened { "CB62.9b A", note = [[He went: to Shanzhou, in April. How he took it is not told; he had been chancellor for nineteen months.]] },
  },
}
