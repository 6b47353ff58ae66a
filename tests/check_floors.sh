#!/bin/sh
# check_floors.sh - engine/FLOORS is kept: by what each file includes itself, and by all that its compiler read for it.
#
# The second sees a header reached through another one; it needs the .d files of a build (BUILD).
set -u
cd "${ROOT:-.}" || exit 1

{
    grep -nE '^[[:space:]]*#[[:space:]]*include' engine/*/*.[ch] engine/*/*.def
    find "${BUILD:-build/debug}" -name '*.d' -path '*/*/*.d' ! -path '*/tests/*' ! -path '*/run/*' | while read -r deps; do
        floor=${deps%/*}
        floor=${floor##*/}
        name=${deps##*/}
        [ -e "engine/$floor/${name%.d}.c" ] || continue # left over from a file that is gone
        tr -s ' \\' '\n\n' <"$deps" | grep '\.[ch]$\|\.def$' | sed "s|^|depends engine/$floor/${name%.d}.c |"
    done
} | awk '
    function complain(text) { print text; faults++ }
    # from, to: floors
    function may(from, to) { return from == to || index(below[from], " " to " ") }
    function outside(where, floor, header,    owner) {
        if (header in owners && owners[header] != floor) {
            complain(where " includes <" header ">, which belongs to the floor \"" owners[header] "\" alone")
        }
    }
    BEGIN {
        while ((getline line < "engine/FLOORS") > 0) {
            if (line !~ /^[a-z]/) continue
            count = split(line, words, /[ \t]+/)
            below[words[1]] = " "
            for (i = 2; i <= count; i++) {
                if (words[i] ~ /\.h$/) owners[words[i]] = words[1]
                else if (words[i] != "-") below[words[1]] = below[words[1]] words[i] " "
            }
        }
    }
    /^depends / {
        split($2, from, "/")
        at = index($3, "engine/")
        if (at) {
            split(substr($3, at), to, "/")
            if ((to[2] in below) && !may(from[2], to[2])) complain($2 " reaches " substr($3, at) " through another header")
        } else {
            header = $3
            sub(/.*\//, "", header)
            outside($2, from[2], header)
        }
        next
    }
    {
        split($0, place, ":")
        split(place[1], from, "/")
        if (!(from[2] in below)) complain(place[1] " is on no floor of engine/FLOORS")
        where = place[1] ":" place[2]
        if (match($0, /"[^"]*"/)) {
            path = substr($0, RSTART + 1, RLENGTH - 2)
            if (split(path, to, "/") != 2 || !(to[1] in below)) complain(where ": write \"" path "\" as \"floor/file.h\"")
            else if (!may(from[2], to[1])) complain(where ": " from[2] " may not include " path)
            # writing to the world is for five files
            allowed = "engine/model/world.c engine/model/effect.c engine/model/rules.c engine/model/carry.c engine/check/flood.c"
            if (path == "model/world_write.h" && !index(allowed, place[1])) complain(where ": not for this file: " path)
        } else if (match($0, /<[^>]*>/)) {
            outside(where, from[2], substr($0, RSTART + 1, RLENGTH - 2))
        }
    }
    END { exit faults > 0 }'
