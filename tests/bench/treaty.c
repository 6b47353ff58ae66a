/* treaty.c - how long the analysis of a bargaining problem takes, and how much memory: the treaty, an additive domain
 * of 10 clauses beside going through all of its deals in plain C, and 30 clauses with 10^20 deals. The best of several
 * runs, on one core. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "model/parley.h"
#include "unit/domain_maker.h"

enum { RUNS = 9, SEED = 1005 };

static double now_ms(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static long peak_kb(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void bench_frontier(const char *name, const Domain *domain) {
    double best = 1e9;
    size_t points = 0, bytes = 0;
    uint64_t deals = 0;
    for (int run = 0; run < RUNS; run++) {
        double start = now_ms();
        Frontier *frontier = frontier_new(domain);
        double spent = now_ms() - start;
        if (spent < best) best = spent;
        points = frontier_count(frontier);
        deals = frontier_deals(frontier);
        bytes = frontier_bytes(frontier);
        frontier_free(frontier);
    }
    printf("%-34s %10.3f ms  %6zu points %6llu deals  %6zu kB kept  %6ld kB peak\n", name, best, points,
           (unsigned long long)deals, bytes / 1024, peak_kb());
}

/* The bound: every deal of an additive domain, utilities summed clause by clause, the highest second utility kept by
 * the first. */
typedef struct Plain {
    const Domain *domain;
    int32_t worth[DOMAIN_CLAUSES][OPTIONS_MOST][COURTS];
    int32_t low, high, *best;
} Plain;

static void plain_worths(Plain *plain) {
    for (uint32_t court = 0; court < COURTS; court++) {
        int32_t weights[INTERESTS_MOST];
        court_weights(plain->domain, court, weights);
        for (uint32_t c = 0; c < plain->domain->clause_count; c++)
            for (uint32_t o = 0; o < plain->domain->clauses[c].options; o++) {
                int32_t sum = 0;
                for (int i = 0; i < INTERESTS_MOST; i++)
                    sum += weights[i] * plain->domain->clauses[c].worth[o][court][i];
                plain->worth[c][o][court] = sum;
            }
    }
    for (uint32_t c = 0; c < plain->domain->clause_count; c++) {
        int32_t low = INT32_MAX, high = INT32_MIN;
        for (uint32_t o = 0; o < plain->domain->clauses[c].options; o++) {
            int32_t u = plain->worth[c][o][0];
            if (u < low) low = u;
            if (u > high) high = u;
        }
        plain->low += low;
        plain->high += high;
    }
}

static void plain_walk(const Plain *plain, uint32_t clause, int32_t u0, int32_t u1) {
    if (clause == plain->domain->clause_count) {
        int32_t *best = &plain->best[u0 - plain->low];
        if (u1 > *best) *best = u1;
        return;
    }
    for (uint32_t o = 0; o < plain->domain->clauses[clause].options; o++)
        plain_walk(plain, clause + 1, u0 + plain->worth[clause][o][0], u1 + plain->worth[clause][o][1]);
}

static size_t plain_frontier(Plain *plain) {
    plain_worths(plain);
    size_t span = (size_t)(plain->high - plain->low) + 1, points = 0;
    plain->best = malloc(span * sizeof *plain->best);
    if (!plain->best) abort();
    for (size_t i = 0; i < span; i++) plain->best[i] = INT32_MIN;
    plain_walk(plain, 0, 0, 0);
    int32_t most = INT32_MIN;
    for (size_t i = span; i-- > 0;)
        if (plain->best[i] > most) most = plain->best[i], points++;
    free(plain->best);
    return points;
}

static void bench_plain(const char *name, const Domain *domain) {
    double best = 1e9;
    size_t points = 0;
    for (int run = 0; run < RUNS; run++) {
        double start = now_ms();
        Plain plain = {.domain = domain};
        points = plain_frontier(&plain);
        double spent = now_ms() - start;
        if (spent < best) best = spent;
    }
    printf("%-34s %10.3f ms  %6zu points\n", name, best, points);
}

static void bench_counts(const Domain *treaty) {
    for (uint32_t s = 0; s < treaty->state_count; s++) {
        Counts counts = {0};
        double start = now_ms();
        bool counted = count_ratified(treaty, &treaty->states[s], &counts);
        printf("ratified, %-24s %10.1f ms  %llu of %llu by both%s  %ld kB peak\n", treaty->states[s].name,
               now_ms() - start, (unsigned long long)counts.both, (unsigned long long)domain_deals(treaty),
               counted ? "" : " (not counted)", peak_kb());
    }
}

static void bench_dials(const Domain *treaty) {
    Frontier *frontier = frontier_new(treaty);
    Deal record = domain_record(treaty);
    enum { TIMES = 1000 };
    int32_t sum = 0;
    double start = now_ms();
    for (int i = 0; i < TIMES; i++) sum += dials_read(treaty, frontier, &treaty->states[TALIN], &record).efficiency;
    printf("%-34s %10.4f ms  efficiency %d %%\n", "dials of one deal", (now_ms() - start) / TIMES, sum / TIMES);
    SingleChange changes[8];
    size_t found = 0;
    start = now_ms();
    for (int i = 0; i < TIMES; i++) found = single_betters(treaty, &record, changes, 8);
    printf("%-34s %10.4f ms  %zu found\n", "single changes that better both", (now_ms() - start) / TIMES, found);
    frontier_free(frontier);
}

/* Two computed courts from their opening texts on; every answer by itself, the longest beside the mean. */
static void bench_answers(const char *name, const Domain *domain, const WarState *state) {
    Frontier *frontier = frontier_new(domain);
    Table table = {.domain = domain, .frontier = frontier, .state = state};
    for (uint32_t court = 0; court < COURTS; court++) table.temper[court] = (Temper){6, 3, 10, 3};
    Deal record = domain_record(domain);
    Parley parley = parley_start(&table, &record);
    double longest = 0, all = 0;
    int answers = 0;
    for (bool done = false; !done && answers < 40; answers++) {
        uint32_t court = (uint32_t)answers % 2;
        double start = now_ms();
        Answer answer = court_answer(&table, &parley, court);
        double spent = now_ms() - start;
        all += spent;
        if (spent > longest) longest = spent;
        done = answer.kind == ANSWER_ACCEPT || answer.kind == ANSWER_LEAVE;
        parley_take(&table, &parley, court, &answer);
    }
    printf("%-34s %10.3f ms  mean of %d, the longest %.3f ms\n", name, all / answers, answers, longest);
    frontier_free(frontier);
}

int main(void) {
    static const uint32_t ten[] = {3, 4, 4, 5, 4, 3, 6, 4, 4, 4};
    uint32_t thirty[30];
    for (int c = 0; c < 30; c++) thirty[c] = c < 10 ? 4 : 5;
    Arena *arena = arena_new();
    uint64_t seed = SEED;
    const Domain *treaty = make_treaty(arena);
    const Domain *additive = make_random(arena, (DomainShape){ten, 10, 6, 5, 4, 1, 20, 20, true}, &seed);
    const Domain *loose = make_random(arena, (DomainShape){thirty, 30, 5, 5, 4, 1, 20, 20, false}, &seed);
    const Domain *opposed = make_random(arena, (DomainShape){thirty, 30, 5, 5, 4, 1, 20, 20, true}, &seed);
    const Domain *tied = make_random(arena, (DomainShape){thirty, 30, 5, 5, 4, 5, 20, 20, true}, &seed);
    bench_frontier("treaty, 14 clauses", treaty);
    bench_frontier("additive, 10 clauses", additive);
    bench_plain("  the same, every deal in plain C", additive);
    bench_frontier("30 clauses, 10^20 deals", loose);
    bench_frontier("  opposed", opposed);
    bench_frontier("  opposed, in groups of 1 to 5", tied);
    bench_dials(treaty);
    static const WarState even = {.chance = 50};
    for (uint32_t s = 0; s < treaty->state_count; s++) bench_answers("an answer, treaty", treaty, &treaty->states[s]);
    bench_answers("an answer, 10 clauses", additive, &even);
    bench_answers("an answer, 30 clauses", loose, &even);
    bench_answers("  opposed", opposed, &even);
    bench_counts(treaty);
    arena_free(arena);
    return 0;
}
