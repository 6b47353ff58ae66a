-- How it can end for Wang Jizhong before the drum.

ending "wang_martyr" {
  title = "As it was carved", place = "wangdu", date = "1003-05-23",
  text = {
    [[It is lifted. It is a good deal heavier than you remember, and then somebody takes it from you who seems to have been waiting to help.]],
    [[Everything else has been ordered already: a military governorship, of somewhere rich; posts for the four sons. The emperor means it. For once what is carved on a stone is what took place, and in the right order.]],
    when(any { took "wang_wing/ask", took "wang_dress/gold" }, [[There is a song as well. It has the gold cord in it.]]),
    when(took "wang_dress/double", [[There are two graves at Baicheng with your name. In one of them is a boy, with the mark of a chin-strap.]]),
    when(took "wang_night/pages", [[A bugler tells it to his children, and then to theirs. He was counting the horses.]]),
    [[The big man with the felt cap, who is {talin.full}, has a heap of stones put up, and reports it. “A pity,” says {handerang.full}. “She had wanted somebody who could add.”]],
    [[In the winter of the next year they come south, to the River. At Yingzhou a woman beats a drum. Behind the wall and before it are thousands who would be glad of a letter, and nobody on either side who knows a man on the other.]],
  },
}

ending "wang_slipped" {
  title = "The south road", place = "wangdu", date = "1003-05-25", disaster = true,
  text = {
    [[One trooper on a stumbling horse is not worth turning a ring for. Behind you they have found somebody whom they are calling General.]],
    when(took "wang_dress/double", [[It is what was left of Meng. They are holding him up so that he can be seen.]]),
    when(took "wang_dress/leather", [[It is your orderly. He has said yes to it. You hear him say it.]]),
    [[On the fourth day you come in at the gate of Dingzhou behind a cart of melons. {wangchao} embraces you. He asks, after a time, what you have done with the coat.]],
    [[There is even a post: you are to count spoons again, in a large house. When the Khitan come south in the winter of the year after, the emperor sends to ask you what they are like. You were close to them, he says. You tell him that it was dark.]],
    [[They come as far as the River, and there is no one among their tents to whom one could write. When it is over there are two armies fewer, Chanzhou is a bank of mud, and neither court can remember a time when there was anybody who spoke to both.]],
    [[Your four sons have no posts. They are alive because you are, and are ashamed, and look after you very well.]],
  },
}

ending "wang_starved" {
  title = "The bowl", place = "liaocamp", date = "1003-06-04", disaster = true,
  text = {
    [[It is set down each morning, gently, full. It is taken away each evening, as gently. They do not press you; they have done this once before, and there is by now a custom.]],
    [[On the second day Kang Baoyi comes from his four tents off. He stands about. He has brought a dish of curds. “One gets used to it,” he says at last, and you see that he would like you to ask him to what. On the third {handerang} reads to you for an hour, out of the *Analects*, with the book held so that you can see the page.]],
    [[After that things count themselves. You go through the prince's house, room by room, with the lamp, and everything is there.]],
    [[They take their caps off for you. In Kaifeng nothing need be altered, since you had been dead a fortnight. It will be said of you that you did not serve two masters; and two winters from now the armies of both lie for a month before the River, with nobody between them, and kill each other until the thaw.]],
  },
}

ending "wang_silent" {
  title = "The price of salt", place = "youzhou", date = "1004-12-31", disaster = true,
  text = {
    [[You tell her the price of salt, that evening and the next. In the ninth month they march, because it is autumn.]],
    [[You are left in Youzhou with the books. What you know of it is what comes in: horses, first, in droves, with blood on the saddle-cloths; then weavers, on ropes; then, in the new year, for eleven days, nothing. Then Talin's standard comes in, furled.]],
    when(took "wang_ledger/whole", [[“What is left when one has won,” said the Dowager once. It is less.]]),
    when(took "wang_wife/tell", [[Your wife has put out five bowls, and then, after looking at you, a sixth.]]),
    when(took "wang_tablet/word", [[A comb arrives for you by way of Mozhou. It has been broken in half, as a tally is.]]),
    [[They had come as far as the River, and the River had borne; and on the other side of it was the emperor. Nobody knows to this day what either of them wanted. There was no one whom they could have asked.]],
    [[It goes on, in your hand, year under year, in good ink. You have served one country without a fault, and been buried in the other with honours. If anyone had put it to you, you would have said that it was not for you to say.]],
  },
}
