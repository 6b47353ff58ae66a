/* compose_table.h - pages of a table where courts bargain. All is said in words, bands and reasons; numbers only when
 * the analyst setting is on. Each adds to a page that was cleared. */
#ifndef VIEW_COMPOSE_TABLE_H
#define VIEW_COMPOSE_TABLE_H

#include "model/game.h"
#include "view/page.h"

typedef struct Pen { /* a text being prepared, before it is put */
    bool taken;
    Deal deal;
    bool set_aside; /* there is another one, to be put back */
} Pen;

typedef struct TableView {
    const Pen *pen;
    bool numbers; /* the analyst setting */
    bool all;     /* of a mandate: the clauses, too, that nobody asks about */
} TableView;

enum {
    TABLE_TAG = 0x40000000,            /* + TalkKind: something to be done */
    TABLE_RIDE_TAG = TABLE_TAG + 0x80, /* a minister's envoy rides with his mandate as it is written */
    TABLE_PEN_TAG = TABLE_TAG + 0x100, /* in a SLOT_TERMS page: put the text as it was prepared */
    TABLE_PEN_BACK_TAG,                /* and: close the page, and leave the text as it is */
    TABLE_PEN_ADVICE_TAG,              /* a go-between's own judgment: prepares a text */
    TABLE_PEN_ASKED_TAG,               /* a minister's: as far as they ask, wherever the edict allows it */
    TABLE_PEN_STRIKE_TAG,              /* begin again from what lies there */
    TABLE_PEN_ALL_TAG,                 /* show the clauses, too, that nobody asks about */
    TABLE_PEN_ASIDE_TAG                /* put back the text that something else took the place of */
};

/* The page of a scene where courts bargain, in the place of the scene's prose and choices: the text that lies there
 * clause by clause, both courts as far as they are known, days and war, the councillors' advice (in the margin), and
 * what can be done, each with what it costs. What was heard before it is compose_heard's; compose_play has both. */
void compose_table(const Game *game, const TableView *view, Page *page);

/* What may fill a slot of what is about to be said, as items: tags are numbers of clauses, tokens, courts, factions or
 * manners; ID_NONE for a question about nothing particular. For a term the page of its clause follows: then `clause` is
 * known and the items are its options. */
void compose_slot(const Game *game, const TableView *view, const Say *so_far, TalkSlot slot, Page *page);
void compose_slot_option(const Game *game, const TableView *view, const Say *so_far, uint32_t clause, Page *page);

/* Why: the last refusal of each court in full, the five words of distance explained, and what each court is known to
 * want, with where that is known from. */
void compose_why(const Game *game, const TableView *view, Page *page);

/* The text on the table beside what each side last asked and, for a minister, what the mandate and the edict allow. */
void compose_text(const Game *game, const TableView *view, Page *page);

/* What was heard in the last move, in the voices of those who spoke. */
void compose_heard(const Game *game, const TableView *view, Page *page);

/* "Make it silk “200,000 lengths a year”.": what was said at a table as a choice's label would say it. */
void said_label(const Book *book, const char *said, StrBuf *out);

#endif
