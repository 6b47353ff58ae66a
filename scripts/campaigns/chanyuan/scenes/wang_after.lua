-- Wang Jizhong in the first year of the peace: the carts home, the embassy, the payment, the name, the robe. February 1005 to January 1006.

local sums = include "sums"

scene "wang_carts" {
  title = "What one brings home", act = "The year after", place = "youzhou", date = "1005-02-14",
  text = {
    [[In Youzhou they are counting what came back. It is done in the street, by the women, from the doorsteps. Your wife is on yours, with a saddle across her knees, as when you first saw her; she has been mending it since the army went.]],
    [[She looks at what you have brought. It is not much, for a man who had a cart.]],
    when(took "wang_rope/buy", [[There is an old man, who gets down from your second horse and bows to her in the southern way. “This one was in your father-in-law's time,” he says, which is not even true. She sends him in to the stove.]]),
    when(took "wang_rope/names", [[There is a scroll as thick as an arm. She asks if it is an estate. You say that it is people.]]),
    when(took "wang_rope/past", [[There is a dish, wrapped in the Dowager's own cloth, from the evening on which you told a man that he was mistaken.]]),
    when(took "wang_rope/ask", [[There is a cut piece of rope. You do not remember having picked it up.]]),
    when(took "wang_wife/tell", [[Behind her in the room there are five bowls out. It is one of the boys' days.]]),
    when(is("land", "paid"), [[It is said down the street that the fields beyond Waqiao will be paying rent this year. They say it to you, because you will be the one to enter it.]]),
    when(took "wang_one/stragglers", [[Two who had been given up came in this morning on foot, from Bazhou, and had been fed on the way. They have been asking which house is yours.]]),
    when(took "wang_one/captives", [[Nobody in the street is speaking Chinese who did not speak it here before. You had asked for that.]]),
    when(took "wang_one/ransom", [[Those on the ropes have each a tag with a figure on it, and are being fed up to it.]]),
    when(took "wang_one/self", [[“And that you had one thing to ask for,” she has begun, before you are down. “I heard what it was.”]]),
    [[“They say that it was you,” says your wife. “In the market. They say it of you as they would say who built a bridge.” She waits; she would like to know whether that is good or bad.]],
  },
  choice "cost" {
    "Tell her what it cost, in the order in which it was paid.",
    text = [[It takes until the lamp wants filling. You leave out nothing that you told either of them. “So that is what you do all day,” she says. She is the only person in two countries who has the whole account; she never refers to it again, and once, years on, corrects you in a date.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_guests",
    record = unrecorded { note = [[Nothing is told of his home but whose daughter she was (LS81).]] },
  },
  choice "saddle" {
    "Ask about the saddle.",
    text = [[A girth, she says; a buckle, where it was always weak; and on the near side, see, where your leg goes, a second skin. She had thought that you would be longer. You get up on it in the yard, in your good coat, and ride round the well, while the street stops counting.]],
    effects = { add("w.name", -1) },
    go = "wang_guests",
    record = unrecorded { note = [[Ours.]] },
  },
  choice "bridge" {
    "“Which is it, to have built a bridge?”",
    text = [[She considers. “For those who cross it, good. The others have to hear them crossing.” She bites off the thread.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_guests",
    record = unrecorded { note = [[By a report from the north he was “wholly loyal to the rulers of two countries” (WZ). What his own people called him is not recorded.]] },
  },
}

scene "wang_guests" {
  title = "The first of them", place = "youzhou", date = "1005-06-10",
  text = {
    [[The first to come is Sun Jin 孫僅, with forty men and a great quantity of tea, to wish the Dowager joy of her birthday. At the bridge they are made clean. A shaman goes before with a painted drum; there is a sheep's head on a pole; a dog is killed, and something with dung in it is flicked over forty scholars with a branch. Sun Jin does not blink. After that
    there is music.]],
    [[They have been told everything. They are given Chinese food on gold and Khitan food on wood; it is death, this week, to sell them anything. In the hall you stand in your place, in the cap with the scarf. It has not been decided which of you is to look first.]],
    when(took "wang_oath/back", [[He knows you. Ding Zhen had said: he will be the one at the back.]]),
    when(took "wang_oath/read", [[He knows your voice, before he has found you. “At its full height,” he says in the passage, out of the side of his mouth; so they have heard, there, how it was read.]]),
    when(took "wang_carts/bridge", [[You have been thinking about the sound that it makes.]]),
    when(agreed("kinship", { "elder", "khitan" }), [[“To the aunt of our emperor,” it begins. You see the word go along the rows like a dish.]]),
    when(agreed("kinship", { "equals" }), [[It does not begin with a kinswoman; you wrote none. It begins with her titles, and they are some time.]]),
    [[He has a message, not written, and it is from the emperor. It is only: does he sleep?]],
  },
  choice "form" {
    "Answer it in Khitan, to her, aloud: “He asks whether your son's servant sleeps.”",
    text = [[“And does he?” says the Dowager. “He adds, lady.” There is laughter, and it is kind. Sun Jin bows. It will have to be explained in Kaifeng that this was an answer, and that it was the true one.]],
    effects = { add("w.trust.liao", 1), add("w.name", -1) },
    go = "wang_payment",
    record = unrecorded { note = [[What he said to them is not recorded; only that he could not say it without tears.]] },
  },
  choice "boys" {
    "“Ask him which of the four has grown taller than I am.”",
    text = [[It goes south under tea. By the New Year there is an answer, and it has been measured: it is in feet and inches, on official paper, sealed by the Ministry of Works, which had been given to understand that it concerned a wall.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_payment",
    record = unrecorded { note = [[Of the four sons no more is told here than their posts (CB54.24b). The Ministry of Works is ours.]] },
  },
  choice "weep" {
    "You had an answer ready. It does not come to that.",
    text = [[You are heard all over the hall. The Khitan look straight before them. You had thought that you would get through one. It is this that they carry home, and will come for every year: that he wept.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_payment",
    record = happened { "SS279 A", "CB62.11b A", "CB59.16a A", note = [[He wept before every Song envoy. The first birthday embassy, Sun Jin's, was received on 10 June 1005. The shaman, the dishes and the law about selling are recorded of these first embassies (SHY, CB59.16b). The question is ours.]], excludes = { "form" } },
  },
}

scene "wang_payment" {
  title = "Henceforth as a rule", place = "youzhou", date = "1005-12-02",
  text = {
    when(none { sums.nothing }, [[It comes in on four hundred carts, with a Finance clerk on each, and it is yours to receive. You stand at the gate of the southern market with a table, an inkstone and two hundred measurers; it is snowing a little; and the first bolt is laid before you and unrolled.]]),
    when(sums.nothing, [[Nothing comes in. It has been agreed that nothing should, and that it should be received; so you stand at the gate of the southern market with a table and an inkstone, in a little snow, and a Finance clerk from Song, who has ridden eleven days for it, bows to you and holds out his empty hands.]]),
    when(all { none { sums.nothing }, agreed("silk", "none") }, [[There is no silk in it. It is silver only, in shoes, and they ring on the table.]]),
    when(all { none { sums.nothing }, no(agreed("silk", "none")) }, [[It is from Kaifeng, by the selvage. You know the shop. Your wife there bought her winter quilts of it.]]),
    when(agreed("place", "youzhou"), [[They have brought it all the way, past their own border, since you wrote that they should. The clerks have been looked at for six days by children.]]),
    when(agreed("name", "tribute"), [[On each cart stands one word, on a small flag. The carters have turned the flags to the inside.]]),
    when(agreed("name", "price"), [[On the way-bill it says for what. You read it, and turn it face down, and put the inkstone on it.]]),
    when(is("land", "paid"), [[By your father's pass it came. They had to open the bar for it.]]),
    when(took "wang_ledger/whole", [[“What is left when one has won,” the Dowager had said. She has come in her cart to see what is left when one has not. She has her hands in her sleeves, out of the wind.]]),
    when(took "wang_carts/saddle", [[You came to the gate on the mended saddle. The second skin is under your leg.]]),
    [[Han Derang has the daybook. How is it to be put? It is the first; there is no word for it yet.]],
  },
  choice "bolt" {
    "Have every length measured. You will sign for what there is, and not for what is written.",
    text = [[It takes nine days. At the end it comes out: it is right to the length, all of it, to the last foot. You sit down on a bale. In all your life you have never received an account that was right, and it has come from them.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_given",
    record = unrecorded { note = [[How it was counted is not told. It was carried by men of the Finance Commission, and by no envoy, as the oath has it.]] },
  },
  choice "rule" {
    "“Put: from now on, as a rule.”",
    text = {
      quote("LS14 A", "“…thereafter it was the rule.” 後為常"),
      [[Three characters. Somebody has been reading you over his shoulder: it is the emperor, the young one, who smiles, and goes back and forth before the carts with his hands behind him, like a man in a garden that he has been told is his.]],
    },
    effects = { add("w.trust.liao", 1) },
    go = "wang_given",
    record = happened { "LS14 A", note = [[The first payment arrived on 2 December 1005, “and thereafter it was the rule” 後為常. Whose phrase it was, and who stood at the gate, are ours.]] },
  },
  choice "damp" {
    "Eleven bolts on the last cart are wet through. Enter them dry.",
    text = [[The Finance clerk, who has not slept since the border, looks at your brush and then at you. In the spring there comes by way of Xiongzhou a small chest of very good ink; there is no letter with it, and for once you do not have to say to anyone what it means.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_given",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_given" {
  title = "A name of hers", place = "youzhou", date = "1005-12-20",
  text = {
    [[{handerang} has been given a name. He is to be called Yelü, as the emperor is, and has been put into the family, somewhere between an uncle and a wall. He bore it at the feast like a man with a full cup. Afterwards he comes to see you, and for the first time sits down without being asked.]],
    [[“They have left a place for you too,” he says. “She does not offer it until it is certain that it will be taken. So it is I who am here.” There would be a rank. There would be land, and grandchildren who need not be explained. Your own name would be kept, he says, where it is kept now; and he looks to the south.]],
    when(took "wang_guests/weep", [[“They will go on coming,” he adds. “It might be easier for you under another name.” He means it as kindness; it very nearly is.]]),
    when(took "wang_guests/form", [[“It was well answered, in the summer,” he adds. “She has said it several times since: he adds.”]]),
    when(took "wang_payment/damp", [[“And about the eleven bolts,” he says. “We are all somebody's clerk.”]]),
    when(took "wang_felt/name", [[He wrote down your name once, in one line, without asking with which characters. He has that page with him.]]),
  },
  choice "take" {
    "“When it is offered, it will have been taken.”",
    text = {
      when(took "wang_tablet/stand", [[He nods. On the way out he stops at the chest, where the comb lies. “One keeps a thing or two,” says the grand chancellor of the Liao. He can still make dumplings.]]),
      when(no(took "wang_tablet/stand"), [[He nods. On the way out he stops at your books. “One keeps a thing or two,” says the grand chancellor of the Liao. He can still make dumplings.]]),
    },
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_gift",
    record = unrecorded { note = [[Han Derang was given the name Yelü in 1004-5 (LS82). Wang had the name in the end, with a princedom, years later; that it was held out to him in 1005 is ours.]] },
  },
  choice "keep" {
    "“There is a stone with mine on it. It would have to be done over.”",
    text = [[“They are very particular about stones,” he agrees. He never speaks of it again; and at the next feast the place between the uncle and the wall has been closed up, so gracefully that one would have to have known of it.]],
    effects = { add("w.name", 1), add("w.trust.liao", -1) },
    go = "wang_gift",
    record = unrecorded { note = [[Ours. Titles he did take: Langya, Chu, Wu, Hejian, according to whom one reads (LS81, SS279, CB99.9a, WZ).]] },
  },
  choice "hers" {
    "“Let my wife have it. It is she who is from here.”",
    text = [[It has not been thought of. It turns out to be perfectly possible. She hears it with her chin up. “So now you are married to somebody,” she says.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_gift",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_gift" {
  title = "By name", place = "youzhou", date = "1006-02-01",
  text = {
    [[It is on a list by itself, the New Year envoy tells you, under no heading, between the presents for the two sovereigns and those for the rows. The clerks of the Secretariat had asked what heading; the emperor said, “Just the name.”]],
    [[A robe, a gold belt, vessels, tea, medicine for a cough. The robe closes to the right. It has been cut by guess, by somebody who remembered how broad you were across the shoulders when you taught him to string a bow; and you have got thinner, or he was small.]],
    when(took "wang_bow/bury", [[He asks if you had the other present, the one on the mule. You say that it was dug up.]]),
    when(took "wang_bow/present", [[He asks if you still shoot. You say: where they can see.]]),
    when(took "wang_wife/chest", [[Your wife has unfolded the old one and laid it beside, to see how the fashion has changed.]]),
    when(took "wang_carts/cost", [[“That is for the winter at the River,” says your wife, who has the whole account. “He is late with it.”]]),
    when(took "wang_given/keep", [[The envoy reads you the name as it stands there, and you answer to it. There was another to be had, six weeks ago.]]),
    when(took "wang_given/take", [[The envoy addresses you, with some care, by the name on the list. It is the last time that anybody will.]]),
    when(took "wang_given/hers", [[The envoy bows to your wife too, when he has heard what she is called; it is a lower bow than yours.]]),
    [[It is the New Year, in either reckoning. In an hour there is the great audience. You will have to go to it in something.]],
  },
  choice "wear" {
    "Wear it. The wrong side over, before them all.",
    text = [[There is a stir along the rows, until the Dowager puts up one hand. “It is a present,” she says. “One wears it once.” You wore it once. You stood in it from the third watch till noon, and not one man there could have told from your face whether it was warm.]],
    effects = { add("w.name", 1), add("w.trust.liao", -1) },
    go = "wang_after",
    record = unrecorded { note = [[A robe, a gold belt, vessels, tea and medicine were sent to him each year (CB62.11b). What he wore is not told.]] },
  },
  choice "chest" {
    "Put it away in wormwood, and go in the coat you have.",
    text = [[Your wife has to kneel on the lid. “In ten years,” she says, “you will be able to clothe a family”; and then, since you do not answer, “I know. There is one.”]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_after",
    record = unrecorded { note = [[It came every year. There would have been some sixteen of them (CB62.11b; he retired in 1023).]] },
  },
  choice "horses" {
    "Send him horses. Choose them yourself; put in one that stumbles, for him to find.",
    text = [[He always found it. It was the only lesson that you gave him which he enjoyed. In the spring the answer comes, not written: “The bay.”]],
    effects = { add("w.trust.song", 1) },
    go = "wang_after",
    record = unrecorded { note = [[He did send horses, and sable, in 1009, and again for the next emperor's accession (SHY, CB99.9a). The bay is ours.]] },
  },
}
