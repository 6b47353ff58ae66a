/* journal.h - the save: text, append-only, one line a step, each line ended by a check value that chains to the line
 * before.
 *
 *   chanyuan-save 2 ~5d3f0a11
 *   scenario chanyuan 8f02c4d1a90be377 0.1 ~…     name, book id, version
 *   role kou ~…
 *   seed 42 ~…
 *   step 1 weicheng/forward 0 3fa91c22 ~…         turn, choice, branch, low half of the world's hash after it
 *   step 2 tent:offer:silk=200k 0 90d1… ~…        at a table: scene and what was said (model/talks.h)
 *   facts scene=gate day=384112 nerve=3 ~…        how the facts stand then, by name: those that have changed
 *   back 1 ~…
 *   carry 77a0b3e2 ~…                             the world is put to what the facts lines tell; low half of its hash
 *   note The regent will see through this. ~…
 *   draft offer:silk=300k ~…                      a text being written, unsaid; "-": struck out (model/draft.h)
 *   follow asked_first=song ~…                    whom the reader follows where sources disagree (model/dispute.h)
 *
 * Notes, drafts and whom one follows are no moves: what a world is doesn't depend on them. Nor does it on facts lines,
 * but where a game was taken over from an earlier text of its scenario (carry; match.h). Format 1 had neither; a save
 * of it goes on in it. Rewinding is a line, not an erasure. Reading takes any bytes: it gives the longest sound
 * beginning and a sentence about the rest. */
#ifndef KEEP_JOURNAL_H
#define KEEP_JOURNAL_H

#include "base/error.h"
#include "base/mem.h"
#include "base/str.h"

/* A line has room for the longest thing that can be said at a table: 40 clauses and as many options by name. */
enum { JOURNAL_LIMIT = 16 * 1024 * 1024, JOURNAL_LINE = 8192 };

typedef struct JournalHead {
    char scenario[64], version[32], role[64];
    uint64_t book, seed;
} JournalHead;

typedef enum LineKind { LINE_STEP, LINE_BACK, LINE_NOTE, LINE_DRAFT, LINE_FOLLOW, LINE_FACTS, LINE_CARRY } LineKind;

typedef struct Line {
    LineKind kind;
    uint32_t turn;   /* STEP: from 1 */
    Str choice;      /* STEP */
    uint32_t branch; /* STEP */
    uint32_t hash;   /* STEP, CARRY */
    uint32_t count;  /* BACK */
    Str note;        /* NOTE */
    Str draft;       /* DRAFT */
    Str follow;      /* FOLLOW: "asked_first=song" */
    Str facts;       /* FACTS: "scene=gate nerve=3" */
    int number;      /* its line in the file */
} Line;

/* A save as read, as far as it is sound. The lines point into its bytes. */
typedef struct JournalText {
    char *bytes; /* NULL: nothing was read */
    JournalHead head;
    uint32_t format;
    Line *lines;
    size_t count, cap;
    uint32_t turns;         /* made and not taken back */
    size_t sound;           /* bytes of the sound beginning */
    uint32_t check;         /* of its last line */
    char damage[ERROR_MAX]; /* what is wrong with the rest; "" when all is sound */
} JournalText;

/* False when not even the head is sound, or the file can't be read; then there is nothing to free, and text is empty.
 */
bool journal_read(const char *path, JournalText *text, Error *err);
/* The same over bytes in memory, which are copied. */
bool journal_parse(Str bytes, const char *name, JournalText *text, Error *err);
void journal_text_free(JournalText *text);

typedef struct Journal Journal;

/* A new save, locked against a second player, its head on disk. Fails if the file exists. */
Journal *journal_create(const char *path, const JournalHead *head, Error *err);

/* Goes on with a save that is wholly sound. `text` is filled with what it holds; free it in any case. NULL when another
 * process plays on it, when it can't be read, or when it is damaged: then text->damage says how and text holds the
 * sound part. */
Journal *journal_open(const char *path, JournalText *text, Error *err);

void journal_close(Journal *journal); /* tries once more to write what is not on disk */

/* Each adds a line and flushes it to disk before returning. On failure the line is kept in memory, and every later call
 * tries again from the last sound line: the file never holds half a line followed by another. `journal_behind` gives
 * how many lines are not on disk. When somebody removed or replaced the file that is said once; later calls give true,
 * and only journal_behind tells. */
bool journal_step(Journal *journal, uint32_t turn, const char *choice, uint32_t branch, uint32_t hash, Error *err);
bool journal_back(Journal *journal, uint32_t count, Error *err);
bool journal_note(Journal *journal, Str note, Error *err);
bool journal_draft(Journal *journal, Str draft, Error *err);
bool journal_follow(Journal *journal, Str follow, Error *err);

/* How facts stand after the next line that is added: written behind it, and flushed with it. At most JOURNAL_FACTS
 * bytes at once. Nothing happens in a save of format 1. */
enum { JOURNAL_FACTS = 4096 };
void journal_tell(Journal *journal, Str facts);
size_t journal_behind(const Journal *journal);

/* Whether some process, this one included, plays on the save at this path just now. */
bool journal_in_use(const char *path);

/* Seconds spent in flushing to disk so far, for the bench. */
double journal_flush_seconds(const Journal *journal);

/* The bytes of a save with this head and these lines, as a file would hold them: for slots and mended copies. */
void journal_write(const JournalHead *head, const Line *lines, size_t count, StrBuf *out);

#endif
