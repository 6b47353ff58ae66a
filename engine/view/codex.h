/* codex.h - what can be looked up: people, places, entries, events, the treaty's terms, disputes and sources, numbered
 * through in that order. In a game only what is known by its day is there; at an ending, and outside a game, everything
 * is. */
#ifndef VIEW_CODEX_H
#define VIEW_CODEX_H

#include "model/game.h"
#include "view/page.h"

typedef struct Reader {
    const Book *book;
    const Game *game; /* NULL: none is open */
} Reader;

uint32_t codex_count(const Book *book); /* of all entries, known or not */
bool codex_has(Reader reader, uint32_t entry);
int32_t codex_day(Reader reader); /* what is known later is held back */

/* The first page. Tags below CODEX_FIND are entries, CODEX_FIND asks for a word, and the others lead to a shelf: to the
 * entries of one kind. A small codex lies open whole; a large one begins with what the scene names. */
enum { CODEX_FIND = 1 << 20, CODEX_SHELF };
void compose_codex(Reader reader, Page *page);
void compose_shelf(Reader reader, uint32_t shelf, Page *page); /* from 0: a tag less CODEX_SHELF */
uint32_t codex_shelf(Reader reader, const char *kind);         /* of that kind; ID_NONE: nothing of it is there yet */

/* One entry; the items are the entries that it names and the sources that it cites, of a source those that cite it. Of
 * a dispute they begin with whom to follow: a tag from CODEX_FOLLOW on, less that, is what game_follow takes. */
enum { CODEX_FOLLOW = 1 << 21 };
void compose_codex_entry(Reader reader, uint32_t entry, Page *page);

/* The entries with these words in their names or texts. True when one alone is meant, which is given instead. */
bool compose_found(Reader reader, Str words, Page *page, uint32_t *entry);

/* An entry's name for readers, and what it rests on. */
typedef struct CodexCites {
    const char *label;
    Cites cites;
} CodexCites;
CodexCites codex_cites(const Book *book, uint32_t entry);

/* An entry as a line to choose. */
void codex_item(Reader reader, uint32_t entry, Page *page);

/* codex_dispute.c: where sources disagree. */
uint32_t codex_of_dispute(const Book *book, uint32_t dispute);              /* its entry */
bool codex_is_dispute(const Book *book, uint32_t entry, uint32_t *dispute); /* false: it is another kind of entry */
const char *codex_dispute_kind(void);
uint32_t codex_touched(Reader reader, bool *touched); /* marks disputes on which the margin turns; how many they are */
void codex_readings(Reader reader, uint32_t dispute, Page *page); /* the body: each side, and who is followed */
void codex_follow_items(Reader reader, uint32_t dispute, Page *page);
void codex_dispute_items(Reader reader, Text text, Page *page); /* the disputes on which a text turns */

/* codex_find.c: the entries that a text names. Marks the first mention of each in the page's prose as a name. */
void codex_mark(Reader reader, Page *page);
/* Adds the entries that the body of `from` names to the items of `to`, but `self`. */
void codex_named(Reader reader, const Page *from, uint32_t self, Page *to);
bool codex_says(const Page *page, Str words); /* whether the body has the words, as below */
bool codex_contains(Str text, Str words);     /* from the beginning of a word on; capitals don't matter */

/* What a text may call an entry; false when it is none that texts name. */
typedef struct Handle {
    const char *label;
    const Lookup *lookup;
} Handle;
bool codex_handle(const Book *book, uint32_t entry, Handle *handle);

#endif
