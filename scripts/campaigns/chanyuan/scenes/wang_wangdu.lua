-- Wang Jizhong at Wangdu, and the first nights in the felt. 20 May to June 1003.

scene "wang_wing" {
  title = "The west of the line", act = "Wangdu", place = "wangdu", date = "1003-05-20",
  text = {
    [[Somebody has to stand on the west. There is no hill there and no stream, only barley; and whoever has it will have his right against the army and his left against the air.]],
    [[{wangchao.full}, who commands, has given it to {zhangqi.full}. He was in the prince's household with you, before the prince was emperor, in the years when you kept the door and counted the
    spoons. He is brave, and he is young, and when the order is read he says, “Yes,” a little too quickly.]],
    [[Wang Chao looks at the map and not at either of you. He is a fair man. He would give the place to somebody he disliked, if he disliked anyone.]],
    [[To the north the dust is not yet very high. It is as broad as a river.]],
  },
  choice "ask" {
    "“Give me the west.”",
    text = [[It is what you are for. Zhang Qi begins to say something, and you ask him whether his girth is tight. Wang Chao writes your name over his, neatly, so that both can still be read.]],
    effects = { add("w.name", 1) },
    go = "wang_dress",
    record = happened { "WZ A†", excludes = { "leave", "stream" },
      note = [[A private record of some decades later has it so: he asked to change places with Zhang Qi. In January 1005 Zhang Qi guards the bridge at Chanzhou. The spoons are ours.]] },
  },
  choice "leave" {
    "Say nothing. It was given to him, and he said yes.",
    text = [[By the middle of the afternoon he is carried back past you with his thigh laid open, apologising. So it is your wing all the same; only that you come to it late, through the backs of his men.]],
    go = "wang_dress",
    record = unrecorded { note = [[The chronicle has Zhang Qi come up late and be wounded; only Wang Zeng tells of the exchange (WZ).]] },
  },
  choice "stream" {
    "“Not here. Behind the stream, with the army's back to its own bread.”",
    text = [[“The order says Wangdu,” says Wang Chao. You say that the order was written by people who were indoors. It is put down, with the hour. Then he asks if you would take the west, since you have looked at it so closely.]],
    effects = { add("w.name", -1) },
    go = "wang_dress",
    record = unrecorded { note = [[No council before the battle is recorded. Afterwards his letter blamed Wang Chao's rashness, and himself (CB57.23b).]] },
  },
}

scene "wang_dress" {
  title = "What to wear", place = "wangdu",
  text = {
    [[Your groom has laid out both. On the left, the coat of plates with the gold cord, the red plume, and the white horse that the emperor gave you, which is vain. On the right, a trooper's leather.]],
    [[There is a regulation. There is also your father, who told you before he went up to Waqiao Pass that a man in a good coat is followed by eight hundred, and in a poor one by eight. He was wearing the good coat when they brought him back.]],
    when(took "wang_wing/ask", [[Zhang Qi has come over, on foot, to ask whether he may at least lend you his second horse.]]),
    when(took "wang_wing/leave", [[The eight hundred are Zhang Qi's. They are looking at the litter, and then about, for something else to look at.]]),
    when(took "wang_wing/stream", [[You had advised against the barley. You are standing in it.]]),
    [[The dust has a front to it now, and in the front there are drums.]],
  },
  choice "gold" {
    "The gold cord and the white horse. They will need to see where I am.",
    text = [[They see. A sort of sigh goes along the wing, and it straightens by a hand's breadth from end to end. Across the barley, where they also have eyes, somebody points.]],
    effects = { add("w.name", 1) },
    go = "wang_night",
    record = happened { "CB54.21a A", excludes = { "leather" }, note = [[He charged in showy dress, and so was recognised. The chronicle does not say whether it was pride or duty; it was the custom of neither army to be captured in it.]] },
  },
  choice "leather" {
    "The leather. The plume can go back in its box.",
    text = [[Your own orderly rides past you, looking for you. It is very quiet inside a poor coat. You had forgotten how much of being a general is done by the hat.]],
    go = "wang_night",
    record = unrecorded { note = [[Had he done so he might have slipped away; he was picked out by what he wore (CB54.21a). What his father told him is ours.]] },
  },
  choice "double" {
    "The leather for you; and the plume on young Meng, who has asked for it all year.",
    text = [[He is so happy that he cannot get the chin-strap done. You do it for him. “Keep fifty paces from me,” you tell him, “whatever I do.” He thinks that it is for his instruction.]],
    effects = { add("w.name", -1) },
    go = "wang_night",
    record = unrecorded { note = [[Meng is ours. In the record it was the general himself who wore it.]] },
  },
}

scene "wang_night" {
  title = "Kangcun", place = "wangdu", date = "1003-05-21",
  text = {
    [[You fight at Kangcun 康村 from the afternoon until one cannot tell whose the horses are. Then both sides sit down on what they have got, and listen to each other cough.]],
    when(took "wang_dress/double", [[Meng was taken for you at about sunset, by a great many people. He had kept his fifty paces.]]),
    when(took "wang_dress/gold", [[The white horse is dead. You have a trooper's. The plume has come through without a mark on it.]]),
    when(all { took "wang_wing/ask", no(took "wang_dress/gold") }, [[You have changed to Zhang Qi's second horse. He was right about it.]]),
    when(took "wang_dress/leather", [[They have been asking for you up and down the line. Twice you were told, by men who were sure of it, that the general was killed.]]),
    [[At first light there are carts burning behind you, where the bread was. They rode round in the dark. You would have done it too, with three horses to a man. To the south Wang Chao's drums have begun. You know that beat. It is not the advance.]],
    [[Those who are left on the west can still hear one thing: you.]],
  },
  choice "charge" {
    "Mount what can be mounted, and go straight at the carts.",
    text = [[You get as far as the smoke. Behind the smoke there are men who had hoped that you would come, and had got up early.]],
    effects = { add("w.name", 1) },
    go = "wang_ring",
    record = happened { "CB54.20b A", "SHY A", excludes = { "drums" }, note = [[From afternoon till night at Kangcun; at dawn the supply line was cut; he charged to open it, and was surrounded. Wang Chao withdrew.]] },
  },
  choice "drums" {
    "Fall back on the drums, company by company. He may yet turn.",
    effects = { add("w.name", -1) },
    text = [[He does not turn. The drums keep always one ridge ahead of you, at a walk. By noon, of the companies who are falling back, there is one, and it is going round a hill.]],
    go = "wang_ring",
    record = unrecorded { note = [[Wang Chao drew his army off (CB54.20b). Whether Wang Jizhong could have followed is not said.]] },
  },
  choice "pages" {
    "First send the boys south: every page, groom and bugler, on the best horses left.",
    text = [[They cry, being boys, and then they go, being boys, very fast. One of them will be asked in Kaifeng how you looked, and will say: as usual, sir. He was counting the horses.]],
    go = "wang_ring",
    record = unrecorded { note = [[How the news came to Kaifeng is not told; only what news it was, that he had fallen (CB54.24b).]] },
  },
}

scene "wang_ring" {
  title = "Several tens deep", place = "wangdu", date = "1003-05-23", last = true,
  text = {
    [[It goes on along the foot of the hills for two days, northwards, which is the wrong way. They ride round you in rings, one outside another; someone will write that they were several tens deep. Each one that you break has another round it.]],
    [[At a place named Baicheng 白城 the hill stops. There are eleven of you. Nobody has eaten since the barley. Inside the innermost ring they have left off shooting, and an officer has taken off his felt cap and is holding it against his chest.]],
    when(took "wang_dress/gold", [[“The one in gold,” he is shouting, in market Chinese. “Only the one in gold.”]]),
    when(none { took "wang_dress/gold" }, [[“Which is the general?” he is shouting, in market Chinese. None of the eleven turns his head. It is that which tells him.]]),
    when(took "wang_night/pages", [[There is not one face here under twenty. That at least came out right.]]),
    when(took "wang_night/charge", [[The eleven smell of your own burnt bread.]]),
    when(took "wang_night/drums", [[You cannot hear the drums any more. You find that you are still marching to them.]]),
    [[You have your sword. It is a long time since anyone has been able to lift one.]],
  },
  choice "eleven" {
    "“I come down when these ten are on the south road. Count them past.”",
    text = [[It is agreed to by gestures. Ten men go by, through rings that open one after the other like a row of doors. None of them looks round at you. You had told them not to. The officer has put his cap on again. He had come for a general, and been given a price.]],
    effects = { set("w.trust.liao", 1), add("w.name", 1) },
    go = "wang_felt",
    record = unrecorded { note = [[Who was with him at the end is nowhere told.]] },
  },
  choice "taken" {
    "Let it hang. Walk down to him.",
    text = [[It takes eighteen steps. When you reach him he puts his cap on again, and gives you his own water.]],
    effects = { set("w.trust.liao", 2) },
    go = "wang_felt",
    record = happened { "LS81 A", "SS287 A", excludes = { "die", "through" },
      note = [[He was taken. The compilers of both histories held against him that he had not died; the Song one adds that he served them.]] },
  },
  choice "through" {
    "Not down: along. There is a gully, it is nearly dark, and nobody knows this coat.",
    when = any { took "wang_dress/leather", took "wang_dress/double" }, hidden = true,
    go = "wang_slipped",
    record = unrecorded { note = [[He was known by his dress and could not (CB54.21a).]] },
  },
  choice "die" {
    "It can be lifted once more.",
    go = "wang_martyr",
    record = considered { "SS287 A", "LS81 A", note = [[What both histories would rather he had done, and what all Kaifeng for more than a year believed that he had.]] },
  },
}

scene "wang_felt" {
  title = "Which Wang", place = "liaocamp", date = "1003-05-26",
  text = {
    [[A tent of white felt, with a stove in it, and a man on the other side of the stove who speaks Chinese as it is spoken by people who were read to as children.]],
    [[“Wang,” he says. “It is not an uncommon name. There is one who commands, and he has gone home. There was one at Waqiao Pass, in my father's time, who would not come down off it.” He lets the stove tick. “You have his jaw, I am told. I never saw him. I only heard the men speak of it.”]],
    [[This is {handerang.full}, who is grand chancellor of all this, and whose people were Chinese. He wears their cap. In the daybook on his knee there is today's date, in a reign you have never written, and under it a space.]],
    when(took "wang_night/charge", [[“You rode at the carts,” he says. “We had been told that you would. It was put to us as a compliment.”]]),
    when(took "wang_ring/eleven", [[“The ten men came to the river,” he adds. “I thought that you would wish to be told.”]]),
    when(took "wang_ring/taken", [[“Eighteen steps,” he adds. “They counted them; they tell it to each other.”]]),
    when(took "wang_dress/double", [[On the rug lies a chin-strap. They would like to know whose it was.]]),
  },
  choice "name" {
    "Give him all of it: name, rank, prefecture, and the father.",
    text = [[He writes it down in one line, without asking with which characters. “Father and son,” he says. “She will want to see for herself.”]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_bowl",
    record = unrecorded { note = [[The Dowager “knew his worth” is all that the Liao history has of how he was received (LS81). That his father died on guard at Waqiao Pass is in the Song one (SS279).]] },
  },
  choice "clerk" {
    "“A quartermaster's clerk. The coat was lent to me.”",
    text = [[“Then you will know what barley fetches in Hejian,” he says pleasantly. You do know, to the cash; you have always known what things cost. He writes it down, and beside it, for the first time, your name.]],
    effects = { add("w.lies", 1) },
    go = "wang_bowl",
    record = unrecorded { note = [[Ours. He was recognised, and there would have been no use in it.]] },
  },
  choice "others" {
    "“Who else came down off that hill alive?”",
    text = [[He has the list read to you, slowly, twice, since there are two of one name. You notice that you are being watched, and what for; that it is not what you say that he is putting down, but at which names.]],
    effects = { add("w.name", 1) },
    go = "wang_bowl",
    record = unrecorded { note = [[No list is known.]] },
  },
}

scene "wang_bowl" {
  title = "A bowl of millet", place = "liaocamp", date = "1003-05-28", last = true,
  text = {
    [[There are two stories that everybody here tells, and you are told both on the same evening. Yang Ye 楊業, in the year of the three columns, was taken with his wounds on him, and would not open his mouth again, for anything; and they still speak of it with their caps off. And there is
    Kang Baoyi 康保裔. In Kaifeng his sons have been promoted, for his death. He lives four tents from here. He has put on weight.]],
    [[The bowl is millet with mutton fat. It has been set down quite gently. Next to it lie a folded coat, cut to close on the left, and a paper with a title on it; and there is a spoon.]],
    when(took "wang_felt/name", [[The title is a good one. They have read your one line to somebody who could value it.]]),
    when(took "wang_felt/clerk", [[The title is in the revenue office. Han Derang has a dry kind of justice.]]),
    when(took "wang_felt/others", [[They have put you where you can see the ones on the list go by.]]),
    [[You have been hungry for long enough to have become interested in it. You see very clearly that the bowl, the coat and the paper are one question, and that it will be put only once.]],
  },
  choice "cold" {
    "Eat. Put on the coat. Leave the paper where it is until somebody hands it to you.",
    text = [[On the fourth day somebody hands it to you. You say the words. You say them correctly, and no more than once, and Han Derang notes that too. He thinks the better of a horse that takes its time.]],
    go = "wang_tablet",
    record = unrecorded { note = [[Nothing is said of any hesitation. Of what he did in office it is said that it was his utmost (LS81).]] },
  },
  choice "earnest" {
    "Eat. If it is to be done at all it will be done properly; bring me the accounts.",
    text = [[They bring them. They have been kept by warriors. You are still at it when the lamp is changed, and you catch yourself, over a column that comes out, feeling what you felt in the prince's house when all the spoons were there.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_tablet",
    record = happened { "LS81 A", excludes = { "starve" }, note = [[“He too roused himself, and in every task did his utmost” 亦自激昂，事必盡力: so the Liao history. It means it as praise, until the verdict at the end.]] },
  },
  choice "never" {
    "“I will count for you. I will not ride against him.” Then eat.",
    text = [[“Nobody has asked you to ride,” says Han Derang. But it goes into the daybook, as the one condition that was made; and what is in that book is known in the end on both sides of the border.]],
    effects = { add("w.trust.liao", -1), add("w.name", 1) },
    go = "wang_tablet",
    record = unrecorded { note = [[No condition of his is recorded. He went south with their army in 1004, and what he did there was write.]] },
  },
  choice "starve" {
    "Turn the bowl over. It has been done, by a better man.",
    go = "wang_starved",
    record = considered { "LS11 A", note = [[Yang Ye starved himself to death in 986. Kang Baoyi, who “died a hero” in the Song annals, took office in the Liao ones.]] },
  },
}
