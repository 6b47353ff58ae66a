-- Wang Jizhong: from the emperor's reply to the long road south.

role "wang" {
  label = "Wang Jizhong", han = "王繼忠", person = "wang", start = "wang_wing", drawing = "seal.wang",
  standing = { "w.trust.liao", "w.trust.song" },
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
    [[The Dowager is beating the drum herself. You feel it through the ground before you hear it: one woman of fifty, a hide, two sticks.
      In front of her the Xi go up the wall of Yingzhou with boards over their heads and torches in their hands. Stones come down on
      them, and beams. The beams were roofs this morning.]],
    [[A scout rides up with a man roped to his stirrup. The man carries a signal arrow, so he is alive, and round his neck a lacquered
      tally with two holes in it, for a brush and for ink. You know whose work that is. Shi Pu was making such things when you were both
      in the prince's household.]],
    [[What the man takes from his coat is in the emperor's own hand, and it is addressed to you.]],
    when(took "wang_arrow/hechengju", [[He Chengju has sent nine pages of remarks with it, in a second bag.]]),
    [[From the cart beside the drum Han Derang has turned his head.]],
  },
  choice "carry" {
    "Take it to her now, the seal whole, under the drum.",
    text = [[She does not stop the sticks. Han Derang breaks the seal for her, reads, and looks up at you with an expression you have seen
      on men who find that a horse they were sold is sound.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_reading",
    record = unrecorded { note = [[The Song documents have it from Wang himself that the emperor's letter reached him on the day the siege
      opened (SHY, CB58.7b). How he brought it to the Dowager nobody wrote down; that he had taught the emperor to string a bow is ours.]] },
  },
  choice "open" {
    "Step behind the horses, break the seal, and read it before anyone reads your face.",
    text = [[Two readings. The second is slower. Then you fold your face as carefully as the paper, and walk to the cart.]],
    go = "wang_reading",
    record = unrecorded { note = [[The letter was to him, and it came through his old comrade Shi Pu. Who broke the seal is not told.]] },
  },
  choice "wait" {
    "Put it in your sleeve until the drum stops.",
    text = [[The drum stops at dusk. You have watched the whole of it from where the wounded are laid: four times up the wall, four times
      down. A commissioner learns to total columns. You know by nightfall that Yingzhou will not fall.]],
    effects = { set("w.saw", true), add("w.trust.liao", -1) },
    go = "wang_reading",
    record = unrecorded { note = {
      follow("yingzhou_dead", "nobody", [[The Song count was 30,000 dead and twice that hurt (CB58.9b), and grew to 100,000 and more (SS7); the Liao annals need five characters, “attacked Yingzhou, did not take it” (LS14).]]),
      follow("yingzhou_dead", "chronicle", [[Thirty thousand dead, and twice that hurt (CB58.9b).]]),
      follow("yingzhou_dead", "annals", [[A hundred thousand and more, dead and hurt (SS7).]]),
      follow("yingzhou_dead", "liao", [[“Attacked Yingzhou. Did not take it” (LS14).]]),
      [[Ours is the day's delay.]],
    } },
  },
}

scene "wang_reading" {
  title = "One paper", place = "yingzhou",
  text = {
    [[Night. The Dowager sits with her hands in a basin of warm water; the sticks have opened them. She wants the letter in her own
      language, from your mouth.]],
    when(took "wang_letter/carry", [[Han Derang keeps the sheet. He reads Chinese as easily as you, and will follow with one finger.]]),
    when(took "wang_letter/open", [[Nobody asks why the seal is broken. It has been noticed, and put away for later.]]),
    when(took "wang_letter/wait", [[Nobody asks where the letter has been since noon. That is worse than being asked.]]),
    when(took "wang_brush/proud", [[You had written to him from her height. It does not answer that at all; it has come in underneath.]]),
    when(took "wang_brush/beg", [[You had written to him that they begged. He has been too kind to repeat the word.]]),
    quote("CB57.24b A", "“We constantly think of resting the war to give people peace. How could We wish to exhaust our arms and make war a habit?” 常思息戰以安人，豈欲窮兵而黷武"),
    [[You know the hand and you know the man. It is kindness, written down from a height. But the height is not in the words. Let the voice
      drop at the right place, and the same sentence is a tired man asking to stop. You are the only person in this tent who can decide
      how high he stands.]],
  },
  choice "answer" {
    "Give it his full height. “He answers you, lady. He does not ask for anything.”",
    text = [[“No,” she says, “he would not, at his age.” She lifts her hands out of the basin and looks at them. “At dawn, then.” You have
      told her the truth, and it has bought another day of the drum.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_drum",
    record = unrecorded { note = {
      follow("asked_first", { "nobody", "song" }, [[Li Tao prints the emperor's letter as a gracious answer to a repentant officer (CB57.24b).]]),
      follow("asked_first", { "nobody", "one_paper" }, [[The Liao archive keeps what seems to be the same paper under another heading; that the two are one is our inference.]]),
      follow("asked_first", "liao", [[The Liao archive has the letter, and it is a plea for peace (LS81).]]),
    } },
  },
  choice "request" {
    "Let your voice fall. “He asks that the armies rest.”",
    when = no(took "wang_letter/carry"),
    locked = "Han Derang has already read it, in Chinese.",
    text = [[“He asks,” she repeats, and Han Derang tells a clerk to write that down with the day. You hear the brush. A thing that is
      written down in this tent will be true for longer than you live.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_drum",
    record = unrecorded { note = {
      follow("asked_first", { "nobody", "one_paper" }, [[The Liao history quotes a Song “plea for peace” that looks like a version of this very letter (LS81). Kaifeng's answer is a request in the other archive; who turned the one into the other, nobody says.]]),
      follow("asked_first", "liao", [[The Liao history quotes it: a Song plea for peace (LS81).]]),
      follow("asked_first", "song", [[It was an answer, and a gracious one (CB57.24b). A plea is what others have called it.]]),
    } },
  },
  choice "bare" {
    "Read every word at one level, add none, and let her say what it is.",
    text = [[She is quiet for longer than the letter took. “He is tired,” she says at last. “He would pay to be less tired.” Then, to Han
      Derang and not to you: “Well. So should I, if it came every year.” He glances at you. You are studying the basin.]],
    effects = { set("w.knows", true) },
    go = "wang_drum",
    record = unrecorded { note = [[The Song chronicle believed that the Dowager had “slackened somewhat” and wanted only a yearly sum of goods.
      When she first let anyone see it is not recorded.]] },
  },
}

scene "wang_drum" {
  title = "What you know of walls", drawing = "yingzhou", place = "yingzhou", date = "1004-11-22",
  text = {
    [[The third day. At Cangzhou once, Han Derang tells you, the townsmen ran out of stones and threw ice. He says it without malice, one
      builder admiring another. Yingzhou has not run out of stones.]],
    when(took "wang_letter/wait", [[You have your column of figures from the first day. It has not come out differently since.]]),
    when(took "wang_days/none", [[“A letter is not a reason until it has been answered, you said,” he goes on. “Now it has been. She has not stopped.”]]),
    when(took "wang_days/three", [[“Three days, you told her, and it was three,” he goes on. “Talin had put a horse on it.”]]),
    when(took "wang_days/wall", [[The Xi have thicker boards than other years. That was your figure.]]),
    [[“You have held walls,” he says. “You know what Wang Chao has at Dingzhou, and what he is like with it.” You do. At Wangdu Wang Chao
      looked at the dust you had ridden into, and drew his army off. “I ask it as I would ask any officer of ours. Nobody will write down
      that I asked.”]],
    when(took "wang_tang/no", [[“At the Tang you gave Talin one word,” he adds. “I should like the others.”]]),
    when(took "wang_tang/may", [[“At the Tang you gave him until dark,” he adds, “and he did not come over. I do not reproach you.”]]),
    when(at_most("w.trust.liao", 2), [[He has also mentioned, as one mentions scenery, a salt-pan eleven days north of Youzhou. Men are sent there of whom she is no longer sure.]]),
    [[Outside the felt, somebody is grinding ink.]],
  },
  choice "silent" {
    "“I ate his salt for twenty years. Ask me about anything else.”",
    text = [[He bows, quite sincerely. He is a Chinese himself, by descent, and has thought about it longer than you. “It does you credit,” he
      says. In this camp that is not the same as trust.]],
    effects = { set("w.army", "silent"), add("w.trust.liao", -1) },
    go = "wang_answer",
    record = unrecorded { note = [[Whether Wang told the Liao what he knew is unknown. The Liao history says only that he too “roused himself, and
      in every task did his utmost” (LS81).]] },
  },
  choice "markets" {
    "Tell him what any pedlar out of the Xiongzhou market sold last year.",
    text = [[Numbers, garrisons, the names of gates: all of it a year old, and all of it bought already from honest smugglers. Han Derang thanks
      you for confirming it. You have sold nothing, and been seen at the counter.]],
    effects = { set("w.army", "old") },
    go = "wang_answer",
    record = unrecorded { note = [[The market at Xiongzhou had been opened in 1002 and shut again the year after, because the traders were spies
      (CB54.24b). What Wang added to them is not known.]] },
  },
  choice "truth" {
    "“Wang Chao will stand where he is. He stood at Wangdu, and I was in front of him.”",
    text = [[It comes out before you have decided to say it, and in your own voice. Han Derang lets a breath go. “Then there is nothing between us
      and Daming,” he says. You told the truth about one man. It is also the road to your sons' house.]],
    effects = { set("w.army", "told"), add("w.trust.liao", 1) },
    go = "wang_answer",
    record = unrecorded { note = [[One modern argument (Lin Hu, seen only in abstract) is that what Wang knew of the Song dispositions made the deep
      thrust possible. No source says that he told it.]] },
  },
  choice "false" {
    "“He will be across your road home in twelve days. It is what I would do.”",
    text = [[“Twelve,” says Han Derang, and goes out to tell Talin. It is what you would do. Wang Chao has never in his life put himself
      where it was exposed, and there are now twelve days before everybody knows it.]],
    effects = { set("w.army", "false"), add("w.lies", 1), after(12, "w.chao") },
    go = "wang_answer",
    record = unrecorded { note = [[Wang Chao did not move; summoned on 29 November, he came after the peace, and blamed a bridge (CB59.3a). The lie
      is ours.]] },
  },
}

scene "wang_answer" {
  title = "Which year it is", place = "yingzhou", date = "1004-11-23",
  text = {
    [[You may answer the emperor. She has said so twice, and has named nobody to read it first, which means that somebody will. A rider
      waits with a silver tablet, good for any horse as far as the last picket.]],
    [[You cannot write the date. In Kaifeng this is the first year of Jingde 景德; in this tent it is the twenty-second of Tonghe 統和.
      Whichever you put, you have said whose man you are. You leave a space.]],
    [[Your father died on guard at Waqiao Pass. The country south of the passes is Guannan 關南, one emperor's conquest from
      another, forty-five years ago. They are beating on the middle of it now.]],
    when("w.knows", [[“If it came every year,” she said. It was said in front of you. It was not said to you.]]),
    when(is("w.trust.liao", 0), [[“She does not believe you any longer,” says Han Derang, stopping beside you on his way out. He says it kindly. “There is a young man in the secretariat who is to have your ink. I should
      let her see this one, before I let anybody else.”]]),
    when(is("w.trust.liao", 1), [[“There is a young man in the secretariat,” says Han Derang, stopping beside you on his way out, “who is getting on nicely with his Chinese. If she is disappointed once more, she will wish to hear it.”]]),
  },
  choice "halt" {
    "Go to her first. “Rest the drum while the letter is on the road.”",
    text = [[“And if he answers no,” she says, “who gives me back the days?” But she sends the Xi up only once next morning instead of four times,
      and lets you see that it has been entered to your account. Then you write, and send.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1), after(26, "w.courier") },
    go = "wang_to_first",
    record = unrecorded { note = [[No source has Wang plead for Yingzhou. The siege went on for ten days and more, and afterwards 400,000 arrows
      were dug out of the ditch (CB58.9b, CB59.5a).]] },
  },
  choice "hold" {
    "Write: Guannan was theirs; Yingzhou may be hard to hold; send an envoy quickly.",
    text = [[You seal it with her watching. Every clause is true, or may be by the time it is read. An honest man could have written it. So
      could the other kind, and in the same hand.]],
    effects = { after(26, "w.courier") },
    go = "wang_to_first",
    record = happened { "CB58.7b A", note = [[So he wrote: Guannan was the Khitan's old land, they were set on having it, Yingzhou “may be
      hard to hold”, let an envoy come soon. The town was holding. Whether he was frightened, pressing, or dictated to, the chronicle leaves
      open.]], excludes = { "goods", "wall" } },
  },
  choice "show" {
    "Take it to her open, before it is sealed, and let her alter what she likes.",
    text = [[She alters one word, and then puts it back. “So that is how you sound,” she says, “to him.” It goes under her own seal. In Kaifeng they will see whose wax it is before they see whose hand.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1), after(26, "w.courier") },
    go = "wang_to_first",
    record = unrecorded { note = [[Who read his letters before they went is not told. Of this one the chronicle leaves open whether he was frightened, pressing, or dictated to (CB58.7b).]] },
  },
  choice "goods" {
    "Add a second sheet, folded small: “She would go home for a yearly gift.”",
    when = "w.knows", locked = "You do not know what she would take. She has not said it where you could hear.",
    text = [[The second sheet goes into the saddle-cloth. The rider is one of Shi Pu's, going back; he watches you do it and says nothing, and you
      think about that half the night.]],
    effects = { set("w.south", "goods"), set("w.secret", true), add("w.trust.song", 2), after(26, "w.courier") },
    go = "wang_to_first",
    record = unrecorded { note = [[Already in November the emperor's line, to his ministers, was “money yes, Guannan never” (CB57.24b), and Song came to believe
      that goods would do. Who told them so is not recorded.]] },
  },
  choice "wall" {
    "Add a second sheet: “The wall will stand. You need give nothing for it.”",
    when = "w.saw", locked = "You have only heard the assault, not counted it.",
    text = [[You give the figures, as you would for a tax. It is the first order you have sent to a Song army in eighteen months.]],
    effects = { set("w.south", "stand"), set("w.secret", true), add("w.trust.song", 2), after(26, "w.courier") },
    chance = {
      { 2, text = [[The rider goes out through the last picket at a walk. Nobody calls him back.]], go = "wang_to_first" },
      { 1, text = [[The rider goes out through the last picket at a walk. A second rider, whom nobody has mentioned to you, goes out after him.]],
        effects = { after(11, "w.found") }, go = "wang_to_first" },
    },
    record = unrecorded { note = [[His known letter to Kaifeng says the opposite, that the town may be hard to hold (CB58.7b). On 15 December the
      court rewarded the men who had held it (CB58.9b).]] },
  },
}

gate("first", "Who asks", "1004-12-01")
scene "wang_first" {
  title = "Who asks", place = "liaocamp", date = "1004-12-01",
  text = {
    [[The army leaves Yingzhou as one leaves a room where somebody has died. The Song will say thirty thousand. Nobody here will say. Qizhou
      fell while the drum was beating, so there is something to announce.]],
    [[In council the two halves of a gold fish lie on the felt, where all can see them: whoever is handed his half may raise men by
      nightfall. “Your emperor writes a good letter,” says the Dowager. “Where is his envoy?” Talin says that he could fetch one.]],
    when(took "wang_reading/request", [[“He asked,” she says. “We have it written down. Does one who asks not send?”]]),
    when(took "wang_reading/answer", [[“You told me that he asks for nothing. I begin to believe it.”]]),
    when(took "wang_reading/bare", [[“He is tired,” she says. “We agreed about that. Does a tired man not send?”]]),
    when(took "wang_answer/hold", [[You had written to him that the town might be hard to hold. They are singing on it.]]),
    when(took "wang_answer/halt", [[“Those were my days that he did not answer in,” she adds, to you. “I have them written down.”]]),
    when(took "wang_answer/show", [[“I had that word altered, and put it back,” she says to you. “I have been wondering since which of us he is not answering.”]]),
    when(took "wang_answer/wall", [[Of those in the tent you alone had put it in writing that the wall would stand.]]),
    when(is("w.trust.liao", 1), [[A stool has been put behind yours. A young man from the secretariat is on it, who is learning your work; he moves his lips when you speak.]]),
    [[Her son sits beside her, thirty-three years old, and listens as if he were younger. They have all turned to look at you.]],
  },
  choice "both" {
    "“Two envoys, one day, one bridge. Then nobody has asked.”",
    text = [[It is admired. Then they work out how many letters it will take to choose the bridge, and Talin begins to laugh, and does it so well
      that her son joins in. Your courier is called back to carry the proposal. It goes; it takes its time.]],
    effects = { add("w.trust.liao", 1), after(36, "w.courier") },
    go = "wang_to_south",
    record = unrecorded { note = [[Nobody is known to have proposed it. After the peace both courts sent envoys for birthdays and the New Year,
      which comes to the same.]] },
  },
  choice "song_first" {
    "“He must send first. You marched; you cannot be seen to ask as well.”",
    text = [[It pleases everyone in the tent, which should have warned you. In Kaifeng they will read it as you carrying her insolence for her. They
      will be right. But a door that only opens from the south is still a door.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_to_south",
    record = happened { "CB57.24b A", "CB58.7b A", note = [[Wang's side held that Song must send the first envoy; the emperor was unwilling. On 10 December he
      gave way. Each court's annals still say that it was the other who asked.]], excludes = { "liao_first", "both" } },
  },
  choice "liao_first" {
    "“Send one of ours, now, while the rivers still have to be forded.”",
    when = at_least("w.trust.liao", 3), locked = "She does not trust you so far that she would be ashamed on your word.",
    text = [[There is a silence of the kind that has rank in it. Then Han Derang says that a man could be sent as far as the border, to ask after
      someone's health. He goes. He is kept at the border. In Kaifeng it is noticed that he came.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 2) },
    go = "wang_to_south",
    record = unrecorded { note = [[No Liao envoy went before Cao Liyong came. The quarrel over who wrote first was already thirty years old: in
      975 each history says it was the other (CB15.16a, LS8).]] },
  },
}

gate("south", "One ear to the road", "1004-12-05")
scene "wang_south" {
  title = "One ear to the road", place = "liaocamp", date = "1004-12-05",
  text = {
    [[Every few li the horns call and the whole column stops. Men get down and lie with one ear on the frozen road. Three horses to a
      man, and the best of them not ridden at all till there is an enemy to ride at: in the quiet you can hear the breathing go back for
      a day's march.]],
    when(is("w.army", "false"), [[They are listening for Wang Chao. You told them twelve days.]]),
    when(is("w.army", "told"), [[They are listening for Wang Chao. You told them he would not come, and they listen all the same.]]),
    when(is("w.army", "silent"), [[They are listening for Wang Chao. They asked you about him, once.]]),
    when(is("w.army", "old"), [[They are listening for Wang Chao. What you told them of him they had bought already.]]),
    when("w.caught", [[Nobody rides beside you. They leave the width of a horse.]]),
    when(is("w.trust.liao", 1), [[Behind you rides a young man from the secretariat, with word-lists at his saddle. He is there, he says, in case you should be ill.]]),
    [[At a fork the cart stops. It is their rule to be out by the ninth month and home by the twelfth; north is the rule. South are Beizhou,
      Daming, the River. The Dowager has the curtain lifted. “You cast accounts,” she says to you. “Cost me the two roads.”]],
  },
  choice "home" {
    "“Go home while it looks like a choice. You can be written to at Youzhou.”",
    text = [[“With what in my hand?” she asks, quite gently, and lets the curtain down. The cart turns south. You have shown her which way your
      own horse would go.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_to_rope",
    record = unrecorded { note = [[After Yingzhou the Liao turned deeper, “through the gap”, to Beizhou and Daming (CB58.10a). Who spoke against
      it is not told. The rule of the ninth and twelfth months is in LS34.]] },
  },
  choice "gap" {
    "“South. Behind Dingzhou there is nobody, and in front of Daming there are villages.”",
    when = none { is("w.army", "false"), is("w.army", "silent") },
    locked = "You have told them something else, or told them nothing. They would ask why you are talking now.",
    text = [[You say it as you would read out a column. The horns call; the column opens like a hand. For the rest of the month you know each
      village by name before the smoke goes up, because you had it on a list.]],
    effects = { set("w.army", "told"), add("w.trust.liao", 1) },
    go = "wang_to_rope",
    record = unrecorded { note = [[The Liao did go through the gap (CB58.10a). That Wang pointed to it is a modern suspicion (Lin Hu, abstract
      only), not a report.]] },
  },
  choice "talin" {
    "“It is a soldier's sum. Ask Talin.”",
    text = [[Talin, who has been ready to be contradicted, looks at you twice. “South,” he says; and later,
      riding by, leans over and tightens your near stirrup, which was fraying, without a word.]],
    go = "wang_to_rope",
    record = unrecorded { note = [[Talin held the command and wanted the war (LS85). Nothing is told of how he and Wang stood.]] },
  },
  choice "slow" {
    "“South, but slowly. An army at a walk can still be written to.”",
    text = [[She considers it longer than it deserves. “He wants his answer,” she tells Han Derang, “like a bridegroom.” But the marches are short
      that week, and riders find you.]],
    effects = { after(12, "w.courier") },
    go = "wang_to_rope",
    record = unrecorded { note = [[It took them from the first days of December until the first of January to come from Yingzhou to the River. Why so
      slowly, no source asks.]] },
  },
}

gate("rope", "Forty to a rope", "1004-12-16")
scene "wang_rope" {
  title = "Forty to a rope", place = "beizhou", date = "1004-12-16",
  text = {
    [[They come by tied neck to neck, forty to a rope, carpenters and weavers first because they are worth more. Kaifeng will reckon them in
      hundreds of thousands. You count one rope.]],
    [[There is an old man in it who looks at your cap, the scarf-cap they give to Chinese here instead of the felt, and then under it. Two girls are
      tied on behind him. He carried lances for your wing at Wangdu. “General,” he says, in an ordinary voice, “they told us you were dead.”]],
    when(is("w.trust.liao", 1), [[The young man with the word-lists has ridden up to listen. The Dowager has had little from you lately that she liked to hear.]]),
    when(took "wang_south/gap", [[The village he was taken from was the fourth on your list.]]),
    [[The guard waits, politely, to see what a revenue commissioner will do. It is a question of revenue. By tonight the rope will be on your
      books.]],
  },
  choice "ask" {
    "Go to the Dowager. “Cut this one rope.”",
    text = [[“This one,” she says. “And what are the others called?” But it is cut. All along the column that evening people know that the
      commissioner cried for a rope, and look to see if his eyes are red.]],
    effects = { add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_to_bow",
    record = unrecorded { note = [[The figure “several hundred thousand” is one Song official's claim (CB59.21b). After the peace an edict asked
      Wang to see that the old and the young who had been seized were sent back (CB58.28a).]] },
  },
  choice "buy" {
    "Buy the old man and his daughters with two of your own three horses.",
    text = [[It is entirely legal; you write the receipt yourself. For the rest of the march you have one horse, like a Song officer, and an old man who
      mends your tack and is the only person within a thousand li to whom you have nothing to explain.]],
    go = "wang_to_bow",
    record = unrecorded { note = [[Each Liao soldier had three horses (LS34). People could be bought: Adu, taken from Song, was ransomed for 20,000 cash
      by the man who then married her (CB60.3a). This purchase is ours.]] },
  },
  choice "names" {
    "Have every name, village and trade written down, on every rope.",
    text = [[It takes four clerks till midnight, and Han Derang approves: it is how property ought to be kept. You make a second copy. You tell yourself it
      is a way of holding on to people. It looks exactly like a way of owning them.]],
    effects = { set("w.list", true) },
    go = "wang_to_bow",
    record = unrecorded { note = [[No such register is known. Song later debated ransom, and “some obstructed it” (CB58.30a).]] },
  },
  choice "past" {
    "“You are mistaken, old man.” Ride on.",
    text = [[He says he begs your pardon. The guard reports it that evening, word for word, as a thing to your credit; you know because the Dowager
      sends you a dish from her own cloth.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_bow",
    record = unrecorded { note = {
      follow("wangs_part", { "nobody", "histories" }, [[The compilers of the Liao history judged him hard: since he could not die for his state, his having joined South and North is “not worth esteem” (LS81).]]),
      follow("wangs_part", { "nobody", "loyal" }, [[Northerners of his own day, Wang Zeng heard, called him wholly loyal to the rulers of two countries (WZ).]]),
      follow("wangs_part", "guide", [[What old men on the road had to reproach him with, if Lin Hu is right, was that he had shown the way.]]),
      follow("wangs_part", "border", [[What he was reproached with was a loyalty that was only then being made, says Naomi Standen.]]),
      [[The old man is ours.]],
    } },
  },
}
