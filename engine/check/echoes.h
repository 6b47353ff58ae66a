/* echoes.h - whether what is chosen is remembered: of each choice that doesn't end the game, whether some game shows,
 * after it, something that would be otherwise without it.
 *
 * A choice leaves traces (traces.h): in the facts that it changes, and in the flag that asks whether it was made. It is
 * answered by words where a paragraph of a later scene, what comes of another choice, a reason why one is locked, or
 * news is shown that reads such a fact and would read otherwise, or not stand there, with the fact put back; by a
 * choice, where one is shown that would be closed, or the other way round, or a token is held; and by a way, where a
 * scene is shown to which it alone leads, or to which an automatic move leads on account of such a fact. Its own words,
 * tales, the codex and what courts say at a table don't count.
 *
 * Only what was seen in a game counts, so what is called answered is. Games are played at random, and then
 * on from where each choice that is left was made. What isn't answered is proved where nothing that can be shown reads
 * what the choice changes; else no game was found. */
#ifndef CHECK_ECHOES_H
#define CHECK_ECHOES_H

#include "base/error.h"
#include "check/explore.h"

typedef enum Echo { ECHO_NONE, ECHO_WAY, ECHO_CHOICE, ECHO_WORDS, ECHO_KINDS } Echo;

typedef struct EchoesHow {
    uint64_t games; /* at random; 0: ECHOES_GAMES */
    const volatile int *stop;
} EchoesHow;

enum { ECHOES_GAMES = 6000, ECHOES_NEAR = 1000 }; /* of each policy; from where a choice is open */

typedef struct Echoes Echoes;

/* Borrows the book. Choices that no game comes to are left out; `explored` is of all roles, NULL: all are looked for.
 */
Echoes *echoes_find(const Book *book, const Explored *explored, const EchoesHow *how);
void echoes_free(Echoes *echoes);

Echo echoes_of(const Echoes *echoes, ChoiceId choice);     /* the plainest that was seen */
bool echoes_wanted(const Echoes *echoes, ChoiceId choice); /* it doesn't end the game, and some game comes to it */
bool echoes_proved(const Echoes *echoes, ChoiceId choice); /* that nothing can remember it */

typedef struct EchoCount {
    uint32_t wanted, of[ECHO_KINDS];
} EchoCount;
EchoCount echoes_count(const Echoes *echoes);

/* Warns of every choice that nothing remembers, or was found to. */
void check_echoes(const Echoes *echoes, Diags *diags);

#endif
