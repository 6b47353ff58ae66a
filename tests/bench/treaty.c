/* treaty.c - how long the analysis of a bargaining problem takes, and how much memory: the treaty, 30 clauses with
 * 10^20 deals, and an additive domain of 10 clauses beside going through all of its deals in plain C. The best of
 * several runs, on one core. Each row is measured in a process of its own, so that its memory is its own.
 *
 *   treaty | treaty numbers
 *
 * The second prints the additive domain for every_deal.py: how many points its frontier has, then a line a clause with
 * both courts' utilities of each option. */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "model/advice.h"
#include "unit/domain_maker.h"

enum { RUNS = 9, SEED = 1005, THIRTY = 30, TEN = 10, TIMES = 1000 };

typedef struct Case Case;
struct Case {
    const char *name;
    double limit; /* milliseconds that it should stay under; 0: none was set */
    const Domain *(*make)(Arena *arena);
    void (*run)(const Case *, const Domain *domain);
    uint32_t state; /* of the war */
};

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

static void put_row(const Case *row, double ms, const char *format, ...) __attribute__((format(printf, 3, 4)));
static void put_row(const Case *row, double ms, const char *format, ...) {
    char limit[32] = "";
    if (row->limit > 0) snprintf(limit, sizeof limit, "%s %g", ms < row->limit ? "under" : "OVER", row->limit);
    printf("%-34s %10.4f ms  %-10s %7ld kB  ", row->name, ms, limit, peak_kb());
    va_list args;
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
    puts("");
}

static void bench_frontier(const Case *row, const Domain *domain) {
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
    put_row(row, best, "%zu points, %llu deals, %zu kB of them kept", points, (unsigned long long)deals, bytes / 1024);
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

static void bench_plain(const Case *row, const Domain *domain) {
    double best = 1e9;
    size_t points = 0;
    for (int run = 0; run < RUNS; run++) {
        double start = now_ms();
        Plain plain = {.domain = domain};
        points = plain_frontier(&plain);
        double spent = now_ms() - start;
        if (spent < best) best = spent;
    }
    Frontier *frontier = frontier_new(domain);
    if (frontier_count(frontier) != points)
        exit(fprintf(stderr, "The frontiers differ: nothing here means anything.\n"));
    frontier_free(frontier);
    put_row(row, best, "%zu points, of %llu deals", points, (unsigned long long)domain_deals(domain));
}

static void bench_counts(const Case *row, const Domain *domain) {
    Counts counts = {0};
    double start = now_ms();
    bool counted = count_ratified(domain, &domain->states[row->state], &counts);
    double spent = now_ms() - start;
    put_row(row, spent, "%llu by both%s", (unsigned long long)counts.both, counted ? "" : " (not counted)");
}

static void bench_dials(const Case *row, const Domain *domain) {
    Frontier *frontier = frontier_new(domain);
    Deal record = domain_record(domain);
    int32_t sum = 0;
    double start = now_ms();
    for (int i = 0; i < TIMES; i++)
        sum += dials_read(domain, frontier, &domain->states[row->state], &record).efficiency;
    put_row(row, (now_ms() - start) / TIMES, "efficiency %d %%", sum / TIMES);
    frontier_free(frontier);
}

static void bench_changes(const Case *row, const Domain *domain) {
    Deal record = domain_record(domain);
    SingleChange changes[8];
    size_t found = 0;
    double start = now_ms();
    for (int i = 0; i < TIMES; i++) found = single_betters(domain, &record, changes, 8);
    put_row(row, (now_ms() - start) / TIMES, "%zu found", found);
}

static Table table_of(const Case *row, const Domain *domain, const Frontier *frontier) {
    static const WarState even = {.chance = 50};
    Table table = {.domain = domain, .frontier = frontier};
    table.state = domain->state_count ? &domain->states[row->state] : &even;
    for (uint32_t court = 0; court < COURTS; court++) table.temper[court] = (Temper){6, 3, 10, 3};
    return table;
}

/* Two computed courts from their opening texts on; every answer by itself. The time is that of the longest. */
static void bench_answers(const Case *row, const Domain *domain) {
    Frontier *frontier = frontier_new(domain);
    Table table = table_of(row, domain, frontier);
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
    put_row(row, longest, "the longest of %d; %.4f ms on the average", answers, all / answers);
    frontier_free(frontier);
}

static void bench_advice(const Case *row, const Domain *domain) {
    Frontier *frontier = frontier_new(domain);
    Table table = table_of(row, domain, frontier);
    Deal record = domain_record(domain);
    Parley parley = parley_start(&table, &record);
    int32_t chance = 0;
    double start = now_ms();
    for (int i = 0; i < TIMES; i++) chance = advise(&table, &parley, 0, 0, &record).chance;
    put_row(row, (now_ms() - start) / TIMES, "a forecast of %d %%", chance);
    frontier_free(frontier);
}

/* ---- domains ---------------------------------------------------------------------------------------------------- */

static const Domain *additive(Arena *arena) {
    static const uint32_t sizes[TEN] = {3, 4, 4, 5, 4, 3, 6, 4, 4, 4};
    uint64_t seed = SEED;
    return make_random(arena, (DomainShape){sizes, TEN, 6, 5, 4, 1, 20, 20, true}, &seed);
}

static const Domain *thirty(Arena *arena, uint32_t group_most, bool against) {
    uint32_t sizes[THIRTY];
    for (int c = 0; c < THIRTY; c++) sizes[c] = c < 10 ? 4 : 5;
    uint64_t seed = SEED;
    return make_random(arena, (DomainShape){sizes, THIRTY, 5, 5, 4, group_most, 20, 20, against}, &seed);
}

static const Domain *loose(Arena *arena) {
    return thirty(arena, 1, false);
}

static const Domain *opposed(Arena *arena) {
    return thirty(arena, 1, true);
}

static const Domain *tied(Arena *arena) {
    return thirty(arena, 5, true);
}

static const Case CASES[] = {
    {"frontier, treaty of 14 clauses", 20, make_treaty, bench_frontier, 0},
    {"counter-offer, treaty at the siege", 5, make_treaty, bench_answers, SIEGE},
    {"  on the River", 5, make_treaty, bench_answers, RIVER},
    {"  after Talin's death", 5, make_treaty, bench_answers, TALIN},
    {"  on the retreat", 5, make_treaty, bench_answers, RETREAT},
    {"counter-offer, 30 clauses", 5, loose, bench_answers, 0},
    {"  opposed", 5, opposed, bench_answers, 0},
    {"advice of one councillor, treaty", 0, make_treaty, bench_advice, TALIN},
    {"dials of one deal", 0, make_treaty, bench_dials, TALIN},
    {"single changes that better both", 0, make_treaty, bench_changes, TALIN},
    {"deals both ratify, siege", 1000, make_treaty, bench_counts, SIEGE},
    {"  on the River", 1000, make_treaty, bench_counts, RIVER},
    {"  after Talin's death", 1000, make_treaty, bench_counts, TALIN},
    {"  on the retreat", 1000, make_treaty, bench_counts, RETREAT},
    {"frontier, 30 clauses, 10^20 deals", 100, loose, bench_frontier, 0},
    {"  opposed", 100, opposed, bench_frontier, 0},
    {"  opposed, in groups of 1 to 5", 100, tied, bench_frontier, 0},
    {"frontier, 10 clauses, additive", 0.2, additive, bench_frontier, 0},
    {"  every deal, in plain C", 0, additive, bench_plain, 0},
};

/* In a child, which makes the domain itself: a process begins with the memory of the one it comes from. */
static bool run_apart(const Case *row) {
    fflush(stdout);
    pid_t child = fork();
    if (child == 0) {
        row->run(row, row->make(arena_new()));
        exit(0);
    }
    int status = 1;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

static void put_numbers(const Domain *domain) {
    Frontier *frontier = frontier_new(domain);
    printf("%zu\n", frontier_count(frontier));
    frontier_free(frontier);
    Plain plain = {.domain = domain};
    plain_worths(&plain);
    for (uint32_t c = 0; c < domain->clause_count; c++) {
        for (uint32_t o = 0; o < domain->clauses[c].options; o++)
            printf("%d %d ", plain.worth[c][o][0], plain.worth[c][o][1]);
        puts("");
    }
}

int main(int argc, char **argv) {
    if (argc > 1 && strcmp(argv[1], "numbers") == 0) {
        Arena *arena = arena_new();
        put_numbers(additive(arena));
        arena_free(arena);
        return 0;
    }
    for (size_t i = 0; i < sizeof CASES / sizeof *CASES; i++)
        if (!run_apart(&CASES[i])) return 1;
    return 0;
}
