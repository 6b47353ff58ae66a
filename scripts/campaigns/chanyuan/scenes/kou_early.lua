-- How it can end for Kou Zhun before the march.

ending "autumn" {
  title = "Before the snow", place = "kaifeng", date = "1005-01-01", disaster = true,
  text = {
    [[{wangdan.full}, who is to keep the capital, has come about you. He does it kindly, standing, with his hat on; and behind him somebody has the paper.]],
    when(took "appointed/candles", [[*Item*: candles.]]),
    when(took "appointed/silence", [[*Item*: that he bade the senior chancellor hold his tongue; to which Bi Shi'an, asked, had nothing to say.]]),
    when(took "warcouncil/chanzhou", [[*Item*: that he took words out of a colleague's mouth, and had them entered in the minutes.]]),
    when(took "grain/levy", [[*Item*: one grain merchant.]]),
    when(took "troops/river", [[*Item*: Hebei.]]),
    when(took "tang/order", [[*Item*: that he addressed the commander of the armies as one addresses a muleteer.]]),
    when(took "flight/names", [[*Item*: that he opened a door.]]),
    when(took "qinruo/daming", [[*Item*, in a neat hand, from {daming}, several.]]),
    when(took "qinruo/south", [[*Item*: that he sends ministers of the throne out of the city between breakfast and noon.]]),
    when(took "captive/tablet", [[*Item*: a box.]]),
    when(took "hebei/ma", [[*Item*: crossbows, one crate, without a seal, to farmers.]]),
    when(took "messenger/land", [[*Item*: that he gives envoys their instructions in the corridor.]]),
    [[Every one of them is true. You're given a prefecture to the west, and six horses, and you're out of the gate before the emperor can be carried to his.]],
    [[He didn't go. It was put to him that the season was far on. In the second month a courier tells your cook what has been agreed: the Khitan came to the River, and
    the River bore; nobody was on the other side of it but generals. There's to be a
    yearly sum, a large one, and three counties south of the passes, and a marriage is spoken of. {bi} put his seal to it, and was dead within the month.]],
    [[They have let you keep your candles. You sit up with them. From here, on a clear night, one can see almost exactly nothing.]],
  },
}

ending "stayed" {
  title = "The emperor stays", place = "kaifeng", date = "1005-01-03", disaster = true,
  text = {
    [[The emperor has one foot on the step of the chair, at the north gate, with the drums going. It comes off. It is set down on the road beside the other one; he looks at the two of them, and
    says in a low voice that it seems very cold to take people out.]],
    [[Nobody turns round. Eleven thousand people simply go on standing there until it's dark enough to go home without being seen to. The chair is put away under its cover. You have dragged one
    emperor back by the robe, and this one hadn't gone anywhere that one could pull him from.]],
    when(took "warcouncil/generals", [[He reminds you, quite gently, that you'd once told him not to go. You had wanted the generals to like you, for an afternoon.]]),
    when(took "warcouncil/winter", [[Midwinter it said, on the sheet, with a month. It's in the right month.]]),
    when(took "troops/daming", [[His foot was on {daming} once. It was only on paper.]]),
    when(took "qinruo/keep", [[{wangqinruo} walks home beside the emperor, on the windward side, so as to be of use.]]),
    when(took "flight/air", [[There are rooms that have been aired, he says on the stairs.]]),
    when(took "heir/ask", [[{wangdan} gives the boy back.]]),
    [[{lijilong.full} holds the south half of {chanzhou} until the ice goes out. The north half is lost in a night. {wangchao} reports himself intact. The Khitan go home in the second month with
    what can walk; in the ninth they come out for more, as to a larder; and this they do for nine years, in which nobody on either side can think how one
    would begin a letter.]],
    [[You're chancellor for all of them. It's said that there has never been a minister who knew so exactly what ought to have been done on one particular morning.]],
  },
}
