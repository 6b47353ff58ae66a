-- Weapons, and what an army carries.

entry "a_bedbow" {
  kind = "weapon", label = "bed-crossbow", han = "床子弩", also = { "bed-crossbows", "great crossbow" },
  text = {
    [[A bow, or two or three together, on a frame like a bedstead. Seven men wind the small ones and a hundred the great ones; the trigger
    is struck with a mallet. A manual of the 1040s gives 300 great paces.]],
    known("1005-01-07", "One of those before the north city killed Xiao Talin, who had ridden out to look at the ground."),
  },
  sources = { "WJZY13 A", "CB58.18 A" },
}
entry "a_triple" {
  kind = "weapon", label = "triple-bow bolt", also = { "triple-bow" },
  text = [[“One spear, three swords”: a shaft like a lance with three iron vanes, for the crossbow of three bows. An older official, Wei Pi,
    had stretched the range of such engines from 700 paces to 1,000, or so it was reported to his emperor.]],
  sources = { "WJZY13 A", "CB17 A" },
}
entry "a_redbow" {
  kind = "weapon", label = "red-lacquered crossbow", also = { "red-lacquered crossbows" },
  text = [[The weapon of Sun Quanzhao's picked men at Daming, and known to the other side by its colour. With these on the wall he could
    leave the drawbridge of the north gate down, and wait to see who came over it.]],
  sources = { "CB58.15a A" },
}
entry "a_wagons" {
  kind = "weapon", label = "wagon-wall", also = { "wall of wagons" },
  text = [[Carts drawn up end to end as a rampart in open ground, to fight from behind. Li Jilong has one at Chanzhou,
    where he has a name to redeem; it holds, and at the feast he gives others the credit.]],
  sources = { "SS257 A" },
}
entry "a_board" {
  kind = "weapon", label = "shield-board", also = { "shield-boards" },
  text = [[A board hung out over a wall to take what is shot at it. One at Yingzhou had more than two hundred arrows in it; 400,000 arrows
    were later dug out of the ditch. The besiegers climbed under boards of their own.]],
  sources = { "SS273 A", "CB59.5a A", "CB58.9a A" }, known = "1004-12-15",
}
entry "a_engines" {
  kind = "weapon", label = "iron-sheathed engines", also = { "siege engines" },
  text = [[Captured from the Liao, and reported with some respect: engines of war sheathed in iron. Song papers call every move of that
    army raiding. These were not made for raiding (the thought is ours).]],
  sources = { "CB59.5a A" }, known = "1005-02-12",
}
entry "a_ice" {
  kind = "weapon", label = "ice for catapult stones", also = { "catapult stones" },
  text = [[At Cangzhou, that winter, the defenders loaded their catapults with ice instead of stones. It is the same cold that was making
    roads of the rivers: one side's bridge is the other side's shot.]],
  sources = { "CB57.12a A" },
}
entry "a_demon" {
  kind = "weapon", label = "demon arrows",
  text = [[A Liao rite of the march: a captured spy is shot to death with arrows before the army sets out. The annals put it down for 25 to
    28 October 1004 among the sacrifices, and do not count the arrows.]],
  sources = { "LS14 A" },
}
entry "a_brooms" {
  kind = "weapon", label = "brooms", also = { "dust of brooms" },
  text = [[Servants of a Liao army drag brooms behind their horses, up and down, so that the wind carries the dust into the enemy's line. It
    hides how many are coming, and blinds those who wait for them.]],
  sources = { "LS34 A" },
}
entry "a_horses" {
  kind = "weapon", label = "fresh horses", also = { "spare horses" },
  text = [[Three to a man, and the best is not ridden until the enemy is near. With them
    go two servants, who find the food. The figure is the Liao history's rule; how many there were that winter nobody says.]],
  sources = { "LS34 A" },
}
entry "a_horns" {
  kind = "weapon", label = "horn calls",
  text = [[A Liao column marches by horn. At night men halt every five or ten li and listen on the ground, and more than a hundred scouts are
    out far beyond them. So an army of that size goes through the dark.]],
  sources = { "LS34 A" },
}
entry "a_mace" {
  kind = "weapon", label = "mace",
  text = [[What the commander of the Palace Guard has in his hand on 9 January, when the emperor's chair stops on the bridge of boats with the
    army of the Liao before it. Gao Qiong beats the backs of the bearers with it. The chair moves.]],
  sources = { "CB58.19a A" }, known = "1005-01-09",
}
entry "a_moat" {
  kind = "weapon", label = "ditches of Chanzhou", also = { "moat of Chanzhou" },
  text = [[Dug by Qin Han in the last days before the attack. The heavy losses that the article this project began from puts here were
    elsewhere: the Liao's at Yingzhou, and Song's at Deqing Army.]],
  sources = { "CB58.13b A", "CB58.9b A", "CB58.15b A", "SEED C" },
}
