/* compose_parts.h - private to the compose_*.c: what more than one page is made of. Everything is added to the page. */
#ifndef VIEW_COMPOSE_PARTS_H
#define VIEW_COMPOSE_PARTS_H

#include "model/game.h"
#include "view/fill.h"

/* What a deed was: the words of the choice, or what was said. */
void spans_deed(Spans *spans, const Game *game, const Deed *deed);

/* What the record says of one deed: verdict, sources, note; where there is no record, the note alone. */
void compose_deed_verdict(const Game *game, const Deed *deed, Page *page, Blocks *blocks);

/* The margin's words on it, before anything is filled in or left out. */
Text deed_note(const Game *game, const Deed *deed);
Cites deed_cites(const Game *game, const Deed *deed); /* what its verdict stands on; none of what was said */

/* compose_dispute.c: whom the margin follows, where what stands there turns on it; in the log, wherever that was so. */
void compose_followed(const Game *game, Page *page);
void compose_disputes(const Game *game, Page *page);

/* The treaty as a heading and entries in the body; `beside`: with the covenant of the record. */
void compose_terms(const Game *game, Page *page, bool beside);

/* Where and when: the page's status; and the place the story is at, the scene's own or the last that had any. */
void compose_when(const Game *game, Page *page);
void compose_reckoning(const Game *game, Page *page); /* the day by every calendar, as a line of the body */
PlaceId compose_place_now(const Game *game);

/* compose_covenant.c: what the record has of a term; and at an ending all of them, each with the player's before it. */
void compose_term(const Book *book, const Clause *clause, Page *page);
void compose_covenant(const Game *game, Page *page);
bool any_settled(const Game *game);                                     /* of the treaty's clauses */
const char *likeness_sentence(const Clause *clause, Likeness likeness); /* "Near what was sworn"; "" when open */

/* A scene's title with its place, and its authored choices: item tags are choice ids. */
void compose_heading(const Game *game, Page *page, const Scene *scene);
void compose_choices(const Game *game, Page *page, const Scene *scene);

/* What is told at the end of a run, as far as conditions hold: epilogues, tales, passages of the sources; in the body.
 * tale_told: one of them, in this order; NULL: there are no more. */
void compose_tales(const Game *game, Page *page);
void compose_tale(const Game *game, Page *page, const Tale *tale);
const Tale *tale_told(const Game *game, uint32_t which);

/* compose_verdicts.c: at an ending, how the choices lie beside the record, and the dials of the treaty. */
void compose_verdicts(const Game *game, Page *page);

/* Lines as in a tale: those whose conditions hold, and whose deeds were done. */
bool line_is_told(const Game *game, const Paragraph *line);
void compose_lines(const Game *game, Page *page, BlockKind kind, Text text);

/* "A primary text, A† a late or private anecdote, …". */
void confidence_key(const char *joint, StrBuf *out);

#endif
