#!/bin/sh
# run.sh CHANYUAN - scenarios as one file: what `pack` makes is the same each time, holds the same story as its folder, is
# taken by every command, and is refused when a byte of it is another, is missing or is too many; what isn't packed, and
# why. Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
export CHANYUAN_PATH="$work/nowhere"

same() { # what, file, file
    cmp "$2" "$3" >output 2>&1
    verdict "$1" $?
}

# alike NAME: the folder NAME and NAME.chanyuan say the same
alike() {
    for how in 'explore --json' 'check --json' 'graph' 'strings' 'explore --hinge --full' 'explore --random 20 --seed 4'; do
        # shellcheck disable=SC2086
        "$chanyuan" $how "$1" >"$1.folder" 2>&1 </dev/null
        # shellcheck disable=SC2086
        "$chanyuan" $how "$1.chanyuan" 2>&1 </dev/null | sed "s/$1\\.chanyuan/$1/" >"$1.bundle"
        same "$1: $how" "$1.folder" "$1.bundle"
    done
}

# Of what is shipped, and of what `new` makes.
cp -r "$root"/scripts/mods/* .
for template in story table; do CHANYUAN_PATH=$root/scripts "$chanyuan" new my-$template --template $template --into . >output 2>&1; done
mkdir twice bundles
for pack in */pack.lua; do
    name=${pack%/pack.lua}
    runs 0 "pack $name" pack "$name"
    says "Made $name.chanyuan: "
    lacks 'Left out'
    lacks 'no answer to h'
    runs 0 "pack $name again" pack "./$name/" -o "twice/other-$name.chanyuan"
    same "$name is packed alike" "$name.chanyuan" "twice/other-$name.chanyuan"
    alike "$name"
    cp "$name.chanyuan" bundles
done
head -n 1 sill.chanyuan >output
grep -qx 'chanyuan-bundle 1 [0-9a-f]\{16\}' output
verdict 'it begins as documented' $?

# Found among scenarios, and by name; a folder of that name comes first.
runs 0 list list --scripts bundles
says 'bundles/sill.chanyuan'
says 'The Lazaret'
cp sill.chanyuan bundles/moored.chanyuan
runs 0 'found by name' info --scripts bundles moored
says 'The Sill'
says ': bundles/moored.chanyuan'
runs 0 'found by its whole name' info --scripts bundles moored.chanyuan
says ': bundles/moored.chanyuan'
cp -r sill bundles/moored
runs 0 'a folder comes first' info --scripts bundles moored
says ': bundles/moored'
lacks 'moored.chanyuan'

# Its scripts: those in it, and one beside it.
runs 0 'its own script' test my-story.chanyuan
says 'ok my-story.chanyuan/first.play'
says '1 passed, 0 failed'
mkdir alone && cp my-story.chanyuan my-story/first.play alone
runs 0 'a script beside it' test alone/first.play
says '1 passed, 0 failed'
runs 3 'one without scripts' test sill.chanyuan
says 'There is no script in sill.chanyuan'
runs 3 'its scripts are not written anew' test my-story.chanyuan --update
says 'whose scripts are only played'
cp -r my-story wrong && sed 's/coins = 2/coins = 3/' my-story/first.play >wrong/first.play
runs 0 'a script that fails' pack wrong -o wrong.chanyuan
runs 3 'its script fails' test wrong.chanyuan
says 'wrong.chanyuan/first.play:'

# In play: what a choice closed, from the index in it; and its saves go on in the folder, and the other way round.
printf '2\nh\nquit\n' | "$chanyuan" play my-story.chanyuan --plain --role rider --seed 1 >output 2>&1
says 'were within reach before it'
lacks 'no index'
find saves -name '*.save' -exec mv {} game.save \;
runs 0 'its save in the folder' replay game.save my-story
says 'lines agree; 1 choice stands, at scene bank.'
runs 0 'its save in the bundle' replay game.save my-story.chanyuan
says 'lines agree; 1 choice stands, at scene bank.'
printf '1\nquit\n' | "$chanyuan" play my-story --plain --save game.save >output 2>&1
printf 'quit\n' | "$chanyuan" play my-story.chanyuan --plain --save game.save >output 2>&1
says 'The road'
runs 0 why why my-story.chanyuan bank/pay
says 'your coins'
runs 0 treaty treaty sill.chanyuan
says 'Frontier'
runs 0 'play --at' play my-story.chanyuan --at bank --plain --no-save

# A certificate goes with it, and is somebody's claim until it is verified.
runs 0 'pack --exact' pack my-story --exact -o exact.chanyuan
says 'chanyuan explore --verify exact.chanyuan'
runs 0 'claimed' info exact.chanyuan
says 'Proof: claimed, not verified here: proved, '
runs 0 'verify' explore --verify exact.chanyuan
says 'verified: exact.chanyuan says “proved”, and so it is'
runs 0 'proved' info exact.chanyuan
says 'Proof: proved: '
runs 0 'as JSON' info exact.chanyuan --json
says '"proved": true'
runs 2 'without one' explore --verify my-table.chanyuan
says 'There is no certificate in my-table.chanyuan'
runs 0 'a certificate beside it' explore lazaret --certificate lazaret/certificate
runs 0 'an index beside it' explore lazaret --index
runs 0 'packed as they lie there' pack lazaret -o beside.chanyuan
says 'A certificate is in it'
runs 0 'the same as made now' pack lazaret --exact -o made.chanyuan
same 'an index and a certificate made now are those beside it' beside.chanyuan made.chanyuan

# A story that was changed since: its index is made anew, its certificate is refused.
echo '-- changed' >>lazaret/facts.lua
runs 2 'of another text' pack lazaret -o changed.chanyuan
says 'The certificate beside it is of another text'
[ ! -e changed.chanyuan ]
verdict 'nothing is written' $?
rm lazaret/certificate
runs 0 'its index made anew' pack lazaret -o changed.chanyuan
lacks 'no answer to h'
cp changed.chanyuan kept && echo 'nonsense' >>lazaret/facts.lua
runs 2 'with mistakes' pack lazaret -o changed.chanyuan
says 'facts.lua:'
says 'E103'
says 'so it isn'"'"'t packed'
same 'what was there stays' changed.chanyuan kept

# What is no part of a scenario stays out, and is told; links and hidden files are silent or told, and never followed.
cp -r my-table odd
echo '-- elsewhere' >outside && ln -s ../outside odd/link.lua && echo '-- unseen' >odd/.hidden.lua && echo notes >odd/notes.txt
mkdir odd/deep && echo '-- not included' >odd/deep/more.lua && mkfifo odd/pipe.lua && echo '-- odd' >'odd/a name.lua'
runs 0 'pack odd' pack odd
says 'Left out: a name.lua, link.lua, notes.txt, pipe.lua.'
grep -aq '^file [0-9]* deep/more.lua$' my-table.chanyuan
verdict 'sources in a folder of it are in it' $?
! grep -aq -e '-- elsewhere' -e '-- unseen' my-table.chanyuan
verdict 'what a link leads to is not' $?
runs 1 'another ending' pack odd -o odd.zip
says 'ends in .chanyuan'
runs 2 'a bundle of a bundle' pack sill.chanyuan
says 'is a bundle already'
cp sill/pack.lua one.lua
runs 2 'a single file' pack one.lua
says 'put what is to be packed into one'
runs 2 'a bundle is not watched' watch sill.chanyuan --plain
says 'a bundle, which is finished'
runs 2 'nor is an index written beside it' explore sill.chanyuan --index
says 'has its index in it'
ls -A >output
lacks .chanyuan-
runs 1 'no scenario' pack
runs 1 'two' pack sill hollow
runs 2 'none of that name' pack nothing

# What stands there already is left as it is, unless it is an earlier bundle of the same scenario.
echo mine >letter.chanyuan
cp letter.chanyuan letter
runs 2 'over a file of another kind' pack sill -o letter.chanyuan
says "letter.chanyuan is there already, and isn't a bundle of the same scenario"
says '--force'
same 'it is as it was' letter letter.chanyuan
cp my-story.chanyuan letter.chanyuan
runs 2 'over a bundle of another scenario' pack sill -o letter.chanyuan
same 'that is as it was' my-story.chanyuan letter.chanyuan
runs 0 'with --force' pack sill -o letter.chanyuan --force
same 'it is written over' sill.chanyuan letter.chanyuan
cp -r sill later && sed 's/version = "[^"]*"/version = "9.9"/' sill/pack.lua >later/pack.lua
runs 0 'over an earlier version of it' pack later -o letter.chanyuan
runs 0 'is the later one' info letter.chanyuan
says '9.9'

runs 1 '-o elsewhere' check sill -o x.chanyuan

# A byte altered anywhere, cut off anywhere, or added: refused, with a sentence, by whatever reads it.
size=$(wc -c <sill.chanyuan)
at=0
while [ "$at" -lt "$size" ]; do
    cp sill.chanyuan altered.chanyuan
    alter altered.chanyuan "$at"
    "$chanyuan" info altered.chanyuan >output 2>&1
    [ $? = 2 ] && grep -q '^altered.chanyuan: E101: altered.chanyuan \(was changed or cut off\|isn.t a bundle that\)' output
    verdict "byte $at altered" $?
    head -c "$at" sill.chanyuan >altered.chanyuan
    "$chanyuan" check altered.chanyuan >output 2>&1
    [ $? = 2 ] && grep -q '^altered.chanyuan: E101: ' output
    verdict "cut off at $at" $?
    case $at in ? | ?? | 1??) at=$((at + 9)) ;; *) at=$((at + 997)) ;; esac
done
{ cat sill.chanyuan && echo; } >altered.chanyuan
for words in 'play altered.chanyuan --plain' 'check altered.chanyuan' 'explore altered.chanyuan' 'graph altered.chanyuan' \
    'strings altered.chanyuan' 'treaty altered.chanyuan' 'why altered.chanyuan x' 'info altered.chanyuan' \
    'explore --verify altered.chanyuan'; do
    # shellcheck disable=SC2086
    runs 2 "$words" $words
    says 'was changed or cut off since it was packed'
done
runs 3 'test' test altered.chanyuan
says 'was changed or cut off since it was packed'
mkdir damaged && mv altered.chanyuan damaged && cp sill.chanyuan damaged
runs 0 'a damaged one in a list' list --scripts damaged
says 'damaged/altered.chanyuan: '
says 'The Sill'
mkdir folder.chanyuan && cp sill/*.lua folder.chanyuan
runs 0 'a folder that is called like one' check folder.chanyuan
mkfifo pipe.chanyuan
runs 2 'no file at all' info ./pipe.chanyuan
says "isn't a regular file"
ln -s sill.chanyuan link.chanyuan
runs 2 'a link' info link.chanyuan
says 'symbolic link'
runs 2 'nothing there' info ./missing.chanyuan

total
