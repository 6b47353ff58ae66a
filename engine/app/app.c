/* app.c - show, wait, answer; until somebody leaves. */
#include "app/app.h"

#include <stdarg.h>
#include <string.h>

#include "app/expect.h"
#include "app/screen_table.h"

static Frame *top(App *app) {
    return &app->stack[app->depth - 1];
}

void app_open(App *app, const Screen *screen, uint32_t arg) {
    bool again = app->depth > 0 && top(app)->screen == screen && top(app)->arg == arg;
    if (app->depth < APP_DEPTH && !again) app->depth++;
    *top(app) = (Frame){screen, arg, 0, PAGE_NO_FOCUS};
    app->fresh = true;
}

void app_close(App *app) {
    if (app->depth > 1) app->depth--;
    app->fresh = false; /* one comes back to where one was */
}

void app_only(App *app, const Screen *screen) {
    app->depth = 0;
    app_open(app, screen, 0);
}

void app_say(App *app, bool alarm, const char *format, ...) {
    StrBuf text = {0};
    va_list args;
    va_start(args, format);
    strbuf_vprintf(&text, format, args);
    va_end(args);
    error_set(&app->notice, "%s", strbuf_text(&text));
    app->alarm = alarm;
    strbuf_free(&text);
}

void app_take_notice(App *app) {
    Session *session = app->session;
    if (!session || !session->notice.text[0]) return;
    app_say(app, session->alarm, "%s", session->notice.text);
    session->notice.text[0] = '\0';
}

void app_apply_settings(App *app) {
    if (!app->front) return;
    app->front->style = settings_style(&app->settings, app->utf8);
    app->front->theme = settings_theme(&app->settings, app->terminal);
}

void app_keep_settings(App *app) {
    Error err;
    app_apply_settings(app);
    if (app->saves && !settings_save(app->saves, &app->settings, &err)) app_say(app, true, "%s", err.text);
}

bool app_common(App *app, const Input *input) {
    if (input->kind != INPUT_COMMAND) return false;
    switch (input->command) {
    case COMMAND_HELP: app_open(app, &screen_help, 0); return true;
    case COMMAND_CLOSE: app_close(app); return true;
    case COMMAND_AGAIN: app->fresh = true; return true;
    case COMMAND_SETTINGS: app_open(app, &screen_settings, 0); return true;
    case COMMAND_CODEX: codex_seek(app, input->text); return true;
    case COMMAND_FOLLOW: codex_follow(app, input->text); return true;
    case COMMAND_QUIT:
        if (app->keys && app->depth > 1)
            app_close(app); /* as in a pager; words mean what they say */
        else
            app->leave = true;
        return true;
    case COMMAND_TITLE:
        session_free(app->session);
        app->session = NULL;
        table_forget(app);
        app_only(app, &screen_title);
        return true;
    case COMMAND_UNDO:
    case COMMAND_WHY:
    case COMMAND_DECISIONS:
    case COMMAND_MAP:
    case COMMAND_LOG:
    case COMMAND_STANDING:
    case COMMAND_TREATY:
    case COMMAND_DEBRIEF:
    case COMMAND_HINGE:
    case COMMAND_MARGIN:
    case COMMAND_SAVE:
    case COMMAND_LOAD:
    case COMMAND_NOTE:
    case COMMAND_EXPORT:
    case COMMAND_COUNT: break;
    }
    return false;
}

static void show(App *app) {
    if (app->fresh || top(app)->serial == 0) top(app)->serial = ++app->serial;
    page_clear(app->page);
    app->page->serial = top(app)->serial;
    app->fresh = false;
    top(app)->screen->compose(app, top(app)->arg, app->page);
    app->page->notice = page_text(app->page, str(app->notice.text));
    app->page->alarm = app->alarm;
    app->notice.text[0] = '\0';
    app->front->ops->show(app->front, app->page);
}

/* ---- what is typed over a page that has nothing to choose ---- */

static void say_closed(App *app, const Item *item) {
    bool ends = item->why.len && strchr(".!?", item->why.at[item->why.len - 1]);
    app_say(app, false, "That is closed%s%.*s%s", item->why.len ? ": " : "", (int)item->why.len,
            item->why.len ? item->why.at : "", ends ? "" : ".");
}

/* The choices of the page below were read just before, so their numbers and names still mean them; for who listens they
 * are as near as ever. A script says what it means, and closes the page. */
static bool meant_below(App *app, const Input *input) {
    const Frame *below = app->depth > 1 ? top(app) - 1 : NULL;
    Input meant = {.kind = INPUT_UNKNOWN};
    if (!below || app->page->items.count || app->page->prompt.len || !input->text[0] || input->where[0]) return false;
    Page *page = page_new();
    below->screen->compose(app, below->arg, page);
    if (!page->prompt.len) input_of_line(page, str(input->text), &meant);
    const Item *item = meant.kind == INPUT_PICK ? page_item_of_tag(page, meant.tag) : NULL;
    if (item && !item->open) say_closed(app, item);
    bool open = item && item->open, found = item != NULL;
    page_free(page);
    if (open) app_close(app);
    if (open) below->screen->handle(app, below->arg, &meant);
    return found;
}

static void not_understood(App *app, const Input *input) {
    if (input->where[0])
        expect_failed(app, input, "it means nothing here");
    else if (app->depth > 1 && app->page->items.count == 0)
        app_say(app, false, "\"%.60s\" means nothing here. \"%s\" closes this page; \"help\" lists the words.",
                input->text, command_word(COMMAND_CLOSE));
    else
        app_say(app, false, "\"%.60s\" is no number, name or word that means something here; \"help\" lists the words.",
                input->text);
}

void app_run(App *app, Error *err) {
    Input input = {.kind = INPUT_UNKNOWN};
    app->page = page_new();
    app->fresh = true;
    while (!app->leave) {
        if (input.kind != INPUT_EXPECT) show(app);
        if (!app->front->ops->next(app->front, &input, err)) break;
        if (input.kind == INPUT_EXPECT)
            expect(app, &input);
        else if (input.kind != INPUT_UNKNOWN && input.kind != INPUT_SAID)
            top(app)->screen->handle(app, top(app)->arg, &input);
        else if (!table_said(app, &input) && !meant_below(app, &input))
            not_understood(app, &input);
    }
    page_free(app->page);
    app->page = NULL;
}
