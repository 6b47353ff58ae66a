/* talks.h - a sitting under way: what a World holds of it, what the player does there, and what comes of it. A pure
 * function of Book and World, but for one chance: whether lists that meet betray a go-between. */
#ifndef MODEL_TALKS_H
#define MODEL_TALKS_H

#include "model/heard.h"
#include "model/say.h"

typedef struct Talks {
    uint32_t sitting; /* 1 + its number; 0: nothing has been said anywhere yet */
    uint32_t situation;
    Parley parley;
    int32_t acts;           /* today */
    int32_t guess[COURTS];  /* how far off each takes the other's reservation to be, points */
    uint32_t holds[COURTS]; /* tokens that each court has: its own, and what it has been told */
    uint32_t argued;        /* tokens shown to the other side: bit 1 << token */
    bool consulted;         /* the player knows his own court's mind as it is */
    bool gone;              /* a computed court has gone home */

    uint8_t told[COURTS][TOKENS_MOST]; /* his lists: the Manner in which each court heard each token */
    uint8_t carried[COURTS];           /* the Manner in which that court's last answer was carried to the other */
    bool word[COURTS];                 /* that court has answered, and it hasn't been carried */
    uint32_t word_interest[COURTS];    /* what that answer said hurts */
    uint64_t named[COURTS];            /* bit 1 << clause: where it has said that it hurts, as that still stands */
    uint8_t named_last[COURTS];        /* 1 + the last of these in an answer; 0: none */
    uint8_t first[COURTS];             /* 1 + the interest that it told the player matters most; 0: it hasn't */
    uint32_t verified;                 /* bit 1 << token */
    int32_t drafts, exposed;           /* put; times found out */

    Deal limit;                     /* a minister's mandate */
    bool sent, capped;              /* he has sent an envoy at all; once under less than the edict allowed */
    uint32_t swayed[FACTIONS_MOST]; /* tokens each councillor has been shown */
} Talks;

struct Book;
struct World;

/* The sitting that the story stands in; NULL: none. */
const Sitting *talks_sitting(const struct Book *book, const struct World *world);

bool talks_begun(const struct Book *book, const struct World *world); /* something has been said there */

/* The talks there, as they stand: begun afresh when nothing has been said at this sitting. */
Talks talks_now(const struct Book *book, const struct World *world);

/* All that a court's answer depends on. The pointers are the book's. */
Table talks_table(const struct Book *book, const Talks *talks);

uint32_t talks_tokens(const struct Book *book, const struct World *world); /* that the player holds: bits */

/* Whether this can be done now; err says why not, for players. */
bool talks_check(const struct Book *book, const struct World *world, const Say *say, Error *err);

/* A mission of a minister's envoy: days it takes, and exchanges there at most. No act takes longer. */
enum { MISSION_DAYS = 2, MISSION_EXCHANGES = 6 };

/* Whether a minister's envoy may go so far by the mandate as it stands; and whether his ruler allows it. */
bool talks_allows(const struct Book *book, const Talks *talks, uint32_t clause, uint8_t option);
bool talks_edict(const Sitting *sitting, uint32_t clause, uint8_t option);

/* Clauses that a go-between may still rewrite beside those in which his draft differs from the text that lies there;
 * and as much of a draft, from its first clause on, as may be rewritten at once. */
uint32_t talks_rewrites_left(const Sitting *sitting, const Talks *talks, const Deal *draft);
Deal talks_rewrite(const Sitting *sitting, const Talks *talks, const Deal *draft);

/* The mandate so far, and beyond it what the other court asks, wherever the edict allows it. */
Deal talks_asked(const struct Book *book, const struct World *world);

/* What an envoy puts last: the options that the mandate was given, and in clauses where it was left as it is before
 * anything is written, of those within it what gives the other court most. */
Deal talks_furthest(const struct Book *book, const Talks *talks, const Deal *limit);

/* As talks will stand when a mission that begins now ends, if nobody yields; at other seats, as they stand. What
 * advisers judge a mandate by. */
Parley talks_outlook(const struct Book *book, const Talks *talks);

/* The faction of the player's own court that he speaks for himself; FACTIONS_MOST: none. */
uint32_t talks_faction(const struct Book *book, const struct World *world);

/* How likely, in ten-thousandths, an act is to bring an untruth to light: branch 1. Otherwise branch 0. */
uint32_t talks_risk(const struct Book *book, const struct World *world, const Say *say);

/* Does it, checked before, in *talks as of talks_now. *days says how many pass with it: that is left to the caller.
 * `world` is that of before. Hearing may be NULL. */
typedef struct Saying {
    const Say *say;
    uint32_t branch;
} Saying;
void talks_do(const struct Book *book, const struct World *world, Talks *talks, Saying saying, int32_t *days,
              Hearing *hearing);

/* After days have passed: the war may have moved, and both courts hear of it. */
void talks_look(const struct Book *book, const struct World *world, Talks *talks, Hearing *hearing);

/* How the talks of the sitting that the story stands in have ended; EXIT_KINDS: they go on. */
ExitKind talks_exit(const struct Book *book, const struct World *world);

/* Of a court in the player, 0 to 100, at whatever seat. */
int32_t talks_trust(const Talks *talks, uint32_t court);
void talks_put_trust(Talks *talks, uint32_t court, int32_t trust);

/* A trust of 0 to 100 as a value of a count of at most 101, and the middle of such a band. */
int32_t trust_band(const Fact *count, int32_t trust);
int32_t trust_middle(const Fact *count, int32_t band);

/* Every number of it in a fixed order, the same on every machine: for hashing and comparing. Gives how many. */
enum { TALKS_WORDS = 1200 };
uint32_t talks_words(const Talks *talks, int32_t words[TALKS_WORDS]);

#endif
