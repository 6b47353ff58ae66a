-- wants: E541: .*can't be the name of a scenario
pack "x" { title = "X", version = "1", api = 1, extends = "../../../../../../etc" }
extend "passwd" { choice "x.root" { "Root.", go = "passwd" } }
