-- The Sill: a small scenario with one table, at which an envoy bargains.
--
-- All of it is invented: the islands, the ship, the people. There is no record to lay it beside, so no clause has a `record` and no
-- choice cites anything. The numbers in bargain.lua are guesses, chosen so that the quarrel can end well, dearly, or not at all.

pack "sill" {
  title = "The Sill", version = "1", api = 1,
  summary = "Fictional. A wreck on the bar between two islands, and a fire that somebody lit.",
}

include "bargain"
include "voices"
include "story"
include "tales"
