#!/bin/sh
# run.sh CHANYUAN - what `chanyuan meta` prints is what is committed: the annotations for editors and the reference. And
# luacheck knows every word that the annotations declare. UPDATE=1 renews the committed files: read what changed.
set -u
chanyuan=$1
root=${ROOT:-$(pwd)}
case $chanyuan in /*) ;; *) chanyuan=$(pwd)/$chanyuan ;; esac
passed=0
failed=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
cd "$work" || exit 1

good() { passed=$((passed + 1)); }
fault() {
    failed=$((failed + 1))
    echo "FAIL $1"
}

# same OPTION FILE: what is printed is that file
same() {
    "$chanyuan" meta "$1" >printed || fault "meta $1 ends with status $?"
    if [ -n "${UPDATE:-}" ]; then cp printed "$root/$2"; fi
    if diff -u "$root/$2" printed >difference; then good; else
        fault "$2 isn't what \`chanyuan meta $1\` prints. UPDATE=1 sh tests/meta/run.sh CHANYUAN renews it."
        head -n 40 difference
    fi
}

same --annotations assets/lua/chanyuan.lua
same --reference scripts/reference.md

# Without an option it is the annotations; a scenario or both options are refused.
"$chanyuan" meta | cmp -s - "$root/assets/lua/chanyuan.lua" && good || fault 'meta alone prints the annotations'
"$chanyuan" meta sill >printed 2>&1
[ $? = 1 ] && good || fault 'meta takes no scenario'
"$chanyuan" meta --annotations --reference >printed 2>&1
[ $? = 1 ] && good || fault 'meta prints one thing at a time'

# luacheck's own list of words.
for word in $(sed -n 's/^function \([a-z_]*\)(.*/\1/p' "$root/assets/lua/chanyuan.lua"); do
    if grep -q "\"$word\"" "$root/.luacheckrc"; then good; else fault ".luacheckrc doesn't know $word"; fi
done

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
