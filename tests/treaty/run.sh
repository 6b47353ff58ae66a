#!/bin/sh
# run.sh CHANYUAN - `chanyuan treaty` on the shipped scenario says what the reference calculation found, state by state.
# Its last line is `N passed, N failed`.
set -u
chanyuan=$1
passed=0
failed=0

says() { # what is asked, what must be said
    if printf '%s\n' "$report" | grep -qF -- "$2"; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL treaty $1: not said: $2"
    fi
}

state() { # state, deals both ratify, frontier deals in the zone, efficiency, equity
    report=$("$chanyuan" treaty chanyuan --state "$1")
    says "$1" '14 clauses, 497664000 deals. Frontier: 222 points, 223 deals.'
    says "$1" "Deals both courts would ratify: $2."
    says "$1" "Frontier deals that leave neither worse off than war: $3."
    says "$1" 'Song: 88.3 points'
    says "$1" 'Liao: 470.1 points'
    says "$1" 'fidelity 100 %'
    says "$1" "efficiency $4 %, equity $5 %, durability 94 %"
    says "$1" 'captives ransom (+7, +49)'
}

state siege 39720036 57 96 65
state river 80321298 74 97 42
state talin 38185642 57 95 74
state retreat 15040410 47 93 15

deal() { # the deal, what must be said of it
    report=$("$chanyuan" treaty chanyuan --deal "$1")
    says "$1" "$2"
}

deal captives=ransom 'efficiency 100 %, equity 69 %, durability 94 %'
deal silk=100k,silver=100k 'efficiency 87 %, equity 99 %, durability 86 %'
deal silk=600k,silver=400k 'no gain for both, durability 68 %'
deal guannan=part 'Song: -223.6 points; refuses'
deal guannan=part 'fidelity 40 %'
deal oath=letters,works=free,further=unsaid 'efficiency 73 %, equity 78 %, durability 62 %'
deal silk=none,silver=none,boundary=yi_zhuo,kinship=vassal,guannan=renounced,name=bounty 'Liao: -936'

report=$("$chanyuan" treaty chanyuan --deal silk=300 2>&1)
says 'a slip' 'silk has no option 300. Did you mean 300k?'
report=$("$chanyuan" treaty chanyuan --json --all | tr -d ' \n')
says 'as JSON' '"ratified_by_both":38185642'
says 'as JSON' '"better_for_both":[{"clause":"captives","option":"ransom","gain":[700,4910]}]'

report=$("$chanyuan" treaty chanyuan --state siege --with late)
says 'a swing' 'Song: 88.3 points'
says 'a swing' "Song's chance 50 %, 0 rounds fought, fear 1"
report=$("$chanyuan" treaty chanyuan --with slander)
says 'powers moved' 'Song: 85.7 points'
report=$("$chanyuan" treaty chanyuan --with lat 2>&1)
says 'a slip' 'There is no swing lat. Did you mean late?'

report=$("$chanyuan" treaty chanyuan --talk)
says 'a talk' 'Liao puts its opening text:'
says 'a talk' 'It would say yes to'
says 'a talk' 'Song says yes.'
says 'a talk' 'Agreed, beside the record:'

# Of a fiction there is no record to be near to: nothing is said of one, and nothing plotted.
sill=${ROOT:-$(pwd)}/scripts/mods/sill
report=$("$chanyuan" treaty "$sill" --deal copper=half,light=year)
says 'a fiction' 'The deal: copper half, light year, oil hask, fire nothing'
says 'a fiction' 'as how they settle each clause'
says 'a fiction' '# largest product  o the deal'
says 'a fiction' 'efficiency'
plain=$report
for word in ecord idelity '*'; do
    report=$(printf '%s\n' "$plain" | grep -F -- "$word" || echo nothing)
    says "a fiction: $word" nothing
done
report=$("$chanyuan" treaty "$sill" --json | tr -d ' \n')
says 'a fiction, as JSON' '"fidelity":null'
report=$("$chanyuan" treaty "$sill" --talk)
says 'a fiction, talked about' 'Agreed: '

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
