-- Where it happens. The march: Kaifeng, Changyuan (4 January), Weicheng (5), Weinan (7), Chanzhou (9).

place "kaifeng"   { label = "Kaifeng", han = "開封", text = "The Song capital. The emperor left it on 3 January 1005 and was home on the 31st. Chanzhou is little more than a hundred kilometres away.", sources = { "CB58.13b A", "SHY A", "CH6.107 B" } }
place "chenqiao"  { label = "Chenqiao", han = "陳橋", text = "A post station outside the capital; here the emperor received the oath of the Liao on his way home.", sources = { "CB58 A" } }
place "changyuan" { label = "Changyuan", han = "長垣", text = "The halt of 4 January.", sources = { "CB58.14b A" } }
place "weicheng"  { label = "Weicheng", han = "韋城", text = "The halt of 5 to 7 January, where half the court wished to turn round.", sources = { "CB58.14b A", "CB58.15b A" } }
place "weinan"    { label = "Weinan", han = "衛南", text = "A cold night's halt, a day short of Chanzhou.", sources = { "CB58.16b A" } }
place "chanzhou"  { label = "Chanzhou", han = "澶州", text = [[Two walled towns with the River between them and a bridge of boats to join them. The north town is old Puyang, a half-circle
  with its flat side to the water; the south town was drowned in 1077. Its literary name is Chanyuan.]], sources = { "CB58.18b A" } }
place "southcity" { label = "the south city", han = "南城", text = "The safe half of Chanzhou.", sources = { "CB58.18b A" } }
place "northcity" { label = "the north city", han = "北城", text = "The other half, with the army of the Liao before it.", sources = { "CB58.18b A" } }
place "river"     { label = "the Yellow River", han = "黃河", text = "In the first days of January the rivers were about to close. Gangs of men were paid in cash and padded jackets to keep the ice broken, for horses can cross ice.", sources = { "CB58.14b A", "CB58.17b A", "CB58.22a A" } }
place "deqing"    { label = "Deqing Army", han = "德清軍", text = "A small walled post north of Chanzhou. The order to abandon it came to nothing; it fell about 5 January, and its commandant, his son and fourteen officers died.", sources = { "CB58.10b A", "CB58.15b A" } }
place "tongli"    { label = "Tongli Army", han = "通利軍", text = "Liyang. Sacked on 8 January; its commandant had fled.", sources = { "LS14 A" } }
place "daming"    { label = "Daming", han = "大名", text = "The great city of southern Hebei. Wang Qinruo sits in it; the Liao went round it.", sources = { "CB58.14 A", "CB58.15a A" } }
place "beizhou"   { label = "Beizhou", han = "貝州", text = "On the empty road south that the Dowager took.", sources = { "CB58.10a A", "CB57.21a A" } }
place "yingzhou"  { label = "Yingzhou", han = "瀛州", text = "Besieged for more than ten days from 20 November, and not taken.", sources = { "CB58.9b A", "LS14 A" } }
place "dingzhou"  { label = "Dingzhou", han = "定州", text = "Where Wang Chao keeps the main army, and keeps it still.", sources = { "CB57.19 A", "CB59.3a A" } }
place "wangdu"    { label = "Wangdu", han = "望都", text = "Where Wang Jizhong was taken in May 1003.", sources = { "CB54.20b A", "SHY A" } }
place "mozhou"    { label = "Mozhou", han = "莫州", text = "Shi Pu's post; Wang Jizhong's first letter came in by it, with a signal arrow.", sources = { "CB57.23 A" } }
place "xiongzhou" { label = "Xiongzhou", han = "雄州", text = "The last prefecture of Song on the northern border, and the place of every polite meeting. {hechengju.full} argued from here for markets and ponds.", sources = { "SS186 A", "SS273 A" } }
place "passes"    { label = "Guannan", han = "關南", text = "The land “south of the passes”. In the north it is old land of theirs; in Kaifeng it is the one thing that may not be discussed.", sources = { "CB58.7b A", "CB57.21b-24b A", "CB58.20a A" } }
place "gucheng"   { label = "Gucheng", text = "Raided by Yang Yanzhao, alone and unordered.", sources = { "CB58.31b A" } }
place "youzhou"   { label = "Youzhou", han = "幽州", text = "The southern capital of Liao. Song lost an army and a donkey cart before it in 979.", sources = { "LS9 A", "LS82 A" } }
place "liaocamp"  { label = "the camp of the Liao", text = "Tents, fresh horses, and one cart in which the state is governed.", sources = { "CB58.19b A" } }
place "jinling"   { label = "Jinling", han = "金陵", text = "Far to the south, behind another river. Wang Qinruo's advice.", sources = { "CB57.22a A" } }
