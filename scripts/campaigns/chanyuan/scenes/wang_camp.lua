-- Wang Jizhong: the last days of the march, Talin, and the envoy at last.

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

gate("bow", "Your own weight of draw", "1004-12-31")
scene "wang_bow" {
  title = "Your own weight of draw", place = "liaocamp", date = "1004-12-31",
  text = {
    [[It comes at dusk on a mule, in oiled cloth: a bow and a sheaf of arrows. There is no letter. The man who brings it says that it is from
      the south and for you, and that he would like to be gone.]],
    [[You string it. It is your own weight of draw, so somebody has remembered; you taught him on a lighter one. As a message it can be read like everything else that is sent
      to you. To an officer: carry on. To an old comrade: you are not forgotten. To a man who was taken alive: here, use these.]],
    when(took "wang_rope/buy", [[The old man from Wangdu runs his thumb along the limb. “Palace work,” he says, and goes to see to the horse.]]),
    when(took "wang_south/slow", [[It has found you easily. Since the fork the marches have been short: a bridegroom's pace, the Dowager calls it.]]),
    [[In the next tent they have stopped talking.]],
  },
  choice "asks" {
    "Carry it to the Dowager in both hands. “With this, Song asks for peace.”",
    text = [[She is delighted, and shows it to her son. Han Derang calls for the daybook. You watch a sentence being made in which the Song lord
      sends secretly and begs, and you are the word in it that proves the rest.]],
    effects = { add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_to_daming",
    record = unrecorded { note = [[The Liao annals have the gift under this day: “Song sent a man to give Wang Jizhong a bow and arrows, secretly asking for
      peace” 宋遣人遺王繼忠弓矢，密請求和 (LS14). No Song book has it, and what Wang himself said it meant is not told. His Liao life has a whip and the plea come with it;
      that it came without a letter is ours.]] },
  },
  choice "present" {
    "Show it openly. “A present from his household to an old servant. I know no more.”",
    text = [[It is what a bow would be between any two other men. Han Derang hands it back to you grip first. “Then shoot with it,” he says, “where
      we can see.” So you do, at a post, badly, all the next morning.]],
    go = "wang_to_daming",
    record = unrecorded { note = [[“Secretly asking for peace” is the Liao annals' reading of the bow (LS14). Yours is as good, and nobody wrote it down.]] },
  },
  choice "break" {
    "Break the arrows one by one before the guard, and keep the bow.",
    text = [[It takes longer than one would think; they are good arrows. By the fifth the guard is counting aloud. Someone will carry this south as
      well. That is the trouble with being watched from two sides: there is only one gesture.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_to_daming",
    record = unrecorded { note = [[Only the gift is recorded (LS14). What became of it is ours.]] },
  },
  choice "bury" {
    "Bury it under the tent floor tonight, and tell nobody.",
    text = [[Frozen ground has to be cut out like turf and put back like turf. You have not done anything so carefully since Wangdu. The mule-man saw
      you nod, and will say in the south that you took it as an order is taken.]],
    effects = { set("w.secret", true), add("w.trust.song", 1), after(4, "w.found") },
    go = "wang_to_daming",
    record = unrecorded { note = [[Since it stands in the Liao annals (LS14), it cannot have stayed buried.]] },
  },
}

gate("daming", "The bridge left down", "1005-01-02")
scene "wang_daming" {
  title = "The bridge left down", place = "daming", date = "1005-01-02",
  text = {
    [[Daming has left its drawbridge down. Over it stand crossbows lacquered red, so that one may count them. The other commanders drew lots for their gates, a prisoner says; {sunquanzhao.full} would not, and asked for
      this one.]],
    [[Yesterday a column came out across the bridge, shouting. There was a wood. Of every ten, three or four have gone in again, and the bridge is still down.]],
    when("w.named", [[Your envoy is in there. He could see you, if he knew what cap to look for.]]),
    when(no "w.named", [[If anyone has been sent to you at all, it is by this road, and he is in there.]]),
    when(took "wang_bow/present", [[You have your bow across your saddle, so that it can be seen that you do not hide it.]]),
    [[Talin walks his horse up and down at the edge of bowshot, like a man before a shop. The Dowager has had the curtain lifted. “You ate in that town,” she says to you. “Is it one that can be left behind one?”]],
  },
  choice "leave" {
    "“Leave it, lady. You could take it; and then you would have Daming.”",
    text = [[She laughs, and lets the curtain down. The column goes round by the east, out of reach, all afternoon. You ride on the near side of it, in your scarf-cap, with your face to the wall.]],
    go = "wang_silence",
    record = unrecorded { note = [[They attacked Daming and went on to Deqing. The sortie, of which three or four men in ten came back, the red crossbows and the bridge left down are in the Song chronicle
      (CB58.15a); that Sun Quanzhao would not draw lots, too (CB58.14). Who advised going on is not told.]] },
  },
  choice "arrow" {
    "Shoot a letter over the wall: “Let your guest out.”",
    when = "w.named", locked = "You do not know that they have a guest.",
    text = [[It goes in well above the red ones, which is good shooting for a man of account-books. On the wall somebody unrolls it, reads it, and holds it out at arm's length over a bucket. It is just what a trick would say. Talin would like to know what it did say.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_to_silence",
    record = unrecorded { note = [[Cao was held at Daming, and Wang's letters went round it, to the emperor (CB58.14b, SS253). This one is ours.]] },
  },
  choice "west" {
    "“Not by the bridge. The west side was always low.”",
    text = [[It has been raised. It takes the Xi until dark to find that out, and there are forty fewer of them to tell it. You had told her what you knew; it is in the book that you told her at once. You lie awake over whether you are sorry that it was out of date.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_silence",
    record = unrecorded { note = [[What he told the Liao of any town is unknown. Daming was not taken.]] },
  },
}

gate("silence", "Forty-four days", "1005-01-03")
scene "wang_silence" {
  title = "Forty-four days", place = "deqing", date = "1005-01-03",
  text = {
    [[Forty-four days since the emperor's letter, and no envoy has come into this camp. Deqing fell this morning. Its commandant died on
      the wall with his son beside him; the Song will put up a tablet, and Talin has the gate bolts on a cart.]],
    when("w.named", [[There is an envoy. His name is Cao Liyong, and he sits in Daming, whose commander has decided that a man who wants to
      go to the enemy is one. It was your letter that he was sent on, and it is your letter that they do not believe.]]),
    when(no "w.named", [[If an envoy has been named, you have not heard it. The last thing you sent was about a bridge.]]),
    when(took "wang_first/song_first", [[“He must send first,” you said once, and everyone was pleased.]]),
    when(took "wang_first/liao_first", [[The man who went to ask after somebody's health came home last week. Nobody at the border had been ill.]]),
    when(took "wang_first/both", [[It is a month since anyone laughed about the bridge.]]),
    when(took "wang_bow/asks", [[The bow hangs in the Dowager's tent. She shows it to visitors.]]),
    [[Every morning now the Dowager asks you whether there is anything from the south, in the voice one uses for asking after a sick child.
      Talin has stopped asking. He whistles.]],
    when("w.caught", [[You are asked in front of others. That is new.]]),
    when(is("w.trust.liao", 1), [[“If it were somebody else who wrote,” she said yesterday to Han Derang, across you, “would they answer him sooner?” A young man with word-lists looked at his boots.]]),
    [[At night you keep two columns, as you were taught. What she believes of you: {w.trust.liao}. What they believe in Kaifeng: {w.trust.song}.]],
  },
  choice "again" {
    "Write again. It is the third letter, and you beg this time.",
    text = { [[You ask, in so many words, to be saved from having lied.]],
      quote("SHY A", "“…to spare your servant a broken word.” 免臣失信"),
      [[Read in the tent, it makes the Khitan grave. They had not known that you would be ashamed.]] },
    effects = { add("w.trust.song", 1) },
    go = "wang_to_zhanghao",
    record = happened { "SHY A", "CB58.13b A", note = [[He wrote three times. The letter that met the emperor on 3 January asked why no envoy had come; the
      words about a broken word are in the Song documents.]], excludes = { "nothing" } },
  },
  choice "nothing" {
    "Write nothing. “Two letters are a correspondence, lady. Three are begging.”",
    text = [[She approves of that. It is how she would do it. All day you carry the third letter about complete in your head, down to the seal.]],
    effects = { add("w.trust.liao", 2), add("w.trust.song", -1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[The record has him write again and again (SHY, CB58.13b).]] },
  },
  choice "sons" {
    "Write it to your four sons by name, knowing who opens their letters.",
    text = [[You have not written those names in a row since the day you were taken. The brush does it in the order of their births without being
      told. She has the sheet held up to the light for anything else that it might say, and then asks which of them is like you. In
      Kaifeng it will be filed with the papers of a dead man.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[His four sons had been given posts when he was thought dead (CB54.24b). No letter to them is known.]] },
  },
  choice "road" {
    "Write: leave Cao where he is, and send another man, by another road.",
    when = "w.named", locked = "You do not know that anyone was named. You cannot ask for a second.",
    text = [[“From Chanzhou,” you write, “since he is coming there.” You have just told Kaifeng that you know where the emperor will be. You read it
      over, see that, and let it stand. “You arrange a good deal with them,” says the Dowager when it has been read to her, “that you have not arranged with me.”]],
    effects = { add("w.trust.song", 2), add("w.trust.liao", -1) },
    go = "wang_to_zhanghao",
    record = happened { "CB58.14b A", note = [[On 4 January, at Changyuan, the emperor had Wang's request for a fresh envoy from Chanzhou. Daming had held
      Cao, which cost weeks (SS253).]], excludes = { "nothing" } },
  },
}

gate("zhanghao", "A courier", "1005-01-05")
scene "wang_zhanghao" {
  title = "A courier", act = "Before Chanzhou", place = "liaocamp", date = "1005-01-05",
  text = {
    [[The pickets have taken a man on the road to Daming with a Song pass in his boot. Zhang Hao 張皓: small, filthy, polite. He keeps saying that
      he is only a courier, as if that were a thing to be only.]],
    [[The officer of the pickets would like the use of him. Demon arrows were shot in the first days, for luck. The luck has been mixed, and there are men who
      say that is because it was done only once.]],
    [[He hears your Chinese and turns to it, as to a fire. Then he sees the coat that it comes out of.]],
    [[“You are him,” he says. “They argue about whether you are real.”]],
    when(took "wang_ox/row", [[You look at his feet. You had not meant to.]]),
    when(took "wang_ox/ill", [[You had a fever, the last time. There is no fodder cart here.]]),
    when(took "wang_bow/break", [[His guard is the one who counted while you broke your arrows. He mentions that he has thirty.]]),
  },
  choice "post" {
    "Say that you never saw him. It is the picket officer's affair.",
    text = [[It is over before the water boils. The men are easier afterwards, and bring you one of the arrows, as to someone who has joined a
      family. Nobody now will tell Daming to open its gate.]],
    effects = { set("w.zhang", "dead"), add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_dawn",
    record = unrecorded { note = [[The rite is in the Liao annals for the last days of October (LS14). Zhang Hao was not its second use: he reached the
      emperor on 7 January (CB58.17).]] },
  },
  choice "keep" {
    "“He is my groom's cousin. Put him with my horses.”",
    text = [[The officer looks at the man's hands, which have never held a bucket, and then at your face, which has held everything. He goes away. In
      the straw Zhang Hao tells you about Daming from the inside, and about crossbows at Chanzhou that take fifty men to draw.]],
    effects = { set("w.zhang", "kept"), set("w.secret", true) },
    go = "wang_dawn",
    record = unrecorded { note = [[Zhang Hao was in Liao hands, and knew afterwards what was planned against Chanzhou (CB58.17, CB59.9b). That Wang hid him
      is ours.]] },
  },
  choice "bring" {
    "“Take him to her cart, and say where he was found.”",
    text = [[It is out of your hands then, and out of theirs. She questions him herself, gives him food and a robe, and tells him what to say in the south and in what order. He repeats it perfectly. He
      was telling the truth; he is a courier.]],
    effects = { set("w.zhang", "sent"), add("w.trust.song", 1) },
    go = "wang_dawn",
    record = happened { "CB58.17 A", note = {
      [[Zhang Hao was brought to the Dowager's cart, robed, and sent back with her message.]],
      follow("zhang_hao", "nobody", [[Shen Kuo, who had married a granddaughter of his, made much more of it; Li Tao does not accept his version.]]),
      follow("zhang_hao", "family", [[And with more than that, if you ask the family: so Shen Kuo, who had married a granddaughter of his.]]),
      follow("zhang_hao", "li_tao", [[That, and a warning, was his part (CB58.17). What his granddaughter's husband made of it is rejected.]]),
    }, excludes = { "post", "keep" } },
  },
}

scene "wang_dawn" {
  title = "Fed at the wrong watch", place = "liaocamp", date = "1005-01-06",
  text = {
    [[Nobody has told you anything. You know because the horses that are not ridden are being fed, and it is the wrong watch for it.]],
    [[Over there is Chanzhou, which is two towns with the River between them and a bridge; the emperor is said to be two days' march from the further one. So it is the
      nearer, the north city, at first light. Talin will go out before it under his own flag to look at the ground: he always does. It is good
      practice, and by now every man on that wall knows the flag.]],
    when(is("w.zhang", "sent"), [[Zhang Hao is saddling by your fire. He is to ride tonight with her message. He is folding his new robe so as not to get
      mud on it.]]),
    when(is("w.zhang", "kept"), [[Zhang Hao is awake in the straw. From your horses to the last picket is four hundred paces, and you know the word.]]),
    when(is("w.zhang", "dead"), [[The arrow they gave you lies by the lamp. You have not found anywhere to put it.]]),
    [[If they have the bridge before the emperor comes to it, there will be no letters. If they fail badly enough, there may be many.]],
  },
  choice "warn" {
    "Say into the courier's ear, as if tightening his girth: “At first light. The north wall.”",
    when = none { is("w.zhang", "dead") }, locked = "There is no one left to say it to.",
    text = {
      when(is("w.zhang", "sent"), [[He does not nod. He finishes the fold and gets up on the horse.]]),
      when(is("w.zhang", "kept"), [[He does not nod. He leads the horse out on the dark side, as a groom would, and gives the word at the picket in a voice with
        hay in it.]]),
      [[You have just killed some men whose names you know. You go in, and lie down, and try to think which.]],
    },
    effects = { set("w.secret", true), add("w.trust.song", 2), set("w.talin", true) },
    go = "wang_talin",
    record = unrecorded { note = [[The Song were warned of a dawn attack, and by Zhang Hao (CB59.9b). Whether Wang had any part in it is unknown.]] },
  },
  choice "quiet" {
    "Lower the lamp. You heard nothing, because nobody said anything.",
    text = [[You lie and listen to the horses eat. It is an innocent sound. Towards morning it stops.]],
    effects = { set("w.talin", true) },
    go = "wang_talin",
    record = unrecorded { note = [[Nothing is recorded of Wang that night. It is enough for Talin's death that he rode out to study the ground (CB58.18).]] },
  },
  choice "flag" {
    "Go to Talin's fire. “Leave the flag in camp tomorrow.”",
    when = took "wang_south/talin", locked = "You have never asked Talin for anything. He would wonder why you began tonight.",
    text = [[He looks at your stirrup first, and then at you. “They should know who is looking at them,” he says. But he has stopped whistling.]],
    effects = { add("w.trust.liao", 1) },
    chance = {
      { 2, text = [[At first light the flag goes out of the camp ahead of him, as always.]], effects = { set("w.talin", true) }, go = "wang_talin" },
      { 1, text = [[At first light he goes out without it, in a trooper's coat, and the wall does not know him.]], go = "wang_brooms" },
    },
    record = unrecorded { note = [[Talin rode out under his own flag and was shot (CB58.18, LS85). That anyone spoke to him first is ours.]] },
  },
}

scene "wang_talin" {
  title = "Whom they carried in", drawing = "crossbow", place = "liaocamp", date = "1005-01-07",
  text = {
    [[A crowd comes back through the gate of the camp with something in the middle of it, and everyone in the crowd has a hand on it. The bolt took
      him in the forehead, from a distance that nobody will believe later. He is still whistling when they bring him in, or it is his breath. By
      night it has stopped.]],
    [[The Dowager weeps aloud over the cart. There is to be no court until she says. The keepers of the daybook, who gave
      Yingzhou five characters, are cutting a fresh brush.]],
    when(took "wang_dawn/warn", [[The wall was ready, someone is saying, before there was anything to be ready for. Nobody is
      looking at you. You count, as you were taught, who is not looking.]]),
    when(took "wang_dawn/flag", [[His groom looks at you across the fire. He heard you say it. He cannot decide whether it was kindness or
      knowledge.]]),
    when(took "wang_dawn/quiet", [[You had only lowered a lamp. Nobody will ever ask you to account for the oil.]]),
  },
  choice "sit" {
    "Sit with her through the watch, and do not say one word about letters.",
    text = [[Towards morning she says, “He would have had me in Kaifeng by the thaw.” You say that he might. It is the only conversation you have ever
      had with her that nobody wrote down.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_road",
    record = unrecorded { note = [[The Dowager wept over the bier and held no court for five days (LS85); the Liao annals have him die on the 5th, so that they were over when Cao came (LS14). Wang is not mentioned.]] },
  },
  choice "press" {
    "Wait a decent hour; then: “He held that claim up alone. You could lay it down with him.”",
    text = [[She stops weeping, to look at you. Han Derang shuts his eyes. It was not a decent hour; there was not going to be one. But it has been
      said, and by morning it is being said by others, as their own.]],
    effects = { add("w.trust.liao", -1), set("w.knows", true) },
    go = "wang_road",
    record = unrecorded { note = [[“Our army had lost its prop, and only then was the talk of peace settled” 我兵失倚，和議始定: so the Liao history (LS85). Song writers made the death decide it too; Li Tao points out that the talk of peace began before it.]] },
  },
  choice "post" {
    "“It was the courier. He saw the flag, and we let him go.” Say it before they ask.",
    when = all { "w.secret", is("w.zhang", "sent") }, hidden = true,
    text = [[It is even true. They curse Zhang Hao by his ancestors, and you curse with them, in good Khitan, a beat behind.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_road",
    record = unrecorded { note = [[It was from Zhang Hao that the Song learned of the attack (CB59.9b). The rest is ours.]] },
  },
  choice "tent" {
    "Keep to your tent. There is mourning for which one has to be born.",
    text = [[You hear them cut the horse's throat. Your wife's cousin comes at midnight, sits by the door without speaking, and in the morning goes: you
      have been guarded, or else you have been sat with. Some prisoner will carry it south that you did not mourn him.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_road",
    record = unrecorded { note = [[Whether Wang pressed, consoled or stood back when Talin died is not recorded.]] },
  },
}

scene "wang_brooms" {
  title = "Dust before the wall", place = "liaocamp", date = "1005-01-07",
  text = {
    [[Talin comes back muddy and alive, with the whole wall in his head, and attacks. First the servants go up and down the windward side, dragging
      brooms, until the north city of Chanzhou is a brown cloud with a yellow one rolling at it.]],
    [[Then the big crossbows begin. You cannot see them; you see where the bolts come out of the dust, at the height of a man, three at a time. It
      goes on till noon. There is no gate open and no emperor taken. There are eleven hundred horses without riders, because you counted.]],
    [[“Ten days,” says Talin that night, with his arm bound up, “or Guannan. I can do it in ten days, or they can give us the land.” He says it to
      her, but he looks at you: he owes you something, and dislikes it.]],
  },
  choice "stand" {
    "“Guannan, then. I will say it beside you.”",
    text = [[He gives you half of what he is eating. It is the first time that anyone in this war has been glad of you without a reservation. He will hold
      you to it.]],
    effects = { add("w.trust.liao", 1), set("w.before", "land") },
    go = "wang_road",
    record = unrecorded { note = {
      follow("talins_death", { "nobody", "li_tao" }, [[Talin did not live to say it: he was shot on 7 January by the Song chronicle, on the 5th by the Liao annals (CB58.18, LS14).]]),
      follow("talins_death", { "song", "rivals" }, [[Talin did not live to say it: he was shot on 7 January (CB58.18).]]),
      follow("talins_death", "liao", [[Talin did not live to say it: he was shot on 5 January, and court was stopped for five days (LS14).]]),
      [[Brooms to raise dust are in LS34.]],
    } },
  },
  choice "hold" {
    "To the Dowager, aside: “Hold him till the envoy comes. Then you have both.”",
    text = [[She holds him, by sending him to count fodder. He finds out by evening whose thought it was. He does not reproach you. He takes off your
      stirrup-leather, the new one, and leaves you the old.]],
    effects = { set("w.talin", true), add("w.trust.liao", -1) },
    go = "wang_road",
    record = unrecorded { note = {
      [[In this telling Talin lives and is set aside. In the record he is dead.]],
      follow("talins_death", { "nobody", "liao" }, [[“Only then”, says the Liao history, “was the talk of peace settled” (LS85).]]),
      follow("talins_death", { "nobody", "li_tao" }, [[The talk of peace had begun before it, says Li Tao (CB58.18).]]),
      follow("talins_death", { "song", "rivals" }, [[It was a Song crossbow that settled the war (CB58.18).]]),
    } },
  },
  choice "range" {
    "Tell him what those crossbows are, how many men draw them, and how far they carry.",
    text = [[You tell him: three hundred great paces, and the men wait for a flag. He listens like a boy. “I was inside that all morning,” he says, and
      laughs, and then does not. You have given a Khitan general the reach of every bow on your own emperor's wall. “Ten days,” he says, “was too
      few. Let them talk.”]],
    effects = { set("w.talin", true), set("w.army", "told"), add("w.trust.song", -1) },
    go = "wang_road",
    record = unrecorded { note = [[A Song manual of the 1040s gives the triple-bow engine three hundred great paces. What Wang knew or told of it is
      nowhere written.]] },
  },
}

-- Junction: does the envoy come?
scene "wang_road" {
  title = "The road from Daming",
  auto { when = all { "w.secret", "w.caught", is("w.trust.liao", 0) }, go = "wang_arrows" },
  auto { when = is("w.trust.liao", 0), go = "wang_away" },
  auto { when = is("w.zhang", "dead"), go = "wang_late" },
  auto { when = no(is("w.zhang", "dead")), go = "wang_to_cart" },
}

scene "wang_late" {
  title = "Nobody in the cart", place = "liaocamp", date = "1005-01-10", last = true,
  text = {
    [[The place below the cart has been swept for an envoy since morning. No one comes. Daming will not open its gate to let Cao Liyong out, because
      nobody has told it to; and the man who was on his way to tell it has been dead five days.]],
    [[The moon is nearly gone, and the twelfth month is about to begin. Out by the ninth, home by the twelfth. On the River the Song are breaking the
      ice with mauls in the dark. One night soon, they will break it more slowly than it closes.]],
    [[“You told us that they wanted to talk,” says her son. It is the first thing that he has ever said to you directly.]],
  },
  choice "tablet" {
    "Ask for a silver tablet and six horses, and fetch Cao from Daming yourself.",
    when = at_least("w.trust.liao", 2), locked = "She would not lend you a horse that could reach Daming.",
    text = [[Under that wall you shout your own name, till a man who was at your funeral comes to look. It takes two days. Then the gate opens the width of
      one talkative small officer and his horse. You could have gone in past him. He has thought of that too; he keeps asking why you did
      not.]],
    effects = { wait(4), set("w.named", true), add("w.trust.song", 2) },
    go = "wang_to_cart",
    record = unrecorded { note = [[It was Sun Quanzhao's suspicion that kept Cao in Daming (SS253), and Zhang Hao who had been sent for him. Wang never left the
      camp, so far as anybody says.]] },
  },
  choice "shout" {
    "Have the picket officer's prisoners sent to Daming, all of them, with one message.",
    text = [[Thirty-one men walk to the wall with their hands on their heads, each saying the same sentence. By the thirtieth it is believed. The picket officer
      feels robbed, and says so where it is heard.]],
    effects = { wait(5), set("w.named", true), add("w.trust.liao", -1), add("w.trust.song", 1) },
    go = "wang_to_cart",
    record = unrecorded { note = [[The sources know of one go-between, Zhang Hao (CB58.17). These are ours.]] },
  },
  choice "ice" {
    "“They have had forty days. Let the River answer for them.”",
    text = [[It closes on the fourth night. You hear it from the camp: a long sound, like a sheet being drawn tight.]],
    go = "wang_war",
    record = unrecorded { note = [[The rivers were “about to close”, and horse could cross on the ice; gangs were kept breaking it (CB58.14b, 17b). It did not
      close in time.]] },
  },
}

gate("cart", "The plank across the yoke", "1005-01-10")
scene "wang_cart" {
  title = "The plank across the yoke", drawing = "cart", place = "liaocamp", date = "1005-01-10",
  text = {
    [[Cao Liyong is short, frozen and indignant, and nobody here has ever been so welcome. The Dowager and Han Derang receive him sitting side by
      side in one cart. A plank is laid across the yoke for a table; he is put below it and fed. Her son and the ministers sit in rows
      on the ground. You have known county magistrates with more ceremony.]],
    quote("WZ A†", "“How late you come!” 何來之晚耶"),
    when(took "wang_late/tablet", [[He looks round for you before he has got down.]]),
    when(took "wang_late/shout", [[Thirty-one men said his name to a wall for him. He would like it known that he had been about to come out.]]),
    when(no(took "wang_late/tablet"), [[He does not look at you. He has been told not to, and he does it with his whole neck.]]),
    when(all { is("w.zhang", "kept"), no(took "wang_dawn/warn") }, [[Zhang Hao got out of your straw under somebody's fodder, and Daming believed him. He has come
      back as Cao's groom, which makes him, officially, nobody's cousin.]]),
    when(took "wang_silence/again", [[Those who heard your third letter read have made room for you by the yoke. They have been careful of you since.]]),
    when(took "wang_silence/road", [[“From Chanzhou, you wrote,” says Han Derang in passing. “He has come from Daming all the same.”]]),
    when(took "wang_silence/nothing", [[There was no third letter, and here he is. The Dowager points it out to her son.]]),
    when(took "wang_talin/post", [[In the second row they are still cursing Zhang Hao. You curse with them; you have the beat by now.]]),
    when(took "wang_talin/tent", [[Your wife's cousin is on guard. He has stood so that you can see him.]]),
    when(is("w.trust.liao", 1), [[By the wheel stands a young man with word-lists, to hear whether you leave anything out or put anything in. He would have your place by evening.]]),
    [[She speaks, and it is yours to put into Chinese. She says that Guannan was taken from her house, and asks when it may be expected. He says,
      with his mouth full, that he never heard of such a thing.]],
    when(is("w.talin", false), [[Talin, in the first row, laughs out loud.]]),
  },
  choice "plain" {
    "Put it across both ways, word for word, and look at neither.",
    text = [[It is like carrying two full bowls. Cao is rude, and you are rude in Khitan. She is patient, and you are patient in Chinese. At the end both of
      them are angry at the other and not at you, which an interpreter may call a triumph.]],
    go = "wang_before",
    record = unrecorded { note = [[The cart, the plank, the ranks on the ground, and Cao seated below and fed, are in Li Tao (CB58.19b); Su Zhe says a camel
      cart. “How late you come” is a private note's (WZ). Who interpreted is not said.]] },
  },
  choice "soften" {
    "Turn “never” into “it would be difficult”.",
    text = [[It is one word, and the cart grows warm. Han Derang, who did not need the translation, hands a dish down to Cao himself. Over Cao's head
      he looks at you as at a sum that he has already done.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_before",
    record = unrecorded { note = [[The Liao annals remember Cao, a few days after, as having come “with no intention of returning the land” (LS14). Someone had thought
      otherwise.]] },
  },
  choice "wine" {
    "Pour for him, and say under the noise: “Refuse the land. Stay seated. It is not the end.”",
    text = [[He chokes, is struck on the back by a minister, and refuses the land. He stays seated with such firmness that it becomes a kind of rank.]],
    effects = { set("w.secret", true), add("w.trust.song", 1) },
    go = "wang_before",
    record = unrecorded { note = [[Cao's obstinacy is recorded (SS290). He did not need it put into him, but he could have used it.]] },
  },
  choice "family" {
    "Before you begin, ask him aloud in Chinese whether your sons are well.",
    text = [[There is a pause in which everyone waits for it to be translated. You translate it. “All four,” says Cao; and then, because he cannot help it,
      “they keep your birthday as a death-day.” You translate that too.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_before",
    record = unrecorded { note = [[Afterwards he wept before every Song envoy (CB62.11b, SS279). This is only the first.]] },
  },
}
