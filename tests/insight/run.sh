#!/bin/sh
# run.sh CHANYUAN - seeing into a story: `graph`, `why`, `play --at` and `strings`, on a small keep of which all is known
# (keep/pack.lua) and on scenarios with tables. What Graphviz and gettext say is asked where they are installed. Its last
# line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
cp -r "$root/tests/insight/keep" .
export CHANYUAN_PATH="$work:$root/scripts:$root/tests/content/good"

# asks STATUS WORDS...: runs it, under its own words
asks() {
    wanted=$1
    shift
    runs "$wanted" "$*" "$@"
}

# twice WORDS...: the same bytes each time, kept in the file `drawn`
twice() {
    "$chanyuan" "$@" >drawn 2>output </dev/null && "$chanyuan" "$@" 2>>output </dev/null | cmp -s - drawn
    verdict "$* is stable" $?
    cp drawn output
}

# ---- why ------------------------------------------------------------------------------------------------------------

asks 0 why keep gate/in --play in.play
says 'pack.lua:28: choice gate/in'
says "It needs the warden's trust at 3 or more."
says 'Open in 3 of the 9 states that stand in gate.'
says 'A shortest way, 3 moves as guest:'
says '   3  gate/greet'
asks 0 test in.play
says '1 passed, 0 failed'
grep -q '? choice in open' in.play
verdict 'the script expects the choice to be open' $?
asks 3 why keep gate/oath --play none.play
says 'Never open. That is proved: all 16 states of the story were visited.'
says '9 states stand in gate, and it holds in none of them.'
says "the warden's trust at 4 or more: never; it was at most 3"
[ ! -e none.play ]
verdict 'no way, no script' $?
asks 3 why keep gate/both
says '  - that you have the key: in 3 of them'
says 'Each of these holds in some of them, but never together:'
asks 3 why keep gate/oath --max-states 4
says 'Not found, and not proved: 4 states were visited, and there are more.'
asks 3 why keep gate/in --role thief
says 'Never open as thief.'
says 'Nobody ever stands in gate.'
says '  - the choice road/knock: never open'
asks 3 why keep attic
says 'Nothing leads there.'
asks 3 why keep cellar
says '  - the choice attic/leave: never open'
asks 0 why keep hall
says '4 moves lead through it and on, by an automatic move.'
says 'A shortest way through it, 1 move as guest:'
asks 0 why keep in --play ending.play
says 'wall/climb  (as chance may have it: way 1)'
asks 0 test ending.play
asks 0 why keep roof/drop
asks 1 why keep gate/ooth
says 'keep has no choice gate/ooth. Did you mean gate/oath?'
asks 1 why keep gat
says 'Did you mean gate?'
asks 1 why keep
asks 3 why keep gate/both --json
says '"answer": "never"'
says '"proved": true'
says '"fact": "trust"'
says '"clash": ['
asks 0 why keep gate/in --json
says '"shortest": true'
says '"road/knock",'

# A way that leads through talks is one that was really played.
asks 0 why sill lamp --play lamp.play
says 'story.lua'
asks 0 test lamp.play
asks 0 why sill bar/keel
says 'A shortest way, 1 move as hanne:'

# ---- graph ----------------------------------------------------------------------------------------------------------

twice graph keep
says 'keep · The "Keep" & <gate> · 16 states, all there are'
says '  - greet: in 6 of 9, back to gate'
says '  - oath: never open, to sworn (ending)'
says '  - wait: always, to hall; then to out (disaster)'
says '  - climb, way 1 (1 in 4): always, to in (ending)'
says "  - moves on when the warden's trust at 3 or more: 3 moves, to in (ending)"
says 'attic · never reached'
says '  - rain: the rain; happened with 1 move; 2 days after thief begins'
[ "$(grep -c '^gate · ' output)" = 1 ]
verdict 'each scene once' $?
twice graph keep --role guest
says 'wall · never reached'
asks 3 graph keep --max-states 4
says '4 states, and there are more'
twice graph sill
says '  - talks end: sealed: always, to home'
says '  - talks end: left: always, to axes (disaster)'
mkdir calm && cp "$root/scripts/mods/sill/"*.lua calm && sed -i 's/, temper = { per_turn = 3 } }/ }/' calm/bargain.lua
asks 0 graph ./calm
says '  - talks end: left: never, to axes (disaster)'
twice graph sill
LC_ALL=C.UTF-8 awk 'length($0) > 80 { bad = 1; print } END { exit bad }' output >long
verdict "no line is longer than 80 columns: $(cat long)" $?
for scenario in keep sill ford everything; do
    twice graph "$scenario" --format dot
    if command -v dot >/dev/null; then
        dot -Tsvg drawn -o drawn.svg 2>output && [ ! -s output ]
        verdict "Graphviz takes the drawing of $scenario" $?
    fi
    twice graph "$scenario" --format mermaid
done
twice graph keep --format dot
says 'label="knock\nKnock, and say \"friend\".\nalways"'
says 'digraph "keep" {'
twice graph keep --format mermaid
says '|"knock<br/>Knock, and say #quot;friend#quot;.<br/>always"|'
says ':::never'
[ "$(grep -c '"' output)" = "$(grep -c '^[^"]*"[^"]*"[^"]*$' output)" ]
verdict 'quotes in labels are told otherwise' $?
asks 1 graph keep --format dott
says 'Did you mean dot?'

# ---- play --at ------------------------------------------------------------------------------------------------------

# plays INPUT WORDS...
plays() {
    given=$1
    shift
    printf %b "$given" | "$chanyuan" play "$@" --plain >output 2>&1
    status=$?
}

plays 'quit\n' keep --at gate --where 'all { "lamp", is("trust", 3) }' --save at.save
says "4 moves were made for you: you are in gate, where this holds: that the lamp is lit and the warden's trust at 3."
says 'Go in.'
[ "$(grep -c '^step ' at.save)" = 4 ]
verdict 'its moves are in the journal' $?
asks 0 replay at.save keep
says '4 choices stand, at scene gate'
plays 'undo\nundo\nquit\n' keep --save at.save
says 'Light the lamp.'
asks 0 replay at.save keep
says '2 choices stand'
plays 'quit\n' keep --at gate --save at.save
[ "$status" = 2 ]
verdict 'a save that is there is left alone' $?
says 'at.save is there already, and --at begins a new game.'
plays '1\n' keep --at roof --where 'is("watch", "asleep")' --role thief
says 'A fire, and'
plays 'quit\n' keep --at out --where 'took "road/wait"'
says '1 move was made for you'
says 'Rain.'
plays 'quit\n' keep --at in --where 'no(took "wall/climb")' --role thief
says '2 moves were made for you'
plays 'quit\n' sill --at bar --where 'at_least("bar.days", 2)'
says 'moves were made for you: you are in bar'
plays 'quit\n' sill --at lamp
says 'moves were made for you: you are in lamp.'

# refused WORDS WHAT: the condition, and what is said of it
refused() {
    plays 'quit\n' keep --at gate --no-save --where "$1"
    [ "$status" = 2 ]
    verdict "refused: $1 (status $status)" $?
    says "$2"
}
refused 'at_least("trust", 5)' 'Nobody ever stands in gate, where this holds: '
says 'That is proved: all '
says "Never so there: the warden's trust at 5 or more (it was at most 3)."
# shellcheck disable=SC2016 # no commands
refused 'at_leest("trust", 3)' 'condition:1: E105: `at_leest` means nothing here. Did you mean `at_least`?'
refused 'at_least("trst", 3)' 'Did you mean “trust”?'
refused '' 'A condition is wanted, here is nothing.'
refused 'nil' 'A condition is wanted, here is nothing.'
refused '7' 'A condition is wanted, here is a number.'
refused 'while true do end' "This isn't Lua"
refused '(function() while true do end end)()' 'took more than 10000000 steps'
# shellcheck disable=SC2016
refused 'os.exit(0)' '`os` means nothing here'
refused 'flag "x" {}' 'A condition declares nothing.'
plays 'quit\n' keep --at hall --no-save
says 'One only passes through it.'
plays 'quit\n' keep --at gat
says 'keep has no scene gat. Did you mean gate?'
plays 'quit\n' keep --where '"key"'
[ "$status" = 1 ]
verdict '--where alone is misuse' $?
plays 'quit\n' toll --scripts "$root/tests/scenario/packs" --at bridge --where 'agreed("toll", "one")'
says 'a table settles it'

# ---- strings --------------------------------------------------------------------------------------------------------

for scenario in keep ford everything sill; do
    twice strings "$scenario"
    if command -v msgfmt >/dev/null; then
        msgfmt -c -o messages.mo drawn 2>complaints
        good=$?
        grep -v 'still has the initial default value' complaints >output
        [ "$good" = 0 ] && [ ! -s output ]
        verdict "gettext takes the strings of $scenario" $?
    fi
done
twice strings keep
says 'msgid "The \"Keep\" & <gate>"'
says 'msgid "On the \\ book."'
says 'msgctxt "choice:wall/climb:chance 2:text"'
says '#. Filled in: {trust}'
says '#, python-brace-format'
[ "$(grep -c '^msgid "Mud\."$' output)" = 2 ]
verdict 'the same words in one context are one string, in another another' $?
twice strings everything
says '#. Says liao.regent (person).'
says "#. A source's own words: CB57.24b A."
printf 'pack "x" {' >broken.lua
asks 2 strings ./broken.lua
says "This isn't Lua"

total
