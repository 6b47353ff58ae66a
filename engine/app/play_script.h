/* play_script.h - a .play script: its head, playing it through the whole program, and what failed on the way. */
#ifndef APP_PLAY_SCRIPT_H
#define APP_PLAY_SCRIPT_H

#include "app/app.h"
#include "app/command.h"
#include "base/mem.h"
#include "base/str.h"
#include "model/book.h"

typedef struct Script {
    StrBuf text;
    char book[256], role[64];
    uint64_t seed;
} Script;

enum { SCRIPT_LIMIT = 1024 * 1024 };

/* False with a sentence; free it in any case. The second is of a text that was read; `file` is what it is called. */
bool script_read(const char *file, Script *script, Error *err);
bool script_of(Str text, const char *file, Script *script, Error *err);
void script_free(Script *script);

/* The scenario that it names: the one in whose folder it lies, or in a folder of that one, comes before any other, then
 * a bundle NAME.chanyuan beside it. It is found by `name` from where we stand. As command_load. */
Pack *script_load(const Options *options, const char *file, const Script *script, StrBuf *name);

typedef struct Failure {
    int line;
    const char *expected, *found;
    const char *renewed; /* the expectation as it would hold now; NULL: there is none */
    const char *scene;   /* where it was looked for; "" when no game is open */
} Failure;

typedef struct Failures {
    Failure *list;
    size_t count, cap;
    uint32_t checks;
    Arena *arena;
} Failures;

void failures_free(Failures *failures);

/* Plays a script's text on an App that has its book and settings, and leaves the game that comes of it open in it; what
 * fails is counted there. False with a sentence when it couldn't be played. */
bool script_run(App *app, const Script *script, Str text, const char *file, Error *err);

/* Plays a script's text. Failures NULL: they are printed, each as `file:line: expected …; found: …`. False when any
 * expectation failed, or with a sentence when it couldn't be played. */
bool script_play(const Book *book, const Script *script, Str text, const char *file, Failures *failures, Error *err);

#endif
