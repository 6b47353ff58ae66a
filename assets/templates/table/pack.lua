-- @TITLE@: a table to begin from, all of it invented: two villages, one well, four things to settle. Change a number,
-- then run `chanyuan check @NAME@`, and `chanyuan treaty @NAME@` to hear what both courts now make of it.

pack "@NAME@" {
  title = "@TITLE@", version = "1", api = 1,
  summary = "Two villages, one well, and a summer without rain.",
  -- author = "Your name", licence = "CC BY 4.0",
}

include "bargain" -- what can be settled, what it is worth to whom, how the quarrel stands
include "story"   -- who you are, the table, and what comes of it
