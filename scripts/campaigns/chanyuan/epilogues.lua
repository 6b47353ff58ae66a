-- What the other man was doing that night: Wang Jizhong at Kou Zhun's endings, Kou Zhun at Wang Jizhong's. All of it is ours. They never met.

local function at(name) return is("scene", name) end

-- Wang, while Kou's story ends -------------------------------------------------------------------------------------------

epilogue "wang.fall" {
  title = "That night, in the North: Wang Jizhong", when = any { at "sworn", at "lean", at "dear", at "brittle" },
  text = {
    [[He is at Youzhou, doing the accounts. The spring lists have come in, and he has gone over the one for sheepskins twice, because there is the draft of a letter under it.]],
    [[He wrote it himself, sent it with the New Year's embassy, and has heard nothing. It is to the emperor of Song, and asks whether a man may come home. He made it short. He was told once that the strength of a plea lies in what it leaves out, and he left out the wife.]],
    when(agreed("further", "nothing"), [[He knows very well what stands in the oath. It is that neither side shall ask for anything; he had read it over to both of them, aloud, and it had sounded like rest.]]),
    when(no(agreed("further", "nothing")), [[There is nothing in the oath against asking. He looked for it, with some care, as one looks for the step in a dark passage.]]),
    when(at "dear", [[Under his window they are still unloading. The carts have been coming in since noon.]]),
    when(at "brittle", [[He has been told, in confidence, to have the saddles counted.]]),
    [[In the south, somebody says at supper, they are growing tired of the tall one; the one who was not afraid. He asks which. He never spoke to him. He puts out the lamp to save oil.]],
  },
}
epilogue "wang.pillar" {
  title = "That night, in the North: Wang Jizhong", when = at "pillar",
  text = {
    [[He has a guest, out of the south: an envoy on his way home from a birthday, who would like to be gone before the roads soften, and does not know how one takes leave of him.]],
    [[“And he is still there?” asks Wang. He means the minister with the candles. The envoy says yes; and that it is wonderful, everyone is waiting for it, and it does not happen. The man yawns at them.]],
    [[Wang thinks of one line in the emperor's hand, that autumn, which had not been the emperor's: it had a shove in it. He had wondered whose it was. So it is possible, then, to go to the River, and come back, and be let stay.]],
    [[“Tell him,” he says. The envoy waits, with his sleeves together. Afterwards, on the road, he tries to remember whether there had been anything more. There had not.]],
  },
}
epilogue "wang.south" {
  title = "That night, in the North: Wang Jizhong", when = any { at "jinling", at "gate", at "stayed" },
  text = {
    [[He has the tally of the prisoners to do. It is cold in the tent and the ink has to be kept inside his coat.]],
    [[They come past a lamp, one by one, and say a name and a place. They are from Chanzhou, from Puyang, from farms the names of which he knows from rent-rolls of his youth; there was a prince who had some fields there. He writes the place in full. It will be a great help, some day, to somebody.]],
    when(at "gate", [[One of them, a man with frozen feet, says that there had been a minister on the north tower, seven days, with a banner. Nobody believes him. Wang asks him what the minister had said, and the man thinks about it. “He told us to hurry up,” he says.]]),
    when(no(at "gate"), [[None of them has seen the emperor. They say it as one speaks of weather that one had been promised.]]),
    [[The Dowager sends to ask whether there has been an answer from the south. He goes to her himself. It is forty paces, and he takes off his cap in the snow first, so as to have it done. No, he says. There is nobody there.]],
  },
}
epilogue "wang.others" {
  title = "That night, in the North: Wang Jizhong", when = any { at "dismissed", at "autumn" },
  text = {
    [[He is standing behind the Dowager's cart, on the left, where he can be asked for a word. They have been talking in there of the envoys who will come now, and of what such men are like.]],
    [[“They had one who was for fighting,” says the voice behind the curtain. “Where is he?” Somebody says that the South has sent him away. There is a silence, and then a sound he does not often hear, and he needs a moment to know it for what it is.]],
    [[“Then it will be dear for them,” says the Dowager; she is laughing.]],
    [[He has a cup of something hot in his hands, and finds that it is shaking, and sets it on the wheel. He has wanted nothing for eighteen months but that they should talk. He had thought that when they did there would still be somebody on the other side.]],
  },
}
epilogue "wang.torn" {
  title = "That night, in the North: Wang Jizhong", when = any { at "ceded", at "unsigned", at "claim" },
  text = {
    [[He packs the papers. There are a good many, for a thing that did not come about: three letters with the marks of arrows on the fold, a list in another man's hand, a fair copy, and the fair copy of that.]],
    when(at "ceded", [[They say that the emperor tore it himself. Wang sees it quite clearly, the two hands; he had taught them to hold a brush. It must have been good paper, he thinks, and takes out the draft to look at the line with the villages, which he had known was one line too many.]]),
    when(at "claim", [[They had asked for Youzhou, he was told, and for these people as subjects. He had had to put it into Khitan. There is no polite form of it, and he had given it without one, and they had laughed, even the girl with the tea.]]),
    when(at "unsigned", [[There had been an evening when it wanted only the seal. He had gone so far as to have the ink warmed.]]),
    [[The Dowager's people are striking the tents. “You may keep those,” says Han Derang, of the papers, in passing. “You will want to have them if it's ever asked.” He puts them into the box with the salt accounts. They are about the same size.]],
  },
}
epilogue "wang.hunt" {
  title = "That night, in the North: Wang Jizhong", when = any { at "hunt_won", at "hunt_lost" },
  text = {
    when(at "hunt_won", [[He is in a cart, among felts, holding the lamp for a man who is having an arrow cut out of him. It is a Song arrow. He knows the fletching; there was a yard in Kaifeng where they did that with three fingers missing.]]),
    when(at "hunt_lost", [[He is on a hill, on a horse that is not his, where they have put him so that he may call down to the Song soldiers to lay down their arms. He has a strong voice; it was trained in an archery yard. He calls it for an hour.]]),
    [[It was to have been today, the reading of the oath. He had the text by heart, in both tongues, and catches himself at it, over and over from the beginning, as one tells beads: “together honouring good faith, reverently upholding a joyful covenant.”]],
    when(at "hunt_won", [[“What's that you are muttering?” says the man with the arrow. Wang tells him. “Pretty,” says the man, and dies, and the cart goes on; it is some way yet to the pass, and there are brooms going, behind, to hide how few they are.]]),
    when(at "hunt_lost", [[They do lay them down, a good many of them, on the snow. It is the most that anyone has done that winter at his word.]]),
  },
}

-- Kou, while Wang's story ends -------------------------------------------------------------------------------------------

epilogue "kou.peace" {
  title = "That night, in the South: Kou Zhun", when = any { at "wang_sworn", at "wang_unasked", at "wang_prince" },
  text = {
    [[He's at Shanzhou, or on the way there, and he's giving a dinner. They've been told, at the posting-house, to light everything that has a wick.]],
    [[It's a week since he was chancellor. He carves for people. He tells the one about the general who couldn't read, and who asked a minister for a poem to drive the Khitan off with; he does both the voices. They cry with laughing, and then somebody young asks what they were like,
      the barbarians, close to.]],
    [[He never saw them close to, he says. There was one that did the writing; one of ours; he'd had a good hand, for a soldier. One used to wait for it. “It was the only sensible conversation I had that winter,” says Kou Zhun, “and I wasn't in it.”]],
    [[Then he sends down to the privies, to see that the candles there haven't gone out.]],
  },
}
epilogue "kou.rent" {
  title = "That night, in the South: Kou Zhun", when = at "wang_revenue",
  text = {
    [[He's reading a grain return. He has never in his life read one to the end before, and he does it as other men pick a scab.]],
    [[It's the land south of the passes, county by county. There's so much millet off each, and so much goes to the granary at {xiongzhou}, and then there's a column which has been ruled with particular care, and has no heading. Nobody had liked to give it one.]],
    [[He'd been ready to give them silk. One can always make more silk; it comes out of worms. He had said so to Cao, with a hand in his collar: three hundred thousand, and of that not one grain, not one clod. Whatever else goes up by that road, this goes on top of it: every grain, and every clod.]],
    [[“Whose idea was this?” he asks the clerk. The clerk believes that it was somebody on their side. One of ours, originally. Kou Zhun dips his brush, and considers, and writes at the top of the column, in a hand like a shout: *Rent*.]],
  },
}
epilogue "kou.home" {
  title = "That night, in the South: Kou Zhun", when = at "wang_home",
  text = {
    [[There's a feast for the emperor's return, and he has been home from it twice already, to change. The third time they tell him that a man has come in with the envoy's baggage, who is dead.]],
    [[He goes to see for himself. It's a guardroom, with a brazier. The man stands up; he's straight, with a coat that closes on the wrong side, and he has hung his cap on a nail as if it had been his own nail.]],
    [[They look at each other. It comes to Kou Zhun that he has had in his hands every word this man wrote, since the autumn, and had thought that he was taller.]],
    [[“I never put in a word for you,” he says. It was Bi who'd done that. “No,” says Wang Jizhong. “I noticed the style.” So he sends home for some candles, since it's abominably dark in there; and for wine; and they find, when it has come, that neither has anything he wants to know.]],
  },
}
epilogue "kou.war" {
  title = "That night, in the South: Kou Zhun", when = any { at "wang_refused", at "wang_exposed", at "wang_fought" },
  text = {
    [[He's on the wall, at the north gate, in somebody else's furs. He has had the wine sent up.]],
    when(at "wang_fought", [[There was an emperor on a horse today. He had put him there, or at least he'd got him across a bridge, once, and after that it seems to have gone on by itself. He has been told that the boy was hit, and that he wasn't, and that he'd asked for water for the horse. He's waiting to be told something else.]]),
    when(no(at "wang_fought"), [[Over there they're taking down the tents. One sees the fires go out, row by row, and knows by now which row is whose. The one that he's watching is small, and off to the side, where the writing used to come from.]]),
    [[Yang Yi has got as far as the second verse of something. “Do you think he meant it?” says Kou Zhun. “Who?” says Yang Yi. “The one with the hand.”]],
    [[Nobody has ever been able to say of a letter, from outside, whether it's true. That's what's the matter with letters. He'd have liked ten minutes with the man and a jar. He pours out what's left over the parapet, in that direction, so that it freezes on the way down.]],
  },
}
epilogue "kou.river" {
  title = "That night, in the South: Kou Zhun", when = at "wang_war",
  text = {
    [[He's bare-headed. The hat went somewhere between the ice and the second bridge, and he hasn't had a hand free for another.]],
    [[With the one he's holding the pole of a chair, and with the other he's hitting people. “Forward,” he says. It's south; but he can't bring himself to say anything else. From inside the curtain, quite low, someone is asking how far it is, and he calls back, each time, a figure that's rather less than the last.]],
    [[He'd had an envoy. That is what he can't get over. A talkative little man with a head like a mallet, who'd have got his three hundred thousand or died of it, and he'd sat behind a gate at {daming} for a month, because nobody could say to the gate that he was real.]],
    [[Toward morning the bearers stop of themselves. There is a light on the canal. He goes forward, to see whose it is, and finds that he's looking about him for a candle.]],
  },
}
epilogue "kou.away" {
  title = "That night, in the South: Kou Zhun", when = any { at "wang_away", at "wang_arrows" },
  text = {
    when(no(settled "oath"), [[There's another letter; it came with the arrow, and the seals are as they should be. The emperor has read it and passed it down the table, and nobody can find anything wrong with it.]]),
    when(settled "oath", [[There's a letter, about the road home, and who is to let whom alone on it. It came with their copy of the sheet, and the seals are as they should be. The emperor has read it and passed it down the table, and nobody can find anything wrong with it.]]),
    [[It has come to Kou Zhun, who holds it to the candle; then he holds the last one beside it. He's no calligrapher. But there was a way that the fellow had of leaving more room than he needed to at the end of a line, like a man who steps aside for you in a door. There's none of it here. It goes to the edge.]],
    [[“That isn't him,” he says. They all look. It's the same hand, they tell him, it is only that the man was cold. And it's very much to the purpose; they'll want an answer by the morning.]],
    [[He drinks, and lets them draft. He had never given a straw for the man's advice. It's only that one had got used to being written to by somebody.]],
  },
}
epilogue "kou.early" {
  title = "That night, in the South: Kou Zhun", when = any { at "wang_martyr", at "wang_slipped", at "wang_starved" },
  text = {
    [[He isn't chancellor yet. He has an office, where he's rude, and a house, where he's rude and gives people dinner; and tonight there's a casualty list going round with the fruit.]],
    when(at "wang_martyr", [[“Wang Jizhong,” someone reads out, “of the prince's household.” It's said that he rode out in everything he had, so as to be recognised. Kou Zhun, who would have done the same, and can't abide it in others, says that he hopes the horse was his own.]]),
    when(at "wang_slipped", [[“Wang Jizhong,” someone reads out, “of the prince's household: no, it's been struck out. He got away.” “Then what's he doing on a list?” says Kou Zhun.]]),
    when(at "wang_starved", [[“Wang Jizhong,” someone reads out, “of the prince's household; with honours.” They don't know yet that he's alive, nor that within a day or two he won't be. Kou Zhun says that he'd always heard he was a great disciplinarian.]]),
    [[He takes a pear. The emperor has wept, they say, and really wept; he'd known the man since he was so high. And Kou Zhun thinks that a sovereign who weeps for his archery master could be got across a river, if somebody went about it in the right way. He thinks no more of it for a year.]],
  },
}
epilogue "kou.silent" {
  title = "That night, in the South: Kou Zhun", when = at "wang_silent",
  text = {
    [[He's at Chanzhou, and has run out of people to send. He had one who would go anywhere and say anything, but there's nowhere for him to go. You can't put a man out upon the ice with a flag, to shout.]],
    [[“Whom do we know over there?” he asks. It's a silly question. They go through them all the same, he and Bi Shi'an, as one goes through old coats. There's Kang Baoyi, who's a hero. There are some officers' sons. There was that Wang, from the prince's house, but he's been dead a year and a half; his boys have posts.]],
    [[“Pity,” says Bi. “He was careful.”]],
    [[So they'll fight, then, since nobody knows anyone. Kou Zhun sends for wine. He can't say what it was that he'd been hoping for: a bit of paper, with a fold in it, from someone who might be believed.]],
  },
}
