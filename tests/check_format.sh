#!/bin/sh
# check_format.sh - clang-format would leave all C as it is.
cd "${ROOT:-.}" || exit 1
find engine tests -name '*.[ch]' -exec clang-format --dry-run -Werror {} +
