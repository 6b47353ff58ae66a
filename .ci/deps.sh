#!/bin/sh
# deps.sh [play|test|bench] - says which libraries and tools are missing and installs them with the system's packages.
#
# play: what building the game needs; test and bench: what they need besides. Nothing is downloaded from anywhere else.
# Debian and Ubuntu are what this is tested on; Fedora, Arch, Alpine and Homebrew are served as well as their lists of
# packages tell. NO_INSTALL=1 only lists, and fails when something is missing. On any other system the libraries are
# named, and it is enough that pkg-config and the compiler find them.
set -eu
what=${1:-play}
case $what in play | test | bench) ;; *) echo "usage: deps.sh [play|test|bench]" >&2 && exit 1 ;; esac

# What each is called. -: comes with something else there, or isn't to be had.
table() {
    cat <<'END'
for   apt               dnf               pacman      apk               brew
play  gcc               gcc               gcc         gcc               -
play  -                 -                 -           musl-dev          -
play  make              make              make        make              make
play  pkg-config        pkgconf-pkg-config pkgconf    pkgconf           pkgconf
play  libncurses-dev    ncurses-devel     ncurses     ncurses-dev       ncurses
play  liblua5.4-dev     lua-devel         lua54       lua5.4-dev        lua@5.4
play  libunistring-dev  libunistring-devel libunistring libunistring-dev libunistring
play  libjansson-dev    jansson-devel     jansson     jansson-dev       jansson
play  libxxhash-dev     xxhash-devel      xxhash      xxhash-dev        xxhash
test  libcmocka-dev     libcmocka-devel   cmocka      cmocka-dev        cmocka
test  libvterm-dev      libvterm-devel    libvterm    libvterm-dev      libvterm
test  binutils          binutils          binutils    binutils          -
test  -                 libasan           -           -                 -
test  -                 libubsan          -           -                 -
test  clang             clang             clang       clang             llvm
test  clang-format      clang-tools-extra -           clang-extra-tools -
test  clang-tidy        -                 -           -                 -
test  -                 compiler-rt       compiler-rt compiler-rt       -
test  lua-check         -                 luacheck    luacheck          luacheck
bench lua5.4            lua               lua54       lua5.4            lua@5.4
END
}

there() { command -v "$1" >/dev/null 2>&1; }

# The system's package manager. What asks about packages has to be there as well.
find_manager() {
    if there apt-get && there dpkg-query; then manager=apt
    elif there dnf && there rpm; then manager=dnf
    elif there pacman; then manager=pacman
    elif there apk; then manager=apk
    elif there brew; then manager=brew
    else manager=; fi
}

# The packages of this manager for what is wanted, each once.
wanted() {
    table | awk -v manager="$manager" -v what="$what" '
        NR == 1 { for (i = 2; i <= NF; i++) if ($i == manager) column = i }
        NR > 1 && ($1 == "play" || $1 == what) && $column != "-" && !seen[$column]++ { print $column }'
}

installed() {
    case $manager in
    apt) [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
    dnf) rpm -q --whatprovides "$1" ;;
    pacman) pacman -T "$1" ;;
    apk) apk info -e "$1" ;;
    brew) brew list --versions "$1" ;;
    esac >/dev/null 2>&1
}

# The command that installs. With apt, recommended packages come along for the tests: the fuzzers' runtime is one of
# them on some systems. Homebrew won't be run by root.
installer() {
    case $manager in
    apt) [ "$what" = test ] && echo 'apt-get install -y' || echo 'apt-get install -y --no-install-recommends' ;;
    dnf) echo 'dnf install -y' ;;
    pacman) echo 'pacman -S --needed --noconfirm' ;;
    apk) echo 'apk add' ;;
    brew) echo 'brew install' ;;
    esac
}

# Lua 5.4 goes by several names, and one of them is any Lua's.
lua_found() {
    for name in lua5.4 lua-5.4 lua54 lua; do
        ! pkg-config --exists "$name >= 5.4 $name < 5.5" 2>/dev/null || return 0
    done
    return 1
}

unknown_system() {
    echo "This system's packages aren't known here (apt, dnf, pacman, apk and brew are), so nothing is installed. Needed are a"
    echo "C17 compiler, make, pkg-config, and the libraries ncursesw, Lua 5.4, libunistring, jansson and xxhash with their headers."
    [ "$what" != test ] || echo "The tests also need cmocka, libvterm, clang, clang-format, clang-tidy and luacheck."
    missing=
    modules='ncursesw jansson libxxhash'
    [ "$what" != test ] || modules="$modules cmocka vterm"
    lua_found || missing=' lua5.4'
    for module in $modules; do
        pkg-config --exists "$module" 2>/dev/null || missing="$missing $module"
    done
    printf '#include <unilbrk.h>\n' | ${CC:-cc} -E - >/dev/null 2>&1 || missing="$missing libunistring"
    [ -z "$missing" ] || { echo "Not found:$missing" >&2 && exit 1; }
    exit 0
}

find_manager
[ -n "$manager" ] || unknown_system
missing=
for package in $(wanted); do
    installed "$package" || missing="$missing $package"
done
[ -n "$missing" ] || exit 0
echo "Missing packages:$missing"

sudo=
[ "$manager" = brew ] || [ "$(id -u)" = 0 ] || sudo='sudo '
command="$sudo$(installer)$missing"
echo "To install them: $command"
if [ "${NO_INSTALL:-}" = 1 ]; then
    echo "Nothing was installed, because NO_INSTALL=1." >&2
    exit 1
fi
if [ -n "$sudo" ]; then
    there sudo || {
        echo "You aren't root and there is no sudo: run that command as root, then try again." >&2
        exit 1
    }
    echo "This uses sudo, which may ask for your password."
fi
DEBIAN_FRONTEND=noninteractive
export DEBIAN_FRONTEND
# shellcheck disable=SC2086
[ "$manager" != apt ] || ${sudo}apt-get update
$command || {
    echo "That didn't work. If a package has another name on your system, install it by hand and say make all instead." >&2
    exit 1
}
