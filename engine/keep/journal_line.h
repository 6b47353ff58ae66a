/* journal_line.h - private to keep: how one line of a save is worded and sealed, shared by what writes to disk and what
 * writes to memory. */
#ifndef KEEP_JOURNAL_LINE_H
#define KEEP_JOURNAL_LINE_H

#include "keep/journal.h"

/* Adds the words of a line, without its check value. A note is made safe for a terminal and cut to what a line can
 * hold. */
void line_words(const Line *line, StrBuf *out);

/* Ends the line that begins at out->at + start: its check value, which chains to *check, and a newline. */
void line_seal(StrBuf *out, size_t start, uint32_t *check);

/* Adds the sealed lines of a head; *check is the last one's check value. */
void head_lines(const JournalHead *head, StrBuf *out, uint32_t *check);

/* Whether a file of these words could be read again: names without blanks, nothing that a line refuses. */
bool head_check(const JournalHead *head, Error *err);
bool line_fits(Str words);

#endif
