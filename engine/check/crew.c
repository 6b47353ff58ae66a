/* crew.c - a ring of tapes. Each is given states, opened by whoever is free, and taken back, all in the order of the
 * ring. The lock guards who has which tape; what is on a tape belongs to who has it. */
#include "check/crew.h"

#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

enum { TAPES_EACH = 4, STATES_MOST = 64, RING_MOST = EXPLORE_THREADS * TAPES_EACH };

struct Crew {
    const Ground *ground;
    const FloodHow *how;
    pthread_mutex_t lock;
    pthread_cond_t given_some, opened_some;
    pthread_t others[EXPLORE_THREADS];
    uint32_t threads, running; /* wanted in all, and started beside the caller's */
    bool over;
    uint32_t given, begun, taken; /* tapes, ever */
    uint32_t ring;
    Tape tapes[RING_MOST];
    bool done[RING_MOST]; /* opened, and not taken yet */
    Opener *own;
};

static uint32_t place(const Crew *crew, uint32_t number) {
    return number % crew->ring;
}

Crew *crew_new(const Ground *ground, const FloodHow *how) {
    uint32_t threads = how->threads;
    Crew *crew = mem_alloc(sizeof *crew);
    crew->ground = ground;
    crew->how = how;
    crew->threads = threads < 1 || ground->book->rule_count > 0 ? 1
                    : threads < EXPLORE_THREADS                 ? threads
                                                                : EXPLORE_THREADS;
    crew->ring = crew->threads > 1 ? crew->threads * TAPES_EACH : 1;
    crew->own = opener_new(ground, how);
    pthread_mutex_init(&crew->lock, NULL);
    pthread_cond_init(&crew->given_some, NULL);
    pthread_cond_init(&crew->opened_some, NULL);
    return crew;
}

/* ---- the others ------------------------------------------------------------------------------------------------- */

/* Opens the first tape that nobody has begun; the lock is held before and after. */
static void open_next(Crew *crew, Opener *opener) {
    uint32_t at = place(crew, crew->begun++);
    pthread_mutex_unlock(&crew->lock);
    opener_open(opener, &crew->tapes[at]);
    pthread_mutex_lock(&crew->lock);
    crew->done[at] = true;
    pthread_cond_signal(&crew->opened_some);
}

static void *work(void *ctx) {
    Crew *crew = ctx;
    Opener *opener = opener_new(crew->ground, crew->how);
    pthread_mutex_lock(&crew->lock);
    while (!crew->over) {
        if (crew->begun == crew->given)
            pthread_cond_wait(&crew->given_some, &crew->lock);
        else
            open_next(crew, opener);
    }
    pthread_mutex_unlock(&crew->lock);
    opener_free(opener);
    return NULL;
}

/* Signals are for the thread that the program began with: its handlers, and what they wake, are there. One that can't
 * be started is done without. */
static void start_others(Crew *crew) {
    sigset_t all, before;
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    while (crew->running + 1 < crew->threads && pthread_create(&crew->others[crew->running], NULL, work, crew) == 0)
        crew->running++;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (crew->running + 1 < crew->threads) crew->threads = crew->running + 1;
}

void crew_rest(Crew *crew) {
    pthread_mutex_lock(&crew->lock);
    crew->over = true;
    pthread_cond_broadcast(&crew->given_some);
    pthread_mutex_unlock(&crew->lock);
    while (crew->running > 0) pthread_join(crew->others[--crew->running], NULL);
}

void crew_free(Crew *crew) {
    if (!crew) return;
    crew_rest(crew);
    for (uint32_t i = 0; i < crew->ring; i++) tape_free(&crew->tapes[i]);
    pthread_cond_destroy(&crew->given_some);
    pthread_cond_destroy(&crew->opened_some);
    pthread_mutex_destroy(&crew->lock);
    opener_free(crew->own);
    free(crew);
}

/* ---- giving and taking ------------------------------------------------------------------------------------------ */

/* Few states are shared out among all; of many nobody is given more than the caches hold. */
uint32_t crew_room(const Crew *crew, uint32_t waiting) {
    if (waiting == 0 || crew->given - crew->taken == crew->ring) return 0;
    uint32_t share = waiting / (2 * crew->threads) + 1;
    return share < STATES_MOST ? share : STATES_MOST;
}

/* Two tapes at once are the first that another could help with. */
void crew_give(Crew *crew, uint32_t first, uint32_t count, const uint32_t *packed) {
    Tape *tape = &crew->tapes[place(crew, crew->given)];
    tape->first = first;
    tape->count = count;
    tape->packed = packed;
    if (crew->given - crew->taken > 0 && crew->running + 1 < crew->threads) start_others(crew);
    pthread_mutex_lock(&crew->lock);
    crew->given++;
    pthread_cond_signal(&crew->given_some);
    pthread_mutex_unlock(&crew->lock);
}

const Tape *crew_take(Crew *crew) {
    uint32_t at = place(crew, crew->taken);
    if (crew->taken == crew->given) return NULL;
    pthread_mutex_lock(&crew->lock);
    while (!crew->done[at]) {
        if (crew->begun != crew->given)
            open_next(crew, crew->own);
        else
            pthread_cond_wait(&crew->opened_some, &crew->lock);
    }
    crew->done[at] = false;
    pthread_mutex_unlock(&crew->lock);
    return &crew->tapes[at];
}

void crew_took(Crew *crew) {
    crew->taken++;
}

uint64_t crew_bytes(const Crew *crew) {
    uint64_t bytes = 0;
    for (uint32_t i = 0; i < crew->ring; i++) bytes += tape_bytes(&crew->tapes[i], crew->ground);
    return bytes;
}
