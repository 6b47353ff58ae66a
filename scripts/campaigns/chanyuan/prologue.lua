-- The quarrel so far, from 960 to the field of Wangdu, where one of the two stories begins: eight short pages, the same for both seats.

prologue "two_courts" {
  title = "960. Two courts",
  text = {
    [[There is a wall of hills north of the great plain, and there are passes in it, and whoever holds those can ride down on Kaifeng with nothing in his way but rivers. For a generation the Khitan have held them: a people of horses, with an emperor, a court that moves with the
      grass, and Chinese prefectures that had come to them in somebody else's war: sixteen, as it's always told, though the southernmost have been lost to them again. They call their state the Liao. Their southern capital is Youzhou, which will one day be Beijing.]],
    [[In 960 a general makes himself emperor in Kaifeng and calls his house the Song. At first the two get on. He has other kingdoms to swallow first, in the south and elsewhere, and can wait for the prefectures. His court doesn't forget them. They're on all the maps, in the same ink as the rest.]],
  },
  sources = { "SEED C" },
}
prologue "who_asked" {
  title = "975. Who asked first",
  text = {
    [[In January of 975 they make peace. It's the first, and nearly everything about it is forgotten but one question.]],
    [[In the Song chronicle it begins with a letter from the Liao prefect of Zhuozhou to his neighbour at Xiongzhou, who passes it up. In the Liao history it begins like this:]],
    quote("LS8 A", "宋遣使請和 (Song sent an envoy to ask for peace)"),
    [[Both have the year, near enough, and for four years nobody has to be ashamed of anything. Remember, though, when you come to your own letters, that there had been a prefect once, or an envoy; and that thirty years later either
      court can still prove that it was the other's.]],
  },
  sources = { "CB15.16a A", "LS8 A" },
}
prologue "donkey_cart" {
  title = "979. The donkey cart",
  text = {
    [[The second emperor of Song, Taizong, takes the last of the small kingdoms on 3 June 979. It had been under the protection of the Liao. He turns his army, as it stands, upon Youzhou.]],
    [[The walls are held by a Chinese in Liao service whose name is Han Derang. You'll meet him. On 1 August at the Gaoliang River the relief comes down on the besiegers, and in one day there isn't an army. The emperor of Song gets as far as Zhuozhou, and there somebody finds him a donkey cart.
      He goes home in that.]],
    [[No emperor of Song has been so far north again.]],
  },
  sources = { "LS9 A", "LS82 A", "BIELENSTEIN B" },
}
prologue "columns" {
  title = "986. Three columns",
  text = {
    [[In October 982 a boy of twelve comes to the throne of the Liao. His mother governs. In Kaifeng it is thought that this is the moment.]],
    [[It takes them until 986, and then they send three columns at once. On 12 June the largest is routed at Qigou Pass; after that the other two are merely a long way from home. In the west the general Yang Ye is brought to bay. He is taken, and then he doesn't
      eat, and starves. That is one way for a general to be a prisoner; it will be remembered against others.]],
    [[Another Yang, Yang Yanzhao, patrols the border now. The boy of twelve is thirty-three. The Khitan still call him young, because his mother still governs.]],
  },
  sources = { "LS11 A", "QDGZ7 A", "LS71 A" },
}
prologue "asked_again" {
  title = "994. Refused",
  text = {
    [[Twice in 994, in September and again in October, Song asks for peace and is refused. So the Liao history. The collected papers of the Song offices have a Liao request instead, of three years before.]],
    [[What Song does besides asking is to dig. Along the stretch of frontier that has no mountains it lets rivers out into the fields: ponds, ditches, ponds. A horse can't be got through that at a gallop. Behind it lies what
      the Liao once held, and say is theirs: Guannan, the land south of the passes.]],
  },
  sources = { "LS13 A", "SHY A", "CB58.20a A" },
}
prologue "kang_baoyi" {
  title = "999. A hero, twice",
  text = {
    [[Taizong dies in 997, and his son is emperor: Zhenzong, anxious, humane, and not a man for horses. In the autumn of 999 they come. It's the first great raid of many. Suicheng holds. The emperor goes as far as Daming, to be seen.]],
    [[In the fighting a general, Kang Baoyi, is lost. In the Song history he dies a hero, and his sons are promoted for it. In the Liao history he's taken alive, and given a post. Both sentences are in good faith, and one man's at the bottom of them. By the one he's alive, north of the
      border, drawing a salary; by the other his tablet in Kaifeng is swept on the proper days.]],
  },
  sources = { "SS6 A", "LS14 A", "LS13 A" },
}
prologue "mud" {
  title = "1001. Mud",
  text = {
    [[They come in the autumn of 1001 and are turned round by the weather.]],
    quote("LS14 A", "以泥淖班師 (On account of the mire the army was withdrawn)"),
    [[They come again in 1002, in the spring. The rule is to be out by the ninth month and home by the twelfth, and it isn't always waited for; and no rations are given out to them, so they live on what there is, which is Hebei. The farmers have learned to hear it. At night the Khitan halt every few li, and put their heads to the ground to listen;
      and in the villages someone's doing the same.]],
    [[It can't be won like that, on either side. For the one there are too many walls and for the other too many horses. Everybody knows it by now. It's a thing that one can't say first.]],
  },
  sources = { "LS14 A", "LS34 A" },
}
prologue "wangdu" {
  title = "1002–1003. A market",
  text = {
    [[At Xiongzhou there's a prefect, He Chengju, who believes in ponds and shops. In 1002 he gets leave to open the market again. Silk goes up and sheep come down, and for a year it almost looks like something. Some of those traders are counting the garrison as well.]],
    [[In May of 1003 the Liao come down to Wangdu, and Song's largest army goes out to them under Wang Chao. With him rides a general whom the emperor has known since he was a boy: Wang Jizhong, of the prince's household, whose father died on guard at one of the passes.]],
    [[From here there are two stories. One begins on that field, before it's known how the day will go. The other begins in Kaifeng, in the summer after, when a chancellor has died and they need another; and in the North, with the hay, they've begun to count horses.]],
  },
  sources = { "SS186 A", "CB54.20b A", "CB54.24b A", "SS279 A", "CB57 A" },
}
