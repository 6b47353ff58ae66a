#!/bin/sh
# run.sh CHANYUAN - beginning a scenario: what `new` makes passes `check` without a complaint, explores as proved, passes
# its own test and plays at once; what it can't make it says. And labels: `info`, and what `play` shows of a stranger's.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"
own=$XDG_DATA_HOME/chanyuan/scripts/mods

# works FOLDER NAME: it is whole
works() {
    runs 0 "check $2" check "$2" --exact
    says '0 errors, 0 warnings'
    says ' to read'
    runs 0 "check $2 as JSON" check "$2" --json
    says '"game_words": '
    runs 0 "explore $2" explore "$2"
    says 'proved: '
    runs 0 "test $2" test "$1/first.play"
    says '1 passed, 0 failed'
    ! grep -rq '@[A-Z]*@' "$1"
    verdict "nothing is left to fill in in $1" $?
    grep -qF "[\"$root/assets/lua\"]" "$1/.luarc.json"
    verdict "$1/.luarc.json leads to the annotations" $?
}

# The three commands that it ends with are the ones that work.
for template in story table; do
    runs 0 "new my-$template" new "my-$template" --template $template
    says "Made my-$template in $own/my-$template"
    says "  chanyuan play my-$template"
    says "  chanyuan check my-$template"
    says "  chanyuan test $own/my-$template/first.play"
    works "$own/my-$template" "my-$template"
done
runs 0 'info' info my-story
says 'My story'
printf '1\n2\n1\n' | "$chanyuan" play my-story --plain --role rider >output 2>&1
lacks 'It is data'
says 'Four miles, and a house with a lamp in it.'
runs 0 'new, as story unless told' new plain
sed 's/my-story/plain/g; s/My story/Plain/g' "$own/my-story/pack.lua" | cmp -s - "$own/plain/pack.lua"
verdict 'the templates differ by name alone' $?

# Elsewhere, and with a name that a shell takes apart.
runs 0 'new --into' new other --into "it's here"
says "chanyuan play 'it'\\''s here/other'"
works "it's here/other" "it's here/other"
runs 0 'a test knows the scenario that it lies in' test "it's here/other/first.play"

# What can't be.
runs 2 'a name that is taken here' new my-story
says "There is a scenario called my-story already, in $own/my-story"
runs 2 'a name that is taken elsewhere' new sill
says 'There is a scenario called sill already'
runs 2 'a folder that is there' new other --into "it's here"
says "it's here/other is there already"
# shellcheck disable=SC1111 # quotation marks
for name in '' .hidden -- two/parts 'a b' aé pack.lua; do runs 1 "the name “$name”" new "$name" --into names; done
[ ! -e names ]
verdict 'nothing was made for them' $?
runs 1 'a template that there is not' new x --template tabel
says 'There is no template tabel; there are: story, table. Did you mean table?'
runs 1 'a template outside' new x --template ../lua
runs 1 'no name' new
: >file
runs 2 'into a file' new x --into file

# Labels.
cat >pack.lua <<EOF
pack "lamp" {
  title = "The Lamp", version = "2.1", api = 1, summary = "It is lit, or not.", author = "Wei", licence = "CC BY 4.0",
}
role "keeper" { label = "The keeper", start = "tower" }
scene "tower" { text = "The lamp is cold and 燈 dark.", choice "light" { "Light it.", go = "lit" } }
ending "lit" { title = "Lit", text = "Three ships come *home*." }
EOF
mkdir lamp && mv pack.lua lamp/
runs 0 'info of a stranger' info lamp
says 'Name: lamp, version 2.1; written in edition 1 of the language.'
says 'Author: Wei'
says 'Licence: CC BY 4.0'
says 'It holds: 1 role, 1 scene, 1 choice, 1 ending; 13 words, about 1 minute of reading.'
says 'It is data: it opens no file, uses no network'
says 'It extends no other scenario.'
says "On disk: 1 file, $(wc -c <lamp/pack.lua) bytes: lamp"
says 'Proof: not proved here.'
runs 0 'info as JSON' info lamp --json
says '"licence": "CC BY 4.0"'
says '"proved": false'
runs 2 'info of nothing' info nothing
runs 1 'info of two' info lamp sill

# An extension says of what, and where; it is played with what it extends, which lies beside it here.
sed -i 's/author = "Wei",/& open = { scenes = { "tower" } },/' lamp/pack.lua
mkdir oil && cat >oil/pack.lua <<EOF
pack "oil" { title = "The Lamp, with oil", version = "1", api = 1, extends = "lamp" }
extend "tower" { choice "oil.pour" { "Pour.", text = "It runs out below.", go = "tower" } }
EOF
runs 0 'info of an extension' info ./oil
says 'Name: lamp+oil, version 1;'
says 'It extends: lamp, at: tower.'
says 'It adds to the scenario lamp, only where that is open to it.'
runs 0 'info of an extension as JSON' info ./oil --json
says '"extends": "lamp"'
printf '2\n1\n' | "$chanyuan" play ./oil --plain --role keeper >output 2>&1
says 'It extends: lamp, at: tower.'
says 'It runs out below.'
says 'Three ships come home.'
runs 0 'an extension is explored with what it extends' explore oil
says '0 endings, 0 other scenes and 0 choices not reached'
runs 0 'list says what it extends' list --scripts .
says 'lamp+oil         The Lamp, with oil (1), extends lamp'
runs 0 'a bundle of it' pack oil -o oil.chanyuan
runs 0 'and of the other' pack lamp -o lamp.chanyuan
rm -r oil && mv lamp lamp-folder
runs 0 'an extension of a bundle, in a bundle' info ./oil.chanyuan
says 'It extends: lamp, at: tower.'
mv lamp-folder lamp && rm lamp.chanyuan oil.chanyuan

# In play once, and again for another version; never of ours, nor of one in a folder that we were told of.
plays() { printf '1\n' | "$chanyuan" play "$@" --plain --role keeper >output 2>&1; }
plays lamp
says 'It is data: it opens no file'
says 'Three ships come home.'
plays lamp
lacks 'It is data'
says 'Three ships come home.'
sed -i 's/2\.1/2.2/' lamp/pack.lua
plays lamp
says 'version 2.2'
plays lamp --no-save
says 'version 2.2'
printf 'quit\n' | "$chanyuan" play sill --plain >output 2>&1
lacks 'It is data'
sed -i 's/2\.2/2.3/' lamp/pack.lua
CHANYUAN_PATH=$work plays lamp
lacks 'version 2.3'

total
