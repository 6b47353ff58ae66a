-- Two Sons of Heaven: the making of the Chanyuan covenant, 1004-1005, from two chairs.
pack "chanyuan" {
  title = "Two Sons of Heaven", drawing = "title", version = "0.1", api = 1,
  author = "the makers of Two Sons of Heaven",
  before = "The quarrel so far", after = "The hundred years after",
  summary = [[Winter, 1004. The army of the Liao is a few days from the Song capital. You are the chancellor who makes
    an emperor cross the Yellow River, or the captured general who carries the peace between two thrones.]],
  -- What others may add: an evening in each campaign where there is time for one, and whatever can be documented.
  open = {
    scenes = { "nights", "feast", "wang_dawn", "wang_cart" }, back = { "yangs_letter" },
    reads = { "nerve", "council", "army", "crossed", "yang", "cap", "w.trust.liao", "w.zhang", "w.talin" },
    changes = { "slander", "w.trust.song" },
    tales = { "song.kou", "liao.kou", "song.wang", "liao.wang" }, codex = true, sources = true,
  },
}

include "sources"
include "codex/people"
include "codex/places"
include "record"
include "codex/offices"
include "codex/words"
include "codex/weapons"
include "codex/things"
include "codex/documents"
include "codex/events"
include "codex/later"
include "disputes"
include "facts"
include "facts_wang"
include "map"
include "drawings"
include "table"
include "tokens"
include "voices"

include "scenes/kou_autumn"
include "scenes/kou_alarm"
include "scenes/kou_early"
include "scenes/kou_march"
include "scenes/kou_chanzhou"
include "scenes/kou_tent"
include "scenes/kou_oath"
include "scenes/kou_fame"
include "scenes/kou_endings"

include "scenes/wang_wangdu"
include "scenes/wang_north"
include "scenes/wang_early"
include "scenes/wang_siege"
include "scenes/wang_camp"
include "scenes/wang_tent"
include "scenes/wang_oath"
include "scenes/wang_after"
include "scenes/wang_endings"

include "tales_kou"
include "tales_wang"
include "passages"
include "epilogues"
include "prologue"
include "after"
