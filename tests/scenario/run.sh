#!/bin/sh
# run.sh CHANYUAN - a table in line mode: what is typed there, what is said of what can't be; saves made in the middle of
# talks, kept, replayed and played on; scripts that ask for what can't be done. Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
pack=$root/tests/scenario/packs/toll
export CHANYUAN_PATH="$root/scripts:$root/tests"

play() { "$chanyuan" play "$pack" --plain --save game.save "$@" >output 2>&1; }

# What can't be said, and words that mean nothing, change nothing and say why.
printf '%s\n' talk offer:silk=3 offer:toll=nine reopen:toll fly:x fly send:x tell:road,men,true 'ask: toll = one' quit |
    play --role reeve --seed 3
says 'There is no clause “silk” here.' 'typed'
says 'The toll can'\''t be settled as “nine”.' 'typed'
says 'You haven'\''t put your initials to that clause.' 'typed'
says '“fly” isn'\''t something that can be done at a table.' 'typed'
says '"fly" is no number, name or word' 'typed'
says '“x” is too much after “send”.' 'typed'
says 'That isn'\''t for you to do here.' 'typed'
says 'Ask them whether' 'typed'
"$chanyuan" replay game.save "$pack" >output 2>&1
says '3 of 3 lines agree; 2 choices stand, at scene bridge.' 'after them'

# Away from a table they are words like others.
printf '%s\n' offer:toll=one hold quit | "$chanyuan" play "$pack" --plain --no-save --role reeve >output 2>&1
says '"offer:toll=one" is no number, name or word' 'away from a table'
says '"hold" is no number, name or word' 'away from a table'

# A game goes on in the middle of talks, is taken back there, kept and opened.
printf '%s\n' offer:toll=two,nights=barred,word=stone amend:toll=one hold undo save 'note They nod.' log export \
    amend:nights=lanterns quit | sed 's/^save$/save nod/' | CHANYUAN_SAVES=. play
says 'Make it' 'the log'
says 'The log is written to' 'export'
grep -q 'Offer' ./toll-reeve-log.md
verdict 'the log as Markdown has what was said' $?
grep -q '^step 3 bridge:offer:toll=two,nights=barred,word=stone 0 ' game.save && grep -q '^back 1 ' game.save
verdict 'a save has what was said, and what was taken back' $?
for save in game nod; do
    "$chanyuan" replay $save.save "$pack" >output 2>&1
    verdict "$save.save replays" $?
done
printf '%s\n' why treaty standing decisions close 'undo 3' quit | play
says 'Their last refusal' 'gone on with'
says 'Ask them whether' 'taken back to what was said before it was opened'
printf '%s\n' 'load nod' send treaty quit | CHANYUAN_SAVES=. "$chanyuan" play "$pack" --plain --role reeve >output 2>&1
says 'As followed, though not in the oath' 'a slot kept in the middle of talks'

# A script that asks for what can't be said fails, and says where and why.
cat >wrong.play <<EOF
book $pack
role reeve
offer:toll=one
pick talk
offer:toll=nine
reopen:toll
frobnicate
? table toll = none
? table toll = one
? table silk = one
? agreed nobody
? heard accept
? days 7
EOF
"$chanyuan" test wrong.play >output 2>&1
[ $? = 3 ]
verdict 'a wrong script fails' $?
says 'wrong.play:3: expected offer:toll=one; found: it means nothing here' 'a script'
says 'wrong.play:5: expected offer:toll=nine; found: The toll can'\''t be settled as “nine”.' 'a script'
says 'wrong.play:6: expected reopen:toll; found: You haven'\''t put your initials to that clause.' 'a script'
says 'wrong.play:7: expected frobnicate; found:' 'a script'
says 'wrong.play:9: expected table toll = one; found: none' 'a script'
says 'wrong.play:10: expected table silk = one; found: no such clause at the table' 'a script'
says 'wrong.play:11: expected agreed nobody; found: no such court' 'a script'
says 'wrong.play:12: expected heard accept; found: no answer' 'a script'
says 'wrong.play:13: expected days 7; found: 0' 'a script'
[ "$(grep -c '^wrong.play:' output)" = 9 ]
verdict 'and nothing else' $?

# A table looked back on, as a file: the same in each form, the plot drawn in each and told in figures.
printf '%s\n' talk offer:toll=two,nights=barred,word=stone ask amend:toll=one break 1 quit |
    "$chanyuan" play "$pack" --plain --role reeve --seed 3 --save looked.save >output 2>&1
for form in text markdown html; do
    "$chanyuan" replay looked.save "$pack" --debrief $form >output 2>&1
    verdict "a debrief as $form" $?
    says 'You left the table without a treaty' "a debrief as $form"
    says 'a, put on ' "a debrief as $form"
    says 'Act by act' "a debrief as $form"
done
says '<svg ' 'a debrief as HTML'
"$chanyuan" replay looked.save "$pack" --debrief text >output 2>&1
grep -q '^|.*a' output && grep -q '^|.*\*' output && grep -q "^+-*$" output
verdict 'the plot stands in the text' $?
[ "$(grep '^[|+]' output | awk '{ if (length($0) > most) most = length($0) } END { print most }')" = 72 ]
verdict 'in 72 columns' $?

# The explorer's ways through the tables are scripts that anyone can run again.
"$chanyuan" explore "$pack" --witness ways >output 2>&1
verdict 'the story is explored' $?
"$chanyuan" test --scripts "$root/tests/scenario/packs" ways/*.play >output 2>&1
verdict 'its ways are played' $?
says '3 passed, 0 failed' 'its ways'

# Players who play at random: a seed tells all, another one differs, and each policy goes its own way.
roam() { "$chanyuan" explore "$pack" --random 60 "$@" 2>&1; }
roam --seed 4 >output
verdict 'games are played at random' $?
says '60 games, seed 4, uniform: 60 ended, 0 got stuck, 0 were broken off after 2000 moves' 'random games'
says 'never shown: text of scene' 'random games'
grep -qE '^words: a game shows [1-9][0-9]*, [1-9][0-9]* minutes? to read' output
verdict 'how much a game shows' $?
roam --seed 4 >again && cmp -s output again
verdict 'one seed, one report' $?
roam --seed 5 | sed 's/seed 5/seed 4/' >again
! cmp -s output again
verdict 'another seed, another report' $?
roam --policy least-used --role reeve >output
says 'seed 1, least-used: 60 ended' 'a policy and a role'
says 'bridge' 'a table'
roam --policy careful --json >output
says '"policy": "careful"' 'random games as JSON'
says '"never_shown"' 'random games as JSON'
roam --policy carful >output
[ $? = 1 ]
verdict 'no such policy' $?
says 'Did you mean careful?' 'no such policy'

# What choices close: counted, so that nothing is given away, or named.
"$chanyuan" explore "$pack" --hinge >output 2>&1
verdict 'what choices close is counted' $?
says 'closes 1 of 2 endings; 4 recorded clauses are no longer within reach' 'a count'
! grep -q 'sworn' output
verdict 'and nothing is given away' $?
"$chanyuan" explore "$pack" --hinge --full >output 2>&1
says 'closes 1 of 2 endings; the whole record is no longer within reach' 'what is closed'
says 'no longer within reach: sworn' 'its name'
"$chanyuan" explore "$pack" --hinge --json >output 2>&1
says '"choice": "bridge/swim"' 'what choices close as JSON'
"$chanyuan" explore "$pack" --hinge --max-states 3 >output 2>&1
[ $? = 3 ]
verdict 'what is not known is not said' $?

# The same in play, from an index beside the story: counted before the end, named there and for teachers.
cat >ford.lua <<'END'
pack "ford" { title = "The Ford", version = "1", api = 1, summary = "A river." }
role "rider" { label = "The rider", start = "bank", text = "You ride." }
scene "bank" {
  title = "The bank", text = "Water.",
  choice "cross" { "Cross.", go = "isle" },
  choice "home" { "Ride home.", go = "hearth" },
}
scene "isle" {
  title = "The isle", text = "More water.",
  choice "on" { "Ride on.", go = "meadow" },
  choice "wait" { "Wait.", go = "flood" },
}
ending "hearth" { title = "A warm hearth", text = "Home." }
ending "meadow" { title = "A wet meadow", text = "Over." }
ending "flood" { title = "The flood", text = "Under." }
END
hinge() { # story, role, what is typed
    story=$1 role=$2
    shift 2
    rm -f saves/*.save
    printf '%s\n' "$@" quit | CHANYUAN_SAVES=saves "$chanyuan" play "$story" --plain --role "$role" --seed 1 >output 2>&1
}
mkdir -p saves
hinge ./ford.lua rider cross h
says 'this copy of the game came without its index of endings' 'no index'
says 'chanyuan explore ./ford.lua --index' 'how to make one'
hinge ./ford.lua rider i 1 h
says 'More water.' 'a number over a page without any means the choice below it'
hinge ./ford.lua rider i 9 x
says '"close" closes this page' 'and one that is none says how to get away'
hinge ./ford.lua rider cross on lookback
says 'chanyuan explore ./ford.lua --index' 'how to make one, at the end'
"$chanyuan" explore ./ford.lua --index >output 2>&1
verdict 'an index is written' $?
says 'Wrote ./ford.hinge.index: what is within reach of 5 states' 'an index'
hinge ./ford.lua rider h
says 'You have chosen nothing yet' 'before a choice'
hinge ./ford.lua rider cross h
says 'Your last choice closed 1 of the 3 endings that were within reach before it; 2 still are.' 'a count in play'
! grep -q 'A warm hearth' output
verdict 'and nothing is given away in play' $?
hinge ./ford.lua rider cross on undo h
says 'Your last choice closed 1 of the 3 endings' 'a choice taken back'
! grep -q 'A warm hearth' output
verdict 'and still nothing is given away' $?
hinge ./ford.lua rider cross on h
says 'closed 1 of the 2 endings that were within reach before it; 1 still is.' 'at the end'
says 'No longer within reach: The flood' 'at the end'
hinge ./ford.lua rider cross on lookback
says 'What your choices closed' 'looked back on'
says 'No longer within reach: “A warm hearth”.' 'the first choice, looked back on'
says 'No longer within reach: “The flood”.' 'the last choice, looked back on'
hinge ./ford.lua rider cross lookback
! grep -q 'A warm hearth' output
verdict 'but only when the game is over' $?
hinge ./ford.lua rider settings endings close cross h
says 'No longer within reach: A warm hearth' 'for teachers'
hinge ./ford.lua rider cross h
says 'No longer within reach: A warm hearth' 'for teachers, another time'
hinge ./ford.lua rider cross lookback
says 'No longer within reach: “A warm hearth”.' 'for teachers, looking back before the end'
rm saves/settings
"$chanyuan" explore ./ford.lua --index=other >output 2>&1
cmp other ford.hinge.index >output 2>&1
verdict 'an index elsewhere is the same' $?
"$chanyuan" explore ./ford.lua --random 60 --policy careful >with 2>&1
mv ford.hinge.index away
"$chanyuan" explore ./ford.lua --random 60 --policy careful >output 2>&1
cmp with output
verdict 'the careful know the same from an index as from exploring' $?
mv away ford.hinge.index
printf x | dd of=ford.hinge.index bs=1 seek=70 conv=notrunc 2>/dev/null
hinge ./ford.lua rider cross h
says 'The index of what is within reach is damaged.' 'a damaged index'
cp other ford.hinge.index
echo '-- another text' >>ford.lua
hinge ./ford.lua rider cross h
says 'is of another text of this story' 'a stale index'
says 'chanyuan explore ./ford.lua --index' 'how to make it anew'
"$chanyuan" explore ./ford.lua --index --role rider >output 2>&1
[ $? = 1 ]
verdict 'an index speaks of all roles' $?
"$chanyuan" explore ./ford.lua --index --max-states 3 >output 2>&1
[ $? = 3 ]
verdict 'and of all states' $?
cp -R "$pack" toll
"$chanyuan" explore ./toll --index >output 2>&1
hinge ./toll reeve talk swim h
says 'The covenant of the record is no longer within reach: ' 'clauses in play'
says 'Where courts bargain, what is closed is proved' 'what is not known of talks'

"$chanyuan" check "$pack" --exact >output 2>&1
verdict 'the story is checked exactly' $?
"$chanyuan" check "$pack" --exact --max-states 3 >output 2>&1
[ $? = 3 ]
verdict 'or not, and says so' $?

# Whom the reader follows is kept with the game, in a slot, too, and changes nothing that a replay compares.
chanyuan_game() { CHANYUAN_SAVES=. "$chanyuan" play "$root/scripts/campaigns/chanyuan" --plain --save followed.save "$@" >output 2>&1; }
printf '%s\n' 1 'follow zhang_hao family' 'save kept' 'follow zhang_hao nobody' 'follow asked_first liao' undo quit | chanyuan_game --role wang --seed 1
says "Zhang Hao's part: you follow Shen Kuo." 'followed'
grep -q '^follow zhang_hao=nobody ' followed.save && grep -q '^follow asked_first=liao ' followed.save
verdict 'a save has whom one follows' $?
grep -q '^follow zhang_hao=family ' kept.save
verdict 'so has a slot' $?
"$chanyuan" replay followed.save "$root/scripts/campaigns/chanyuan" >output 2>&1
verdict 'and it replays' $?
sed 's/^follow asked_first=liao/follow asked_first=tang/' followed.save >other.save
printf '%s\n' log quit | chanyuan_game
says 'Who asked first: you follow the Liao annals.' 'gone on with'
lacks "Zhang Hao's part" 'whom one no longer follows'
printf '%s\n' 'load kept' log quit | chanyuan_game
says "Zhang Hao's part: you follow Shen Kuo." 'opened'
! "$chanyuan" replay other.save "$root/scripts/campaigns/chanyuan" >output 2>&1
verdict 'and what was changed by hand is found' $?

total
