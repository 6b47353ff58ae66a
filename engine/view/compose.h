/* compose.h - from the game to Pages. Reads the model, writes nothing. */
#ifndef VIEW_COMPOSE_H
#define VIEW_COMPOSE_H

#include "model/game.h"
#include "view/input.h"
#include "view/page.h"

/* The scene as it stands: what came of the last choice, the news, the prose, the choices, and the verdict in the
 * margin. At an ending: the ending's text, then the treaty beside the covenant and both chronicles. Item tags are
 * choice ids. */
void compose_play(const Game *game, Page *page);

/* What has been done so far, deed by deed, with verdicts and sources. */
void compose_log(const Game *game, Page *page);

/* The facts that the role wants shown, in words. */
void compose_standing(const Game *game, Page *page);

/* The log as Markdown, with citations and a list of the sources cited. */
void compose_log_markdown(const Game *game, StrBuf *out);

/* The treaty so far beside the covenant of the record, clause by clause. */
void compose_treaty(const Game *game, Page *page);

/* The same as a heading and entries in the page's body; `beside`: with the covenant of the record. */
void compose_terms(const Game *game, Page *page, bool beside);

/* What the record says of one deed: verdict, sources, note. */
void deed_verdict(const Game *game, const Deed *deed, Page *page, Blocks *blocks);

/* Every earlier decision, to go back to; an item's tag is how many turns back. */
void compose_decisions(const Game *game, Page *page);

/* The codex: a list (items: tags are entry numbers), or one entry. */
uint32_t codex_count(const Book *book);
void compose_codex(const Book *book, Page *page);
void compose_codex_entry(const Book *book, uint32_t entry, Page *page);

/* The two tales of a finished run, as blocks. */
void compose_tales(const Game *game, Page *page, Blocks *blocks);

/* The list of keys and words, from the command table. */
void compose_help(Page *page, bool keys);

#endif
