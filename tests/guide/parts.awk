# parts.awk - takes a guide in Markdown apart: what is fenced in it becomes OUT/NNNN.KIND, in order.
#
# `console` is a session at the terminal. Another fence is a file; the line before it names it (`pack.lua`:), and the name
# comes to stand in OUT/NNNN.name. A heading (##) is kept as OUT/NNNN.heading. OUT/NNNN.line is where each stands.
function keep(kind) { file = sprintf("%s/%04d", out, ++count); print FNR >(file ".line"); kept = file "." kind }
function named(line,   parts, n) {
    if (line !~ /`:$/) return ""
    n = split(line, parts, "`")
    return parts[n - 1]
}
inside && /^```$/ { inside = 0; close(kept); next }
inside { print >kept; next }
/^```/ {
    inside = 1
    language = substr($0, 4)
    keep(language)
    printf "" >kept
    if (named(before) != "") print named(before) >(file ".name")
    before = ""
    next
}
/^## / { keep("heading"); print substr($0, 4) >kept; close(kept) }
/./ { before = $0 }
END { if (inside) { print "a fence is left open" >"/dev/stderr"; exit 1 } }
