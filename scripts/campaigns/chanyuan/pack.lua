-- Two Sons of Heaven: the making of the Chanyuan covenant, 1004-1005, from two chairs.
pack "chanyuan" {
  title = "Two Sons of Heaven", version = "0.1", api = 1,
  summary = [[Winter, 1004. The army of the Liao is a few days from the Song capital. You are the chancellor who makes
    an emperor cross the Yellow River, or the captured general who carries the peace between two thrones.]],
}

include "sources"
include "people"
include "places"
include "record"
include "facts"
include "facts_wang"
include "table"
include "tokens"
include "voices"

include "scenes/kou_march"
include "scenes/kou_chanzhou"
include "scenes/kou_tent"
include "scenes/kou_oath"
include "scenes/kou_endings"

include "scenes/wang_siege"
include "scenes/wang_camp"
include "scenes/wang_tent"
include "scenes/wang_oath"
include "scenes/wang_endings"

include "tales_kou"
include "tales_wang"
