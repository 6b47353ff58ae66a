/* retrace.h - a game played again by the names of its choices when its story has another text now.
 *
 * A save is held to its hashes; this is not: whatever can still be chosen is chosen, whatever comes of it. Where a
 * choice can't be made any more the game stands, and the choices after it are kept until the player makes another one
 * there. */
#ifndef APP_RETRACE_H
#define APP_RETRACE_H

#include "app/session.h"

typedef struct Way {
    Arena *arena; /* NULL: no way was taken yet */
    const char *role;
    uint64_t seed;
    const Line *lines;
    size_t count, done; /* of the lines, how many were made again last time */
    uint32_t choices;   /* among the lines */
} Way;

/* Takes the way that a game has come. Begins as {0}. */
void retrace_take(Way *way, const Session *session);
void retrace_free(Way *way);

/* A new game, without a save, as far on that way as the book allows. With way->done < way->count, err says which choice
 * can't be made, with file, line and why. NULL with a sentence when there is no such game at all. */
Session *retrace_play(Way *way, const Book *book, Error *err);

#endif
