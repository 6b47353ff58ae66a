-- What can be known at the table, and told, softened or bent. A chance is Song's of coming out ahead, in percent; a reserve, the
-- least that its owner would take rather than fight, in points. The figures are guesses, like those of table.lua; what the
-- sources say is in the text, with the place. Credit: 15 a rumour, 35 a witness, 70 a paper.

local kou, wang = is("role", "kou"), is("role", "wang")

-- Only a go-between can bend what he tells, and only he is shown what it would be then.
local function bendable(text, bent)
  return { when(kou, text), when(wang, text .. " Told bent, it would be: " .. bent) }
end

-- How far Song would go --------------------------------------------------------------------------------------------------

token "ceiling" {
  label = "the emperor's million", when = "w.ceiling", owner = "song", reserve = -150, bent = 20, credit = 35,
  text = [[Cao's own words, through the felt: if there is no help for it, even a million a year could be borne. Told in this camp it would be worth more than a county. Told bent, it would be: a million once, and not every year.]],
  sources = { "CB58.26a A†" },
}
token "fingers" {
  label = "Kou Zhun's three hundred thousand", when = "w.ceiling", owner = "song", reserve = 60, bent = -60, credit = 35,
  text = [[Past three hundred thousand Cao loses his head; a big man told him so, holding his sleeve. That is where Song stops, if Kou Zhun is Song. Told bent, it would be: that is where Song begins.]],
  sources = { "CB58.26a A†", "SS281 A†" },
}
token "grain" {
  label = "the price of Song's grain", when = wang, owner = "song", reserve = 0, bent = -90, credit = 70,
  text = [[A paper out of a captured saddlebag. One order, this autumn, to buy grain for the army of Hebei: three hundred thousand liang of silver. They could pay that
    every year, and save by it. Told bent, it would be: there were three such orders.]],
  sources = { "CB57.13b A" },
}
token "waverers" {
  label = "the council that would pay anything", when = all { wang, is("w.south", "nothing") }, owner = "song",
  reserve = -280, bent = -380, credit = 15, untrue = true,
  text = [[“In Kaifeng no two men agree.” Prisoners make more of it: half the council has packed for Jinling, and would pay whatever was named to be let go home. Told bent, it would be: half of it has left.]],
  sources = { "CB57.22a A", "CB58.15b A" },
}

-- What Liao would take ---------------------------------------------------------------------------------------------------

token "weary" {
  label = "her taking goods for land", when = "w.knows", owner = "liao", reserve = 120, bent = 260, credit = 35, way_out = true,
  text = [[The Dowager has slackened: she would be content with goods, if they came every year. It was said in front of you. Told bent, it would be: with goods, if there are a great deal of them.]],
  sources = { "CB58.23 A" },
}
token "order" {
  label = "the order in which they ask", when = "w.order", owner = "liao", credit = 35, way_out = true,
  text = [[Half a sheet, in Han Derang's hand. The land is said first, and can be left out if nobody says it last. After it come a yearly sum, no new canals, an oath to Heaven, a brother, an older
    envoy. What stands lowest on the sheet is what they look at when it is read.]],
  sources = { "CB58.23b A" },
}
token "edict_hand" {
  label = "the emperor's letter of November", when = wang, owner = "song", credit = 70, way_out = true,
  text = [[In his own hand: he thinks of resting the war to give people peace, and would be told if they mean it. It has no land in it, and no goods. There is a way out, and he has not said how wide.]],
  sources = { "CB57.24b A" },
}

-- How the war stands -----------------------------------------------------------------------------------------------------

token "yingzhou" {
  label = "the dead before Yingzhou", when = any { kou, "w.saw" }, owner = "liao", chance = 60, bent = 72, credit = 35,
  text = bendable([[Four times up the wall in a day, four times down, for ten days and more. The Song count is thirty thousand dead and twice that hurt; the Liao do not count aloud. The place held.]],
    "they broke before it, and ran."),
  sources = { "CB58.9b A", "LS14 A" },
}
token "van" {
  label = "the captain of the van", when = any { "talin.dead", "w.talin" }, owner = "liao", chance = 62, bent = 74, credit = 35,
  text = {
    when(all { kou, "talin.dead" }, [[Talin is dead: one bolt, in the forehead, under his own flag. It was he who wanted the war. So far nobody has been seen to ride out in his place.]]),
    when(all { wang, none { took "wang_brooms/hold", took "wang_brooms/range" } }, [[Talin is dead: one bolt, in the forehead, under his own flag. It was he who wanted the war, and for five days no court was held. Told bent, it would be: the van will follow nobody else.]]),
    when(took "wang_brooms/hold", [[He is alive, and counting fodder. The Dowager has taken him off the wall and given him the hay. Told bent, it would be: he has asked to go home.]]),
    when(took "wang_brooms/range", [[He is alive, and has been inside the reach of those bows for a whole morning, and would now let others talk. Told bent, it would be: he has asked to go home.]]),
  },
  sources = { "LS85 A", "CB58.18 A" },
}
token "bows" {
  label = "the great bows", when = any { kou, is("w.zhang", "kept"), is("w.army", "told") },
  owner = "song", chance = 66, bent = 78, credit = 35,
  text = {
    when(kou, [[Cao took along a man who knows Khitan and kept quiet. Coming through the north camp, Han Qi said to his own people that the weapons frightened him, and were not what he had been told.]]),
    when(all { wang, is("w.zhang", "kept") }, [[Zhang Hao, in your straw, spoke of crossbows on that wall which take fifty men to draw. Told bent, it would be: and there are as many again behind them.]]),
    when(all { wang, no(is("w.zhang", "kept")) }, [[You have stood beside them. A gang of men to draw one, a mallet to loose it, three hundred great paces. Told bent, it would be: five hundred.]]),
  },
  sources = { "CB58.21a A", "SS290 A", "WJZY13 A" },
}
token "deqing" {
  label = "Deqing and the sortie at Daming", when = kou, owner = "liao", chance = 46, credit = 35,
  text = [[A commandant, his son and fourteen officers dead on one wall, and the order to leave it still on the road. At Daming a column went out, and three or four men in ten came back.]],
  sources = { "CB58.15a A", "CB58.15b A" },
}
token "standing" {
  label = "the army that stands still", when = any { all { kou, no "wangchao.here" }, all { wang, is("w.army", "told") } },
  owner = "song", chance = 48, bent = 70, credit = 35,
  text = bendable([[Wang Chao has the largest army in Hebei and has not moved since November. There is a bridge down; he does not say which.]], "he is a day's march off."),
  sources = { "CB57.19 A", "CB59.3a A" },
}
token "near" {
  label = "Wang Chao's day of march", when = "rumour", owner = "song", chance = 74, credit = 15, untrue = true,
  text = [[Three prisoners overheard it, and escaped with great skill. It isn't so. It has put twice as many pickets on the {dingzhou} road, all the same.]],
}
token "passes" {
  label = "Yang Yanzhao's one sheet", when = all { kou, no(is("yang", "called")) }, owner = "song", chance = 70, credit = 35,
  text = [[They have come a thousand li. They can't drop their plunder and must go home by roads he knows. Let the garrisons move together, and they won't.]],
  sources = { "CB58.31b A" },
}
token "calendar" {
  label = "their rule for going home", when = any { wang, "late" }, owner = "liao", chance = 64, bent = 76, credit = 70,
  text = bendable([[Out by the ninth month, home by the twelfth; and no rations issued, so that they eat what there is. It is the twelfth. Their horses have begun on the thatch.]],
    "the horses have begun on each other."),
  sources = { "LS34 A" },
}
