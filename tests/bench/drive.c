/* drive.c - our engine playing the common story, by the driver contract of README.md:
 *
 *   drive PACK start | transcript SEED COUNT | run SEED COUNT | rate SECONDS | save | bfs [masked|whole [THREADS]]
 *
 * A step is the whole of what the game does: game_step (guards, effects, verdict, chronicle) and compose_play (the
 * page), and the page's text and choices are put together as strings. */
#define _GNU_SOURCE
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "check/explore.h"
#include "keep/replay.h"
#include "script/load.h"
#include "view/compose.h"

enum { OPEN_MOST = 16, TIMED_SEEDS = 300, TIMED_MOST = 300 * 128 };

typedef struct Player {
    const Book *book;
    Game *game;
    Page *page;
    StrBuf text, choice[OPEN_MOST];
    ChoiceId open[OPEN_MOST];
    uint32_t count;
    uint32_t random;
    uint64_t bytes, steps;
} Player;

static double seconds_of(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (double)now.tv_sec + 1e-9 * (double)now.tv_nsec;
}

static double now(void) {
    return seconds_of(CLOCK_MONOTONIC);
}

static long resident_kb(const char *field) {
    char line[256];
    long kb = 0;
    FILE *file = fopen("/proc/self/status", "r");
    while (file && fgets(line, sizeof line, file))
        if (strncmp(line, field, strlen(field)) == 0) kb = atol(line + strlen(field));
    if (file) fclose(file);
    return kb;
}

static uint32_t next_random(Player *player, uint32_t below) {
    player->random ^= player->random << 13;
    player->random ^= player->random >> 17;
    player->random ^= player->random << 5;
    return player->random % below;
}

/* The page as strings: what the contract asks of every engine. */
static void produce(Player *player) {
    Page *page = player->page;
    page_clear(page);
    compose_play(player->game, NULL, page);
    strbuf_clear(&player->text);
    for (size_t i = 0; i < page->body.count; i++) {
        const Block *block = &page->body.list[i];
        if (block->kind == BLOCK_HEADING && player->text.len) break; /* what follows an ending */
        if (block->kind == BLOCK_HEADING) continue;                  /* the scene's title, which the others haven't */
        if (player->text.len) strbuf_char(&player->text, '\n');
        for (uint32_t k = 0; k < block->count; k++) strbuf_add(&player->text, block->spans[k].text);
    }
    player->count = 0;
    for (size_t i = 0; i < page->items.count && player->count < OPEN_MOST; i++) {
        if (!page->items.list[i].open) continue;
        strbuf_clear(&player->choice[player->count]);
        strbuf_add(&player->choice[player->count], page->items.list[i].label);
        player->open[player->count++] = (ChoiceId){page->items.list[i].tag};
    }
    player->bytes += player->text.len;
    for (uint32_t i = 0; i < player->count; i++) player->bytes += player->choice[i].len;
}

static void begin(Player *player, uint32_t seed) {
    Error err;
    player->random = seed * 2654435761u + 12345u;
    if (!player->random) player->random = 1;
    game_free(player->game);
    player->game = game_new(player->book, (RoleId){0}, seed, &err);
    if (!player->game) exit(fprintf(stderr, "%s\n", err.text));
    produce(player);
}

static void choose(Player *player, uint32_t index) {
    Error err;
    if (!game_step(player->game, game_move(player->game, player->open[index]), &err))
        exit(fprintf(stderr, "%s\n", err.text));
    produce(player);
    player->steps++;
}

static void play(Player *player, uint32_t seed) {
    begin(player, seed);
    while (player->count) choose(player, next_random(player, player->count));
}

static void put_squeezed(Str text) {
    bool blank = false;
    for (size_t i = 0; i < text.len; i++) {
        bool is = text.at[i] == ' ' || text.at[i] == '\n';
        if (is && !blank) putchar(' ');
        if (!is) putchar(text.at[i]);
        blank = is;
    }
}

static int32_t value_of(const Player *player, const char *name) {
    return world_get(game_world(player->game), schema_find(player->book->schema, str(name)));
}

static void transcript(Player *player, uint32_t seed) {
    printf("P %u\n", seed);
    player->steps = 0;
    for (begin(player, seed);; choose(player, next_random(player, player->count))) {
        printf("T ");
        put_squeezed(strbuf_str(&player->text));
        if (player->count == 0) break;
        for (uint32_t i = 0; i < player->count; i++)
            printf("%s%s", i ? " | " : "\nC ", strbuf_text(&player->choice[i]));
        puts("");
    }
    const char *ending = player->book->scenes[rules_scene(player->book, game_world(player->game)).at].name + 1;
    printf("\nE %s %d %d %llu\n", ending, value_of(player, "trust"), value_of(player, "power"),
           (unsigned long long)player->steps);
}

static int by_value(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return (difference > 0) - (difference < 0);
}

static double *time_steps(Player *player, int *count) {
    double *times = malloc(TIMED_MOST * sizeof *times);
    *count = 0;
    for (uint32_t seed = 1; seed <= TIMED_SEEDS; seed++)
        for (begin(player, seed); player->count && *count < TIMED_MOST;) {
            uint32_t index = next_random(player, player->count);
            double start = now();
            choose(player, index);
            times[(*count)++] = (now() - start) * 1e6;
        }
    qsort(times, (size_t)*count, sizeof *times, by_value);
    return times;
}

static void rate(Player *player, double seconds, double load_seconds) {
    long resident = resident_kb("VmRSS:"), runs = 0;
    double start = now();
    begin(player, 1);
    double first = now() - start;
    uint32_t seed = 1000000;
    for (start = now(); now() - start < seconds * 0.3;) play(player, seed++);
    player->bytes = player->steps = 0;
    seed = 1;
    double cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID), took;
    start = now();
    do {
        for (int i = 0; i < 16; i++) play(player, seed++);
        runs += 16;
    } while ((took = now() - start) < seconds);
    cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    uint64_t steps = player->steps, bytes = player->bytes;
    int count;
    double *times = time_steps(player, &count);
    printf("{\"load_ms\":%.3f,\"first_ms\":%.3f,\"runs\":%ld,\"steps\":%llu,\"secs\":%.4f,\"cpu_secs\":%.4f,\"runs_s\":"
           "%.1f,"
           "\"steps_s\":%.1f,\"bytes\":%llu,\"step_p50_us\":%.3f,\"step_p99_us\":%.3f,\"rss_load_kb\":%ld,\"rss_end_"
           "kb\":%ld}\n",
           load_seconds * 1e3, first * 1e3, runs, (unsigned long long)steps, took, cpu, (double)runs / took,
           (double)steps / took, (unsigned long long)bytes, times[count / 2], times[(int)ceil(count * 0.99) - 1],
           resident, resident_kb("VmRSS:"));
    free(times);
}

/* ---- saving ---- */

enum { SAVES = 200 };

/* Microseconds to write the whole save again, and to read and replay it. */
static void time_save(Player *player, const char *path, double *save, double *load, long *size) {
    JournalHead head;
    Error err = {""};
    double start = now();
    for (int i = 0; i < SAVES; i++) {
        remove(path);
        replay_head(player->game, &head);
        Journal *journal = journal_create(path, &head, &err);
        for (uint32_t turn = 0; journal && turn < game_turns(player->game); turn++) {
            const Deed *deed = game_deed(player->game, turn);
            journal_step(journal, turn + 1, player->book->choices[deed->outcome.move.choice.at].name, 0,
                         (uint32_t)deed->hash, &err);
        }
        journal_close(journal);
        if (i == 0 && err.text[0]) exit(fprintf(stderr, "%s\n", err.text));
    }
    *save = (now() - start) / SAVES * 1e6;
    start = now();
    for (int i = 0; i < SAVES; i++) {
        JournalText text;
        size_t good;
        if (!journal_read(path, &text, &err)) exit(fprintf(stderr, "%s\n", err.text));
        *size = (long)text.sound;
        game_free(replay_game(player->book, &text, &good, &err));
        journal_text_free(&text);
    }
    *load = (now() - start) / SAVES * 1e6;
    remove(path);
}

static void save(Player *player) {
    char path[] = "drive-XXXXXX";
    double save_us[2] = {0}, load_us[2] = {0};
    long size[2] = {0};
    if (mkstemp(path) < 0) exit(fprintf(stderr, "drive: can't make a file here\n"));
    begin(player, 7);
    for (int step = 1; player->count && step <= 38; step++) {
        choose(player, next_random(player, player->count));
        bool last = step == 38 || player->count == 0;
        if (step == 20 || last) time_save(player, path, &save_us[last], &load_us[last], &size[last]);
    }
    printf("{\"save_bytes_20\":%ld,\"save_us_20\":%.3f,\"load_us_20\":%.3f,\"save_bytes_38\":%ld,\"save_us_38\":%.3f,"
           "\"load_us_38\":%.3f}\n",
           size[0], save_us[0], load_us[0], size[1], save_us[1], load_us[1]);
}

static void bfs(const Book *book, bool masked, uint32_t threads) {
    ExploreOptions options = {.role = {ID_NONE}, .no_mask = !masked, .threads = threads};
    double start = now(), cpu = seconds_of(CLOCK_PROCESS_CPUTIME_ID);
    Explored *explored = explore(book, &options);
    double took = now() - start;
    uint64_t states = explored_states(explored), edges = explored_edges(explored);
    printf("{\"how\":\"ours\",\"states\":%llu,\"edges\":%llu,\"secs\":%.4f,\"cpu_secs\":%.4f,\"states_s\":%.0f,\"edges_"
           "s\":%.0f,"
           "\"end_states\":[",
           (unsigned long long)states, (unsigned long long)edges, took, seconds_of(CLOCK_PROCESS_CPUTIME_ID) - cpu,
           (double)states / took, (double)edges / took);
    bool first = true;
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (book->scenes[i].ending) {
            printf("%s%llu", first ? "" : ",", (unsigned long long)explored_scene(explored, (SceneId){i}));
            first = false;
        }
    printf("],\"bytes_a_state\":%.1f,\"maxrss_kb\":%ld}\n",
           (double)(explored_bytes(explored) + explored_thread_bytes(explored)) / (double)states,
           resident_kb("VmHWM:"));
    explored_free(explored);
}

static void start_page(Player *player) {
    begin(player, 1);
    puts(strbuf_text(&player->text));
    for (uint32_t i = 0; i < player->count; i++) printf("%u) %s\n", i + 1, strbuf_text(&player->choice[i]));
}

static int drive(Player *player, int argc, char **argv, double load_seconds) {
    const char *mode = argv[2];
    uint32_t first = argc > 3 ? (uint32_t)atoi(argv[3]) : 1, count = argc > 4 ? (uint32_t)atoi(argv[4]) : 1;
    if (strcmp(mode, "start") == 0)
        start_page(player);
    else if (strcmp(mode, "transcript") == 0)
        for (uint32_t i = 0; i < count; i++) transcript(player, first + i);
    else if (strcmp(mode, "run") == 0) {
        for (uint32_t i = 0; i < count; i++) play(player, first + i);
        printf("%llu\n", (unsigned long long)player->bytes);
    } else if (strcmp(mode, "rate") == 0)
        rate(player, argc > 3 ? atof(argv[3]) : 1, load_seconds);
    else if (strcmp(mode, "save") == 0)
        save(player);
    else if (strcmp(mode, "bfs") == 0)
        bfs(player->book, argc > 3 && strcmp(argv[3], "masked") == 0, argc > 4 ? (uint32_t)atoi(argv[4]) : 1);
    else
        return 2;
    return 0;
}

int main(int argc, char **argv) {
    char line[2048];
    if (argc < 3) return 2;
    Diags *diags = diags_new();
    double start = now();
    Pack *pack = pack_load(argv[1], diags);
    double load_seconds = now() - start;
    for (size_t i = 0; !pack && i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        fprintf(stderr, "%s\n", line);
    }
    diags_free(diags);
    if (!pack) return 2;
    Player player = {.book = pack_book(pack), .page = page_new()};
    int status = drive(&player, argc, argv, load_seconds);
    game_free(player.game);
    page_free(player.page);
    strbuf_free(&player.text);
    for (int i = 0; i < OPEN_MOST; i++) strbuf_free(&player.choice[i]);
    pack_free(pack);
    return status;
}
