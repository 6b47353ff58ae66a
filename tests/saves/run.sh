#!/bin/sh
# run.sh CHANYUAN - old saves: one of each format that was ever released, of the small story in tests/screen/pack, must
# replay and be played on for good; and what is wrong with a bad one is told in a sentence.
#
# UPDATE=1 makes the saves of the present format anew (needed when the small story changes, never otherwise: when these
# fail after a change to the engine, players' saves fail too).
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
build=${BUILD:-$root/build/debug}
here=$root/tests/saves
pack=$root/tests/screen/pack
export CHANYUAN_PATH="$root/scripts:$root/tests"

play() { "$chanyuan" play "$pack" --plain --save "$@"; }

make_saves() {
    rm -f good.save
    printf '1\n1\nnote The figure is damp. 寇準\nundo\n1\n2\nundo 2\n1\n1\n1\n' | play good.save --role envoy --seed 1005 >/dev/null
    head -c 440 good.save >truncated.save
    sed 's/^step 2 hall/step 2 hill/' good.save >damaged.save
    sed 's/^chanyuan-save 2/chanyuan-save 3/' good.save >newer.save
    mkdir -p changed && cp "$pack"/*.lua changed && sed 's/start = 3/start = 5/' "$pack/pack.lua" >changed/pack.lua
    rm -f changed.save
    printf '3\n1\n' | "$chanyuan" play ./changed --plain --save changed.save --role envoy --seed 1 >/dev/null
    rm -r changed
    "${CC:-cc}" -I"$root/engine" -o forge "$here/forge.c" "$build"/libkeep.a "$build"/libmodel.a "$build"/libbase.a \
        -lunistring -lm && ./forge good.save forged.save && rm forge
    cp good.save "$here/format1.save"
    for name in truncated damaged newer changed forged; do cp "$name.save" "$here/"; done
}

# replays SAVE STATUS SENTENCE: what `chanyuan replay` says, and that the file is as it was
replays() {
    cp "$here/$1.save" "$1.save"
    "$chanyuan" replay "$1.save" "$pack" >output 2>&1
    status=$?
    [ "$status" = "$2" ] && grep -qF -- "$3" output && cmp -s "$here/$1.save" "$1.save"
    verdict "replay of $1.save (status $status, wanted $2: $3)" $?
}

# goes_on SAVE STATUS SENTENCE: what happens when it is played on
goes_on() {
    cp "$here/$1.save" "$1.save"
    rm -f "$1"-mended*.save
    printf 'quit\n' | play "$1.save" >output 2>&1
    status=$?
    [ "$status" = "$2" ] && grep -qF -- "$3" output && cmp -s "$here/$1.save" "$1.save"
    verdict "going on with $1.save (status $status, wanted $2: $3)" $?
}

# mended SAVE STEPS: its sound beginning lies beside it, and replays
mended() {
    "$chanyuan" replay "$1-mended.save" "$pack" >output 2>&1 && grep -qF "$2 of $2 lines agree" output
    verdict "$1-mended.save" $?
}

[ "${UPDATE:-}" != 1 ] || make_saves

replays format1 0 'format1.save: 10 of 10 lines agree; 4 choices stand, at scene sworn (an ending).'
goes_on format1 0 'Turn 4. Two letters'
replays truncated 2 "'truncated.save' is damaged from line 14 on: it is cut off."
goes_on truncated 0 'The file is left as it was; the game goes on from its sound beginning'
mended truncated 9
replays damaged 2 "'damaged.save' is damaged from line 6 on: its check value is wrong."
goes_on damaged 0 'is damaged from line 6 on'
mended damaged 1
replays forged 2 'forged.save: 1 of 10 lines agree; 1 choice stands, at scene hall.'
goes_on forged 0 'The file is left as it was'
mended forged 1
replays newer 2 "was written by a newer version of the game (its format is 3, this version reads 2)."
goes_on newer 2 "was written by a newer version of the game"
replays changed 2 'another text'
replays changed 2 'In this one the story stands as it did after '
goes_on changed 0 'The story has changed'

# A signal stops it, with a sentence. The first ones may come before it listens, and on a loaded machine all of them after
# its end: then it is tried again.
interrupt() {
    "$chanyuan" replay "$here/format1.save" "$pack" >output 2>&1 &
    while kill -INT $! 2>kill.err; do :; done
    wait $!
}
tries=20
while [ "$tries" -gt 0 ]; do
    tries=$((tries - 1))
    interrupt
    [ $? = 2 ] && break
done
grep -qF 'It was interrupted; nothing is known of the save.' output
verdict 'a replay that is interrupted' $?

# Where nothing but words has changed, play goes on in the same file, whose head stays: replay says so, and agrees.
mkdir reworded && cp "$pack"/*.lua reworded && printf '3\n1\n' | "$chanyuan" play ./reworded --plain --save reworded.save --role envoy \
    --seed 1 >output 2>&1
sed 's/title = "/title = "The same, /' "$pack/pack.lua" >reworded/pack.lua
for twice in before after; do
    "$chanyuan" replay reworded.save ./reworded >output 2>&1 &&
        grep -qF 'made with another text of the scenario. In this one the story stands as it did after all of 1 choice, at scene hall.' output
    verdict "replay of a reworded scenario, $twice going on" $?
    printf 'quit\n' | "$chanyuan" play ./reworded --plain --save reworded.save --role envoy --seed 1 >output 2>&1
    verdict "going on in a reworded scenario, $twice" $?
done

# Every beginning of a save is either refused with a sentence or played as far as it is sound.
good=0
size=$(wc -c <"$here/format1.save")
for bytes in $(seq 0 23 "$size"); do
    head -c "$bytes" "$here/format1.save" >cut.save
    "$chanyuan" replay cut.save "$pack" >output 2>&1
    status=$?
    [ "$status" = 0 ] || [ "$status" = 2 ] && [ -s output ] || good=1
done
verdict "every beginning of a save (status $status after $bytes bytes)" "$good"

for what in empty directory fifo device link; do
    rm -rf odd.save
    case $what in
    empty) : >odd.save ;;
    directory) mkdir odd.save ;;
    fifo) mkfifo odd.save ;;
    device) ln -s /dev/zero odd.save ;;
    link) ln -s "$here/format1.save" odd.save ;;
    esac
    timeout 5 "$chanyuan" play "$pack" --plain --save odd.save >output 2>&1 </dev/null
    status=$?
    [ "$status" = 2 ] && grep -q "odd.save" output
    verdict "an odd save: $what (status $status)" $?
done

# ---- the scenario is edited after it was saved ----

# edited EDIT ANSWERS: a game that was saved after `beg`, `pay` and `wade`, gone on with in a scenario that sed has edited
edited() {
    rm -rf yard kept.save*
    rm -f kept-*.save
    cp -r "$here/yard" yard
    printf '1\n1\n1\n' | "$chanyuan" play ./yard --plain --save kept.save --role carter --seed 1 >/dev/null
    cp kept.save before.save
    sed -i "$1" yard/pack.lua
    printf %b "$2" | "$chanyuan" play ./yard --plain --save kept.save >output 2>&1
    status=$?
    [ "$status" = 0 ]
    verdict "an edit: $1 (status $status)" $?
}
old_kept() { cmp -s before.save kept-earlier.save; verdict "the save as it was is kept" $?; }
untouched() { cmp -s before.save kept.save && ! ls kept-*.save >/dev/null 2>&1; verdict "the save is untouched" $?; }
replays_now() { "$chanyuan" replay kept.save ./yard >output 2>&1 && grep -qF "$1" output; verdict "what was taken over replays: $1" $?; }

edited 's/There is a toll/There is a tollhouse/' 'quit\n'
says 'There are two doors.'
lacks 'has changed'
untouched

edited '/^count "coins"/d; /^role/i flag "lamp" { label = "the lamp" }
s/ {coins}/ {lamp}/; s/, effects = { set("coins", 4) }//; s/ when = at_least("coins", 3), effects = { add("coins", -1) },//' '1\nquit\n'
says 'The story has changed'
says 'Gone: coins, which stood at 3.'
says 'New: the lamp; now no.'
says 'Go on from “The bank”'
lacks 'Go back to the last place'
says 'The save as it was is kept as kept-earlier.save.'
old_kept
replays_now '3 choices stand, at scene bank.'

edited 's/{ 0, 5 }/{ 0, 2 }/; s/set("coins", 4)/set("coins", 2)/; s/at_least("coins", 3)/at_least("coins", 2)/' '1\n1\n'
says 'Changed: the coins can'"'"'t be 3 any more; now 2.'
says 'There is soup.'
old_kept
replays_now '4 choices stand, at scene inn (an ending).'

# A choice in the middle is gone: what came of it stays, and going back leads to the last place before it.
edited '/choice "wade"/s/"wade"/"swim"/' '1\nquit\n'
says 'Gone: your choice 3, ford/wade, can'"'"'t be made any more'
says 'Go on from “The bank”'
says 'Go back to the last place that is the same in both, after choice 2 of 3'
says 'There are two doors.'
old_kept
replays_now '2 choices stand, at scene bank.'

edited '/choice "wade"/s/"wade"/"swim"/' '2\n1\nquit\n'
says 'The water is high.'
says 'There are two doors.'
old_kept
replays_now '3 choices stand, at scene bank.'

edited '/choice "wade"/s/"wade"/"swim"/' '3\nquit\n'
says 'Leave the save as it is'
untouched

edited '/choice "wade"/s/"wade"/"swim"/' 'quit\n'
untouched

edited 's/"coins", 3)/"coins", 5)/' '1\nundo\nquit\n'
says "can't be made any more: The choice road/pay isn't open now."
says 'There are two doors.'

# The place is gone: the nearest one is offered, and it is said.
edited '/^scene "bank"/,/^}/d; s/go = "bank"/go = "inn"/' '1\nquit\n'
says 'Gone: the scene bank, where you stood; the nearest place is “The inn”.'
old_kept
replays_now 'at scene inn (an ending).'

cp before.save kept.save
rm -f kept-*.save
cp "$here/yard/pack.lua" yard/pack.lua
sed -i 's/^role "carter"/role "driver"/' yard/pack.lua
printf 'quit\n' | "$chanyuan" play ./yard --plain --save kept.save >output 2>&1
[ $? = 2 ] && grep -qF "has no role 'carter' any more" output
verdict "a role that is gone" $?
untouched

# A second edit takes over what the first one has left.
edited '/choice "wade"/s/"wade"/"swim"/' '1\nquit\n'
sed -i '/^count "coins"/s/{ 0, 5 }/{ 0, 2 }/' yard/pack.lua
sed -i 's/set("coins", 4)/set("coins", 2)/' yard/pack.lua
printf '1\n1\n' | "$chanyuan" play ./yard --plain --save kept.save >output 2>&1
says 'the coins can'"'"'t be 3 any more; now 2.'
says 'There is soup.'
[ -e kept-earlier.save ] && [ -e kept-earlier-2.save ]
verdict 'both earlier saves are kept' $?

# A save of format 1 tells no facts: its choices alone are made again.
mkdir -p brook && cp "$pack"/*.lua brook && sed -i 's/start = 3/start = 5/' brook/pack.lua
cp "$here/format1.save" old.save
printf "1\nquit\n" | "$chanyuan" play ./brook --plain --save old.save >output 2>&1
says 'The story has changed'
says "the save doesn't say."

# The end of a line of facts is lost in a kill: the sound beginning is taken over all the same.
edited 's/There is a toll/There is a tollhouse/' 'quit\n'
head -c -4 before.save >kept.save
printf '1\nquit\n' | "$chanyuan" play ./yard --plain --save kept.save >output 2>&1
says 'damaged from line'
says 'There are two doors.'

# Every beginning of such a save, and every edit, ends in a sentence or a game.
good=0
size=$(wc -c <before.save)
for bytes in $(seq 0 19 "$size"); do
    head -c "$bytes" before.save >cut.save
    printf '1\nquit\n' | "$chanyuan" play ./yard --plain --save cut.save >output 2>&1
    status=$?
    [ "$status" = 0 ] || [ "$status" = 2 ] && [ -s output ] || good=1
    rm -f cut-*.save
done
verdict "every beginning of a save of an edited scenario" "$good"

total
