-- Four ends. Each says what it cost by what was done on the way.

local swimmer = when(took "steps/shoot", "Zita Arlan never asked for the cap. It hangs in the guardroom, since nobody has liked to be the one to throw it out.")
local hut = when(took "steps/hut", "In September the salt hut is opened. Seven went in and eight come out, Tasso reports, if one counts the cat.")

ending "wheat" {
  title = "Wheat",
  text = {
    "It comes in loose, grey and a little damp, and Calvane bakes for three days without going to bed.",
    when(took "landing/chute", "The Board is told of the tenth that was lost. It asks you to recover it."),
    when(took "landing/burn", "The *Concord* is sold at Amsel for what was owing on her. Roke writes once. He has seen the same rugs there in a shop, he says, and it's a good thing that you can't smell a letter."),
    when(all { took "landing/sign", "rugs" }, "In October a letter comes from Amsel, dipped twice. They bought rugs there, from a ship with a clean bill. You know the hand on the bill, they write; could you say whether it is genuine?"),
    when(all { took "landing/sign", no "rugs" }, "In October there's no letter from Amsel, nor in November. People say, the roads. You look up what else she carried, and find that you had never asked."),
    swimmer, hut,
    when(took "steps/back", "Beppe Arlan walks up the fish steps on the fortieth day, dry."),
  },
}
ending "forty" {
  title = "The fortieth day", date = "1531-09-12",
  text = {
    "On the fortieth day you row out and say that she may come in. The wheat is landed in the ordinary way, and people stand in the ordinary line, with room between them.",
    when(took "boats/fire", "Two of the boats have been left on the slip, with their holes. The man who used to deliver your bread has a son who does it now. He puts it down at your gate, and doesn't knock."),
    when(took "boats/stand", "You come ashore in the same boat, in the coat that you went in. Somebody has kept a loaf for you, on a plate, under a cloth. It's nearly all lupins."),
    "The parish has buried a hundred and six. You enter them under hunger. There was no fever in Calvane that year, and there's a column for that as well, with a nought in it.",
    when("rugs", "The rugs are burnt on the rock, on the forty-first day, by the book."),
    when(no "rugs", "Under the third tier they find rugs. It is the forty-first day, so nobody minds. Pell buys one."),
    swimmer, hut,
    when(took "steps/back", "Beppe Arlan walks up the fish steps, dry. Zita's door has been shut for a week by then."),
  },
}
ending "wall" {
  title = "Bakers' Row", date = "1531-09-20",
  text = {
    when(took "row/brick", "There were sixty-one. Bread goes in over the wall in a bucket, and the bucket comes back with a number chalked inside. In the last week it is nineteen every day, so that you begin to hope, and it's nineteen that walk out."),
    when(took "row/chalk", "There were sixty-one, and thirty-eight walk out. Nobody crossed the line but a hen. The town gave them the first loaves of the new harvest, and they said that they had had enough of bread."),
    when(took "row/bruna", "There were sixty-one, and forty-four walk out. Sister Bruna has the names of the others by heart, with the hour. She isn't one of either number, and has to be asked twice where she'd like to lie."),
    when(took "row/brick", "Pell takes the wall down himself. He cleans each brick, and stacks it, and can't say what for."),
    "In the rest of Calvane nobody was ill. They had plenty to eat.",
    swimmer, hut,
    when(took "weighhouse/bruna", "From the rock Bruna had seen the ovens lit. She had hung out another sheet. It said WHO TOLD YOU TO, but nobody was looking out to sea."),
  },
}
ending "bells" {
  title = "Bells", date = "1531-11-02", disaster = true,
  text = {
    "Number six had a brother-in-law in Pump Street. Pump Street has two ends.",
    "They ring for each, as is right, and in the second week they ring for them together, and in the third it's noticed that the ringer is a boy. By All Souls Calvane has bread for every living soul until the spring, and for a good while after.",
    when("rugs", "Roke had never lied to you about the rugs. He had said that they were his own."),
    when(no "rugs", "In the loft over number six they find what the sacks had been wrapped in for the carrying: a rug, from Tarsh, a good one."),
    swimmer,
    "You keep the register. When the clerk's hand stops you go on in your own, and leave room.",
  },
}
