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
    [[It comes at dusk on a mule, in oiled cloth: a bow and a sheaf of arrows. There is no letter. It is from the south, says the man, and for you, and he would like to be gone.]],
    [[You string it. It is your own weight of draw, so somebody has remembered; you taught him on a lighter one. To an old comrade it says: you are not forgotten. To a man who was taken alive: here, use these.]],
    when(took "wang_south/slow", [[It has found you easily: the marches are short, a bridegroom's pace.]]),
    [[In the next tent they have stopped talking.]],
  },
  choice "asks" {
    "Carry it to the Dowager in both hands. “With this, Song asks for peace.”",
    text = [[She is delighted. A sentence is made in which the Song lord sends secretly and begs, and you are the word in it that proves the rest.]],
    effects = { add("w.trust.liao", 1), add("w.lies", 1) },
    go = "wang_to_silence",
    record = unrecorded { note = [[The Liao annals have the gift under this day: “Song sent a man to give Wang Jizhong a bow and arrows, secretly asking for
      peace” 宋遣人遺王繼忠弓矢，密請求和 (LS14). No Song book has it.
      That it came without a letter is ours.]] },
  },
  choice "present" {
    "Show it openly. “A present, to an old servant. I know no more.”",
    text = [[Han Derang hands it back grip first. “Then shoot with it,” he says, “where we can see.” So you ride with the van, and do.]],
    go = "wang_to_daming",
    record = unrecorded { note = [[“Secretly asking for peace” is the Liao annals' reading of the bow (LS14). Nobody wrote yours down.]] },
  },
  choice "break" {
    "Break the arrows one by one before the guard, and keep the bow.",
    text = [[By the fifth the guard is counting aloud. Someone will carry this south as well. One is watched from two sides, and there is only one gesture.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_to_daming",
    record = unrecorded { note = [[Only the gift is recorded (LS14). What became of it is ours.]] },
  },
  choice "bury" {
    "Bury it under the tent floor tonight, and say nothing.",
    text = [[Frozen ground has to be cut out like turf and put back like turf. The mule-man saw you nod; he will say that you took it as an order is taken.]],
    effects = { set("w.secret", true), add("w.trust.song", 1), after(4, "w.found") },
    go = "wang_to_silence",
    record = unrecorded { note = [[Since it stands in the Liao annals (LS14), it cannot have stayed buried.]] },
  },
}

gate("daming", "The bridge left down", "1005-01-02")
scene "wang_daming" {
  title = "The bridge left down", place = "daming", date = "1005-01-02",
  text = {
    when(is("w.trust.liao", 1), [[What the Dowager believes of you is {w.trust.liao}. You have been told where those go whom she has stopped believing: north, and they count salt.]]),
    [[Daming has left its drawbridge down. Over it stand crossbows lacquered red, so that one may count them. The other commanders drew lots for their gates, a prisoner says; {sunquanzhao.full} would not, and asked for this one.]],
    when("w.named", [[Your envoy is in there. He could see you, if he knew what cap to look for.]]),
    when(no "w.named", [[If anyone has been sent to you at all, it is by this road, and he is in there.]]),
    when(took "wang_bow/present", [[You have your bow across your saddle, where it can be seen.]]),
    when(took "wang_south/talin", [[You have had a month with the van, and seen of the villages mostly the smoke.]]),
    when(took "wang_rope/past", [[You are by the Dowager's cart. An old man was mistaken, and it has been remembered.]]),
    [[Talin walks his horse up and down at the edge of bowshot, like a man before a shop. The Dowager has had the curtain lifted. “You ate in that town,” she says. “Can it be left behind one?”]],
  },
  choice "leave" {
    "“You could take it, lady; and then you would have Daming.”",
    text = [[She laughs, and lets the curtain down. The column goes round out of reach, and you on the near side of it, with your face to the wall. Deqing, the day after, is smaller, and falls.]],
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[They attacked Daming and went on to Deqing. The red crossbows, the bridge left down and Sun Quanzhao's lots are in the Song chronicle (CB58.14, 15a). Who advised going on is not told.]] },
  },
  choice "arrow" {
    "Shoot a letter over the wall: “Let your guest out.”",
    when = "w.named", locked = "You do not know that they have a guest.",
    text = [[On the wall somebody reads it, and holds it out over a bucket. It is just what a trick would say. Talin would like to know what it did say. So would she.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[Cao was held at Daming, and Wang's letters went round it, to the emperor (CB58.14b, SS253). This one is ours.]] },
  },
  choice "west" {
    "“Not by the bridge. The west side was always low.”",
    text = [[It has been raised. There are forty fewer of the Xi to tell it. You lie awake over whether you are sorry. Deqing, the day after, has not been raised.]],
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[What he told them of any town is unknown. Daming was not taken.]] },
  },
}

gate("silence", "Forty-four days", "1005-01-03")
scene "wang_silence" {
  title = "Forty-four days", place = "deqing", date = "1005-01-03",
  text = {
    when(took "wang_answer/hold", [[Yingzhou was given up, after ten days and more. You had written that it might be hard to hold; they were singing on it. Then a month's march south. “He must send first,” says the Dowager.]]),
    when(took "wang_first/song_first", [[“He must send first,” you said, and everyone was pleased. You have come a month's march since.]]),
    [[Forty-four days since the emperor's letter, and no envoy has come into this camp. Deqing fell this morning; Talin has the gate bolts on a cart.]],
    when("w.named", [[There is an envoy. He sits in Daming, whose commander has asked him what kind of man is in such a hurry to reach the Khitan.]]),
    when(no "w.named", [[If an envoy has been named, you have not heard it. The last thing you sent was about a bridge.]]),
    when(took "wang_first/liao_first", [[The man who went to ask after somebody's health came home last week. Everyone had been well.]]),
    when(took "wang_first/both", [[It is a month since anyone laughed about the bridge.]]),
    when(took "wang_bow/asks", [[The bow hangs in the Dowager's tent, where she shows it to visitors.]]),
    when(took "wang_rope/names", [[The scroll with the names is on the cart beside the bolts. There is room on it for Deqing.]]),
    [[Every morning the Dowager asks you if there is anything from the south, in the voice one uses for asking after a sick child. Talin has stopped asking.]],
    when("w.caught", [[You are asked in front of others. That is new.]]),
    when(is("w.trust.liao", 1), [[“If it were somebody else who wrote,” she said yesterday to Han Derang, across you, “would they answer him sooner?” A young man with word-lists looked at his boots.]]),
    [[At night you tell yourself how you stand. What she believes of you: {w.trust.liao}. What they believe in Kaifeng: {w.trust.song}.]],
  },
  choice "again" {
    "Write a third letter, and beg.",
    text = { quote("SHY A", "“…to spare your servant a broken word.” 免臣失信"),
      [[Read in the tent, it makes the Khitan grave. They had not known that you would be ashamed.]] },
    effects = { add("w.trust.song", 1) },
    go = "wang_to_zhanghao",
    record = happened { "SHY A", "CB58.13b A", note = [[He wrote three times. The letter that met the emperor on 3 January asked why no envoy had come; the
      broken word is in the Song documents.]], excludes = { "nothing" } },
  },
  choice "nothing" {
    "Write nothing. “Two letters are a correspondence. Three are begging.”",
    text = [[She approves. All day you carry the third letter about complete in your head, down to the seal.]],
    effects = { add("w.trust.liao", 2), add("w.trust.song", -1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[The record has him write again and again (SHY, CB58.13b).]] },
  },
  choice "sons" {
    "Write it to your four sons, by name.",
    text = [[She has it held up to the light, and asks which of them is like you. In Kaifeng it will be filed with the papers of a dead man.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_to_zhanghao",
    record = unrecorded { note = [[His four sons had been given posts when he was thought dead (CB54.24b). No letter to them is known.]] },
  },
  choice "road" {
    "Write: leave Cao in Daming. Send another man to Chanzhou, by another road.",
    when = "w.named", locked = "You do not know that anyone was named. You cannot ask for a second.",
    text = [[“You arrange a good deal with them,” says the Dowager when it has been read to her, “that you have not arranged with me.”]],
    effects = { add("w.trust.song", 2), add("w.trust.liao", -1) },
    go = "wang_to_zhanghao",
    record = happened { "CB58.14b A", note = [[On 4 January, at Changyuan, the emperor had Wang's request for a fresh envoy. Daming had held
      Cao, which cost weeks (SS253).]], excludes = { "nothing" } },
  },
}

gate("zhanghao", "A courier", "1005-01-05")
scene "wang_zhanghao" {
  title = "A courier", act = "Before Chanzhou", place = "liaocamp", date = "1005-01-05",
  text = {
    [[The pickets have taken a man on the road to Daming. Zhang Hao 張皓: small, filthy, polite. He keeps saying that he is only a courier.]],
    when(none { took "wang_ox/row", took "wang_ox/ox", took "wang_ox/ill" }, [[The officer of the pickets would like the use of him, for demon arrows: a man at a post, and one arrow from each who rides past. It was done when they marched. The luck has been mixed.]]),
    when(any { took "wang_ox/row", took "wang_ox/ox", took "wang_ox/ill" }, [[The officer of the pickets would like the use of him, for demon arrows. The luck has been mixed.]]),
    [[He hears your Chinese and turns to it, as to a fire. “You are him,” he says. “They argue about whether you are real.”]],
    when(took "wang_ox/row", [[You look at his feet. You had not meant to.]]),
    when(took "wang_ox/ill", [[You had a fever, the last time.]]),
    when(took "wang_bow/break", [[His guard is the one who counted your arrows. He mentions that he has thirty.]]),
  },
  choice "post" {
    "“I never saw him. He is the picket officer's affair.”",
    text = [[It is over before the water boils. The men bring you one of the arrows. Daming will not now be told to open its gate.]],
    effects = { set("w.zhang", "dead"), add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_dawn",
    record = unrecorded { note = [[The rite is in the Liao annals for the last days of October (LS14). Zhang Hao reached the
      emperor on 7 January (CB58.17).]] },
  },
  choice "keep" {
    "“He is my groom's cousin. Put him with my horses.”",
    text = [[The officer looks at the man's hands, which have never held a bucket, and goes away. In the straw he tells you of crossbows at Chanzhou that take fifty men to draw.]],
    effects = { set("w.zhang", "kept"), set("w.secret", true) },
    go = "wang_dawn",
    record = unrecorded { note = [[Zhang Hao was in Liao hands (CB58.17). That Wang hid him is ours.]] },
  },
  choice "bring" {
    "“Take him to her cart, and say where he was found.”",
    text = [[She gives him food and a robe, and tells him what to say in the south. He repeats it perfectly. He was telling the truth; he is a courier.]],
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
    [[The fresh horses are being fed, and it is the wrong watch for it. Over there is Chanzhou, two towns with the River between them. They will try the nearer at first light.]],
    [[Talin moves over for you at his fire. He holds out his water, without looking, as he did at Baicheng.]],
    when(took "wang_ring/taken", [[“I had told my bows to let you have twenty steps,” he says. “You used eighteen. I have wondered what you were keeping the two for.”]]),
    when(took "wang_ring/eleven", [[“I let your ten go,” he says. “I was called a fool for it. One of them will be on that wall, I should think, with his hand on a mallet.”]]),
    when(took "wang_south/talin", [[He looks to see whether your stirrup has held.]]),
    [[He will ride out first, under his own flag, to see the ground. “When it is done,” he says, “come up to my country for a summer. There is nothing there to count.”]],
    when(is("w.zhang", "sent"), [[Behind you Zhang Hao is saddling, to ride tonight with her message. He folds his new robe away from the mud.]]),
    when(is("w.zhang", "kept"), [[In the straw behind your horses Zhang Hao is awake. It is four hundred paces to the last picket, and you know the word.]]),
    when(is("w.zhang", "dead"), [[You still have the arrow. You have not found anywhere to put it.]]),
  },
  choice "warn" {
    "Into the courier's ear, over his girth: “At first light. The north wall.”",
    when = none { is("w.zhang", "dead") }, locked = "There is no one left to say it to.",
    text = {
      when(is("w.zhang", "sent"), [[He does not nod. He finishes the fold and gets up on the horse.]]),
      when(is("w.zhang", "kept"), [[He does not nod. He leads the horse out on the dark side, and gives the word at the picket in a voice with
        hay in it.]]),
      [[From his fire Talin lifts the water-skin, to wish you a good night. You have just killed some men whose names you know. You lie down, and try not to think which.]],
    },
    effects = { set("w.secret", true), add("w.trust.song", 2), set("w.talin", true) },
    go = "wang_talin",
    record = unrecorded { note = [[The Song were warned of a dawn attack, and by Zhang Hao (CB59.9b). Whether Wang had any part in it is unknown.]] },
  },
  choice "quiet" {
    "Drink. Wish him a quiet night, and lower your lamp.",
    text = [[You lie and listen to the horses eat. Towards morning it stops, and there is whistling, going away.]],
    effects = { set("w.talin", true) },
    go = "wang_talin",
    record = unrecorded { note = [[The Liao annals name Talin among those who took Wang at Wangdu (LS14). That they ever sat at one fire is ours; that he rode out to study the ground is not (CB58.18).]] },
  },
  choice "flag" {
    "“Leave the flag in camp tomorrow.”",
    when = any { took "wang_south/talin", at_least("w.trust.liao", 4) }, locked = "He would hear who was asking, and wonder what you knew.",
    text = [[“They should know who is looking at them,” he says.]],
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
    [[A crowd comes back through the gate with something in the middle of it, and everyone in the crowd has a hand on it. The bolt took him in the forehead. He is still whistling when they bring him in, or it is his breath. You catch yourself counting. By night there is nothing there to count.]],
    when(took "wang_ring/taken", [[His groom goes about with the water-skin, not knowing whose it is now. He gives it to you.]]),
    when(took "wang_ring/eleven", [[His groom wants to know who shot. It cannot be known. There were ten men once who could have been anywhere.]]),
    [[The Dowager weeps aloud over the cart. Those who write the days down, and gave Yingzhou five characters, are cutting a fresh brush.]],
    when(took "wang_dawn/warn", [[The wall was ready, someone is saying, before there was anything to be ready for. You count who is not looking at you.]]),
    when(took "wang_dawn/flag", [[His groom heard you speak of the flag, and would say so if he were asked. Nobody asks a groom.]]),
    when(took "wang_dawn/quiet", [[You had only lowered a lamp.]]),
  },
  choice "sit" {
    "Sit with her through the watch, and say nothing about letters.",
    text = [[Towards morning she says, “He would have had me in Kaifeng by the thaw.” You say that he might; and that he gave you water.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_road",
    record = unrecorded { note = [[The Dowager wept over the bier and held no court for five days (LS85). Wang is not mentioned.]] },
  },
  choice "press" {
    "“He held that claim up alone, lady. You could lay it down with him.”",
    text = [[Han Derang shuts his eyes. It was not a decent hour; there was not going to be one. By morning others are saying it, as their own.]],
    effects = { add("w.trust.liao", -1), set("w.knows", true) },
    go = "wang_road",
    record = unrecorded { note = [[“Our army had lost its prop, and only then was the talk of peace settled” 我兵失倚，和議始定: so the Liao history (LS85). Li Tao points out that the talk of peace began before it.]] },
  },
  choice "post" {
    "Before they ask: “It was the courier. He saw the flag, and we let him go.”",
    when = all { "w.secret", is("w.zhang", "sent") }, hidden = true,
    text = [[It is even true. They curse Zhang Hao by his ancestors, and you curse with them, in good Khitan, a beat behind.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_road",
    record = unrecorded { note = [[It was from Zhang Hao that the Song learned of the attack (CB59.9b). The rest is ours.]] },
  },
  choice "tent" {
    "Keep to your tent. There is mourning for which one has to be born.",
    text = [[Your wife's cousin comes at midnight, sits by the door without speaking, and in the morning goes: you have been guarded, or else you have been sat with.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_road",
    record = unrecorded { note = [[What Wang did when Talin died is not recorded.]] },
  },
}

scene "wang_brooms" {
  title = "Dust before the wall", place = "liaocamp", date = "1005-01-07",
  text = {
    [[Talin comes back muddy and alive, with the whole wall in his head, and attacks. First the servants go up and down to windward, dragging brooms, until the north city is a brown cloud with a yellow one rolling at it.]],
    [[Then the big crossbows begin. The bolts come out of the dust at the height of a man, three at a time. By noon there are eleven hundred horses without riders, because you counted.]],
    [[“Ten days,” says Talin that night, with his arm bound up, “or Guannan.” He says it to her, but he looks at you: he owes you something, and dislikes it.]],
  },
  choice "stand" {
    "“Guannan, then. I will say it beside you.”",
    text = [[Nobody in this war has yet been glad of you without a reservation. He will hold you to it.]],
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
    text = [[He finds out by evening whose thought it was. “I told you that there was nothing to count in my country,” he says. He does not hold out the water.]],
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
    "Tell him how many men draw those crossbows, and how far they carry.",
    text = [[He listens like a boy. “I was inside that all morning,” he says. You have given a Khitan general the reach of every bow on your emperor's wall. “Ten days was too few. Let them talk.”]],
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
  title = "The swept place", place = "liaocamp", date = "1005-01-10", last = true,
  text = {
    [[The place below the cart has been swept since morning for an envoy. No one comes. Cao Liyong is the envoy; Daming will not open its gate to let him out, and the man who was on his way to tell it to has been dead five days.]],
    [[The rule is to be home by the twelfth month, which is about to begin. On the River the Song are breaking the ice with mauls in the dark. One night soon they will break it more slowly than it closes.]],
    [[“You told us that they wanted to talk,” says her son, who has never yet spoken to you directly.]],
  },
  choice "tablet" {
    "Ask for a silver tablet and six horses, and fetch him yourself.",
    when = at_least("w.trust.liao", 2), locked = "She would not lend you a horse that could reach Daming.",
    text = [[Under that wall you shout your own name, till a man who was at your funeral comes to look. You could have gone in past Cao when he came out. He keeps asking why you did not.]],
    effects = { wait(4), set("w.named", true), add("w.trust.song", 2) },
    go = "wang_to_cart",
    record = unrecorded { note = [[It was Sun Quanzhao's suspicion that kept Cao in Daming (SS253). Wang never left the
      camp, so far as anybody says.]] },
  },
  choice "shout" {
    "Send the picket officer's prisoners to Daming, all of them, with one message.",
    text = [[Thirty-one men walk to the wall with their hands on their heads, each saying the same sentence. By the thirtieth it is believed. The picket officer feels robbed, and says so.]],
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
    [[Cao Liyong, the envoy, is frozen and indignant, and as welcome as rain. The Dowager and Han Derang receive him side by side in one cart. A plank is laid across the yoke for a table; he is put below it and fed. You have known county magistrates with more ceremony.]],
    quote("WZ A†", "“How late you come!” 何來之晚耶"),
    when(took "wang_late/tablet", [[He looks round for you before he has got down.]]),
    when(took "wang_late/shout", [[Thirty-one men said his name to a wall. He had been about to come out, he says.]]),
    when(all { is("w.zhang", "kept"), no(took "wang_dawn/warn") }, [[Zhang Hao got out of your straw, and Daming believed him. He has come back as Cao's groom.]]),
    when(took "wang_silence/again", [[Those who heard your third letter read have made room for you by the yoke.]]),
    when(took "wang_silence/road", [[“From Chanzhou, you wrote,” says Han Derang in passing. “He has come from Daming all the same.”]]),
    when(took "wang_silence/nothing", [[There was no third letter, and here he is. The Dowager points it out to her son.]]),
    when(took "wang_talin/post", [[In the second row they are still cursing Zhang Hao. You have the beat by now.]]),
    when(took "wang_talin/tent", [[Your wife's cousin is on guard. He has stood so that you can see him.]]),
    when(is("w.trust.liao", 1), [[By the wheel stands a young man with word-lists, to hear whether you leave anything out.]]),
    [[You put her into Chinese. Guannan was taken from her house; when may it be expected? He says, with his mouth full, that he never heard of such a thing.]],
    when(is("w.talin", false), [[Talin, in the first row, laughs out loud.]]),
    when(any { took "wang_talin/sit", took "wang_talin/press", took "wang_talin/post", took "wang_talin/tent" }, [[There is a place in the first row where at this somebody would have laughed. It is heard.]]),
  },
  choice "plain" {
    "Put it across both ways, word for word, and look at neither.",
    text = [[It is like carrying two full bowls. Cao is rude, and you are rude in Khitan. She is patient, and you are patient in Chinese. At the end neither is angry at you.]],
    go = "wang_before",
    record = unrecorded { note = [[The cart, the plank, and Cao seated below and fed, are in Li Tao (CB58.19b). “How late you come” is a private note's (WZ). Who interpreted is not said.]] },
  },
  choice "soften" {
    "Turn “never” into “it would be difficult”.",
    text = [[The cart grows warm. Han Derang looks at you over Cao's head as at a sum that he has already done.]],
    effects = { add("w.lies", 1), add("w.trust.liao", 1) },
    go = "wang_before",
    record = unrecorded { note = [[The Liao annals have Cao come, a few days after, “with no intention of returning the land” (LS14).]] },
  },
  choice "wine" {
    "Pour for him, and under the noise: “Refuse the land. Stay seated.”",
    text = [[He chokes, is struck on the back by a minister, and refuses the land. He stays seated with such firmness that it becomes a rank.]],
    effects = { set("w.secret", true), add("w.trust.song", 1) },
    go = "wang_before",
    record = unrecorded { note = [[Cao's obstinacy is recorded (SS290). He did not need it put into him.]] },
  },
  choice "family" {
    "First ask him aloud, in Chinese, whether your sons are well.",
    text = [[You translate the question too. “All four,” says Cao; and then, because he cannot help it, “they keep your birthday as a death-day.” You translate that.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_before",
    record = unrecorded { note = [[Afterwards he wept before every Song envoy (CB62.11b, SS279). This is only the first.]] },
  },
}
