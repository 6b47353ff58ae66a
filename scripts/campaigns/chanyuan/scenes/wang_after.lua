-- Wang Jizhong in the first year of the peace: the carts home, the embassy, the payment, the name, the robe. February 1005 to January 1006.

local sums = include "sums"

scene "wang_carts" {
  title = "What one brings home", act = "The year after", place = "youzhou", date = "1005-02-14",
  text = {
    [[In Youzhou the women are counting, from the doorsteps, what came back. Your wife is on yours, with a saddle across her knees; she has been mending it since the army went. She looks at what you have brought.]],
    when(took "wang_rope/buy", [[There is your one horse, which you are leading, with an old man and two girls on it. He bows to her in the southern way. She sends them in to the stove.]]),
    when(took "wang_rope/names", [[There is a scroll as thick as an arm. She asks if it is an estate. It is people.]]),
    when(took "wang_rope/past", [[There is a dish, in the Dowager's own cloth, from the evening on which you told a man that he was mistaken.]]),
    when(took "wang_rope/ask", [[There is a cut piece of rope. You do not remember having picked it up.]]),
    when(took "wang_wife/tell", [[Behind her in the room there are five bowls out. It is one of the boys' days.]]),
    when(is("land", "paid"), [[It is said down the street that the fields beyond Waqiao will be paying rent this year. You will be the one to receive it.]]),
    when(took "wang_one/stragglers", [[Two who had been given up came in this morning on foot. They have been asking which house is yours.]]),
    when(took "wang_one/captives", [[There is no Chinese to be heard in the street but that of the people who live in it. You had asked for that.]]),
    when(took "wang_one/ransom", [[Those on the ropes have each a tag with a figure on it, and are being fed up to it.]]),
    [[“They say that it was you,” says your wife, “as they would say who built a bridge.”]],
    when(took "wang_one/self", [[“They say too that you had one thing to ask for,” she says to the saddle. “I was told what it was.”]]),
  },
  choice "cost" {
    "Tell her what it cost, in the order in which it was paid.",
    text = [[“So that is what you do all day,” she says; and once, years on, corrects you in a date.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_payment",
    record = unrecorded { note = [[Nothing is told of his home but whose daughter she was (LS81).]] },
  },
  choice "saddle" {
    "Ask about the saddle.",
    text = [[On the near side, see, where your leg goes, a second skin. She had thought that you would be longer. You ride round the well on it, while the street stops counting.]],
    effects = { add("w.name", -1) },
    go = "wang_guests",
    record = unrecorded { note = [[Ours.]] },
  },
  choice "bridge" {
    "“Which is it, to have built a bridge?”",
    text = [[“For those who cross it, good. The others have to hear them crossing.” She bites off the thread.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_guests",
    record = unrecorded { note = [[By a report from the north he was “wholly loyal to the rulers of two countries” (WZ).]] },
  },
}

scene "wang_guests" {
  title = "The first of them", act = "The year after", place = "youzhou", date = "1005-06-10",
  text = {
    [[The first is Sun Jin 孫僅, with forty men and a great quantity of tea, to wish the Dowager joy of her birthday. At the bridge they are made clean: a shaman drums, a dog is killed, and something with dung in it is flicked over forty scholars with a branch. Sun Jin does not blink.]],
    [[In the hall it has not been decided which of you is to look first.]],
    when(took "wang_oath/back", [[He knows you. Ding Zhen had said: he will be the one at the back.]]),
    when(took "wang_oath/read", [[He knows your voice, before he has found you. They have heard how the oath was read, and at what height.]]),
    when(took "wang_carts/bridge", [[You have been thinking about the sound that a bridge makes.]]),
    when(took "wang_carts/saddle", [[You rode here on the mended saddle.]]),
    when(agreed("kinship", { "elder", "khitan" }), [[“To the aunt of our emperor,” the letter begins. You see the word go along the rows like a dish.]]),
    when(agreed("kinship", { "equals" }), [[The letter begins with her titles, since you made her nobody's aunt, and they are some time.]]),
    [[He has a message from the emperor, not written. It is only: does he sleep?]],
  },
  choice "form" {
    "Aloud, to her, in Khitan: “He asks whether your son's servant sleeps.”",
    text = [[“And does he?” says the Dowager. “He adds, lady.” There is laughter, and it is kind.]],
    effects = { add("w.trust.liao", 1), add("w.name", -1) },
    go = "wang_given",
    record = unrecorded { note = [[What he said to them is not recorded.]] },
  },
  choice "boys" {
    "“Ask him which of the four has grown taller than I am.”",
    text = [[By the New Year there is an answer: in feet and inches, under the seal of the Ministry of Works, which had been given to understand that it concerned a wall.]],
    effects = { add("w.trust.song", 1), add("w.trust.liao", -1) },
    go = "wang_gift",
    record = unrecorded { note = [[Of the four sons no more is told here than their posts (CB54.24b). The Ministry of Works is ours.]] },
  },
  choice "weep" {
    "Begin to answer.",
    text = [[It does not come to that. The Khitan look straight before them. This is what Sun Jin carries home: that he wept.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_gift",
    record = happened { "SS279 A", "CB62.11b A", "CB59.16a A", note = [[He wept before every Song envoy. The first birthday embassy, Sun Jin's, was received on 10 June 1005; the shaman is recorded of the first of them (SHY). The question is ours.]], excludes = { "form" } },
  },
}

scene "wang_payment" {
  title = "Henceforth as a rule", place = "xiongzhou", date = "1005-11-20",
  text = {
    when(agreed("place", "xiongzhou"), [[It is to be handed over at Xiongzhou, and no envoy goes with it: men of the Finance Commission bring it so far. You have been sent to receive it. You may come as near as the north gate.]]),
    when(agreed("place", { "youzhou", "court" }), [[It is to be brought the whole way north, to the door. You have been sent as far as the north gate of Xiongzhou, to count it before anybody else has had the time.]]),
    when(agreed("place", "kaifeng"), [[It has to be fetched from Kaifeng, by whoever wants it. Your carters went down empty in the autumn. You were to wait for them at the north gate of Xiongzhou, and did not ask to go further.]]),
    when(none { sums.nothing }, [[There are four hundred carts. You have a table, an inkstone and two hundred measurers, in a little snow. The man who hands it over is a Finance clerk of about fifty, with a cough, who has not slept since the River.]]),
    when(sums.nothing, [[Nothing comes. It has been agreed that nothing should, and that it should be received; so you stand there with a table and an inkstone, in a little snow. A Finance clerk of about fifty, with a cough, holds out his empty hands.]]),
    when(all { none { sums.nothing }, agreed("silk", "none") }, [[There is no silk in it. It is silver only, in shoes, and they ring on the table.]]),
    when(all { none { sums.nothing }, no(agreed("silk", "none")) }, [[The first bolt is laid before you and unrolled. It is from Kaifeng, by the selvage. You know the shop.]]),
    when(agreed("name", "tribute"), [[On each cart stands one word, on a small flag. The carters have turned the flags to the inside.]]),
    when(agreed("name", "price"), [[On the way-bill it says for what. You put the inkstone on it.]]),
    [[“I had a son in the west of the line, at Wangdu,” says the clerk. He says it to the table. “They tell us that you could see him. I thought, since you were to be counting.”]],
    when(took "wang_ledger/whole", [[The Dowager has asked for one figure only: what is left when one has not won.]]),
    [[A keeper of the daybook has come with you. This is the first payment; there is no word for it yet.]],
  },
  choice "bolt" {
    "“Tell me his name, while we measure.” Have all of it measured.",
    text = [[It takes nine days, he talks for eight of them, and it comes out right. You did not see his son, you have to say. There was a good deal of dust. “No,” says the clerk. “But somebody has asked.”]],
    effects = { add("w.trust.song", 1) },
    go = "wang_gift",
    record = unrecorded { note = [[By the oath men of the Finance Commission carried it to Xiongzhou, and no envoy (CB58.33a). That Wang was sent to meet it, the clerk and his son are ours.]] },
  },
  choice "rule" {
    "“He was a brave man.” To the keeper of the daybook: “From now on, as a rule.”",
    text = {
      quote("LS14 A", "“…thereafter it was the rule.” 後為常"),
      [[Three characters. The clerk bows, and goes to see to his mules. When it has been read out in Youzhou the young emperor walks up and down for an hour with his hands behind him, like a man in a garden that he has been told is his.]],
    },
    effects = { add("w.trust.liao", 1) },
    go = "wang_gift",
    record = happened { "LS14 A", note = [[The first payment arrived on 2 December 1005, “and thereafter it was the rule” 後為常. Whose phrase it was, who stood at the gate, and on what day it was handed over, are ours.]] },
  },
  choice "damp" {
    "The last cart has been through a ford, and he will answer for it. Let it be dry.",
    text = [[He looks at your brush and then at you. In the spring there comes by the same gate a small chest of very good ink, and no letter with it.]],
    effects = { add("w.trust.song", 1), add("w.lies", 1) },
    go = "wang_given",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_given" {
  title = "A name of hers", place = "youzhou", date = "1005-12-20",
  text = {
    [[{handerang} has been given a name. He is to be called Yelü, as the emperor is, and has been put into the family, somewhere between an uncle and a wall. Afterwards, for the first time, he sits down at your stove without being asked.]],
    [[“They have left a place for you too,” he says. “She does not offer it until it is certain that it will be taken.” There would be land, and grandchildren who need not be explained. Your own name would be kept where it is kept now; and he looks to the south.]],
    when(took "wang_guests/form", [[“It was well answered, in the summer,” he adds. “She has said it several times since: he adds.”]]),
    when(took "wang_payment/damp", [[“And about the cart that was dry,” he says. “We are all somebody's clerk.”]]),
    when(took "wang_felt/name", [[He wrote down your name once, without asking with which characters. He has that page with him.]]),
  },
  choice "take" {
    "“When it is offered, it will have been taken.”",
    text = {
      when(took "wang_tablet/stand", [[He nods. On the way out he stops at the chest, where the comb lies. “One keeps a thing or two,” says the grand chancellor of the Liao. He can still make dumplings.]]),
      when(no(took "wang_tablet/stand"), [[He nods. On the way out he stops at your books. “One keeps a thing or two,” says the grand chancellor of the Liao. He can still make dumplings.]]),
    },
    effects = { add("w.trust.liao", 1), add("w.trust.song", -1) },
    go = "wang_after",
    record = unrecorded { note = [[Han Derang was given the name Yelü in 1004-5 (LS82). That one was held out to Wang is ours.]] },
  },
  choice "keep" {
    "“There is a stone with mine on it. It would have to be done over.”",
    text = [[“They are very particular about stones,” he agrees. At the next feast the place beside him has been closed up, so gracefully that one would have to have known of it.]],
    effects = { add("w.name", 1), add("w.trust.liao", -1) },
    go = "wang_after",
    record = unrecorded { note = [[Ours. Titles he did take: Langya, Chu, Wu, Hejian, according to whom one reads (LS81, SS279, CB99.9a, WZ).]] },
  },
  choice "hers" {
    "“Let my wife have it. It is she who is from here.”",
    text = [[It turns out to be perfectly possible. She hears it with her chin up. “So now you are married to somebody,” she says.]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_after",
    record = unrecorded { note = [[Ours.]] },
  },
}

scene "wang_gift" {
  title = "By name", place = "youzhou", date = "1006-02-01",
  text = {
    [[It is on the New Year envoy's list by itself, between the presents for the two sovereigns and those for the rows. The clerks had asked under what heading; the emperor said, “Just the name.”]],
    [[A robe, a gold belt, vessels, tea, medicine for a cough. The robe closes to the right. It has been cut from the memory of somebody whom you taught to string a bow; and you have got thinner, or he was small.]],
    when(took "wang_guests/weep", [[“Sun Jin told him that you wept,” says the envoy. “He asked how long.”]]),
    when(took "wang_guests/boys", [[“He had the Ministry's paper read to him,” says the envoy. “The inches too.”]]),
    when(took "wang_bow/bury", [[He asks if you had the other present, the one on the mule. You say that it was dug up.]]),
    when(took "wang_bow/present", [[He asks if you still shoot. You say: where they can see.]]),
    when(took "wang_wife/chest", [[Your wife has unfolded the old one beside it, to see how the fashion has changed.]]),
    when(took "wang_carts/cost", [[“That is for the winter at the River,” says your wife, who has the whole account. “He is late with it.”]]),
    [[In an hour there is the great audience. You will have to go in something.]],
  },
  choice "wear" {
    "Wear it. The wrong side over, before them all.",
    text = [[The rows stir, until the Dowager puts up one hand. “It is a present,” she says. “One wears it once.” By your face it might have been warm, or not.]],
    effects = { add("w.name", 1), add("w.trust.liao", -1) },
    go = "wang_after",
    record = unrecorded { note = [[A robe, a gold belt, vessels, tea and medicine were sent to him each year (CB62.11b). What he wore is not told.]] },
  },
  choice "chest" {
    "Put it away in wormwood, and go in the coat you have.",
    text = [[Your wife has to kneel on the lid. “In ten years,” she says, “you can clothe a family”; and then, since you do not answer, “I know. There is one.”]],
    effects = { add("w.trust.liao", 1) },
    go = "wang_after",
    record = unrecorded { note = [[It came every year (CB62.11b).]] },
  },
  choice "horses" {
    "Send him horses, and among them one that stumbles, for him to find.",
    text = [[He always found it. It was the only lesson that you gave him which he enjoyed.]],
    effects = { add("w.trust.song", 1) },
    go = "wang_after",
    record = unrecorded { note = [[He did send horses, and sable, in 1009, and again for the next emperor's accession (SHY, CB99.9a). The bay is ours.]] },
  },
}
