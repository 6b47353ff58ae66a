#!/bin/sh
# run.sh CHANYUAN - ten faults of ten kinds are planted in planted/, a copy of healthy/: all are named, at their lines, and nothing
# else is.
#
# Where each is stands in a comment on its line; its code stands here. healthy/ is the earlier version that saves are of. There are two
# runs. A misspelt fact and a claim without a source are errors: there is no story then that could be explored. So the first run names
# those two, and the second the other eight, in a copy in which the two are mended on their lines. A loop out of which nothing leads is
# told of twice: where it is, and at the choice that leads into it.
# Its last line is `N passed, N failed`.
set -u
here=$(cd "$(dirname "$0")" && pwd) || exit 1
program=${1:?usage: run.sh CHANYUAN}
case $program in /*) ;; *) program=$(pwd)/$program ;; esac
made=$(mktemp -d) || exit 1
trap 'rm -rf "$made"' EXIT
trap 'exit 1' HUP INT TERM
passed=0
failed=0
export XDG_DATA_HOME="$made/data" CHANYUAN_SAVES="$made/saves" HOME="$made"
cp -r "$here/healthy" "$here/planted" "$made" && cd "$made" || exit 1

verdict() { # what, 0 when it is good
    if [ "$2" = 0 ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "FAIL $1:"
        sed 's/^/  | /' output
    fi
}

# check STATUS PACK: what is said of it, in `output`; each complaint as "file:line: code", in `said`
check() {
    "$program" check --exact --against healthy "$2" >output 2>&1 </dev/null
    status=$?
    sed -n 's/^\([a-z.]*:[0-9]*: [EW][0-9]*\): .*/\1/p' output | sort >said
    [ "$status" = "$1" ]
    verdict "$2: exit status $status, not $1" $?
}

# fault CODE COMMENT: notes that it is to be named, where the comment stands
fault() {
    grep -n -- "-- $2" planted/pack.lua | sed "s/^\([0-9]*\):.*/pack.lua:\1: $1/" >>wanted
}

# is the list of what is said what was wanted?
all_named() {
    sort -o wanted wanted
    diff -u wanted said >difference
    verdict "$1" $?
    [ ! -s difference ] || cat difference
    : >wanted
}

: >wanted
check 0 healthy
all_named 'healthy/ is without a fault'

fault E501 'an unsourced claim'
fault E303 'a misspelt fact'
check 2 planted
all_named 'two errors'

mkdir mended
sed -e 's/"lte"/"late"/' -e 's/happened { note/happened { "daybook 3 A", note/' planted/pack.lua >mended/pack.lua
fault W306 'a dead end'
fault W305 'an unreachable choice'
fault W331 'a loop'
fault W307 'the way into the loop'
fault W320 'a clipped page'
fault W313 'a broken old save'
fault W203 'an impossible guard'
fault W201 'an unused fact'
fault W303 'a dominated choice'
check 0 mended
all_named 'eight warnings'

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
