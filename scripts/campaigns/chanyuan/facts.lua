-- What can change in Kou Zhun's campaign. Wang Jizhong's facts are in facts_wang.lua.

role "kou" {
  label = "Kou Zhun", han = "寇準", person = "kou", drawing = "seal.kou", start = "appointed",
  standing = { "nerve", "council", "army", "slander" },
  text = [[From today you are the junior chancellor of Song. You burn candles in your privy, and you once took hold of an emperor's robe to make
    him sit down again. The Khitan are coming, this winter, in earnest; and this emperor is kind, and clever, and afraid. Get him to the River,
    get him over it, and bring something home that lasts a century. Half the council will pray that you fail; the other half, for so
    much snow that nobody can come.]],
}

count "nerve" {
  range = {0, 5}, start = 2, label = "the emperor's nerve",
  words = { "gone", "thin as the ice", "uneasy", "steady", "firm", "high" },
}
count "council" {
  range = {0, 4}, start = 2, label = "the council's patience with you",
  words = { "spent", "short", "fair", "good", "warm" },
}
count "army" {
  range = {0, 4}, start = 2, label = "the army's spirit",
  words = { "sullen", "low", "willing", "good", "fierce" },
}
count "slander" {
  range = {0, 3}, start = 0, label = "the talk against you",
  words = { "none to speak of", "a murmur", "open talk", "a case" },
}

flag "gao.spoke"     { label = "Gao Qiong has spoken before the emperor" }
flag "talin.dead"    { label = "Xiao Talin is dead" }
flag "crossed"       { label = "the emperor has crossed the River" }
flag "late"         { label = "the season is running out on the Liao" }
flag "wang.private"  { label = "Wang Jizhong holds a letter in your hand" }
flag "wangchao.here" { label = "Wang Chao's army is in sight" }
flag "rumour"        { label = "the enemy believes Wang Chao is a day away" }
flag "yielded"       { label = "you have given way on the peace" }
flag "closed"       { label = "the garrisons have been told to close the road home" }

one_of "yang" { "unanswered", "loosed", "called", start = "unanswered", label = "Yang Yanzhao's letter",
  words = { "unanswered", "answered: go", "answered: come in" } }
one_of "cap" { "unset", "own", "edict", start = "unset", label = "Cao Liyong's limit",
  words = { "not yet named", "three hundred thousand, on his head", "a million, by edict" } }

count "ease" {
  range = {0, 4}, start = 1, label = "how the court sits beside you, since the peace",
  words = { "on the edge of its chair", "stiffly", "well enough", "easily", "with its shoes off" },
}

count "faith" {
  range = {0, 2}, start = 1, label = "what the other camp makes of our word",
  words = { "nothing at all", "what one makes of an enemy's", "a good deal" },
}

due "wangchao_word" {
  label = "Wang Chao's answer",
  text = [[A rider from {dingzhou} comes in on a borrowed mule. {wangchao} has the summons, six weeks old, kisses it, and cannot move: there is
    a bridge down. He does not say which bridge.]],
  effects = { add("nerve", -1) },
}
due "wangchao_army" {
  label = "Wang Chao's army",
  text = [[Dust to the north-west, and it is ours. The largest army in Hebei has found its bridge. It marches in under another man's
    orders, looking at its feet.]],
  effects = { set("wangchao.here", true), add("army", 1) },
}
due "dawn_shot" {
  label = "the morning before the north city",
  text = [[The news meets you on the road, shouted from one horse to the next. {talin.full}, who led the Khitan van, rode out under
    his own flag to look at the ground before the north city. A bed-crossbow took him in the forehead. The crowd that carried
    him off was so thick that the next bolts could not miss it either.]],
  effects = { set("talin.dead", true), add("nerve", 1) },
}
due "ice_crossed" {
  label = "the unbroken ice",
  text = [[The town of {tongli.full} is sacked. By the account of a man who walked here in one shoe, its commandant left before the enemy came, and the ice up
    there would have carried a market.]],
  effects = { add("nerve", -1) },
}
