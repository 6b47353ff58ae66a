-- The table: Han Qi's audience, the limit, the terms, the oath. 13 to 30 January 1005.

-- A hand worth playing: their captain dead and time or the emperor against them, or the great army felt to be near.
local function strong()
  return any {
    all { "talin.dead", any { "crossed", "late" } },
    all { "crossed", any { "wangchao.here", "rumour" } },
  }
end

-- What is signed without a quarrel, with the word for the payment that was chosen.
local function signed(word, more)
  local list = {
    agree("name", word), agree("place", "xiongzhou"), agree("boundary", "each"), agree("fugitives", "both"),
    agree("farmland", "fields"), agree("further", "nothing"), agree("markets", "several"),
  }
  for _, effect in ipairs(more or {}) do table.add(list, effect) end
  return list
end

-- What becomes of the terms when the table is left: nothing was signed.
local function torn_up()
  local list = {}
  for _, clause in ipairs { "guannan", "silk", "silver", "name", "works", "kinship", "oath" } do table.add(list, unsettle(clause)) end
  return list
end

scene "audience" {
  title = "Han Qi asks for the land", place = "chanzhou", date = "1005-01-13",
  text = {
    [[{hanqi.full} kneels with the letter held level over his head. A eunuch carries it up; you break it and read it out. He asks after
    the emperor's health *from the Dowager*, and not from her son, and you see the drafters write it down.]],
    when(took "courier/insult", [[“We sent a man of yours home in a good robe,” he adds pleasantly. “He came back.”]]),
    when(no "crossed", [[He has been led through the north city and over the bridge to find this chair. You think he counted how much of Chanzhou it has in front of it.]]),
    [[The letter is short. {passes.full} is old land of theirs. Give it back, and be friends.]],
    [[In the pause the light goes wrong. It isn't cloud. The tiles turn the colour of pewter, the cocks of Chanzhou crow, and a bite goes out of the
    sun at mid-morning on the first day of the last month. Both suites look at the floor. Each is trying to work out whose sun it is.]],
    quote("CB57.21b-24b A", "As for the land of Guannan… on that all discussion must be refused. 關南之地…則必須絕議"),
    [[That was the emperor's own line, in November. Money he can bear. He leans to you behind his sleeve, and waits to be told what he thinks.]],
  },
  choice "spoken" {
    "“No land. Perhaps some help with expenses. And let nothing of it be written.”",
    text = [[{zhaoanren}, who alone remembers how the first emperor wrote to the Khitan, drafts a letter that says nothing beautifully. The sum goes north
      in Cao's mouth, where it can be denied. Han Qi complains that his gift robe is too long, and comes to take his leave in his own. Zhao makes
      him change.]],
    effects = { agree("guannan", "stays") },
    go = "tent",
    record = happened { "CB58.20b A", "CB58.21a A", excludes = { "paper", "vassal" },
      note = [[不必具言, “it need not be spelled out”: the counter-offer was spoken, and could be disowned. The robe is in the chronicle too.]] },
  },
  choice "paper" {
    "“No land; money. Put it on paper, with the seal. They've been lied to all month.”",
    text = [[Han Qi reads it twice and folds it very small. It's believed, because it can be shown. It says that Song *will deliver*. That
      word is now in a chest in the other camp, and every chest is somebody's archive.]],
    effects = { agree("guannan", "stays"), set("written", true), add("council", -1) },
    go = "tent",
    record = considered { "CB58.20b A", note = [[Written or spoken was the question, and the emperor chose spoken. The Liao annals
      recorded a Song offer “to deliver” all the same.]] },
  },
  choice "vassal" {
    "“Let them call themselves subjects and bring the keys of Youzhou. Then we'll see.”",
    when = all { no "yielded", at_least("nerve", 3) },
    locked = "It would need a minister who hasn't given way, and an emperor who is steady or better.",
    text = [[Han Qi asks to have it repeated, to be sure of the grammar. He bows to the chair. He is gone before the sun has finished coming back.]],
    go = "breakoff",
    record = considered { "CB58.32b A†", "SS281 A†", note = [[So he wished, his admirers say: their submission and Youzhou, or in a few decades they would stir again.]] },
  },
  choice "eclipse" {
    "Point at the window. “Heaven has just answered your letter. Come back tomorrow.”",
    text = [[It gets round the walls within the hour, and the soldiers think it very fine. Han Qi's astronomer has the same sun in his book. The talks lose two days, and you
      reckon which side has more of them to lose.]],
    effects = { agree("guannan", "stays"), set("late", true), add("army", 1), add("council", -1) },
    go = "tent",
    record = unrecorded { note = [[The eclipse and the audience fell on one day. Nobody is recorded to have used it.]] },
  },
}

scene "tent" {
  title = "What Cao may offer", place = "chanzhou", date = "1005-01-14",
  text = {
    [[{caoliyong} rides again in the morning. He has the emperor's leave to come home with a peace, and has been told what it may cost.]],
    quote("CB58.26a A†", "If there is truly no other way, even a million will do. 必不得已，雖百萬亦可"),
    [[You catch him outside, doing up his collar, and invite him into your tent as one invites a man into a cupboard. He is a talker, with the plain courage of people who don't
    picture things; he took a man with him who knows Khitan and kept quiet, and so he knows that Han Qi was frightened by the bows.]],
    [[A million. A market woman wouldn't open there. Three hundred thousand of silver went on grain in a single order last
    autumn; the sum isn't the thing. The thing is that whatever he gives will have a grandson.]],
    when("rumour", [[He has also counted the pickets on the {dingzhou} road: twice as many, and all looking the other way.]]),
    when("late", [[Their horses, he says, have begun on the thatch.]]),
    when("written", [[And the paper is out. They know there will be money; they've only to learn how much.]]),
  },
  choice "own" {
    "“Go past three hundred thousand, and don't come back to me. I'll have your head.”",
    text = [[He looks at the edict in his hand and at your face, and correctly judges which is nearer. You have just overruled the Son of Heaven by
      seven hundred thousand.]],
    effects = { set("cap", "own") },
    go = "price",
    record = happened { "CB58.26a A†", "SS281 A†", "SSJW6 A†", excludes = { "edict" },
      note = [[過三十萬勿來見準，準將斬汝. Li Tao took the scene from Sima Guang and Su Zhe, who had it from a palace eunuch's family; he corrected them, and
        kept it.]] },
  },
  choice "edict" {
    "Button his collar for him. The emperor has spoken; let it be the emperor's price.",
    text = [[He goes off surprised and happy, with a million in his mouth and no reason on earth to keep it shut. Nobody will ever say that *you* exceeded an order.]],
    effects = { set("cap", "edict"), add("council", 1), add("slander", -1) },
    go = "price",
    record = considered { "CB58.26a A†", note = [[The edict stood. The story is told because Kou set his own limit under it.]] },
  },
  choice "low" {
    "“Half of that half. A hundred and fifty thousand, the two together. They want to go home.”",
    text = [[“And if they say no?” “Then they'll have said it in the twelfth month, with no hay.” He whistles. He is going to try it out on them as if it were his own.]],
    effects = { set("cap", "low"), add("army", 1) },
    go = "price",
    record = unrecorded { note = [[Bi Shi'an said of three hundred thousand that for less the peace would not last.]] },
  },
  choice "cloth" {
    "“Three hundred thousand of silk, and not one ounce of silver. They can't shoot silk.”",
    text = [[He repeats it to learn it. You've thought about it for longer than he supposes: silk comes back over the border as horses. Silver goes on
      to people you have never met.]],
    effects = { set("cap", "cloth") },
    go = "price",
    record = unrecorded { note = [[Both goods were in the offer from the first that is recorded.]] },
  },
}

-- What Cao brings home: a junction.
scene "price" {
  title = "The second talk", place = "liaocamp", date = "1005-01-16",
  auto { when = all { is("cap", "edict"), strong() }, effects = { agree("silk", "300k"), agree("silver", "200k") }, go = "fingers" },
  auto { when = is("cap", "edict"), effects = { agree("silk", "450k"), agree("silver", "300k") }, go = "fingers" },
  auto { when = all { is("cap", "own"), any { "talin.dead", "crossed", "written", "wangchao.here" } },
    effects = { agree("silk", "200k"), agree("silver", "100k") }, go = "fingers" },
  auto { when = all { is("cap", "low"), strong(), at_least("army", 3) }, effects = { agree("silk", "100k"), agree("silver", "50k") }, go = "fingers" },
  auto { when = all { is("cap", "cloth"), any { strong(), "written" } }, effects = { agree("silk", "300k"), agree("silver", "none") }, go = "fingers" },
  auto { when = none { is("cap", "unset") }, go = "stalled" },
}

scene "fingers" {
  title = "Fingers to the cheek", place = "chanzhou",
  text = {
    [[The emperor's court at Chanzhou is made of cloth, and a man with ears can attend it from outside. You're outside. So is {caoliyong}, just in from
    the camp, mud to the thigh, waiting because the emperor is at his meal. He has told you what he settled for. A eunuch comes out to ask him, and Cao won't say: state matters, for the
    throne. He lays his fingers against his cheek.]],
    when(agreed("silk", "200k"), [[Three fingers.]]),
    when(all { agreed("silk", "300k"), agreed("silver", "none") }, [[Three fingers.]]),
    when(all { agreed("silk", "300k"), agreed("silver", "200k") }, [[Five: the whole hand.]]),
    when(agreed("silk", "450k"), [[The whole hand, and two of the other, and then, with some hesitation, half of one more.]]),
    when(agreed("silk", "100k"), [[One finger, and he bends the next at the joint.]]),
    [[Through the cloth you both hear it delivered.]],
    when(agreed("silk", "200k"), [[“In *millions*?” There is a long breath, and a plate put down. He says that it is too much. Then he says:]]),
    when(agreed("silk", "300k"), [[“In *millions*?” There is a long breath, and a plate put down. “It's too much… Well. If it ends it.”]]),
    when(agreed("silk", "450k"), [[“Seven *million*?” Something falls over.]]),
    when(agreed("silk", "100k"), [[“A million and a half,” says the emperor, quite calmly, like a man who has lost a bet he expected to.]]),
    when(agreed("silk", "200k"), quote("CB58.26a A†", "For now, to have done with it; it will do. 姑了事，亦可耳")),
  },
  choice "wait" {
    "Stay where you are. Let him enjoy the wrong number until it's been swallowed.",
    text = [[When Cao is let in and says the true figure, the emperor laughs till he has to hold the table, and rewards him past all custom. You've let a good man grieve for the length of
      a meal; there's nothing now that he'll not sign.]],
    effects = { add("council", 1) },
    go = "terms",
    record = happened { "CB58.26a A†", excludes = { "walk" },
      note = [[The fingers, the “millions” and the joy after are in the story; so are the thin walls. All of it is late hearsay, as Li Tao says.]] },
  },
  choice "walk" {
    "Walk in past the eunuch and say the sum aloud.",
    text = [[His face comes up like the sun out of that eclipse. He is grateful to you before he's grateful to Cao, and Cao, behind you in the mud, sees the
      order of it.]],
    effects = { add("slander", 1), add("army", 1) },
    go = "terms",
    record = unrecorded { note = [[In the story it's Cao who is called in to say it.]] },
  },
}

scene "stalled" {
  title = "“Our people would be ashamed”", place = "chanzhou",
  text = {
    [[Cao is back with his hands empty. {gaozheng.full}, who is his host in the camp, heard him to the end and then spoke of the land. Their whole country had come out for it. To go home with
    what was offered would shame every man in it.]],
    when(is("cap", "own"), [[“He asked whether it would be raised,” says Cao. “I said that I liked my head. He said that he could see why your emperor stays across the water.”]]),
    when(is("cap", "low"), [[“He asked me whether it was a first offer,” says Cao. “I said that it was the chancellor's. He said that he'd wait.”]]),
    when(is("cap", "cloth"), [[“He asked what he should pay his soldiers in,” says Cao. “Sleeves?”]]),
    when(no "crossed", [[They know where the emperor sleeps. They count him among the things that stayed on the far bank.]]),
    when(no "talin.dead", [[And {talin} was in the tent, in armour, cleaning his nails with an arrow.]]),
    [[The emperor has stopped eating. In the passage they are asking how much land, exactly, there is in Guannan.]],
  },
  choice "raise" {
    "Send him back: three hundred thousand of silk, two of silver.",
    text = [[It's taken the same afternoon. That is how you find out that it was too much.]],
    effects = { agree("guannan", "stays"), agree("silk", "300k"), agree("silver", "200k") },
    go = "terms",
    record = unrecorded { note = [[No larger sum was needed. Sima Guang has a smaller one tried first; Li Tao rejects it.]] },
  },
  choice "revenue" {
    "Keep the land and sell them its taxes. Call it the revenue of Guannan.",
    text = [[Two hundred thousand of silk and half as much of silver; and for ever after, each spring, a receipt for land we say is ours. Gao Zheng is delighted with the wording.]],
    effects = { agree("guannan", "revenue"), agree("silk", "200k"), agree("silver", "100k"), agree("name", "price"), add("council", 1) },
    go = "terms",
    record = unrecorded { note = [[This is how the increase of 1042 was put. Nobody is known to have thought of it in 1005.]] },
  },
  choice "wang" {
    "Ask Wang Jizhong, privately, what would let Gao Zheng lose with a good grace.",
    when = "wang.private", hidden = true,
    text = [[The answer comes by the old arrow. *Silk two hundred thousand, silver one. Let her be aunt to your emperor, and let me carry it.* She has tired of the land, he says; she's tired of
      the cold. It's settled by night, and somebody has seen the arrow.]],
    effects = { agree("guannan", "stays"), agree("silk", "200k"), agree("silver", "100k"), add("slander", 1) },
    go = "terms",
    record = unrecorded { note = [[Wang did come to Cao with the Liao conditions. A Liao letter complains that what Cao says doesn't match what Wang discussed earlier: nobody knows what that was.]] },
  },
  choice "counties" {
    "Let Cao say that two of the southern counties might be looked at.",
    effects = { unsettle "guannan" },
    go = "ceded",
    record = unrecorded { note = [[The emperor had ruled it out in November: money, and no land.]] },
  },
  choice "stop" {
    "“Tell them to look at the calendar.” Break it off.",
    go = "breakoff",
    record = considered { "CB58.32b A†", note = [[To refuse and fight on was the other course, and by some accounts his own wish.]] },
  },
}

scene "breakoff" {
  title = "Nothing on the table", place = "northcity",
  effects = torn_up(),
  text = {
    [[The tents opposite are coming down. They do it handsomely, one row at a time, with horns; each row as it mounts drags brushwood behind it, so that the
    dust comes to you and not the number.]],
    [[There's no peace and there's no battle. There is a very large army, low on hay, going home slowly through the richest farms in Hebei, and another very large army that has
    been standing still all winter and can hear them sing.]],
    when(is("yang", "loosed"), [[Somewhere in front of them is {yangyanzhao}, with one word from you in his saddle.]]),
    when("wangchao.here", [[And here, at last, are {wangchao}'s regiments, who would like to be asked.]]),
    [[The emperor wants to know whether you've thought of everything. You tell him yes.]],
  },
  choice "watch" {
    "Bar the gates, man the ice, and let winter see them off.",
    go = "unsigned",
    record = unrecorded { note = [[By their own rule they had to be home in the twelfth month. What that withdrawal would have been without a peace, nobody knows.]] },
  },
  choice "close" {
    "Close the road. Every garrison in Hebei to move at once.",
    go = "hunt",
    record = considered { "CB58.31b A", note = [[Yang Yanzhao's plan. It was not answered.]] },
  },
  choice "more" {
    "Send Cao after them with more, and in writing this time.",
    text = [[He catches them at the second halt. They make him wait while they finish a meal. Half a million; brotherhood, no channels, an oath: he signs to all of it on his saddle.]],
    effects = { agree("guannan", "stays"), agree("silk", "300k"), agree("silver", "200k"), agree("works", "keep"), agree("kinship", "elder"),
      agree("oath", "oaths"), set("written", true), set("yielded", true) },
    go = "feast",
    record = unrecorded { note = [[Ours: the price of a broken table.]] },
  },
}

scene "terms" {
  title = "What Wang Jizhong carries", place = "chanzhou", date = "1005-01-17",
  text = {
    [[The sum was the easy part. {wang} has come to Cao on foot, between the lines, with four things more that the north would like, and wept, Cao says, before he could begin
    on the first.]],
    [[Their emperor is young, thirty-three, and would be younger brother to ours. No new walls; and no new river channels, by which
    they mean the ponds and ditches that have kept their horses out of half of Hebei. An oath to Heaven, both sides, and no mere letters. A senior man to bring it.]],
    [[The emperor is charmed by the brother. He has already asked what one gives a brother. {bi} is for all four. {fengzheng} would like the word “aunt” looked at: it makes their
    Dowager a generation taller than our throne.]],
    when("wang.private", [[He asked nothing about you. But your seal was on Cao's pass, and he held it, Cao says, for longer than it takes to read.]]),
    when(agreed("guannan", "revenue"), [[Nobody mentions Guannan. It's been sold without being moved.]]),
    when(agreed("silk", "450k"), [[At this price, you remark, they might have thrown in the grandmother.]]),
  },
  choice "all" {
    "Take all four. A ditch that keeps out a brother is a bad ditch.",
    text = [[You say it with a straight face, and the ponds of Hebei stay exactly as deep as they are. Cao writes it down. The aunt goes
      in nowhere and is understood everywhere.]],
    effects = { agree("works", "keep"), agree("kinship", "elder"), agree("oath", "oaths") },
    go = "feast",
    record = happened { "CB58.23b A", excludes = { "channels", "letters" },
      note = [[All four were Liao requests carried by Wang, and all four were met. The brother is in the Song record, the aunt in the Liao one, neither in the oath.]] },
  },
  choice "channels" {
    "Three of the four. Water runs where it likes; we'll swear to no ditch.",
    when = strong(),
    locked = "They'd walk out over the channels, and you've nothing to make them sit down again.",
    text = [[There is an hour of shouting in the other camp, in which, Cao says, every general they have discovers an interest in irrigation. The clause comes out. So, by next spring, do
      their spades.]],
    effects = { agree("works", "free"), agree("kinship", "elder"), agree("oath", "oaths") },
    go = "feast",
    record = unrecorded { note = [[The channels were a real Liao demand; Song accepted it.]] },
  },
  choice "equals" {
    "“We have family enough.” Two emperors, two equal letters, no brothers and no aunt.",
    text = [[The emperor is disappointed; he had got as far as choosing the tea. The council is pleased to have the ladder taken away before anybody could ask who stands on which rung.]],
    effects = { agree("works", "keep"), agree("kinship", "equals"), agree("oath", "oaths"), add("council", 1) },
    go = "feast",
    record = unrecorded { note = [[The oath letters themselves use no kin terms. Wang Zeng objected afterwards even to “South” and “North Court”.]] },
  },
  choice "letters" {
    "The brother, the ditches; but no oath. Only a liar needs Heaven to hold his coat.",
    text = [[Zhao Anren says that it is very well put. Wang Jizhong, when he hears it, asks Cao to say it again more slowly; then he asks what, in that case, there is.]],
    effects = { agree("works", "keep"), agree("kinship", "elder"), agree("oath", "letters"), add("slander", -1) },
    go = "feast",
    record = unrecorded { note = [[A sworn oath was asked for and given. A letter of state would have bound whoever sent it, for as long as he liked.]] },
  },
  choice "vassal" {
    "“One thing more from us: he signs as a subject, and Youzhou comes with it.”",
    when = no "yielded",
    locked = "You gave way on that before the whole council, and they were listening.",
    text = [[Cao reads it over, folds it, and puts it in his boot. “I'll tell them,” he says. “May I be sent on a fast horse?”]],
    go = "breakoff",
    record = considered { "CB58.32b A†", "SS281 A†", note = [[What he is said to have wanted. He is also said to have let it go.]] },
  },
}

scene "feast" {
  title = "Dinner over the River", place = "southcity", date = "1005-01-18",
  text = {
    [[{yaodongzhi.full}, the second envoy, has been talking about bows since the fish. He is on the south tower, at the emperor's own table, with the River going
    by under the windows, and he would like it understood how many bows there are. “Fine weapons,” says {zhaoanren.full}, helping him to an orange, “are instruments of ill omen.” It's Laozi.
    Yao looks for the answer in the orange.]],
    [[He has one request. When his army goes home, let there be an order that nobody falls on its back.]],
    when(is("yang", "loosed"), [[You think of a saddle, and of one word with your seal on it. Nothing in these ten days has been as near to you as that man's back.]]),
    when(is("yang", "called"), [[{yangyanzhao}, four places down in a borrowed coat, looks at his plate. He had thought of nothing but that back since the autumn, and you called him in to dinner.]]),
    when(is("yang", "unanswered"), [[You think of one sheet of paper at the bottom of a pile.]]),
    when(agreed("kinship", "equals"), [[Nobody at this table is anybody's brother. The seating took the whole morning.]]),
    [[And in that army's train, roped by the wrist, go the people of Qizhou and Deqing: old men, weavers, somebody's boys. No clause covers them. {wangdan.full} has written from the
    capital that they might be bought.]],
  },
  choice "escort" {
    "Give him the order, and twenty thousand horse to see that it's kept.",
    text = [[Yao drinks to it. An edict goes with it to Wang Jizhong: let him ask for the old and the young to be let go. Asking is free.]],
    effects = { agree("captives", "request") },
    go = "seal",
    record = happened { "CB58.25a A", "CB58.28a A", excludes = { "refuse", "slow" },
      note = [[The order, the escort force and the request for the captives are in the chronicle. What Kou thought isn't.]] },
  },
  choice "ransom" {
    "The order; and back Wang Dan: the treasury buys home whoever can be bought.",
    when = at_least("council", 2),
    locked = "Some in the council have called it waste already, and they've no patience left to lend you.",
    text = [[“At so much a head?” asks {fengzheng}. You say: at so much a head, as for mules; he may choose the words. It passes. The clerks take down village names for a week.]],
    effects = { agree("captives", "ransom"), add("council", -2) },
    go = "seal",
    record = considered { "CB58.30a A", note = [[Wang Dan's plan was obstructed by “some”. Whether Kou was for it isn't recorded.]] },
  },
  choice "home" {
    "The order, against the captives: both sides send home what they've taken.",
    when = any { "wang.private", "late" },
    locked = "Yao has no orders about captives, and you've no friend and no calendar to press him with.",
    text = [[He goes away to ask, and to your surprise he comes back. A column that must be home this month moves faster without ten thousand weavers. They're let go on the
      ice at Mozhou, in a crowd, like something spilled.]],
    effects = { agree("captives", "return"), add("slander", 1) },
    go = "seal",
    record = unrecorded { note = [[No term for the captives was agreed. One official put them at several hundred thousand.]] },
  },
  choice "slow" {
    "Give the order, and see that the copy for Yang Yanzhao goes by ox.",
    when = is("yang", "loosed"), hidden = true,
    text = [[Yao drinks to it. The ox is a good ox. It is nobody's fault that the passes are further than they look.]],
    effects = { agree("captives", "unsaid"), add("army", 1) },
    go = "seal",
    record = unrecorded { note = [[Yang raided Gucheng on his own account. The order to spare the retreat is in the chronicle.]] },
  },
  choice "refuse" {
    "“Nobody gave Deqing an escort.”",
    when = no "yielded",
    locked = "You've given way on the peace; the emperor would sooner escort them home himself.",
    text = [[The musicians stop, which they shouldn't. Yao lays his chopsticks together on the bowl, quite straight, and asks for his horse.]],
    effects = { add("army", 1) },
    go = "hunt",
    record = considered { "CB58.31b A", note = [[To fall on the retreat was urged. The chronicle credits the emperor's mercy that it wasn't done.]] },
  },
}

scene "seal" {
  title = "A word for it", place = "chanzhou", date = "1005-01-19",
  text = {
    [[The oath lies dry on the table. Heaven, Earth and the spirits, the temples and the altars; if either breaks it, may he not keep his state. {lijichang.full} stands by with the
    case. One line has a blank the width of a thumb.]],
    when(agreed("oath", "letters"), [[It's a letter, by your wish, with no Heaven in it. It looks short.]]),
    [[So many lengths, so many ounces, every year, carted by Finance Commission clerks to {xiongzhou}, so that no envoy of ours need ever kneel with it. What *is* it? Somebody wants “gift”. Somebody wants
    nothing at all.]],
    when(agreed("name", "price"), [[The blank is for form. It was sold by its name: the revenue of {passes}; and Gao Zheng has sent a man to watch it written.]]),
    when("written", [[And somebody has remembered your own paper of this month. Theirs will match it.]]),
    when(agreed("captives", "ransom"), [[In the next room the clerks are still taking down villages.]]),
    [[Two reign years stand at the top for the one day. You think that whoever reads this in a hundred years will know nothing of the cold.]],
  },
  auto { when = agreed("name", "price"), effects = signed("price"), go = "report" },
  choice "aid" {
    "“With the products of our soil, to help with the costs of your army.”",
    when = no "written",
    locked = "They have a paper that says Song will deliver; they'll accept no other word.",
    text = [[Everyone in the room reads it and finds in it what he can live with. It's the best line {yangyi} never signed.]],
    effects = signed("aid"),
    go = "report",
    record = happened { "CB58.33a A", note = [[以風土之宜，助軍旅之費. Neither oath has “tribute”; a Song chronicle elsewhere calls it a yearly bribe. Who found the words isn't known.]] },
  },
  choice "submitted" {
    "Leave it as your paper has it: “Song submits”.",
    when = "written", hidden = true,
    text = [[You watch the emperor not read the line. One word. The goods are the same goods.]],
    effects = signed("submitted"),
    go = "report",
    record = unrecorded { note = [[That quarrel over a verb belongs to 1042, when Song gave way on it.]] },
  },
  choice "bounty" {
    "“Bestowed in kindness, upon men far from home.”",
    when = all { strong(), no "written" },
    locked = "Their scribe would strike it out, and the rest with it.",
    text = [[Their scribe asks for an hour, and returns with a copy in which the character has been written slightly too small. You let it go. It'll be read aloud each year at
      Xiongzhou by a clerk, slowly.]],
    effects = signed("bounty", { add("slander", 1) }),
    go = "report",
    record = unrecorded { note = [[No such word was proposed that we know of.]] },
  },
  choice "price" {
    "“As the price of Guannan”; and let them renounce it here, in ink.",
    when = all { "talin.dead", any { "wangchao.here", "late" } },
    locked = "No prince of theirs would sign the land away, with nothing worse than you in front of him.",
    text = [[It takes a night. They sign because their captain is dead and the hay is gone, and they have been away from home since autumn. You have bought a field you owned. It's the only kind of
      field that nobody can sell you twice.]],
    effects = signed("price", { agree("guannan", "renounced"), add("council", -1) }),
    go = "report",
    record = unrecorded { note = [[The oath is silent on Guannan. In 1042 the silence cost Song two hundred thousand more each year.]] },
  },
}

scene "report" {
  title = "The road home", place = "chenqiao", date = "1005-01-30",
  text = {
    [[The emperor makes verses in the chair. At {chenqiao.full} {dingzhen.full} gives him the answering letter, in two hands, on the open road: their *I*, {lijichang} points out, is
    the one that orphans use.]],
    [[It's weeks since anyone called you a danger to the state. They call you its pillar now, in the same voice. Kaifeng will be lit from the gate to the palace, and
    for one night even your stables won't be remarked on.]],
    when(is("cap", "own"), [[The emperor has found the edict with the million in it, and laid it beside the treaty, and looked at both.]]),
    when(took "fingers/walk", [[Cao Liyong rides four horses ahead of you, in his new silk, and hasn't once looked round.]]),
    when(took "bridge/pole", [[“You make a poor bearer,” he says. It's the third time he has said it; it's very nearly fond.]]),
    when(took "feast/slow", [[A rider from the passes met you at the last halt. You read him before the emperor could. He's eating in your kitchen wagon, and will be for some time.]]),
    when(at_least("slander", 2), [[{wangqinruo} has come in from {daming} to be first with his congratulations. He has had a winter with nothing to do but think.]]),
    [[“You didn't always do as I wrote,” the emperor says, capping his ink. “I have been keeping a list.” He's smiling. Lists are kept when one smiles, too.]],
  },
  choice "admit" {
    "“Had I done each thing as written, would it have gone so fast?” And beg his pardon.",
    text = [[You go down with your forehead on the road. He raises you himself, and says that the list is lost. He has a very tidy mind; you don't suppose it's lost.]],
    effects = { add("slander", -1) },
    go = "closing",
    record = happened { "CB58.32b A†", excludes = { "conceal" },
      note = [[He owned to acting against orders, and asked how otherwise it could have been done so quickly. A late story, and a good answer.]] },
  },
  choice "conceal" {
    "“Which orders, Majesty?” And look him in the eye until he puts the list away.",
    text = [[He puts it away. You've won, and it's dreadfully quiet.]],
    effects = { add("slander", 1) },
    go = "closing",
    record = considered { "CB58.32b A†", note = [[The other course; the story has him own up.]] },
  },
  choice "boast" {
    "Thank him, and tell him again how you got him to the River.",
    text = [[You tell it very well. You tell it to him, to his brothers, to the examiners, and to a man who has come about the drains. Each time the emperor
      is a little smaller in it.]],
    effects = { add("slander", 1), add("army", 1) },
    go = "closing",
    record = happened { "CB62.8b A", note = [[“Much vaunted his merit”, says the chronicle. It was on that merit that Wang Qinruo set to work.]] },
  },
  choice "share" {
    "Give it away: Cao's neck, Bi's patience, Li Jilong's wagons.",
    text = [[Bi Shi'an looks at you as at a man with a fever. He says that the price is right; for less it wouldn't have lasted. It is the only praise you remember afterwards.]],
    effects = { add("council", 1) },
    go = "closing",
    record = considered { "CB62.8b A", "CB58.29b A", note = [[He didn't share it. Bi Shi'an did defend the three hundred thousand.]] },
  },
}

-- Which peace it was: a junction.
scene "closing" {
  title = "The peace", place = "kaifeng",
  auto { when = agreed("silk", "100k"), effects = { agree("further", "ten_years"), agree("markets", "one") }, go = "brittle" },
  auto { when = any { agreed("oath", "letters"), took "feast/slow" }, go = "brittle" },
  auto { when = agreed("silk", "450k"), effects = { agree("place", "youzhou") }, go = "dear" },
  auto { when = any { agreed("silver", "200k"), agreed("guannan", "revenue") }, go = "dear" },
  auto { when = settled "silk", go = "sworn" },
}

scene "hunt" {
  title = "The road home is closed", place = "northcity", date = "1005-01-22",
  effects = torn_up(),
  text = {
    [[The orders have gone to thirty garrisons. For the first time since autumn every gate in Hebei is opening outward. You are on a horse, in a fur that you
    haven't refused.]],
    [[Two days ahead the Liao go north in a column that takes a day to pass a tree. The carts are in the middle, the captives roped to the carts. At night, the
    scouts say, every few li a man gets down and lays his ear on the ground.]],
    when(at_least("army", 3), [[Your men are singing. You didn't tell them to.]]),
    when(at_most("army", 1), [[Your men are very quiet. They're reckoning how far it is back to a wall.]]),
    when(is("yang", "loosed"), [[A courier from {yangyanzhao}: he has the passes, and eight hundred men, and would be glad of company.]]),
    when(is("yang", "unanswered"), [[Nobody is in the passes. You gave nobody leave.]]),
    when(is("yang", "called"), [[Nobody is in the passes. The man who knows them is riding beside you, and has stopped saying so.]]),
    when("wangchao.here", [[{wangchao}'s regiments march in the centre. They had been told all winter that they were tired.]]),
    when(took "feast/refuse", [[The emperor hasn't spoken to you since the dinner. He has sent you his own physician.]]),
    when("talin.dead", [[They have no {talin} to turn about and hold the rear.]]),
    when(no "talin.dead", [[The rear-guard is {talin}'s. It turns round, from time to time, and looks at you.]]),
  },
  choice "fight" {
    "Shut the passes in front, and fall on the whole of them from behind.",
    go = "field",
    record = considered { "CB58.31b A", note = [[The plan that wasn't answered: cut them off, and take Youzhou while its army lies on the road.]] },
  },
  choice "captives" {
    "Cut out the carts in the middle and bring home the people. Let the army go.",
    text = [[It's a night's work with knives. They come running back through your lines with ropes on their wrists, eleven thousand and some. You send Kaifeng the number. Kaifeng wants to know what was signed.]],
    go = "unsigned",
    record = unrecorded { note = [[Nobody tried it. How many were carried off is one official's guess.]] },
  },
}

scene "field" {
  title = "The passes", place = "youzhou",
  auto { when = all { at_least("army", 3), is("yang", "loosed"), any { "talin.dead", "wangchao.here" } }, go = "hunt_won" },
  auto { when = any { at_most("army", 2), none { is("yang", "loosed") }, none { "talin.dead", "wangchao.here" } }, go = "hunt_lost" },
}
