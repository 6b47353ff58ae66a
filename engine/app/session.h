/* session.h - a game being played and the save that follows it.
 *
 * A Session keeps the two in step: every choice is made, written and flushed, in that order, before anything new is
 * shown. When the disk fails the game goes on, and what was said about it waits in `notice`. */
#ifndef APP_SESSION_H
#define APP_SESSION_H

#include "keep/journal.h"
#include "model/game.h"

typedef struct Session {
    Game *game;
    World *told;      /* how the facts stand as the save tells it; NULL: it doesn't yet */
    Journal *journal; /* NULL: played without a save (scripts, no place to write) */
    Error notice;     /* what is to be said about the last thing done; "" when nothing */
    bool alarm;       /* the notice is bad news */
} Session;

/* Starts a new game, saved at `path` (NULL: not saved). A path that can't be written gives a notice, not a failure;
 * NULL with a sentence when the story's start fails. Borrows the book. */
Session *session_new(const Book *book, RoleId role, uint64_t seed, const char *path, Error *err);

/* Goes on with a save. A damaged one is left as it is: its sound beginning is played on in a new file beside it, and
 * the notice says so. NULL with a sentence when it can't be played at all. */
Session *session_resume(const Book *book, const char *path, Error *err);

/* Goes on with a game that was taken over from a save of an earlier text (match.h): in that save, where nothing has
 * changed; else in a new one at a path that is free. Takes the game in any case; NULL with a sentence on failure. */
Session *session_alike(Game *game, const char *path, Error *err);
Session *session_taken_over(Game *game, const char *path, Error *err);

void session_free(Session *session);

/* Each may leave a notice. */
bool session_choose(Session *session, ChoiceId choice); /* false: it can't be chosen, and nothing has changed */
bool session_say(Session *session, const Say *say);     /* at a table; likewise */
bool session_move(Session *session, Move move);         /* however chance falls; likewise */
void session_back(Session *session, uint32_t turns);    /* at most as many as there are */
void session_note(Session *session, Str text);
void session_follow(Session *session, uint32_t dispute, uint32_t followed); /* where sources disagree: dispute.h */
bool session_write(Session *session, Deal draft); /* at a table; false: it says that already */

/* The game as it stands as the lines of a journal, without the ways taken back; all in the arena. */
const Line *session_lines(const Session *session, Arena *arena, size_t *count);

/* Keeps the game as it stands as a slot; see slot_write. */
bool session_keep(const Session *session, const char *dir, Str name, Error *err);

#endif
