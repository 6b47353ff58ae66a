-- Wang Jizhong at Wangdu, and the first nights in the felt. 20 May to June 1003.

scene "wang_wing" {
  title = "The west of the line", act = "Wangdu", place = "wangdu", date = "1003-05-20",
  text = {
    [[Somebody has to stand on the west. There is no hill there and no stream, only barley; and whoever has it has his right against the army and his left against the air.]],
    [[{wangchao.full}, who commands, has given it to {zhangqi.full}, who was in the prince's household when you counted the spoons there. He is young, and when the order is read he says, “Yes,” a little too quickly.]],
    [[To the north the dust is not yet very high. It is as broad as a river.]],
  },
  choice "ask" {
    "“Give me the west.”",
    text = [[Wang Chao writes your name over Zhang Qi's, neatly, so that both can still be read. You ride out in the gold cord, on the white horse, so that your wing can see where you are. So can they.]],
    effects = { add("w.name", 1) },
    go = "wang_ring",
    record = happened { "WZ A†", "CB54.21a A", excludes = { "leave", "stream" },
      note = [[A private record of some decades later has him ask. He charged in showy dress, and so was recognised (CB54.21a). The spoons are ours.]] },
  },
  choice "leave" {
    "Say nothing. It was given to him, and he said yes.",
    text = [[By the afternoon he is carried past you with his thigh laid open, apologising. So it is your wing all the same, in what you stand in.]],
    go = "wang_night",
    record = unrecorded { note = [[In the chronicle Zhang Qi comes up late and is wounded; only Wang Zeng tells of the exchange (WZ).]] },
  },
  choice "stream" {
    "“Not here. Behind the stream, with our backs to our own bread.”",
    text = [[It is put down, with the hour. Then Wang Chao asks if you would take the west, since you have looked at it so closely.]],
    effects = { add("w.name", -1) },
    go = "wang_dress",
    record = unrecorded { note = [[No council before the battle is recorded. Afterwards his letter blamed Wang Chao's rashness, and himself (CB57.23b).]] },
  },
}

scene "wang_dress" {
  title = "What to wear", place = "wangdu",
  text = {
    [[There is just time to dress. Your groom has laid out both: the coat of plates with the gold cord and the red plume, to go with the white horse that the emperor gave you, which is vain; and a trooper's leather.]],
    [[A man in a good coat is followed by eight hundred, your father told you before he went up to Waqiao Pass, and in a poor one by eight. He was wearing the good coat when they brought him back.]],
    [[You had advised against the barley. The dust has a front to it now, and in the front there are drums.]],
  },
  choice "gold" {
    "The gold cord. They will need to see where I am.",
    text = [[A sort of sigh goes along the wing, and it straightens. Across the barley, where they also have eyes, somebody points.]],
    effects = { add("w.name", 1) },
    go = "wang_ring",
    record = happened { "CB54.21a A", excludes = { "leather" }, note = [[He charged in showy dress, and so was recognised. The chronicle does not say whether it was pride or duty.]] },
  },
  choice "leather" {
    "The leather. The plume can go back in its box.",
    text = [[Your own orderly rides past you, looking for you. You had forgotten how much of being a general is done by the hat.]],
    go = "wang_ring",
    record = unrecorded { note = [[He was picked out by what he wore (CB54.21a). What his father told him is ours.]] },
  },
  choice "double" {
    "The leather; and the plume for young Meng, who has asked all year.",
    text = [[He is so happy that he cannot get the chin-strap done. “Keep fifty paces from me,” you tell him, “whatever I do.”]],
    effects = { add("w.name", -1) },
    go = "wang_ring",
    record = unrecorded { note = [[Meng is ours. In the record it was the general himself who wore it.]] },
  },
}

scene "wang_night" {
  title = "Kangcun", place = "wangdu", date = "1003-05-21",
  text = {
    [[You fight at Kangcun 康村 until one cannot tell whose the horses are. Then both sides sit down on what they have got, and listen to each other cough.]],
    [[The men are Zhang Qi's. They do what you say, a moment late, having first looked round for him.]],
    [[At first light there are carts burning behind you, where the bread was. To the south Wang Chao's drums have begun. You know that beat. It is not the advance.]],
  },
  choice "charge" {
    "Mount what can be mounted, and go straight at the carts.",
    text = [[Behind the smoke there are men who had hoped that you would come, and had got up early.]],
    effects = { add("w.name", 1) },
    go = "wang_ring",
    record = happened { "CB54.20b A", "SHY A", excludes = { "drums" }, note = [[At dawn the supply line was cut; he charged, and was surrounded. Wang Chao withdrew.]] },
  },
  choice "drums" {
    "Fall back on the drums, company by company. He may yet turn.",
    effects = { add("w.name", -1) },
    text = [[The drums keep always one ridge ahead of you. By noon there is one company falling back, and it is going round a hill.]],
    go = "wang_ring",
    record = unrecorded { note = [[Wang Chao drew his army off (CB54.20b). Whether Wang Jizhong could have followed is not said.]] },
  },
  choice "pages" {
    "First send the boys south, pages and buglers, on the best horses left.",
    text = [[They cry, being boys, and then they go, being boys, very fast. One will be asked in Kaifeng how you looked. He was counting the horses.]],
    go = "wang_ring",
    record = unrecorded { note = [[The news in Kaifeng was that he had fallen (CB54.24b). Who brought it is not told.]] },
  },
}

scene "wang_ring" {
  title = "Several tens deep", place = "wangdu", date = "1003-05-23", last = true,
  text = {
    when(no(took "wang_wing/leave"), [[You fought until dark. At dawn the bread carts were burning behind you, and Wang Chao's drums were not beating the advance.]]),
    [[For two days it has gone on along the foot of the hills, northwards, which is the wrong way. They ride round you in rings, several tens deep; outside each that you break there is another.]],
    when(took "wang_dress/double", [[Meng was taken for you on the first evening, by a great many people. He had kept his fifty paces.]]),
    [[At a place named Baicheng 白城 the hill stops. There are eleven of you. They have left off shooting. A big man has taken off his felt cap, and holds it against his chest.]],
    when(any { took "wang_wing/ask", took "wang_dress/gold" }, [[“The one in gold,” he is shouting, in market Chinese. “Only the one in gold.”]]),
    when(none { took "wang_wing/ask", took "wang_dress/gold" }, [[“Which is the general?” he is shouting, in market Chinese. None of the eleven turns his head. It is that which tells him.]]),
    when(took "wang_night/pages", [[There is not one face here under twenty. That at least came out right.]]),
    when(took "wang_night/charge", [[The eleven smell of your own burnt bread.]]),
    when(took "wang_night/drums", [[You cannot hear the drums any more. You find that you are still marching to them.]]),
    [[You have your sword. It is a long time since anyone has been able to lift one.]],
  },
  choice "eleven" {
    "“I come down when these ten are on the south road. Count them past.”",
    text = [[Ten men go by, through rings that open one after the other like a row of doors. None looks round; you had told them not to. The big man had come for a general, and been given a price.]],
    effects = { set("w.trust.liao", 1), add("w.name", 1) },
    go = "wang_bowl",
    record = unrecorded { note = [[Who was with him at the end is nowhere told.]] },
  },
  choice "taken" {
    "Let it hang. Walk down to him.",
    text = [[It takes eighteen steps. When you reach him he puts his cap on again, and gives you his own water.]],
    effects = { set("w.trust.liao", 2) },
    go = "wang_felt",
    record = happened { "LS81 A", "SS287 A", "LS14 A", excludes = { "through" },
      note = [[The compilers of both histories held against him that he had not died. Of those who took him the Liao annals name Xiao Talin (LS14); the cap and the water are ours.]] },
  },
  choice "through" {
    "There is a gully, it is nearly dark, and this coat is like any other.",
    when = any { took "wang_dress/leather", took "wang_dress/double" }, hidden = true,
    go = "wang_slipped",
    record = unrecorded { note = [[He was known by his dress and could not (CB54.21a).]] },
  },
  choice "die" {
    "It can be lifted once more.",
    go = "wang_martyr",
    record = unrecorded { note = [[Afterwards the compilers of both histories would rather that he had (SS287, LS81), and for more than a year Kaifeng believed it. What he weighed on that hill nobody wrote down.]] },
  },
}

scene "wang_felt" {
  title = "Which Wang", place = "liaocamp", date = "1003-05-26",
  text = {
    [[On the other side of the stove a man speaks Chinese as it is spoken by people who were read to as children. He is {handerang.full}, grand chancellor of all this.]],
    [[“Eighteen steps,” he says, “from the hill to where {talin.full} stood. He counted them. There was a Wang at Waqiao Pass, in my father's time, who would not come down at all.”]],
    [[Beside him lie a coat, cut to close on the left, a paper with a title on it, and a bowl of millet. On his knee is a book with today's date, in a reign you have never written, and under it a space.]],
    when(took "wang_night/charge", [[“You rode at the carts,” he adds. “It was put to us as a compliment.”]]),
    when(took "wang_dress/double", [[On the rug lies a chin-strap. They would like to know whose it was.]]),
  },
  choice "name" {
    "Give him all of it: name, rank, prefecture, and the father.",
    text = [[He writes it in one line, without asking with which characters. “Father and son,” he says. On the fourth day you put on the coat.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_tablet",
    record = unrecorded { note = [[The Dowager “knew his worth”, and he “roused himself, and in every task did his utmost” 亦自激昂，事必盡力 (LS81). That his father died on guard at Waqiao Pass is in the Song history (SS279).]] },
  },
  choice "clerk" {
    "“A quartermaster's clerk. The coat was lent to me.”",
    text = [[“Then you will know what barley fetches in Hejian.” You do know, to the cash. He writes it down, and beside it, for the first time, your name.]],
    effects = { add("w.lies", 1) },
    go = "wang_tablet",
    record = unrecorded { note = [[Ours. He had been recognised.]] },
  },
  choice "others" {
    "“Who else came down off that hill alive?”",
    text = [[He has the list read to you, slowly, twice. What he puts down is at which names you look up.]],
    effects = { add("w.name", 1) },
    go = "wang_tablet",
    record = unrecorded { note = [[No list is known.]] },
  },
}

scene "wang_bowl" {
  title = "A bowl of millet", place = "liaocamp", date = "1003-05-28", last = true,
  text = {
    [[They tell two stories here. Yang Ye 楊業 was taken with his wounds on him, and would not open his mouth again, for anything; they still speak of it with their caps off. And there is Kang Baoyi 康保裔, for whose death his sons in Kaifeng have been promoted. He lives four tents from here. He has put on weight.]],
    [[You have both from {handerang.full}, the grand chancellor, whose people were Chinese. “Ten men came to the river,” he adds. “{talin.full} had them counted over.”]],
    [[The bowl is millet. Next to it lie a coat, cut to close on the left, and a paper with a title in the revenue office. It is one question, and will be put once.]],
  },
  choice "cold" {
    "Eat. Put on the coat. Leave the paper until somebody hands it to you.",
    text = [[On the fourth day somebody does. You say the words correctly, and once.]],
    go = "wang_tablet",
    record = unrecorded { note = [[No hesitation is recorded; of his work in office, that it was his utmost (LS81).]] },
  },
  choice "earnest" {
    "Eat. “If it is to be done, then properly. Bring me the accounts.”",
    text = [[Over a column that comes out you catch yourself feeling what you felt in the prince's house when all the spoons were there.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_tablet",
    record = happened { "LS81 A", excludes = { "starve" }, note = [[“He too roused himself, and in every task did his utmost” 亦自激昂，事必盡力: so the Liao history, in praise, before its verdict at the end.]] },
  },
  choice "never" {
    "“I will count for you. I will not ride against him.” Then eat.",
    text = [[“Nobody has asked you to ride,” says Han Derang. But he has had it repeated.]],
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
