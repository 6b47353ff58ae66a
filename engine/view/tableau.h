/* tableau.h - private to the pages of a table: all that one of them is made from, read once, and what more than one of
 * them shows. */
#ifndef VIEW_TABLEAU_H
#define VIEW_TABLEAU_H

#include "view/compose_table.h"
#include "view/fill.h"
#include "view/voice.h"

typedef struct Tableau {
    const Game *game;
    const Book *book;
    const World *world;
    const Sitting *sitting;
    const TableView *view; /* never NULL */
    Page *page;
    Talks talks;
    Table table;
    bool begun; /* something has been said here */
} Tableau;

/* The story must stand at a table. False when its treaty can't be worked out: then only sitting and the like are
 * filled in. */
bool tableau_read(Tableau *tableau, const Game *game, const TableView *view, Page *page);

bool is_go_between(const Tableau *tableau);
bool just_read(const Tableau *tableau);     /* the last act put a draft, and they have answered it */
uint32_t own_court(const Tableau *tableau); /* COURTS for a go-between */

/* "you" and "they" at one's own table; for a go-between both are they, by name. */
const char *party_name(const Tableau *tableau, uint32_t court); /* "you", "Liao" */

/* The interest that a seat takes the other court to put first; ID_NONE: none stands out. */
uint32_t believed_first(const Tableau *tableau, uint32_t by, bool *sure);

/* What one says in a row, as a quotation after his name. */
typedef struct Speech {
    const Book *book;
    Speaker who;
    StrBuf words;
} Speech;
void speak(Speech *speech, VoiceLine line, const Fills *fills);
void speak_hurt(Speech *speech, uint32_t interest, const Fills *fills);

/* Why a court, or a councillor, says no to a text. */
typedef struct Reason {
    const Refusal *refusal;
    const Deal *text;
    bool asks;   /* it has said what it asks for, so it can say it again */
    bool trusts; /* it would name a way back if there were one */
} Reason;
void speak_reason(Speech *speech, const Reason *reason);
void speak_way_back(Speech *speech, const Refusal *refusal); /* of that the last part; nothing when there is none */

/* The speech as a paragraph, and the distance behind it unless that is DISTANCE_SEALED; frees the words. Nothing when
 * nothing was said. */
void speech_block(Speech *speech, Distance distance, Page *page, Blocks *blocks);

/* Spans of a name and of what is said of him, for a paragraph; text is copied. */
void spans_name(Spans *spans, const char *name);
void spans_words(Spans *spans, SpanRole role, const StrBuf *words);

/* ---- the parts of the main page ---- */
void table_standing(const Tableau *tableau); /* days, war, pressure, ripeness; both courts as far as they are known */
void table_text(const Tableau *tableau);     /* the live text, clause by clause */
void add_edict(const Tableau *tableau, uint32_t clause, const char *intro,
               StrBuf *out);               /* what the ruler allows in a clause; nothing where he leaves it open */
void table_margin(const Tableau *tableau); /* the councillors, and the five words */

/* The councillors' forecasts, in the margin: of a text as it is written, or of each option of one clause of it. */
void table_forecasts(const Tableau *tableau, const Deal *text);
typedef struct Opening { /* a clause that is about to be settled otherwise */
    const Deal *text;
    uint32_t clause;
} Opening;
void table_forecasts_by_option(const Tableau *tableau, const Opening *opening);
void table_moves(const Tableau *tableau);   /* what can be done */
void table_way_out(const Tableau *tableau); /* to break off: last of all, where no finger slips */

/* ---- a go-between's (table_between.c) ---- */
void table_lists(const Tableau *tableau);                     /* what he has told each, and how likely that comes out */
void table_council(const Tableau *tableau, const Deal *text); /* how his advisers would vote, each for himself */
void table_dissent(const Tableau *tableau);                   /* those of them who differ with their court's answer */

/* ---- a minister's (table_minister.c) ---- */
enum { SHORT_TREATY = 6 }; /* clauses: so many are always shown all */
void table_minister(const Tableau *tableau);
bool in_mandate(const Tableau *tableau, const Deal *mandate, uint32_t clause); /* written, or asked for: worth a line */

/* The five words of distance, in one line. */
void table_legend(const Tableau *tableau, Blocks *blocks, BlockKind kind);

/* Whether a Say whose first slots up to `slot` are filled can be finished in some way; err says why not. */
bool say_possible(const Tableau *tableau, const Say *say, const TalkSlot *slot, Error *err);

/* ---- what is being made up (compose_option.c) ---- */
bool written_by_pen(TalkKind kind);                            /* a whole text */
const Deal *text_lying(const Tableau *tableau, TalkKind kind); /* the text it changes; a dispatch's, the mandate */
Deal deal_of_pen(const Tableau *tableau, TalkKind kind);       /* the same as prepared so far */
void written_so_far(const Tableau *tableau, TalkKind kind);    /* what the pen has changed, in a line; else nothing */
void close_item(Page *page, Item *item, const Error *err);

/* With an option put into a slot: SLOT_THEN the second of a link, else the first; a whole text's into what lies there.
 */
Say with_term(const Tableau *tableau, const Say *so_far, TalkSlot slot, uint32_t clause, uint8_t option);

#endif
