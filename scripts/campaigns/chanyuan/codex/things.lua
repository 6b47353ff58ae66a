-- Things: what is worn, eaten, given, beaten, carried and refused.

entry "t_cart" {
  kind = "thing", label = "the one cart", also = { "camel cart" },
  text = [[The Dowager and Han Derang sit in it side by side, and Liao is governed from there. For the envoy a plank is laid across the
    yoke; that is the table. Cao Liyong sits below and is fed. A later telling makes it a camel cart.]],
  sources = { "CB58.19b A", "LC A†" }, known = "1005-01-10",
}
entry "t_cap" {
  kind = "thing", label = "padded cap", also = { "sable coat", "fur hat" },
  text = [[At Weinan, on 7 January, it is very cold, and a sable coat and a padded cap are brought for the emperor. He refuses: the soldiers
    are cold too. Whoever wrote it down knew what the soldiers would say of it.]],
  sources = { "CB58.16b A" }, known = "1005-01-07",
}
entry "t_jackets" {
  kind = "thing", label = "padded jackets", also = { "padded jacket" },
  text = "Given out with cash at the river pavilion, to the men who keep the ice broken. It's the smallest item in the war's accounts and perhaps the best spent; that is ours.",
  sources = { "CB58.22a A" },
}
entry "t_bridge" {
  kind = "thing", label = "bridge of boats", also = { "pontoon bridge" },
  text = {
    [[It joins the two halves of Chanzhou over the River. South of it one may still turn round. Zhang Qi, under another name, is its
    guard.]],
    known("1005-01-09", "The emperor's chair stopped on it, and Gao Qiong moved it on."),
  },
  sources = { "CB58.13b A", "CB58.18b A", "CB58.19a A" },
}
entry "t_banner" {
  kind = "thing", label = "yellow dragon banner", also = { "dragon banner", "yellow banner" },
  text = [[Shown over the gate tower of the north city when the emperor had come to it, and seen from both camps. The cheering was heard
    several tens of li away, says the Song chronicle; the Liao one doesn't mention a banner.]],
  sources = { "CB58.19b A" }, known = "1005-01-09",
}
entry "t_candles" {
  kind = "thing", label = "candles in the privy",
  text = [[Kou Zhun burned candles in every corner of his house, says his biography in the Song history, down to the kitchens and privies, and loved his drink. The same biography gives him most of his great lines. One should perhaps believe the candles first.]],
  sources = { "SS281 A" },
}
entry "t_robe" {
  kind = "thing", label = "robe of honour", also = { "court robe" },
  text = [[Each court dresses the other's envoys. Zhang Hao is robed by the Dowager and sent back; Han Qi finds the robe of Song too long,
    and takes it off for his own. To be dressed by a court is to have been there.]],
  sources = { "CB58.17 A", "CB58.21a A" },
}
entry "t_orange" {
  kind = "thing", label = "orange", also = { "oranges" },
  text = [[Han Qi shows one about as a rarity from Korea. Zhao Anren, his host, knows where oranges grow, and it isn't there. The story is
    told in Zhao's biography, so he wins.]],
  sources = { "SS287 A" }, known = "1005-01-11",
}
entry "t_plates" {
  kind = "thing", label = "gold dishes and wooden ones",
  text = [[At the Liao court the first envoys of peace are served Chinese food in gold and Khitan food in wood, and have to know which is the
    compliment. Selling anything to them is a capital crime.]],
  sources = { "CB59.16b A" }, known = "1005-06-10",
}
entry "t_felt" {
  kind = "thing", label = "felt cap and scarf-cap", also = { "felt cap" },
  text = [[In Liao a Khitan wears a cap of felt and a Chinese subject a scarf-cap. It is in the Song documents on foreigners, among what envoys
    saw: one state, and two ways of covering a head in it.]],
  sources = { "SHY A" },
}
entry "t_walls" {
  kind = "thing", label = "cloth walls", also = { "walls of cloth" },
  text = [[An emperor on campaign holds court in rooms of stretched cloth. Cao Liyong, waiting outside with his three fingers, could hear every
    word that was said of him within. So, presumably, could everyone.]],
  sources = { "CB58.26a A†" }, known = "1005-01-16",
}
entry "t_knives" {
  kind = "thing", label = "knives at the audience",
  text = [[The first birthday embassy of the Liao came to Kaifeng on 1 January 1006, and was allowed to keep its knives. “He puts his
    heart in our bellies,” they said of an emperor who would sit among armed men.]],
  sources = { "CB61.25a A" }, known = "1006-01-01",
}
entry "t_gifts_liao" {
  kind = "thing", label = "the gifts of Liao", known = "1005-12-01",
  text = [[Sable, patterned silks, whips, falcons, honeyed fruit, jerky of boar and deer, salt blue and white, two hundred horses. It is a
    list of what the north has, and it was brought to Kaifeng with the first birthday embassy.]],
  sources = { "CB61.26 A" },
}
entry "t_gifts_song" {
  kind = "thing", label = "the gifts of Song", known = "1005-04-06",
  text = [[Tea and wine, gold ware to drink tea from, flutes of red ivory, three thousand bolts. By one modern
    count an embassy at New Year carried 4,000 bolts and 2,000 ounces, and one for a birthday 5,000 of each.]],
  sources = { "SHY A", "BIELENSTEIN B" },
}
entry "t_bow" {
  kind = "thing", label = "bow and arrows for Wang", known = "1004-12-31",
  text = [[On 31 December 1004, say the Liao annals, Song sent Wang Jizhong a bow and arrows, secretly asking for peace. The Song chronicle knows of
    letters to him, and not of a bow. Who asked first hangs on such things.]],
  sources = { "LS14 A" },
}
entry "t_yearly" {
  kind = "thing", label = "the yearly present to Wang", known = "1006-01-01",
  text = [[A robe, a gold belt, vessels, tea and medicine, each year, from the emperor whom he had served as a boy. In 1009 he sent back
    horses and sable. He was never allowed to come himself.]],
  sources = { "CB62.11b A", "SHY A" },
}
entry "t_ox" {
  kind = "thing", label = "grey ox and white horse",
  text = [[What Liao offers to Heaven and Earth: a grey ox and a white horse; black rams and white are in the annals too. A Liao annalist puts down
    the day-sign, the sacrifice, and what town was taken, in that order.]],
  sources = { "LS14 A" },
}
entry "t_drum" {
  kind = "thing", label = "the painted drum",
  text = [[The first Song envoy to Youzhou is met by a shaman with a painted drum and a pole with a sheep's head on it. A dog is killed; a mixture
    with dung in it is sprinkled on the suite. Then there is music, and one is welcome.]],
  sources = { "SHY A" }, known = "1005-06-10",
}
entry "t_assault" {
  kind = "thing", label = "the Dowager's drum", known = "1004-12-15",
  text = [[At Yingzhou she beat it herself, for an assault by torchlight in which the Xi tribesmen were sent up the wall under boards. The
    assault failed. It is in the Song chronicle; her own has five characters on the whole siege.]],
  sources = { "CB58.9a A", "CB58.9b A", "LS14 A" },
}
entry "t_soup" {
  kind = "thing", label = "mallow soup", known = "1041-01-01",
  text = "What Zhang Jian gave the emperor of Liao to dine on, with dry rice, when the question was whether to march for Guannan: one envoy will do, said the host. It did.",
  sources = { "LS80 A", "CB137 A" },
}
