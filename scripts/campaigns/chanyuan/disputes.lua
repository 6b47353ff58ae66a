-- Where the sources disagree. Each reading speaks as those who hold it would; whom to follow is the reader's choice, and
-- margin and codex follow suit (`follow`). Nothing that happens in the story depends on it.
--
-- Li Tao's own warning is narrower than it's often made: what other books have Kou say cannot, on the whole, be relied on.
-- The drinking he printed without a note; the fingers he cut and corrected, and kept.

dispute "asked_first" {
  label = "Who asked first",
  known = "1004-11-07",
  text = [[Each court recorded that the other sued for peace. They had quarrelled so before: of the first peace, of 975, too, each wrote that the
    other had begun it. Li Tao, who had only Song papers, printed what they say; the Liao history was put together under the Yuan.]],
  reading "song" {
    label = "the Song chronicle",
    text = [[The caitiffs were blunted before our walls and ashamed to withdraw with nothing. So they made use of the captive {wang}, who wrote
      to ask for peace in their name. The emperor, who thinks of the people, consented to answer.]],
    sources = { "CB57.23 A", "CB57.24a A" },
  },
  reading "liao" {
    label = "the Liao annals",
    text = [[Song sent a man with a bow and arrows for {wang}, and in secret asked for peace. It was permitted. We have their plea, and it says that
      they will send another envoy “to ask”.]],
    sources = { "LS14 A", "LS81 A" },
  },
  reading "one_paper" {
    label = "those who think it one paper",
    text = [[The “plea” that the Liao kept matches the emperor's answer to {wang}, down to a line about He Chengju. One letter: in Kaifeng a gracious
      reply, in the Liao archive a request. Neither clerk need have lied. That the two are the same is our inference, and no more.]],
    sources = { "CB57.24b A", "LS81 A", "SHY A" },
  },
}

dispute "wangs_part" {
  label = "Wang Jizhong's part",
  known = "1004-11-07",
  text = [[He is in the papers of both sides, and each side has a verdict on him. What he told the Liao of Song's armies no source says.]],
  reading "loyal" {
    label = "the northerners in Wang Zeng's notes",
    text = [[“Wholly loyal to the rulers of two countries”, 盡忠於兩國主: he served the one he had, longed for the one he had lost, and made them
      stop. It is a report of what northerners said, in a private book.]],
    sources = { "WZ A†" },
  },
  reading "histories" {
    label = "the official historians",
    text = [[“Since he could not die for his state, what is there in him to esteem, though he joined South and North and the Dowager knew his
      worth?” So the Liao history, compiled under the Yuan; and the Song one: he failed to die, and served them.]],
    sources = { "LS81 A", "SS287 A" },
  },
  reading "seed" {
    label = "the encyclopaedia's wording",
    text = [[He knew what each of them wanted in return for peace, and proposed exactly that to both; in the end it was he who persuaded the Dowager to give up
      the land. It cites nobody for it.]],
    sources = { "SEED C" },
  },
  reading "guide" {
    label = "Lin Hu",
    text = [[He knew where every Song army lay, and that is what let the Liao come so deep; peace had been the Song emperor's first choice all along.
      A modern argument, of which only the abstract was seen. No old source says so.]],
    sources = { "LINHU B" },
  },
  reading "border" {
    label = "Naomi Standen",
    text = [[He is not to be measured by a loyalty that was only then being made: as the border hardened, the word was given a new meaning, and his is
      one of the cases that show it. Seen only in part.]],
    sources = { "STANDEN B" },
  },
}

dispute "flight_lines" {
  label = "What Kou said to the cowards' faces",
  known = "1004-11-09",
  text = [[Two councillors had advised flight, one to Jinling and one to Chengdu. Everybody quotes what {kou} answered.
    The question is whether they were in the room.]],
  reading "story" {
    label = "the story as it is told",
    text = [[They stood there. He made as if he did not know whose the advice was, looked at neither, and said that whoever had planned it should be
      beheaded. Their faces can be imagined, and generally are.]],
    sources = { "CB57.22 A" },
  },
  reading "li_tao" {
    label = "Li Tao",
    text = [[That he spoke against flight is certain. That he did so before the two of them is what later books like to tell. As for
      what other books have him say, on the whole they cannot be relied on: 故率不可據.]],
    sources = { "CB57.22 A", "CB58.17a A" },
  },
}

dispute "yingzhou_dead" {
  label = "The dead of Yingzhou",
  known = "1004-12-15",
  text = [[The siege lasted ten days and more, and failed. How much it cost those who tried depends on who is counting, and on how long after.]],
  reading "chronicle" {
    label = "the Song chronicle",
    text = [[Thirty thousand of them dead, and twice as many hurt; and 400,000 arrows were dug out of the ditch.]],
    sources = { "CB58.9b A", "CB59.5a A" },
  },
  reading "annals" {
    label = "the Song history",
    text = [[A hundred thousand and more, killed and wounded. The number had three centuries in which to grow.]],
    sources = { "SS7 A" },
  },
  reading "liao" {
    label = "the Liao annals",
    text = [[“Attacked Yingzhou. Did not take it.” Five characters, 攻瀛州不克, and no dead in any of them.]],
    sources = { "LS14 A" },
  },
}

dispute "talins_death" {
  label = "The death of Xiao Talin",
  known = "1005-01-07",
  text = [[He rode out under his own flag to look at the ground, and a bed-crossbow on the wall of the north city killed him. On the day, the hand,
    and what came of it, there is no agreement.]],
  reading "song" {
    label = "the Song chronicle",
    text = [[On 7 January the crossbowman Zhang Gui shot him. It was the blow that decided the war.]],
    sources = { "CB58.18 A" },
  },
  reading "rivals" {
    label = "Zhou Wenzhi's men",
    text = [[It was one of ours. We had the warning of the attack, we lay in wait, we should have had the reward.]],
    sources = { "CB59.9b A" },
  },
  reading "liao" {
    label = "the Liao history",
    text = [[It was on 5 January. The Dowager wept over the bier, and court was stopped for five days. “Our army had lost its prop, and only then was the talk of
      peace settled.”]],
    sources = { "LS14 A", "LS85 A" },
  },
  reading "li_tao" {
    label = "Li Tao",
    text = [[It decided less than they say. The talk of peace began before it: {wang} had written in November, and the envoy had been chosen in December.]],
    sources = { "CB58.18 A" },
  },
}

dispute "zhang_hao" {
  label = "Zhang Hao's part",
  known = "1005-01-07",
  text = [[A courier, caught on the way, brought to the Dowager's cart, robed, and sent back with a message. Two generations later the
    husband of his granddaughter made much more of him.]],
  reading "family" {
    label = "Shen Kuo",
    text = [[His part was far greater than the chronicle allows; his own family knew it. So writes Shen Kuo, who had married into it, and will have had
      the story at table.]],
    sources = { "MXBT9 A†" },
  },
  reading "li_tao" {
    label = "Li Tao",
    text = [[He went between the camps, and gave warning of a dawn attack. That the emperor sent him, the audience of his son, and the epitaph, are
      rejected.]],
    sources = { "CB58.17 A", "CB59.9b A" },
  },
}

dispute "eclipse_size" {
  label = "The eclipse of 13 January",
  known = "1005-01-13",
  text = [[On the day when Guannan was asked for, the sun was eclipsed. It was real: by our computation greatest at about a quarter to eleven
    at Chanzhou, and total somewhere on earth. How much of the sun was gone at Chanzhou itself we have not computed.]],
  reading "song" {
    label = "the Song chronicle",
    text = [[The sun was eclipsed. We do not say how far; such things are noted, and it was a day of business.]],
    sources = { "CB58.20a A" },
  },
  reading "liao" {
    label = "the Liao annals",
    text = [[The sun was eclipsed, and wholly, 日有食之既.]],
    sources = { "LS14 A" },
  },
}

dispute "the_million" {
  label = "The million and the three fingers",
  known = "1005-01-13",
  text = [[What the emperor would have paid, what {kou} let him pay, and how he heard the sum: the best-known scene of the peace, and the
    worst attested. It comes from Sima Guang and Su Zhe. Li Tao cut and corrected the two late books, and kept it.]],
  reading "story" {
    label = "the story as it is told",
    text = [[“If it must be, even a million.” But {kou} took Cao Liyong aside: “Go beyond three hundred thousand and don't come back to me; I shall have your
      head.” Afterwards a eunuch asks how much; three fingers to a cheek. “Three million? Too much!” And then: “If it settles
      the thing, it will do.” So, hearing what it truly was, the emperor rejoiced.]],
    sources = { "SSJW A†", "LC A†", "SS281 A†" },
  },
  reading "sima" {
    label = "Sima Guang",
    text = [[So far, yes; and two hundred thousand had been offered first, and refused. I have it from the family of one of the palace eunuchs.]],
    sources = { "SSJW A†" },
  },
  reading "li_tao" {
    label = "Li Tao",
    text = [[Two hundred thousand was never tried. That money would be paid and land would not was the emperor's own line since November; that is in the papers.
      Fingers are not.]],
    sources = { "CB58.26a A", "CB57.24b A" },
  },
}

dispute "earlier_talk" {
  label = "What Wang had “earlier discussed”",
  known = "1005-01-18",
  text = [[The letter that Yao Dongzhi brought complained: “what Cao Liyong says does not match what {wang} earlier discussed”, 曹利用所稱，未合王繼忠前議.
    The line is genuine. What it refers to nobody knows; so these readings are guesses, and only the first is a source.]],
  reading "silence" {
    label = "the papers, which are silent",
    text = [[He had led them to expect something, and it was not what Cao Liyong offered. Cao, the file goes on, had a firm agreement
      all the same, set out in a secret memorial of {wang}'s. What had been expected it doesn't say.]],
    sources = { "CB58.24a A" },
  },
  reading "land" {
    label = "those who think it was Guannan",
    text = [[His letter from Yingzhou had said that it was their old land and might be hard to hold. Whoever writes that to Kaifeng may have said as much in
      the tent: that it could be had. An inference.]],
    sources = { "CB58.7b A", "CB58.20a A" },
  },
  reading "opening" {
    label = "those who think it was a manner of speaking",
    text = [[The complaint came after the land had been let go, and was not pressed. Men who have given way like it known that they were promised more.
      An inference, too.]],
    sources = { "CB58.23 A", "CB58.24a A" },
  },
}

dispute "brother_and_aunt" {
  label = "Elder brother, or aunt",
  known = "1005-01-16",
  text = [[Neither oath says a word of kinship. Each side wrote down the half of it that flattered it. By 1042 the letters read “younger brother” and “elder brother”.]],
  reading "song" {
    label = "the Song chronicle",
    text = [[The ruler of the state is young in years, and is willing to serve the Southern Court as an elder brother, 願兄事南朝. He was
      thirty-three.]],
    sources = { "CB58 A" },
  },
  reading "liao" {
    label = "the Liao annals",
    text = [[The Song lord is to honour the Dowager as his aunt, 以太后為叔母.]],
    sources = { "LS14 A" },
  },
  reading "both" {
    label = "the encyclopaedia's wording",
    text = [[Elder brother to the one, nephew to the other: each court kept half, and the article has put them together. Here it is right.]],
    sources = { "SEED C", "QDGZ20 A" },
  },
}

dispute "spared_retreat" {
  label = "Why the retreat was spared",
  known = "1005-01-21",
  text = [[The Liao were deep in Hebei, late in their season, with the garrisons behind them unbroken. Yang Yanzhao asked leave to cut them off. They went home
    unhurt.]],
  reading "song" {
    label = "the Song chronicle",
    text = [[From mercy. The emperor would not buy a victory with the people of Hebei, and gave the order that the retreat was to be let alone.]],
    sources = { "CB58.31a A" },
  },
  reading "terms" {
    label = "those who look at what was asked",
    text = [[Yao Dongzhi asked for that order, and got it; and twenty thousand horse were sent after them, to see that they went. An order
      that the other side requests is a term, whatever it is called. The last sentence is our inference.]],
    sources = { "CB58.25a A", "CB58.28a A" },
  },
  reading "liao" {
    label = "the Liao annals",
    text = [[The armies stood down. That anybody spared them is not mentioned.]],
    sources = { "LS14 A" },
  },
}
