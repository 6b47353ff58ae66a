#!/bin/sh
# Every number of the bench beside its bound, in one run. `make bench` sets BUILD, the folder of the release build.
# SCENES, SEED and SECONDS_EACH change the story and how long it is played.
set -eu
build=$(cd "$BUILD" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
scenes=${SCENES:-1000} seed=${SEED:-1} seconds=${SECONDS_EACH:-3}
work=$(mktemp -d "$build/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
drive=$build/tests/bench/drive latency=$build/tests/bench/latency treaty=$build/tests/bench/treaty
game=$build/chanyuan
lua=$(command -v lua5.4 || command -v lua)

"$lua" "$here/gen.lua" "$scenes" "$seed" "$work"
${CC:-cc} -O2 -o "$work/drive_c" "$here/bounds/drive_c.c" -lm
${CC:-cc} -O2 -o "$work/tty_min" "$here/bounds/tty_min.c" $(pkg-config --cflags --libs ncursesw)

field() { sed -n "s/.*\"$2\":\([-0-9.]*\).*/\1/p" "$1"; }
row() { # name, ours, other, unit, what the other is
  awk -v n="$1" -v a="$2" -v b="$3" -v u="$4" -v o="$5" 'BEGIN { printf "%-34s %14s %14s  %-8s %6.2f x  %s\n", n, a, b, u, (b > 0 ? a / b : 0), o }'
}
alone() { printf '%-34s %14s %14s  %s\n' "$1" "$2" '' "$3"; }

"$drive" "$work/pack" transcript 1 200 >"$work/ours.txt"
"$lua" "$here/drive.lua" "$work/story_table.lua" transcript 1 200 >"$work/lua.txt"
cmp "$work/ours.txt" "$work/lua.txt" || { echo 'The transcripts differ: nothing below would mean anything.' >&2; exit 1; }

"$drive" "$work/pack" rate "$seconds" >"$work/ours.rate"
"$lua" "$here/drive.lua" "$work/story_table.lua" rate "$seconds" >"$work/lua.rate"
"$work/drive_c" "$work/story.bin" rate "$seconds" >"$work/c.rate"
"$drive" "$work/pack" bfs >"$work/ours.bfs"
"$lua" "$here/bfs.lua" "$work/story_table.lua" >"$work/lua.bfs"
"$work/drive_c" "$work/story.bin" bfs >"$work/c.bfs"
(cd "$work" && "$drive" "$work/pack" save) >"$work/ours.save"
"$lua" "$here/drive.lua" "$work/story_table.lua" save >"$work/lua.save"
export CHANYUAN_SAVES="$work/saves"
"$latency" -- "$game" play "$work/pack" --role player --seed 1 >"$work/ours.tty"
"$latency" -- "$game" play "$work/pack" --role player --seed 1 --no-save >"$work/ours_unsaved.tty"
"$latency" -- "$work/tty_min" "$work/story.bin" >"$work/min.tty"
"$latency" -- "$game" play chanyuan --role kou --seed 1 >"$work/real.tty"

echo "The bargaining: time, the bar for it, memory at the peak of a process of its own."
"$treaty"
"$treaty" numbers >"$work/additive.txt"
numpy=
for python in python3 /usr/bin/python3; do
  if [ -z "$numpy" ] && "$python" -c 'import numpy' 2>/dev/null; then numpy=$python; fi
done
if [ -n "$numpy" ]; then
  "$numpy" "$here/every_deal.py" "$work/additive.txt"
else
  echo "  every deal, in numpy             not measured: no python3 here has numpy"
fi
echo "The common story, $scenes scenes, seed $seed; 200 transcripts equal to plain Lua's."
printf '%-34s %14s %14s  %-8s %8s\n' '' ours bound unit ratio
row 'steps, page included' "$(field "$work/ours.rate" steps_s)" "$(field "$work/lua.rate" steps_s)" /s 'plain Lua'
row 'steps, page included' "$(field "$work/ours.rate" steps_s)" "$(field "$work/c.rate" steps_s)" /s 'plain C'
row 'one step, median' "$(field "$work/ours.rate" step_p50_us)" "$(field "$work/c.rate" step_p50_us)" us 'plain C'
row 'load the story' "$(field "$work/ours.rate" load_ms)" "$(field "$work/lua.rate" load_ms)" ms 'plain Lua'
row 'memory after playing' "$(field "$work/ours.rate" rss_end_kb)" "$(field "$work/lua.rate" rss_end_kb)" kB 'plain Lua'
row 'explored states' "$(field "$work/ours.bfs" states_s)" "$(field "$work/lua.bfs" states_s)" /s 'plain Lua'
row 'explored states' "$(field "$work/ours.bfs" states_s)" "$(field "$work/c.bfs" states_s)" /s 'plain C'
row 'states found (must be equal)' "$(field "$work/ours.bfs" states)" "$(field "$work/lua.bfs" states)" '' 'plain Lua'
alone 'memory a state, at the peak' "$(field "$work/ours.bfs" bytes_a_state)" bytes
row 'save of 38 choices, flushed each' "$(field "$work/ours.save" save_us_38)" "$(field "$work/lua.save" save_us_38)" us 'plain Lua, to a string'
row 'load and replay 38 choices' "$(field "$work/ours.save" load_us_38)" "$(field "$work/lua.save" load_us_38)" us 'plain Lua, from a string'
row 'first frame' "$(field "$work/ours.tty" first_ms)" "$(field "$work/min.tty" first_ms)" ms 'least ncurses program'
row 'first frame, chanyuan itself' "$(field "$work/real.tty" first_ms)" "$(field "$work/min.tty" first_ms)" ms 'least ncurses program'
row 'key to frame, median' "$(field "$work/ours.tty" key_ms)" "$(field "$work/min.tty" key_ms)" ms 'least ncurses program'
row 'key to frame, nothing saved' "$(field "$work/ours_unsaved.tty" key_ms)" "$(field "$work/min.tty" key_ms)" ms 'least ncurses program'
alone 'so the flush to disk takes' "$(awk "BEGIN { print $(field "$work/ours.tty" key_ms) - $(field "$work/ours_unsaved.tty" key_ms) }")" ms
row 'memory while playing' "$(field "$work/ours.tty" rss_kb)" "$(field "$work/min.tty" rss_kb)" kB 'least ncurses program'
row 'memory, chanyuan itself' "$(field "$work/real.tty" rss_kb)" "$(field "$work/min.tty" rss_kb)" kB 'least ncurses program'
