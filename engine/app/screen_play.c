/* screen_play.c - the game itself, and what can be asked for while it goes on. */
#include "app/app.h"
#include "app/saves.h"
#include "view/compose.h"

enum { /* at an ending; tags beyond all choices */
       TAG_DECISIONS = 0x80000000u,
       TAG_EXPORT,
       TAG_TITLE,
};

static uint32_t play_commands(void) {
    return ((1u << COMMAND_COUNT) - 1) & ~(1u << COMMAND_CLOSE);
}

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Game *game = app->session->game;
    compose_play(game, NULL, page);
    page->commands = play_commands();
    if (!rules_ended(game_book(game), game_world(game))) return;
    page_item(page, TAG_DECISIONS, "decisions", str("Go back to an earlier decision"));
    page_item(page, TAG_EXPORT, "export", str("Write the log as Markdown, with its sources"));
    page_item(page, TAG_TITLE, "title", str("To the title; this game is kept"));
}

static void undo(App *app, const char *text) {
    int64_t turns = 1;
    if (text[0] && (!str_int(str_trim(str(text)), &turns) || turns < 1)) {
        app_say(app, false, "\"undo\" takes a number of choices from 1 on.");
        return;
    }
    session_back(app->session, turns > UINT32_MAX ? UINT32_MAX : (uint32_t)turns);
    app->fresh = true;
    app_take_notice(app);
}

static void command(App *app, const Input *input) {
    switch (input->command) {
    case COMMAND_UNDO: undo(app, input->text); break;
    case COMMAND_DECISIONS: app_open(app, &screen_decisions, 0); break;
    case COMMAND_LOG: app_open(app, &screen_log, 0); break;
    case COMMAND_STANDING: app_open(app, &screen_standing, 0); break;
    case COMMAND_TREATY: app_open(app, &screen_treaty, 0); break;
    case COMMAND_SAVE: saves_keep(app, input->text); break;
    case COMMAND_LOAD: saves_open(app, input->text); break;
    case COMMAND_EXPORT: saves_export(app, input->text); break;
    case COMMAND_NOTE:
        if (input->text[0])
            session_note(app->session, str(input->text));
        else
            app_open(app, &screen_ask, ASK_NOTE);
        app_take_notice(app);
        break;
    case COMMAND_CLOSE: app_say(app, false, "No page lies over the game; \"undo\" takes back a choice."); break;
    case COMMAND_HELP:
    case COMMAND_CODEX:
    case COMMAND_SETTINGS:
    case COMMAND_AGAIN:
    case COMMAND_TITLE:
    case COMMAND_QUIT:
    case COMMAND_COUNT: app_common(app, input); break;
    }
}

static void pick(App *app, uint32_t tag) {
    Input meant = {.kind = INPUT_COMMAND};
    if (tag >= TAG_DECISIONS) {
        meant.command = tag == TAG_DECISIONS ? COMMAND_DECISIONS : tag == TAG_EXPORT ? COMMAND_EXPORT : COMMAND_TITLE;
        command(app, &meant);
        return;
    }
    app->fresh = session_choose(app->session, (ChoiceId){tag});
    app_take_notice(app);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_PICK) pick(app, input->tag);
    if (input->kind == INPUT_COMMAND) command(app, input);
}

const Screen screen_play = {compose, handle};
