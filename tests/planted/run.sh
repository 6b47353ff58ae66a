#!/bin/sh
# run.sh CHANYUAN - ten faults of ten kinds are planted in planted/, a copy of healthy/: all are named, at their lines, and nothing
# else is.
#
# Where each is stands in a comment on its line; its code stands here. healthy/ is the earlier version that saves are of. There are two
# runs. A misspelt fact and a claim without a source are errors: there is no story then that could be explored. So the first run names
# those two, and the second the other eight, in a copy in which the two are mended on their lines. A loop out of which nothing leads is
# told of twice: where it is, and at the choice that leads into it.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
cp -r "$root/tests/planted/healthy" "$root/tests/planted/planted" .

# check STATUS PACK: what is said of it, in `output`; each complaint as "file:line: code", in `said`
check() {
    "$chanyuan" check --exact --against healthy "$2" >output 2>&1 </dev/null
    status=$?
    sed -n 's/^\([a-z.]*:[0-9]*: [EW][0-9]*\): .*/\1/p' output | sort >said
    [ "$status" = "$1" ]
    verdict "$2: exit status $status, not $1" $?
}

# wants CODE COMMENT: notes that it is to be named, where the comment stands
wants() {
    grep -n -- "-- $2" planted/pack.lua | sed "s/^\([0-9]*\):.*/pack.lua:\1: $1/" >>wanted
}

# is the list of what is said what was wanted?
all_named() {
    sort -o wanted wanted
    diff -u wanted said >output
    verdict "$1" $?
    : >wanted
}

: >wanted
check 0 healthy
all_named 'healthy/ is without a fault'

wants E501 'an unsourced claim'
wants E303 'a misspelt fact'
check 2 planted
all_named 'two errors'

mkdir mended
sed -e 's/"lte"/"late"/' -e 's/happened { note/happened { "daybook 3 A", note/' planted/pack.lua >mended/pack.lua
wants W306 'a dead end'
wants W305 'an unreachable choice'
wants W331 'a loop'
wants W307 'the way into the loop'
wants W320 'a clipped page'
wants W313 'a broken old save'
wants W203 'an impossible guard'
wants W201 'an unused fact'
wants W303 'a dominated choice'
check 0 mended
all_named 'eight warnings'

total
