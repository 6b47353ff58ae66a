-- Each end is told twice. The clerk counts what came ashore; the captain counts what was his.

tale "office" {
  title = "From the register of health", by = "the clerk, at Calvane",
  text = {
    "3 August. The *Concord*, of Amsel, wheat. Papers received by the tongs. One line illegible, by reason of our vinegar.",
    did("mole/roll", "The crew called by name, and eighteen voices counted."),
    did("mole/write", "To Sarn, a rider: four lines, and for the horse, oats, which the horse did not in the end get."),
    did("mole/off", "Both guns shown. Not fired. Powder returned to store."),
    did("rock/lance", "The physician examined a boy. One coat is missing or is not; see under coats."),
    did("steps/shoot", "One person, landing. The law was applied."),
    did("steps/hut", "To the salt hut: seven men, one blanket, one chair."),
    did("steps/back", "One person, landing, did not land."),
    did("landing/sign", "Issued to the *Concord*: a bill of health, clean. Signature the physician's. Fee waived."),
    did("boats/fire", "Powder: two charges. Shot: one, the other being accounted for."),
    did("boats/stand", "The physician admitted to the lazaret at her own request. She was asked for her papers, and had them."),
    did("row/chalk", "Chalk."),
    did("row/brick", "Bricks, four hundred, of O. Pell, who will take no money for them."),
    "Wheat, in the end, landed. The column for remarks is full.",
  },
}
tale "ship" {
  title = "From the log of the Concord", by = "Anselm Roke, master",
  text = {
    "Brought bread to hungry people. Was received with tongs.",
    did("mole/roll", "They wished to hear the men's names. I had them sing out, and the boy's, too, since he was hoarse."),
    did("mole/off", "They showed me both their guns. I showed them my back, which is all that I had mounted."),
    did("rock/ask", "Was asked a civil question. Gave it a civil answer, as far as it went."),
    did("rock/hatch", "Three tiers of cargo broken out for a lady in a rowing boat. She was looking for my savings, and found them."),
    did("steps/shoot", "Lost B. Arlan, seaman, of this port, in four feet of water, within sight of his door. Rang the bell for him. It was not answered."),
    did("steps/back", "B. Arlan absent one watch without leave. Came back wet, with news of the market. Stopped his wine, and drank it with him."),
    did("landing/burn", "Burnt eleven bales. The house at Amsel was number seventeen. It had a pear tree."),
    did("landing/sign", "Got a clean bill. It is the only thing I ever had from that place that I hadn't paid for, and I don't care to look at it."),
    did("gate/hold", "Lay off the rock, with bread for all of them under my feet, and kept their law better than they."),
    did("boats/let", "Was boarded at night by bakers."),
    "The boy is well. He has been well since Tarsh. Nobody has asked his name, which is Nino.",
  },
}
