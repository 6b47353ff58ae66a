#!/bin/sh
# check_tidy.sh - clang-tidy has no complaint about the engine. HEADER_FLAGS come from make.
cd "${ROOT:-.}" || exit 1
# shellcheck disable=SC2086
find engine -name '*.c' -print0 | xargs -0 -n 4 -P "$(getconf _NPROCESSORS_ONLN)" sh -c '
    clang-tidy --quiet "$@" -- -std=c17 -Iengine $HEADER_FLAGS 2>/dev/null || exit 1' tidy
