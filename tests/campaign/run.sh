#!/bin/sh
# run.sh CHANYUAN - the campaign's README names scenes, choices, facts, entries, disputes and pages: each of them is
# declared in the campaign's own files, and each of the dossier's decisions has its row. The certificate that lies beside
# it is of this text, and true. Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
campaign=$root/scripts/campaigns/chanyuan

declared() { # the forms, with | between them, and the name
    find "$campaign" -name '*.lua' -exec grep -qE "^ *($1) \"$2\"" {} \; -print | grep -q .
}

# shellcheck disable=SC2016 # the marks are Markdown's
for name in $(grep -o '`[a-z0-9_/.]*`' "$campaign/README.md" | tr -d '`' | sort -u); do
    case $name in
        *.lua) [ -f "$campaign/$name" ] ;;
        prologue/*) declared prologue "${name#*/}" ;;
        after/*) declared afterwards "${name#*/}" ;;
        *) declared 'scene|table|ending|entry|dispute|count|flag|fact|choice' "$name" ;;
    esac
    verdict "README.md names \`$name\`, which no file of the campaign declares" $?
done

row() { # the letter, and how many rows there are of it
    number=1
    while [ "$number" -le "$2" ]; do
        [ "$(grep -cE "^\| $1$number \|.*\`" "$campaign/README.md")" = 1 ]
        verdict "README.md has one row of $1$number, and it names where that is met" $?
        number=$((number + 1))
    done
}
row W 18
row K 18
row X 8

# `explore chanyuan --certificate scripts/campaigns/chanyuan/certificate` writes it anew.
runs 0 "the campaign's certificate is true" explore "$campaign" --verify "$campaign/certificate"

total
