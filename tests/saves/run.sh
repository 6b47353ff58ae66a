#!/bin/sh
# run.sh CHANYUAN - old saves: one of each format that was ever released, of the small story in tests/screen/pack, must
# replay and be played on for good; and what is wrong with a bad one is told in a sentence.
#
# UPDATE=1 makes the saves of the present format anew (needed when the small story changes, never otherwise: when these
# fail after a change to the engine, players' saves fail too).
set -u
chanyuan=$1
root=${ROOT:-$(pwd)}
build=${BUILD:-$root/build/debug}
here=$root/tests/saves
pack=$root/tests/screen/pack
passed=0
failed=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT
case $chanyuan in /*) ;; *) chanyuan=$(pwd)/$chanyuan ;; esac
cd "$work" || exit 1

play() { "$chanyuan" play "$pack" --plain --save "$@"; }

make_saves() {
    rm -f good.save
    printf '1\n1\nnote The figure is damp. 寇準\nundo\n1\n2\nundo 2\n1\n1\n1\n' | play good.save --role envoy --seed 1005 >/dev/null
    head -c 440 good.save >truncated.save
    sed 's/^step 2 hall/step 2 hill/' good.save >damaged.save
    sed 's/^chanyuan-save 1/chanyuan-save 2/' good.save >newer.save
    mkdir -p changed && cp "$pack"/*.lua changed && sed 's/start = 3/start = 5/' "$pack/pack.lua" >changed/pack.lua
    rm -f changed.save
    printf '3\n1\n' | "$chanyuan" play ./changed --plain --save changed.save --role envoy --seed 1 >/dev/null
    rm -r changed
    "${CC:-cc}" -I"$root/engine" -o forge "$here/forge.c" "$build"/libkeep.a "$build"/libmodel.a "$build"/libbase.a \
        -lunistring -lm && ./forge good.save forged.save && rm forge
    cp good.save "$here/format1.save"
    for name in truncated damaged newer changed forged; do cp "$name.save" "$here/"; done
}

# verdict WHAT OK: counts one
verdict() {
    if [ "$2" = 0 ]; then passed=$((passed + 1)); else
        failed=$((failed + 1))
        echo "FAIL $1:"
        sed 's/^/  | /' output
    fi
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
replays newer 2 "was written by a newer version of the game (its format is 2, this version reads 1)."
goes_on newer 2 "was written by a newer version of the game"
replays changed 2 'another text'
goes_on changed 2 'another text'

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

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
