#!/bin/sh
# run.sh BUILD ITEM... - runs tests, JOBS of them at a time (1), and prints a line for each and the totals.
#
# An item is a test program, a check (*.sh), a scenario played from a file (*.play), a scenario pack to be checked and
# explored (pack.lua) or a fuzzer. Each has a home and a working directory of its own below BUILD/run and two minutes.
# For each are set: CHANYUAN (the program), ROOT (the source tree), BUILD. TALLY: a file to which the totals are added.
set -u

# A change is judged by the same inputs each time. FUZZ_SEED=0 and a larger FUZZ_SECONDS look for new ones; what they find
# stays in the item's home.
fuzz() {
    seeds=$ROOT/tests/fuzz/seeds/${1##*/fuzz_}
    mkdir -p corpus
    [ -d "$seeds" ] || seeds=
    words=$ROOT/tests/fuzz/${1##*/fuzz_}.dict
    [ -e "$words" ] || words=
    "$1" -max_total_time="${FUZZ_SECONDS:-10}" -seed="${FUZZ_SEED:-1005}" -verbosity=0 -timeout=5 \
        -rss_limit_mb=2048 ${words:+-dict="$words"} \
        corpus ${seeds:+"$seeds"}
}

# What belongs to a kind of item, in the directory made for it.
one() {
    cd "$1" || exit 1
    case $2 in
    *.play) "$CHANYUAN" test --scripts "$ROOT/tests/scenario/packs" "$2" ;;
    */pack.lua) "$CHANYUAN" check "${2%/pack.lua}" && "$CHANYUAN" explore "${2%/pack.lua}" ;;
    *.sh) sh "$2" "$CHANYUAN" ;;
    */fuzz_*) fuzz "$2" ;;
    *) "$2" ;;
    esac
}

absolute() {
    case $1 in /*) printf '%s' "$1" ;; *) printf '%s/%s' "$ROOT" "$1" ;; esac
}

# The number of cases in an output: as cmocka says it, or in a closing line of our own form, or the program itself.
count() {
    awk -v status="$1" '
        /^\[  PASSED  \] [0-9]+ test/ { good += $4; counted = 1 }
        /^\[  FAILED  \] [0-9]+ test/ { bad += $4; counted = 1 }
        /^[0-9]+ passed, [0-9]+ failed$/ { last_good = $1; last_bad = $3; ours = NR }
        END {
            if (ours == NR && ours) { good = last_good; bad = last_bad; counted = 1 }
            if (!counted) good = status == 0
            if (status != 0 && bad == 0) bad = 1
            print good + 0, bad + 0
        }' "$2"
}

# Runs an item, keeps its report in RUN/NAME.report for whoever prints it, and adds its counts to RUN/counts.
job() {
    item=$(absolute "$1")
    name=${1#"$BUILD"/}
    name=${name#"$ROOT"/}
    name=${name#build/*/}
    home=$RUN/$(printf '%s' "$name" | tr '/ ' '__')
    rm -rf "$home"
    mkdir -p "$home/home" "$home/saves"
    limit=$((600 + ${FUZZ_SECONDS:-0})) # for what hangs; a loaded machine may be ten times slower than an idle one
    case $1 in *check_tidy.sh) limit=1200 ;; esac
    timeout -k 5 "$limit" env HOME="$home/home" CHANYUAN_SAVES="$home/saves" XDG_STATE_HOME="$home/state" \
        XDG_CONFIG_HOME="$home/config" XDG_DATA_HOME="$home/data" TMPDIR="$home" \
        sh "$ROOT/tests/run.sh" --one "$home" "$item" >"$home.output" 2>&1 </dev/null
    status=$?
    [ "$status" = 124 ] && echo "stopped after $limit seconds" >>"$home.output"
    # shellcheck disable=SC2046
    set -- $(count "$status" "$home.output")
    echo "$1 $2" >>"$RUN/counts"
    if [ "$2" = 0 ] && [ "$status" = 0 ]; then
        echo "ok   $name ($1)"
        rm -rf "$home"
    else
        { echo "FAIL $name (exit status $status)" && sed 's/^/     | /' "$home.output" | tail -n 200; } >"$home.report"
        cat "$home.report"
    fi
    rm -f "$home.output" "$home.report"
}

# timeout and xargs can only run a program, so this script calls itself for each item.
case ${1-} in
--one)
    one "$2" "$3"
    exit
    ;;
--job)
    job "$2"
    exit
    ;;
esac

ROOT=$(pwd)
mkdir -p "$1/run" || exit 1
BUILD=$(cd "$1" && pwd) || exit 1
shift
RUN=$BUILD/run
CHANYUAN=$BUILD/chanyuan
CHANYUAN_PATH=$ROOT/scripts:$ROOT/tests # those of the tests are no stranger's either
export ROOT BUILD RUN CHANYUAN CHANYUAN_PATH
export LC_ALL=C.UTF-8 TERM=xterm-256color UBSAN_OPTIONS=print_stacktrace=1 ASAN_OPTIONS=detect_stack_use_after_return=1:allocator_may_return_null=1

: >"$RUN/counts" || exit 1
[ $# = 0 ] || printf '%s\0' "$@" | xargs -0 -n 1 -P "${JOBS:-1}" sh "$ROOT/tests/run.sh" --job
# shellcheck disable=SC2046
set -- $(awk '{ good += $1; bad += $2 } END { print good + 0, bad + 0 }' "$RUN/counts")
[ -z "${TALLY:-}" ] || echo "$1 $2" >>"$TALLY"
echo "$1 passed, $2 failed"
[ "$2" = 0 ]
