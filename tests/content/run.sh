#!/bin/sh
# run.sh CHANYUAN - what `chanyuan check` says of scenarios that are wrong, word for word, and that it says nothing of those that are
# right.
#
# Codes from W301 on come of exploring, so theirs are checked with --exact; those from W310 on tell what an earlier version, bad/was, had
# otherwise, so theirs with --against.
#
# bad/NAME.lua is compared with bad/NAME.want, and NAME begins with the code it provokes. Every code of engine/base/codes.def has such a file
# and a section with an example in scripts/errors.md. In good/, and in the examples of scripts/language.md, there is no error.
# UPDATE=1 rewrites the .want files: read
# what changed.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 1
root=$(cd "$here/../.." && pwd) || exit 1
program=${1:?usage: run.sh CHANYUAN}
case $program in /*) ;; *) program=$(pwd)/$program ;; esac
made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0
exact=

good() { passed=$((passed + 1)); }
fault() {
    failed=$((failed + 1))
    echo "FAIL $1"
    sed 's/^/     | /' "$made/output" | head -n 40
}

# The diagnostics of a scenario, in $made/output; its exit status, in $status. Signals and sanitizers are told from mistakes by it.
# How much there is to read, or was looked at, is no complaint, and left out.
check() {
    "$program" check $exact "$1" >"$made/whole" 2>&1 </dev/null
    status=$?
    sed -e '/^[0-9]* words, [0-9]* minutes* to read$/d' -e '/^  as [a-z_0-9]*: [0-9]* of them on the way; /d' -e '/^Screens: /d' -e '/^Choices: /d' -e '/^States: /d' -e '/^    scene .* states, multiplied by/d' -e '/^    .*: [0-9]* states; handed on/d' -e '/^    before the first act: /d' "$made/whole" >"$made/output"
}

bad() {
    name=$(basename "$1" .lua)
    code=${name%%_*}
    case $code in W31*) exact='--against was' ;; W3*) exact=--exact ;; *) exact= ;; esac
    check "$name.lua"
    if [ -n "${UPDATE:-}" ]; then cp "$made/output" "$name.want"; fi
    case $code in E*) wanted=2 ;; *) wanted=0 ;; esac
    if [ "$status" != "$wanted" ]; then
        fault "$name: exit status $status, not $wanted"
    elif ! grep -q "^\($name.lua\|was/pack.lua\):[0-9]*: $code: " "$made/output"; then
        fault "$name: no $code at a line of the file"
    elif ! diff -u "$name.want" "$made/output" >"$made/difference" 2>&1; then
        cp "$made/difference" "$made/output"
        fault "$name"
    else
        good
    fi
}

right() {
    exact=
    check "$1"
    if [ "$status" = 0 ] && grep -q '^0 errors, ' "$made/output"; then good; else fault "$1 (exit status $status)"; fi
}

: >"$made/output"
cd "$here/bad" || exit 1
for file in *.lua; do bad "$file"; done

# A section shows what it speaks of in lines set in by four blanks.
shows() {
    awk -v code="$1" '/^## / { inside = $2 == code } inside && /^    / { found = 1 } END { exit !found }' "$root/scripts/errors.md"
}

: >"$made/output"
for code in $(sed -n 's/^CODE([A-Z_0-9]*, "\([EW][0-9]*\)".*/\1/p' "$root/engine/base/codes.def"); do
    if grep -q "^## $code\b" "$root/scripts/errors.md"; then good; else fault "scripts/errors.md has no section $code"; fi
    if shows "$code"; then good; else fault "scripts/errors.md shows no example of $code"; fi
    set -- "$code"_*.lua
    if [ -e "$1" ]; then good; else fault "no file in bad/ provokes $code"; fi
done
for code in $(sed -n 's/^## \([EW][0-9]*\)\b.*/\1/p' "$root/scripts/errors.md"); do
    if grep -q "\"$code\"" "$root/engine/base/codes.def"; then good; else fault "scripts/errors.md explains $code, which there isn't"; fi
done

cd "$here/good" || exit 1
for pack in *; do right "$pack"; done
for pack in "$root"/scripts/campaigns/*/ "$root"/scripts/mods/*/; do
    if [ -e "$pack/pack.lua" ]; then right "$pack"; fi
done

# The whole examples of the page about the language begin with `pack`; each becomes a folder of its own.
awk -v made="$made" '
    /^```lua$/ { inside = 1; count++; next }
    /^```$/ { inside = 0 }
    inside { print >(made "/example" count ".lua") }' "$root/scripts/language.md"
for example in "$made"/example*.lua; do
    if grep -q '^pack ' "$example"; then right "$example"; fi
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
