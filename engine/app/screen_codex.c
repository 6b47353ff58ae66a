/* screen_codex.c - the codex: its first page, its shelves, what a word finds, and single entries, from each of which
 * one can go on to others. */
#include <stdio.h>

#include "app/app.h"
#include "base/utf8.h"
#include "view/codex.h"

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

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind != INPUT_PICK) {
        pass_down(app, input);
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

void codex_seek(App *app, const char *words) {
    uint32_t entry;
    Str sought = str_trim(str(words));
    if (sought.len == 0) {
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

const Screen screen_codex = {show_codex, handle};
const Screen screen_shelf = {show_shelf, handle};
const Screen screen_entry = {show_entry, handle};
const Screen screen_found = {show_found, handle};
