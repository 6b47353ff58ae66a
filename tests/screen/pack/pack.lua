-- A small story that never changes, for the tests of the screen, of killing and of old saves. It has one of everything
-- a page can show. Whoever changes it makes tests/saves and tests/screen/golden anew.
pack "brook" {
    title = "The Brook", version = "1", api = 1,
    summary = "A small stable story: a gate, a hall, a table, a ford.",
}

source "CB" { title = "Xu zizhi tongjian changbian", han = "續資治通鑑長編", author = "Li Tao, 1183",
    text = "The long chronicle of the Northern Song." }
source "SS" { title = "Songshi", han = "宋史", author = "Toghto, 1345", text = "The dynastic history." }

person "kou" { label = "Kou Zhun", han = "寇準", side = "song", office = "chief councillor",
    text = "He would not hear of going south.", sources = { "CB57.1a A" } }
person "cao" { label = "Cao Liyong", han = "曹利用", side = "song", office = "envoy",
    text = "He carried the figure in his palm.", sources = { "CB58.26a A" } }
place "chanzhou" { label = "Chanzhou", han = "澶州", text = "A town on both banks.", sources = { "CB58.15b A" } }
event "oath" { label = "The oath at Chanyuan", date = "1005-01-13", text = "Two letters are sworn.",
    sources = { "CB58.33a A" } }
calendar "song" { label = "Song", months = {
    { "1004-12-15", "Jingde 1, eleventh month", "景德元年十一月" },
    { "1005-01-13", "Jingde 1, twelfth month", "景德元年十二月" },
    { "1005-02-12", "Jingde 2, first month", "景德二年正月" },
} }

count "steps" { range = { 0, 999 }, start = 0, label = "the count of steps" }
count "nerve" { range = { 0, 6 }, start = 3, label = "the emperor's nerve" }
flag "rain" { label = "it rains" }

clause "silk" { label = "Silk", ordered = true, in_oath = true, asked_by = "liao",
    options = { { "none", "no silk" }, { "200k", "200,000 lengths a year" }, { "300k", "300,000 lengths a year" } },
    record = "200k", term = "The Song would give silk.", han = "每歲以絹二十萬疋",
    rendering = "each year 200,000 lengths of silk", text = "What was sworn.", sources = { "CB58.33a A" } }
clause "land" { label = "Land", asked_by = "liao", options = { { "kept", "no land is given" }, { "given", "Guannan is given" } },
    record = "kept", sources = { "CB58.26a A" } }

role "envoy" { label = "Cao Liyong", han = "曹利用", person = "cao", start = "gate",
    text = "You ride between two camps with a number in your palm." }
role "walker" { label = "The walker", start = "road", text = "You walk, and count." }

local function step(...)
    return { add("steps", 1), ... }
end

include "scenes"
include "hall"

scene "road" {
    title = "The road",
    text = { "<{steps}|{steps}|{steps}> A road, a milestone, a road." },
    choice "on" { "Walk on.", text = "The next stone.", effects = step(), go = "road" },
    choice "sing" { "Sing and walk on.", effects = step(), chance = {
        { 1, text = "Nobody answers.", go = "road" },
        { 1, text = "Somebody answers.", effects = { set("rain", true) }, go = "road" },
    } },
    choice "rest" { "Rest a day, then walk on.", effects = step(wait(1)), go = "road" },
    choice "stop" { "Go no further.", effects = step(), go = "home" },
}
ending "home" { title = "Home", text = "<{steps}|{steps}|{steps}> You sit down." }
