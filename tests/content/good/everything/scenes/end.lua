ending "sworn" { title = "Sworn", place = "chanzhou", date = "1005-01-20", text = "It is sworn." }
ending "lost" { title = "Lost", disaster = true, text = { "It is lost.", when("insulted", "And deserved.") }, effects = { wait(1) } }
