/* screens.h - proofs of the screen (check --exact): that whatever a player can be shown can be read, at four sizes,
 * with UTF-8 and in ASCII, and in line mode. What that means is view/inspect.h's.
 *
 * Looked at are: each paragraph and each choice by itself, with every value that its facts can have there; the fullest
 * page of each scene, and the fullest that each choice leads to, over all states that were explored; the pages of
 * tables while talks are held by luck, and of the games that go on from there; and the pages that every story has. */
#ifndef APP_SCREENS_H
#define APP_SCREENS_H

#include "check/graph.h"

enum { SCREENS_VALUES = 32 }; /* of a fact in a paragraph: so many are laid out, the widest among them */

typedef struct ScreensReport {
    uint64_t paragraphs, fillings; /* by themselves; choices count */
    uint64_t pages;                /* whole ones */
    uint64_t layouts;
    uint64_t capped; /* facts in paragraphs that have more than SCREENS_VALUES values */
    uint64_t undone; /* fullest pages to which a step failed, so that they were not looked at */
    bool stopped;
} ScreensReport;

/* `stop` not 0: no more is looked at. */
ScreensReport check_screens(Explored *explored, const Graph *graph, const volatile int *stop, Diags *diags);

/* A line for whatever wasn't looked at; what was, is in the JSON. */
void screens_print(const ScreensReport *report);
struct json_t *screens_json(const ScreensReport *report);

#endif
