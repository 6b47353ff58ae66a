-- Told by both courts, who agree only about who was in the middle; and by the one who wasn't asked.

tale "ardre" {
  title = "From the stable book of Ardre", by = "Steward Ruhe's clerk",
  text = {
    "Hill, one, bought sound. Found to have another party's mine in it.",
    did("shaft/ardre", "The surveyor licked our face. She has not been paid for it."),
    did("shaft/bucket", "Given: one drink. It is entered under bribes, as there's no other page."),
    did("bench/listen", "The steward put his ear to a pillar, and came home without his appetite."),
    when(settled "wall", "Got for it, in the end: the wall {wall}, the pumps {pumps}, our nine men {hewers}. As one says of a horse: it goes."),
    when(no(settled "wall"), "Written off: hill, one. Men, nine. Also a hat."),
  },
}
tale "vell" {
  title = "Read in the hall at Vell", by = "the countess's chaplain",
  text = {
    "Who dug first? We did. Who says so? Who else was there to see?",
    did("shaft/vell", "It was asked who had chalked the ladders. It was asked why nobody of ours had."),
    did("bench/listen", "The countess gave the man a candle. Is that a treaty? No. Was it the beginning of one? Who can say?"),
    when(settled "wall", "And what was settled? That the wall is {wall}; that the nine are {hewers}; that the pillars are {pillars}. By whom? By us."),
    when(no(settled "wall"), "And what was settled? The water was."),
  },
}
tale "hollow" {
  title = "As it is told at the well", by = "Bet's granddaughter, for Hollow",
  text = {
    "They sat under us for a week and talked about salt.",
    did("shaft/bucket", "Gran's bucket went down to speak for us. It never came back, and it was a good one."),
    when(is("village", "rock"), "Then it stopped: the plate, I mean. Lene says that there's a paper. We look at the plate."),
    when(is("village", "air"), "Lene got them to sign. Everybody says how clever it was. This is a nice well, too, but one can see the bottom."),
    when(is("village", "none"), "There's fish in it now. They must have come by themselves."),
  },
}
