-- Kaifeng with the war coming: the two flights, the dead man's letter, the envoy, the heir and the halo. 9 November 1004 to 3 January 1005.

scene "flight" {
  title = "It has been put to me", place = "kaifeng", date = "1004-11-09",
  text = {
    [[He has had you brought to the small library, the one with a door. They must both be behind it, since neither of them is anywhere else.]],
    [[“It has been put to me,” says the emperor, “that I might visit Jinling.” He lines up a paperweight with the edge of the table. “It has also been put to me that I might
    visit Chengdu.” {jinling.full} is behind a river. {chengdu.full} is behind everything.]],
    when(took "tang/wine", [[He slept last night, with the wine gone to Wang Chao. He'd like to sleep like that somewhere else.]]),
    when(took "tang/order", [[Wang Chao can't have had your order yet. The library has been discussing what he'll do when he has.]]),
    when(took "tang/count", [[Since you sent a clerk to count Wang Chao's army, the emperor has had a horror of round numbers. He has had both distances measured, and tells you each, to the last li.]]),
    [[You know whose they are. {wangqinruo} has been saying “Jinling” for a week in the tone in which one recommends a physician, and {chenyaosou} has had his trunks carried down. But nobody has told you so: and
    that, you see, is a thing one could use.]],
  },
  choice "behead" {
    "“Whoever advised that should be beheaded. I don't ask who it was.”",
    text = [[Somebody behind the door breathes in; a moment later, somebody else. “It was only put to me,” says the emperor. He has coloured like a boy who has been let off. The paperweight goes back in its drawer.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "qinruo",
    record = happened { "CB57.22 A", excludes = { "names", "air" },
      note = {
        follow("flight_lines", "nobody", [[So the story: he made as if he didn't know whose the advice was. Li Tao, who compiled the chronicle a century and a half later, doubts that he said it to their faces.]]),
        follow("flight_lines", "story", [[He made as if he didn't know whose the advice was, with both of them there to hear what should be done with whoever had given it.]]),
        follow("flight_lines", "li_tao", [[He spoke against flight. That the two who had urged it were in the room is what later books like to tell. He doubts it.]]),
      } },
  },
  choice "names" {
    "Open the door. “Jinling, come in. And Chengdu. Which of you would like to begin?”",
    text = [[It's the shortest debate of the reign. Each explains that he had spoken purely as a matter of geography. The emperor, who will have to go on living with the three of you, looks from face to face to see which is going to be the unpleasant one.]],
    effects = { add("nerve", 1), add("army", 1), add("council", -1), add("slander", 1) },
    go = "qinruo",
    record = considered { "CB57.22 A", note = [[To accuse them by name was the other course. It is as a quarrel face to face that the later books like to tell it, and as that that Li Tao doubts it.]] },
  },
  choice "road" {
    "Send for the road book, and take him to Jinling yourself, halt by halt, on paper.",
    text = [[By the second ferry you have lost the baggage, by the third the Guard, and at the fourth, where there is one boat, he finds that he has to choose. Before it is light he asks to be brought home again. A palace has ears: the grooms have spent the night packing.]],
    effects = { add("nerve", 2), add("army", -1) },
    go = "qinruo",
    record = unrecorded { note = [[Ours. In January, at Weicheng, he foretold that if the chair turned round they would not even get to Jinling (CB58.15b).]] },
  },
  choice "air" {
    "“Why not? Send the two gentlemen ahead to air the rooms.”",
    text = [[He laughs. Then you watch it become, behind his eyes, an arrangement. They are told to hold themselves ready, both of them; and so there are two men at court now with leave to speak of it.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "qinruo",
    record = unrecorded { note = [[Nobody was sent ahead. One of the two was sent north instead.]] },
  },
}

scene "qinruo" {
  title = "A great minister for Daming", place = "kaifeng",
  text = {
    [[{wangqinruo} has called on you at home, in the evening, without a lantern. He has the best memory at court and the best manners, and tonight he's afraid, so that for once one can see him think.]],
    when(took "flight/names", [[“You needn't have opened the door,” he says.]]),
    when(took "flight/behead", [[“You needn't have said ‘beheaded’,” he says. “It was quite clear without.”]]),
    when(took "flight/road", [[“I hear that you took him all the way,” he says. “I should have stopped at the second ferry, and let him see the view.”]]),
    when(took "flight/air", [[“To air the rooms,” he says. “He has mentioned it twice since. You do know how to make him remember a thing.”]]),
    [[He will work on the emperor wherever he is: in the next room, by whispering; from far off, by post. The question is only where you would have him stand. And {daming}, the key of the whole south of Hebei, needs somebody of rank to lock himself up in it.]],
    [[You fill his cup. He looks into it, politely, before he drinks.]],
  },
  choice "keep" {
    "“Stay at court. I like to see your hands.”",
    text = [[He puts them on the table, side by side, and you both look at them. He will be at every council from now on. He'll agree with you at most.]],
    effects = { add("council", 1), add("nerve", -1) },
    go = "captive",
    record = considered { "CB57.22a A", note = [[That he might stay where he was, and go on working on the emperor, was the reason given for sending him away.]] },
  },
  choice "daming" {
    "“Daming wants a great minister on the wall. I thought of you at once.”",
    text = [[He goes quite still. Then he thanks you: and means it, you believe, about the wall, since from a wall one can write. He leaves in three days. His first letter to the emperor is dated from the second halt.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "captive",
    record = happened { "CB57.22a A", excludes = { "keep", "south" },
      note = [[Kou had him sent to hold Daming, out of the emperor's ear. He held it; and he never forgot who had sent him.]] },
  },
  choice "south" {
    "“Jinling, was it? There's a prefecture free down there. You leave tomorrow.”",
    text = [[It's done by noon, under your seal and Bi's. The regiments at the south gate turn out to see him off and are told afterwards that they shouldn't have sung. Everyone who owes him anything, and that is most of the council, begins to pay.]],
    effects = { add("army", 1), add("council", -1), add("slander", 1) },
    go = "captive",
    record = unrecorded { note = [[He wasn't exiled: he was sent to hold Daming, and by 1006 he had the emperor's ear again (CB62.8b).]] },
  },
}

scene "captive" {
  title = "A letter from the dead", place = "kaifeng", date = "1004-11-10",
  text = {
    [[It came in at {mozhou} tied to a signal arrow, and {shipu.full} sent it on without a word of his own, for which you give him credit. It is from {wang.full}.]],
    [[He fell at {wangdu} in the spring of last year. The court went into white for him; there's a tablet; he has been promoted. Now he begs leave to report that he was taken alive, that he blames {wangchao}'s haste and his own, that he has eaten
    the Khitan's food. And they would be friends again, he says, if anybody were to ask them.]],
    when(took "qinruo/keep", [[{wangqinruo} has read it already. He thinks it very moving, and he is sure that it's forged.]]),
    when(took "qinruo/south", [[There is one man fewer at the table to call it forged. There are others, doing it for him.]]),
    [[The emperor was a boy in the house where this man was the one whom the pages feared. He has it open on his knees. “It's his *hand*,” he says, to each of you in turn. “He always made that stroke too long.” Old {bi} says that he believes it. He's the only one.]],
  },
  choice "trust" {
    "“I believe Bi Shi'an, who believes it. Answer him.”",
    text = [[He answers by himself that night, with the door shut, and gets ink on his sleeve. He has never wished to exhaust his arms, he writes. It goes out by the same arrow. In the council they look at you as at a man who has been seen bowing at the wrong altar.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "hebei",
    record = unrecorded { note = [[In his life Bi alone vouched for the letter (SS281); in the chronicle it's “Bi Shi'an and the others” (CB57.24a). Of Kou no word is recorded either way. The emperor wrote back with his own hand.]] },
  },
  choice "stroke" {
    "“Ask him something. Something that only he would know, and that she wouldn't.”",
    text = [[The emperor thinks for a long while, and then writes down a question, and will not let anyone see it. He seals it himself. It is the first time since the summer that you have seen him look forward to a letter.]],
    effects = { add("nerve", 1), wait(1), add("army", -1) },
    go = "hebei",
    record = unrecorded { note = {
      [[The question is ours.]],
      follow("asked_first", "nobody", [[What the emperor did write to him in November is partly kept, and twice over: as a gracious answer in Kaifeng, and as a plea in the archive of the Liao.]]),
      follow("asked_first", "song", [[What the emperor did write to him in November was a gracious answer to a repentant officer, who had begged for peace in the enemy's name.]]),
      follow("asked_first", "liao", [[What the emperor did write was kept by the Liao, and it is a plea: another envoy shall be sent “to ask”.]]),
      follow("asked_first", "one_paper", [[What the emperor did write seems to be kept twice over, one paper with two headings: an answer, and a plea.]]),
    } },
  },
  choice "blunt" {
    "“They write because they're blunted. Don't answer: march.”",
    text = [[It's worth a regiment to say so at the right moment, and this may have been the moment. The emperor folds it along its own folds. He answers it all the same. You find that out a month later, from the answer to the answer.]],
    effects = { add("army", 1), add("nerve", -1) },
    go = "hebei",
    record = considered { "CB57.24a A", note = [[That the Liao were blunted, and ashamed to withdraw with nothing, is how the Song chronicle explains the letter. It was answered.]] },
  },
  choice "tablet" {
    "“He is dead, with honours. File it under the dead.”",
    text = [[You've never seen a council agree with you so fast. It goes to the archive, in a box with his funeral. A eunuch is seen that evening at the archive, signing for a box.]],
    effects = { add("council", 1), add("slander", 1) },
    go = "hebei",
    record = unrecorded { note = [[He had been honoured as dead in June 1003, and his four sons given posts (CB54.24b). Nobody is recorded to have proposed that it be left so.]] },
  },
}

scene "hebei" {
  title = "The morning's Hebei", place = "kaifeng", date = "1004-12-02",
  text = {
    [[Every morning there is a tray of it. You read it standing, with bread.]],
    [[{yingzhou} is holding: {liyanwo.full} has hung a board out over his wall, for the pleasure of it, and it has two hundred arrows in it. {jizhou} has its gates standing open and sends men out for firewood every day, as in the third month of a good year. They can't be worth robbing, their prefect
    wants it thought; so far it has been.]],
    [[A family called Ma has walled itself in on a hill with a thousand of its neighbours. They would like crossbows, and are sorry to trouble anybody. And from the villages behind the enemy's line comes the story that he has sunk jars of poison in the wells.]],
    when(took "captive/tablet", [[At the bottom of the tray, unsigned, lies a receipt from the archive for one box. Somebody wants you to know that they know.]]),
    when(took "captive/blunt", [[There is nothing on it from the dead man. You have stopped the emperor's letters, people say; you'd rather like to know how.]]),
    when(took "troops/river", [[None of them asks for troops any more. You told them to rely on their walls, and they've believed you.]]),
    [[It's all true, or all of it will be believed. You have time to answer one thing before council.]],
  },
  choice "ma" {
    "Send the Mas their crossbows, by night, with nobody's seal on the crate.",
    text = [[There are rules about who may be sent such things, and Feng Zheng knows the number of each rule. In the spring the Mas write again, to return two, which came damaged.]],
    effects = { add("army", 1), add("slander", 1) },
    go = "messenger",
    record = unrecorded { note = [[The Ma clan's fort of a thousand people is in Sima Guang's notes (SSJW6). Who armed it, if anybody did, is not told.]] },
  },
  choice "jizhou" {
    "Read Jizhou to the emperor at breakfast, firewood and all.",
    text = [[He has it read twice. “With the gates *open*?” All day he goes about the palace leaving doors ajar. The council finds it draughty.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "messenger",
    record = unrecorded { note = [[The open gates and the woodcutting are in the chronicle (CB58.10b). That anyone read it aloud at breakfast is ours.]] },
  },
  choice "wells" {
    "Have the wells cried in every garrison town between here and the River.",
    text = [[By the end of the week there isn't a recruit who hasn't an uncle dead of water. They march very well on it. The one Khitan groom in the imperial stables, who has been there for twenty years, is found in a ditch.]],
    effects = { add("army", 2), add("nerve", -1), add("council", -1) },
    go = "messenger",
    record = unrecorded { note = [[Poison jars in the wells of villages were charged against the Liao afterwards (CB59.17a): a Song accusation, and nobody else's. Crying it through the towns is ours.]] },
  },
  choice "yingzhou" {
    "“A bolt of silk to every man on Yingzhou's wall, promised today, in my name.”",
    text = [[It reaches them in nine days, round by the coast, in a fish basket. They had thought that nobody knew they were there. The Finance Commission knows now how many they are, to the bolt.]],
    effects = { add("army", 1), add("council", -1) },
    go = "messenger",
    record = unrecorded { note = [[The court rewarded Yingzhou's defenders on 15 December (CB58.9b). The board and its arrows are from Li Yanwo's life (SS273). The promise, and the fish, are ours.]] },
  },
}

scene "messenger" {
  title = "Who is to go", place = "kaifeng", date = "1004-12-10",
  text = {
    [[The dead man has written again. Yingzhou may be hard to hold, he says; send somebody soon. So the emperor has decided that he will send: first, after all, and in winter; and now everyone at the table is looking at his shoes, in case it should be he.]],
    [[It wants a man of some rank, to be believed, and of none, to be lost. {wangjiying} has found one. {caoliyong.full} keeps a door in the palace. He talks, he doesn't give way, and he wishes to be somebody.]],
    [[“If the Khitan want anything shameful,” says this Cao, on his knees, “I won't come back alive.” He has a good loud voice for it. You've heard a great many men promise to die, and this is the first who seemed to be looking forward to the journey.]],
    when(took "captive/trust", [[{bi}, who believed the first letter, asks whether he may believe this one too. There is some laughter. It's friendlier than it was.]]),
    when(took "captive/stroke", [[There was an answer to the emperor's question in it, on a slip. He hasn't told anybody what it was. He has only stopped asking whether the hand is real.]]),
    when(took "hebei/jizhou", [[Someone shuts the door. The emperor has it opened again.]]),
    when(took "hebei/wells", [[They ask how a man is to water his horse on the way.]]),
    when(at_least("slander", 2), [[On the stairs {wangdan.full} stops you, who has no malice in him. There's a paper going round, he says. It has room at the foot for one item more; he'd be sorry.]]),
  },
  choice "cao" {
    "“Let the doorkeeper go. If they boil him, we have lost a doorkeeper.”",
    text = [[Cao bows to you as well, and rather lower. He has understood perfectly, and he'll remember it, with interest, when he is great. He rides north on the emperor's own second horse.]],
    effects = { add("council", 1), add("slander", -1) },
    go = "heir",
    record = happened { "CB58.7b A", "CB57.8a A", excludes = { "theirs" }, note = [[He was chosen on 10 December, on Wang Jiying's word. The words are ours.]] },
  },
  choice "land" {
    "Take him outside first. “Money, perhaps. Land, never. Say it back to me.”",
    text = [[He says it back, with improvements. You make him do it without. By the time he has his foot in the stirrup, the Bureau of Military Affairs has discovered that its envoy was instructed in a corridor.]],
    effects = { add("nerve", 1), add("slander", 1) },
    go = "heir",
    record = unrecorded { note = [[Money yes and Guannan never was the emperor's own line since November (CB57.24b). What Cao was told before he first set out, and by whom, isn't known.]] },
  },
  choice "theirs" {
    "“Who sends first has asked. Let them send theirs.”",
    text = [[It was the emperor's own opinion until this morning, and he is put out to meet it again. Cao goes all the same. But he goes late, and by the long road; and there's a story in the barracks of one man at that table who wouldn't beg. For a week nobody can think of anything to say against you that isn't also against the emperor.]],
    effects = { add("army", 1), add("nerve", -1), add("slander", -1) },
    go = "heir",
    record = considered { "CB57.24b A", note = {
      [[The emperor was unwilling to send first, and gave way.]],
      follow("asked_first", "nobody", [[Each court's annals say, all the same, that it was the other who asked.]]),
      follow("asked_first", "song", [[He answered; he did not ask. It was the Liao who had written, through Wang, blunted and ashamed to withdraw.]]),
      follow("asked_first", "liao", [[Song sent, and so Song asked: a man with a bow and arrows, and in secret a plea for peace.]]),
      follow("asked_first", "one_paper", [[His letter to Wang was an answer here and a request there: the same paper, it seems, in two archives.]]),
    } },
  },
}

scene "heir" {
  title = "If ten days bring no victory", place = "kaifeng", date = "1005-01-01",
  auto { when = at_least("slander", 3), go = "autumn" },
  text = {
    [[{wangdan.full} is to keep the capital while the emperor is away. He looks like a good uncle, and he has come with a question that he wishes to have witnessed, so that he need never say that he asked it.]],
    [[You know what it is. If there's no victory in ten days, what does he do? A regent who asks it has thought the emperor captured. An emperor who answers has thought so too.]],
    [[There's a boy, some kinsman's. Nobody has used the word “heir” of him.]],
    when(took "messenger/theirs", [[{wangdan} has also heard that you wouldn't have sent. He would only like to know for how long one can go on not sending.]]),
    when(took "messenger/land", [[“You told the doorkeeper ‘never’,” he adds, in the mildest way. “I should be glad of a word as short.”]]),
    when(at_most("nerve", 1), [[In the next room the emperor has had his riding boots put on and taken off again since noon.]]),
    [[Through the curtain one can hear that he has stopped walking up and down.]],
  },
  choice "turn" {
    "Turn him round by the elbow. “A man with an heir has an excuse.”",
    text = [[{wangdan} lets himself be turned. He goes home and writes the question down, and the day, and that he was prevented. He isn't an enemy of yours; it's merely that he is thorough.]],
    effects = { add("nerve", 1), add("council", -1) },
    go = "halo",
    record = unrecorded { note = [[It was asked, by the story, and answered. Who tried to prevent it, if anyone did, isn't recorded.]] },
  },
  choice "ask" {
    "Hold the curtain for him. Let him ask it, and stay in the room.",
    text = [[“If in ten days there should be no news of a victory?” The emperor is quiet for as long as it takes to say a boy's name. “Set up the heir,” he says. Then, oddly, he looks better. It had been said; nobody died of it.]],
    effects = { add("nerve", -1), add("council", 2) },
    go = "halo",
    record = happened { "SS282 A†", excludes = { "turn" }, note = [[In his life it is asked on the march, when he is sent back to replace a prince fallen ill, and he asks to have Kou by. The chronicle sends him only on 26 January. Kaifeng, and the curtain, are ours; so is the boy, who could only have been a kinsman's.]] },
  },
  choice "mine" {
    "Go in first. “Give me ten days. After the tenth, tell them that it was my idea.”",
    text = [[He gives you the ten days. It seems to make him easier, that somebody else has a number. By evening the number is known to all who would like to see it run out, and they have begun to count.]],
    effects = { add("nerve", 2), add("slander", 1) },
    go = "halo",
    record = unrecorded { note = [[Ours. It was he whom everyone meant to blame.]] },
  },
}

scene "halo" {
  title = "A halo round the sun", place = "kaifeng", date = "1005-01-03",
  auto { when = is("nerve", 0), go = "stayed" },
  text = {
    [[The chair is at the gate, and so is the wind. Ninety ranks of umbrellas lean one way. The emperor has one foot on the step of the chair, which is the furthest north that he's been in five years, when somebody says: look up.]],
    [[There is a halo round the sun. It's very large, and in pieces, like a cup that somebody has mended, and all about it the sky has gone yellow. The drummers have stopped. Eleven thousand people are standing in the road with their mouths open, and
    the Director of Astronomy is coming through them at a run, holding up his skirts.]],
    when(took "heir/ask", [[{wangdan} at the roadside has a boy by the hand. He's holding the hand a little up, like a thing lent to him.]]),
    when(took "heir/mine", [[Somebody at the back says, “*Ten*.” It's the first of your days.]]),
    when(took "warcouncil/generals", [[You told him once not to go. Since the Khitan turned south past {wangchao} he has asked you every evening whether you'd still say so; and at last you didn't.]]),
    when(took "heir/turn", [[{wangdan}, who has his question at home in a drawer, looks up too, and moves his lips. You could swear that he's noting the time.]]),
    when(took "qinruo/keep", [[{wangqinruo}, at the emperor's other elbow, is looking not up but at his sovereign's foot.]]),
    [[The foot is still on the step. It has begun, slightly, to think.]],
  },
  choice "theirs" {
    "“‘Retreat.’ Theirs! It's on their side of the sun.”",
    text = [[There's a laugh, then a roar; it's a very stupid joke and it gets eleven thousand men through a gate. The Director of Astronomy asks you later, in distress, which side that would be. He puts his question in writing, to the council.]],
    effects = { add("army", 1), add("nerve", 1), add("slander", 1) },
    go = "weicheng",
    record = unrecorded { note = [[The astronomers' “retreat” was the enemy's already: they would withdraw. The joke is ours, and, if anybody's, his.]] },
  },
  choice "drums" {
    "Don't look up. Nod to the drums.",
    text = [[They come in all together, and the bearers, who were taught to walk when they hear that, walk. The emperor has to take his other foot off the ground or be left. The Director is still running when the rear-guard passes him; what the halo means is not known till {changyuan}.]],
    effects = { add("army", 1), add("council", -1) },
    go = "weicheng",
    record = unrecorded { note = [[He left on 3 January. The halo is in the chronicle, with its reading; nobody is said to have hurried him past it.]] },
  },
  choice "reading" {
    "Let the Director read it out: no battle, a retreat, a reconciliation.",
    text = [[He reads it out in a voice that carries to the drums. *Reconciliation*: one can hear it going back along the column like a rug unrolled. The emperor gets in. Half of the army is now marching to a peace, which is a stroll, with luggage.]],
    effects = { add("nerve", 1), add("council", 1), add("army", -1) },
    go = "weicheng",
    record = happened { "CB58.13b A", excludes = { "drums" }, note = [[A halo round the sun on the day of leaving, and it was read so: no battle, they will withdraw, reconciliation. That anyone stopped for it is ours.]] },
  },
}
