-- Han Qi's audience, the tent where the limit is named, and what follows when nothing is agreed. 13 to 20 January 1005.

scene "audience" {
  title = "Han Qi asks for the land", act = "The tent", place = "chanzhou", date = "1005-01-13",
  text = {
    [[{hanqi.full} kneels with the letter held level over his head. A eunuch carries it up; you break it and read it out. He asks after
    the emperor's health *from the Dowager*, and not from her son, and you see the drafters write it down.]],
    when(took "courier/insult", [[“We sent a man of yours home in a good robe,” he adds pleasantly. “He came back.”]]),
    when(took "talk/resign", [[The emperor looks round, as he sits down, to be sure that the seal is still in your sleeve.]]),
    when(no "crossed", [[He has been led through the north city and over the bridge to find this chair. You think he counted how much of Chanzhou it has in front of it.]]),
    [[The letter is short. {passes.full} is old land of theirs. Give it back, and be friends.]],
    [[In the pause the light goes wrong. It isn't cloud. The tiles turn the colour of pewter, the cocks of Chanzhou crow, and a bite goes out of the
    sun at mid-morning on the first day of the last month. Both suites look at the floor. Each is trying to work out whose sun it is.]],
    quote("CB57.21b-24b A", "As for the land of Guannan… on that all discussion must be refused. 關南之地…則必須絕議"),
    [[That was the emperor's own line, in November. Money he can bear. He leans over to you, and waits to be told what he thinks.]],
  },
  choice "spoken" {
    "“No land. Perhaps some help with expenses. And let nothing of it be written.”",
    text = [[{zhaoanren}, who alone remembers how the first emperor wrote to the Khitan, drafts a letter that says nothing beautifully. The sum will go north
      in Cao's mouth, where it can be denied. Han Qi complains that his gift robe is too long, and comes to take his leave in his own. Zhao makes
      him change.]],
    go = "collar",
    record = happened { "CB58.20b A", "CB58.21a A", excludes = { "paper", "vassal" },
      note = [[不必具言, “it need not be spelled out”: the counter-offer was spoken, and could be disowned. The robe is in the chronicle too.]] },
  },
  choice "paper" {
    "“No land; money. Put it on paper, with the seal. They've been lied to all month.”",
    text = [[Han Qi reads it twice and folds it very small. It's believed, because it can be shown. It says that Song *will deliver*. That word is now in a chest in the other camp.]],
    effects = { add("faith", 1), add("council", -1) },
    go = "collar",
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
    effects = { set("late", true), add("army", 1), add("council", -1), wait(2), add("tent.days", 2) },
    go = "collar",
    record = unrecorded { note = {
      [[The eclipse and the audience fell on one day. In Ding Wei's table talk the astronomers read it as “reconciliation”, and Li Tao rejects that; the finger is ours.]],
      follow("eclipse_size", "nobody", [[The Liao annals call it total, the Song chronicle says only that the sun was eclipsed.]]),
      follow("eclipse_size", "song", [[The sun was eclipsed, says the chronicle, and goes on to the day's business.]]),
      follow("eclipse_size", "liao", [[The sun was eclipsed, and wholly.]]),
    } },
  },
}

scene "collar" {
  title = "Cao's collar", place = "chanzhou", date = "1005-01-14",
  text = {
    [[{caoliyong} rides to their camp again in the morning, with the emperor's leave:]],
    quote("CB58.26a A†", "If there is truly no other way, even a million will do. 必不得已，雖百萬亦可"),
    [[You catch him outside, doing up his collar. A million! A market woman wouldn't open there. And it isn't the sum: whatever he gives will have a grandson.]],
    when("rumour", [[Cao has counted their pickets on the {dingzhou} road: twice as many, all looking the other way.]]),
    when("late", [[Their horses have begun on the thatch.]]),
    when(took "audience/spoken", [[None of it is on paper. What has been offered is what Cao says has been offered.]]),
    when(no "crossed", [[They count the emperor among the things that stayed on the far bank.]]),
    when(no "talin.dead", [[{talin} sat in on it, in armour, cleaning his nails with an arrow.]]),
    when(took "audience/paper", [[And the paper is out: they've only to learn how much.]]),
    [[A man can't hide what he's allowed. It sits in his face while they pour the wine. So before anything else: how much?]],
  },
  choice "edict" {
    "Button his collar for him. The emperor has spoken; let it be the emperor's price.",
    text = [[He goes off surprised and happy, with a million in his mouth and no reason on earth to keep it shut. Nobody will ever say that *you* exceeded an order.]],
    effects = { set("cap", "edict"), add("council", 1), add("slander", -1) },
    go = "tent",
    record = considered { "CB58.26a A†", note = [[The edict stood. The story is told because Kou set his own limit under it.]] },
  },
  choice "own" {
    "“Go past three hundred thousand, and don't come back to me. I'll have your head.”",
    text = [[He looks at the edict in his hand and at your face, and correctly judges which is nearer. You have just overruled the Son of Heaven by
      seven hundred thousand.]],
    effects = { set("cap", "own") },
    go = "tent",
    record = happened { "CB58.26a A†", "SS281 A†", "SSJW6 A†", excludes = { "edict" },
      note = [[過三十萬勿來見準，準將斬汝. Li Tao took the scene from Sima Guang and Su Zhe, who had it from a palace eunuch's family; he corrected them, and
        kept it.]] },
  },
  choice "two" {
    "“Two hundred thousand. If they laugh, laugh with them, and ride home.”",
    text = [[He says it over, like the name of somebody who has died. They'll send him back; and he is to go, and say it again. You have a week, and they
      have hay for less. The council hears of it before he is out of the gate, and does sums.]],
    effects = { set("cap", "own"), add("council", -1) },
    go = "tent",
    record = considered { "CB58.26a A†", note = [[Sima Guang says that two hundred thousand was tried first; Li Tao rejects it.]] },
  },
}

table "tent" {
  title = "What Cao may offer", place = "chanzhou",
  seat = "minister", court = "song", envoy = "caoliyong", opens = "liao",
  days = 7, pressure = 30,
  trust = { liao = "faith" },
  start = {
    guannan = "stays", silk = "none", silver = "none", name = "aid", place = "xiongzhou", boundary = "each", fugitives = "unsaid",
    farmland = "unsaid", works = "free", further = "unsaid", kinship = "equals", markets = "closed", captives = "unsaid", oath = "letters",
  },
  -- The emperor's leave, as the anecdote has it: up to a million in all, and never land. Of the rest he is not said to have spoken.
  edict = {
    guannan = { "stays", "renounced" }, boundary = { "each", "yi_zhuo" },
    silk = { "none", "100k", "200k", "300k", "450k", "600k" }, silver = { "none", "50k", "100k", "200k", "300k", "400k" },
  },
  mandate = {
    { when = took "collar/own", silk = "200k", silver = "100k" },
    { when = took "collar/two", silk = "100k", silver = "100k" },
  },
  text = {
    [[You can't sit in that camp. {caoliyong} can, and may say yes as far as you write for him. What you don't write he hasn't got. What he brings must pass our court as well as theirs.]],
    when(all { "talin.dead", "crossed" }, [[Of their camp he tells you one thing. At the fires they've given up their felts to a coffin; and the woman in the cart, who fed him, asked before he had sat down when the River opens.]]),
    when(all { "talin.dead", no "crossed" }, [[Of their camp he tells you one thing. They were burying somebody, and didn't hurry. She asked him, quite kindly, why our emperor was still on the far side.]]),
    when(all { no "talin.dead", "crossed" }, [[Of their camp he tells you one thing. {talin} had ladders counted past him as he ate; and yet she asked twice, in her cart, what is to become of our ditches.]]),
    when(none { "talin.dead", "crossed" }, [[Of their camp he tells you one thing. It has been swept, he says. People sweep who mean to stay; and it was all ditches and ponds, her talk, whose they are and who keeps them up.]]),
    [[{chenyaosou}, who was for Chengdu, has a vote here for the party of flight.]],
    when(none { took "qinruo/keep", took "qinruo/south" }, [[A word comes to him every morning from {wangqinruo}, out of Daming, to tell him how to cast it.]]),
    when(took "qinruo/keep", [[{wangqinruo}, who has no vote, stands next to him every morning, by the stove, and tells him how to cast it.]]),
    when(took "qinruo/south", [[A word comes to him from {wangqinruo}, in Jinling, by every post, to tell him how to cast it.]]),
  },
  sealed = { go = "feast" },
  broken = { go = "apart" },
  left   = { go = "apart" },
  late   = { go = "apart" },

  choice "carried" {
    "Have Cao say over again what Wang Jizhong walked across with.",
    when = all { at_least("tent.days", 2), no(took "tent/carried") }, hidden = true,
    text = {
      [[{wang} came to him in the camp, and wept, Cao says, before he could begin on the first. It was what they would like, over and above the goods. Their emperor is young,
        thirty-three, and would be younger brother to ours. No new walls; and no new river channels, by which they mean the ponds and ditches that have kept their horses out of half of Hebei.
        An oath to Heaven, both sides, and no mere letters. A senior man to bring it. Nothing of that is promised yet, says Cao, but what you have written for him to promise.]],
      [[The emperor is charmed by the brother. He has already asked what one gives a brother. {fengzheng} would like the word “aunt” looked at: it makes their
        Dowager a generation taller than our throne.]],
    },
    record = happened { "CB58.23b A",
      note = {
        [[All four were Liao requests carried by Wang. In the record all four were met; in your treaty, what you agree to. The oath has neither brother nor aunt.]],
        follow("brother_and_aunt", "nobody", [[The brother is in the Song record, the aunt in the Liao one.]]),
        follow("brother_and_aunt", "song", [[Their ruler, being young in years, was willing to serve ours as an elder brother.]]),
        follow("brother_and_aunt", "liao", [[The Song lord was to honour the Dowager as his aunt.]]),
        follow("brother_and_aunt", "both", [[Elder brother to the one and nephew to the other: each court kept its half of it.]]),
      } },
  },
  choice "private" {
    "Ask Wang Jizhong, privately, what she'd take instead of silk.",
    when = all { "wang.private", at_least("tent.days", 1) }, hidden = true,
    text = [[The answer comes by the old arrow. “Markets. No shelter for runaways. An oath. Any one of them is worth a hundred thousand of silk to her, and costs you ink. Youzhou is for the annals. The
      channels she will hold to the last. I have told her that your man means what he says.” Somebody has seen the arrow. There won't be another.]],
    effects = { set("wang.private", false), add("slander", 1), add("faith", 1) },
    record = unrecorded { note = [[A Liao letter complains that what Cao says doesn't match what Wang discussed earlier: nobody knows what that was.]] },
  },
  choice "eunuch" {
    "A eunuch has come out to ask Cao how far it may go. Stand by the cloth, and listen.",
    when = all { is("cap", "own"), at_least("tent.days", 1), no(took "tent/eunuch") }, hidden = true,
    go = "fingers",
    record = unrecorded { note = [[In the story (CB58.26a) Cao is alone outside the cloth, and the fingers tell what he has settled for; here, how far he may go. That Kou stood by is ours.]] },
  },
  choice "emperor" {
    "Leave the papers, and go in to the emperor.",
    -- Only while there is more to be done there than to square his maps.
    when = any { all { at_most("nerve", 1), any { at_most("slander", 2), at_least("army", 1) } }, all { any { at_least("slander", 2), at_most("army", 1) }, at_least("council", 1) } }, hidden = true,
    go = "cloth",
    record = unrecorded { note = [[The sources have the two of them together at every turn, and rarely say what for. He sent each night, in the stories, to see how the chancellor looked.]] },
  },
  choice "garrisons" {
    "Send to thirty garrisons by torchlight, and let Cao mention it: the road home is closing.",
    when = all { is("yang", "loosed"), at_least("army", 3), no "closed" }, hidden = true,
    text = [[The riders leave by every gate at once, so as to be counted. It's the plan that lay at the bottom of the emperor's pile; you have only turned the pile over. He asks whether they'll
      come back and fight, then. They'll do sums, you tell him. He does some himself, all night.]],
    effects = { set("closed", true), add("nerve", -1), add("council", -1) },
    record = considered { "CB58.31b A", note = [[To cut the retreat was urged by Yang Yanzhao, and not answered. As a threat at the table it's ours.]] },
  },
  choice "counties" {
    "Let Cao say that two southern counties might be looked at.",
    when = at_least("tent.days", 4), hidden = true,
    go = "ceded",
    record = unrecorded { note = [[The emperor had ruled it out in November: money, and no land.]] },
  },
  choice "vassal" {
    "“One thing more: he signs as a subject, and Youzhou comes with it.”",
    when = no "yielded", hidden = true,
    text = [[Cao reads it over, folds it, and puts it in his boot. “I'll tell them,” he says. “May I be sent on a fast horse?”]],
    go = "breakoff",
    record = considered { "CB58.32b A†", "SS281 A†", note = [[What he is said to have wanted. He is also said to have let it go.]] },
  },
}

scene "cloth" {
  title = "The court of cloth", place = "chanzhou",
  text = {
    [[It is one thickness of cloth. Inside there's a stove, a bed, forty maps, and a man on the bed with his shoes on.]],
    when(at_most("nerve", 1), [[He has stopped eating. He asks how much land, exactly, there is in Guannan. He only asks. With his nerve like that they could have a million for the million's sake, and there are people here who
      would carry it over for him.]]),
    when(at_least("nerve", 2), [[“How is it going?” he says. He says it instead of good morning.]]),
    when(at_most("army", 1), [[Through the cloth one can hear the relief being called. It's called twice. It shuffles.]]),
    when(at_least("slander", 2), [[Those round the stove fall silent when you come in, and then all say something about the weather.]]),
    when(took "talk/yield", [[They're all very kind in here, since you gave way. A stool is moved up for you.]]),
    when("closed", [[He wishes to know whether riders can be called back. You tell him that these can't.]]),
    when(at_least("tent.days", 4), [[{yaodongzhi.full} has asked for dinner on the south tower, to eat it or to take his leave. The emperor would like to know which, so that he can choose the wine.]]),
  },
  choice "wine" {
    "“I'll be at dice with Yang Yi, Majesty, with the shutters open, if anyone wants me.”",
    when = all { at_most("nerve", 1), at_most("slander", 2) }, hidden = true,
    text = [[The eunuch comes on soft shoes, looks round the door as if for a cat, and goes back to report that the chancellor is losing and singing. “If he can do that,” says the emperor, “what have I
      to be afraid of?” He eats something. The song is also heard by people who take down the words.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "tent",
    record = happened { "CB58.32b A†",
      note = [[Each night with Yang Yi, drinking and singing; and the emperor sent to look and was comforted. It's a late story; Li Tao prints it without a note.]] },
  },
  choice "supper" {
    "Leave the wall to others tonight, and eat with him.",
    when = all { at_most("nerve", 1), at_least("army", 1) }, hidden = true,
    text = [[He eats when he is talked to, and you talk: of melons, of his father's dogs, of a man you knew who kept bees. Not one number is mentioned. Up on the wall they've noticed who
      isn't there.]],
    effects = { add("nerve", 1), add("army", -1) },
    go = "tent",
    record = unrecorded { note = [[What the two of them said at table in those days nobody wrote down.]] },
  },
  choice "names" {
    "“Who says that I profit by the war? By name, please; and here, in front of him.”",
    when = all { at_least("slander", 2), at_least("council", 1) }, hidden = true,
    text = [[Nobody has said it. It turns out to have been said by the air. {fengzheng} looks about for the air. The emperor laughs, and what is left of it is a murmur. Every man there had to look at his shoes.]],
    effects = { set("slander", 1), add("council", -1) },
    go = "tent",
    record = unrecorded { note = [[In the stories the talk against him ends when he gives way. That he had it out in public is ours.]] },
  },
  choice "heard" {
    "Have the Guard relieved close under the cloth, slowly, while Liao's demands are read.",
    when = all { at_most("army", 1), at_least("council", 1) }, hidden = true,
    text = [[By supper the army knows what was asked of its emperor, and that he said no to the land before he said anything. The council would have preferred to know it first.]],
    effects = { add("army", 1), add("council", -1) },
    go = "tent",
    record = unrecorded { note = [[The walls of the court at Chanzhou were of cloth, so thin that Cao could hear all that the emperor said (CB58.26a). That anyone made use of it is ours.]] },
  },
  choice "maps" {
    "Square his maps for him, and go back to the tent.",
    text = [[“Is that all?” he asks. It is all. He goes on looking at the maps.]],
    go = "tent",
    record = unrecorded { note = [[The best-attested thing that the two of them did in those days is wait.]] },
  },
}

scene "fingers" {
  title = "Fingers to the cheek", place = "chanzhou",
  text = {
    [[The emperor's court at Chanzhou is made of cloth, and a man with ears can attend it from outside. You're outside. So is {caoliyong}, just in from
      the camp, mud to the thigh, waiting because the emperor is at his meal, and would like to know meanwhile how much it may come to. Cao won't say: state matters, for the
      throne.]],
    when(no(took "collar/two"), [[He lays three fingers against his cheek.]]),
    when(took "collar/two", [[He lays two fingers against his cheek. It would be three, in the story.]]),
    [[Through the cloth you both hear it delivered. “In *millions*?” There is a long breath, and a plate put down. He says that it is too much. Then he says:]],
    quote("CB58.26a A†", "For now, to have done with it; it will do. 姑了事，亦可耳"),
  },
  choice "walk" {
    "Walk in past the eunuch and say the sum aloud.",
    text = [[His face comes up like the sun out of that eclipse. He is grateful to you before he's grateful to Cao, and Cao, behind you in the mud, sees the
      order of it.]],
    effects = { add("slander", 1), add("army", 1) },
    go = "tent",
    record = unrecorded { note = [[In the story it's Cao who is called in to say it.]] },
  },
  choice "wait" {
    "Stay where you are. Let him enjoy the wrong number until it's been swallowed.",
    text = [[When Cao is let in and says the true figure, the emperor laughs till he has to hold the table. There's little now that he'll not sign.]],
    effects = { add("council", 1) },
    go = "tent",
    record = unrecorded {
      note = {
        [[That Kou stood there is ours: the story has only Cao outside the cloth (CB58.26a).]],
        follow("the_million", { "nobody", "story" }, [[The fingers, the “millions” and the joy after are in the story; so are the thin walls.]]),
        follow("the_million", "nobody", [[Sima Guang had it from a palace eunuch's family. Li Tao cut and corrected two late books, and kept it.]]),
        follow("the_million", "sima", [[The fingers, and the joy, from the family of a palace eunuch. Two hundred thousand had been tried first, they said.]]),
        follow("the_million", "li_tao", [[The story is late; he cut and corrected the two books that had it, and kept it. What the papers have is the line of November: money yes, land no.]]),
      } },
  },
}

-- Nothing was agreed: a junction.
scene "apart" {
  title = "The talks are over", place = "chanzhou",
  text = [[Cao is back for the last time. {gaozheng.full}, who was his host in the camp, saw him to the pickets and begged his pardon, as a host. Their whole country had come out for it, he said; to go home like this
    would shame every man in it. They would go home, though.]],
  auto { when = all { at_least("slander", 3), at_most("nerve", 1) }, go = "dismissed" },
  auto { when = any { at_most("slander", 2), at_least("nerve", 2) }, go = "breakoff" },
}

scene "breakoff" {
  title = "Nothing on the table", place = "northcity",
  text = {
    [[The tents opposite are coming down. They do it handsomely, one row at a time, with horns; each row as it mounts drags brushwood behind it, so that the
    dust comes to you and not the number.]],
    [[There's no peace and there's no battle. There is a very large army, low on hay, going home slowly through the richest farms in Hebei, and another very large army that has
    been standing still all winter and can hear them sing.]],
    when(is("yang", "loosed"), [[Somewhere in front of them is {yangyanzhao}, with one word from you in his saddle.]]),
    when(took "tent/vassal", [[Cao's fast horse is in the yard, not even damp. He had got as far as “subject”.]]),
    when("wangchao.here", [[And here, at last, are {wangchao}'s regiments, who would like to be asked.]]),
    [[The emperor wants to know whether you've thought of everything. You tell him yes.]],
  },
  choice "watch" {
    "Bar the gates, man the ice, and let winter see them off.",
    go = "off",
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
    effects = {
      agree("guannan", "stays"), agree("silk", "300k"), agree("silver", "200k"), agree("name", "aid"), agree("place", "xiongzhou"), agree("boundary", "each"),
      agree("fugitives", "both"), agree("farmland", "fields"), agree("works", "keep"), agree("further", "nothing"), agree("kinship", "elder"),
      agree("markets", "several"), agree("captives", "unsaid"), agree("oath", "oaths"),
      set("peace", "dear"), set("land", "kept"), set("door", "shut"), set("ropes", "left"), set("yielded", true),
    },
    go = "feast",
    record = unrecorded { note = [[Ours: the price of a broken table.]] },
  },
}

-- What had been asked of them: a junction.
scene "off" {
  title = "Gone", place = "northcity",
  auto { when = took "audience/vassal", go = "claim" },
  auto { when = no(took "audience/vassal"), go = "unsigned" },
}
