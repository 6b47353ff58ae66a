#!/bin/sh
# check_headers.sh - each header compiles alone: it includes what it needs itself. CC and HEADER_FLAGS come from make.
set -u
cd "${ROOT:-.}" || exit 1
status=0
for header in engine/*/*.h; do
    # shellcheck disable=SC2086
    if ! printf '#include "%s"\n' "${header#engine/}" |
        ${CC:-cc} -std=c17 -Wall -Wextra -Werror -fsyntax-only -Iengine ${HEADER_FLAGS:-} -x c -; then
        echo "$header doesn't compile alone"
        status=1
    fi
done
exit "$status"
