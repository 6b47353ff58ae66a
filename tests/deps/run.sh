#!/bin/sh
# run.sh CHANYUAN - what .ci/deps.sh would install, by each package manager: every manager is a stub that writes down
# how it was called, and nothing else of the system is on the path. The Makefile finds Lua 5.4 by any of its names.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
export WORK="$work"

stub() { # name, what it does
    printf '#!/bin/sh\n%s\n' "$2" >"$work/bin/$1"
    chmod +x "$work/bin/$1"
}

# A system: the programs of its package manager, which says of packages in $HAVE that they are installed.
system() { # user, manager, what asks about packages
    rm -rf "${work:?}/bin" && mkdir "$work/bin"
    for tool in sh awk cat; do ln -s "$(command -v "$tool")" "$work/bin/$tool"; done
    stub id "echo $1"
    # shellcheck disable=SC2016
    stub sudo 'echo "sudo $*" >>"$WORK/calls"; exec "$@"'
    # shellcheck disable=SC2016
    asks='for last; do :; done; case " $HAVE " in *" $last "*) printf installed ;; *) exit 1 ;; esac'
    # shellcheck disable=SC2016
    case $2 in
    '') ;;
    "$3") stub "$2" 'case $1 in -q|-T|info|list) '"$asks"' ;; *) echo "'"$2"' $*" >>"$WORK/calls" ;; esac' ;;
    *) stub "$2" 'echo "'"$2"' $*" >>"$WORK/calls"' && stub "$3" "$asks" ;;
    esac
}

deps() { # status wanted, what for
    : >"$work/calls"
    PATH=$work/bin /bin/sh "$root/.ci/deps.sh" "$2" >"$work/output" 2>&1 </dev/null
    status=$?
    [ "$status" = "$1" ]
    verdict "deps.sh $2 (status $status, wanted $1)" $?
    sed 's/^/called: /' "$work/calls" >>"$work/output"
}

calls() {
    { [ $# = 0 ] || printf '%s\n' "$@"; } | cmp -s - "$work/calls"
    verdict "called: $*" $?
}

# On each system, all is missing but two: the command is said before it is run, and NO_INSTALL=1 runs nothing.
one() { # manager, what asks, what is there, the command for play
    export HAVE="make $3" NO_INSTALL=
    system 0 "$1" "$2"
    deps 0 play
    says "To install them: $4"
    grep -qxF -- "$4" "$work/calls"
    verdict "called: $4" $?
    NO_INSTALL=1
    deps 1 play
    says "To install them: $4"
    [ ! -s "$work/calls" ]
    verdict 'nothing was called' $?
}
one apt-get dpkg-query gcc 'apt-get install -y --no-install-recommends pkg-config libncurses-dev liblua5.4-dev libunistring-dev libjansson-dev libxxhash-dev'
one dnf rpm gcc 'dnf install -y pkgconf-pkg-config ncurses-devel lua-devel libunistring-devel jansson-devel xxhash-devel'
one pacman pacman gcc 'pacman -S --needed --noconfirm pkgconf ncurses lua54 libunistring jansson xxhash'
one apk apk gcc 'apk add musl-dev pkgconf ncurses-dev lua5.4-dev libunistring-dev jansson-dev xxhash-dev'
one brew brew jansson 'brew install pkgconf ncurses lua@5.4 libunistring xxhash'

# What the tests need besides, and nobody's password is asked for where there is nothing to do.
export NO_INSTALL=
HAVE='gcc make pkgconf ncurses lua54 libunistring jansson xxhash'
system 1000 pacman pacman
deps 0 play
calls
deps 0 test
says 'This uses sudo'
calls 'sudo pacman -S --needed --noconfirm cmocka libvterm binutils clang compiler-rt luacheck' \
    'pacman -S --needed --noconfirm cmocka libvterm binutils clang compiler-rt luacheck'
rm "$work/bin/sudo"
deps 1 test
says 'run that command as root'
system 1000 brew brew
HAVE='make pkgconf ncurses lua@5.4 libunistring jansson xxhash cmocka libvterm llvm'
deps 0 test
calls 'brew install luacheck'

# A manager that fails is not passed over in silence, and a system without any is told what to look for.
HAVE=
system 0 pacman pacman
# shellcheck disable=SC2016
stub pacman 'echo "pacman $*" >>"$WORK/calls"; exit 1'
deps 1 bench
says 'install it by hand'
system 0 '' ''
stub cc 'exit 0'
deps 1 play
says 'Not found: lua5.4 ncursesw jansson libxxhash'
# shellcheck disable=SC2016
stub pkg-config 'case $2 in lua5.4*|lua-5.4*|lua54*) exit 1 ;; esac'
deps 0 play
calls
deps 1 everything
says 'usage: deps.sh'

# Lua under its last name; -n: what make would do, of which the flags are a part.
real=$(command -v pkg-config)
# shellcheck disable=SC2016
printf '#!/bin/sh\ncase $* in *lua5.4*|*lua-5.4*|*lua54*) exit 1 ;; *--cflags\\ lua) echo -DLUA_BY_ITS_LAST_NAME; exit ;;\n  *lua*) exit ;; esac\nexec "%s" "$@"\n' \
    "$real" >"$work/pkg-config"
chmod +x "$work/pkg-config"
MAKEFLAGS='' make -C "$root" -n MODE=debug V=1 O="$work/objects" PKG_CONFIG="$work/pkg-config" "$work/objects/debug/script/room.o" >"$work/output" 2>&1
says '-DLUA_BY_ITS_LAST_NAME'

total
