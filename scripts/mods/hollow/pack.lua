-- The Hollow: a table with a go-between. Two courts bargain over a salt mine, and a third party has no court: the village on top.
--
-- All of it is invented: the courts, the hill, the water in it. The numbers in bargain.lua are guesses, tuned with `chanyuan treaty`
-- so that what both courts sign most easily is bad for the village, and what saves it can be had by who works for it.

pack "hollow" {
  title = "The Hollow", version = "1", api = 1,
  summary = "Fictional. Two courts, one salt mine, and a village on top of it.",
  licence = "CC BY 4.0",
}

include "bargain"
include "voices"
include "story"
include "tales"
