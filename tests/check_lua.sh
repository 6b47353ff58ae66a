#!/bin/sh
# check_lua.sh - luacheck has nothing to say about the scenarios that are shipped, nor about the templates. (Those of
# tests/ are wrong on purpose.)
cd "${ROOT:-.}" || exit 1
luacheck --quiet --no-color --no-cache scripts assets/templates
