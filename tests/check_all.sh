#!/bin/sh
# check_all.sh TALLY STEP... - makes each step, goes on when one fails, and ends with the totals of all.
#
# A step is a target, or TARGET:MODE. One that fails without having counted a failure, because something didn't
# compile, counts as one failed test. MAKE is the make to use.
set -u
tally=$1
shift
mkdir -p "$(dirname "$tally")" || exit 1
: >"$tally" || exit 1

sum() { awk '{ good += $1; bad += $2 } END { print good + 0, bad + 0 }' "$tally"; }

# shellcheck disable=SC2046
for step; do
    echo "== $step"
    set -- $(sum)
    before=$2
    mode=${step#*:}
    [ "$mode" != "$step" ] || mode=debug
    # shellcheck disable=SC2086
    if ! ${MAKE:-make} MODE="$mode" TALLY="$tally" "${step%:*}"; then
        set -- $(sum)
        if [ "$2" = "$before" ]; then
            echo "FAIL $step couldn't be made"
            echo "0 1" >>"$tally"
        fi
    fi
done 2>&1

# shellcheck disable=SC2046
set -- $(sum)
echo "$1 passed, $2 failed"
[ "$2" = 0 ]
