#!/bin/sh
# run.sh CHANYUAN - `chanyuan treaty` on the shipped scenario says what the reference calculation found, state by state.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"

asks() { "$chanyuan" treaty "$@" >output 2>&1; }
asks_close() { "$chanyuan" treaty "$@" 2>&1 | tr -d ' \n' >output; } # without blanks

state() { # state, deals both ratify, frontier deals in the zone, efficiency, equity
    asks chanyuan --state "$1"
    says '14 clauses, 497664000 deals. Frontier: 222 points, 223 deals.' "$1"
    says "Deals both courts would ratify: $2." "$1"
    says "Frontier deals that leave neither worse off than war: $3." "$1"
    says 'Song: 88.3 points' "$1"
    says 'Liao: 470.1 points' "$1"
    says 'fidelity 100 %' "$1"
    says "efficiency $4 %, equity $5 %, durability 94 %" "$1"
    says 'captives ransom (+7, +49)' "$1"
}

state siege 39720036 57 96 65
state river 80321298 74 97 42
state talin 38185642 57 95 74
state retreat 15040410 47 93 15

deal() { # the deal, what must be said of it
    asks chanyuan --deal "$1"
    says "$2" "$1"
}

deal captives=ransom 'efficiency 100 %, equity 69 %, durability 94 %'
deal silk=100k,silver=100k 'efficiency 87 %, equity 99 %, durability 86 %'
deal silk=600k,silver=400k 'no gain for both, durability 68 %'
deal guannan=part 'Song: -223.6 points; refuses'
deal guannan=part 'fidelity 40 %'
deal oath=letters,works=free,further=unsaid 'efficiency 73 %, equity 78 %, durability 62 %'
deal silk=none,silver=none,boundary=yi_zhuo,kinship=vassal,guannan=renounced,name=bounty 'Liao: -936'

asks chanyuan --deal silk=300
says 'silk has no option 300. Did you mean 300k?' 'a slip'
asks_close chanyuan --json --all
says '"ratified_by_both":38185642' 'as JSON'
says '"better_for_both":[{"clause":"captives","option":"ransom","gain":[700,4910]}]' 'as JSON'

asks chanyuan --state siege --with late
says 'Song: 88.3 points' 'a swing'
says "Song's chance 50 %, 0 rounds fought, fear 1" 'a swing'
asks chanyuan --with slander
says 'Song: 85.7 points' 'powers moved'
asks chanyuan --with lat
says 'There is no swing lat. Did you mean late?' 'a slip'

asks chanyuan --talk
says 'Liao puts its opening text:' 'a talk'
says 'It would say yes to' 'a talk'
says 'Song says yes.' 'a talk'
says 'Agreed, beside the record:' 'a talk'

# Of a fiction there is no record to be near to: nothing is said of one, and nothing plotted.
sill=$root/scripts/mods/sill
asks "$sill" --deal copper=half,light=year
says 'The deal: copper half, light year, oil hask, fire nothing' 'a fiction'
says 'as how they settle each clause' 'a fiction'
says '# largest product  o the deal' 'a fiction'
says 'efficiency' 'a fiction'
lacks ecord 'a fiction'
lacks idelity 'a fiction'
lacks '*' 'a fiction'
asks_close "$sill" --json
says '"fidelity":null' 'a fiction, as JSON'
asks "$sill" --talk
says 'Agreed: ' 'a fiction, talked about'

total
