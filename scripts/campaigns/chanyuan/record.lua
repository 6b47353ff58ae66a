-- What happened, what was sworn, and how the days were counted.

-- The first days are computed, new moons at Kaifeng, a day later where the moon is new in the last quarter of the day, as the rule then was;
-- they agree with every day-sign in the sources that we cite.
calendar "song" {
  label = "Song",
  months = {
    { "1003-05-04", "Xianping 6, fourth month", "咸平六年四月" },
    { "1003-06-03", "Xianping 6, fifth month", "咸平六年五月" },
    { "1003-07-02", "Xianping 6, sixth month", "咸平六年六月" },
    { "1003-08-01", "Xianping 6, seventh month", "咸平六年七月" },
    { "1003-08-30", "Xianping 6, eighth month", "咸平六年八月" },
    { "1003-09-29", "Xianping 6, ninth month", "咸平六年九月" },
    { "1003-10-28", "Xianping 6, tenth month", "咸平六年十月" },
    { "1003-11-27", "Xianping 6, eleventh month", "咸平六年十一月" },
    { "1003-12-26", "Xianping 6, twelfth month", "咸平六年十二月" },
    { "1004-01-25", "Jingde 1, first month", "景德元年正月" },
    { "1004-02-23", "Jingde 1, second month", "景德元年二月" },
    { "1004-03-24", "Jingde 1, third month", "景德元年三月" },
    { "1004-04-22", "Jingde 1, fourth month", "景德元年四月" },
    { "1004-05-22", "Jingde 1, fifth month", "景德元年五月" },
    { "1004-06-21", "Jingde 1, sixth month", "景德元年六月" },
    { "1004-07-20", "Jingde 1, seventh month", "景德元年七月" },
    { "1004-08-19", "Jingde 1, eighth month", "景德元年八月" },
    { "1004-09-17", "Jingde 1, ninth month", "景德元年九月" },
    { "1004-10-17", "Jingde 1, leap ninth month", "景德元年閏九月" },
    { "1004-11-15", "Jingde 1, tenth month", "景德元年十月" },
    { "1004-12-15", "Jingde 1, eleventh month", "景德元年十一月" },
    { "1005-01-13", "Jingde 1, twelfth month", "景德元年十二月" },
    { "1005-02-12", "Jingde 2, first month", "景德二年正月" },
    { "1005-03-13", "Jingde 2, second month", "景德二年二月" },
    { "1005-04-12", "Jingde 2, third month", "景德二年三月" },
    { "1005-05-11", "Jingde 2, fourth month", "景德二年四月" },
    { "1005-06-10", "Jingde 2, fifth month", "景德二年五月" },
    { "1005-07-09", "Jingde 2, sixth month", "景德二年六月" },
    { "1005-08-08", "Jingde 2, seventh month", "景德二年七月" },
    { "1005-09-07", "Jingde 2, eighth month", "景德二年八月" },
    { "1005-10-06", "Jingde 2, ninth month", "景德二年九月" },
    { "1005-11-05", "Jingde 2, tenth month", "景德二年十月" },
    { "1005-12-04", "Jingde 2, eleventh month", "景德二年十一月" },
    { "1006-01-03", "Jingde 2, twelfth month", "景德二年十二月" },
    { "1006-02-01", "Jingde 3, first month", "景德三年正月" },
    { "1006-03-03", "Jingde 3, second month", "景德三年二月" },
    { "1006-04-01", "Jingde 3, third month", "景德三年三月" },
    { "1006-04-30" },
  },
}
calendar "liao" {
  label = "Liao",
  months = {
    { "1003-05-04", "Tonghe 21, fourth month", "統和二十一年四月" },
    { "1003-06-03", "Tonghe 21, fifth month", "統和二十一年五月" },
    { "1003-07-02", "Tonghe 21, sixth month", "統和二十一年六月" },
    { "1003-08-01", "Tonghe 21, seventh month", "統和二十一年七月" },
    { "1003-08-30", "Tonghe 21, eighth month", "統和二十一年八月" },
    { "1003-09-29", "Tonghe 21, ninth month", "統和二十一年九月" },
    { "1003-10-28", "Tonghe 21, tenth month", "統和二十一年十月" },
    { "1003-11-27", "Tonghe 21, eleventh month", "統和二十一年十一月" },
    { "1003-12-26", "Tonghe 21, twelfth month", "統和二十一年十二月" },
    { "1004-01-25", "Tonghe 22, first month", "統和二十二年正月" },
    { "1004-02-23", "Tonghe 22, second month", "統和二十二年二月" },
    { "1004-03-24", "Tonghe 22, third month", "統和二十二年三月" },
    { "1004-04-22", "Tonghe 22, fourth month", "統和二十二年四月" },
    { "1004-05-22", "Tonghe 22, fifth month", "統和二十二年五月" },
    { "1004-06-21", "Tonghe 22, sixth month", "統和二十二年六月" },
    { "1004-07-20", "Tonghe 22, seventh month", "統和二十二年七月" },
    { "1004-08-19", "Tonghe 22, eighth month", "統和二十二年八月" },
    { "1004-09-17", "Tonghe 22, ninth month", "統和二十二年九月" },
    { "1004-10-17", "Tonghe 22, leap ninth month", "統和二十二年閏九月" },
    { "1004-11-15", "Tonghe 22, tenth month", "統和二十二年十月" },
    { "1004-12-15", "Tonghe 22, eleventh month", "統和二十二年十一月" },
    { "1005-01-13", "Tonghe 22, twelfth month", "統和二十二年十二月" },
    { "1005-02-12", "Tonghe 23, first month", "統和二十三年正月" },
    { "1005-03-13", "Tonghe 23, second month", "統和二十三年二月" },
    { "1005-04-12", "Tonghe 23, third month", "統和二十三年三月" },
    { "1005-05-11", "Tonghe 23, fourth month", "統和二十三年四月" },
    { "1005-06-10", "Tonghe 23, fifth month", "統和二十三年五月" },
    { "1005-07-09", "Tonghe 23, sixth month", "統和二十三年六月" },
    { "1005-08-08", "Tonghe 23, seventh month", "統和二十三年七月" },
    { "1005-09-07", "Tonghe 23, eighth month", "統和二十三年八月" },
    { "1005-10-06", "Tonghe 23, ninth month", "統和二十三年九月" },
    { "1005-11-05", "Tonghe 23, tenth month", "統和二十三年十月" },
    { "1005-12-04", "Tonghe 23, eleventh month", "統和二十三年十一月" },
    { "1006-01-03", "Tonghe 23, twelfth month", "統和二十三年十二月" },
    { "1006-02-01", "Tonghe 24, first month", "統和二十四年正月" },
    { "1006-03-03", "Tonghe 24, second month", "統和二十四年二月" },
    { "1006-04-01", "Tonghe 24, third month", "統和二十四年三月" },
    { "1006-04-30" },
  },
}

-- The covenant, clause by clause -----------------------------------------------------------------------------------

local tribute = "The Song would give the Liao an annual tribute of 200,000 bolts of raw silk and 100,000 taels of silver."
local yearly  = "以風土之宜，助軍旅之費，每歲以絹二十萬疋、銀一十萬兩"

clause "guannan" {
  known = "1005-01-19",
  label = "Guannan", in_oath = false, asked_by = "liao",
  term = "While the Liao initially sought a territorial concession in Guannan, this demand was eventually abandoned.",
  misleads = "Abandoned for money, and at a table; and only let lie. No oath renounces it.",
  options = {
    { "all", "all of Guannan ceded" },
    { "part", "part of Guannan ceded" },
    { "revenue", "its revenue paid, besides the goods; the land kept" },
    { "stays", "it stays Song, and the claim is not spoken of" },
    { "renounced", "Liao renounces the claim in writing" },
  },
  record = "stays",
  text = [[Neither oath says a word about it: the land is settled by silence. Han Qi asked for it on 13 January; the Liao
    dropped it on the 16th. In 1042 the claim was alive enough to be sold.]],
  sources = { "CB58.20a A", "CB58.23 A", "CB57.24b A", "CB137 A" },
}
clause "silk" {
  known = "1005-01-19",
  label = "Silk", ordered = true, in_oath = true, asked_by = "liao",
  options = {
    { "none", "none" }, { "100k", "100,000 lengths a year" }, { "200k", "200,000 lengths a year" },
    { "300k", "300,000 lengths a year" }, { "450k", "450,000 lengths a year" }, { "600k", "600,000 lengths a year" },
  },
  record = "200k", term = tribute, han = yearly,
  misleads = "“Tribute” 貢 stands in neither letter; and 絹 is plain woven silk, not “raw silk”.",
  rendering = "With the products of our soil, to help with the costs of your army: each year 200,000 lengths of silk and 100,000 liang of silver.",
  text = "The emperor had fixed in November that money could be given; on 13 January it was offered by word of mouth and not in writing. With the silver it came to about half of one per cent of a year's receipts, if such mixed units may be added at all.",
  sources = { "CB58.33a A", "QDGZ20 A", "CB66.7a A", "EBERHARD B" },
}
clause "silver" {
  known = "1005-01-19",
  label = "Silver", ordered = true, in_oath = true, asked_by = "liao",
  options = {
    { "none", "none" }, { "50k", "50,000 liang a year" }, { "100k", "100,000 liang a year" },
    { "200k", "200,000 liang a year" }, { "300k", "300,000 liang a year" }, { "400k", "400,000 liang a year" },
  },
  record = "100k", term = tribute, han = yearly,
  misleads = "“Tribute” stands in neither letter.",
  rendering = "With the products of our soil, to help with the costs of your army: each year 200,000 lengths of silk and 100,000 liang of silver.",
  text = "One order of October 1004, to buy grain for the Hebei armies, had spent three years of it.",
  sources = { "CB58.33a A", "CB57.13b A" },
}
clause "name" {
  known = "1005-01-19",
  label = "The name of the payment", in_oath = true, asked_by = "not recorded",
  misleads = "The article uses the one word that both courts took care to leave out.",
  options = {
    { "tribute", "tribute" }, { "price", "the price of Guannan" }, { "submitted", "goods submitted" },
    { "aid", "help with the costs of your army" }, { "bounty", "a bounty bestowed" },
  },
  record = "aid", term = tribute, han = "以風土之宜，助軍旅之費",
  rendering = "With the products of our soil, to help with the costs of your army.",
  text = [[“Tribute” is not in either oath; that quarrel belongs to 1042. A Song chronicle calls the payment a yearly bribe, and
    the Liao annals have Song offering to deliver it.]],
  sources = { "CB58.33a A", "CB58.25b A", "LS14 A", "LS86 A" },
}
clause "place" {
  known = "1005-01-19",
  label = "Where it is handed over", in_oath = true, asked_by = "not recorded; it saves the face of Song",
  misleads = "It keeps the cart and drops the reason: no envoy goes to present it.",
  options = {
    { "court", "at the court of Liao" }, { "youzhou", "at Youzhou" },
    { "xiongzhou", "at Xiongzhou, by Finance Commission men" }, { "kaifeng", "fetched from Kaifeng" },
  },
  record = "xiongzhou", term = "The State Finance Commission were to deliver these tributes to Hsiung-chou.",
  han = "更不差臣專往北朝，只令三司差人般送至雄州交割",
  rendering = "No envoy shall go specially to the Northern Court; the Finance Commission's men shall carry it to Xiongzhou and hand it over.",
  text = "A clause about face, it would seem: no envoy of Song presents it at a court. That reading is ours. The chronicle's copy has only 臣, “subject”, where the others have 使臣, “envoy”.",
  sources = { "CB58.33a A", "QDGZ20 A", "JLB A" },
}
clause "boundary" {
  known = "1005-01-19",
  label = "The boundary", in_oath = true, asked_by = "not recorded",
  misleads = "“The military” mistakes a word: the 軍 of the text is a kind of district, not the army.",
  options = {
    { "moved", "moved to the gain of Liao" }, { "survey", "left to a later survey" },
    { "each", "each side keeps its line" }, { "yi_zhuo", "Yi and Zhuo go to Song" },
  },
  record = "each", term = "Civilians and the military would abide by the present territorial boundaries.",
  han = "沿邊州軍，各守疆界，兩地人戶，不得交侵",
  rendering = "The prefectures and army-prefectures of the border shall each keep their bounds; households of the two lands shall not encroach.",
  text = "Each keeps what it holds. Where that was, on the map, the letter doesn't say; in 1074 there was a quarrel over it.",
  sources = { "CB58.33a A", "CB265 A" },
}
clause "fugitives" {
  known = "1005-01-19",
  label = "Fugitives", ordered = true, in_oath = true, asked_by = "not recorded",
  misleads = "The sentence has lost its verb. As it stands it means nothing, or the reverse.",
  options = {
    { "unsaid", "not spoken of" }, { "criminals", "criminals only" },
    { "both", "neither side shelters any" }, { "past", "those who fled before as well" },
  },
  record = "both", term = "Neither side would give robbers or bandits who had fled arrest.",
  han = "或有盜賊逋逃，彼此無令停匿",
  rendering = "If robbers or fugitives flee across, neither side shall let them be sheltered.",
  text = "In practice they were sent back.",
  sources = { "CB58.33a A", "CB59.15a A" },
}
clause "farmland" {
  known = "1005-01-19",
  label = "Fields and crops", in_oath = true, asked_by = "not recorded",
  misleads = "It turns 縱, “let loose”, into “license”, and so forbids the farming that the oath protects.",
  options = {
    { "unsaid", "not spoken of" }, { "fields", "neither side lets men loose on the fields" }, { "belt", "an empty belt along the border" },
  },
  record = "fields", term = "Neither the north nor the south would grant licenses to sow or reap furrowed fields.",
  han = "至於隴畝稼穡，南北勿縱驚騷",
  rendering = "As for fields and crops, neither South nor North shall loose men to harass them.",
  text = "A line for those who lived there, and could be ridden over from either side.",
  sources = { "CB58.33a A" },
}
clause "works" {
  known = "1005-01-19",
  label = "Walls, moats and channels", in_oath = true, asked_by = "liao",
  misleads = "It drops the channels, which were the point.",
  options = {
    { "drain", "Song drains its ponds" }, { "keep", "keep and mend what there is; nothing new, no new channels" },
    { "song_barred", "only Song is barred from new works" }, { "free", "no limit on either side" },
  },
  record = "keep", term = "All moats and walls already in existence could be kept up but no new ones could be established.",
  han = "所有兩朝城池，並可依舊存守，淘壕完葺，一切如常，即不得創築城隍，開拔河道",
  rendering = "The walls and moats of both courts may be kept as before, dredged and mended as usual; but no new walls or moats shall be built and no river channels opened.",
  text = "Song's ponds and canals kept cavalry out. The demand was the Liao's; Wang Jizhong carried it.",
  sources = { "CB58.33a A", "CB58.23b A" },
}
clause "further" {
  known = "1005-01-19",
  label = "Further demands", in_oath = true, asked_by = "not recorded",
  options = {
    { "unsaid", "not spoken of" }, { "nothing", "beyond this oath, neither asks for anything" }, { "ten_years", "to be opened again in ten years" },
  },
  record = "nothing", term = "Neither side would make requests outside of this treaty.",
  han = "誓書之外，各無所求",
  rendering = "Beyond this oath, neither shall ask for anything.",
  text = "Eight characters. Within fifteen months they were used to refuse Wang Jizhong's plea to come home.",
  sources = { "CB58.33a A", "CB62.11b A" },
}
clause "kinship" {
  known = "1005-01-19",
  label = "Kinship and address", in_oath = false, asked_by = "liao",
  term = "For example, the Liao Emperor addressed the Song Emperor as “elder brother”, while the Song Emperor addressed the Liao Empress Dowager as “aunt”.",
  misleads = "Not where it stands, but how surely: no one source has both halves.",
  options = {
    { "nephew", "the Song emperor is nephew to the Dowager's house" }, { "equals", "equals, without kinship" },
    { "elder", "elder brother and younger brother; the Dowager an aunt" }, { "vassal", "Liao calls itself a subject" },
    { "khitan", "brothers, but styled Khitan" },
  },
  record = "elder",
  text = {
    follow("brother_and_aunt", { "nobody", "song" }, [[The Song chronicle keeps the half that flatters Song: “the ruler of the state is young in years, and is willing
      to serve the Southern Court as an elder brother.”]]),
    follow("brother_and_aunt", { "nobody", "liao" }, [[The Liao annals keep the half that flatters Liao: their Dowager “as an aunt”.]]),
    follow("brother_and_aunt", { "nobody", "both" }, [[The article has both, and is right.]]),
    [[By 1042 the letters read “younger brother” and “elder brother”.]],
  },
  sources = { "CB58.33a A", "LS14 A", "QDGZ20 A", "SEED C" },
}
clause "markets" {
  known = "1005-01-19",
  label = "Markets", ordered = true, in_oath = false, asked_by = "not recorded; Song opened the first",
  term = "More importantly, this treaty led to the growth of international trade along the Liao-Song border.",
  misleads = "It reads like an effect of the treaty. The markets were opened beside it, by each court on its own ground.",
  options = {
    { "closed", "no markets" }, { "one", "one market" }, { "several", "several, under license" }, { "free", "free trade along the border" },
  },
  record = "several",
  text = "In no oath. Song opened Xiongzhou, Bazhou and Ansu Army on 15 March 1005, then Guangxin; the Liao opened Xincheng. No books but the Classics.",
  sources = { "CB59.11a A", "SS186 A" },
}
clause "captives" {
  known = "1005-01-19",
  label = "Captives", in_oath = false, asked_by = "song",
  options = {
    { "unsaid", "not spoken of" }, { "request", "let go where asked for" }, { "return", "returned by both sides" }, { "ransom", "ransomed by the treasury" },
  },
  record = "request",
  misleads = "The article says nothing of them.",
  text = [[No term covers them. An edict asks Wang Jizhong to have the seized old and young let go. One official said there were several hundred
    thousand; Wang Dan's plan of ransom was blocked.]],
  sources = { "CB58.28a A", "CB58.30a A", "CB59.21b A" },
}
clause "oath" {
  known = "1005-01-19",
  label = "The sanction", in_oath = true, asked_by = "liao",
  misleads = "The article leaves it out altogether.",
  options = {
    { "letters", "letters of state only" }, { "oaths", "twin oaths to Heaven" }, { "hostages", "hostages" },
  },
  record = "oaths",
  han = "質于天地神祇，告于宗廟社稷…有渝此盟，不克享國，昭昭天鑒，當共殛之",
  rendering = "Sworn before Heaven, Earth and the spirits, told to the ancestral temples and the altars… whoever breaks this covenant, may he not keep his state; may all-seeing Heaven strike him down.",
  text = "The Liao answered with a letter that recites the Song oath whole and swears to it.",
  sources = { "CB58.33a A", "CB58.33b A", "QDGZ20 A" },
}

-- Events -------------------------------------------------------------------------------------------------------------

event "wangdu" { label = "Wangdu: Wang Jizhong is taken", date = "1003-05-23", text = "He charges in showy dress, is recognised, ringed several tens deep, fights along the hills, and is taken. Wang Chao withdraws.", sources = { "CB54.20b A", "SHY A" } }
event "dead_honours" { label = "Kaifeng honours Wang Jizhong as dead", date = "1003-06-10", text = "A governor's title, and posts for his four sons.", sources = { "CB54.24b A" } }
event "council" { label = "The war council at Kaifeng", date = "1004-10-02", text = "Bi Shi'an: in midwinter. Kou Zhun: at once. Wang Jiying: not beyond Chanzhou.", sources = { "CB57.7b A" } }
event "march_north" { label = "The Liao march", date = "1004-10-24", text = "The emperor and the Dowager set out together. Why, is argued still: to forestall a Song offensive (Lau), for limited aims (Lorge), and so deep because Wang Jizhong knew where the Song armies lay (Lin Hu).", sources = { "LS14 A", "LAU B", "LORGE B", "LINHU B" } }
event "tang_river" { label = "The armies meet at the Tang River", date = "1004-11-07", text = "Wang Chao stands on the defensive.", sources = { "CB57.19 A" } }
event "first_letter" { label = "Wang Jizhong's first letter", text = "Carried in with a signal arrow to Shi Pu at Mozhou, about 7 to 9 November; Li Tao doubts the day.", sources = { "CB57.23 A" } }
event "flight_quashed" { label = "The flight plans are put down", date = "1004-11-09", text = "Wang Qinruo is sent to Daming. The emperor fixes his line: money yes, Guannan never.", sources = { "CB57.21b-24b A" } }
event "yingzhou" { label = "The siege of Yingzhou begins", date = "1004-11-20", text = {
  "{liyanwo.full} holds the wall. On the same day, by Wang's own account, the emperor's letter reaches him.",
  known("1004-12-15", { -- by then they were counting
    follow("yingzhou_dead", "nobody", "What it cost the Liao: 30,000 dead and twice that hurt, says the chronicle; 100,000 and more, the Song history; of their dead the Liao annals say nothing."),
    follow("yingzhou_dead", "chronicle", "It cost the Liao 30,000 dead and twice that hurt."),
    follow("yingzhou_dead", "annals", "It cost the Liao 100,000 dead and hurt, and more."),
    follow("yingzhou_dead", "liao", "“Attacked Yingzhou. Did not take it.”"),
  }),
}, sources = { "LS14 A", "CB58.9a A", "SHY A" } }
event "qizhou" { label = "Qizhou falls", date = "1004-11-28", sources = { "LS14 A" } }
event "cao_chosen" { label = "Cao Liyong is chosen", date = "1004-12-10", text = "A second memorial from Wang has come; the Song sends first after all.", sources = { "CB58.7b A", "SHY A" } }
event "bow" { label = "A bow and arrows for Wang", date = "1004-12-31", text = {
  follow("asked_first", "nobody", "By the Liao annals, with a secret plea for peace; of that the Song books say nothing."),
  follow("asked_first", "song", "A present from his household to an old servant, if it was sent; the Song books don't have it."),
  follow("asked_first", "liao", "With it, in secret, a plea for peace."),
  follow("asked_first", "one_paper", "By the Liao annals, with a secret plea for peace: the emperor's answer of November, it may be, under another name."),
}, sources = { "LS14 A" } }
event "emperor_leaves" { label = "The emperor leaves Kaifeng", date = "1005-01-03", text = "A halo stands round the sun: no battle, retreat, reconciliation.", sources = { "CB58.13b A", "SHY A" } }
event "deqing" { label = "Deqing Army falls", text = "About 5 January; the Liao annals say the 3rd.", sources = { "CB58.15b A", "LS14 A" } }
event "flight_again" { label = "The second flight debate, at Weicheng", date = "1005-01-05", text = "Kou Zhun brings in Gao Qiong.", sources = { "CB58.15b A" } }
event "talin_shot" { label = "Xiao Talin is killed", date = "1005-01-07", text = {
  "Before the north city, by a bed-crossbow: the manual of forty years later has the great ones wound by a hundred men.",
  follow("talins_death", "nobody", "The Song chronicle has it on 7 January, by the hand of Zhang Gui, though another unit claimed it; the Liao annals say 5 January. Whether it decided the war is disputed too."),
  follow("talins_death", "song", "The hand was Zhang Gui's, and it was the blow that decided the war."),
  follow("talins_death", "rivals", "The hand was that of one of Zhou Wenzhi's men; so they said."),
  follow("talins_death", "liao", "It was on 5 January; the Dowager wept, and court was stopped for five days. Only then was the talk of peace settled."),
  follow("talins_death", "li_tao", "The talk of peace had begun two months before, and went on."),
}, sources = { "CB58.18 A", "LS14 A", "LS85 A", "WJZY13 A" } }
event "tongli_sacked" { label = "Tongli Army is sacked", date = "1005-01-08", sources = { "LS14 A" } }
event "crossing" { label = "The emperor crosses to the north city", date = "1005-01-09", text = "South city first, then the bridge of boats.", sources = { "CB58.18b A" } }
event "cao_received" { label = "Cao Liyong eats with the Dowager", date = "1005-01-10", text = "So the Liao annals; the Song chronicle has him back on the 11th, with Han Qi.", sources = { "LS14 A", "CB58.19b A" } }
event "hanqi_audience" { label = "Han Qi asks for Guannan", date = "1005-01-13", text = "The answer is given by word of mouth only.", sources = { "CB58.20a A" } }
event "eclipse" { label = "The sun is eclipsed", date = "1005-01-13", text = {
  "It was real, and fell before noon at Chanzhou.",
  follow("eclipse_size", "nobody", "The Liao annals call it total; the Song chronicle doesn't say."),
  follow("eclipse_size", "song", "How much of the sun was gone the chronicle doesn't say."),
  follow("eclipse_size", "liao", "It was total."),
}, sources = { "LS14 A", "CB58.20a A" } }
event "second_talk" { label = "The second talk", date = "1005-01-16", text = "Gao Zheng protests; the figures are settled; Wang comes to Cao with the conditions.", sources = { "CB58.23 A" } }
event "feast" { label = "The feast on the south tower", date = "1005-01-18", text = "Both sides at table, over the River.", sources = { "CB58.24b A" } }
event "song_oath" { label = "The Song oath letter", date = "1005-01-19", text = "Li Jichang leaves with it.", sources = { "CB58.24b A", "CB58.33a A" } }
event "liao_oath" { label = "The Liao oath letter", date = "1005-01-24", sources = { "CB58.33b A", "QDGZ20 A" } }
event "embassies" { label = "The first birthday embassy is received", date = "1005-06-10", text = "Song's, and to the Dowager. From now on there are embassies at birthdays and New Year, both ways.", sources = { "CB59.16a A", "LS14 A", "BIELENSTEIN B" } }
event "home" { label = "The emperor is home", date = "1005-01-31", text = "He received the oath of the Liao on the way, at Chenqiao.", sources = { "CB58 A" } }
event "markets_open" { label = "Three markets open", date = "1005-03-15", text = "Xiongzhou, Bazhou, Ansu Army.", sources = { "CB59.11a A" } }
event "bi_dies" { label = "Bi Shi'an dies", date = "1005-11-14", sources = { "CB61 A", "SS7 A" } }
event "first_payment" { label = "The first payment arrives", date = "1005-12-02", sources = { "LS14 A" } }
event "kou_dismissed" { label = "Kou Zhun is dismissed", date = "1006-03-27", text = "Wang Qinruo has found the words: a treaty under the wall, the emperor his last stake.", sources = { "CB62.9b A", "CB62.8b A" } }
event "wang_refused" { label = "Wang Jizhong's plea to come home is refused", date = "1006-04-03", sources = { "CB62.11b A" } }
