/* test_screen_kill.c - kill -9 at any moment. A player who chooses at random is killed KILLS times (200); whatever the
 * screen had shown by then must be in the save, in that order, and the save must replay.
 *
 * The road of the small story says its count of steps three times over, "<7|7|7>", so that a screen caught while it was
 * being drawn is known for what it is. SEED repeats a run. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/mem.h"
#include "keep/replay.h"
#include "script/load.h"

enum { KILLS = 200, LONGEST = 400, WHOLE_PROGRAM = 20 };

typedef struct Tally { /* step counts, in the order in which they stood */
    uint32_t *list;
    size_t count, cap;
} Tally;

typedef struct Slaughter {
    uint64_t random;
    Pack *pack;
    char save[64]; /* its name in the folder of saves */
    int saves, torn, steps;
    Tally seen;
    StrBuf last; /* screen of the life before */
} Slaughter;

static uint32_t draw(Slaughter *run, uint32_t below) {
    run->random = hash_bytes(&run->random, sizeof run->random, 42);
    return (uint32_t)(run->random >> 16) % below;
}

static int64_t microseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static void add(Tally *counts, uint32_t number) {
    counts->list = mem_grow(counts->list, counts->count, &counts->cap, sizeof *counts->list);
    counts->list[counts->count++] = number;
}

/* What the screen says just now, if it is a whole one. */
static void look(Pty *pty, Tally *seen) {
    unsigned a = 0, b = 1, c = 2;
    char end = 0;
    StrBuf row = {0};
    pty_drain(pty);
    pty_row(pty, 1, &row);
    const char *mark = strchr(strbuf_text(&row), '<');
    int at = pty_row_now(pty, "<");
    if (!mark && at >= 0) {
        strbuf_clear(&row);
        pty_row(pty, at, &row);
        mark = strchr(row.at, '<');
    }
    bool whole = mark && sscanf(mark, "<%u|%u|%u%c", &a, &b, &c, &end) == 4 && end == '>' && a == b && b == c;
    if (whole && (seen->count == 0 || seen->list[seen->count - 1] != a)) add(seen, a);
    strbuf_free(&row);
}

/* Plays until the moment, sending keys sometimes one by one and sometimes many. None of them leads to another save. */
static void play_until(Slaughter *run, Pty *pty, int64_t moment) {
    static const char *const keys[] = {"1", "2", "3", "1", "2", "3", "u", "l", "x", "x", "1321", "\r"};
    while (microseconds() < moment) {
        pty_keys(pty, keys[draw(run, sizeof keys / sizeof keys[0])]);
        int64_t pause = microseconds() + draw(run, 4000);
        while (microseconds() < pause && microseconds() < moment) look(pty, &run->seen);
    }
}

/* The counts that follow from a save's lines, the start's first. */
static void counts_of(const JournalText *text, Tally *counts) {
    uint32_t turns = 0;
    add(counts, 0);
    for (size_t i = 0; i < text->count; i++) {
        if (text->lines[i].kind == LINE_STEP) turns++;
        if (text->lines[i].kind == LINE_BACK) turns -= text->lines[i].count;
        add(counts, turns);
    }
}

static void tell(const char *what, const Tally *counts, size_t from) {
    fprintf(stderr, "%s:", what);
    for (size_t i = from; i < counts->count; i++) fprintf(stderr, " %u", counts->list[i]);
    fprintf(stderr, "\n");
}

/* What was seen must be part of what was written, from the line where this life began. */
static void check_seen(const Slaughter *run, const Tally *written, size_t from, const JournalText *text) {
    size_t at = from;
    for (size_t i = 0; i < run->seen.count; i++) {
        while (at < written->count && written->list[at] != run->seen.list[i]) at++;
        if (at < written->count) continue;
        tell("shown", &run->seen, 0);
        tell("saved", written, from);
        fprintf(stderr, "%zu bytes, %zu sound. %s The last screen:\n%s", strlen(text->bytes), text->sound, text->damage,
                strbuf_text(&run->last));
        fail_msg("<%u> was shown, but isn't in %s", run->seen.list[i], run->save);
    }
}

static void check_replay(const Slaughter *run, const JournalText *text) {
    Error err = {""};
    size_t good = 0;
    Game *game = replay_game(pack_book(run->pack), text, &good, &err);
    assert_string_equal(err.text, "");
    assert_non_null(game);
    assert_int_equal(good, text->count);
    game_free(game);
}

/* The same by the program itself. */
static void check_replay_command(const char *path, bool torn) {
    StrBuf out = {0};
    Plan plan = {.arguments = {"replay", path, play_pack()}};
    int status = run_program(&plan, "", &out);
    if (!torn && status != 0) fail_msg("%s", strbuf_text(&out));
    assert_non_null(strstr(strbuf_text(&out), "lines agree"));
    strbuf_free(&out);
}

/* Gives how many lines the save holds. */
static size_t check_save(Slaughter *run, const char *path, size_t from, bool command) {
    JournalText text;
    Error err = {""};
    Tally written = {0};
    if (!journal_read(path, &text, &err)) {
        if (run->seen.count) fail_msg("%s", err.text); /* killed before the head was written */
        return LONGEST;
    }
    bool torn = text.damage[0] != '\0';
    if (torn && !strstr(text.damage, "it is cut off")) fail_msg("%s", text.damage);
    counts_of(&text, &written);
    check_seen(run, &written, from, &text);
    check_replay(run, &text);
    if (command) check_replay_command(path, torn);
    run->torn += torn;
    run->steps += (int)(text.count - from);
    size_t lines = torn ? LONGEST : text.count;
    free(written.list);
    journal_text_free(&text);
    return lines;
}

/* One life: begins or goes on with a save, plays, is killed. */
static void live(Slaughter *run, const char *path) {
    Plan plan = play_plan(80, 24, "walker");
    plan_add(&plan, "--save");
    plan_add(&plan, path);
    int64_t moment = microseconds() + 1000 + draw(run, draw(run, 4) ? 60000 : 250000);
    Pty *pty = pty_open(plan);
    run->seen.count = 0;
    while (microseconds() < moment && run->seen.count == 0) look(pty, &run->seen);
    play_until(run, pty, moment);
    int status;
    kill(pty_pid(pty), SIGKILL);
    assert_true(pty_ended(pty, 10000, &status));
    look(pty, &run->seen);
    strbuf_clear(&run->last);
    pty_screen(pty, &run->last);
    pty_free(pty);
}

static void new_save(Slaughter *run) {
    snprintf(run->save, sizeof run->save, "kill-%d.save", ++run->saves);
}

static int number_from(const char *name, int otherwise) {
    const char *told = getenv(name);
    return told && atoi(told) > 0 ? atoi(told) : otherwise;
}

static void test_kill(void **state) {
    (void)state;
    int kills = number_from("KILLS", KILLS), seed = number_from("SEED", (int)(time(NULL) & 0xFFFFFF));
    Slaughter run = {.random = (uint64_t)seed};
    Diags *diags = diags_new();
    StrBuf path = {0};
    run.pack = pack_load(play_pack(), diags);
    assert_non_null(run.pack);
    new_save(&run);
    size_t before = 0;
    printf("SEED=%d KILLS=%d\n", seed, kills);
    for (int i = 0; i < kills; i++) {
        play_path(&path, run.save);
        live(&run, path.at);
        bool made = access(path.at, F_OK) == 0;
        if (!made) assert_int_equal(run.seen.count, 0);
        before = made ? check_save(&run, path.at, before, i % WHOLE_PROGRAM == 0) : 0;
        if (before < LONGEST) continue;
        new_save(&run);
        before = 0;
    }
    printf("%d kills, %d steps, %d saves, %d torn\n", kills, run.steps, run.saves, run.torn);
    assert_true(kills < 100 || run.steps > kills / 2); /* or nothing was tried */
    free(run.seen.list);
    strbuf_free(&run.last);
    pack_free(run.pack);
    diags_free(diags);
    strbuf_free(&path);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(test_kill, play_enter, play_leave)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
