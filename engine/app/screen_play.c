/* screen_play.c - the game itself, and what can be asked for while it goes on. */
#include "app/app.h"
#include "app/closed.h"
#include "app/saves.h"
#include "app/screen_table.h"
#include "view/compose.h"
#include "view/compose_after.h"

enum { /* at an ending; tags beyond all choices */
       TAG_DECISIONS = 0x80000000u,
       TAG_EXPORT,
       TAG_DEBRIEF,
       TAG_TITLE,
       TAG_AFTER,
       TAG_TOLD,
       TAG_TREATY,
       TAG_LOG,
       TAG_CODEX,
       TAG_BEFORE, /* where a game begins */
};

static bool something_was_said(const Game *game) {
    for (uint32_t i = 0; i < game_turns(game); i++)
        if (game_deed(game, i)->said) return true;
    return false;
}

/* On a narrow screen only the first few have room, so each kind of page leaves out what matters less there. */
static uint32_t play_commands(const Game *game) {
    bool table = talks_sitting(game_book(game), game_world(game)) != NULL;
    uint32_t without = 1u << COMMAND_CLOSE | 1u << (table ? COMMAND_DECISIONS : COMMAND_WHY);
    bool over = rules_ended(game_book(game), game_world(game));
    if (table || (!over && !something_was_said(game))) without |= 1u << COMMAND_DEBRIEF;
    if (game_turns(game) == 0) without |= 1u << COMMAND_HINGE;
    if (game_book(game)->dispute_count == 0) without |= 1u << COMMAND_FOLLOW;
    if (!game_book(game)->map) without |= 1u << COMMAND_MAP;
    return ((1u << COMMAND_COUNT) - 1) & ~without;
}

static Command meant_by(uint32_t tag) {
    if (tag == TAG_DECISIONS) return COMMAND_DECISIONS;
    if (tag == TAG_EXPORT) return COMMAND_EXPORT;
    if (tag == TAG_TREATY) return COMMAND_TREATY;
    if (tag == TAG_LOG) return COMMAND_LOG;
    if (tag == TAG_CODEX) return COMMAND_CODEX;
    return tag == TAG_DEBRIEF ? COMMAND_DEBRIEF : COMMAND_TITLE;
}

static void offer_told(const Game *game, Page *page) {
    uint32_t count = told_pages(game);
    if (count == 0) return;
    page_item(page, TAG_TOLD, "told",
              count == 1 ? page_printf(page, "Read on: %s", told_title(game, 0))
                         : page_printf(page, "Read on, %u pages: %s", count, told_title(game, 0)));
}

/* What there is to look at once it is over; nothing of it is forced on anybody. */
static void offer_rest(const App *app, Page *page) {
    const Game *game = app->session->game;
    const Book *book = game_book(game);
    bool table = something_was_said(game);
    offer_told(game, page);
    if (book->clause_count)
        page_item(
            page, TAG_TREATY, "treaty",
            str(judge_has_covenant(book) ? "Your treaty and the one of the record, side by side" : "Your treaty"));
    if (afterwards_told(book)) page_item(page, TAG_AFTER, "afterwards", str(book->after));
    if (table || closed_known(app, page->arena))
        page_item(page, TAG_DEBRIEF, "debrief",
                  str(table ? "Look back on the table, everything laid open" : "Look back on what each choice closed"));
    page_item(page, TAG_LOG, "log",
              str(judge_has_sources(book) ? "All that you did, with what the record says of it" : "All that you did"));
    page_item(page, TAG_CODEX, "codex", str("People, places, terms and sources"));
    page_item(page, TAG_DECISIONS, "decisions", str("Go back to an earlier decision"));
    page_item(page, TAG_EXPORT, "export", str("Write the log as Markdown, with its sources"));
    page_item(page, TAG_TITLE, "title", str("To the title; this game is kept"));
}

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Game *game = app->session->game;
    TableView view = table_view(app);
    compose_play(game, &view, page);
    if (!app->settings.margin) compose_margin_line(game, app->keys, page);
    page->commands = play_commands(game);
    if (game_turns(game) == 0 && prologue_pages(game_book(game)))
        page_item(page, TAG_BEFORE, "before", str(game_book(game)->before));
    if (rules_ended(game_book(game), game_world(game))) offer_rest(app, page);
}

static void undo(App *app, const char *text) {
    int64_t turns = 1;
    if (text[0] && (!str_int(str_trim(str(text)), &turns) || turns < 1)) {
        app_say(app, false, "\"undo\" takes a number of choices from 1 on.");
        return;
    }
    session_back(app->session, turns > UINT32_MAX ? UINT32_MAX : (uint32_t)turns);
    table_forget(app);
    app->fresh = true;
    app_take_notice(app);
}

/* The page stays the same one: what opens and closes is a part of it. */
static void margin(App *app, const char *text) {
    Str word = str_trim(str(text));
    if (word.len && !settings_margin(word, &app->settings)) {
        app_say(app, false, "\"margin\" takes open or line, or nothing.");
        return;
    }
    if (word.len == 0) app->settings.margin = !app->settings.margin;
    app_say(app, false, app->settings.margin ? "The margin is open." : "The margin is one line.");
    app_keep_settings(app);
}

static void command(App *app, const Input *input) {
    switch (input->command) {
    case COMMAND_UNDO: undo(app, input->text); break;
    case COMMAND_WHY: app_open(app, &screen_why, 0); break;
    case COMMAND_DECISIONS: app_open(app, &screen_decisions, 0); break;
    case COMMAND_LOG: app_open(app, &screen_log, 0); break;
    case COMMAND_STANDING: app_open(app, &screen_standing, 0); break;
    case COMMAND_MAP:
        if (app->book->map)
            app_open(app, &screen_map, 0);
        else
            app_say(app, false, "This story has no map.");
        break;
    case COMMAND_TREATY: app_open(app, &screen_treaty, 0); break;
    case COMMAND_DEBRIEF: app_open(app, &screen_debrief, 0); break;
    case COMMAND_HINGE: app_open(app, &screen_hinge, 0); break;
    case COMMAND_MARGIN: margin(app, input->text); break;
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
    case COMMAND_FOLLOW:
    case COMMAND_SETTINGS:
    case COMMAND_AGAIN:
    case COMMAND_TITLE:
    case COMMAND_QUIT:
    case COMMAND_COUNT: app_common(app, input); break;
    }
}

static void pick(App *app, uint32_t tag) {
    Input meant = {.kind = INPUT_COMMAND};
    const Screen *leaf = tag == TAG_AFTER    ? &screen_afterwards
                         : tag == TAG_TOLD   ? &screen_told
                         : tag == TAG_BEFORE ? &screen_prologue
                                             : NULL;
    if (leaf) {
        app_open(app, leaf, 0);
        return;
    }
    if (tag >= TAG_DECISIONS) {
        meant.command = meant_by(tag);
        command(app, &meant);
        return;
    }
    if (tag == TABLE_RIDE_TAG) {
        table_ride(app);
        return;
    }
    if (tag >= TABLE_TAG) {
        table_begin(app, (TalkKind)(tag - TABLE_TAG));
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
