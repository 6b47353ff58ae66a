source "CB" { title = "Xu zizhi tongjian changbian", han = "續資治通鑑長編", author = "Li Tao, 1183", text = "Careful; late." }
source "SS" { title = "Songshi", han = "宋史" }

person "kou" {
  label = "Kou Zhun", han = "寇準", side = "song", office = "chief minister", text = "*The* minister of {chanzhou}.",
  sources = { "SS281 A" },
}
person "liao.regent" { label = "The regent" }
place "chanzhou" { label = "Chanzhou", han = "澶州", text = "On the river.", sources = { "CB58.15b A", "CB 58 D" } }
place "weicheng" { label = "Weicheng" }
event "talin" { label = "Xiao Talin is shot", date = "1004-12-20", text = "By a crossbow.", sources = { "CB58.15b A", "SS 7 B" } }
event "oath" { label = "The oath", sources = { "CB58.22a A†" } }

calendar "song" {
  label = "Song",
  months = { { "1004-12-15", "Jingde 1, eleventh month" }, { "1005-01-13", "Jingde 1, twelfth month", "景德元年十二月" },
             { "1005-02-12" } },
}

clause "silk" {
  label = "Silk", ordered = true, in_oath = true, asked_by = "liao",
  options = { { "none", "no silk" }, { "100k", "100,000 lengths a year" }, { "200k", "200,000 lengths a year" } },
  record  = "200k",
  term    = "The Song would give 200,000 bolts.",
  han     = "每歲以絹二十萬疋", rendering = "each year 200,000 lengths of silk",
  text    = "A note on {treaty.silk}.", sources = { "CB58.33a A" },
}
clause "chanzhou" { label = "Chanzhou", options = { { "kept", "it stays" } }, record = "kept" }
clause "graves" { label = "The graves", options = { { "kept", "kept" }, { "moved", "moved" } }, record = "kept" }

tale "song" {
  title = "What the Song wrote", by = "A compiler", when = is("role", "kou"),
  text = {
    "The silk: {silk}. {chanzhou} was held, and the treaty says: {treaty.chanzhou}.",
    did("weicheng/forward", "On {date} he went forward."),
    did({ "weicheng/wait", "weicheng/retreat" }, "He did not go."),
    when("insulted", did("weicheng/forward", "They had words first.")),
    quote("CB57.24b A", "不可回軍"),
  },
}
