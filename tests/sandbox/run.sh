#!/bin/sh
# run.sh CHANYUAN [SECONDS] - scripts that hang, grab or break out: each must end soon, with exit status 2 and a complaint at a file and line.
#
# Every *.lua here is one attack. A line `-- wants: PATTERN` says what the complaint must match. Files that don't bear
# being kept (byte code, two megabytes, control characters, links) are made here. Time is the program's own CPU time, so that other work on the
# machine doesn't count; real time is bounded by timeout. Without SECONDS: 0.5, and 1.5 with AddressSanitizer.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 1
program=${1:?usage: run.sh CHANYUAN [SECONDS]}
seconds=${2:-}
if [ -z "$seconds" ]; then
    seconds=0.5
    grep -q __asan_init "$program" && seconds=1.5
fi
made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0

# How long the children took that ended so far, in milliseconds of CPU time: the second line of `times`.
# shellcheck disable=SC2046
spent() {
    times >"$made/times"
    set -- $(sed -n 2p "$made/times" | tr 'ms.' '   ')
    echo "$1 $2 $3 $4 $5 $6" | awk '{ print ($1 * 60 + $2 + ("0." $3)) * 1000 + ($4 * 60 + $5 + ("0." $6)) * 1000 }'
}

fault() {
    failed=$((failed + 1))
    echo "FAIL $1: $2"
    sed 's/^/     | /' "$made/output" | cut -c 1-200 | head -n 20
}

# attack NAME PATH PATTERN [whole]: with `whole`, the complaint may be about the whole file, without a line.
attack() {
    before=$(spent)
    timeout -k 1 5 "$program" check "$2" >"$made/output" 2>&1 </dev/null
    status=$?
    took=$(spent | awk -v before="$before" '{ printf "%d", $1 - before }')
    if [ "$status" != 2 ]; then
        fault "$1" "exit status $status, not 2 (124: still running after 5 s)"
    elif awk -v took="$took" -v most="$seconds" 'BEGIN { exit !(took > most * 1000) }'; then
        fault "$1" "took $took ms"
    elif ! grep -Eq "^[^ :]+(:[0-9]+)${4:+?}: E[0-9][0-9][0-9]: ." "$made/output"; then
        fault "$1" "no complaint with a file and a line"
    elif ! grep -Eq -e "$3" "$made/output"; then
        fault "$1" "nothing that matches $3"
    elif LC_ALL=C grep -q "$(printf '[\001-\010\013-\037\177]')" "$made/output"; then
        fault "$1" "control characters in what was said"
    elif grep -Eq '0x[0-9a-f]{6}' "$made/output"; then
        fault "$1" "an address in what was said"
    else
        passed=$((passed + 1))
    fi
}

for file in "$here"/*.lua; do
    attack "${file##*/}" "$file" "$(sed -n 's/^-- wants: //p' "$file" | head -n 1)"
done

# ---- made on the spot ----
new="$made/new.lua"
repeat() { awk -v text="$1" -v count="$2" 'BEGIN { for (i = 0; i < count; i++) printf "%s", text }'; }

printf '\033Lua\124\000\031\223\r\n\032\n' >"$new" && attack "byte code" "$new" 'E10[234]: '
printf '\033' >"$new" && attack "the first byte of byte code" "$new" 'E10[234]: '
{ printf 'return [['; repeat 0123456789abcdef 131072; printf ']]\n'; } >"$new" && attack "two megabytes" "$new" 'E101: ' whole
printf '\357\273\277return 1\n' >"$new" && attack "a byte order mark" "$new" 'E102: '
printf 'return "\001"\n' >"$new" && attack "a control character" "$new" 'E102: '
printf 'return "\033[2J"\n' >"$new" && attack "an escape sequence" "$new" 'E102: '
printf 'return "\302\233"\n' >"$new" && attack "a C1 control character" "$new" 'E102: '
printf 'return "\000"\n' >"$new" && attack "a NUL" "$new" 'E102: '
printf 'return 1 --\r' >"$new" && attack "a carriage return" "$new" 'E10[2-4]|E212'
printf 'return "\342\200\256gpj.exe"\n' >"$new" && attack "a bidi override" "$new" 'E102: '
printf 'return "\342\201\246x\342\201\251"\n' >"$new" && attack "a bidi isolate" "$new" 'E102: '
printf 'return "a\342\200\213b"\n' >"$new" && attack "a zero-width space" "$new" 'E102: '
printf 'return "\300\257"\n' >"$new" && attack "an overlong form" "$new" 'E102: '
printf 'return "\355\240\200"\n' >"$new" && attack "a surrogate" "$new" 'E102: '
printf 'return "\342\200' >"$new" && attack "text cut off in a character" "$new" 'E102: '
: >"$new" && attack "an empty file" "$new" 'E212: ' whole

# The compiler's own quadratic corners.
repeat 'a=a;' 250000 >"$new" && attack "a megabyte of names" "$new" 'E[0-9]+: '
{
    awk 'BEGIN { for (f = 0; f < 60; f++) { printf "local function f()local "
        for (i = 0; i < 190; i++) printf "%sv%d", i ? "," : "", i; print "" } }'
    repeat 'x=x;' 200000
    repeat ' end' 60
} >"$new" && attack "names looked up through sixty functions" "$new" 'E[0-9]+: '
awk 'BEGIN { for (i = 0; i < 32000; i++) print "::a" i "::x=1"; for (i = 0; i < 32000; i++) print "goto b" i }' >"$new" &&
    attack "labels by the thousand" "$new" 'E10[34]: '
{ awk 'BEGIN { print "if a then"; for (i = 0; i < 65000; i++) print "elseif a then" }'; echo end; } >"$new" &&
    attack "elseif by the thousand" "$new" 'E10[345]: '
{ printf 'return '; repeat '-' 1; repeat 'not ' 100000; echo 1; } >"$new" && attack "operators by the thousand" "$new" 'E103: '
{ printf 'local t = { '; repeat '"x",' 200000; echo '} while true do end'; } >"$new" && attack "constants by the thousand" "$new" 'E104: '

# Folders.
folder="$made/folder"
fresh() { rm -rf "$folder" && mkdir "$folder" && printf '%s\n' "$1" >"$folder/pack.lua"; }
fresh 'include "pack"' && attack "a pack that includes itself" "$folder" 'E107: '
fresh 'include "a"' && echo 'include "b"' >"$folder/a.lua" && echo 'include "a"' >"$folder/b.lua" && attack "a circle of includes" "$folder" 'E107: '
fresh 'include "link"' && ln -s /etc/passwd "$folder/link.lua" && attack "a link to a file elsewhere" "$folder" 'E101: '
fresh 'include "there/x"' && ln -s /etc "$folder/there" && attack "a link to a folder elsewhere" "$folder" 'E101: '
fresh 'include "pipe"' && mkfifo "$folder/pipe.lua" && attack "a pipe that nobody writes to" "$folder" 'E101: '
fresh 'include "zero"' && ln -s /dev/zero "$folder/zero.lua" && attack "a device without an end" "$folder" 'E101: '
fresh 'include "dir"' && mkdir "$folder/dir.lua" && attack "a folder for a file" "$folder" 'E101: '
fresh 'include "code"' && printf '\033Lua' >"$folder/code.lua" && attack "byte code, included" "$folder" 'E10[234]: '
fresh 'for i = 1, 1e9 do include("a" .. i) end' && attack "a billion includes" "$folder" 'E10[1478]: '
awk -v folder="$folder" 'BEGIN { for (i = 0; i < 300; i++) print "include \"a" i + 1 "\"" >(folder "/a" i ".lua") }'
echo 'include "a0"' >"$folder/pack.lua" && attack "a chain of three hundred includes" "$folder" 'E10[47]: '

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
