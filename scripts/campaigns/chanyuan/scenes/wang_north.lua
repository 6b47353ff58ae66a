-- Wang Jizhong among the Liao: the tablet, the wife, the ledger, the word for peace, the march, and the first letter. June 1003 to November 1004.

scene "wang_tablet" {
  title = "Honours", act = "The north", place = "youzhou", date = "1003-07-02",
  effects = { set("w.trust.song", 2) },
  text = {
    when(any { took "wang_felt/name", took "wang_felt/clerk", took "wang_felt/others" }, [[You have a coat now that closes to the left, and the revenue to count, among people who count by horses.]]),
    when(took "wang_bowl/cold", [[You have an office now. They say of you that you do everything correctly, and once.]]),
    when(took "wang_bowl/earnest", [[You have an office now. In its books you have found eleven hundred sheep that had never been missed.]]),
    when(took "wang_bowl/never", [[You have an office now, and one condition. It has not been mentioned again; they step round it.]]),
    [[There has been a great mourning in Kaifeng for a General Wang. You hear it from a man who sells combs, and had to swim, since the market was shut. His four sons are all in office; the youngest is nine. There is a tablet.]],
    when(any { took "wang_wing/ask", took "wang_dress/gold" }, [[There is a song, about a man in gold on a white horse.]]),
    when(at_most("w.name", 0), [[There was some talk at first about who had run. Then it was decided that they all had stood.]]),
    when(took "wang_night/pages", [[One of the buglers has told it so often that he is asked for by name.]]),
    when(took "wang_wing/leave", [[A general on two sticks, Zhang Qi, led the mourners. He would not sit.]]),
    [[He holds out his tray. Did the gentleman perhaps know him?]],
  },
  choice "stand" {
    "“Slightly.” Buy a comb.",
    text = [[That night you find that one cannot mourn oneself correctly: there is no relative of the right degree.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_wife",
    record = unrecorded { note = [[On 10 June 1003 he was made military governor as a dead man, and four sons were given posts (CB54.24b). The tablet is ours.]] },
  },
  choice "word" {
    "“Tell Shi Pu at Mozhou that you sold a comb to a man who counts spoons.”",
    text = [[{shipu} was in the prince's household too, and would know. For a month you are afraid that the man will arrive.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_defector",
    record = unrecorded { note = [[Until his letter of November 1004 he was believed dead. No message is known.]] },
  },
  choice "tell" {
    "To the Dowager: “I am dead, lady. You should know what you have.”",
    text = [[She laughs until she has to hold on to the cart. Then she stops. “And your sons eat by it. No; I shall not write that you live. Come and count for me, dead man.”]],
    effects = { add("w.trust.liao", 1), add("w.name", 1) },
    go = "wang_ledger",
    record = unrecorded { note = [[The Song court was not told. That she and he ever spoke of it is ours.]] },
  },
}

scene "wang_wife" {
  title = "Kang Moji's house", place = "youzhou", date = "1003-10-10",
  text = {
    [[They have found you a wife. She is of Kang Moji's 康默記 house, who were Chinese when that was a thing one could stop being; she has buried a husband, and stands in the door of the tent with a saddle on her arm to see what has been got for her.]],
    when(took "wang_felt/name", [[“They have written you down as father and son,” she says. “Which are you to be here?”]]),
    when(took "wang_felt/clerk", [[“They say that you gave yourself out for a clerk,” she says, “and then were one.”]]),
    when(took "wang_felt/others", [[“They say that you asked who else came down,” she says, “and nothing else.”]]),
    when(took "wang_bowl/cold", [[“They say that you do everything correctly,” she says. “And once.”]]),
    when(took "wang_bowl/earnest", [[“Eleven hundred sheep,” she says. “My uncles are still looking at each other.”]]),
    when(took "wang_bowl/never", [[“They say that there is a thing you will not do,” she says. “Tell me first if there are others.”]]),
    [[On the chest lies the comb. She decides not to ask whose. Then she puts down the saddle. It is the better of her two; it is for you.]],
  },
  choice "tell" {
    "Tell her about Kaifeng: the house, the boys, the woman who wears white.",
    text = [[“Then there are two of us who have been widowed of you,” she says. On the boys' feast days she puts out four bowls, and one for the other.]],
    effects = { add("w.name", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[A wife of Kang Moji's line (LS81): her name is not known, nor one word that she said.]] },
  },
  choice "tongue" {
    "“Teach me Khitan. Not the market. How it is spoken when it is meant.”",
    text = [[She corrects you with the saddle-strap. By spring you have stopped watching mouths in council.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_ledger",
    record = unrecorded { note = [[Whether he spoke it nobody has recorded; he was trusted for twenty years by people who did.]] },
  },
  choice "chest" {
    "Ask her to put the old coat away, where it will keep.",
    text = [[She folds it with wormwood. It is the only thing in the tent that closes to the right.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[Ours. Song sent him, in the end, a robe every year (CB62.11b).]] },
  },
}

scene "wang_ledger" {
  title = "What it costs to be in the saddle", place = "youzhou", date = "1004-02-20",
  text = {
    [[Revenue is what somebody had meant to eat. You have put the five years of war into columns. The plunder is entered at once, by warriors, in round numbers. The horses are entered a year later, by widows.]],
    [[In the evening {chengtian.full} comes to see it. She has had her son's realm on her saddle-bow for twenty-two years. She puts a finger, swollen at the joint, on the lowest figure.]],
    when(took "wang_tablet/tell", [[“My dead man has been adding,” she says to her women. It is what you are called now, even by the wife they have got you, of Kang Moji's house.]]),
    when(took "wang_wife/tongue", [[She says a word that your wife taught you. It means that something has been heard, and that one had hoped it would not be said.]]),
    [[“What is this one?”]],
  },
  choice "whole" {
    "“That is what is left, lady, when one has won each year.”",
    text = [[She does not take the finger away. “And if one lost?” You say that you have not been asked to cost that.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[The raids of 999, 1001, 1002 and 1003 are in the Liao annals (LS14); no rations were issued, and each man had three horses (LS34). The books are ours.]] },
  },
  choice "less" {
    "Give her a higher one. She is tired.",
    text = [[She looks at you as at a doctor who has washed his hands too long. The true one she has from Han Derang.]],
    effects = { add("w.lies", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[Ours.]] },
  },
  choice "both" {
    "Put the Song figure beside it, as you know it. “It is lower there too.”",
    text = [[You have told her nothing that a clerk in Kaifeng does not tell his wife.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_peace",
    record = unrecorded { note = [[What he told the Liao of Song's condition is not known; it is what modern historians argue about.]] },
  },
}

scene "wang_defector" {
  title = "Ninety-three thousand nine hundred and fifty", place = "youzhou", date = "1004-03-15",
  text = {
    [[Last summer an officer named {lixin.full} rode over to the Song, and gave them the whole strength of the Liao down to the last fifty: to march south, ninety-three thousand nine hundred and fifty.]],
    [[The tribes do not write such figures down. Only one man here does, everyone in the tent is thinking, with great politeness. And there was a comb-seller.]],
    when(took "wang_felt/clerk", [[You had given yourself out, at the first, for a clerk. It had been thought a joke.]]),
    [[They gave you a wife in the autumn, of Kang Moji's house. Her uncles look at the rug.]],
  },
  choice "books" {
    "Lay all your books on the rug, open. “Find it.”",
    text = [[The figure is not there: you have always kept it in your head. On the third day Han Derang brings the books back himself, in the order in which you had them.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[Li Xin's report of August 1003 is in the Song documents: about 108,000 horse, of whom 93,950 made the force that invaded (CB55, SHY). Whom the Liao suspected is not recorded.]] },
  },
  choice "fodder" {
    "“He is wrong by two thousand. I should have got it right.”",
    text = [[A tribal chief begins to shake; it is laughter. Only Han Derang is not laughing.]],
    effects = { add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[The number is the defector's; it cannot now be checked.]] },
  },
  choice "silent" {
    "Say nothing. You have not been asked.",
    text = [[For a month your ink is brought to you already ground, by a youth who waits.]],
    effects = { add("w.trust.liao", -1) },
    go = "wang_peace",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_peace" {
  title = "The word for it", place = "youzhou", date = "1004-06-20", last = true,
  text = {
    [[The Dowager, who rules all this for her son, sends for you in the evenings, to hear what things cost. She likes to be told the price of salt. Of Kaifeng she asks only if he sleeps.]],
    [[Nobody here says the word for the other thing. {talin} commands, and they will march this autumn, because they always have.]],
    when(took "wang_wife/tell", [[“And four boys,” she says tonight, “and a bowl for the other. One hears.” She has one boy herself. He is thirty-three.]]),
    when(took "wang_wife/chest", [[“You have laid away your coat, they tell me,” she says tonight, “instead of burning it. I should have.”]]),
    when(took "wang_ledger/whole", [[“What is left,” she says tonight, out of nothing, “when one has won.”]]),
    when(took "wang_ledger/less", [[“You gave me a kind figure once,” she says tonight. “I should like an unkind one.”]]),
    when(took "wang_ledger/both", [[She has your sheet with her, folded small. It is coming apart at the fold.]]),
    when(took "wang_defector/books", [[“Two days in your books,” she says tonight, “and I had from it only that you are tidy.” It is not a reproach.]]),
    when(took "wang_defector/fodder", [[“Wrong by two thousand,” she says tonight, and her shoulders shake. “Which way, you never said.”]]),
    when(took "wang_defector/silent", [[The youth with the ink sits down by the flap, where he can hear.]]),
    [[She is waiting for you to tell her the price of something.]],
  },
  choice "once" {
    "“Peace, lady. One silk robe costs less than this autumn.”",
    text = [[“Thirteen months,” says the Dowager, “and it took you until now to be a Song officer.” In the autumn you ride behind Talin with the baggage, and not with the court.]],
    effects = { add("w.trust.liao", -1), add("w.name", 1) },
    go = "wang_tang",
    record = unrecorded { note = [[By the chronicle he waited for an opening (CB57.23a). Whether he had tried before, and been told that it was not the time, nobody says.]] },
  },
  choice "wait" {
    "Tell her the price of salt. She has not yet asked for the other.",
    text = [[One evening in the ninth month, drying her fingers, she says: “And what would it cost *him*, not to have us come?” So it was she who said it.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_brush",
    record = happened { "CB57.23a A", "WZ A†", excludes = { "never" },
      note = [[He waited for an opening, and spoke to her of the waste of war when she was old and inclined to hear it. Both accounts are Song ones.]] },
  },
  choice "derang" {
    "Say it to Han Derang, who will know on what evening.",
    text = [[“It had better be you,” he says. “I am one of them; I can only want it.” He says it to her nine days later, as a thing that he had heard.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_ox",
    record = unrecorded { note = [[What passed between them is nowhere told. That Han Derang wanted a settlement is how we read him.]] },
  },
  choice "never" {
    "It is not for you to say. You have been dead a year.",
    go = "wang_silent",
    record = unrecorded { note = [[He did speak (CB57.23a), and it is why he is remembered.]] },
  },
}

scene "wang_ox" {
  title = "For luck", place = "youzhou", date = "1004-10-26",
  text = {
    [[Heaven and Earth have had an ox and a horse. Now, at each halt of the march, there is one spy. He is tied to a post on the side towards the enemy; the van rides past, and each man lets go one arrow, without aiming. They call them demon arrows.]],
    [[Today's is from Bazhou, and was looking, he says, for his ox. The Dowager and her son, the emperor {shengzong.full}, are to watch. You have a place in the second row.]],
    [[“She has not said no,” says Han Derang beside you, of the other matter. He has his eyes on his horse's ears.]],
  },
  choice "row" {
    "Take your place in the second row. Look at his feet.",
    text = [[They are farmer's feet. They stay still for longer than you would have believed. Someone in the first row has turned round.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_brush",
    record = unrecorded { note = [[The Liao annals have the sacrifice and, for 25 to 28 October, the “demon arrows” (LS14).]] },
  },
  choice "ox" {
    "“What colour is it?” Ask him before everybody about his ox.",
    text = [[Yellow, with one horn down. They ate that one, says a trooper. The young emperor, looking at the ground, says that a man should be paid for an ox. They use the next one, who had a map.]],
    effects = { add("w.trust.liao", -1), add("w.name", 1) },
    go = "wang_brush",
    record = unrecorded { note = [[The man and his ox are ours. The custom is in the Liao annals (LS14).]] },
  },
  choice "ill" {
    "Send word that you have a fever, and sit in the fodder cart.",
    text = [[In the evening a youth asks whether the fever came before the drum or after it. The carters, who are Chinese, know which.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_brush",
    record = unrecorded { note = [[Where he was in those days is not recorded.]] },
  },
}

scene "wang_tang" {
  title = "The army that you left", place = "dingzhou", date = "1004-11-07",
  text = {
    [[Across the Tang River stands everything that you were ever trained to be part of. There is the wing that would have been yours; there, under the large umbrella, not moving, is Wang Chao.]],
    [[On this side the Liao line has no end. There is no shooting. When the shadows are long Talin, from whom you have not had ten words since Baicheng, rides up beside you. “You know him,” he says. “Will he come over?”]],
    when(took "wang_wing/stream", [[There is a stream in front of Wang Chao, this time, and he has his back to his bread. It took him a year and a half to take your advice.]]),
    when(took "wang_bowl/never", [[You swore that you would not ride against him. You have been given a place in the second row and a quiet horse, and nobody has called it riding.]]),
    when(took "wang_night/drums", [[When the wind is right you can hear the drums. You find that your horse is standing to attention.]]),
    when(took "wang_defector/fodder", [[“Is that with your two thousand,” he asks, looking along the line, “or without?”]]),
  },
  choice "no" {
    "“No.” He would not come over for you.",
    text = [[Talin turns his horse's head to the east, and the line that has no end turns with it.]],
    effects = { add("w.trust.liao", 1), add("w.name", -1) },
    go = "wang_brush",
    record = unrecorded { note = [[Wang Chao kept to the defensive and they went round him (CB57.19). Who advised it is not known. One modern argument is that Wang's knowledge made it possible (Lin Hu, abstract only).]] },
  },
  choice "may" {
    "“He may. I should give him until dark.”",
    text = [[Somewhere to the east a prefect has had one more day for his carts. Wang Chao has had the umbrella moved, twice, out of the sun.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_brush",
    record = unrecorded { note = [[How long they stood is not said.]] },
  },
  choice "colours" {
    "“You would have to ask him. I have been away.”",
    text = [[He turns your horse a little, so that the sun is not in its eyes.]],
    go = "wang_brush",
    record = unrecorded { note = [[That the two of them ever spoke is ours.]] },
  },
}

scene "wang_brush" {
  title = "Leave to write", place = "liaocamp", date = "1004-11-08",
  text = {
    when(took "wang_peace/wait", [[She gave you leave to write in four words, at the Tang River, while Wang Chao's army stood on the other side and hers went round it.]]),
    when(took "wang_peace/derang", [[She has given you leave to write, in four words, with her back turned. It was a good evening: Wang Chao's army had stood all day across the Tang River, and hers was going round it.]]),
    when(took "wang_tang/no", [[You have leave to write. Outside the army has been going by, eastwards, since noon.]]),
    when(took "wang_tang/may", [[You have leave to write. She had been told that you expected Wang Chao to fight. It amused her: then let him write.]]),
    when(took "wang_tang/colours", [[You have leave to write. You have been away, you told Talin. This is where you say where.]]),
    [[Han Derang stands at the flap, where he can be seen not to be reading. The letter is to the emperor, from a man whom he has promoted for dying. There is no form for that.]],
    when(took "wang_ox/row", [[You keep seeing a pair of feet.]]),
    when(took "wang_ox/ill", [[The youth who asked about your fever has ground the ink.]]),
    when(took "wang_wife/chest", [[You have the old coat on under the other. It would be cold, you told your wife. She did up the strings.]]),
    [[How you fell; what they want; what you are now. The first character is the hardest. It is whichever word you use for “your servant”.]],
  },
  choice "proud" {
    "Write it from her height: she is willing to be spoken to.",
    text = [[It sounds like every letter that has come down that road since before you were born. She nods all the way through.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_arrow",
    record = unrecorded { note = [[He wrote that the North admired the emperor's virtue (CB57.23b).]] },
  },
  choice "alone" {
    "“I was taken because I was slow to die.” Then only: they would talk.",
    text = [[It is two lines. At the flap Han Derang closes his eyes.]],
    effects = { add("w.trust.song", 2), add("w.trust.liao", -1) },
    go = "wang_arrow",
    record = unrecorded { note = [[He did own his fault. So bare a letter is ours.]] },
  },
  choice "blame" {
    "Blame Wang Chao's haste, and yourself; say that the North admires his virtue.",
    text = [[*Admires* is nearly true. Han Derang, who has not read it, says at the flap that it seems a sound letter.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_arrow",
    record = happened { "CB57.23b A", excludes = { "alone", "beg", "proud" }, note = [[So it ran, in the Song chronicle: he fell by Wang Chao's rashness and his own, and the North, thinking of old friendship, admired the emperor's virtue.]] },
  },
  choice "beg" {
    "Write that they beg for it. He comes if he is asked.",
    text = [[It will be read aloud there, with glances. One day, in this tent, another will be laid beside it.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_arrow",
    record = unrecorded { note = {
      follow("asked_first", { "nobody", "one_paper" }, [[In the Song books it is always the Liao who asked, and in the Liao books always the Song.]]),
      follow("asked_first", "song", [[They did beg for it, says the Song chronicle: blunted, and ashamed to withdraw (CB57.24a).]]),
      follow("asked_first", "liao", [[It was Song that asked, say the Liao annals (LS14).]]),
      [[What he wrote himself seems to have been more careful (CB57.23b).]],
    } },
  },
}

scene "wang_arrow" {
  title = "Into whose hand", place = "liaocamp", date = "1004-11-09",
  text = {
    [[Four men will carry it, with a signal arrow 信箭, under one {lixing.full}. It has to fall into somebody's hand.]],
    [[{shipu.full} at Mozhou was in the prince's household too; he will take the arrow to bits, and send the letter on the same night, for the credit. {hechengju.full} at Xiongzhou would be so careful of it that it might be spring. Nearest is Wang Chao, to whom by rights it should go.]],
    when(took "wang_tablet/word", [[You have sent to Shi Pu once already, by way of a comb. If it arrived, he has kept it to himself for a year.]]),
    when(took "wang_brush/blame", [[The second line of it says whose haste it was. Wang Chao can read.]]),
    when(took "wang_brush/beg", [[Whoever opens it first will be the man to whom the Khitan begged.]]),
    [[“They would all rather not have it,” says Li Xing. “Which of them would mind least?”]],
  },
  choice "shipu" {
    "Mozhou. Shi Pu.",
    text = [[One night, for taking the arrow apart; to Kaifeng, four days; and back. It comes to the day.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_letter",
    record = happened { "WZ A†", "CB57.23 A", excludes = { "hechengju", "wangchao" }, note = [[Li Xing and three others brought it with a signal arrow to Shi Pu at Mozhou, who forwarded it. Li Tao doubts the day.]] },
  },
  choice "hechengju" {
    "Xiongzhou. He Chengju, who once asked leave to write himself.",
    text = [[He keeps it for two nights, adds nine pages with precedents, and then, being late, spares no horses.]],
    effects = { wait(2) },
    go = "wang_letter",
    record = considered { "SHY A", note = [[The emperor's answer recalls that He Chengju had once asked leave to send an envoy.]] },
  },
  choice "wangchao" {
    "Wang Chao. Let it be done for once in the right order.",
    text = {
      when(took "wang_brush/blame", [[He could not forward it: it had his name in it. He could not burn it: it was addressed. A copy has to go by Mozhou after all.]]),
      when(no(took "wang_brush/blame"), [[He could not forward it without having had it. He could not burn it: it was addressed. A copy has to go by Mozhou after all.]]),
    },
    effects = { add("w.trust.song", -1), wait(3) },
    go = "wang_days",
    record = unrecorded { note = [[By the account that names the choice, to send it so would have been to bury it (WZ).]] },
  },
}

scene "wang_days" {
  title = "Eight days", place = "liaocamp", date = "1004-11-17",
  text = {
    [[It is to be {yingzhou}. The engines have come up, sheathed in iron; the Xi, who will be going up under them, are cutting boards. To Kaifeng, four days; to be decided, three; back, four. It has been eight.]],
    [[You have tried it without the three.]],
    when(took "wang_brush/alone", [[Two lines. At night they seem to you too few, and by day one too many.]]),
    when(took "wang_ox/ox", [[A trooper brings you a horn, for a joke or a present. It bends down.]]),
    when(took "wang_defector/books", [[Han Derang has lent you Tang poems. He has put a straw in the book, at a page about letters from home.]]),
    [[This morning Talin asked in council whether the drum was to wait for the post. Everyone laughed. The Dowager has sent to ask you if there is a reason why it should.]],
  },
  choice "none" {
    "“None. A letter is not a reason until it has been answered.”",
    text = [[“Good,” she says. “I should have been sorry to hear one.” She has her sticks brought, and tries them on her palm: the left, the right.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_letter",
    record = unrecorded { note = [[The siege began on 20 November. On that same day, by what Wang himself wrote afterwards, the emperor's answer reached him (SHY, CB58.7b).]] },
  },
  choice "three" {
    "“Three days. He will answer with his own hand.”",
    text = [[She gives you one, and calls it three. When you look up, Talin is smiling.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_letter",
    record = unrecorded { note = [[Nothing is told of those days.]] },
  },
  choice "wall" {
    "“Yingzhou has forty engines. Ask Talin what he will have left to laugh with.”",
    text = [[The figure is from the Song side. Talin, who can respect a number, has the boards made thicker.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_letter",
    record = unrecorded { note = [[What he knew of Yingzhou, and if he said it, is unknown. Captured engines sheathed in iron are in the chronicle (CB59.5a).]] },
  },
}
