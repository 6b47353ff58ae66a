-- Wang Jizhong among the Liao: the tablet, the wife, the ledger, the word for peace, the march, and the first letter. June 1003 to November 1004.

scene "wang_tablet" {
  title = "Honours", act = "The north", place = "youzhou", date = "1003-07-02",
  effects = { set("w.trust.song", 2) },
  text = {
    [[You hear it from a man who sells combs. He has it from the market at Xiongzhou, which was shut last month, so he had to swim. There has been a great mourning in Kaifeng for a General Wang.]],
    [[He has been made a military governor, this general, of somewhere rich. His four sons are all in office; the youngest is nine. The emperor stopped the court and wept. There is a tablet; it is said to be a good one.]],
    when(all { at_least("w.name", 3), took "wang_dress/gold" }, [[There is a song. The comb-man knows the beginning. It is about a man in gold, on a white horse.]]),
    when(all { at_least("w.name", 3), no(took "wang_dress/gold") }, [[There is a song. The comb-man knows the beginning. It is about a man whom nobody could find, because he had dressed as one of them.]]),
    when(at_most("w.name", 0), [[There was some talk at first, says the comb-man, about who had run. Then it was decided that nobody had.]]),
    when(took "wang_night/pages", [[One of the buglers has told it so often that he is asked for by name.]]),
    when(took "wang_wing/leave", [[A general on two sticks, Zhang Qi, led the mourners. He would not sit.]]),
    [[He holds out a tray of boxwood. You look like a gentleman with a beard. Did the gentleman perhaps know him?]],
  },
  choice "stand" {
    "“Slightly.” Buy a comb.",
    text = [[It is a good comb. That night, in a tent by yourself, you find that one cannot mourn oneself correctly: there is no relative of the right degree.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_wife",
    record = unrecorded { note = [[On 10 June 1003 he was made military governor as a dead man, and four sons were given posts (CB54.24b). When he learned of it is not told; that court was stopped for him is ours.]] },
  },
  choice "word" {
    "“Tell Shi Pu at Mozhou that you sold a comb to a man who counts spoons.”",
    text = [[He says it over three times, moving his lips, and asks what it means. {shipu} was in the prince's household too, when there were spoons, and would know. It means that four boys are drawing salaries for a death that has not been delivered. You watch him as far as the ford, and are for a whole month afraid that he will arrive.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_wife",
    record = unrecorded { note = [[Until his letter of November 1004 he was believed dead. No message is known.]] },
  },
  choice "tell" {
    "Take it to the Dowager. “I am dead, lady. I thought you should know what you have.”",
    text = [[She laughs until she has to hold on to the cart. Then she stops. “And your sons eat by it,” says the Dowager. “No; I shall not write to them that you live. I have one myself.”]],
    effects = { add("w.trust.liao", 1), add("w.name", 1) },
    go = "wang_wife",
    record = unrecorded { note = [[The Song court was not told. That she and he ever spoke of it is ours.]] },
  },
}

scene "wang_wife" {
  title = "Kang Moji's house", place = "youzhou", date = "1003-10-10",
  text = {
    [[You are given a wife, because the winter is coming. She is of Kang Moji's 康默記 house, who were Chinese when that was a thing one could stop being; she is twenty-six, has buried a husband, and
    stands in the door of the tent with a saddle on her arm to see what has been got for her.]],
    [[In Kaifeng there is a woman who wears white for you. She used to wake when you counted in your sleep.]],
    when(took "wang_bowl/cold", [[“They say that you do everything correctly,” says this one. “And once.”]]),
    when(took "wang_bowl/earnest", [[“They say that you have found eleven hundred sheep,” says this one. “In the books. That nobody had lost.”]]),
    when(took "wang_bowl/never", [[“They say that there is a thing you will not do,” says this one. “Tell me first if there are others.”]]),
    when(took "wang_tablet/stand", [[On the chest lies a boxwood comb. She looks at it, and decides not to ask whose.]]),
    [[She puts down the saddle. It is the better of the two; she has brought it for you.]],
  },
  choice "tell" {
    "Tell her about Kaifeng: the house, the boys, the woman in white. All of it, tonight.",
    text = [[She hears it to the end. “Then there are two of us who have been widowed of you,” she says. She has the names of the boys by heart that night; and on their feast days there are four bowls put out, and one for the other.]],
    effects = { add("w.name", 1) },
    go = "wang_ledger",
    record = unrecorded { note = [[He was given a wife of Kang Moji's line (LS81). Her name is not known, nor one word that she said.]] },
  },
  choice "tongue" {
    "“Teach me Khitan. Not the market. How it is spoken when it is meant.”",
    text = [[It takes all winter. She corrects you with the saddle-strap. By spring, in council, you have stopped watching mouths and begun to watch hands.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_ledger",
    record = unrecorded { note = [[Whether he spoke it, and how well, nobody has recorded; he was trusted for twenty years by people who did.]] },
  },
  choice "chest" {
    "Ask her to put the old coat away, where it will keep.",
    text = [[She airs it, and folds it with wormwood, and lays it at the bottom. It is the only thing in the tent that closes to the right. She has told nobody; you would have heard.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_ledger",
    record = unrecorded { note = [[Ours. Song sent him, in the end, a robe every year (CB62.11b).]] },
  },
}

scene "wang_ledger" {
  title = "What it costs to be in the saddle", place = "youzhou", date = "1004-02-20",
  text = {
    [[Revenue is the same in every country: it is what somebody had meant to eat. You have the books of five years of war before you, and have put them into columns.]],
    [[They went south five years ago; and three ago, and turned back in the mud; and the year after; and last year. Each time the households about Youzhou give up a man, two servants and three horses, and each time some of them come back. The plunder is entered at once, by warriors, in round numbers. The horses are entered
    a year later, by widows.]],
    [[In the evening {chengtian.full} comes to see it. She leaves the reading of it to others, but she can see where a column goes down. She is past fifty; she has had her son's realm on her saddle-bow for twenty-two years, and she puts a finger, which is swollen at the joint, on the lowest figure.]],
    when(took "wang_tablet/tell", [[“My dead man has been adding,” she says to her women. It is what you are called now.]]),
    when(took "wang_wife/tongue", [[She says a word that your wife taught you. It means that something has been heard, and that one had hoped it would not be said.]]),
    [[“What is this one?”]],
  },
  choice "whole" {
    "“That is what is left, lady, when one has won each year.”",
    text = [[She does not take the finger away. “And if one lost?” You say that you have not been asked to cost that. Outside they are breaking three-year-olds for the autumn; she listens to that for some time.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_defector",
    record = unrecorded { note = [[The raids of 999, 1001, 1002 and 1003 are in the Liao annals (LS14); no rations were issued, and each man took two servants and three horses (LS34). The books, the finger and the word are ours.]] },
  },
  choice "less" {
    "Give her a higher one. It is bad luck to be the first thing a tired woman hears.",
    text = [[It is a kind figure and she knows it; she looks at you as at a doctor who has washed his hands too long. The true one she has from Han Derang, that evening. He can add as well.]],
    effects = { add("w.lies", 1) },
    go = "wang_defector",
    record = unrecorded { note = [[Ours.]] },
  },
  choice "both" {
    "Put the Song figure beside it, as you know it. “It is lower there too.”",
    text = [[So for the first time the two wars lie on one sheet, in one hand. She studies it upside down. You have told her nothing that a Finance clerk in Kaifeng does not tell his wife. It is only that you have told her.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_defector",
    record = unrecorded { note = [[What he told the Liao of Song's condition is not known; it is what modern historians argue about.]] },
  },
}

scene "wang_defector" {
  title = "Ninety-three thousand nine hundred and fifty", place = "youzhou", date = "1004-03-15",
  text = {
    [[It has come out by way of a monk. Last summer an officer named {lixin.full} rode over to the Song, and gave them the whole strength of the Liao, by tribes and guards, down to the last fifty: so many horse in all, so many about the ruler, and to march south ninety-three thousand nine hundred and fifty.]],
    [[It is an excellent figure. You happen to know how excellent, because you have the fodder.]],
    [[The tribes do not write such figures down. That is what everyone in the tent is thinking, with great politeness: there is only one man here who does; and he came from where they went.]],
    when(took "wang_tablet/word", [[And there was, last summer, a comb-seller. He has been remembered.]]),
    when(took "wang_felt/clerk", [[And he gave himself out, at the first, for a clerk. It had been thought a joke.]]),
    when(took "wang_ledger/both", [[And there is a sheet, in his hand, with two armies on it.]]),
  },
  choice "books" {
    "Lay all your books on the rug, open. “Find it.”",
    text = [[They spend two days at it, men who can count a herd by its dust. The figure is not there: you have always kept it in your head. On the third day Han Derang brings the books back himself, tied up in the order in which you had them.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[Li Xin's report of August 1003 is in the Song documents: about 108,000 horse, of whom 5,600 guarded the ruler and 93,950 made the force that invaded (CB55, SHY). Whom the Liao suspected is not recorded.]] },
  },
  choice "fodder" {
    "“He is wrong by two thousand. I should have given it correctly.”",
    text = [[There is a silence, and then one of the tribal chiefs begins to shake; it is laughter. It runs round the tent. You have just told them the size of their army to the last horse, and been forgiven for it. Only the grand chancellor has not laughed; he has written down “two thousand”.]],
    effects = { add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_peace",
    record = unrecorded { note = [[The number is the defector's; it cannot now be checked.]] },
  },
  choice "silent" {
    "Say nothing. A man who is asked nothing has nothing to answer.",
    text = [[It is what an innocent man would do, and also the other. For a month your ink is brought to you already ground, by a youth who waits.]],
    effects = { add("w.trust.liao", -1) },
    go = "wang_peace",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_peace" {
  title = "The word for it", place = "youzhou", date = "1004-06-20", last = true,
  text = {
    [[She has taken to sending for you in the evening, when the accounts are done, to hear what things cost. She likes to be told the price of salt. About Kaifeng she asks whether the roofs are sound, and whether he sleeps.]],
    [[Nobody here says the word for the other thing. {talin.full} commands, and the army will march this autumn, because last year it did. It has not been decided; it never is.]],
    when(took "wang_ledger/whole", [[“What is left,” she says tonight, out of nothing, “when one has won.” She has been carrying it about since the winter.]]),
    when(took "wang_ledger/less", [[“You gave me a kind figure once,” she says tonight. “I should like an unkind one. I am old enough.”]]),
    when(took "wang_ledger/both", [[She has your sheet with her, folded small. It is coming apart at the fold.]]),
    when(took "wang_defector/silent", [[The youth with the ink sits down by the flap, where he can hear.]]),
    [[Her hands are in the basin. She is waiting for you to tell her the price of something.]],
  },
  choice "once" {
    "“Peace, lady. One silk robe would buy what this autumn is going to cost.”",
    text = [[It is very quiet. “You have been here thirteen months,” says the Dowager, “and it took you until now to be a Song officer.” She is not angry. She has put something back on its shelf. She will take it down again; but with a cloth.]],
    effects = { add("w.trust.liao", -1), add("w.name", 1) },
    go = "wang_ox",
    record = unrecorded { note = [[He waited for an opening (CB57.23a). That to speak at once would have looked like a spy's errand is our guess.]] },
  },
  choice "wait" {
    "Tell her the price of salt. She has not yet asked you for the other.",
    text = [[You tell her it every evening until the ninth month. It is slow. One evening, drying her fingers one by one, she says: “And what would it cost *him*, not to have us come?” So it was she who said it; the book has it so; and you had only been asked.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_ox",
    record = happened { "CB57.23a A", "WZ A†", excludes = { "once", "never" },
      note = [[He waited for an opening, and spoke to her of the waste of war when she was old and inclined to hear it. Both accounts are from the other side of the border.]] },
  },
  choice "derang" {
    "Nothing to her. Say it to Han Derang, who will know on what evening.",
    text = [[He goes on ruling a line. “I had wondered which of us it would be,” he says. “It had better have been you. I am one of them; I can only want it.” He says it to her nine days later, on a good evening, as a thing that he had heard.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_ox",
    record = unrecorded { note = [[What passed between him and Han Derang is nowhere told. That Han Derang wanted a settlement is how we read him.]] },
  },
  choice "never" {
    "It is not for you to say. You have been dead a year; let the living see to it.",
    go = "wang_silent",
    record = unrecorded { note = [[He did speak (CB57.23a), and it is why he is remembered.]] },
  },
}

scene "wang_ox" {
  title = "For luck", place = "youzhou", date = "1004-10-26",
  text = {
    [[They march in the second ninth month of the year. A grey ox and a white horse have been given to Heaven and Earth. Since yesterday they have also been giving, at each halt, one spy.]],
    [[He is tied to a post on the side towards the enemy; the van rides past, and each man lets go one arrow, without aiming. They call them demon arrows. By the time that the carts come up there is only a shape.]],
    [[Today's has been in the guard tent since the morning. He is from Bazhou. He says that he is looking for his ox; he may well be. The Dowager and her son, the emperor {shengzong.full}, are to watch. You, being of the court, have a place in the second row.]],
    when(took "wang_peace/wait", [[Three evenings ago she asked what it would cost him not to have you come; and here you all come.]]),
    when(took "wang_peace/once", [[“Your robe would have had to be very large,” she said to you this morning, from the cart. She had been thinking about it.]]),
    when(took "wang_peace/derang", [[“On a good evening,” Han Derang had promised. There have been few. He rides with his eyes on his horse's ears.]]),
  },
  choice "row" {
    "Take your place in the second row. Look at his feet.",
    text = [[They are farmer's feet. They stay still for longer than you would have believed. Someone in the first row turned round to see how you took it, and has seen.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_tang",
    record = unrecorded { note = [[The Liao annals have the sacrifice and, for 25 to 28 October, the “demon arrows” (LS14). Who stood and watched they do not say.]] },
  },
  choice "ox" {
    "“What colour is it?” Ask him before everybody about his ox.",
    text = [[Yellow, with one horn down. A trooper at the back says that they ate that one. There is a pause, in which it has become difficult; the young emperor, who has looked at the ground all this time, says that a man should be paid for an ox. They use the next one, who had a map.]],
    effects = { add("w.trust.liao", -1), add("w.name", 1) },
    go = "wang_tang",
    record = unrecorded { note = [[The man and his ox are ours. The custom is in the Liao annals (LS14).]] },
  },
  choice "ill" {
    "Send word that you have a fever, and sit in the fodder cart till it is over.",
    text = [[Your wife's people send broth. In the evening the young man who grinds your ink asks whether the fever was there before the drum or after it. Among the carters, who are Chinese, it is known which; they have put straw where you sit.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_tang",
    record = unrecorded { note = [[Where he was in those days is not recorded.]] },
  },
}

scene "wang_tang" {
  title = "The army that you left", place = "dingzhou", date = "1004-11-07",
  text = {
    [[Across the Tang River, in the best order in the world, stands everything that you were ever trained to be part of. You can read it like a page. There are the regiments of the guard with their flags by the founder's table; there is the wing that would have been yours; there, under the large umbrella, not moving, is Wang Chao.]],
    [[The Liao have formed on this side in a line that the eye does not get to the end of. Servants go along behind it with water for the horses, and none of them hurries.]],
    [[Nobody shoots. It lasts from the morning until the shadows are long. Talin rides up beside you, from whom you have not had ten words since Wangdu. “You know him,” he says. “Will he come over?”]],
    when(took "wang_wing/stream", [[There is a stream in front of Wang Chao, this time, and he has his back to his bread. It took him a year and a half to take your advice.]]),
    when(took "wang_night/drums", [[When the wind is right you can hear the drums. You find that your horse is standing to attention.]]),
    when(took "wang_ox/ill", [[“If you are well enough to look,” adds Talin.]]),
    when(took "wang_defector/fodder", [[“Is that with your two thousand,” he asks, looking along the line, “or without?”]]),
  },
  choice "no" {
    "“No.” It is only the truth. He would not come over for you.",
    text = [[Talin looks for a little longer; then he turns his horse's head to the east, and the line that has no end begins to turn with it. It is Hebei that he has seen, lying open beyond that umbrella like a field beyond a gatepost. One word. You have weighed it since, and it always comes to the same.]],
    effects = { add("w.trust.liao", 1), add("w.name", -1) },
    go = "wang_brush",
    record = unrecorded { note = [[On 7 November the whole army of the Liao stood before Wang Chao at the Tang River; he kept to the defensive and they went round him (CB57.19). Who advised it is not known. One modern argument is that Wang's knowledge made it possible (Lin Hu, abstract only).]] },
  },
  choice "may" {
    "“He may. He has the guard with him. I should give him until dark.”",
    text = [[So they give him until dark. It is a day; somewhere to the east of you a prefect has had one more day for his carts. Wang Chao has spent it in having the umbrella moved, twice, out of the sun.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_brush",
    record = unrecorded { note = [[They stood before him, and turned away. How long it lasted is not said.]] },
  },
  choice "colours" {
    "“You would have to ask him. I have been away.”",
    text = [[It is not an answer, and he takes it for a man's who has had to look at his own house. He leans across, and turns your horse a little, so that the sun is not in its eyes.]],
    go = "wang_brush",
    record = unrecorded { note = [[That the two of them ever spoke is ours.]] },
  },
}

scene "wang_brush" {
  title = "Leave to write", place = "liaocamp", date = "1004-11-08",
  text = {
    [[You have leave to write. She gave it you in four words, with her back turned. Han Derang has brought the paper himself; then he has gone and stood at the flap, where he can be seen not to be reading.]],
    [[It is to the emperor, whom you taught to string a bow. It is from a man for whom he stopped the court. There is no form for that. You have been composing it for eighteen months, and there is one sheet.]],
    when(took "wang_tang/no", [[Outside the army is going by, eastwards. It has been going by since noon.]]),
    when(took "wang_tang/may", [[Somebody has told her that you had expected Wang Chao to fight. She was amused. It was she who said, then let him write.]]),
    when(took "wang_tang/colours", [[You have been away, you told Talin. This is where you say where.]]),
    when(took "wang_wife/chest", [[You have put on the old coat under the other. It is cold, you told your wife. She did up the strings.]]),
    [[How you fell, in one line; then what they want; then what you are now. The first character is the hardest. It is whichever word you use for “your servant”.]],
  },
  choice "proud" {
    "Write it from her height: she is at the gate, and is willing to be spoken to.",
    text = [[It has a fine sound. It sounds like every letter that has come down that road since before you were born, and each of those was answered with a regiment. When it is put into Khitan for her she nods all the way through.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_arrow",
    record = unrecorded { note = [[He wrote that the North admired the emperor's virtue (CB57.23b). What proud words would have done is our guess.]] },
  },
  choice "alone" {
    "“I was taken because I was slow to die.” And after that only: they would talk.",
    text = [[It is two lines. One could lay it on a coffin. You think that he will believe it because nobody would have made it up; and you see Han Derang, who is not reading, close his eyes.]],
    effects = { add("w.trust.song", 2), add("w.trust.liao", -1) },
    go = "wang_arrow",
    record = unrecorded { note = [[He did own his fault. So bare a letter is ours.]] },
  },
  choice "blame" {
    "Blame Wang Chao's haste, and yourself; and say that the North admires his virtue.",
    text = [[It comes out in the old hand, with the one stroke too long. *Admires* is nearly true. As for the rest, he was hasty, and you were late. Han Derang, who has not read it, says at the flap that it seems a sound letter.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_arrow",
    record = happened { "CB57.23b A", excludes = { "alone", "beg", "proud" }, note = [[So it ran, as the Song chronicle has it: that he fell by Wang Chao's rashness and his own, and that the North, which thought of old friendship, admired the emperor's virtue.]] },
  },
  choice "beg" {
    "Write that they beg for it. He will come to the table if he thinks that he is asked.",
    text = [[He will like it. It will be read aloud there, with glances. You know how long a paper lasts in Kaifeng, and that another will be laid beside it one day in this tent; but not today.]],
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
    [[A letter has to fall into somebody's hand. Four men are ready to carry it, under one {lixing.full}; they have a signal arrow 信箭, as every letter must, and would like to know for which wall.]],
    [[{shipu.full} is at Mozhou: he was in the prince's household too. He was always inventing something; he will take it to bits to see how it works, and then send it on the same night, for the credit. {hechengju.full}, with his ponds and his markets, would understand every word, and be so careful of it that it
    might be spring. And nearest of all, a day's ride off, is Wang Chao, to whom by rights it should go.]],
    when(took "wang_tablet/word", [[You have sent to Shi Pu once already, by way of a comb. If that arrived, he has kept it to himself for a year; you do not know what that says for him.]]),
    when(took "wang_brush/blame", [[The second line of it says whose haste it was. Wang Chao can read.]]),
    when(took "wang_brush/beg", [[It says *beg* in it. Whoever opens it first will be the man to whom the Khitan begged.]]),
    [[“They would all of them rather not have it,” says Li Xing. “Which of them would mind least?”]],
  },
  choice "shipu" {
    "Mozhou. Shi Pu.",
    text = [[Li Xing goes off into the dusk with the arrow across his back. If he is stopped he is to ask for Shi Pu by name, and say that it comes apart. An ingenious man could not leave a thing alone.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_days",
    record = happened { "WZ A†", "CB57.23 A", excludes = { "hechengju", "wangchao" }, note = [[Li Xing and three others brought it with a signal arrow to Shi Pu at Mozhou, who forwarded it. Li Tao doubts the day.]] },
  },
  choice "hechengju" {
    "Xiongzhou. He Chengju asked for this once himself, and was allowed to write.",
    text = [[He keeps it for two nights, and adds a memorial of nine pages, with precedents. It arrives. It arrives as a thing about which He Chengju has an opinion.]],
    effects = { wait(2) },
    go = "wang_days",
    record = considered { "SHY A", note = [[The emperor's answer recalls that He Chengju had once asked leave to send an envoy. It was to Shi Pu that the letter went.]] },
  },
  choice "wangchao" {
    "Wang Chao. He commands. Let it be done for once in the right order.",
    text = [[He reads it standing, it is told you later, and then he sat down. He could not forward it: it had his name in it. He could not burn it: it was addressed. It was found by his secretary, in the seventh week, behind the seal. A copy had to go by Mozhou after all.]],
    effects = { add("w.trust.song", -1), wait(3) },
    go = "wang_days",
    record = unrecorded { note = [[By the account that names the choice, to send it so would have been to bury it (WZ).]] },
  },
}

scene "wang_days" {
  title = "Eleven days", place = "liaocamp", date = "1004-11-17",
  text = {
    [[It is going to be {yingzhou.full}. The engines have come up, sheathed in iron, drawn by oxen with names; the Xi, who are the Khitan's carpenters when there is a wall, are cutting boards. Nothing has come down the road.]],
    [[You sleep badly and cast accounts. To Kaifeng, four days; for the emperor to decide what he wishes to be told that he has decided, three; back, four. It has been that. Each evening she lets you see that she has not asked.]],
    when(took "wang_arrow/hechengju", [[You had not reckoned in the nine pages.]]),
    when(took "wang_arrow/wangchao", [[You have begun to reckon it from Mozhou.]]),
    when(took "wang_arrow/shipu", [[You allow Shi Pu one night, for taking the arrow apart.]]),
    when(took "wang_brush/alone", [[Two lines. At night they seem to you too few, and by day one too many.]]),
    when(took "wang_ox/ox", [[A trooper brings you a horn, for a joke, or for a present: it is yellow, and bends down.]]),
    when(took "wang_defector/books", [[Han Derang has lent you a book to read. It is Tang poems. He has put a straw in it, at a page about letters from home.]]),
    [[This morning Talin asked her, in council, whether the drum was to wait for the post. Everyone laughed. She has sent to ask you if there is a reason why it should.]],
  },
  choice "none" {
    "“None. A letter is not a reason until it has been answered.”",
    text = [[“Good,” she says. “I should have been sorry to hear one.” She has her sticks brought, and tries them on her palm: the left, the right.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_letter",
    record = unrecorded { note = [[The siege began on 20 November. On that same day, by what Wang himself wrote afterwards, the emperor's answer reached him (SHY, CB58.7b).]] },
  },
  choice "three" {
    "“Three days. He answers with his own hand, lady, or not at all.”",
    text = [[She gives you one, and calls it three. It is entered. When you look up, Talin is smiling.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_letter",
    record = unrecorded { note = [[Nothing is told of those days.]] },
  },
  choice "wall" {
    "“Yingzhou has forty engines. Ask Talin what he will have left to laugh with.”",
    text = [[The figure is last year's, and from the Song side. She does not ask you how you come by it. Nobody laughs; and Talin, who can respect a number, has the boards made thicker.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_letter",
    record = unrecorded { note = [[What he knew of Yingzhou, and if he said it, is unknown. Captured engines sheathed in iron are in the chronicle (CB59.5a).]] },
  },
}
