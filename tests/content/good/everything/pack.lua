-- Every form and every word of the language once, as scripts/language.md writes them.
pack "everything" { title = "Everything", version = "1.0-b", api = 1, summary = "One of each." }

local names = include "names"
include "facts"
include "record"
include "table"
include "scenes/weicheng"
include "scenes/tables"
include "scenes/end"
include "scenes/end" -- a second time does nothing

role "kou" {
  label = "Kou Zhun", han = "寇準", person = "kou", start = names.first, text = "You are {kou.full}.",
  effects = { add("nerve", 1) },
}
role "messenger" { label = "A messenger", start = names.first }
