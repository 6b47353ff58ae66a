#!/bin/sh
# Every number of the bench beside its bound, in one run. `make bench` sets BUILD, the folder of the release build.
#
# SIZES and SEED say which stories, ROUNDS how often each is measured: ours and the bounds take turns, and of each the
# best counts, for whatever else the machine does only ever slows them down. PARTS leaves parts out. What is compared
# (states, steps, transcripts) must be equal: the bench fails when it isn't. Times are only told.
set -eu
build=$(cd "$BUILD" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
sizes=${SIZES:-100 1000 10000} seed=${SEED:-1} seconds=${SECONDS_EACH:-2} rounds=${ROUNDS:-3} seeds=${SEEDS:-1000}
scenes=${SCENES:-1000} # of the story that is played
parts=${PARTS:-explore play screen treaty}
work=$(mktemp -d "$build/bench.XXXXXX")
trap 'rm -rf "$work"' EXIT INT TERM
drive=$build/tests/bench/drive latency=$build/tests/bench/latency treaty=$build/tests/bench/treaty
game=$build/chanyuan
lua=$(command -v lua5.4 || command -v lua)
drive_c=$work/drive_c

${CC:-cc} -O2 -o "$drive_c" "$here/bounds/drive_c.c" -lm
${CC:-cc} -O2 -o "$work/tty_min" "$here/bounds/tty_min.c" $(pkg-config --cflags --libs ncursesw)

fail() {
  echo "bench: $*" >&2
  exit 1
}
wants() { case " $parts " in *" $1 "*) ;; *) return 1 ;; esac; }
story() { # scenes: makes it once; its folder
  [ -d "$work/$1" ] || "$lua" "$here/gen.lua" "$1" "$seed" "$work/$1"
  echo "$work/$1"
}
field() { sed -n "s/.*\"$2\":\([-0-9.]*\).*/\1/p" "$1"; }
counts() { # as "1 states, 2 steps, endings 3,4"
  sed 's/.*"states":\([0-9]*\),"edges":\([0-9]*\),.*"end_states":\[\([^]]*\).*/\1 states, \2 steps, endings \3/' "$1"
}
best() { # the field that counts, where the best is kept, the command
  figure=$1 kept=$2
  shift 2
  "$@" >"$kept.new"
  [ -s "$kept.new" ] || fail "$* gave no figures"
  if [ ! -e "$kept" ] || awk "BEGIN { exit !($(field "$kept.new" "$figure") > $(field "$kept" "$figure")) }"; then
    mv "$kept.new" "$kept"
  fi
}
row() { # name, ours, other, unit, what the other is
  awk -v n="$1" -v a="$2" -v b="$3" -v u="$4" -v o="$5" \
    'BEGIN { printf "%-34s %14s %14s  %-8s %6.2f x  %s\n", n, a, b, u, (b > 0 ? a / b : 0), o }'
}
alone() { printf '%-34s %14s %14s  %s\n' "$1" "$2" '' "$3"; }
target() { # whether it holds (an awk condition), the sentence
  if awk "BEGIN { exit !($1) }"; then echo "  met: $2"; else echo "  MISSED: $2"; fi
}
head_line() { printf '%-34s %14s %14s  %-8s %8s\n' '' ours bound unit ratio; }
load_now() { echo "Load of the machine: $(cut -d ' ' -f 1-3 /proc/loadavg 2>/dev/null || echo unknown)."; }

# ---- exploring ----

# Plain Lua takes minutes over a large story, so there it is measured once; what takes so long varies little.
explore_rounds() { # scenes, folder
  for round in $(seq "$rounds"); do
    best states_s "$2/ours.bfs" "$drive" "$2/pack" bfs
    best states_s "$2/c.bfs" "$drive_c" "$2/story.bin" bfs
    if [ "$1" -le 2000 ] || [ "$round" = 1 ]; then
      best states_s "$2/lua.bfs" "$lua" "$here/bfs.lua" "$2/story_table.lua"
    fi
  done
  best states_s "$2/masked.bfs" "$drive" "$2/pack" bfs masked
  for round in $(seq "$rounds"); do best states_s "$2/two.bfs" "$drive" "$2/pack" bfs whole 2; done
}

explore_size() { # scenes
  at=$(story "$1")
  explore_rounds "$1" "$at"
  for other in lua c; do
    [ "$(counts "$at/ours.bfs")" = "$(counts "$at/$other.bfs")" ] ||
      fail "explored differently: ours $(counts "$at/ours.bfs"), $other $(counts "$at/$other.bfs")"
  done
  [ "$(counts "$at/ours.bfs")" = "$(counts "$at/two.bfs")" ] || fail "two threads explored $(counts "$at/two.bfs")"
  echo
  echo "Exploring the common story, $1 scenes, seed $seed, masking off: $(counts "$at/ours.bfs"), equal in all three."
  echo "One thread each, but for the line that says two."
  head_line
  row 'states' "$(field "$at/ours.bfs" states_s)" "$(field "$at/c.bfs" states_s)" /s 'plain C'
  row 'states' "$(field "$at/ours.bfs" states_s)" "$(field "$at/lua.bfs" states_s)" /s 'plain Lua'
  row 'states, with two threads' "$(field "$at/two.bfs" states_s)" "$(field "$at/ours.bfs" states_s)" /s 'ours, with one'
  row 'seconds' "$(field "$at/ours.bfs" secs)" "$(field "$at/c.bfs" secs)" s 'plain C'
  row 'seconds' "$(field "$at/ours.bfs" secs)" "$(field "$at/lua.bfs" secs)" s 'plain Lua'
  row 'resident memory at its peak' "$(field "$at/ours.bfs" maxrss_kb)" "$(field "$at/c.bfs" maxrss_kb)" kB 'plain C, no links kept'
  row 'resident memory at its peak' "$(field "$at/ours.bfs" maxrss_kb)" "$(field "$at/lua.bfs" maxrss_kb)" kB 'plain Lua, no links kept'
  alone 'a state at the peak, links included' "$(field "$at/ours.bfs" bytes_a_state)" bytes
  alone 'likewise, with two threads' "$(field "$at/two.bfs" bytes_a_state)" bytes
  alone 'with masking: states' "$(field "$at/masked.bfs" states)" ''
  alone 'with masking: seconds' "$(field "$at/masked.bfs" secs)" s
  target "$(field "$at/ours.bfs" states_s) * 3 >= $(field "$at/c.bfs" states_s)" 'states a second within 3 times of plain C'
  target "$(field "$at/ours.bfs" states_s) > $(field "$at/lua.bfs" states_s)" 'faster than plain Lua'
  target "$(field "$at/ours.bfs" bytes_a_state) <= 48 && $(field "$at/two.bfs" bytes_a_state) <= 48" \
    'at most 48 bytes a state, with one thread and with two'
}

explore_shipped() {
  echo
  echo "Exploring what is shipped, masking on; where courts bargain, games that show what was found are sought besides."
  printf '%-34s %14s %14s %14s %14s %14s\n' '' states 'states/s' seconds 'peak kB' 'bytes a state'
  for pack in "$root"/scripts/campaigns/*/pack.lua "$root"/scripts/mods/*/pack.lua; do
    name=${pack%/pack.lua} && name=${name##*/}
    best states_s "$work/$name.shipped" "$drive" "${pack%/pack.lua}" bfs masked
    printf '%-34s' "$name"
    for what in states states_s secs maxrss_kb bytes_a_state; do printf ' %14s' "$(field "$work/$name.shipped" $what)"; done
    echo
  done
}

# ---- playing ----

same_transcripts() { # folder
  "$drive" "$1/pack" transcript 1 "$seeds" >"$1/ours.txt"
  "$lua" "$here/drive.lua" "$1/story_table.lua" transcript 1 "$seeds" >"$1/lua.txt"
  "$drive_c" "$1/story.bin" transcript 1 "$seeds" >"$1/c.txt"
  for who in ours lua c; do cksum <"$1/$who.txt" >"$1/$who.sum"; done
  for other in lua c; do
    cmp -s "$1/ours.txt" "$1/$other.txt" && cmp -s "$1/ours.sum" "$1/$other.sum" ||
      fail "the transcripts differ from $other's ($(cmp "$1/ours.txt" "$1/$other.txt" 2>&1)): no figure would mean anything"
  done
}

play_story() {
  at=$(story "$scenes")
  same_transcripts "$at"
  for round in $(seq "$rounds"); do
    best runs_s "$at/ours.rate" "$drive" "$at/pack" rate "$seconds"
    best runs_s "$at/c.rate" "$drive_c" "$at/story.bin" rate "$seconds"
    best runs_s "$at/lua.rate" "$lua" "$here/drive.lua" "$at/story_table.lua" rate "$seconds"
  done
  (cd "$work" && "$drive" "$at/pack" save) >"$at/ours.save"
  "$lua" "$here/drive.lua" "$at/story_table.lua" save >"$at/lua.save"
  echo
  echo "Playing the common story, $scenes scenes, seed $seed: $seeds transcripts equal in all three, checksum and bytes $(cat "$at/ours.sum")."
  head_line
  row 'playthroughs, page included' "$(field "$at/ours.rate" runs_s)" "$(field "$at/lua.rate" runs_s)" /s 'plain Lua'
  row 'playthroughs, page included' "$(field "$at/ours.rate" runs_s)" "$(field "$at/c.rate" runs_s)" /s 'plain C'
  row 'steps' "$(field "$at/ours.rate" steps_s)" "$(field "$at/c.rate" steps_s)" /s 'plain C'
  row 'one step, median' "$(field "$at/ours.rate" step_p50_us)" "$(field "$at/c.rate" step_p50_us)" us 'plain C'
  row 'load the story' "$(field "$at/ours.rate" load_ms)" "$(field "$at/lua.rate" load_ms)" ms 'plain Lua'
  row 'load the story' "$(field "$at/ours.rate" load_ms)" "$(field "$at/c.rate" load_ms)" ms 'plain C, from a table'
  row 'memory, loaded' "$(field "$at/ours.rate" rss_load_kb)" "$(field "$at/lua.rate" rss_load_kb)" kB 'plain Lua'
  row 'memory, loaded' "$(field "$at/ours.rate" rss_load_kb)" "$(field "$at/c.rate" rss_load_kb)" kB 'plain C'
  row 'memory after playing' "$(field "$at/ours.rate" rss_end_kb)" "$(field "$at/lua.rate" rss_end_kb)" kB 'plain Lua'
  row 'memory after playing' "$(field "$at/ours.rate" rss_end_kb)" "$(field "$at/c.rate" rss_end_kb)" kB 'plain C'
  row 'save of 38 choices, flushed each' "$(field "$at/ours.save" save_us_38)" "$(field "$at/lua.save" save_us_38)" us 'plain Lua, to a string'
  row 'load and replay 38 choices' "$(field "$at/ours.save" load_us_38)" "$(field "$at/lua.save" load_us_38)" us 'plain Lua, from a string'
  target "$(field "$at/ours.rate" runs_s) > $(field "$at/lua.rate" runs_s)" 'ahead of plain Lua'
  target "$(field "$at/ours.rate" runs_s) * 4 >= $(field "$at/c.rate" runs_s)" 'within 4 times of plain C'
}

# ---- at a terminal ----

screen() {
  at=$(story "$scenes")
  export CHANYUAN_SAVES="$work/saves"
  "$latency" -- "$game" play "$at/pack" --role player --seed 1 >"$work/ours.tty"
  "$latency" -- "$game" play "$at/pack" --role player --seed 1 --no-save >"$work/ours_unsaved.tty"
  "$latency" -- "$work/tty_min" "$at/story.bin" >"$work/min.tty"
  "$latency" -- "$game" play chanyuan --role kou --seed 1 >"$work/real.tty"
  echo
  echo "At a terminal."
  head_line
  row 'first frame' "$(field "$work/ours.tty" first_ms)" "$(field "$work/min.tty" first_ms)" ms 'least ncurses program'
  row 'first frame, chanyuan itself' "$(field "$work/real.tty" first_ms)" "$(field "$work/min.tty" first_ms)" ms 'least ncurses program'
  row 'key to frame, median' "$(field "$work/ours.tty" key_ms)" "$(field "$work/min.tty" key_ms)" ms 'least ncurses program'
  row 'key to frame, nothing saved' "$(field "$work/ours_unsaved.tty" key_ms)" "$(field "$work/min.tty" key_ms)" ms 'least ncurses program'
  alone 'so the flush to disk takes' "$(awk "BEGIN { print $(field "$work/ours.tty" key_ms) - $(field "$work/ours_unsaved.tty" key_ms) }")" ms
  row 'memory while playing' "$(field "$work/ours.tty" rss_kb)" "$(field "$work/min.tty" rss_kb)" kB 'least ncurses program'
  row 'memory, chanyuan itself' "$(field "$work/real.tty" rss_kb)" "$(field "$work/min.tty" rss_kb)" kB 'least ncurses program'
}

# ---- the bargaining ----

bargaining() {
  echo
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
}

load_now
if wants play; then play_story; fi
if wants explore; then
  for size in $sizes; do explore_size "$size"; done
  explore_shipped
fi
if wants screen; then screen; fi
if wants treaty; then bargaining; fi
echo
load_now
