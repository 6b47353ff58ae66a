pack "bad" { title = "Bad", version = "1", api = 1 }
role "rider" { label = "The rider", start = "bank" }
flag "early" { lable = "…" }
scene "bank" { title = "The bank", choice "pay" { "Pay.", go = "across", when = "late" } }
error("stop")
ending "across" { title = "Across", text = "Over there." }
ending "drowned" { title = "Drowned", text = "Down there." }
