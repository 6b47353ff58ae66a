#!/bin/sh
# run.sh CHANYUAN - what `chanyuan meta` prints is what is committed: the annotations for editors and the reference. And
# luacheck knows every word that the annotations declare. UPDATE=1 renews the committed files: read what changed.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"

# same OPTION FILE: what is printed is that file
same() {
    "$chanyuan" meta "$1" >printed 2>output || fault "meta $1 ends with status $?"
    if [ -n "${UPDATE:-}" ]; then cp printed "$root/$2"; fi
    diff -u "$root/$2" printed >difference
    differs=$?
    head -n 40 difference >output
    verdict "$2 is what \`chanyuan meta $1\` prints (UPDATE=1 sh tests/meta/run.sh CHANYUAN renews it)" $differs
}

same --annotations assets/lua/chanyuan.lua
same --reference scripts/reference.md

# Without an option it is the annotations; a scenario or both options are refused.
"$chanyuan" meta 2>output | cmp -s - "$root/assets/lua/chanyuan.lua"
verdict 'meta alone prints the annotations' $?
runs 1 'meta takes no scenario' meta sill
runs 1 'meta prints one thing at a time' meta --annotations --reference

# luacheck's own list of words.
: >output
sed -n 's/^function \([a-z_]*\)(.*/\1/p' "$root/assets/lua/chanyuan.lua" >words
while read -r word; do
    grep -q "\"$word\"" "$root/.luacheckrc"
    verdict ".luacheckrc knows $word" $?
done <words

total
