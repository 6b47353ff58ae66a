local function step(...)
    return { add("steps", 1), ... }
end

scene "gate" {
    title = "The north gate", place = "chanzhou", date = "1005-01-05",
    text = {
        "Turn {steps}. The gate of {chanzhou.full} is half open. {kou} 寇準 waits in the shadow of it, with *one* question.",
        "甲子乙丑丙寅丁卯戊辰己巳庚午辛未壬申癸酉甲戌乙亥丙子丁丑戊寅己卯庚辰辛巳壬午癸未甲申乙酉丙戌丁亥戊子己丑庚寅辛卯壬辰癸巳",
        "a甲子乙丑丙寅丁卯戊辰己巳庚午辛未壬申癸酉甲戌乙亥丙子丁丑戊寅己卯庚辰辛巳壬午癸未甲申乙酉丙戌丁亥戊子己丑庚寅辛卯壬辰癸巳",
        quote("CB57.1a A", "Today one can only advance a foot; one may not retreat an inch. 今日可進尺，不可退寸"),
        when(is("rain", true), "It rains."),
    },
    choice "enter" {
        "Go in and answer him.", text = "The guards make way.", effects = step(), go = "hall",
        record = happened { "CB58.26a A", note = "He was received inside the walls.", excludes = { "wait" } },
    },
    choice "wait" {
        "Wait outside until dark.", text = "It grows dark.", effects = step(wait(1)), go = "gate.dark",
    },
    choice "force" {
        "Order the guards aside.", when = at_least("nerve", 5), locked = "Nobody would follow you.", go = "hall",
    },
    choice "argue" {
        "Ask for the emperor's own word.", when = at_least("nerve", 4), effects = step(), go = "hall",
    },
}

scene "gate.dark" {
    title = "The gate at night", place = "chanzhou",
    text = "Turn {steps}. A lamp is lit above the gate. Nobody has come out.",
    choice "in" { "Go in after all.", effects = step(), go = "hall" },
    choice "away" { "Ride away.", effects = step(), go = "broken" },
}

scene "table" {
    title = "The table", place = "chanzhou",
    text = "Turn {steps}. They name the silk. Your palm is damp.",
    choice "low" {
        "Say two hundred thousand.", effects = step(agree("silk", "200k"), agree("land", "kept")), go = "ford",
        record = happened { "CB58.26a A", "SS281.5b A†", note = "So it was sworn.", excludes = { "high" } },
    },
    choice "high" {
        "Say three hundred thousand.", effects = step(agree("silk", "300k"), agree("land", "kept")), go = "ford",
    },
    choice "leave" {
        "Rise and leave.", effects = step(), go = "broken",
        record = considered { "CB57.8a A", note = "It was urged." },
    },
}

scene "ford" {
    title = "The ford",
    text = "Turn {steps}. Between you and the camp there is water, and some ice.",
    choice "cross" {
        "Cross at once.", effects = step(), chance = {
            { 2, text = "The ice holds.", go = "sworn" },
            { 1, text = "The ice breaks, and you are wet to the waist.", effects = { add("nerve", -1) }, go = "sworn" },
        },
    },
}

ending "sworn" {
    title = "Sworn", place = "chanzhou", date = "1005-01-13",
    text = "Turn {steps}. Two letters are read aloud, and burnt.",
}
ending "broken" { title = "Broken off", disaster = true, text = "Turn {steps}. The drums begin again." }

tale "song" { title = "The southern tale", by = "a Song chronicler", text = {
    "He was sent with a number.",
    did("table/low", "On {date} he kept to it."),
    did("table/high", "On {date} he gave more than he was told."),
    "The silk: {silk}.",
} }
tale "liao" { title = "The northern tale", by = "a Liao chronicler", text = "A man came, and tribute with him." }
