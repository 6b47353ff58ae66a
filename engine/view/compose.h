/* compose.h - from the game to Pages. Reads the model and changes nothing of it; each adds to a page that was cleared.
 */
#ifndef VIEW_COMPOSE_H
#define VIEW_COMPOSE_H

#include "model/game.h"
#include "view/compose_table.h"
#include "view/input.h"
#include "view/page.h"

/* The scene as it stands: what came of the last choice and the news, then the scene's title (the page's own stays
 * empty), its prose and its choices; the verdict on the last choice is in the margin. At an ending: the ending's text,
 * the whole course beside the record, as far as there is one, and the treaty's dials; the tales are compose_told's.
 * Item tags are choice ids. Where courts bargain: compose_table; `view` may be NULL. */
void compose_play(const Game *game, const TableView *view, Page *page);

/* Of such a page's notes on the last choice, only their verdict, with one source: a line; `keys`: the rest is opened by
 * a key, not by a word. What else stands in the margin stays. */
void compose_margin_line(const Game *game, bool keys, Page *page);

/* What has been done so far, deed by deed, with verdicts and sources. */
void compose_log(const Game *game, Page *page);

/* The facts that the role wants shown, in words. */
void compose_standing(const Game *game, Page *page);

/* The log as Markdown, with citations and a list of the sources cited. */
void compose_log_markdown(const Game *game, StrBuf *out);

/* The treaty so far, clause by clause; at an ending beside the covenant of the record. */
void compose_treaty(const Game *game, Page *page);

/* The land and what is reported on it, as far as news has come; only of a book with a map. */
void compose_map(const Game *game, Page *page);

/* Every earlier decision, to go back to; an item's tag is how many turns back. */
void compose_decisions(const Game *game, Page *page);

/* How to play, and the list of keys (`keys`) or words, from the command table. Of the record nothing, where the book
 * has no sources; NULL: no book yet. */
void compose_help(const Book *book, bool keys, Page *page);

#endif
