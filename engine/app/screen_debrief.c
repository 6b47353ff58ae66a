/* screen_debrief.c - the last table looked back on, once it is over, and its files. */
#include "app/app.h"
#include "app/saves.h"
#include "view/debrief.h"

static void show_debrief(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Debrief *debrief = debrief_of(app->session->game, page->arena);
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
    if (!debrief) {
        page->title = str("The table, looked back on");
        page_line(page, &page->body, BLOCK_PROSE, "Nothing has been said at a table yet.");
        return;
    }
    if (debrief->exit == EXIT_KINDS) {
        page->title = str("The table, looked back on");
        page_line(page, &page->body, BLOCK_PROSE,
                  "The talks are still going on. When they are over, everything is laid open here.");
        return;
    }
    compose_debrief(app->session->game, debrief, page);
    page->commands |= 1u << COMMAND_EXPORT;
}

static void handle_debrief(App *app, uint32_t arg, const Input *input) {
    if (input->kind == INPUT_COMMAND && input->command == COMMAND_EXPORT)
        saves_export_debrief(app, input->text);
    else
        screen_treaty.handle(app, arg, input);
}

const Screen screen_debrief = {show_debrief, handle_debrief};
