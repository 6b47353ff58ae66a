/* compose_after.h - what came before a story, and what came after its end: pages that one opens or leaves. */
#ifndef VIEW_COMPOSE_AFTER_H
#define VIEW_COMPOSE_AFTER_H

#include "model/game.h"
#include "view/page.h"

enum { PROLOGUE_CLOSE = 1 << 20, TOLD_CLOSE = PROLOGUE_CLOSE };

/* A page of what came before, from 0; tags are pages, or PROLOGUE_CLOSE. There is one only below the count. */
uint32_t prologue_pages(const Book *book);
void compose_prologue(const Book *book, uint32_t at, Page *page);

/* After an ending: what somebody else did meanwhile, each chronicler's tale, and what the real ones leave open, a page
 * each, from 0; tags are pages, or TOLD_CLOSE. */
uint32_t told_pages(const Game *game);
const char *told_title(const Game *game, uint32_t at);
void compose_told(const Game *game, uint32_t at, Page *page);

/* After an ending: what the record has of the years that followed, with what is supposed under this run's treaty; then
 * the ledger, if there is one. */
bool afterwards_told(const Book *book);
void compose_afterwards(const Game *game, Page *page);

/* The same, without the page's title and links. */
void compose_years(const Game *game, Page *page);

#endif
