-- Kaifeng with the war coming: the two flights, the dead man's letter, the envoy, the heir and the halo. 9 November 1004 to 3 January 1005.

-- Whether the news of the Tang River was brought to you at the time.
local tang = any { took "tang/wine", took "tang/order", took "tang/count" }

scene "flight" {
  title = "It has been put to me", place = "kaifeng", date = "1004-11-09",
  text = {
    when(no(tang), [[The whole army of the Liao has come up to {wangchao.full} and ours on the Tang River. He stood. They've gone round him. He reports a victory.]]),
    [[The emperor has you brought to the small library, the one with a door. There is breathing behind it.]],
    [[“It has been put to me,” he says, “that I might visit Jinling.” He lines up a paperweight. “It has also been put to me that I might
    visit Chengdu.” {jinling.full} is behind a river. {chengdu.full} is behind everything.]],
    when(took "warcouncil/now", [[(Chen Yaosou has bought Hebei's grain meanwhile, for three hundred thousand ounces of silver. One could live on that for years, he says.)]]),
    when(took "grain/half", [[The half of the silver that you left him to look at would go on thirty carts, he adds; he had somebody work it out.]]),
    when(took "grain/levy", [[You passed a censor on the stairs, in mourning for a cousin.]]),
    when(took "grain/price", [[Your grain is on the road that they've turned down. He has thought of that.]]),
    when(took "troops/daming", [[He had his foot on {daming}, once. He wishes to be told that it was only his foot.]]),
    when(took "troops/river", [[Hebei relies on its walls. He would like to know on what, in that case, he relies.]]),
    when(took "tang/wine", [[He slept last night, with the wine gone to Wang Chao. He'd like to sleep like that somewhere else.]]),
    when(took "tang/order", [[Wang Chao can't have had your order yet. The library has been discussing what he'll do when he has.]]),
    when(took "tang/count", [[Since you sent that clerk he has had a horror of round numbers. He tells you both distances, to the last li.]]),
    [[{wangqinruo} has been saying “Jinling” for a week; {chenyaosou.full} has had his trunks carried down. But nobody has told you so.]],
  },
  choice "air" {
    "“Why not? Send the two gentlemen ahead to air the rooms.”",
    text = [[He laughs. Then you watch it become, behind his eyes, an arrangement. There are two men at court now with leave to speak of it.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "captive",
    record = unrecorded { note = [[Nobody was sent ahead. Kou had one of the two sent north instead, to Daming (CB57.22a); that Bi did it for him is ours.]] },
  },
  choice "road" {
    "Send for the road book, and take him to Jinling, on paper.",
    text = [[By the second ferry you have lost the baggage, by the third the Guard, and at the fourth there is one boat. Before it is light he asks to be brought home again. The grooms have spent
    the night packing.]],
    effects = { add("nerve", 2), add("army", -1) },
    go = "captive",
    record = unrecorded { note = [[The road book is ours. It was Kou who had Wang Qinruo sent to Daming (CB57.22a); that Bi did it is ours as well.]] },
  },
  choice "names" {
    "Open the door. “Jinling, come in. And Chengdu. Who will begin?”",
    text = [[Each had spoken purely as a matter of geography. The emperor will have to go on living with the three of you.]],
    effects = { add("nerve", 1), add("army", 1), add("council", -1), add("slander", 1) },
    go = "qinruo",
    record = considered { "CB57.22 A", note = [[To accuse them by name was the other course. Later books like to tell it so; Li Tao doubts it.]] },
  },
  choice "behead" {
    "“Whoever advised that should be beheaded. I don't ask who it was.”",
    text = [[Somebody behind the door breathes in; a moment later, somebody else. “It was only put to me,” says the emperor, and colours like a boy who has been let off.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "qinruo",
    record = happened { "CB57.22 A", excludes = { "names", "air" },
      note = {
        follow("flight_lines", "nobody", [[So the story: he made as if he didn't know whose the advice was. Li Tao, who compiled the chronicle a century and a half later, doubts that he said it to
    their faces.]]),
        follow("flight_lines", "story", [[He made as if he didn't know whose the advice was, with both of them there to hear what should be done with whoever had given it.]]),
        follow("flight_lines", "li_tao", [[He spoke against flight. That the two who had urged it were in the room is what later books like to tell. He doubts it.]]),
      } },
  },
}

scene "qinruo" {
  title = "A great minister for Daming", place = "kaifeng",
  text = {
    [[{wangqinruo} has called on you at home, in the evening, without a lantern. Tonight he's afraid, so that for once one can see him think.]],
    when(took "flight/names", [[“You needn't have opened the door,” he says.]]),
    when(took "flight/behead", [[“You needn't have said ‘beheaded’,” he says. “It was quite clear without.”]]),
    [[He will work on the emperor wherever he is: next door by whispering, from far off by post. And {daming}, the key of southern Hebei, needs somebody of rank to lock himself up in it.]],
  },
  choice "keep" {
    "“Stay at court. I like to see your hands.”",
    text = [[He puts them on the table, and you both look at them. He'll agree with you at every council.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "captive",
    record = considered { "CB57.22a A", note = [[That he would go on working on the emperor was the reason given for sending him away.]] },
  },
  choice "daming" {
    "“Daming wants a great minister on the wall. I thought of you at once.”",
    text = [[He goes quite still. Then he thanks you: from a wall one can write. His first letter to the emperor is dated from the second halt.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "captive",
    record = happened { "CB57.22a A", excludes = { "keep", "south" },
      note = [[Kou had him sent to hold Daming, out of the emperor's ear. He held it; and he never forgot who had sent him.]] },
  },
  choice "south" {
    "“Jinling, was it? There's a prefecture free down there. You leave tomorrow.”",
    text = [[It's done by noon, under your seal and Bi's. Everyone who owes him anything, and that is most of the council, begins to pay. You answer memorials for a fortnight.]],
    effects = { add("army", 1), add("council", -1), add("slander", 1) },
    go = "hebei",
    record = unrecorded { note = [[He wasn't exiled: he was sent to hold Daming, and by 1006 he had the emperor's ear again (CB62.8b).]] },
  },
}

scene "captive" {
  title = "A letter from the dead", place = "kaifeng", date = "1004-11-10",
  text = {
    when(took "flight/air", [[Chengdu is at the table, with leave to speak of it. Jinling isn't: Bi has had {wangqinruo} sent to hold {daming}. “You would have made a speech,” he says.]]),
    when(took "flight/road", [[Since the road book, the emperor asks of every place whether there's a ferry. He has signed {wangqinruo} away to hold {daming}; Bi held the paper for him, and let you
    sleep.]]),
    [[It came in tied to a signal arrow. It is from {wang.full}, who fell at {wangdu} last year; there's a tablet. He begs leave to report that he was taken alive. And they would be friends again,
    he says, if anybody were to ask them.]],
    when(took "qinruo/keep", [[{wangqinruo} thinks it very moving, and he is sure that it's forged.]]),
    when(took "qinruo/daming", [[The first word against it is from {wangqinruo}, dated at the third halt. He can't have seen it.]]),
    [[{wang} and the emperor grew up in one house. “It's his *hand*,” says the emperor, to each of you in turn. “He always made that stroke too long.” Old {bi} says that he believes it. He's the
    only one.]],
  },
  choice "tablet" {
    "“He is dead, with honours. File it under the dead.”",
    text = [[It goes to the archive, in a box with his funeral. That evening a eunuch is seen there, signing for a box.]],
    effects = { add("council", 1), add("slander", 1) },
    go = "hebei",
    record = unrecorded { note = [[He had been honoured as dead in June 1003, and his four sons given posts (CB54.24b). Leaving it so is ours.]] },
  },
  choice "trust" {
    "“I believe Bi Shi'an, who believes it. Answer him.”",
    text = [[He answers by himself that night, with the door shut, and gets ink on his sleeve. It goes back as the other came, on an arrow. In the council they look at you as at a man seen bowing at the wrong altar.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "leaving",
    record = unrecorded { note = [[In his life Bi alone vouched for the letter (SS281); in the chronicle it's “Bi Shi'an and the others” (CB57.24a). Of Kou no word is recorded either way.]] },
  },
  choice "blunt" {
    "“They write because they're blunted. Don't answer: march.”",
    text = [[The emperor answers it all the same. You find that out a month later, from the answer to the answer.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "hebei",
    record = unrecorded { note = [[That the Liao were blunted, and ashamed to withdraw with nothing, is how the Song chronicle explains the letter (CB57.24a). Nobody there draws this from it, and it was answered.]] },
  },
  choice "stroke" {
    "“Ask him something that only he would know, and that she wouldn't.”",
    text = [[The emperor writes down a question, and lets nobody see it. You haven't seen him look forward to a letter since the summer.]],
    effects = { add("nerve", 1), wait(1), add("army", -1) },
    go = "messenger",
    record = unrecorded { note = {
      [[The question is ours.]],
      follow("asked_first", "nobody", [[What the emperor did write to him in November is partly kept, and twice over: as a gracious answer in Kaifeng, and as a plea in the archive of the Liao.]]),
      follow("asked_first", "song", [[What the emperor did write to him in November was a gracious answer to a repentant officer, who had begged for peace in the enemy's name.]]),
      follow("asked_first", "liao", [[What the emperor did write was kept by the Liao, and it is a plea: another envoy shall be sent “to ask”.]]),
      follow("asked_first", "one_paper", [[What the emperor did write seems to be kept twice over, one paper with two headings: an answer, and a plea.]]),
    } },
  },
}

scene "hebei" {
  title = "The morning's Hebei", place = "kaifeng", date = "1004-12-02",
  text = {
    [[Every morning there is a tray of it. {yingzhou} is holding: {liyanwo.full} has hung a board out over his wall, and it has two hundred arrows in it. {qizhou.full} has fallen. {wangchao.full} has been sent for, with his army, and is considering the roads. {jizhou} keeps its
    gates open and cuts firewood, so as not to look worth robbing.
    A family called Ma, walled in on a hill with a thousand neighbours, would like crossbows. And there's a story that the enemy has sunk jars of poison in the wells.]],
    when(took "qinruo/south", [[Under it lies the copy of a letter. {wang.full}, whom we mourned last year, is alive, over there, and asks whether nobody will ask for peace. The emperor has
    answered it without you. You were being complained of that day.]]),
    when(took "captive/tablet", [[At the bottom, unsigned, lies a receipt from the archive for one box. Somebody wants you to know that they know.]]),
    when(took "captive/blunt", [[There is nothing on it from the dead man. You suppose that he wasn't answered. It's what you advised.]]),
    when(at_least("slander", 3), [[{wangdan.full} has stopped you on the stairs. The paper asking for your removal is complete, he says. It wants only a quiet week.]]),
    when(all { is("slander", 2), at_most("council", 1) }, [[The council has begun to hear you out with its brushes down. There's a list going round the offices, and it isn't of recruits.]]),
    [[If anybody should be sent to the Khitan, a doorkeeper is spoken of, {caoliyong.full}. You leave that to others, and have time for one thing of your own.]],
  },
  choice "ma" {
    "Send the Mas their crossbows, by night, with no seal on the crate.",
    text = [[There are rules against it, and Feng Zheng knows the number of each. In the spring the Mas write again, to return two, which came damaged.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "eve_heir",
    record = unrecorded { note = [[The Mas' fort is in Sima Guang's notes (SSJW6). Who armed it is not told.]] },
  },
  choice "jizhou" {
    "Read Jizhou to the emperor at breakfast, firewood and all.",
    text = [[“With the gates *open*?” All day he goes about the palace leaving doors ajar, and won't hear a word against anybody. The council finds it draughty.]],
    effects = { add("nerve", 1), add("council", -1), add("slander", -1) },
    go = "halo",
    record = unrecorded { note = [[The gates and the woodcutting are in the chronicle (CB58.10b). The breakfast is ours.]] },
  },
  choice "wells" {
    "Have the wells cried in every garrison town between here and the River.",
    text = [[By the end of the week there isn't a recruit who hasn't an uncle dead of water. They march very well on it. The one Khitan groom in the imperial stables, twenty years there, is found
    in a ditch.]],
    effects = { add("army", 2), add("nerve", -1), add("council", -1) },
    go = "eve_heir",
    record = unrecorded { note = [[The jars were charged against the Liao afterwards (CB59.17a): a Song accusation, and nobody else's. Crying it through the towns is ours.]] },
  },
  choice "yingzhou" {
    "“A bolt of silk to every man on Yingzhou's wall, in my name.”",
    text = [[It reaches them in nine days, round by the coast, in a fish basket. While the wall is cheering you there's a paper that nobody cares to hand in.]],
    effects = { add("army", 1), add("council", -1), add("slander", -1) },
    go = "halo",
    record = unrecorded { note = [[The court rewarded Yingzhou's defenders on 15 December (CB58.9b). The board is in Li Yanwo's life (SS273). The promise, and the fish, are
    ours.]] },
  },
}

scene "messenger" {
  title = "Who is to go", place = "kaifeng", date = "1004-12-10",
  text = {
    [[{qizhou.full} has fallen; {yingzhou} holds; {wangchao} has been sent for, with his army, and is considering the roads.]],
    [[The dead man has written again: send somebody soon. With it came a slip, the answer to the emperor's question; he has stopped asking whether the hand is real. So he will send; and everyone at
    the table is looking at his shoes.]],
    [[It wants a man of some rank, to be believed, and of none, to be lost. {caoliyong.full} keeps a door in the palace. “If the Khitan want anything shameful,” says this Cao, on his knees, “I
    won't come back alive.” He has a good loud voice for it.]],
    when(at_least("slander", 2), [[On the stairs {wangdan.full} stops you. There's a paper going round, he says, asking for your removal. It has room at the foot for one item more; he'd be sorry.]]),
  },
  choice "theirs" {
    "“Who sends first has asked. Let them send theirs.”",
    text = [[It was the emperor's own opinion until this morning, and they have to talk him out of it again. Cao goes all the same, late, and by the long road. Nobody can say a
    thing against you for a week that isn't also against the emperor.]],
    effects = { add("army", 1), add("council", -1), add("slander", -1) },
    go = "leaving",
    record = considered { "CB57.24b A", note = {
      [[The emperor was unwilling to send first, and gave way.]],
      follow("asked_first", "nobody", [[Each court's annals say, all the same, that it was the other who asked.]]),
      follow("asked_first", "song", [[He answered; he did not ask. It was the Liao who had written, through Wang, blunted and ashamed to withdraw.]]),
      follow("asked_first", "liao", [[Song sent, and so Song asked: a man with a bow and arrows, and in secret a plea for peace.]]),
      follow("asked_first", "one_paper", [[His letter to Wang was an answer here and a request there: the same paper, it seems, in two archives.]]),
    } },
  },
  choice "land" {
    "Take him outside first. “Money, perhaps. Land, never. Say it back to me.”",
    text = [[He says it back, with improvements. You make him do it without. Before he is out of the gate Military Affairs knows that its envoy was instructed in a corridor.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "leaving",
    record = unrecorded { note = [[Money yes and Guannan never was the emperor's own line since November (CB57.24b). What Cao was told before he set out isn't known.]] },
  },
  choice "cao" {
    "“Let the doorkeeper go. If they boil him, we have lost a doorkeeper.”",
    text = [[Cao bows to you as well, and rather lower. He'll remember it when he is great. He rides north on the emperor's second horse.]],
    effects = { add("council", 1), add("slander", -1) },
    go = "leaving",
    record = happened { "CB58.7b A", "CB57.8a A", excludes = { "theirs" }, note = [[He was chosen on 10 December, on Wang Jiying's word. The words are ours.]] },
  },
}

-- New Year's Day: whether you will still be there when he leaves, and whether he leaves. Junctions.
scene "eve_heir" {
  title = "The eve", place = "kaifeng", date = "1005-01-01",
  auto { when = at_least("slander", 3), go = "autumn" },
  auto { when = at_most("slander", 2), go = "heir" },
}

scene "leaving" {
  title = "The eve", place = "kaifeng", date = "1005-01-01",
  auto { when = at_least("slander", 3), go = "autumn" },
  auto { when = is("nerve", 0), go = "stayed" },
  auto { when = at_least("nerve", 1), go = "weicheng" },
}

scene "heir" {
  title = "If ten days bring no victory", place = "kaifeng", date = "1005-01-01",
  text = {
    [[{wangdan.full} is to keep the capital while the emperor is away. He looks like a good uncle, and he has come with a question that he would sooner not ask alone.]],
    [[You know what it is. If there's no victory in ten days, what does he do? A regent who asks it has thought the emperor captured. An emperor who answers has thought so too. There's a boy, some
    kinsman's.]],
    when(is("slander", 2), [[He doesn't quite look at you. Among what he brought to sign is a paper asking for your removal; he has left it at the bottom.]]),
    when(took "hebei/wells", [[He has had his own well covered, he mentions, to be on the safe side.]]),
    when(at_most("nerve", 1), [[In the next room the emperor has had his riding boots put on and taken off again since noon.]]),
    [[Behind the curtain the emperor has stopped walking up and down.]],
  },
  choice "turn" {
    "Turn him round by the elbow. “A man with an heir has an excuse.”",
    text = [[{wangdan} lets himself be turned, and goes home, and writes.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "leaving",
    record = unrecorded { note = [[By the story it was asked, and answered.]] },
  },
  choice "mine" {
    "Go in first. “Give me ten days. After that, it was my idea.”",
    text = [[It makes him easier, that somebody else has a number. By evening everyone who would like to see it run out has begun to count.]],
    effects = { add("nerve", 2), add("slander", 1) },
    go = "weicheng",
    record = unrecorded { note = [[Ours. It was he whom everyone meant to blame.]] },
  },
  choice "ask" {
    "Hold the curtain. Let him ask it, and stay in the room.",
    text = [[“If in ten days there should be no news of a victory?” The emperor is quiet for as long as it takes to say a boy's name. “Set up the heir,” he says. Then, oddly, he looks better.]],
    effects = { add("nerve", -1), add("council", 2) },
    go = "leaving",
    record = happened { "SS282 A†", excludes = { "turn" }, note = [[In his life he asks it on the march, with Kou by, when he is sent back to replace a sick prince; the chronicle sends him only on
    26 January. Kaifeng, the curtain and the boy are ours.]] },
  },
}

scene "halo" {
  title = "A halo round the sun", place = "kaifeng", date = "1005-01-03",
  text = {
    [[The chair is at the gate. The emperor has one foot on the step, which is the furthest north that he's been in five years, when somebody says: look up.]],
    [[There is a halo round the sun, in pieces, like a mended cup. The drummers have stopped. Eleven thousand people are standing in the road with their mouths open, and the Director of Astronomy
    is coming through them at a run, holding up his skirts.]],
    when(took "warcouncil/generals", [[You told him once not to go. He has asked you every evening since whether you'd still say so.]]),
    when(took "hebei/jizhou", [[He has had the palace doors left open behind him, all of them, like Jizhou's.]]),
    when(took "hebei/yingzhou", [[A man from Finance has got as far as the wheel, with a question about silk for {yingzhou.full}.]]),
    [[The foot is still on the step. It has begun, slightly, to think.]],
  },
  choice "theirs" {
    "“‘Retreat.’ Theirs! It's on their side of the sun.”",
    text = [[It's a very stupid joke and it gets eleven thousand men through a gate. The Director asks in writing which side that would be.]],
    effects = { add("army", 1), add("nerve", 1), add("slander", 1) },
    go = "weicheng",
    record = unrecorded { note = [[The astronomers' “retreat” was the enemy's already: they would withdraw. The joke is ours, and, if anybody's, his.]] },
  },
  choice "drums" {
    "Don't look up. Nod to the drums.",
    text = [[The bearers, who were taught to walk when they hear that, walk. The emperor has to take his other foot off the ground or be left. The Director is still running when the rear-guard
    passes him.]],
    effects = { add("army", 1), add("council", -1) },
    go = "weicheng",
    record = unrecorded { note = [[The halo is in the chronicle, with its reading; nobody is said to have hurried him past it.]] },
  },
  choice "reading" {
    "Let the Director read it out: no battle, a retreat, a reconciliation.",
    text = [[He reads it out. *Reconciliation*: one can hear it going back along the column. The emperor gets in. Half of the army is now marching to a peace.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1) },
    go = "weicheng",
    record = happened { "CB58.13b A", excludes = { "drums" }, note = [[A halo on the day of leaving, and it was read so: no battle, they will withdraw, reconciliation. That anyone stopped for it is
    ours.]] },
  },
}
