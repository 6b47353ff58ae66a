#!/bin/sh
# deps.sh [play|test|bench] - says which libraries and tools are missing and installs them with the system's packages.
#
# play: what building the game needs; test and bench: what they need besides. Nothing is downloaded from anywhere else.
# NO_INSTALL=1 only lists, and fails when something is missing. On a system without apt the libraries are named, and
# it is enough that pkg-config and the compiler find them.
set -eu
what=${1:-play}
play='gcc make pkg-config libncurses-dev liblua5.4-dev libunistring-dev libjansson-dev libxxhash-dev'
tests='libcmocka-dev libvterm-dev binutils clang clang-format clang-tidy lua-check'
case $what in
play) wanted=$play ;;
test) wanted="$play $tests" ;;
bench) wanted="$play lua5.4" ;;
*) echo "usage: deps.sh [play|test|bench]" >&2 && exit 1 ;;
esac

without_apt() {
    echo "This isn't a Debian or Ubuntu system, so nothing is installed here. Needed are a C17 compiler, make, pkg-config,"
    echo "and the libraries ncursesw, Lua 5.4, libunistring, jansson and xxhash with their headers."
    [ "$what" != test ] || echo "The tests also need cmocka, libvterm, clang, clang-format, clang-tidy and luacheck."
    missing=
    modules='ncursesw lua5.4 jansson libxxhash'
    [ "$what" != test ] || modules="$modules cmocka vterm"
    for module in $modules; do
        pkg-config --exists "$module" 2>/dev/null || missing="$missing $module"
    done
    printf '#include <unilbrk.h>\n' | ${CC:-cc} -E - >/dev/null 2>&1 || missing="$missing libunistring"
    [ -z "$missing" ] || { echo "Not found:$missing" >&2 && exit 1; }
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

if ! command -v dpkg-query >/dev/null 2>&1 || ! command -v apt-get >/dev/null 2>&1; then
    without_apt
    exit 0
fi

missing=
for package in $wanted; do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Missing packages:$missing"

sudo=
[ "$(id -u)" = 0 ] || sudo='sudo '
# For the tests, recommended packages come along: the fuzzers' runtime is one of them on some systems.
options='-y'
[ "$what" = test ] || options='-y --no-install-recommends'
echo "To install them: ${sudo}apt-get install $options$missing"
if [ "${NO_INSTALL:-}" = 1 ]; then
    echo "Nothing was installed, because NO_INSTALL=1." >&2
    exit 1
fi
if [ -n "$sudo" ]; then
    command -v sudo >/dev/null 2>&1 || {
        echo "You aren't root and there is no sudo: run that command as root, then try again." >&2
        exit 1
    }
    echo "This uses sudo, which may ask for your password."
fi
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
${sudo}apt-get update
# shellcheck disable=SC2086
${sudo}apt-get install $options $missing
