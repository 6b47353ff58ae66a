-- Wang Jizhong: from the emperor's reply to the long road south.

role "wang" {
  label = "Wang Jizhong", han = "王繼忠", person = "wang", start = "wang_wing", drawing = "seal.wang",
  standing = { "w.trust.liao", "w.trust.song" }, all_calendars = true,
  text = [[You grew up in the prince's household. You taught him to string a bow, and were the one whom the pages feared; he is emperor now, and you are a general of his
    on the northern border, where your father died. In a few days you will be dead, with honours, in one country, and will have begun to be useful in another. Whatever these two
    say to each other afterwards, they will say through you; and neither will ever quite be able to afford to believe you.]],
}

-- The two ways out of her favour. They are tried at a gate without text, so that a man who falls there is not shown the scene that he
-- does not live to see.
local function gate(name, title, day)
  scene("wang_to_" .. name) {
    title = title, date = day,
    auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
    auto { when = is("w.trust.liao", 0), go = "wang_away" },
    auto { when = at_least("w.trust.liao", 1), go = "wang_" .. name },
  }
end

scene "wang_letter" {
  title = "The drum", act = "The siege", place = "yingzhou", date = "1004-11-20",
  text = {
    [[The Dowager is beating the drum herself. You feel it through the ground before you hear it: one woman of fifty, a hide, two sticks. In front of her the Xi go up the wall of {yingzhou.full} with torches in their hands and boards over their heads. Beams come down on them, which were roofs this morning.]],
    [[A scout brings up a man with a signal arrow, and round his neck a lacquered tally with holes for a brush and for ink. You know Shi Pu's work.]],
    when(took "wang_arrow/hechengju", [[He Chengju has sent nine pages of remarks as well, in a second bag.]]),
    [[What he takes from his coat is in the emperor's own hand, to you. In the cart beside the drum Han Derang has turned his head.]],
  },
  choice "carry" {
    "Take it to her now, the seal whole, under the drum.",
    text = [[She does not stop the sticks. Han Derang breaks the seal. “He constantly thinks of resting the war,” he tells her between two strokes. “He would.”]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_answer",
    record = unrecorded { note = [[The Song documents have it from Wang himself that the emperor's letter reached him on the day the siege
      opened (SHY, CB58.7b). How he brought it to the Dowager nobody wrote down; that he had taught the emperor to string a bow is ours.]] },
  },
  choice "open" {
    "Break the seal behind the horses, and read it first.",
    text = [[The second reading is slower. Then you fold your face as carefully as the paper, and walk to the cart.]],
    go = "wang_reading",
    record = unrecorded { note = [[Who broke the seal is not told.]] },
  },
  choice "wait" {
    "Put it in your sleeve until the drum stops.",
    text = [[Four times up the wall, four times down. Yingzhou will not fall. You are not asked where the letter has been since noon.]],
    effects = { set("w.saw", true), add("w.trust.liao", -1) },
    go = "wang_drum",
    record = unrecorded { note = {
      follow("yingzhou_dead", "nobody", [[The Song count was 30,000 dead and twice that hurt (CB58.9b), and grew to 100,000 and more (SS7); the Liao annals need five characters, “attacked Yingzhou, did not take it” (LS14).]]),
      follow("yingzhou_dead", "chronicle", [[Thirty thousand dead, and twice that hurt (CB58.9b).]]),
      follow("yingzhou_dead", "annals", [[A hundred thousand and more, dead and hurt (SS7).]]),
      follow("yingzhou_dead", "liao", [[“Attacked Yingzhou. Did not take it” (LS14).]]),
      [[The day's delay is ours.]],
    } },
  },
}

scene "wang_reading" {
  title = "One paper", place = "yingzhou",
  text = {
    [[The Dowager sits with her hands in a basin of warm water; the sticks have opened them. She wants the letter in her own language, from your mouth.]],
    when(took "wang_brush/proud", [[You had written to him from her height. He has come in underneath.]]),
    when(took "wang_brush/beg", [[You had written to him that they begged. He has been too kind to repeat the word.]]),
    quote("CB57.24b A", "“We constantly think of resting the war to give people peace. How could We wish to exhaust our arms and make war a habit?” 常思息戰以安人，豈欲窮兵而黷武"),
    [[It is kindness, from a height; but the height is all in how it is read. Let the voice drop at the right place, and it is a tired man asking to stop. You decide how high he stands.]],
  },
  choice "answer" {
    "Give it his full height. “He answers you, lady. He does not ask for anything.”",
    text = [[“No,” she says, “he would not, at his age.” She lifts her hands out. “At dawn, then.” It has bought another day of the drum.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_answer",
    record = unrecorded { note = {
      follow("asked_first", { "nobody", "song" }, [[Li Tao prints the emperor's letter as a gracious answer to a repentant officer (CB57.24b).]]),
      follow("asked_first", { "nobody", "one_paper" }, [[The Liao archive keeps what seems to be the same paper under another heading; that the two are one is our inference.]]),
      follow("asked_first", "liao", [[The Liao archive has the letter, and it is a plea for peace (LS81).]]),
    } },
  },
  choice "request" {
    "Let your voice fall. “He asks that the armies rest.”",
    text = [[“He asks,” she repeats, and has it written down with the day. A thing that is written down in this tent will be true for longer than you live.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_answer",
    record = unrecorded { note = {
      follow("asked_first", { "nobody", "one_paper" }, [[The Liao history quotes a Song “plea for peace” that looks like a version of this very letter (LS81). Who turned the one into the other, nobody says.]]),
      follow("asked_first", "liao", [[The Liao history quotes it: a Song plea for peace (LS81).]]),
      follow("asked_first", "song", [[It was an answer, and a gracious one (CB57.24b). A plea is what others have called it.]]),
    } },
  },
  choice "bare" {
    "Read every word at one level, and let her say what it is.",
    text = [[“He would pay to be less tired,” she says at last. Then, to Han Derang and not to you: “Well. So should I, if it came every year.” You are studying the basin.]],
    effects = { set("w.knows", true) },
    go = "wang_answer",
    record = unrecorded { note = [[The Song chronicle believed that the Dowager had “slackened somewhat” and wanted only a yearly sum of goods.]] },
  },
}

scene "wang_drum" {
  title = "What you know of walls", drawing = "yingzhou", place = "yingzhou", date = "1004-11-22",
  text = {
    [[At Cangzhou once, Han Derang tells you, the townsmen ran out of stones and threw ice. Yingzhou, on the third day, has not run out of stones.]],
    [[He has read the letter. He does not mention your sleeve. “You have held walls,” he says. “You know what Wang Chao has at Dingzhou, and what he is like with it. Nobody will write down that I asked.”]],
    when(took "wang_days/none", [[“A letter is not a reason until it has been answered, you said,” he adds. “Now it has been.”]]),
    when(took "wang_days/three", [[“Three days, you told her, and it was three,” he adds. “Talin had put a horse on it.”]]),
    when(took "wang_days/wall", [[The Xi have thicker boards than other years. That was your figure.]]),
    when(took "wang_tang/no", [[“At the Tang you gave Talin one word,” he adds. “I should like the others.”]]),
    when(took "wang_tang/may", [[“At the Tang you gave him until dark,” he adds. “I do not reproach you.”]]),
    when(at_most("w.trust.liao", 2), [[He has also mentioned, as one mentions scenery, a salt-pan eleven days north of Youzhou, for men of whom she is no longer sure.]]),
  },
  choice "silent" {
    "“I ate his salt for twenty years. Ask me about anything else.”",
    text = [[“It does you credit,” he says. He does not say with whom.]],
    effects = { set("w.army", "silent"), add("w.trust.liao", -1) },
    go = "wang_answer",
    record = unrecorded { note = [[Whether Wang told the Liao what he knew is unknown.]] },
  },
  choice "markets" {
    "Tell him what any pedlar out of the Xiongzhou market sold last year.",
    text = [[All of it has been bought already. You have sold nothing, and been seen at the counter.]],
    effects = { set("w.army", "old") },
    go = "wang_answer",
    record = unrecorded { note = [[The market at Xiongzhou was opened in 1002 and shut the year after, because the traders were spies (CB54.24b).]] },
  },
  choice "truth" {
    "“Wang Chao will stand. He stood at Wangdu, and I was in front of him.”",
    text = [[It comes out in your own voice. “Then there is nothing between us and Daming,” he says. It is also the road to your sons' house.]],
    effects = { set("w.army", "told"), add("w.trust.liao", 1) },
    go = "wang_answer",
    record = unrecorded { note = [[One modern argument (Lin Hu, seen only in abstract) is that what Wang knew of the Song dispositions made the deep
      thrust possible. No source says that he told it.]] },
  },
  choice "false" {
    "“In twelve days he will be across your road home. I should be.”",
    text = [[He goes out to tell Talin. Wang Chao has never in his life put himself where it was exposed, and there are now twelve days before everybody knows it.]],
    effects = { set("w.army", "false"), add("w.lies", 1), after(12, "w.chao") },
    go = "wang_answer",
    record = unrecorded { note = [[Wang Chao did not move; summoned on 29 November, he came after the peace, and blamed a bridge (CB59.3a). The lie
      is ours.]] },
  },
}

scene "wang_answer" {
  title = "Which year it is", place = "yingzhou", date = "1004-11-23",
  text = {
    [[You may answer the emperor. It has not been said who will read it first: somebody will.]],
    when(is("w.trust.liao", 1), [[“She believes in you {w.trust.liao} now, as one says of ice,” Han Derang tells you. “If it goes through, you will not be put to death. You will be put somewhere quiet.”]]),
    [[You cannot write the date. In Kaifeng this is the first year of Jingde 景德; in this tent it is the twenty-second of Tonghe 統和. Whichever you put, you have said whose man you are. You leave a space.]],
    [[They want Guannan 關南, the country south of the passes, which was taken from them forty-five years ago. Your father died on guard at the edge of it. They are beating on the middle of it.]],
    when("w.knows", [[“If it came every year,” she said. It was not said to you.]]),
    when(is("w.trust.liao", 0), [[“She does not believe you any longer,” says Han Derang, stopping beside you. He says it kindly. “There is a young man in the secretariat who is to have your ink. I should let her see this one first.”]]),
    when(is("w.trust.liao", 1), [[“There is a young man in the secretariat,” says Han Derang, stopping beside you, “who is getting on nicely with his Chinese. If she is disappointed once more, she will wish to hear it.”]]),
  },
  choice "halt" {
    "Go to her first. “Rest the drum while the letter is on the road.”",
    text = [[“And if he answers no,” she says, “who gives me back the days?” But the Xi go up only once next morning, and you are told that it was once.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1), after(26, "w.courier") },
    go = "wang_to_first",
    record = unrecorded { note = [[No source has Wang plead for Yingzhou. Afterwards 400,000 arrows were dug out of its ditch (CB59.5a).]] },
  },
  choice "hold" {
    "Write: Guannan was theirs; Yingzhou may be hard to hold; send an envoy.",
    text = [[An honest man could have written it. So could the other kind, in the same hand. Then there is a month in which you have only to wait.]],
    effects = { after(26, "w.courier") },
    go = "wang_to_silence",
    record = happened { "CB58.7b A", note = [[So he wrote; the town was holding. Whether he was frightened, pressing, or dictated to, the chronicle leaves
      open.]], excludes = { "goods", "wall" } },
  },
  choice "show" {
    "Let her alter what she likes before it is sealed.",
    text = [[She alters one word, and then puts it back. In Kaifeng they will see whose wax it is before they see whose hand.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1), after(26, "w.courier") },
    go = "wang_to_south",
    record = unrecorded { note = [[Who read his letters before they went is not told.]] },
  },
  choice "goods" {
    "Add a second sheet: “She would go home for a yearly gift.”",
    when = "w.knows", locked = "You do not know what she would take. She has not said it where you could hear.",
    text = [[It goes into the saddle-cloth. The rider watches you do it and says nothing, and you think about that half the night.]],
    effects = { set("w.south", "goods"), set("w.secret", true), add("w.trust.song", 2), after(26, "w.courier") },
    go = "wang_to_south",
    record = unrecorded { note = [[Already in November the emperor's line, to his ministers, was “money yes, Guannan never” (CB57.24b), and Song came to believe
      that goods would do. Who told them so is not recorded.]] },
  },
  choice "wall" {
    "Add a second sheet: “The wall will stand. Give nothing for it.”",
    when = "w.saw", locked = "You have only heard the assault, not counted it.",
    text = [[You give the figures, as you would for a tax.]],
    effects = { set("w.south", "stand"), set("w.secret", true), add("w.trust.song", 2), after(26, "w.courier") },
    chance = {
      { 2, text = [[The rider goes out through the last picket at a walk, and is not called back.]], go = "wang_to_first" },
      { 1, text = [[The rider goes out through the last picket at a walk. A second rider goes out after him.]],
        effects = { after(11, "w.found") }, go = "wang_to_first" },
    },
    record = unrecorded { note = [[His known letter says the opposite, that the town may be hard to hold (CB58.7b). On 15 December the
      court rewarded the men who had held it (CB58.9b).]] },
  },
}

gate("first", "Who asks", "1004-12-01")
scene "wang_first" {
  title = "Who asks", place = "liaocamp", date = "1004-12-01",
  text = {
    [[Yingzhou has been left standing. Qizhou fell while the drum was beating, so there is something to announce.]],
    [[In council a gold fish lies on the felt, in two halves: whoever is handed one may raise men by nightfall. “Your emperor writes a good letter,” says the Dowager. “Where is his envoy?” Talin says that he could fetch one.]],
    when(took "wang_reading/request", [[“He asked,” she says. “We have it written down. Does one who asks not send?”]]),
    when(took "wang_reading/answer", [[“You told me that he asks for nothing. I begin to believe it.”]]),
    when(took "wang_reading/bare", [[“He is tired,” she says. “We agreed about that. Does a tired man not send?”]]),
    when(took "wang_answer/wall", [[You alone in the tent had put it in writing that the wall would stand.]]),
    when(took "wang_answer/halt", [[“Those were my days that he did not answer in,” she adds, to you.]]),
    when(is("w.trust.liao", 1), [[On a stool behind yours sits a young man from the secretariat, who is learning your work; he moves his lips when you speak.]]),
    [[They have turned to look at you.]],
  },
  choice "both" {
    "“Two envoys, one day, one bridge. Then nobody has asked.”",
    text = [[They work out how many letters it will take to choose the bridge, and Talin begins to laugh. Your courier is called back to carry the first.]],
    effects = { add("w.trust.liao", 1), after(36, "w.courier") },
    go = "wang_to_bow",
    record = unrecorded { note = [[Nobody is known to have proposed it.]] },
  },
  choice "song_first" {
    "“He must send first. You marched; you cannot be seen to ask as well.”",
    text = [[It pleases everyone in the tent, which should have warned you.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_to_silence",
    record = happened { "CB57.24b A", "CB58.7b A", note = [[Wang's side held that Song must send the first envoy; the emperor was unwilling. On 10 December he
      gave way. Each court's annals still say that it was the other who asked.]], excludes = { "liao_first", "both" } },
  },
  choice "liao_first" {
    "“Send one of ours, now.”",
    when = at_least("w.trust.liao", 3), locked = "She does not trust you so far that she would be ashamed on your word.",
    text = [[There is a silence that has rank in it. Then a man is sent to the border, to ask after someone's health. You go south with the carts, where the prisoners are.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 2) },
    go = "wang_to_rope",
    record = unrecorded { note = [[No Liao envoy went before Cao Liyong came. The quarrel over who wrote first was already thirty years old: in
      975 each history says it was the other (CB15.16a, LS8).]] },
  },
}

gate("south", "One ear to the road", "1004-12-05")
scene "wang_south" {
  title = "One ear to the road", place = "liaocamp", date = "1004-12-05",
  text = {
    [[The army leaves Yingzhou as one leaves a room where somebody has died. Every few li the horns call, and men get down and lie with one ear on the frozen road; in the quiet the breathing of the horses goes back for a day's march.]],
    when(is("w.army", "false"), [[They are listening for Wang Chao. You told them twelve days.]]),
    when(is("w.army", "told"), [[They are listening for Wang Chao. You told them he would not come.]]),
    when(is("w.army", "silent"), [[They are listening for Wang Chao. They asked you about him, once.]]),
    when(is("w.army", "old"), [[They are listening for Wang Chao. What you told them of him they had bought already.]]),
    when(is("w.army", "unasked"), [[They are listening for Wang Chao. They have not asked you about him; they are polite.]]),
    when(took "wang_answer/show", [[“I had that word altered, and put it back,” the Dowager says to you. “I have been wondering since if that is why he does not answer.”]]),
    when("w.caught", [[They do not ride beside you now. They leave the width of a horse.]]),
    when(is("w.trust.liao", 1), [[Behind you rides a young man from the secretariat, with word-lists at his saddle, in case you should be ill.]]),
    [[At a fork the cart stops. Their rule is to be out by the ninth month and home by the twelfth; north is the rule. South are Daming and the River. “You cast accounts,” says the Dowager. “Cost me the two roads.”]],
  },
  choice "home" {
    "“Home, while it looks like a choice. You can be written to at Youzhou.”",
    text = [[“With what in my hand?” she asks, quite gently. You have shown her which way your own horse would go. It is put at the rear, with the captives.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_to_rope",
    record = unrecorded { note = [[They turned deeper, “through the gap”, to Beizhou and Daming (CB58.10a). Who spoke against
      it is not told. The rule of the ninth and twelfth months is in LS34.]] },
  },
  choice "gap" {
    "“South. Behind Dingzhou there is nobody, and then there are villages.”",
    when = none { is("w.army", "false"), is("w.army", "silent") },
    locked = "You have told them something else, or told them nothing. They would ask why you are talking now.",
    text = [[The column opens like a hand. You know each village by name before the smoke goes up: you had it on a list.]],
    effects = { set("w.army", "told"), add("w.trust.liao", 1) },
    go = "wang_to_rope",
    record = unrecorded { note = [[The Liao did go through the gap (CB58.10a). That Wang pointed to it is a modern suspicion (Lin Hu, abstract
      only), not a report.]] },
  },
  choice "talin" {
    "“It is a soldier's sum. Ask Talin.”",
    text = [[“South,” says Talin; and later, riding by, tightens your near stirrup, which was fraying. You are to ride with the van.]],
    go = "wang_to_daming",
    record = unrecorded { note = [[Talin held the command and wanted the war (LS85). Nothing is told of how he and Wang stood.]] },
  },
  choice "slow" {
    "“South, but slowly. An army at a walk can still be written to.”",
    text = [[“He wants his answer,” she tells Han Derang, “like a bridegroom.” But the marches are short that week, and riders find you.]],
    effects = { after(12, "w.courier") },
    go = "wang_to_bow",
    record = unrecorded { note = [[From Yingzhou to the River took them all December. Why so slowly, no source asks.]] },
  },
}

gate("rope", "Forty to a rope", "1004-12-16")
scene "wang_rope" {
  title = "Forty to a rope", place = "beizhou", date = "1004-12-16",
  text = {
    when(is("w.trust.liao", 1), [[The Dowager's belief in you is {w.trust.liao}. Han Derang has let you see the order for your salt-pan, not yet dated.]]),
    [[They come by tied neck to neck, forty to a rope, carpenters and weavers first because they are worth more. You count one rope.]],
    [[An old man in it looks at your scarf-cap, and then under it. Two girls are tied on behind him. He carried lances for your wing at Wangdu. “General,” he says, in an ordinary voice, “they told us you were dead.”]],
    when(is("w.trust.liao", 1), [[The young man with the word-lists has ridden up to listen.]]),
    when(took "wang_south/gap", [[The village he was taken from was the fourth on your list.]]),
    [[The guard waits to see what a revenue commissioner will do. By tonight you will have to have a figure for it.]],
  },
  choice "ask" {
    "Go to the Dowager. “Cut this one rope.”",
    text = [[“This one,” she says. “And what are the others called?” But it is cut.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_to_silence",
    record = unrecorded { note = [[The figure “several hundred thousand” is one Song official's claim (CB59.21b). After the peace an edict asked
      Wang to see that the old and the young who had been seized were sent back (CB58.28a).]] },
  },
  choice "buy" {
    "Buy the old man and his two girls with two of your own three horses.",
    text = [[You write the receipt yourself. You have one horse now, and an old man to whom you have nothing to explain.]],
    go = "wang_to_silence",
    record = unrecorded { note = [[People could be bought: Adu, taken from Song, was ransomed for 20,000 cash by the man who then married her (CB60.3a). This purchase is ours.]] },
  },
  choice "names" {
    "Have every name and village written down, on every rope.",
    text = [[You tell yourself it is a way of holding on to people. It looks exactly like a way of owning them.]],
    effects = { set("w.list", true) },
    go = "wang_to_silence",
    record = unrecorded { note = [[No such register is known. Song later debated ransom, and “some obstructed it” (CB58.30a).]] },
  },
  choice "past" {
    "“You are mistaken, old man.” Ride on.",
    text = [[He says he begs your pardon. The Dowager sends you a dish in her own cloth, and has you ride by her cart.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_daming",
    record = unrecorded { note = {
      follow("wangs_part", { "nobody", "histories" }, [[The compilers of the Liao history judged him hard: since he could not die for his state, his having joined South and North is “not worth esteem” (LS81).]]),
      follow("wangs_part", { "nobody", "loyal" }, [[Northerners of his own day, Wang Zeng heard, called him wholly loyal to the rulers of two countries (WZ).]]),
      follow("wangs_part", "guide", [[What old men on the road had to reproach him with, if Lin Hu is right, was that he had shown the way.]]),
      follow("wangs_part", "border", [[What he was reproached with was a loyalty that was only then being made, says Naomi Standen.]]),
      [[The old man is ours.]],
    } },
  },
}
