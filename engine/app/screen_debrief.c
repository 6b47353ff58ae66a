/* screen_debrief.c - the last table looked back on, once it is over, page by page, and its files. At the end of the
 * game, or for a teacher, also what each choice has put out of reach. */
#include "app/closed.h"
#include "app/saves.h"
#include "view/debrief.h"

static void show_closed(const App *app, Page *page) {
    const Game *game = app->session->game;
    Hinges hinges = closed_by_each(app, page->arena);
    if (game_turns(game)) compose_hinges(game, &hinges, page);
}

static void show_table(App *app, const Debrief *debrief, DebriefPart part, Page *page) {
    page->title = str("The table, looked back on");
    if (!debrief) {
        page_line(page, &page->body, BLOCK_PROSE, "Nothing has been said at a table yet.");
        return;
    }
    if (debrief->exit == EXIT_KINDS) {
        page_line(page, &page->body, BLOCK_PROSE,
                  "The talks are still going on. When they are over, everything is laid open here.");
        return;
    }
    compose_debrief_part(app->session->game, debrief, part, page);
    page->commands |= 1u << COMMAND_EXPORT;
}

/* The last of its pages is there only when nothing is given away by it; without a table it is all there is. */
static void show_debrief(App *app, uint32_t arg, Page *page) {
    const Game *game = app->session->game;
    const Debrief *debrief = debrief_of(game, page->arena);
    bool ended = rules_ended(app->book, game_world(game)), closed = ended || app->settings.endings;
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
    if (arg == DEBRIEF_PARTS || (!debrief && ended)) {
        page->title = str("The game, looked back on");
        if (closed) show_closed(app, page);
        return;
    }
    show_table(app, debrief, (DebriefPart)arg, page);
    if (closed && !debrief) show_closed(app, page);
    if (closed && debrief && arg == DEBRIEF_FIRST)
        page_item(page, DEBRIEF_PARTS, "closed", str("What each choice closed"));
}

static void handle_debrief(App *app, uint32_t arg, const Input *input) {
    if (input->kind == INPUT_PICK)
        app_open(app, &screen_debrief, input->tag);
    else if (input->kind == INPUT_COMMAND && input->command == COMMAND_EXPORT)
        saves_export_debrief(app, input->text);
    else
        screen_treaty.handle(app, arg, input);
}

const Screen screen_debrief = {show_debrief, handle_debrief};
