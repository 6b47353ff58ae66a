-- The theatre, and what each seat could know of it on a day. Positions are modern approximations. `date` is the day of which a report
-- tells, `days` what it took to come. Couriers from Dingzhou and Xiongzhou take the court four or five days, from Daming two, past a
-- siege or raiders as many more; the camp's far scouts ride for one to three. Days are the sources' where they have them.

map {
  title = "Hebei, as reported to you",
  pace = 60,
  places = {
    { "kaifeng", "34.8N 114.3E" }, { "chanzhou", "35.7N 115.0E", "northcity", "southcity", "river" },
    { "youzhou", "39.9N 116.4E" }, { "dingzhou", "38.5N 115.0E", "tang" }, { "daming", "36.3N 115.2E" },
    { "yingzhou", "38.4N 116.1E" }, { "xiongzhou", "39.0N 116.1E", "waqiao" }, { "weicheng", "35.4N 114.7E" },
    { "beizhou", "37.1N 115.7E" }, { "deqing", "35.9N 115.1E" }, { "qizhou", "38.4N 115.3E" }, { "mozhou", "38.9N 116.1E" },
    { "suicheng", "39.0N 115.6E" }, { "jizhou", "37.6N 115.6E" }, { "tongli", "35.7N 114.5E" }, { "weinan", "35.5N 114.9E" },
    { "changyuan", "35.2N 114.7E" }, { "wangdu", "38.7N 115.2E" }, { "zhuozhou", "39.5N 116.0E" }, { "chenqiao", "35.0N 114.5E" },
    { "gucheng", "39.3N 115.8E" },
  },
  lines = {
    { "river", "Yellow River", "34.9N 113.4E", "35.1N 114.1E", "35.55N 114.4E", "35.65N 114.7E", "35.7N 115.05E", "35.75N 115.5E",
      "36.1N 116.0E", "36.5N 116.6E", "36.9N 117.2E" },
    { "border", "border", "39.5N 114.2E", "39.25N 115.1E", "39.15N 115.6E", "39.1N 116.1E", "39.05N 116.6E", "38.9N 117.2E" },
    { "road", "", "34.8N 114.3E", "35.2N 114.7E", "35.4N 114.7E", "35.5N 114.9E", "35.7N 115.0E", "36.3N 115.2E", "37.1N 115.7E",
      "37.6N 115.6E", "38.4N 116.1E", "38.9N 116.1E", "39.0N 116.1E", "39.5N 116.0E", "39.9N 116.4E" },
    { "road", "", "36.3N 115.2E", "37.6N 115.0E", "38.5N 115.0E", "39.0N 115.6E", "39.5N 116.0E" },
  },
}

-- What Kou Zhun is told.

local kou, wang = is("role", "kou"), is("role", "wang")
local beside = all { "crossed", before("day", "1005-01-27") } -- the emperor is in the north city, and both armies can see each other

report "kou.liao" {
  label = "the army of the Liao", mark = "L", when = kou,
  seen { at = "youzhou", date = "1004-08-18", days = 6, by = "our traders at Xiongzhou",
    text = "Horses are being brought in from the north. Nobody buys so much hay for a hunt." },
  seen { at = "youzhou", date = "1004-10-26", days = 6, by = "Xiongzhou",
    text = "The Dowager and her son have marched. A captured spy was shot to death with arrows, for luck." },
  seen { at = "suicheng", date = "1004-11-01", days = 5, by = "the forts on the border", text = "They don't stop for the forts. They go round them." },
  seen { at = "dingzhou", date = "1004-11-07", days = 1, by = "Wang Chao",
    text = "The whole of it stands before him on the Tang River, and he stands on the defensive." },
  seen { at = "yingzhou", date = "1004-11-20", days = 6, by = "Mozhou", text = "The siege of Yingzhou has begun, with drums." },
  seen { at = "yingzhou", date = "1004-11-30", days = 7, by = "Yingzhou itself",
    text = "After ten days the wall is whole. The ditch is full of arrows, and not only of arrows." },
  seen { at = "qizhou", date = "1004-11-28", days = 6, by = "men who got out", text = "Qizhou has fallen." },
  seen { at = "beizhou", date = "1004-12-16", days = 4, by = "Beizhou", text = "South again, past every wall that it could not climb. Still two hundred thousand, they write." },
  seen { at = "daming", date = "1005-01-02", days = 3, by = "Daming", text = "Before Daming. A sortie went out; three or four men in ten came back." },
  seen { at = "deqing", date = "1005-01-04", days = 2, by = "the road", text = "Deqing doesn't answer." },
  seen { at = "chanzhou", date = "1005-01-07", days = 1, by = "Li Jilong",
    text = { "Before the north city, on three sides of it.",
      when("talin.dead", "Their captain rode out to look at the ground, and was carried back from it.") } },
  seen { at = "chanzhou", when = beside, by = "the watch on the gate tower", text = "You can count their fires from the wall. Everybody does." },
  seen { at = "youzhou", date = "1005-02-02", days = 6, by = "Xiongzhou", text = "They are home. They went as they came, round the forts." },
}

report "kou.wangchao" {
  label = "Wang Chao's army, the largest in Hebei", mark = "W", when = kou,
  seen { at = "dingzhou", date = "1004-09-01", days = 4, by = "his monthly return", text = "It is large, and well, and asks for straw." },
  seen { at = "dingzhou", date = "1004-11-07", days = 1, by = "himself", text = "He stands on the Tang River and does not cross it." },
  seen { at = "dingzhou", date = "1004-11-29", days = 5, by = "the officer who took him the summons", text = "He kissed it. He is getting ready." },
  seen { at = "dingzhou", date = "1005-01-04", days = 6, by = "a rider on a borrowed mule", text = "There is a bridge down. He doesn't say which.", when = no "wangchao.here" },
  seen { at = "chanzhou", when = "wangchao.here", by = "your own eyes", text = "It has found its bridge. It marches under another man's orders, looking at its feet." },
  seen { at = "chanzhou", date = "1005-01-28", days = 3, by = "its quartermasters", text = "It has come, now that it needn't, in beautiful condition." },
}

report "kou.yang" {
  label = "Yang Yanzhao", mark = "Y", when = kou,
  seen { at = "suicheng", date = "1004-10-28", days = 6, by = "his letter", text = "He has poured water down his walls again, and would like to be let out." },
  seen { at = "gucheng", date = "1005-01-05", days = 6, by = "his letter", when = no(is("yang", "loosed")),
    text = { "Ten thousand men behind their backs, he writes, and the passes open.", when(is("yang", "called"), "He has been told to come in.") } },
  seen { at = "zhuozhou", date = "1005-01-16", days = 4, by = "his letter", when = is("yang", "loosed"), text = "On the road that they must go home by." },
}

report "kou.cao" {
  label = "Cao Liyong, with the emperor's letter", mark = "C", when = kou,
  seen { at = "kaifeng", date = "1004-12-10", text = "He is asking everybody what one says to a Dowager." },
  seen { at = "daming", date = "1004-12-20", days = 3, by = "Sun Quanzhao", text = "Shut up in the city with the gates, the granary and the governor." },
  seen { at = "chanzhou", date = "1005-01-11", when = "crossed", text = "Between the two camps, on foot, with both of them looking on." },
}

report "kou.qinruo" {
  label = "Wang Qinruo, who thought of Jinling", mark = "Q", when = all { kou, none { took "qinruo/keep", took "qinruo/south" } },
  seen { at = "daming", date = "1004-11-20", days = 2, by = "himself", text = "He has taken up his post. He has walled up one gate, and prays behind the others." },
}

-- What Wang Jizhong can know: first what a prisoner sees, then what the camp's far scouts bring in.

report "wang.camp" {
  label = "the Dowager's camp, and you in it", mark = "L", when = wang, you = true,
  seen { at = "wangdu", date = "1003-05-23" },
  seen { at = "youzhou", date = "1003-06-10" },
  seen { at = "dingzhou", date = "1004-11-07" },
  seen { at = "mozhou", date = "1004-11-13" },
  seen { at = "yingzhou", date = "1004-11-20" },
  seen { at = "jizhou", date = "1004-12-08" },
  seen { at = "beizhou", date = "1004-12-16" },
  seen { at = "daming", date = "1004-12-28" },
  seen { at = "deqing", date = "1005-01-03" },
  seen { at = "chanzhou", date = "1005-01-05" },
  seen { at = "youzhou", date = "1005-02-03" },
}

report "wang.talin" {
  label = "Xiao Talin, with the van", mark = "T", when = all { wang, no "w.talin" },
  seen { at = "dingzhou", date = "1004-11-06", days = 1, by = "his own horns", text = "He looks at the army that you left, and laughs at its tents." },
  seen { at = "yingzhou", date = "1004-11-17", text = "In council, every evening, with his boots on." },
  seen { at = "qizhou", date = "1004-11-28", days = 2, by = "smoke", text = "Qizhou is burning. That is how he writes." },
  seen { at = "beizhou", date = "1004-12-14", days = 1, by = "his own horns", text = "A day ahead of you, wherever you are." },
  seen { at = "deqing", date = "1005-01-03", days = 1, by = "its people", text = "They were tied in the order in which they were found." },
  seen { at = "chanzhou", date = "1005-01-05", days = 1, by = "his own horns", text = "He rides along the ditch of the north city, to see how deep it is." },
}

report "wang.wangchao" {
  label = "Wang Chao's army, which was yours", mark = "W", when = wang,
  seen { at = "wangdu", date = "1003-05-22", text = "It is behind you on the hills. It stands." },
  seen { at = "dingzhou", date = "1003-06-20", days = 9, by = "horse-traders", text = "Back behind its walls." },
  seen { at = "dingzhou", date = "1004-11-07", text = "You know the order of the flags. None of them moves." },
  seen { at = "dingzhou", date = "1004-12-18", days = 3, by = "the far scouts", text = "It is splitting firewood." },
  seen { at = "dingzhou", date = "1005-01-08", days = 4, by = "the far scouts", text = "Where it was. They were near enough to count the axes." },
}

report "wang.emperor" {
  label = "the emperor of Song, your prince once", mark = "S", when = wang,
  seen { at = "kaifeng", date = "1004-10-02", days = 25, by = "a spy among the grain carters", text = "He says that he will come himself. He has not said when." },
  seen { at = "kaifeng", date = "1004-11-09", days = 11, by = "his own hand", text = "He wrote to you with it. He has never spelt your name wrong." },
  seen { at = "changyuan", date = "1005-01-04", days = 3, by = "captured runners", text = "On the road, with a yellow canopy, at the pace of an argument." },
  seen { at = "chanzhou", date = "1005-01-09", days = 0, by = "the cheering, heard tens of li off",
    text = "Then the yellow banner goes up over the north gate, and the horses at the picket lift their heads." },
  seen { at = "kaifeng", date = "1005-01-31", days = 12, by = "an envoy" },
}

report "wang.cao" {
  label = "Cao Liyong, who was named to come", mark = "C", when = all { wang, "w.named" },
  seen { at = "daming", date = "1004-12-20", days = 6, by = "the man with the signal arrow", text = "In Daming, behind a gate that doesn't open for him either." },
}
