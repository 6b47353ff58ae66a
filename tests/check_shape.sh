#!/bin/sh
# check_shape.sh - what keeps the code readable, as numbers: lengths of files and functions, no globals that can be
# written to below app, one protected call into Lua, and no extern variables.
set -u
cd "${ROOT:-.}" || exit 1
build=${BUILD:-build/debug}
status=0
fault() {
    echo "$*"
    status=1
}

for file in engine/*/*.c engine/*/*.h tests/*/*.c; do
    [ -e "$file" ] || continue
    most=500
    case $file in *.h) most=120 ;; esac
    lines=$(wc -l <"$file")
    [ "$lines" -le "$most" ] || fault "$file has $lines lines; at most $most"
done

# A function begins in the first column, after clang-format, and ends with a brace there.
awk '
    FNR == 1 { start = 0 }
    !start && /^[a-zA-Z_].*\(/ && !/ = / && !/^typedef / { start = FNR; body = 0 }
    !start { next }
    !body && /\{/ { body = 1 }
    !body && /;$/ { start = 0; next }
    body && (/^\}/ || (FNR == start && /\}$/)) { print FNR - start + 1, FILENAME ":" start; start = 0 }
' engine/*/*.c | sort -n >"$build/functions"
awk '
    { length_of[NR] = $1; if ($1 > 60) { print $2 " is a function of " $1 " lines; at most 60"; long = 1 } }
    END {
        if (NR) printf "%d functions: median %d, 90th percentile %d, longest %d lines\n", NR, length_of[int((NR + 1) / 2)],
            length_of[int(NR * 0.9) ? int(NR * 0.9) : 1], length_of[NR]
        exit long
    }' "$build/functions" || status=1

for archive in "$build"/lib*.a; do
    case $archive in */libapp.a) continue ;; esac
    found=$(objdump -t "$archive" 2>/dev/null | awk '
        /^[^ ]*\.o: / { member = $1 }
        # address, seven flags, section, size, name; constants with pointers lie in .data.rel.ro, which is sealed
        match($0, /(\.data|\.bss|\.tdata|\.tbss|\*COM\*)[^ \t]*[ \t]/) && !/\.data\.rel\.ro/ && substr($0, 24, 1) == "O" {
            print member, $NF
        }')
    [ -z "$found" ] || fault "writable globals in ${archive##*/}: $found"
done

calls=$(grep -hE 'lua_pcallk?[[:space:]]*\(' engine/*/*.c | grep -cvE '^[[:space:]]*(\*|/\*|//)')
[ "$calls" = 1 ] || fault "lua_pcall is called in $calls places; there is one door"
grep -nE '^extern ' engine/*/*.[ch] | grep -vE ':extern const ' && fault "extern variables are refused, but for constants"
exit "$status"
