/* forge.c - makes forged.save out of good.save: the second step claims another world, and every check value is right.
 * Only run.sh builds this, when the saves are made anew. */
#include <stdio.h>

#include "base/io.h"
#include "keep/journal.h"

int main(int argc, char **argv) {
    JournalText text;
    Error err = {""};
    StrBuf out = {0};
    if (argc != 3 || !journal_read(argv[1], &text, &err) || text.count < 2) return fprintf(stderr, "%s\n", err.text), 1;
    text.lines[1].hash ^= 1;
    journal_write(&text.head, text.lines, text.count, &out);
    bool good = io_replace(argv[2], strbuf_str(&out), &err);
    strbuf_free(&out);
    journal_text_free(&text);
    return good ? 0 : 1;
}
