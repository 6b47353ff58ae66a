# cited.awk - what a scenario's own files say of its sources: a line "source|scene or entry|title or label" for each
# citation that stands in one. It reads forms that begin at the line's start, and strings that end with a confidence.
# -v sources="CB SS": their names.
BEGIN { count = split(sources, known, " ")
        kinds["scene"] = kinds["ending"] = kinds["table"] = "scene"
        kinds["person"] = kinds["place"] = kinds["event"] = kinds["term"] = kinds["clause"] = "entry" }
function source_of(word,    i, best) {
    for (i = 1; i <= count; i++)
        if (index(word, known[i]) == 1 && length(known[i]) > length(best)) best = known[i]
    return best
}
function named(line, field,    rest) {
    if (!match(line, field " = \"[^\"]*\"")) return ""
    rest = substr(line, RSTART, RLENGTH)
    sub(/^[^"]*"/, "", rest)
    sub(/"$/, "", rest)
    return rest
}
/^[a-z]/ { split($0, words, /[ ({"]/); kind = kinds[words[1]]; name = "" }
kind != "" && name == "" { name = named($0, kind == "scene" ? "title" : "label") }
kind != "" {
    rest = $0
    while (match(rest, /"[A-Z][A-Z]+[^"]* (A|A†|B|C|D)"/)) {
        word = substr(rest, RSTART + 1, RLENGTH - 2)
        rest = substr(rest, RSTART + RLENGTH)
        if (name != "" && source_of(word) != "") print source_of(word) "|" kind "|" name
    }
}
