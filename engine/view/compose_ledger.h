/* compose_ledger.h - what a treaty costs over the years, as a small table. */
#ifndef VIEW_COMPOSE_LEDGER_H
#define VIEW_COMPOSE_LEDGER_H

#include "model/game.h"
#include "view/page.h"

/* A heading, a table for each clause and a sentence beside what war costs. The book must have a ledger. */
void compose_ledger(const Game *game, Page *page);

/* "7,400,000". */
void number_words(StrBuf *out, int64_t number);

#endif
