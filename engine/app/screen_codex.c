/* screen_codex.c - the codex: its first page, its shelves, what a word finds, and single entries, from each of which
 * one can go on to others. */
#include <stdio.h>
#include <stdlib.h>

#include "app/app.h"
#include "base/utf8.h"
#include "view/codex.h"
#include "view/compose_after.h"

enum { TAG_BEFORE = 1u << 30 }; /* beyond all shelves */

static Reader reader_of(const App *app) {
    return (Reader){app->book, app->session ? app->session->game : NULL};
}

static uint32_t codex_commands(void) {
    return 1u << COMMAND_CLOSE | 1u << COMMAND_CODEX | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
}

/* What only the game can answer closes the page and is asked of what lies under it. */
static void pass_down(App *app, const Input *input) {
    if (app_common(app, input) || input->kind != INPUT_COMMAND) return;
    app_close(app);
    const Frame *under = &app->stack[app->depth - 1];
    under->screen->handle(app, under->arg, input);
}

static void follow(App *app, uint32_t dispute, uint32_t whom) {
    session_follow(app->session, dispute, whom);
    app_say(app, false, "%s: you follow %s.", app->book->disputes[dispute].label,
            dispute_followed(app->book, dispute, whom));
    app_take_notice(app);
}

static void follow_reading(App *app, uint32_t entry, uint32_t whom) {
    uint32_t dispute;
    if (app->session && codex_is_dispute(app->book, entry, &dispute)) follow(app, dispute, whom);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    if (input->kind != INPUT_PICK) {
        pass_down(app, input);
        return;
    }
    if (input->tag == TAG_BEFORE) {
        app_open(app, &screen_prologue, 0);
        return;
    }
    if (input->tag >= CODEX_FOLLOW) {
        follow_reading(app, arg, input->tag - CODEX_FOLLOW);
        return;
    }
    app->stack[app->depth - 1].chosen = input->tag;
    if (input->tag < CODEX_FIND)
        app_open(app, &screen_entry, input->tag);
    else if (input->tag == CODEX_FIND)
        app_open(app, &screen_ask, ASK_WORD);
    else
        app_open(app, &screen_shelf, input->tag - CODEX_SHELF);
}

/* One comes back to what was chosen last. */
static void finish(const App *app, Page *page) {
    uint32_t chosen = app->stack[app->depth - 1].chosen;
    if (page_item_of_tag(page, chosen)) page->focus = chosen;
    page->commands = codex_commands();
}

static void show_codex(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_codex(reader_of(app), page);
    if (prologue_pages(app->book)) page_item(page, TAG_BEFORE, "before", str(app->book->before));
    finish(app, page);
}

static void show_shelf(App *app, uint32_t arg, Page *page) {
    compose_shelf(reader_of(app), arg, page);
    finish(app, page);
}

static void show_entry(App *app, uint32_t arg, Page *page) {
    compose_codex_entry(reader_of(app), arg, page);
    finish(app, page);
}

static void show_found(App *app, uint32_t arg, Page *page) {
    (void)arg;
    uint32_t entry;
    compose_found(reader_of(app), str(app->sought), page, &entry);
    finish(app, page);
}

/* Closes the codex and what lies over it, so that one way out is enough however often it was asked for. */
static void close_codex(App *app) {
    for (int i = 1; i < app->depth; i++) {
        const Screen *screen = app->stack[i].screen;
        bool codex = screen == &screen_codex || screen == &screen_shelf || screen == &screen_entry ||
                     screen == &screen_found;
        if (codex) app->depth = i;
    }
}

void codex_seek(App *app, const char *words) {
    uint32_t entry;
    Str sought = str_trim(str(words));
    if (sought.len == 0) {
        close_codex(app);
        app_open(app, &screen_codex, 0);
        return;
    }
    snprintf(app->sought, sizeof app->sought, "%.*s", (int)utf8_fitting(sought, sizeof app->sought - 1), sought.at);
    Page *page = page_new();
    if (compose_found(reader_of(app), str(app->sought), page, &entry))
        app_open(app, &screen_entry, entry);
    else
        app_open(app, &screen_found, 0);
    page_free(page);
}

/* The one on which the margin turns now, if it is one; else all of them. */
static void open_disputes(App *app) {
    Reader reader = reader_of(app);
    bool *touched = mem_alloc(app->book->dispute_count + 1);
    uint32_t count = codex_touched(reader, touched), dispute = 0, shelf = codex_shelf(reader, codex_dispute_kind());
    while (count && !touched[dispute]) dispute++;
    free(touched);
    if (count == 1)
        app_open(app, &screen_entry, codex_of_dispute(app->book, dispute));
    else if (shelf != ID_NONE)
        app_open(app, &screen_shelf, shelf);
    else
        app_say(app, false, "Nothing is in the codex yet on which the sources disagree.");
}

void codex_follow(App *app, const char *words) {
    uint32_t dispute, whom;
    Error err;
    if (!words[0]) {
        open_disputes(app);
        return;
    }
    dispute = dispute_named(app->book, str_trim(str(words)));
    if (dispute != ID_NONE)
        app_open(app, &screen_entry, codex_of_dispute(app->book, dispute));
    else if (!dispute_parse(app->book, str(words), &dispute, &whom, &err))
        app_say(app, false, "%s", err.text);
    else if (app->session)
        follow(app, dispute, whom);
    else
        app_say(app, false, "Whom margin and codex follow is chosen in a game; none is open.");
}

const Screen screen_codex = {show_codex, handle};
const Screen screen_shelf = {show_shelf, handle};
const Screen screen_entry = {show_entry, handle};
const Screen screen_found = {show_found, handle};
