-- Those who came after. In a game they wait for their own year; at an ending, and outside a game, they are told.

person "litao" {
  label = "Li Tao", han = "李燾", side = "Song", office = "historian, twelfth century", known = "1127-01-01",
  text = [[He compiled the Changbian from what the offices and families of a lost capital had left. In small print, under the famous
    stories, he says why he doubts them: this one has the day wrong, that one is a eunuch's family tale. What other books have
    Kou say cannot, he concludes, on the whole be relied on; some of the best of it he prints all the same.]],
  sources = { "CB57.22 A", "CB58.26a A" },
}
person "simaguang" {
  label = "Sima Guang", han = "司馬光", side = "Song", office = "historian, eleventh century", known = "1065-01-01",
  text = [[His notebook names those who told him. The three fingers laid to the cheek come from it, told by the family of a palace eunuch;
    so does a first offer of 200,000 that Li Tao rejects.]],
  sources = { "SSJW A†", "CB58.26a A" },
}
person "suzhe" {
  label = "Su Zhe", han = "蘇轍", side = "Song", office = "official and writer", known = "1086-01-01",
  text = [[In 1086 he impeached the man who drew the Hedong line for giving “seven hundred li” to the enemy. In exile he set down old
    stories of Chanyuan, and judged that Bi Shi'an had been right: no peace between Han and foreigner had ever lasted so
    long.]],
  sources = { "CB369 A", "CB371 A", "LC A†" },
}
person "fubi" {
  label = "Fu Bi", han = "富弼", side = "Song", office = "envoy of 1042", known = "1042-03-01",
  text = [[Sent to refuse land twice in one summer. War, he told the other emperor, profits your ministers, and peace profits you.
    Suspecting his sealed letter he opened it on the road, found it didn't say what he had been told to say, and rode back
    to accuse the ministers. He refused the word “submit”; he refused the reward too.]],
  sources = { "CB137 A", "CB150 A" },
}
person "liuliufu" {
  label = "Liu Liufu", han = "劉六符", side = "Liao", office = "envoy of 1042", known = "1042-03-01",
  text = [[He brought the demand for Guannan in 1042. A draft of the letter had been bought by a prefect of Song; when the emperor heard
    it read without a change of face, Liu suspected the leak. The court of Song took care to ask him what a marriage
    might lead to, and the match cooled.]],
  sources = { "CB135 A", "CB150 A" },
}
person "shenkuo" {
  label = "Shen Kuo", han = "沈括", side = "Song", office = "envoy of 1075, and scholar", known = "1075-01-01",
  text = [[He had the old dispatches looked out and his staff learn dozens of them by heart; then argued the border before a thousand
    listeners in six sessions, by his own account, and the Liao dropped one ridge. The court conceded around him. He had
    married a granddaughter of Zhang Hao.]],
  sources = { "CB265 A", "MXBT A†" },
}
person "xiaoxi" {
  label = "Xiao Xi", han = "蕭禧", side = "Liao", office = "envoy of 1074 and 1075", known = "1074-03-01",
  text = [[An envoy may stay ten days. He stayed almost a month, because he would not go without an answer, and Song gave the line
    away in portions to be rid of him. “The watershed” was all he would say; every ridge has one.]],
  sources = { "CB258 A", "CB262 A" },
}
person "aguda" {
  label = "Aguda", han = "阿骨打", side = "Jin", office = "first ruler of Jin", known = "1115-01-01",
  text = [[He proclaimed the Jin, “gold”, in 1115, because iron rusts and gold does not. To the men who came over the sea from Song he
    said “Yanjing”. How much land that word covers was never agreed.]],
  sources = { "JS2 A", "SC4 A" },
}
person "zhaoliangsi" {
  label = "Zhao Liangsi", han = "趙良嗣", side = "Song", office = "defector and envoy", known = "1111-01-01",
  text = [[Born Ma Zhi in Liao; he came over with a plan. He bargained for Yanjing with three imperial notes in his sleeve, and by
    drawing one after another taught the Jin that there was always another. He advised against taking in Zhang Jue, and was
    beheaded in 1126 all the same.]],
  sources = { "SC1 A", "SC13 A", "SS472 A" },
}
person "makuo" {
  label = "Ma Kuo", han = "馬擴", side = "Song", office = "envoy to Jin", known = "1120-01-01",
  text = [[He hunted with Aguda, and watched at Juyong whether the Jin ran. His middle plan was to keep the two prefectures that Song
    held, pay less, and dig ponds. He begged that the Jin should not be asked in through the passes.]],
  sources = { "SC4 A", "SC10 A", "SC12 A", "SC13 A" },
}
person "zhangjue" {
  label = "Zhang Jue", han = "張覺", side = "Liao, then Jin, then Song", office = "governor of Pingzhou", known = "1123-05-01",
  text = [[He came over to Song with his city in 1123 against the letter of a fresh oath. The Jin found the edicts that welcomed him,
    and Song sent them his head. “And if they ask for me?” said the next man who had come over.]],
  sources = { "SC18 A", "SS472 A" },
}
person "tongguan" {
  label = "Tong Guan", han = "童貫", side = "Song", office = "eunuch and commander", known = "1111-01-01",
  text = [[He went north as an envoy in 1111 and met the man with the plan. In 1122 the army marched under white banners with the
    order to kill none, and was routed; his ready-made placards, “Yanshan conquered”, reached Kaifeng in two days and a
    half.]],
  sources = { "SC1 A", "SC7 A", "SC11 A" },
}
person "renzong" {
  label = "Renzong", han = "仁宗", side = "Song", office = "emperor of Song, 1022 to 1063", known = "1022-01-01",
  text = [[Wang Jizhong sent horses for his accession. In 1042 he sat unmoved while the demand for Guannan was read,
    and bought it off: 100,000 more of silver, 100,000 more of silk, and a word.]],
  sources = { "CB99.9a A", "CB137 A", "CB150 A" },
}
person "xingzong" {
  label = "Xingzong", han = "興宗", side = "Liao", office = "emperor of Liao in 1042", known = "1041-01-01",
  text = [[He dined at an old minister's on mallow soup and dry rice, and was asked why march, when one envoy would do. Asked by Fu Bi
    whether he was sure to win, he said that he was not. Silver, then, and a verb.]],
  sources = { "LS80 A", "CB137 A" },
}
