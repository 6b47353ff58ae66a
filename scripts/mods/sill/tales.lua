-- Each side's telling. They agree on the copper.

tale "orrey" {
  title = "From the provost's ledger", by = "Aldous Fenn, for Orrey",
  text = {
    "Item. The *Good Hester*, for Orrey, copper, lost on the Sill by the act of God and of some persons. Dead of this parish, seven.",
    did("strand/dead", "Item. The said seven received from Hask decently wrapped, each with his name. No charge was made."),
    did("strand/ashes", "Item. The hill at Hask observed from the tower to be under cultivation."),
    did("bar/keel", "Item. To our carpenter, for looking under a ship and saying what he saw to both parties, a fine of one shilling."),
    did("bar/tell", "Item. The pilot of Hask told the truth at the door, unasked. I had no column for it."),
    when(settled "copper", "Item. Copper: {copper}. Light: {light}. Oil: {oil}. As to the fire: {fire}. It is more than I'd have given on the Monday and less than they'd have taken."),
    when(no(settled "copper"), "Item. Copper: nil. To three coffins, two of them ours."),
  },
}
tale "hask" {
  title = "As it is told at the winch", by = "Sib of the top gate, for Hask",
  text = {
    "She came on by herself. I was at my gate, I'd have seen. There was a wind and there was the Sill, and that's all it ever took.",
    did("strand/dead", "We washed their lads for them, since they were slow in coming."),
    did("strand/ashes", "Hanne took up gardening that year. It didn't last."),
    did("strand/sund", "Young Joss had gone for a sailor by then, with a good coat on."),
    did("bar/tell", "And she told them! With her own mouth, and nobody had so much as asked. We didn't speak to her till the new year. Then we did."),
    when(settled "copper", "So they gave us what was ours, {copper}, and wrote it in the book to make it theirs."),
    when(agreed("fire", "oath"), "We all swore. I'd swear it again. I've sworn it since."),
    when(agreed("fire", "name"), "There was a name said. We don't say it here."),
    when(no(settled "copper"), "They wouldn't give, so nobody had. Look down on a still day. It's as bright as the day she dropped it."),
  },
}
