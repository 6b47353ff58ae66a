#!/bin/sh
# coverage.sh BUILD - the share of the engine's lines that a build with MODE=cov ran through, by file and in all.
set -u
find "$1" -name '*.gcda' ! -path '*/tests/*' -exec gcov -n {} + 2>/dev/null | awk '
    /^File / { file = $2; gsub(/'"'"'/, "", file) }
    /^Lines executed:/ && file ~ /^engine\// {
        split($2, part, /[:%]/)
        share = part[2]; lines = $NF
        printf "%6.1f %% of %5d  %s\n", share, lines, file
        all += lines; run += lines * share / 100; file = ""
    }
    END { if (all) printf "%6.1f %% of %5d  in all\n", run * 100 / all, all }' | sort -k5
