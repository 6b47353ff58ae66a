/* utf8.h - text as people see it: characters, columns, places to break a line.
 *
 * Columns are wcwidth's, the same answer ncurses uses, so our layout and the terminal agree. Grapheme clusters (UAX 29)
 * and line breaks (UAX 14) are libunistring's. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

/* Takes one character off the front of *rest. False when it is empty. A bad byte gives U+FFFD and is passed over;
 * overlong forms and surrogates are bad bytes. */
bool utf8_next(Str *rest, uint32_t *character);
void utf8_put(StrBuf *buf, uint32_t character);

/* How many of a text's bytes fit into `most` without tearing a character apart. */
size_t utf8_fitting(Str text, size_t most);

typedef enum Utf8Fault {
    UTF8_GOOD,
    UTF8_BROKEN,  /* not UTF-8 */
    UTF8_CONTROL, /* C0 but newline and tab, DEL, C1 */
    UTF8_BIDI,    /* overrides, embeddings, isolates, marks */
    UTF8_UNSEEN,  /* zero-width space, word joiner, BOM, tags, soft hyphen, noncharacters */
} Utf8Fault;

/* The first fault of a text, and the byte offset where it stands. */
Utf8Fault utf8_check(Str text, size_t *offset);
const char *utf8_fault_words(Utf8Fault fault); /* "a control character" */

/* What may go to a terminal, a log or a report: every fault above becomes U+FFFD; newlines stay, tabs become spaces. */
void utf8_safe(StrBuf *out, Str text);

/* Columns of one grapheme cluster or of a whole text. Ambiguous-width characters count `ambiguous` (1 or 2) columns
 * if they are not already wide; combining marks count 0. Never negative. */
int utf8_width(Str text, int ambiguous);

/* The first grapheme cluster of a text; empty when the text is. More combining marks than go into so many bytes are cut
 * off into clusters of their own. */
enum { UTF8_CLUSTER_MOST = 32 };
Str utf8_cluster(Str text);

/* For each byte: 0 no break, 1 a line may be broken before it, 2 it must be (after a newline). `breaks` has text.len
 * places. */
void utf8_breaks(Str text, uint8_t *breaks);

/* Takes back breaks that would tear a name apart: between up to eight Chinese characters in a row, and between them and
 * the words in Latin letters before them, with capitals, that they write. Longer rows are somebody's sentence. */
void utf8_keep_names(Str text, uint8_t *breaks);

/* A text without its Chinese characters: runs of Han and the brackets left empty are removed, for terminals and readers
 * that want pinyin. */
void utf8_without_han(StrBuf *out, Str text);

/* Plain ASCII for a terminal without UTF-8: known punctuation and accents are put in ASCII, the rest becomes '?'. */
void utf8_ascii(StrBuf *out, Str text);

#endif
