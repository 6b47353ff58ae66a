-- The Lazaret: a story without a table, in nine scenes and four endings.
--
-- All of it is invented: the port, the ship, the fever. That wheat doesn't carry a plague and wool does is what health officers of
-- that time believed; nothing else here was taken from anywhere. There is no record to lay it beside, so no choice cites anything.

pack "lazaret" {
  title = "The Lazaret", version = "1", api = 1,
  summary = "Fictional. A hungry port, a ship full of wheat, and forty days between them.",
  licence = "CC BY 4.0",
  open = { -- to extensions: the cookbook has one
    scenes = { "weighhouse" }, back = { "rock" }, reads = { "rugs" }, changes = { "bread" }, tales = { "office" }, codex = true,
  },
}

include "facts"
include "arrival"
include "decision"
include "endings"
include "tales"
