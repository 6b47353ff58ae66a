-- What can change, who is there, and the letter. Bread is what time costs: each day that passes eats one of it.

count "bread" {
  range = { 0, 8 }, start = 4, label = "the flour in the weigh-house",
  words = { "swept", "a day's", "two days'", "three days'", "four days'", "five days'", "six days'", "a week's", "eight days'" },
}
one_of "law" { "untried", "kept", "stretched", "waived", start = "untried", label = "the law of the fish steps",
  words = { "not tried yet", "kept to the letter", "stretched by a hut", "waived, with a lantern" } }
flag "rugs"  { label = "you know of the rugs under the wheat" }
flag "leave" { label = "the Board has ordered the wheat ashore" }

due "board" {
  label = "the Board's answer",
  text = "The Board's answer comes in a tin, sealed at both ends. The wheat is to be landed: loose, by the chute, no sack and no hand touching it. Below the seal somebody has added that the physician of Calvane answers for it with her house.",
  effects = { set("leave", true) },
}

person "pell"  { label = "Ottavio Pell", office = "keeper of the weigh-house", text = "Knows to the sack what Calvane has, and to the penny what it would pay." }
person "bruna" { label = "Sister Bruna", office = "of the pest-house", text = "Was eleven when the last one came. Washed the dead, since nobody else was the right height for the cots." }
person "tasso" { label = "Corporal Tasso", office = "of the harbour guard", text = "Nine men, two guns, and a yardstick thirty paces long, knotted by himself." }
person "roke"  { label = "Captain Roke", office = "of the Concord", text = "Has a wife in Amsel and a ship that isn't paid for." }
person "nino"  { label = "Nino", office = "ship's boy", text = "Fourteen, he says." }
person "beppe" { label = "Beppe Arlan", office = "sailor", text = "Calvane born. Swims well, for a sailor." }
