# like.awk WANTED GOT - whether GOT is what WANTED says. A line “…” stands for any number of lines, also for none.
# How much memory was used is nobody's promise. Ends with status 1 where it isn't, and prints the first line that differs.
{ gsub(/[0-9]+\.[0-9] MB/, "some MB") }
FNR == NR { wanted[++wants] = $0; next }
{ got[++gots] = $0 }
function fits(w, g,   next_g) {
    for (; w <= wants; w++) {
        if (wanted[w] == "…") {
            if (w == wants) return 1
            for (next_g = g; next_g <= gots; next_g++) if (fits(w + 1, next_g)) return 1
            return 0
        }
        if (g > gots || wanted[w] != got[g]) { if (w > deep) { deep = w; deep_g = g } return 0 }
        g++
    }
    return g == gots + 1
}
END {
    if (fits(1, 1)) exit 0
    print "wanted: " (deep ? wanted[deep] : "the end")
    print "got:    " (deep ? (deep_g <= gots ? got[deep_g] : "the end") : got[wants + 1])
    exit 1
}
