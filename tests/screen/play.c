/* play.c - see play.h. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/io.h"

#define REDRAW "\f"

enum { SECONDS = 10, GOLDEN_LIMIT = 1 << 20, KEYS_TO_ITEM = 300 };

/* Saves. */

const char *play_saves(void) {
    return getenv("CHANYUAN_SAVES");
}

int play_enter(void **state) {
    StrBuf dir = {0};
    char *here = getcwd(NULL, 0);
    strbuf_printf(&dir, "%s/play-XXXXXX", here ? here : ".");
    free(here);
    if (!mkdtemp(dir.at)) return -1;
    setenv("CHANYUAN_SAVES", dir.at, 1);
    *state = dir.at;
    StrBuf pack = {0};
    strbuf_printf(&pack, "%s/tests/screen/pack", test_root());
    setenv("PLAY_PACK", pack.at, 1);
    strbuf_free(&pack);
    return 0;
}

int play_leave(void **state) {
    StrBuf command = {0};
    strbuf_printf(&command, "rm -rf '%s'", (char *)*state);
    int status = system(command.at);
    strbuf_free(&command);
    free(*state);
    return status;
}

void play_path(StrBuf *out, const char *name) {
    strbuf_clear(out);
    strbuf_printf(out, "%s/%s", play_saves(), name);
}

void play_read(const char *name, StrBuf *out) {
    Error err = {""};
    StrBuf path = {0};
    play_path(&path, name);
    strbuf_clear(out);
    if (!io_read(path.at, GOLDEN_LIMIT, out, &err)) fail_msg("%s", err.text);
    strbuf_free(&path);
}

/* Beginning. */

const char *play_pack(void) {
    return getenv("PLAY_PACK");
}

void plan_add(Plan *plan, const char *word) {
    int count = 0;
    while (plan->arguments[count]) count++;
    assert_true(count + 1 < PTY_WORDS);
    plan->arguments[count] = word;
}

void plan_set(Plan *plan, const char *setting) {
    int count = 0;
    while (plan->environment[count]) count++;
    assert_true(count + 1 < PTY_WORDS);
    plan->environment[count] = setting;
}

Plan play_plan(int columns, int rows, const char *role) {
    Plan plan = {.columns = columns, .rows = rows, .arguments = {"play", play_pack(), "--seed", "1"}};
    if (role) plan_add(&plan, "--role");
    if (role) plan_add(&plan, role);
    return plan;
}

Pty *play_open(const Plan *plan) {
    Pty *pty = pty_open(*plan);
    bool titled = true, walks = false;
    for (int i = 0; plan->arguments[i]; i++) {
        if (strcmp(plan->arguments[i], "--role") == 0) titled = false;
        if (strcmp(plan->arguments[i], "walker") == 0) walks = true;
    }
    play_sees(pty, titled ? "The Brook" : walks ? "<0|0|0>" : "Turn 0");
    pty_settle(pty);
    return pty;
}

Pty *play_begin(int columns, int rows, const char *role) {
    Plan plan = play_plan(columns, rows, role);
    return play_open(&plan);
}

/* Ending. */

void play_restored(const Pty *pty) {
    assert_true(pty_modes_kept(pty));
    assert_false(pty_full_screen(pty));
    assert_true(pty_cursor_shown(pty));
    const char *bytes = strbuf_text(pty_bytes(pty)), *entered = NULL, *left = NULL;
    for (const char *at = bytes; (at = strstr(at, "\033[?1049h")); at++) entered = at;
    for (const char *at = bytes; (at = strstr(at, "\033[?1049l")); at++) left = at;
    assert_true(!entered || (left && left > entered));
}

void play_exits(Pty *pty, int exit_status) {
    int status = -1;
    assert_true(pty_ended(pty, SECONDS * 1000, &status));
    if (!WIFEXITED(status) || WEXITSTATUS(status) != exit_status) {
        StrBuf screen = {0};
        pty_screen(pty, &screen);
        fprintf(stderr, "status %d, and this screen:\n%s", status, screen.at);
        strbuf_free(&screen);
    }
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), exit_status);
}

void play_end(Pty *pty) {
    int status;
    for (int i = 0; i < 4 && !pty_ended(pty, 1, &status); i++) pty_press(pty, "q");
    play_exits(pty, 0);
    play_restored(pty);
    pty_free(pty);
}

/* Looking. */

void play_sees(Pty *pty, const char *text) {
    assert_true(pty_row_of(pty, text) >= 0);
}

void play_lacks(Pty *pty, const char *text) {
    assert_true(pty_gone(pty, text));
}

typedef struct Focus { /* what the cursor stands on */
    bool item, closed;
    int number;  /* of an open item */
    StrBuf line; /* the first line of its label */
} Focus;

/* " > 2  Hear how a councillor", or " > -  Break off the talks (closed:". */
static void look_at_focus(const Pty *pty, Focus *focus) {
    int row, column;
    strbuf_clear(&focus->line);
    pty_cursor(pty, &row, &column);
    pty_row(pty, row, &focus->line);
    char *at = focus->line.at + strspn(focus->line.at, " ");
    focus->item = *at == '>';
    focus->number = focus->item ? (int)strtol(at + 1, &at, 10) : 0;
    focus->closed = focus->item && focus->number == 0;
    Str label = str_trim(str(at));
    memmove(focus->line.at, label.at, label.len + 1);
}

static bool focus_is(const Focus *focus, int number, const char *label) {
    return focus->number == number && focus->line.at[0] && str_starts(str(label), focus->line.at);
}

/* A closed item has no number to go by: on in the same direction, or back where there is nothing beyond it. */
static const char *key_to_item(const Focus *focus, int number, const char *last, bool moved) {
    bool down = strcmp(last, KEY_UP) != 0;
    if (!focus->item) return " ";
    if (focus->closed) return down == moved ? KEY_DOWN : KEY_UP;
    return focus->number < number ? KEY_DOWN : focus->number > number ? KEY_UP : REDRAW;
}

static bool focus_on_item(Pty *pty, int number, const char *label) {
    const char *key = " ";
    StrBuf before = {0};
    Focus focus = {0};
    look_at_focus(pty, &focus);
    for (int i = 0; i < KEYS_TO_ITEM && !focus_is(&focus, number, label); i++) {
        bool moved = strcmp(strbuf_text(&before), focus.line.at) != 0;
        key = key_to_item(&focus, number, key, moved);
        strbuf_clear(&before);
        strbuf_puts(&before, focus.line.at);
        pty_press(pty, key);
        look_at_focus(pty, &focus);
    }
    bool is = focus_is(&focus, number, label);
    strbuf_free(&before);
    strbuf_free(&focus.line);
    return is;
}

void play_item(Pty *pty, int number, const char *label) {
    bool is = focus_on_item(pty, number, label);
    if (!is) {
        StrBuf screen = {0};
        pty_screen(pty, &screen);
        fprintf(stderr, "no keys lead to \"%d  %s\" on this screen:\n%s", number, label, screen.at);
        strbuf_free(&screen);
    }
    assert_true(is);
    pty_press(pty, "\r");
}

static bool screen_is(Pty *pty, const char *golden) {
    StrBuf screen = {0};
    pty_screen(pty, &screen);
    bool same = strcmp(strbuf_text(&screen), golden) == 0;
    strbuf_free(&screen);
    return same;
}

static void show_both(Pty *pty, const char *name, const char *golden) {
    StrBuf screen = {0};
    pty_screen(pty, &screen);
    fprintf(stderr, "%s should be:\n%sbut is:\n%s", name, golden, screen.at);
    strbuf_free(&screen);
}

void play_golden(Pty *pty, const char *name) {
    StrBuf path = {0}, golden = {0};
    Error err = {""};
    strbuf_printf(&path, "%s/tests/screen/golden/%s.txt", test_root(), name);
    pty_settle(pty);
    const char *update = getenv("UPDATE");
    if (update && strcmp(update, "1") == 0) {
        StrBuf screen = {0};
        pty_screen(pty, &screen);
        FILE *file = fopen(path.at, "w");
        assert_non_null(file);
        fputs(screen.at, file);
        fclose(file);
        strbuf_free(&screen);
    }
    if (!io_read(path.at, GOLDEN_LIMIT, &golden, &err)) fail_msg("%s", err.text);
    for (int i = 0; i < 50 && !screen_is(pty, strbuf_text(&golden)); i++) pty_settle(pty);
    bool same = screen_is(pty, strbuf_text(&golden));
    if (!same) show_both(pty, name, golden.at);
    strbuf_free(&path);
    strbuf_free(&golden);
    assert_true(same);
}
