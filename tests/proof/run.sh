#!/bin/sh
# run.sh CHANYUAN - what is proved can be shown: certificates written, verified, altered, and of other scenarios; what
# labels say of them; scripts that fail made short, and written anew. Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"

holds() { # file, text
    grep -qxF -- "$2" "$1"
    verdict "$1 holds: $2" $?
}

# A story of one's own, and one that plays at tables: written, and verified by going another way.
runs 0 'a story' new rider --into .
runs 0 'a certificate' explore rider --certificate rider/certificate
says 'Wrote rider/certificate: proved, '
holds rider/certificate 'found proved'
runs 0 'its label claims' info rider
says 'Proof: claimed, not verified here: proved, '
says 'chanyuan explore --verify rider/certificate'
runs 0 'its label as JSON' info rider --json
says '"proved": false'
says '"proof": "claimed, not verified here'
runs 0 'it verifies, in its folder' explore --verify rider/certificate
says 'verified: rider/certificate says “proved”, and so it is: '
runs 0 'its label says proved' info rider
says 'Proof: proved: '
says 'verified here.'
runs 0 'its label as JSON' info rider --json
says '"proved": true'

for pack in sill "$root/tests/scenario/packs/toll"; do
    for options in '' --no-mask '--max-states 20'; do
        # shellcheck disable=SC2086 # words
        runs "$([ "$options" = '--max-states 20' ] && echo 3 || echo 0)" "certify $pack $options" \
            explore "$pack" --certificate file $options
        runs 0 "verify $pack $options" explore --verify file "$pack"
        says 'verified: file says “'
    done
    says '“bounded, not proved”, and so it is: 20 states'
done
runs 0 'a bound takes no proof away' info sill
says 'Proof: proved: '
runs 0 'as JSON' explore --verify file "$root/tests/scenario/packs/toll" --json
says '"verified": true'

# One altered in a byte doesn't verify, wherever that is, and says so.
size=$(wc -c <rider/certificate)
byte=0
while [ "$byte" -lt "$size" ]; do
    cp rider/certificate altered
    alter altered "$byte"
    "$chanyuan" explore --verify altered rider >output 2>&1
    [ $? = 3 ] && grep -q '^not verified: altered ' output
    verdict "byte $byte altered" $?
    byte=$((byte + 61))
done
head -c $((size - 30)) rider/certificate >altered
runs 3 'cut off' explore --verify altered rider
says 'not verified: altered was changed or cut off since it was written'
runs 3 'more than may be gone through' explore --verify rider/certificate --max-states 3
says 'and only 3 are to be gone through'
runs 3 'as JSON' explore --verify altered rider --json
says '"verified": false'
runs 3 'no certificate' explore --verify rider/pack.lua rider
says 'is no certificate'
runs 2 'nothing' explore --verify nothing
runs 1 'two scenarios' explore --verify file sill rider
runs 1 'of one role' explore rider --role rider --certificate file
rm -f altered

# Another scenario's, and another text's, are told in a sentence; its label doesn't take it for its own.
runs 3 'of another scenario' explore --verify rider/certificate sill
says 'not verified: This certificate is of the scenario rider, and not of sill.'
echo '-- another text' >>rider/pack.lua
runs 3 'of another text' explore --verify rider/certificate
says 'not verified: This certificate is of another text of rider'
runs 0 'the label of another text' info rider
says 'Proof: not proved here. The certificate that lies beside it is of another text'
alter rider/certificate 30
runs 0 'the label of an altered one' info rider
says 'Proof: not proved here. The certificate that lies beside it was changed'

# A script that fails is made short: the same line fails alike, with fewer moves before it.
mkdir well && cat >well/pack.lua <<'EOT'
pack "well" { title = "The Well", version = "1", api = 1, summary = "Three buckets, or more." }
count "buckets" { range = { 0, 9 }, label = "buckets" }
flag "worn" { label = "the rope is worn" }
role "boy" { label = "The boy", start = "well" }
scene "well" {
  text = { "Stone, and a rope.", when("worn", "It is worn.") },
  choice "draw" { "Draw.", effects = { add("buckets", 1) }, go = "well" },
  choice "sing" { "Sing.", go = "well" },
  choice "rub" { "Rub the rope.", effects = { set("worn", true) }, go = "well" },
  choice "home" { "Go home.", when = at_least("buckets", 3), go = "home" },
}
ending "home" { title = "Home", text = "Supper." }
EOT
runs 0 'the well' check well
cat >well/long.play <<'EOT'
# a long day
book well
role boy
seed 5

pick sing
pick draw
pick sing
  ? fact buckets = 1   
pick rub
pick draw
pick sing
pick draw
  ? choice home locked
pick sing
pick home
  ? scene inn
  ? turns 3
  ? text "Breakfast"
EOT
cp well/long.play before
runs 3 'it fails' test --shrink well/long.play
says 'well/long.play:14: expected choice home locked; found: open'
says 'well/long.play:14: saved long.shrunk.play, which fails alike after 3 of the 7 moves before it.'
[ "$(grep -c '^pick draw$' long.shrunk.play)" = 3 ] && [ "$(grep -c '^pick' long.shrunk.play)" = 3 ]
verdict 'three buckets are left' $?
runs 3 'the short one fails too' test long.shrunk.play
says 'expected choice home locked; found: open'
cmp -s before well/long.play
verdict 'the script is as it was' $?
runs 1 'one or the other' test --shrink --update well/long.play

# A move that can't be made is a failure like another.
printf 'book well\nrole boy\n\npick draw\npick sing\npick home\n' >well/early.play
runs 3 'a move fails' test --shrink well/early.play
says 'which fails alike after 0 of the 2 moves before it'

# Written anew: what can be, each change as a line; comments, order and what doesn't fail stay.
runs 3 'updated, but for one' test --update well/long.play
says 'well/long.play:14: “? choice home locked” is now “? choice home open”.'
says 'well/long.play:17: “? scene inn” is now “? scene home”.'
says 'well/long.play:18: “? turns 3” is now “? turns 9”.'
says 'well/long.play:19: left as it is: expected text "Breakfast"; found:'
diff before well/long.play >output
[ "$(grep -c '^>' output)" = 3 ] && [ "$(grep -c '^<' output)" = 3 ]
verdict 'three lines are others' $?
holds well/long.play '  ? fact buckets = 1   '
sed -i '/Breakfast/d' well/long.play
runs 0 'now it passes' test well/long.play
cp well/long.play before
runs 0 'nothing to update' test --update well/long.play
cmp -s before well/long.play
verdict 'and nothing is written' $?

# Not where a move fails, nor of a scenario that doesn't load.
printf '  ? turns 7\n' >>well/early.play
cp well/early.play before
runs 3 'a move fails' test --update well/early.play
says 'well/early.play:6: nothing was written, because a move fails: “pick home”'
cmp -s before well/early.play
verdict 'nothing is written' $?
sed -i 's/start = "well"/start = "wall"/' well/pack.lua
runs 3 'it does not load' test --update well/early.play
cmp -s before well/early.play
verdict 'nothing is written' $?

# What a random player finds is made short as well, and its script shows it.
mkdir leak && cat >leak/pack.lua <<'EOT'
pack "leak" { title = "The Leak", version = "1", api = 1, summary = "Mind the purse." }
count "spent" { range = { 0, 2 }, label = "coins spent", over = "refuse" }
role "boy" { label = "The boy", start = "well" }
scene "well" {
  text = "Stone, and a rope.",
  choice "spend" { "Spend.", effects = { add("spent", 1) }, go = "well" },
  choice "sing" { "Sing.", go = "well" },
  choice "home" { "Go home.", go = "home" },
}
ending "home" { title = "Home", text = "Supper." }
EOT
runs 3 'a random player' explore leak --random 200 --seed 3 --shrink
says 'Saved leak.shrunk.play, which goes wrong alike after 3 moves.'
holds leak.shrunk.play '  ? turns 2'
runs 0 'its script shows it' test --scripts . leak.shrunk.play

total
