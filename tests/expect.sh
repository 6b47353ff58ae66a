# shellcheck shell=sh
# expect.sh - what the scripts that try the program share. Each reads it before all else, with the program as $1: there
# is a folder then for it alone, in which it stands; nobody's own saves or scenarios are seen; and what it expects is
# counted. What was printed last is in the file `output` there: a check that fails shows it.
set -u
chanyuan=${1:?usage: run.sh CHANYUAN}
root=${ROOT:-$(pwd)}
case $chanyuan in /*) ;; *) chanyuan=$(pwd)/$chanyuan ;; esac
passed=0
failed=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
trap 'exit 1' HUP INT TERM
cd "$work" || exit 1
export CHANYUAN_PATH="$root/scripts" XDG_DATA_HOME="$work/data" CHANYUAN_SAVES="$work/saves" HOME="$work"
: >output

good() { passed=$((passed + 1)); }

fault() { # what
    failed=$((failed + 1))
    echo "FAIL $1:"
    awk '{ print "  | " $0 }' "$work/output" | tail -n 100
}

verdict() { # what, 0 when it is good
    if [ "$2" = 0 ]; then good; else fault "$1"; fi
}

runs() { # status, what, words...
    wanted=$1 what=$2
    shift 2
    "$chanyuan" "$@" >"$work/output" 2>&1 </dev/null
    status=$?
    [ "$status" = "$wanted" ]
    verdict "$what (status $status, wanted $wanted)" $?
}

says() { # text, what says it
    grep -qF -- "$1" "$work/output"
    verdict "${2:-said}: $1" $?
}

lacks() { # text, what must not say it
    ! grep -qF -- "$1" "$work/output"
    verdict "${2:+$2: }not said: $1" $?
}

# alter FILE BYTE: makes one byte of it another
alter() {
    old=$(dd if="$1" bs=1 skip="$2" count=1 2>dd.err | od -An -tu1)
    # shellcheck disable=SC2059
    printf "\\$(printf %o $((old ^ 1)))" | dd of="$1" bs=1 seek="$2" conv=notrunc 2>dd.err
}

# The last line of a script, whose status is the script's.
total() {
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
}
