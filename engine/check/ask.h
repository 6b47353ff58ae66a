/* ask.h - whether a condition ever holds at a scene: the shortest way to where it does, or the proof that it never
 * does.
 *
 * The question is put into the story as one more choice of that scene, open when the condition holds and leading
 * nowhere. So what it reads can matter there like what any other choice reads, masking keeps it (live.h), and games are
 * sought that come to it (real.h). */
#ifndef CHECK_ASK_H
#define CHECK_ASK_H

#include "check/explore.h"

typedef struct Question {
    SceneId scene;
    const Guard *when; /* NULL: to stand there is all */
    Where where;       /* of the condition */
} Question;

/* The book with the question in it, as its last choice of the scene; in the arena. All else is the book's own, but
 * choices after it have the next number. */
const Book *question_book(const Book *book, const Question *question, Arena *arena);

typedef enum AskedHow {
    ASKED_FOUND,
    ASKED_NEVER,     /* proved: every state was visited */
    ASKED_UNDECIDED, /* talks might lead there, but no game was found that does */
    ASKED_BOUNDED    /* not found, but not every state was visited */
} AskedHow;

typedef struct AskedPart { /* of what has to hold together */
    const Guard *guard;
    uint64_t held;       /* in so many of the states that stand there */
    FactId fact;         /* the only one it reads; else ID_NONE */
    int32_t least, most; /* that the fact was there */
} AskedPart;

typedef struct Asked {
    AskedHow how;
    Way way;              /* FOUND */
    bool shortest;        /* no way is shorter; else it is the first found through tables */
    bool through;         /* nobody ever stands there: it is the way on which one first passes through */
    bool whole;           /* every state was visited */
    uint64_t states;      /* of the story */
    uint64_t stood, held; /* states that stand there, and those in which the condition holds */
    uint64_t passed;      /* moves that led through the scene by an automatic move */
    AskedPart *parts;     /* none: there is no condition */
    uint32_t part_count;
    uint32_t *clash; /* the fewest parts that never hold together though each does by itself; at most three of them */
    uint32_t clash_count;
    bool *open;       /* by choice: it ever is */
    uint64_t *counts; /* by scene: as explored_scene */
} Asked;

/* All of it in the arena. `how` as for explore, but that games are sought only when they are needed. */
Asked *ask(const Book *book, const Question *question, const ExploreOptions *how, Arena *arena);

/* What the fact of a part was wherever one stands there: "it was at most 1"; nothing where there is no more to say than
 * that the part never held. */
void asked_part_words(const Asked *asked, const Schema *schema, uint32_t part, StrBuf *out);

#endif
