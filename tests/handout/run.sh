#!/bin/sh
# run.sh CHANYUAN - `chanyuan sources`: every source, with the scenes and entries that rest on it. What the campaign's own files cite is
# looked up in the sheet, source by source (cited.awk reads them without the program); a small story's sheet is known whole.
# Its last line is `N passed, N failed`.
# shellcheck source=tests/expect.sh
. "$(dirname "$0")/../expect.sh"

campaign=$root/scripts/campaigns/chanyuan
"$chanyuan" sources chanyuan >sheet 2>output
verdict 'the sheet of the campaign' $?

# As many headings as there are sources, in their order.
find "$campaign" -name '*.lua' -exec sed -n 's/^source "\([^"]*\)".*/\1/p' {} + >declared
sed -n 's/^## \([^:]*\): .*/\1/p' sheet >headed
diff declared headed >output && [ -s headed ]
verdict 'every source has its section, and nothing else has one' $?

# Each scene and entry in whose form a source is cited stands in that source's section.
find "$campaign" -name '*.lua' -exec awk -v sources="$(tr '\n' ' ' <declared)" -f "$root/tests/handout/cited.awk" {} + | sort -u >cited
awk -F'|' '
    NR == FNR && /^## / { source = $0; sub(/^## /, "", source); sub(/: .*/, "", source); next }
    NR == FNR && /^- \*\*Scenes that rest on it\*\*: / { said[source, "scene"] = "; " substr($0, index($0, "**: ") + 4) ";"; next }
    NR == FNR && /^- \*\*Entries of the codex\*\*: / { said[source, "entry"] = "; " substr($0, index($0, "**: ") + 4) ";"; next }
    NR == FNR { next }
    !index(said[$1, $2], "; " $3 ";") { print $1 ": " $2 " " $3 }' sheet cited >output
[ ! -s output ] && [ "$(grep -c '|scene|' cited)" -gt 20 ] && [ "$(grep -c '|entry|' cited)" -gt 100 ]
verdict "what is cited stands under its source ($(wc -l <cited | tr -d ' ') of them)" $?

# And no scene that doesn't cite it: of a story that is known whole, the sheet is.
"$chanyuan" sources "$root/tests/planted/healthy" >output 2>&1
cat >wanted <<'SHEET'
# The weir: the sources

A citation names a source, a place in it, and how far we trust it: A primary text; A† a late or private anecdote; B modern scholarship; C an encyclopedia article; D from memory.

## daybook: The miller's daybook

Who came through, and what for.

- **Scenes that rest on it**: The gate

SHEET
diff wanted output >difference
good=$?
mv difference output
verdict 'the sheet of a small story' "$good"

mkdir bare
sed -e '/^source /d' -e '/record = happened/d' "$root/tests/planted/healthy/pack.lua" >bare/pack.lua
"$chanyuan" sources bare >output 2>&1
[ $? = 2 ] && grep -qF '“The weir” names no sources.' output
verdict 'a story without sources' $?
"$chanyuan" sources >output 2>&1
[ $? = 1 ] && grep -qF 'sources takes one scenario.' output
verdict 'no scenario' $?

total
