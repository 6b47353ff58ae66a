/* compose_parts.h - private to the compose_*.c: what more than one page is made of. Everything is added to the page. */
#ifndef VIEW_COMPOSE_PARTS_H
#define VIEW_COMPOSE_PARTS_H

#include "model/game.h"
#include "view/fill.h"

/* What a deed was: the words of the choice, or what was said. */
void spans_deed(Spans *spans, const Game *game, const Deed *deed);

/* What the record says of one deed: verdict, sources, note; where there is no record, the note alone. */
void compose_deed_verdict(const Game *game, const Deed *deed, Page *page, Blocks *blocks);

/* The treaty as a heading and entries in the body; `beside`: with the covenant of the record. */
void compose_terms(const Game *game, Page *page, bool beside);

/* A scene's title with its place, and its authored choices: item tags are choice ids. */
void compose_heading(const Game *game, Page *page, const Scene *scene);
void compose_choices(const Game *game, Page *page, const Scene *scene);

/* The tales of a finished run whose conditions hold, in the body. */
void compose_tales(const Game *game, Page *page);

/* "A primary text, A† a late or private anecdote, …". */
void confidence_key(const char *joint, StrBuf *out);

#endif
