/* screen_title.c - the first page: who to be, or which game to go on with. */
#include "app/app.h"
#include "app/saves.h"
#include "view/sheet.h"

enum { TAG_BEGIN = 0, TAG_RESUME = 1000, TAG_SAVES = 2000, TAG_CODEX, TAG_SETTINGS, TAG_HELP, TAG_QUIT };

static void offer_resume(App *app, Page *page, RoleId role) {
    StrBuf path = {0};
    const Role *who = &app->book->roles[role.at];
    if (saves_running(app, role, &path))
        page_item(page, TAG_RESUME + role.at, page_printf(page, "resume-%s", who->name).at,
                  page_printf(page, "Go on with your game as %s", who->label));
    strbuf_free(&path);
}

static void offer_role(App *app, Page *page, RoleId role) {
    const Role *who = &app->book->roles[role.at];
    page_item(page, TAG_BEGIN + role.at, who->name,
              page_printf(page, "Begin as %s%s%s", who->label, who->han[0] ? " " : "", who->han));
}

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Book *book = app->book;
    page->title = str(book->title);
    sheet_drawing(book, book->drawing, page, &page->body);
    page_line(page, &page->body, BLOCK_PROSE, book->summary);
    for (uint32_t i = 0; i < book->role_count; i++) offer_resume(app, page, (RoleId){i});
    for (uint32_t i = 0; i < book->role_count; i++) offer_role(app, page, (RoleId){i});
    page_item(page, TAG_SAVES, "load", str("Open a kept game"));
    page_item(page, TAG_CODEX, "codex", str("People, places, terms and sources"));
    page_item(page, TAG_SETTINGS, "settings", str("Settings"));
    page_item(page, TAG_HELP, "help", str("Help"));
    page_item(page, TAG_QUIT, "quit", str("Leave"));
    page->commands = 1u << COMMAND_HELP | 1u << COMMAND_CODEX | 1u << COMMAND_LOAD | 1u << COMMAND_SETTINGS |
                     1u << COMMAND_QUIT;
}

static void resume(App *app, RoleId role, Error *err) {
    StrBuf path = {0};
    if (saves_running(app, role, &path) && saves_resume(app, path.at, err)) saves_show(app);
    strbuf_free(&path);
}

static void pick(App *app, uint32_t tag) {
    Error err = {""};
    if (tag < TAG_RESUME) {
        if (saves_begin(app, (RoleId){tag}, &err)) app_only(app, &screen_play);
    } else if (tag < TAG_SAVES)
        resume(app, (RoleId){tag - TAG_RESUME}, &err);
    else if (tag == TAG_SAVES)
        saves_open(app, "");
    else if (tag == TAG_CODEX)
        app_open(app, &screen_codex, 0);
    else if (tag == TAG_SETTINGS)
        app_open(app, &screen_settings, 0);
    else if (tag == TAG_HELP)
        app_open(app, &screen_help, 0);
    else if (tag == TAG_QUIT)
        app->leave = true;
    if (err.text[0]) app_say(app, true, "%s", err.text);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_PICK)
        pick(app, input->tag);
    else if (input->kind == INPUT_COMMAND && input->command == COMMAND_LOAD)
        saves_open(app, input->text);
    else if (input->kind == INPUT_COMMAND && input->command == COMMAND_TITLE)
        app->fresh = true;
    else if (!app_common(app, input) && input->kind == INPUT_COMMAND)
        app_say(app, false, "No game is open; begin one, or go on with one.");
}

const Screen screen_title = {compose, handle};
