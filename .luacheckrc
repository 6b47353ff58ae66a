-- The room a scenario is read in: the language's constructors and a few of Lua's own functions.
std = {
    read_globals = {
        "assert", "error", "include", "ipairs", "pairs", "select", "tonumber", "tostring", "type",
        math = { fields = { "abs", "floor", "max", "min", "tointeger" } },
        string = { fields = { "format", "len", "lower", "rep", "sub", "upper" } },
        table = { fields = { "add", "concat" } },
        "add", "after", "afterwards", "agree", "agreed", "all", "any", "apply", "argued", "at_least", "at_most", "auto", "before", "between",
        "calendar", "cancel", "cap", "chance", "choice", "clause", "considered", "count", "court", "date", "did", "dispute",
        "drawing", "due", "ending", "entry", "epilogue", "event", "extend", "faction", "flag", "follow", "future", "happened", "interest", "is", "known", "ledger", "lines", "map", "no", "none", "one_of",
        "outcome", "pack", "passages", "person", "place", "prologue", "quote", "reading", "report", "role", "rule", "scene", "seen", "set", "settled", "since", "source", "stakes",
        "swing", "synergy", "tale", "token", "took", "unrecorded", "unsettle", "voice", "wait", "waiting", "war", "when"
    },
}
max_line_length = false -- prose
