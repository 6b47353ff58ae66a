-- What had happened already: the quarrel since 960.

event "first_peace" { label = "The first peace, January 975", known = "0975-02-01", text = "Song: the Liao prefect of Zhuozhou wrote first, to Xiongzhou. The Liao history, under the year before: Song asked for peace. The quarrel over who asked first is already here, thirty years before Chanyuan.", sources = { "CB15.16a A", "LS8 A" } }
event "northern_han" { label = "The Northern Han surrenders to Song", date = "0979-06-03", text = "It had been under the protection of the Liao. Taizong marched straight on for Youzhou.", sources = { "BIELENSTEIN B", "SEED C" } }
event "gaoliang" { label = "The Gaoliang River", date = "0979-08-01", text = "Taizong is beaten before Youzhou and flees; at Zhuozhou he steals a donkey cart. Han Derang had held the walls.", sources = { "LS9 A", "LS82 A" } }
event "boy_emperor" { label = "Shengzong comes to the throne", date = "0982-10-14", text = "He is twelve. His mother governs, and goes on governing.", sources = { "BIELENSTEIN B", "LS71 A" } }
event "qigou" { label = "The rout at Qigou Pass", date = "0986-06-12", text = "Three columns of Song go north against a boy and a widow. The first is routed at Qigou; Yang Ye is taken, and starves himself.", sources = { "LS11 A", "QDGZ7 A" } }
event "sued_994" { label = "Song sues for peace, or doesn't", date = "0994-09-13", text = "Twice in 994, says the Liao history, Song asked for peace and was refused. The Song documents have the Liao asking, in 991.", sources = { "LS13 A", "SHY A" } }
event "zhenzong_accedes" { label = "Taizong dies; Zhenzong succeeds", date = "0997-05-08", text = "The new emperor inherits a border without a peace.", sources = { "LS13 A" } }
event "mud" { label = "An invasion turns back in the mud, autumn 1001", known = "1001-12-01", text = "The Liao annals give the reason themselves: mud. Two years before they had been stopped at Suicheng.", sources = { "LS14 A" } }
event "market_shut" { label = "The market at Xiongzhou is shut", date = "1003-06-09", text = "Reopened in 1002 on He Chengju's urging, closed again because its traders were spies.", sources = { "SS186 A", "CB54.24b A" } }
event "lixin_report" { label = "Li Xin tells what the Liao have", date = "1003-08-21", text = "A defector's figures: 108,000 horse, 93,950 of them the force that invades.", sources = { "CB55.11b A", "SHY A" } }
event "jiqian_dead" { label = "News of Li Jiqian's death", date = "1004-02-25", text = "Li Jiqian, the Tangut leader, is dead, and the western front eases.", sources = { "CB56 A" } }
event "chancellors" { label = "Bi Shi'an and Kou Zhun are made chancellors", date = "1004-08-25", text = "Bi the senior, Kou the junior, a month after Li Hang's death.", sources = { "CB56-57 A" } }
event "grain_silver" { label = "300,000 liang for grain", date = "1004-10-22", text = "One order for the armies of Hebei. The silver clause of the covenant would need three years to pay as much.", sources = { "CB57.13b A" } }
event "rewards" { label = "The defenders of Yingzhou are rewarded", date = "1004-12-15", text = "The city has held.", sources = { "CB58.9b A" } }
event "titles" { label = "Wang Zeng objects to two courts", date = "1005-02-03", text = "The oath's text goes out to the border; “South” and “North” stand level in the talk of it.", sources = { "CB58.33a A" } }
