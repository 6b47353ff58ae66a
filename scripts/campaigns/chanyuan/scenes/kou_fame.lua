-- Fame, and what it costs: from the first copies of the oath to the emperor's look. 3 February 1005 to March 1006.

local sums = include "sums"

scene "titles" {
  title = "Which way they live", act = "Fame", place = "kaifeng", date = "1005-02-03",
  text = {
    [[The oath is going up to the border in copies, one for each gate that has to keep it. You come in on nine clerks with their sleeves tied back, writing the same thing. It's the only time in your life that
    you have heard a treaty: it sounds like rain.]],
    when(no(took "seal/courts"), [[One of them has stopped. {wangzeng.full}, who is young and can't help it, has his brush in the air over two characters. “Northern Court,” he reads out. “Then we are the Southern one. Then
    there are two.”]]),
    when(took "seal/courts", [[One of them has stopped. {wangzeng.full}, who is young and can't help it, has his brush in the air over the space that you had left there. “It wants two characters,” he says. “Everyone who reads it
    will put them in.”]]),
    when(agreed("name", "submitted"), [[Nobody has stopped over “submitted”. They've got past it by not dipping the brush.]]),
    when(agreed("oath", "letters"), [[There's no Heaven in it to slow them down. They'll be done by noon.]]),
    when(took "report/boast", [[They had been telling each other how you got the emperor to the River. It's going about with your gestures.]]),
    [[Eight brushes have stopped as well, so as not to miss anything.]],
  },
  choice "window" {
    "“There are two. One may look out of the window and count.”",
    text = [[Nobody breathes; then one of the older clerks laughs, and puts his sleeve over it. By supper it is the best thing that you ever said, and has been taken down in three forms, of which one has you bowing to the north as you say it.]],
    effects = { add("nerve", 1), add("slander", 1), add("ease", -1) },
    go = "garrisons",
    record = unrecorded { note = [[Two Sons of Heaven, each calling the other so: that was the point of it, and no one at this court is recorded to have said it aloud.]] },
  },
  choice "stand" {
    "“It says where they live. Write it, and be glad that you know.”",
    text = [[He writes it, as often as it's wanted. His objection he writes once, on his own paper, dates it, and keeps it; and young men will come to see it when you are both dead.]],
    effects = { add("council", -1) },
    go = "garrisons",
    record = happened { "CB58.33a A", excludes = { "file" }, note = [[Wang Zeng objected to “South” and “North Court” on 3 February, when the text was sent to the border. It stood. The headings of the oath letters, Li Tao notes, don't have the titles.]] },
  },
  choice "file" {
    "“Draft me the protest. A good one. I'll see that it's filed under ‘oath’.”",
    text = [[It's very good; it quotes the *Spring and Autumn* three times. The council has it read, sighs, agrees with every word, and sends off the copies as they are.]],
    effects = { add("council", 1), add("slander", 1), add("ease", 1) },
    go = "garrisons",
    record = considered { "CB58.33a A", note = [[The protest was made. That the chancellor ordered it is ours.]] },
  },
}

scene "garrisons" {
  title = "What one does with an army", place = "kaifeng", date = "1005-02-20",
  text = {
    [[It's the simplest sum of the whole war. So many men stood in Hebei in order that there might be a peace; there's a peace. The Finance Commission has sent over a bench of clerks to help you with the subtraction.]],
    [[Half of those inland, it's thought, and a third along the border; and of staff officers, two hundred and ninety. They've sent a list, in order of rank, with a space for your seal.]],
    when(took "report/admit", [[It's the second list this year. The first one, you've been given to understand, is lost.]]),
    when(took "report/conceal", [[You read it twice through. You've grown careful of lists.]]),
    when("wangchao.here", [[At the top stands {wangchao}, whose army another man led in. He has thanked the court for the rest.]]),
    when(no "wangchao.here", [[At the top stands {wangchao}. He came in at last with the army of Dingzhou, when everything had been sworn; it was in beautiful condition. He has written to regret the bridge.]]),
    when(took "absent/ask", [[He encloses your own letter, the courteous one, in case there should be any question.]]),
    when(is("door", "open"), [[No line in what you signed says “and nothing more”. {lijilong} has asked, not in writing, whether you have noticed that.]]),
    when(took "titles/window", [[“Two of them,” says the senior clerk, ruling a line. “Then we should be able to do with half each.”]]),
  },
  choice "halve" {
    "Sign it. Men who are sent home to plough don't have to be paid in silver by anybody.",
    text = [[They go home down every road in Hebei with their bedding on their heads. Wang Chao is moved one step down a long staircase. In the border towns the old women come out and count those who are left.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "markets",
    record = happened { "CB59.8a A", "CB59.3b A", "CB59.7b A", excludes = { "year" }, note = [[The garrisons of inland Hebei were cut by half and those of the border by a third; two hundred and ninety staff officers were dismissed. Wang Chao was only demoted.]] },
  },
  choice "year" {
    "“In a year. Let them come once with the carts and find us at home.”",
    text = [[The clerks carry their bench back. It will cost, they let you know in passing, about what the silk costs. You tell them to put the two figures side by side, and nobody does.]],
    effects = { add("army", 1), add("council", -1) },
    go = "markets",
    record = unrecorded { note = [[They were cut at once. Forty years on Fu Bi said that the covenant had been no mistake; the mistake was to have let the defences go (CB150).]] },
  },
  choice "wangchao" {
    "Sign; but strike out “one step down”. Wang Chao is to be tried for standing still.",
    text = [[It is a popular trial. He pleads that he obeyed every order that he could read. The emperor, who has always liked him, lets him off with the step, and isn't easy with you afterwards: it has occurred to him who else stood still that winter.]],
    effects = { add("army", 1), add("nerve", -1), add("slander", 1), add("ease", -1) },
    go = "markets",
    record = unrecorded { note = [[He waited for more than a month, and a bridge was his excuse (CB59.3a). He wasn't tried.]] },
  },
}

scene "markets" {
  title = "Sheep, and what they are worth", place = "xiongzhou", date = "1005-03-15",
  text = {
    when(none { agreed("markets", "closed") }, [[You have come up to {xiongzhou} to see it opened. You needn't have. But you had wanted to see one Khitan near to who wasn't coming at you or kneeling.]]),
    when(agreed("markets", "closed"), [[No market was agreed to, so there isn't one. You've come up to {xiongzhou} to see it not be there: six hundred people with bundles, a rope, and on the other side of the rope six hundred more.]]),
    [[He's a man with forty sheep. Opposite is a man with silk. They've neither of them got a word of the other's language, and they have both begun to shake their heads, sorrowfully, before anyone has named a price. {hechengju.full}, who is to have Xiongzhou again next month, and thinks of everything, and is grey with it, stands by you with a table of prices
    that he has drawn up himself. (In the autumn Chen Yaosou asked him whether to stand or flee, and had his answer under seal: two sheets of courtesy.) The prices are all a little wrong.]],
    [[“A little,” he agrees. “In their favour. A man who has made something on his sheep is a garrison, sir.” He coughs. “I shouldn't put it in writing.”]],
    when(took "titles/stand", [[There's a board over the gate, South on this side and North on that. A student has come all the way from Wang Zeng to copy it.]]),
    when(took "feast/lapse", [[A man has come up to the rope to ask where the commission sits that was to buy his mother. It sits in Kaifeng. It has met again.]]),
    when(took "garrisons/halve", [[Half the men holding the rope were soldiers in February.]]),
    when(took "garrisons/year", [[From the wall above, the garrison that you kept on looks down at it with its chin on its hands.]]),
    when(took "garrisons/wangchao", [[Somebody has named a mule Wang Chao. It's a good mule. It's the bridge that it won't cross.]]),
  },
  choice "fair" {
    "“What it's worth, to the cash. They'll trust that longest who've been cheated most.”",
    text = [[They don't know what to do with it. For a week nobody will buy, since there must be something behind it. Then an old woman with a copper pot makes up her mind; and the table, which is right now, has to be copied for both sides of the rope.]],
    effects = { add("council", 1), add("nerve", -1), add("ease", 1) },
    go = "adu",
    record = unrecorded { note = [[The prices weren't fair; they were kinder.]] },
  },
  choice "shade" {
    "“Shade them, then. It's the cheapest wall I was ever offered.”",
    text = [[The man with the sheep goes home with fourteen lengths of silk, certain that he has robbed the other. He'll be back in the autumn; you can tell by how carefully he rolls up the rope.]],
    effects = { add("nerve", 1) },
    go = "adu",
    record = happened { "SS186 A", "CB59.11a A", note = [[Markets were opened on 15 March at Xiongzhou, Bazhou and Ansu Army, then at Guangxin, with the prices shaded in the Khitans' favour. He Chengju had urged them for years. His sealed answer is from a poet's notes (HS3), and from nowhere else. That Kou went to look is ours.]] },
  },
  choice "books" {
    "“And let them buy books. Anything but maps.”",
    text = [[The first to go is a calendar, and the second a book of jokes. Feng Zheng has it in a memorial before you're home: the chancellor is arming the enemy.]],
    effects = { add("council", -1), add("slander", 1), add("ease", -1) },
    go = "adu",
    record = unrecorded { note = [[Of books, only the Classics might be sold at the border (SS186).]] },
  },
}

scene "adu" {
  title = "The price of Adu", place = "kaifeng", date = "1005-08-01",
  text = {
    [[It has come all the way up, from a ward constable at Bazhou to the throne, because nobody had the heart to decide it. Adu was carried off in the war. A man on the other side paid twenty thousand cash for her, and married her. This summer she
    came over to the market with mats to sell: and her first husband, who has a stall there, put down what he was doing and took hold of her arm.]],
    [[He hasn't let go of it, according to the constable. They've all been living in the guard house since, the three of them. The second husband has sent for the receipt.]],
    when(agreed("captives", "return"), [[By your text she should have been sent home long ago. She'd been asked. She had said that there was a loom set up.]]),
    when(agreed("captives", "ransom"), [[By your text she's worth so much a head. The fund was to have met on it.]]),
    when(any { agreed("captives", "request"), agreed("captives", "unsaid") }, [[Your text doesn't say a word of people who were carried off.]]),
    when(all { any { agreed("captives", "request"), agreed("captives", "unsaid") }, agreed("further", "nothing") }, [[Beyond this oath, it says, neither shall ask for anything. She hasn't.]]),
    when(took "titles/file", [[The clerk had gone to look for a precedent, under “oath”, and came out again an hour later with Wang Zeng's protest. He had stopped to read it.]]),
    when(took "markets/books", [[The second husband can read. He says that it was in a book he bought of us that a wife can't be taken by force.]]),
    [[You had meant to be funny about it. You find that you have read it through three times, and that the thing you keep looking for in it is what she said.]],
  },
  choice "back" {
    "“She's theirs: paid for, married, and over the rope without leave. Send her back.”",
    text = [[It's law, and it's very quickly done, and it makes an excellent impression in Youzhou. At the market they close that stall. He had a wife to find, the neighbours say, and then found her.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "rulebook",
    record = considered { "CB60.3a A", "CB59.15a A", note = [[People who ran across were in fact sent back. Adu wasn't made one of them.]] },
  },
  choice "refund" {
    "“Let her stay; and pay the man his twenty thousand out of the treasury.”",
    text = [[The Finance Commission asks under what head. You tell it: mats. The second husband counts it, twice, and then stands there in the gate with it in his arms like something that he has been asked to hold.]],
    effects = { add("council", -1) },
    go = "rulebook",
    record = happened { "CB60.3a A", excludes = { "back" }, note = [[So it was ruled: she might stay, and the state could refund the price. Whose ruling it was, and what became of her, isn't told. What she wished is told nowhere.]] },
  },
  choice "ask" {
    "Send to have her asked. Alone, by a woman, and not in the guard house.",
    text = [[It takes a month to find someone whom it would be proper to send. The answer, when it comes, is a single line. You do as it says; and when they ask at council what it said you tell them that it was a state paper.]],
    effects = { add("slander", 1), add("nerve", 1) },
    go = "rulebook",
    record = unrecorded { note = [[Nobody is recorded to have asked her.]] },
  },
}

scene "rulebook" {
  title = "In order of seniority", place = "kaifeng", date = "1005-10-05",
  text = {
    [[Every clerk in the Secretariat knows what the rule-book looks like. It lies on a stand of its own, and when there's a post to be filled it is brought to you open at the page, with a ribbon across the name of whoever has been waiting longest.]],
    [[You've begun to have it brought shut. Chancellors aren't there to turn pages, you say; any clerk can do that. This morning it's the command at {yingzhou}. The ribbon lies on a man of sixty-one who has never seen a horse run towards him.]],
    when(took "nights/plan", [[There's a captain who found the two companies that were drawing bolts for the dead. He was found by you, that night, with a lamp.]]),
    when(no(took "nights/plan"), [[There's a captain of thirty who held a hole in a wall at Yingzhou, last winter, with a door.]]),
    when(took "appointed/bureau", [[Behind the rule-book stands Feng Zheng. He has been waiting for this since the first frost of last year.]]),
    when(took "absent/replace", [[“The chancellor *appoints*,” somebody murmurs. It's become a sort of proverb.]]),
    when(took "report/share", [[You gave away the credit on the road. It had been hoped that it was the beginning of something.]]),
    when(took "adu/ask", [[There's a thing they would like to ask you besides, about a state paper.]]),
  },
  choice "ribbon" {
    "Where the ribbon lies. It's one war since anybody needed Yingzhou.",
    text = [[The relief can be felt through the floor. They bring you the book open for a whole month, and you begin to see what it must be like to be {wangjiying}.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "bidies",
    record = unrecorded { note = [[That he did so even once is ours.]] },
  },
  choice "past" {
    "The captain. And tell them to take away the stand.",
    text = [[He'll be a great general. He'll be one in another reign, and won't be able to say who made him. The man of sixty-one has four sons in four ministries, and they're all good penmen.]],
    effects = { add("army", 1), add("slander", 1), add("ease", -1) },
    go = "bidies",
    record = happened { "CB62.8b A", excludes = { "ribbon" }, note = [[He vaunted his merit, says the chronicle, and raised men past the rule-book. The captain, the stand and what he says of clerks are ours.]] },
  },
  choice "dice" {
    "“Let them dice for it. It's how we got the last three.”",
    text = [[You were joking. They dice. The captain wins; and it is afterwards a great deal worse than if you had appointed him, for it can't be said that you had a reason.]],
    effects = { add("army", 1), add("council", -1), add("nerve", -1), add("ease", -1) },
    go = "bidies",
    record = unrecorded { note = [[Ours; the dice at Chanzhou are in his biography (SS281).]] },
  },
}

scene "bidies" {
  title = "The senior seal", place = "kaifeng", date = "1005-11-14",
  text = {
    [[{bi} is dying as he did everything, with consideration. He has had his papers tied up in bundles. He has a chair by the bed for you, and it's the same chair.]],
    when(took "appointed/both", [[“On everything,” he says. “You know, I had quite looked forward to being hated.” He sounds as though somebody had promised him a day in the country.]]),
    when(took "appointed/silence", [[“I held my tongue,” he says, “a good many times. I kept count. You were wrong oftener than not.” He doesn't say which.]]),
    when(took "appointed/candles", [[It's a poor man's house. There is one candle. He has seen you look at it, and moves it an inch nearer to you.]]),
    when(took "screen/senior", [[“That was a good road,” he says, “to Weicheng. I'd have liked to be carried to one more.”]]),
    when(all { no(sums.nothing), is("peace", "even") }, [[“Three hundred thousand,” he says presently. “It's right. For less they wouldn't have cared to keep it.” He said so at the time; and he was the only one of them who said it aloud.]]),
    when(is("peace", "lean"), [[“It's too little,” he says presently. “I'd have given them more to lose. You'll have to be very polite to them, for a long time; and you aren't polite.”]]),
    when(any { is("peace", "dear"), is("peace", "thin") }, [[About the price he says nothing. He looks for a while as if he were going to.]]),
    [[“Now there's only you,” says Bi. “They'll come for you by being agreeable to *him*. You won't notice. You never notice anyone agreeable.” He shuts his eyes, to let you think of an answer.]],
  },
  choice "promise" {
    "“Then I'll learn. I'll be so humble that they'll send for a physician.”",
    text = [[He laughs until they come in to him. You do keep it up for the whole of the mourning; the council is seriously alarmed. It's the last order that anyone ever gave you, and you didn't know, till you had stopped obeying it, that it was one.]],
    effects = { add("slander", -1), add("council", 1), add("ease", 1) },
    go = "knives",
    record = unrecorded { note = [[Bi Shi'an died on 14 November 1005. By his life (SS281) he alone had vouched for Wang's letter, and he couldn't speak at the last: the talk is ours. That he defended the three hundred thousand is in the chronicle (CB58.29b).]] },
  },
  choice "answer" {
    "“Let them come. I've been come for by a hundred thousand horse.”",
    text = [[“Yes,” he says, with his eyes shut. “I was there. They came from the front.” You tell that at the funeral, for the joke, and halfway through it find that it isn't one.]],
    effects = { add("army", 1), add("nerve", 1) },
    go = "knives",
    record = unrecorded { note = [[His life has him struck down at the morning audience and past speaking (SS281). What the two of them say here is ours.]] },
  },
  choice "sit" {
    "Say nothing; sit with him until it's light.",
    text = [[You've never in your life been so long in a room without speaking. Towards morning he says, “There,” quite clearly, as one does when a child has at last gone to sleep.]],
    effects = { add("council", 1), add("ease", 1) },
    go = "knives",
    record = unrecorded { note = [[Struck down at audience, he could not speak again; all this talk is ours.]] },
  },
}

scene "knives" {
  title = "Guests", drawing = "knives", place = "kaifeng", date = "1006-01-01",
  text = {
    [[They have come to wish the emperor a happy birthday. For most of Kaifeng they are the first Khitan it ever saw, and half of it is on the roofs. They have brought sables, falcons, honeyed fruit, salt in two colours, and two hundred horses, who are much the best behaved.]],
    [[At the inner gate there is a difficulty. By our rule nobody goes in to the emperor armed. By theirs a man who's asked to take off his knife has been told that he isn't a man. The Guard look at you. So do the Khitan, with their hands empty, held a little away from their sides.]],
    when(took "markets/shade", [[The salt is weighed in, as is the rule, and comes out a little over. They have begun to shade up there as well.]]),
    when(took "markets/fair", [[One of the falconers has brought a copper pot. His mother sent it to be looked at by whoever made the table of prices come out right.]]),
    when(took "rulebook/ribbon", [[The new commander of {yingzhou} has come in on leave, to see one. He is sixty-one. He asks you, aside, which they are.]]),
    when(took "bidies/sit", [[It's seven weeks since Bi. In council you still leave a pause for him after each thing that you say.]]),
    when(took "adu/back", [[Their second envoy bows to you with particular warmth. He's from Youzhou; it's about a woman with some mats.]]),
    when(took "adu/refund", [[Their second envoy would like a word with you, later. It's about twenty thousand cash; the man wishes to give it back.]]),
    when(took "bidies/promise", [[You're still being humble. It has got as far as your shoulders.]]),
    when(took "courier/insult", [[One of the grooms has on a robe that you remember. He was of use to somebody, it seems, afterwards.]]),
    [[And the emperor, on the far side of the gate, in all his jade, can be heard asking whether anything's wrong.]],
  },
  choice "keep" {
    "“Let them keep them. They've had every chance to use them on us before.”",
    text = [[It is passed in to the emperor, who has just been going to say so. The envoy stands still for a moment. “He puts his heart in our bellies,” he says to the man beside him; and they go in, past a hundred people holding their breath, and wish him a happy birthday.]],
    effects = { add("nerve", 1) },
    go = "stake",
    record = happened { "CB61.25a A", excludes = { "off" }, note = [[They were allowed to keep their knives, and said, “he puts his heart in our bellies”. That Kou spoke for it is ours.]] },
  },
  choice "off" {
    "“At this gate, off. I take off my hat; they may take off a knife.”",
    text = [[They do it in the end, each for the next man, so that nobody has disarmed himself. Nothing is said. At the banquet the falcons are presented with their hoods on.]],
    effects = { add("council", 1), add("army", -1), add("ease", 1) },
    go = "stake",
    record = unrecorded { note = [[They kept them.]] },
  },
  choice "own" {
    "Take the knife from the nearest guard and hang it on your own belt. Now go in.",
    text = [[So you go in before the Son of Heaven armed, at the head of a dozen armed Khitan, to explain that it's perfectly safe. The emperor gets the joke. He gets it a little after everybody has seen his face.]],
    effects = { add("army", 1), add("slander", 1), add("ease", -1) },
    go = "stake",
    record = unrecorded { note = [[That anyone armed himself to receive them is ours.]] },
  },
}

scene "stake" {
  title = "The last string of cash", place = "kaifeng", date = "1006-03-20",
  text = {
    [[You go out from audience in the usual way, talking; and the emperor in the usual way stands up and watches you to the door. He has done it for a year, as one does for a great man's coffin, {fengzheng} says.]],
    [[You weren't there for the rest. You have it from a page, in return for a pear. {wangqinruo} waited until the curtain fell. Your Majesty respects him so: for what he did at Chanzhou, no doubt? But a treaty sworn beneath one's own wall! Small states in the *Spring and Autumn* were ashamed of
    it. Does Your Majesty know how it is with gamblers? When one has almost lost, he throws down whatever he has left. That's called the last stake. Your Majesty was the stake.]],
    when(took "halo/theirs", [[(The halo round the sun, it turns out, had been looked up as well. It had been on both sides.)]]),
    when(took "heir/mine", [[(He'd asked for ten days, Majesty. One doesn't ask for ten days with one's own money.)]]),
    when(took "bridge/pole", [[(The chair was put out of true, Majesty. He did it himself, with his shoulder.)]]),
    when(took "fingers/wait", [[(And Your Majesty was left to grieve over a wrong number, for the length of a meal, by somebody who knew the right one.)]]),
    when(took "knives/own", [[(And he's been seen to wear a knife in Your Majesty's presence. As a joke.)]]),
    when(took "rulebook/past", [[(The sons of that old man, Majesty, the four: they ask after their father so beautifully.)]]),
    when(took "rulebook/dice", [[(Commands are diced for, Majesty. One sees where the habit was formed.)]]),
    when(took "knives/keep", [[(They kept their knives, at a word from him. On Your Majesty's birthday!)]]),
    when(took "knives/off", [[(A guest he'll ask for his knife, for form's sake, who had hold of Your Majesty's father by the robe.)]]),
    when(took "bidies/answer", [[“They came from the front,” Bi had said. You'd told that at his funeral, for the joke.]]),
    when(took "bidies/promise", [[You look back over four months of humility. You had stopped in February.]]),
    [[Today, when you talk your way to the door, you turn round in it. He isn't standing. He is looking carefully at your hands, like a man who has been told about dice.]],
  },
  choice "ask" {
    "Go back. “What was it like, at the bridge? You've never told me.”",
    text = [[He's silent for so long that the pages look up. “I was afraid,” he says. “I thought that you knew. I have always thought that it was *because* you knew.” You hadn't known. You'd only been sure. You tell him that, and it's the one thing in it all that nobody can use.]],
    effects = { add("slander", -1), add("nerve", 1), add("ease", 1) },
    go = "closing",
    record = unrecorded { note = [[Wang Qinruo's words, the treaty under the wall and the last stake, are in the chronicle (CB62.8b). That Kou ever spoke of them with the emperor isn't.]] },
  },
  choice "stake" {
    "“One only stakes what one can't bear to lose. Ask Wang Qinruo what he put down.”",
    text = [[It's a good answer. It's so good that it's round the city by dark; and it is only when you hear it from your own groom that you notice what it says: that there had been a stake.]],
    effects = { add("slander", 1), add("army", 1), add("ease", -1) },
    go = "closing",
    record = unrecorded { note = [[The gambler's last string of cash is Wang Qinruo's (CB62.8b). No answer is recorded.]] },
  },
  choice "seal" {
    "Take the seal out of your sleeve, and put it on his table like a bun.",
    text = [[He doesn't understand; then he does. “But I haven't *said* anything,” he says. No. That is what you've always liked about him, and never told him. You leave it there.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "closing",
    record = unrecorded { note = [[He was dismissed on 27 March 1006, and did not resign (CB62.9b).]] },
  },
  choice "door" {
    "Bow, from the door, one hand's breadth lower than you ever have; and go out.",
    text = [[The page says afterwards that he half got up. You count it as half.]],
    effects = { add("council", -1) },
    go = "closing",
    record = happened { "CB62.9b A", note = [[He went: to Shanzhou, in April. How he took it at court is not told; he had been chancellor for nineteen months.]] },
  },
}
