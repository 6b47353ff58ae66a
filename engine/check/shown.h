/* shown.h - the paragraphs that a player is shown as he plays, and how often each was: what a choice and its branches
 * bring, why it is locked, news, scenes, who one is at the start, and the tales at the end. By the rules of the pages
 * themselves. What can be looked up besides (the codex, the margin) doesn't count. */
#ifndef CHECK_SHOWN_H
#define CHECK_SHOWN_H

#include "model/rules.h"

typedef enum ShownKind { SHOWN_ROLE, SHOWN_SCENE, SHOWN_CHOICE, SHOWN_LOCKED, SHOWN_NEWS, SHOWN_TALE } ShownKind;

typedef struct ShownLine {
    ShownKind kind;
    const char *owner; /* the name of the role, scene, choice, due event or tale */
    uint32_t of;       /* its number */
    const Paragraph *paragraph;
    uint64_t shown; /* times */
    uint64_t games; /* in which it was */
    uint64_t last;  /* of those, counted from 1 */
} ShownLine;

typedef struct Shown Shown;

Shown *shown_new(const Book *book); /* borrows the book */
void shown_free(Shown *shown);

size_t shown_count(const Shown *shown);
const ShownLine *shown_at(const Shown *shown,
                          size_t index); /* in the order of roles, scenes with choices, news and tales */

/* Counts what is shown when the story has begun; after a move; and, besides, when it has ended: `made` is the set of
 * choices that were made on the way (bits.h). */
void shown_at_start(Shown *shown, const World *world, const Outcome *outcome);
void shown_after(Shown *shown, const World *world, const Outcome *outcome);
void shown_in_tales(Shown *shown, const World *world, const uint64_t *made);

#endif
