#!/bin/sh
# run.sh CHANYUAN - the guide is followed to the letter. The tutorial of scripts/README.md: its files are written and its
# commands typed, in order, in an empty folder, and each prints what stands there. The recipes of scripts/cookbook.md:
# each is checked and explored without a complaint, and what else it shows is run. The pages' links lead somewhere.
#
# parts.awk says how listings are told apart. In a session what follows `$ ` is typed to the shell, what follows `> ` to
# the program, and a line “…” stands for any number of lines. UPDATE=1 writes what is printed now into the sessions that
# have no such line: read what changed. The last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
here=$root/tests/guide
mkdir bin home && ln -s "$chanyuan" bin/chanyuan || exit 1
export PATH="$work/bin:$PATH" HOME="$work/home" XDG_STATE_HOME="$work/state" XDG_CONFIG_HOME="$work/config"

wrong() { fault "$document:$line: $1"; }

# take DOCUMENT: its parts, in $work/parts
take() {
    document=$1
    line=0
    rm -rf "$work/parts"
    mkdir "$work/parts"
    awk -v out="$work/parts" -f "$here/parts.awk" "$root/$document" 2>"$work/output" || wrong 'a fence is left open'
    part=
}

# session FILE: each of its commands prints what stands below it
session() {
    rm -f "$work"/typed.*
    awk -v out="$work/typed." '
        /^\$ / { file = out sprintf("%03d", ++count); print substr($0, 3) >(file ".command"); printf "" >(file ".wanted"); next }
        { print >(file ".wanted") }' "$1"
    pwd >"$work/where"
    : >"$work/fresh"
    for typed in "$work"/typed.*.command; do
        sed -n 's/^> //p' "${typed%.command}.wanted" >"$work/told"
        (eval "$(cat "$typed")" && pwd >"$work/where") <"$work/told" >"$work/got" 2>&1
        cd "$(cat "$work/where")" || exit 1
        sed 's/^/$ /' "$typed" >>"$work/fresh"
        if grep -qx … "${typed%.command}.wanted"; then cat "${typed%.command}.wanted"; else cat "$work/got"; fi >>"$work/fresh"
        if awk -f "$here/like.awk" "${typed%.command}.wanted" "$work/got" >"$work/output"; then good; else
            cat "$work/got" >>"$work/output"
            wrong "\$ $(cat "$typed")"
        fi
    done
    cp "$work/fresh" "$work/parts/$line.fresh"
}

# renew: the document's sessions, as they went just now
renew() {
    awk -v parts="$work/parts/" '
        skipping { if (/^```$/) { skipping = 0; print } else next; next }
        { print }
        /^```console$/ {
            fresh = parts FNR ".fresh"
            while ((getline text <fresh) > 0) { print text; skipping = 1 }
        }' "$root/$document" >"$work/renewed" && cp "$work/renewed" "$root/$document"
}

# written PART FILE: a listing becomes that file
written() {
    case $2 in */*) mkdir -p "${2%/*}" ;; esac
    cp "$1" "$2" || wrong "$2 can't be written"
}

tutorial() {
    take scripts/README.md
    sessions=0
    for part in "$work"/parts/*; do
        line=$(cat "${part%.*}.line")
        case $part in
        *.console)
            session "$part"
            sessions=$((sessions + 1))
            ;;
        *.lua | *.play)
            if [ -e "${part%.*}.name" ]; then written "$part" "$(cat "${part%.*}.name")"; else
                wrong 'a listing without the name of its file'
            fi
            ;;
        esac
    done
    [ -z "${UPDATE:-}" ] || renew
    : >"$work/output"
    if [ "$sessions" -gt 0 ]; then good; else wrong 'nothing is typed in it'; fi
}

# sound: the recipe in this folder has no fault, and all of it can be reached
sound() {
    : >"$work/output"
    if chanyuan check . >"$work/output" 2>&1 </dev/null && grep -qx '0 errors, 0 warnings' "$work/output"; then good; else wrong "check: $recipe"; fi
    if chanyuan explore . >"$work/output" 2>&1 </dev/null && grep -q '^proved: ' "$work/output" &&
        grep -qx '0 endings, 0 other scenes and 0 choices not reached; 0 dead ends' "$work/output"; then
        good
    else
        wrong "explore: $recipe"
    fi
}

# excerpt PART FILE: a listing that names a file of a scenario that is shipped stands there, line by line
excerpt() {
    : >"$work/output"
    if [ -e "$root/scripts/$2" ] && awk '
        FNR == NR { part[++parts] = $0; next }
        { whole[++lines] = $0 }
        END {
            for (i = 0; i + parts <= lines; i++) {
                for (k = 1; k <= parts && whole[i + k] == part[k]; k++) { }
                if (k > parts) exit 0
            }
            exit 1
        }' "$1" "$root/scripts/$2"; then good; else wrong "this doesn't stand in $2"; fi
}

# What a heading without a pack shows is shared by all recipes after it.
closed() {
    if [ -e pack.lua ]; then
        sound
        recipes=$((recipes + 1))
        for session in "$work"/recipe.*.console; do [ ! -e "$session" ] || session "$session"; done
        for script in *.play; do
            [ -e "$script" ] || continue
            if chanyuan test "$script" >"$work/output" 2>&1 </dev/null; then good; else wrong "$script"; fi
        done
    else
        cp ./*.lua "$work/shared/" 2>/dev/null
    fi
    rm -f "$work"/recipe.*.console
}

cookbook() {
    take scripts/cookbook.md
    mkdir -p "$work/shared" "$work/0000"
    cd "$work/0000" || exit 1
    recipes=0
    recipe=
    for part in "$work"/parts/*; do
        name=$(cat "${part%.*}.name" 2>/dev/null)
        case $part in
        *.heading)
            closed
            recipe=$(cat "$part")
            folder=$work/${part##*/}
            mkdir "$folder" && cd "$folder" || exit 1
            cp "$work"/shared/* . 2>/dev/null
            ;;
        *.console) cp "$part" "$work/recipe.${part##*/}" ;;
        *.lua | *.play)
            case $name in
            campaigns/* | mods/*) excerpt "$part" "$name" ;;
            '') wrong 'a listing without the name of its file' ;;
            *) written "$part" "$name" ;;
            esac
            ;;
        esac
        line=$(cat "${part%.*}.line")
    done
    closed
    [ -z "${UPDATE:-}" ] || renew
    : >"$work/output"
    if [ "$recipes" -ge 20 ]; then good; else wrong "it has $recipes recipes, not twenty"; fi
}

# Where the pages for authors lead to is there, down to the heading.
links() {
    for document in scripts/README.md scripts/language.md scripts/cookbook.md scripts/style.md; do
        line=0
        grep -o ']([^)]*)' "$root/$document" | sed 's/^](//; s/)$//' | sort -u >"$work/links"
        while IFS= read -r link; do
            target=${link%%#*}
            target=$root/scripts/${target:-${document#scripts/}}
            : >"$work/output"
            case $link in
            http*) continue ;;
            *'#'*)
                sed -n 's/^##* //p' "$target" 2>/dev/null | tr '[:upper:] ' '[:lower:]-' | tr -cd 'a-z0-9\n-' |
                    grep -qx -- "${link#*#}"
                ;;
            *) [ -e "$target" ] ;;
            esac
            # shellcheck disable=SC2181
            if [ $? = 0 ]; then good; else wrong "$link leads nowhere"; fi
        done <"$work/links"
    done
}

mkdir "$work/tutorial" && cd "$work/tutorial" || exit 1
tutorial
cookbook
links

total
