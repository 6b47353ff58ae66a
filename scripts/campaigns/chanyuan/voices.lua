-- How the courts and their people speak at the table. Dramatised, all of it: no line here is a source's.
-- What is heard often is said in turn, and in a refusal the lines follow one another: `hurt` quotes the option and leaves it
-- to `clause` to name where that stands. Labels may be plural, or a sentence: {clause} is never the subject of a verb.
-- A councillor says first what he would have written, and then what the other court would do with that: by its name, since
-- “they” could be anybody. The same words have to fit a text that is only being thought of.
--
-- The Dowager keeps house and counts winters. Her chancellor keeps books. Her son would like to be read about. The party of
-- war speaks through Gao Zheng, who has widows to go home to. Zhenzong is sorry. Kou bets, Bi Shi'an reckons what will last,
-- and Chen Yaosou would be further south, with the deepest respect.
--
-- What is said of any text must be true of any: no consent, forecast or farewell here knows a sum, or whether there is an oath.
-- Who consents has found the text no worse than fighting on, by his own reckoning: that much he may say.
--
-- `flinch` is told, not said, and only to Wang. The Dowager hears a draft in her tent, where he can watch; what Zhenzong made of it
-- he has from Cao, who was there and likes to tell it.

-- A ruler speaks for the court and votes in it: one voice, declared for both.
local function ruler(name, court, faction, lines)
  local vote = {}
  for word, line in pairs(lines) do vote[word] = line end
  lines.court, vote.faction = court, faction
  voice(name)(lines)
  voice(name .. ".vote")(vote)
end

-- The north --------------------------------------------------------------------------------------------------------------

ruler("dowager", "liao", "chengtian", {
  person = "chengtian",
  opening = "I have brought an army this far, and it eats every day. {other} knows what I came for. Let somebody say it.",
  hurt = {
    land = {
      "I was six when those passes were lost. “{option}” asks me to be polite about it.",
      "The army was told that it was coming for land. With “{option}” I must tell it something else.",
      "My son will ask me which way the border moved. Under “{option}”, what do I point at?",
    },
    wealth = {
      "I have the widows of Yingzhou to feed till the grass comes. “{option}” does not feed them.",
      "An army is paid in what it finds, and this one has found ice. “{option}” is not much warmer.",
      "The horses have eaten the thatch here. I cannot go home with “{option}” and call it a harvest.",
    },
    honour = {
      "My son will be read about. I will not have “{option}” be what they read.",
      "I took the drum myself at Yingzhou. “{option}” will have to be heard above it.",
      "I fed their envoy from my own cart. Is “{option}” what they say to a host?",
    },
    security = {
      "It is surprise I fear, not poverty. “{option}” leaves me awake at night.",
      "Every autumn I send riders to see what they are up to. With “{option}” I send them for ever.",
      "My son will have this border when I am bones. “{option}” is no fence to leave him.",
    },
    people = {
      "Next year's millet wants hands. “{option}” does not send me any.",
      "Somebody has to be at home when the millet is ripe. Under “{option}” I cannot see who.",
      "There are hearths north of the line too. “{option}” lets a good many of them go out.",
    },
  },
  flinch = {
    "The Dowager is mending a glove. At {clause} the needle stops, and does not go in again.",
    "Han Derang reads it to her in a level voice, and stumbles once, at {clause}. He does not stumble.",
    "She has her hands in the warm water. At {clause} she takes them out.",
    "Nobody interrupts. But at {clause} the whole of the front row finds something to look at on the ground.",
    "At {clause} she looks past you at her son, who has been told not to look back.",
    "At {clause} Gao Zheng puts his hat on. He is not a man who does that indoors.",
  },
  also = {
    "You said it to them as I said it to you. Then hear the next thing: {clause}.",
    "Since you leave nothing out: there is {clause}, too.",
    "There was more, and I kept it back to see what you would do. Look at {clause}.",
  },
  word = {
    "So with them it is {interest}. I should have known it from where they post their guards.",
    "{interest}, is it? One can trade with people who know what hurts.",
    "{interest}. That is not what their envoys talk about, and so I believe it.",
  },
  clause = {
    "{clause}: there it pinches. I asked for “{wanted}”.",
    "As to {clause}, I said “{wanted}”, and I said it slowly.",
    "I mean {clause}. What I came to hear was “{wanted}”.",
  },
  missing = {
    "It wants the voice of {faction}, and without that nothing leaves this camp.",
    "I look round for {faction}, and see a back.",
  },
  red = {
    "{clause}, so worded: {faction} will not hear it read, not for all the silk there is.",
    "Mend {clause} before you read on. {faction} would saddle for that alone, and I should not call anybody back.",
  },
  way_back = {
    "Change this, and I could look at the rest: {change}.",
    "The rest would look otherwise to me, if it said: {change}.",
    "I see one way through, and it is this: {change}.",
  },
  far = {
    "There is no one stitch that would mend it.",
    "Whichever way I turn it, something falls off.",
    "I could not tell you where to begin.",
  },
  counter = {
    "This is what I would have written today: {change}.",
    "My next word is this one: {change}.",
    "Take something from me, while it is warm: {change}.",
  },
  link = "These two on one cart, or neither: {first}, and {second}.",
  again = "I come back to this, {cause}: {change}. I had put it down. I had not lost it.",
  hold = {
    "I have said it once. It has not changed for getting cold.",
    "My words are where I left them. Step round them, or pick them up.",
    "I have pitched my tent there. Nobody has shown me better ground.",
  },
  tired = {
    "I have moved, and {other} sits still. I have sat out longer winters than this.",
    "I went out to meet {other}, and met nobody. Now I stay by the fire.",
    "It is for {other} to move. I have mending to do, and a whole night.",
  },
  accept = {
    "Yes. Write it down before somebody improves it.",
    "Yes. I will say so in front of my son.",
  },
  tipped = {
    "What decided me? {clause}. The rest is weather.",
    "I had meant to say no, until it was read to me as far as {clause}.",
  },
  refuse = {
    "No. But eat something; you came a long way to hear it.",
    "No. Sit nearer the fire; it is not you that I refuse.",
    "No. I had it read twice. The second time was politeness.",
    "No. I would not wrap a saddle in it.",
  },
  leave = "Strike the tents. I can be ashamed at home, where it is warm.",
  initial = "{clause}: it may stand so. Leave the ink wet.",
  no_initial = "{clause}: not yet. I said “{wanted}”, and I say it still.",
  would = {
    "“{option}”? Yes. I should not make you beg for that.",
    "“{option}”? That I would take, with both hands.",
  },
  would_not = {
    "That? I did not bring three horses a man for that.",
    "No. You may carry that out with the dishes.",
  },
  most = "What do I want? Look to {interest}. The rest I can buy, or do without.",
  vague = "You would like to know. So would my generals.",
  silent = "You may ask that when you have daughters to marry. Not before.",
  moved = "Nobody had told me about {token}. Sit. Say it again.",
  unmoved = "I have riders of my own. They come in hungrier than you, and say otherwise.",
  warned = "I hear you. {clause}, is it? I shall sleep on it.",
  bluff = "You would sign it. I have raised children; I know when somebody would sign.",
  ratified = "It is done. Let it be sealed on both sides, and then let us go home.",
  voted_down = "I had it read aloud. {faction} would not have it.",
  found_out = "You told me one thing about {token}, and told them another. I am too old to be told two things.",
  betrayed = "{other} has it by heart: {token}. When that was said there were three of us in the tent, and I am sure of two.",
  aye = {
    "I would sign it tonight. It is worth more to me than another month out here.",
    "Yes. If I stay and fight I come out of it worse. Bring the ink before it freezes.",
    "I would. I set it beside the next assault, and I would rather have this.",
  },
  nay = {
    "I would not. {clause}: that takes {interest} out of my son's hand.",
    "Not yet. Read me {clause} again, and then tell me what became of {interest}.",
    "No. It is short of {interest}, and I know where it leaks: {clause}.",
  },
  advise = {
    "Ask for this, and I am content: {change}.",
    "I would have one thing more in the cart: {change}.",
    "Before anybody seals it, try them on this: {change}.",
  },
  yield = {
    "Give {other} this: {change}. One feeds the dog before one crosses the yard.",
    "Let {other} take this home: {change}. By spring we shall not miss it.",
    "I would open my hand so far, and no wider: {change}.",
  },
  content = {
    "Leave it. It will bear weight.",
    "I would not touch it. Knots come loose from being admired.",
    "It will do. I have slept under worse roofs.",
  },
  they_will = {
    "{other} will take that. They want their own beds.",
    "{other} will take that. I have buyers at home with that face.",
    "{other} will take that, and call it a victory. Let them.",
  },
  they_may = {
    "{other} may take that. I have seen men take worse in a frost.",
    "{other} may take that, if whoever reads it out has a kind voice.",
    "{other} may take that. Ask me when the ice has closed.",
  },
  they_wont = {
    "{other} will not take that. I know a shut gate.",
    "{other} will not take that. They would sooner be brave for another month.",
    "{other} will not take that; and I should think the less of them if they did.",
  },
})

voice "han" {
  faction = "handerang", person = "handerang",
  hurt = {
    land = {
      "Walls must be manned, and men cost grain. Even so, “{option}” writes off too much.",
      "That land has stood under debts owing since before my time. “{option}” would close the account.",
    },
    wealth = {
      "The column comes out short, and “{option}” is the place.",
      "So many men, so many days, so much millet; and on the other side of the page, “{option}”.",
    },
    honour = {
      "A word is cheap to write, and is charged for every year. “{option}” is such a word.",
      "The annalist sits beside me. I have seen what he makes of things like “{option}”.",
    },
    security = {
      "One cannot stable ten thousand horses in a promise. “{option}” is a promise.",
      "I held the walls of Youzhou once, at no notice at all. “{option}” gives no notice either.",
    },
    people = {
      "Hands are revenue. “{option}” gives them away.",
      "I count households before I count horses. After “{option}” there are fewer to count.",
    },
  },
  clause = {
    "Against {clause} I had entered “{wanted}”. Somebody has written over it.",
    "See {clause}. The correct entry is “{wanted}”.",
  },
  missing = "It is one vote short: {faction}. I have added it twice.",
  red = "{clause} cannot be entered so. {faction} has struck it out before.",
  way_back = {
    "So corrected, it balances: {change}.",
    "I should initial the page if it read: {change}.",
  },
  far = {
    "It cannot be corrected in one line.",
    "No single entry would balance it. I should have to rule a new page.",
    "I could correct it only by writing another.",
    "There is something short in every line of it. I stopped at the ninth.",
  },
  counter = {
    "I have put this in its place: {change}.",
    "From my side of the desk, then: {change}.",
  },
  refuse = {
    "No. I have it written down why.",
    "No. The sum is neatly written, and wrong.",
  },
  accept = "It balances. I have nothing to add.",
  moved = "I had no entry for {token}. I have one now.",
  unmoved = "That is entered already, under rumours.",
  voted_down = "For the record: {faction} would not have it.",
  aye = {
    "I would sign. Set against another month in the field, it balances.",
    "Yes. I have the war on the one page and this on the other, and this is the better page.",
    "I would. Fighting on is entered here at less.",
  },
  nay = {
    "It does not balance. It is short of {interest}, and the reason stands against {clause}.",
    "I would not. The loss goes down under {interest}. For the reason, see {clause}.",
  },
  advise = {
    "I would alter one entry: {change}. The rest I can reconcile.",
    "I have left a line blank for one thing more: {change}.",
    "Our column is an item light. I would ask {other} for this: {change}.",
    "If I may dip my brush once more: {change}.",
    "Ask {other} for this: {change}.",
    "It wants one more line, and I have it ready: {change}.",
  },
  yield = {
    "I would write this off in favour of {other}: {change}. One writes something off every year.",
    "Let {other} have this: {change}. We carry it at more than it is worth.",
    "One item I can spare, and {other} may think it dear: {change}.",
    "I could part with this, and {other} would have it: {change}.",
    "Let {other} have this, and let us close the book: {change}.",
  },
  content = {
    "I would correct nothing. I looked twice.",
    "I have drawn the line under it as it stands.",
  },
  they_will = {
    "{other} will sign that. I should begin to rule the fair copy.",
    "{other} will sign that. I have added it up from their side, and it comes out.",
    "{other} will sign that, and then check the spelling.",
    "{other} will sign that. They have no better page to turn to.",
    "{other} will sign that. I would put it down in ink.",
  },
  they_may = {
    "{other} may sign that. It depends who does their adding.",
    "{other} may sign that. I make it half, and I do not round up.",
    "{other} may sign that. I have a clean sheet by me, in either case.",
    "{other} may sign that. I have entered it, and left the ink wet.",
    "{other} may sign that. The entries on either side are about equal.",
  },
  they_wont = {
    "{other} will not sign that. They have no heading to enter it under.",
    "{other} will not sign that. From their side it does not come out.",
    "{other} will not sign that. I have laid their answers side by side, and none of them bends this way.",
    "{other} will not sign that. If they do, I have a little red ink left for surprises.",
    "{other} will not sign that. They would sooner keep their own accounts open.",
  },
}

voice "young" {
  faction = "shengzong", person = "shengzong",
  hurt = {
    land = {
      "Every emperor of my house has been asked about that land. “{option}” is no answer.",
      "I have drawn that border since I could hold a brush. I should not know how to draw “{option}”.",
    },
    wealth = {
      "One cannot reward an army out of courtesy. “{option}” is courtesy.",
      "A prince gives; it is most of what he does. With “{option}” I should have nothing in my hand.",
    },
    honour = {
      "There is one Heaven. Under “{option}” I should be standing lower in it than he.",
      "A reign is summed up in a few characters. I will not have “{option}” among mine.",
    },
    security = {
      "I shall outlive everyone at this plank. “{option}” is what you would leave me with.",
      "I have watched that border from a saddle every autumn. “{option}” keeps me in the saddle.",
    },
    people = {
      "They will be my people longest. “{option}” forgets that.",
      "I am told to be father and mother to them. “{option}” is not how one feeds a family.",
    },
  },
  red = "{clause}, in those words? I will fight in my own person first. I have the armour.",
  far = {
    "There is no one stroke that would mend it.",
    "My tutors would have had me begin that again.",
    "I would sooner have it new than improved.",
  },
  refuse = {
    "No. I have considered it.",
    "No. My mother would have put it more kindly.",
  },
  accept = "I consent. Let the day be written down.",
  moved = "I was not told about {token}. I am often not told.",
  unmoved = "My mother's riders say otherwise.",
  aye = {
    "Let it be done. I should like to have made a peace.",
    "I would. It can be read aloud, which is the test; and I would rather read it than go on.",
    "I would. I have looked at the war beside it, as I am told to, and I prefer this.",
  },
  nay = {
    "It would have my name over it. {clause}: what does that leave of {interest}?",
    "I would not. My sons will ask what became of {interest}, and somebody will show them {clause}.",
  },
  advise = {
    "There should be this: {change}. It would look well in the annals.",
    "I would ask for one thing, since I am not asked: {change}.",
    "There is a line missing: {change}.",
    "I should have begun with this: {change}.",
    "I would have {other} give us this: {change}.",
    "It would be more complete with this: {change}.",
  },
  yield = {
    "Let {other} have this: {change}. What is given with grace is not counted as lost.",
    "I should grant {other} this, as between emperors: {change}.",
    "This might go to {other}: {change}. My mother will say that I am generous with her things.",
    "I would not quarrel with {other} over this: {change}.",
    "We could give {other} this, and still ride home as we came: {change}.",
  },
  content = {
    "I would let it stand. Heaven can read it.",
    "I would not alter a stroke. I have already thought how one would carve it.",
  },
  they_will = {
    "{other} will consent to that. Their emperor wishes it to end decently; so should I.",
    "{other} will consent to that. Somebody over there is already choosing the paper.",
    "{other} will consent to that. I could have told my mother so, and did.",
    "{other} will consent to that, I am nearly sure.",
    "{other} will consent to that. In their emperor's chair I should.",
  },
  they_may = {
    "{other} may consent to that. I might, if it were put to me kindly.",
    "{other} may consent to that. It rests with whoever stands nearest to their emperor's ear.",
    "{other} may consent to that. I have prayed for less, and been heard.",
    "{other} may consent to that. My tutors would tell me to wait and see.",
    "{other} may consent to that. I can imagine either answer.",
  },
  they_wont = {
    "{other} will not consent to that. In their emperor's chair I should not.",
    "{other} will not consent to that. They have ancestors too, and theirs are newer, and touchier.",
    "{other} will not consent to that. I would, to see it over; but I am told that I am young.",
    "{other} will not consent to that. Their emperor would have to explain it to the men who explain things to him.",
  },
}

voice "shame" {
  faction = "war", person = "gaozheng",
  hurt = {
    land = {
      "Ten counties, we told them. I shall not be the one to say “{option}” in the lines.",
      "The men know those towns by name. They will ask me which, and I shall have “{option}”.",
    },
    wealth = {
      "A man leaves home with three horses and comes back with none. “{option}” does not buy him one.",
      "I have promised things at a good many tent doors. “{option}” does not reach the second row.",
    },
    honour = {
      "I host envoys; I am polite for my living. And I should blush to carry home “{option}”.",
      "They want something to hang up over the hearth. Nobody hangs up “{option}”.",
    },
    security = {
      "We can take it by daylight, horse against wall. What is {clause} to us?",
      "Let those who dread the next war study “{option}”. My friends are not done with this one.",
    },
    people = {
      "We have taken people at some cost. “{option}” asks for the cost again.",
      "Every rope out there has an owner. I leave it to you to explain “{option}” to the owners.",
    },
  },
  red = "{clause}, like that, in writing? Our dead are not yet cold, and you would have us beg their pardon.",
  far = {
    "There is no one word in it that I could change, and carry home.",
    "I should not know where to begin; and I am thought to be tactful.",
  },
  refuse = {
    "No. With every courtesy.",
    "I must be so uncivil as to say no.",
  },
  accept = "It can be told to the widows. Very well.",
  moved = "Is that so, about {token}? Then somebody should have said it before we mounted.",
  unmoved = "The men have heard that. They are still mounted.",
  aye = {
    "The men could ride home under that; and most would sooner ride home.",
    "I could say that at a graveside, and look up. It is better than digging more.",
  },
  nay = {
    "The men came out for {interest}. Read them {clause}, and see whether they will look at you.",
    "I must decline. {clause}: a man who mounted for {interest} will not dismount for that.",
  },
  advise = {
    "This, at the least: {change}. One must have something to hold up.",
    "I would beg one thing for the men to ride home behind: {change}.",
  },
  yield = {
    "If {other} must have something, let it be this: {change}. And let nobody see it go.",
    "Let {other} have this: {change}. We can say that it was too heavy for the horses.",
  },
  content = {
    "I would not be ashamed to carry it.",
    "It can be said standing up. Leave it.",
  },
  they_will = {
    "{other} will take that. It is we who shall be explaining.",
    "{other} will take that, and with perfect manners.",
  },
  they_may = {
    "{other} may take that. One more day of the drum, and they would.",
    "{other} may take that. They were looking at their boots when I left them.",
  },
  they_wont = {
    "{other} will not take that, and I shall not be sorry.",
    "{other} will not take that. Then the men need be told nothing yet.",
  },
}

-- The south --------------------------------------------------------------------------------------------------------------

ruler("emperor", "song", "zhenzong", {
  person = "zhenzong",
  opening = "We never wished for this. Find out what {other} would take; and let it not be land.",
  hurt = {
    land = {
      "“{option}”: that is land, however one puts it. I should have to explain it to my father's tablet.",
      "My father went north for that country, and came home in a cart. And I'm to write “{option}”?",
      "One draws a line, and there are people on the wrong side. “{option}”: what do I tell them?",
    },
    wealth = {
      "Money I can bear. But “{option}”: somebody gets up in the dark to earn that.",
      "The Finance Commission will say it can be found. “{option}”: they'll find it in somebody's kitchen.",
      "I signed for the army's grain in the autumn, and felt ill. “{option}” is that over again.",
    },
    honour = {
      "It will be read aloud before the ancestors, “{option}”, and I have to be in the room.",
      "I can say “{option}” in here, with the flap down. I couldn't say it from the throne.",
      "They needn't bow to me. But with “{option}” it's I who bow, isn't it?",
    },
    security = {
      "And the next time they come? “{option}” leaves nothing between them and the River.",
      "I keep listening for horses. With “{option}” I should go on listening, at home.",
      "One can't think how fast they ride. Under “{option}” they'd be here before the news.",
    },
    people = {
      "I saw them on the road, with their pots. “{option}” does nothing for them.",
      "Hebei has slept in its clothes for five winters. “{option}” won't let it lie down.",
      "The villages write to me, you know; somebody writes for them. “{option}” is no answer to that.",
    },
  },
  flinch = {
    "Cao takes it across, and is back by dark. They were quiet, he says, as far as {clause}. Then a big man laughed.",
    "“He had it read twice,” says Cao of his emperor. “The second time he asked them to leave out {clause}, to hear how it went without.”",
    "Cao comes back with snow on his cap. At {clause}, he says, the emperor got up and saw to the lamp himself.",
    "“Nobody spoke,” says Cao. “At {clause} they all looked at Bi Shi'an, and he shut his eyes.”",
    "You have it from Cao, through the felt: at {clause} somebody set down a cup too hard, and it was the emperor's.",
    "Cao does it for you in voices, being Cao. At {clause} he does the silence.",
  },
  also = {
    "You told them just as I put it? Then look at {clause}, too. I hadn't liked to say.",
    "I'm told never to show two sore places at once. But do look at {clause}.",
    "And they didn't laugh? Then I'll own up about {clause} as well.",
  },
  word = {
    "{interest}? But that's what we lie awake over.",
    "So with her it's {interest}. One forgets that she has a house to keep.",
    "They said so, in as many words: {interest}. Well. It's a reason, and one can answer a reason.",
  },
  clause = {
    "It's about {clause}. Could it not be “{wanted}”?",
    "I did ask about {clause}. I asked for “{wanted}”.",
    "As for {clause}, mightn't they write “{wanted}”?",
  },
  missing = {
    "It lacks {faction}. I haven't the strength to seal it without.",
    "I looked across at {faction} while it was read. I wish I hadn't.",
  },
  red = {
    "{clause}: not that. For that we'd fight. I should hate it, and be ill, and do it.",
    "Not {clause}, not so. {faction} would have to be carried out of the room first, and I after.",
  },
  way_back = {
    "If only it said this, then I think… yes: {change}.",
    "I could bear the rest of it, with this changed: {change}.",
    "It might be over tonight. It would have to say: {change}.",
  },
  far = {
    "There isn't one thing that would do it, is there?",
    "I've tried it every way, lying awake, and it doesn't come right.",
    "I'd tell you what to change, but it's everything.",
  },
  counter = {
    "Could they live with this: {change}?",
    "Tell them, if it helps, that we'd write this: {change}.",
    "I've let myself be talked into this: {change}.",
  },
  link = "Could the two go together: {first}, and {second}? I couldn't do the one without the other.",
  again = "I know that we let it go. But {cause}, mustn't we ask again? {change}.",
  hold = {
    "I have nothing new to say. I'm sorry.",
    "I went over it all in the night, and it's what it was.",
    "Must I say it again? Then it's as I said.",
  },
  tired = {
    "{other} doesn't move. Are we to do all the moving, in this cold?",
    "I give way, and {other} writes it down, and we begin again.",
    "I think that we'll wait for {other} now. I've had a good deal of practice.",
  },
  accept = {
    "Well. If it ends it: yes.",
    "Yes. Oh, yes. Where does the seal go?",
  },
  tipped = {
    "In the end it came down to {clause}. That, and not sleeping.",
    "I turned back to {clause}, to be sure, and it still said so.",
  },
  refuse = {
    "No. I'm sorry. No.",
    "I can't. I did try; I had the brush in my hand.",
    "No. And I'd so hoped to say something else today.",
    "I had them read it to me again, more slowly. It's still no.",
  },
  leave = "Then there's no help for it. Somebody tell the army; I can't.",
  initial = "{clause}: good. That one can rest.",
  no_initial = "Not {clause}, while it isn't “{wanted}”.",
  would = {
    "“{option}”? If that is all, gladly.",
    "“{option}”? Yes. I'd even thank them for it.",
  },
  would_not = {
    "No. Please don't ask me that again.",
    "Oh, no. I'd hear about it for the rest of my reign.",
  },
  most = "If I could keep one thing safe it would be {interest}. I'd not haggle over the rest.",
  vague = "One doesn't like to say. You would have to ask the council.",
  silent = "I oughtn't to be answering you at all.",
  moved = "Is that how it is with {token}? They don't tell me; they think I can't bear it.",
  unmoved = "So they say. They said so on the road, too.",
  warned = "You mean it, over {clause}. I was afraid that you did.",
  bluff = "No; you'd sign. One can hear it when a man has already packed.",
  ratified = "Then it's done. I shall tell the ancestors that it was the best to be had.",
  voted_down = "I asked. {faction} said no, without any shouting; that is how I knew.",
  found_out = "About {token} you wrote us one thing and told them another. And I'd defended your handwriting.",
  betrayed = "They knew it over there: {token}. I went through everybody who could have told them, and came to your handwriting.",
  aye = {
    "I'd sign. I'd sooner have this than go on with the war; and I should like to go home.",
    "Yes. I'm less afraid of it than of what comes if we refuse.",
    "I would. I put it beside another winter of this, and I'd have this.",
  },
  price = {
    "But not with {change}. Please don't ask me that as well.",
    "With {change} I couldn't. I should see it every time I shut my eyes.",
    "Only let it not come to {change}.",
  },
  nay = {
    "I can't. Look at {clause}: what becomes of {interest}?",
    "Not like this. It's {interest} I'd be giving up, and I know where: {clause}.",
    "No. I'd lie awake over {clause}. It costs too much in {interest}.",
  },
  advise = {
    "If we might have this, I could rest: {change}.",
    "Would it be greedy to ask for this: {change}?",
    "I should feel safer, I think, with this: {change}.",
  },
  yield = {
    "Could we not let {other} have this: {change}? I should sleep.",
    "I shouldn't miss it, truly, if {other} had this: {change}.",
    "Offer {other} this, and let it be over: {change}.",
  },
  content = {
    "Leave it as it is. Don't anybody touch it.",
    "It's good enough. I've stopped hoping for better than good enough.",
    "I've nothing to add. Is one allowed to have nothing to add?",
  },
  they_will = {
    "{other} will take that. Won't they?",
    "{other} will take that. Even she must want to be warm.",
    "{other} will take that. I'm so glad of it that I hardly like to say so.",
  },
  they_may = {
    "{other} may take that. One hopes.",
    "{other} may take that. I've put off supper till I know.",
    "{other} may take that. She has children; I keep coming back to it.",
  },
  they_wont = {
    "{other} won't take that. I know what it is to be asked for such a thing.",
    "{other} won't take that. You needn't soften it; I can tell from your faces.",
    "{other} won't take that. I'd only be showing them my hand, and it shakes.",
  },
})

voice "kou" {
  faction = "kou", person = "kou",
  hurt = {
    land = {
      "“{option}”? There's a map in my privy with more on it.",
      "Nobody gets ground like that back by asking nicely. “{option}” is waving it goodbye.",
    },
    wealth = {
      "It isn't the sum. Give them “{option}” once, and it has grandchildren.",
      "I burn as much in candles, and laugh. But “{option}”? Let them buy their own.",
    },
    honour = {
      "Write “{option}” today, and boys not yet born will learn it by heart.",
      "I'd sooner lose my horse at dice, with the whole army looking on, than read out “{option}”.",
    },
    security = {
      "They came by the dry road. “{option}” keeps it swept for them.",
      "I know a hole in a fence when it's read to me. “{option}” is one.",
    },
    people = {
      "I mean it to last a century. Somebody has to plough that, and “{option}” leaves him out.",
      "They've half of Hebei on ropes, like geese. “{option}” asks how the geese are keeping.",
    },
  },
  clause = {
    "Look at {clause}. It should say “{wanted}”, in large characters.",
    "{clause}: I said “{wanted}”, and I wasn't whispering.",
  },
  missing = "Nobody's missing but {faction}, and I've locked the door.",
  red = "{clause}, like that? Not in ink, not in sand, not while I have the seal.",
  way_back = {
    "Give me this and I'll hold the lamp for you: {change}.",
    "Change so much, and I'll sing while you seal it: {change}.",
  },
  far = {
    "I've thrown worse dice, but not soberly.",
    "You couldn't see them from here with a torch.",
  },
  counter = {
    "Here's a better one: {change}.",
    "My throw, then: {change}.",
  },
  refuse = {
    "No. Was there anything else?",
    "No. Somebody shut the door after that.",
  },
  accept = "Done. Somebody open a jar.",
  moved = "Now that, about {token}, is worth a candle.",
  unmoved = "I've heard better from ferrymen.",
  voted_down = "{faction} said no. Next time we'll bring it in by the window.",
  aye = {
    "I'd sign that. I like it better than the war as it's going. Find me a bigger brush.",
    "Yes. It's worth more than my next throw; and I'll fight whoever says that I liked it.",
  },
  nay = {
    "Not with my name under it. {clause}: that sells {interest}, and not even dear.",
    "No. I staked an emperor to get here. I won't lose {interest} over {clause}.",
  },
  advise = {
    "Ask {other} for this: {change}. They can only faint.",
    "Open your mouth wider: {change}.",
  },
  yield = {
    "Throw {other} this: {change}. A gambler lets the small ones go.",
    "Let this one go, and slap its rump: {change}.",
  },
  content = {
    "Leave it. I've looked an hour for the hole, and it's sound.",
    "Seal it, while I'm in a modest mood.",
  },
  they_will = {
    "{other} will take that, and grumble all the way home.",
    "{other} will take that. Nobody haggles at midnight unless he means to buy.",
  },
  they_may = {
    "{other} may take that. It's an even throw, and I've staked more on worse.",
    "{other} may take that. Sit up with me, and we'll see who blinks.",
  },
  they_wont = {
    "{other} won't take that. They'd eat their horses first. Let them begin.",
    "{other} take that? Not a chance; and I've an eye for a chance.",
  },
}

voice "bi" {
  faction = "bi", person = "bi",
  hurt = {
    land = {
      "What is lost quietly is still lost. I should have liked something better than “{option}”.",
      "I have put my seal to many counties. I should not like “{option}” to be the last of them.",
    },
    wealth = {
      "It is dear. I have buried dearer winters. “{option}” could be leaner.",
      "The looms can bear something. “{option}” is more than I would ask of them from a sick-bed.",
    },
    honour = {
      "Purses heal faster than words. I should not leave “{option}” standing.",
      "I shall not be here to be ashamed of “{option}”. That is no reason to leave it to others.",
    },
    security = {
      "I ask what will stand there in a bad year. Under “{option}”: nothing.",
      "One mends the roof in dry weather. “{option}” is how one comes to be rained on.",
    },
    people = {
      "There are old people roped behind those carts. “{option}” does not untie one of them.",
      "It is the ploughman who keeps a treaty. “{option}” forgot to ask him.",
    },
  },
  clause = {
    "I would look at {clause}. It ought to read “{wanted}”.",
    "Be so good as to turn to {clause}. I had hoped for “{wanted}”.",
  },
  missing = "You will need {faction}. I can be carried there, if it helps.",
  red = "{clause}, in that form: I would not ask it of a dying man, and I am in a position to say.",
  way_back = {
    "This would do it, I believe: {change}.",
    "I could give it my blessing, if it said: {change}.",
  },
  far = {
    "I see no small thing that would do it.",
    "My physicians have a face for this. I find that I am making it.",
  },
  counter = {
    "I would try them with this: {change}.",
    "Say this instead, and say it gently: {change}.",
  },
  refuse = {
    "No. I am sorry to spend your breath, and mine.",
    "I think not; and at my age one thinks quickly.",
  },
  accept = "Yes. It will outlast me; that is not much to ask of it.",
  moved = "Thank you. Nobody had told me about {token}, and I am running short of time to be told things.",
  unmoved = "I have heard that, and I have seen the man who said it.",
  voted_down = "{faction} said no. One may always ask again; I have known it done from a litter.",
  aye = {
    "I would sign. It is better, as I reckon it, than another month of war.",
    "I would. To my mind we should fare worse by fighting on.",
    "Yes. I have weighed it against going on, and I would have this.",
    "I would sign, and should not mind having it read over me. The war I should mind.",
  },
  price = {
    "I would stop short of {change}.",
    "Put {change} in it, and I should be against.",
    "It would not bear {change} on top.",
  },
  nay = {
    "I would not. It is thin where it comes to {interest}, and what is thin does not last. I mean {clause}.",
    "Not this. I have read {clause} twice, and each time I missed {interest}.",
    "No. It would wear through first at {interest}. Hold {clause} up to the light.",
  },
  advise = {
    "I would ask for this: {change}.",
    "I would have Cao ask for one thing more, quietly: {change}.",
    "I should send Cao back for this: {change}.",
    "It would hold better, I think, with this: {change}.",
    "One thing more is worth the asking: {change}.",
    "What I miss in it is this: {change}.",
    "If it were mine to seal, I should first ask for this: {change}.",
    "Before it is sealed I would try for this: {change}.",
  },
  yield = {
    "I would give {other} this: {change}.",
    "Give {other} this: {change}. They must have something to carry home.",
    "Let {other} have this, if it buys a quiet year: {change}.",
    "I should give way to {other} on one thing: {change}.",
    "This can be spared, I think, if {other} sets store by it: {change}.",
    "To have an end of it, I would let {other} have this: {change}.",
    "If something has to go to {other}, let it be this: {change}.",
  },
  content = {
    "Leave it. I have few treaties left in me, and I should like this one.",
    "I should let it be. It is breathing by itself.",
  },
  they_will = {
    "{other} will sign that, I think.",
    "{other} will sign that. I should be surprised if they did not.",
    "{other} will sign that, and thank nobody. One need not be thanked.",
    "{other} will sign that. It is a long way to carry a war home in this frost.",
    "{other} will sign that. They would be glad of an end, and so should I.",
    "{other} will sign that. I would have the fair copy begun.",
    "{other} will sign that, as I read them, and not ask to have it read twice.",
  },
  they_may = {
    "{other} may sign that. I would put it at even.",
    "{other} may sign that. I should not stake the year's crop on it.",
    "{other} may sign that. Give them the night; the old decide towards dawn.",
    "{other} may sign that. It is worth the ride, and I can say no more.",
    "{other} may sign that. I could argue it either way, and have.",
    "{other} may sign that. I have been wrong about better chances.",
    "{other} may sign that. One would have to ask them, to know.",
    "{other} may sign that, if their old lady slept well.",
  },
  they_wont = {
    "{other} will not sign that, I think.",
    "{other} will not sign that yet. Let them be cold a little longer.",
    "{other} will not sign that. In their place I should not.",
    "{other} will not sign that. I see nothing that would move them to it today.",
    "{other} will not sign that, as I read them. I should be glad to be wrong.",
    "{other} will not sign that. Cao would have had his ride for nothing.",
    "I do not think that {other} will sign that. But I have outlived better opinions.",
  },
}

voice "flight" {
  faction = "flight", person = "chenyaosou",
  hurt = {
    land = {
      "A county is not a dynasty, of course. It will only be asked whose brush wrote “{option}”.",
      "There were those who would not move a step from the land. I only read out “{option}”.",
    },
    wealth = {
      "The treasury is deep. I note, with respect, who is drawing on it, and for what: “{option}”.",
      "Silk is only silk. But “{option}” will always be called somebody's silk.",
    },
    honour = {
      "“{option}” will be remembered. One would see to it that the author is.",
      "I should never call “{option}” a disgrace. I should wait until somebody did.",
    },
    security = {
      "Chengdu has mountains in front of it. “{option}” has not.",
      "His Majesty was promised that he would be safe here. I take it “{option}” is what was meant.",
    },
    people = {
      "It is always done for the people, until one comes to “{option}”.",
      "The people on the road ask one whose idea this was. I have not yet told them “{option}”.",
    },
  },
  clause = {
    "One's eye rests on {clause}. It might have read “{wanted}”.",
    "I draw no conclusions about {clause}. I had merely been led to expect “{wanted}”.",
  },
  missing = "It seems to lack {faction}. One is so rarely surprised.",
  red = "{clause}, in those words, the chancellor has called unthinkable, in company. I merely mention it.",
  way_back = {
    "A trifle would do it: {change}. I give it away.",
    "One would hardly notice the alteration: {change}.",
  },
  far = {
    "One looks for the word that would mend it, and finds that it would take a page.",
    "It would be unkind to say what ought to be changed. One would have to say all of it.",
  },
  counter = {
    "A form of words occurs to one: {change}.",
    "I have noted something in the margin of the report: {change}.",
  },
  refuse = {
    "Alas.",
    "How one would have liked to.",
  },
  accept = "At once; and let it be carried by somebody who rides fast.",
  moved = "I shall see that this is heard where it is wanted: {token}.",
  unmoved = "That came in the letter from Daming a week ago; it was no news there.",
  voted_down = "{faction} would not have it. I say so without pleasure.",
  aye = {
    "Sign, with respect. Whatever it gives away, staying here might lose us more.",
    "I should sign, below as many other names as possible. The war frightens me more than this does.",
    "By all means. It has this to be said for it, that one may leave.",
    "I should sign. I have never been of those who think that the war will go well.",
  },
  price = {
    "Were it to say {change}, I should find that I had a cold that day.",
    "One would stop at {change}; one has a family.",
    "Not with {change}, of course. Somebody would ask who had agreed.",
  },
  nay = {
    "With all regard for its author, I came to {clause}, and wondered what was to become of {interest}. He will know.",
    "One cannot. I was asked to look after {interest}, in a manner of speaking; and then there is {clause}.",
    "Not I. Somebody has been generous with {interest}: see {clause}. I wonder on whose advice.",
  },
  advise = {
    "One might ask {other} for this: {change}.",
    "I should ask for this, and let it be known that I did: {change}.",
    "With respect, I had hoped for this: {change}.",
    "The chancellor will have thought of asking for this: {change}.",
    "I am sure there is a reason why it does not say this: {change}.",
    "I should feel safer on the road home with this: {change}.",
    "If {other} will hear one thing more, let it be this: {change}.",
    "It will be asked at home why nobody asked for this: {change}.",
  },
  yield = {
    "One might let {other} have this: {change}.",
    "Let {other} have this, and we are nearer home: {change}.",
    "Nobody would be blamed for giving {other} this: {change}. One man, perhaps.",
    "I should not cling to it. {other} might as well have this: {change}.",
    "I would sooner give {other} this than wait here: {change}.",
    "Give {other} this, and let the horses be saddled: {change}.",
    "This can go to {other}, with my respects: {change}.",
  },
  content = {
    "I would not change a word of it. I would change where we are standing.",
    "Faultless as it stands. I have kept a copy, with the date and the names.",
  },
  they_will = {
    "{other} will accept that, I am fairly sure.",
    "{other} will accept that. I have asked for my boxes to be brought down.",
    "{other} will accept that; and then, I hope, one may go home.",
    "{other} will accept that. I should not mind having said so in writing.",
    "{other} will accept that. They have no more wish to be here than I.",
    "{other} will accept that. I see nothing in it that would keep them.",
    "{other} will accept that. I only ask that nobody make them wait.",
  },
  they_may = {
    "{other} may accept that. I should not put my name to either answer.",
    "{other} may accept that; it is as likely as not.",
    "{other} may accept that. I shall be found to have doubted it, whichever it is.",
    "{other} may accept that, if they are as tired as we are.",
    "{other} may accept that. I should not send for my boxes yet.",
    "{other} may accept that. One would be wise to have the horses fed, in any case.",
    "{other} may accept that. I have heard it argued both ways, by the same man.",
  },
  they_wont = {
    "{other} will refuse that, I fear.",
    "{other} will refuse that; and here we shall sit.",
    "{other} will refuse that. I have heard nothing from over there that says otherwise.",
    "{other} will refuse that, and it will be recalled who was for staying.",
    "{other} will refuse that; and one asks oneself whom it suits.",
    "{other} will refuse that. I should not like to be the man who carries it over.",
    "I fear that {other} will refuse it. But then one has so often been called fearful.",
  },
}
