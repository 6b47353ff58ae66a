/* states.h - the worlds met so far, packed, in the order they were met, each with where it was met from.
 *
 * Going through them by number is going breadth first, so the list of states is the queue too. */
#ifndef CHECK_STATES_H
#define CHECK_STATES_H

#include <stdbool.h>
#include <stdint.h>

#define STATE_NONE UINT32_MAX

/* How a state was met: the state before (STATE_NONE: it is a start) and the number of the move there. */
typedef struct Link {
    uint32_t from, move;
} Link;

typedef struct States States;

/* Packed worlds have `words` words; no more than `most` are taken (0, or too many: 2^28 - 1). Those that have the low
 * `shelf_bits` of the first word in common are kept track of together: best when what is met in one go has few of them.
 */
States *states_new(uint32_t words, unsigned shelf_bits, uint64_t most);
void states_free(States *states);

/* Worlds that may be new, in order: each packed, with where it was met from and its hash. */
typedef struct Offer {
    uint64_t hash; /* states_hash */
    Link link;
} Offer;

typedef struct Offers {
    const Offer *list;
    const uint32_t *worlds; /* one after the other */
    uint32_t count;
} Offers;

uint64_t states_hash(const uint32_t *world, uint32_t words);

/* Looking a world up waits for memory, so while one is, what those after it will touch is fetched. */
void states_expect(const States *states, const Offers *offers);      /* before the first is taken */
bool states_take(States *states, const Offers *offers, uint32_t at); /* false: it wasn't added */

/* One alone, likewise. There is a place to pack it in; what is in it stays until the next is packed there. */
uint32_t *states_place(States *states);
bool states_put(States *states, const uint32_t *world, Link link);
bool states_full(const States *states); /* a new world found no room */

uint32_t states_find(const States *states, const uint32_t *world);                 /* STATE_NONE: it was never met */
void states_find_all(const States *states, const Offers *offers, uint32_t *found); /* each; their links aren't read */
uint32_t states_count(const States *states);
const uint32_t *states_at(const States *states, uint32_t state); /* until the States is freed */
uint32_t states_run(const States *states, uint32_t state);       /* how many lie one after the other from there */
Link states_link(const States *states, uint32_t state);

void states_close(States *states);           /* no more are added: gives back what only looking up needs */
void states_reopen(States *states);          /* worlds can be looked up again */
uint64_t states_bytes(const States *states); /* memory at its peak */

#endif
