/* screen_changed.c - what has changed in a story since it was saved, and what to do about it. */
#include "app/changed.h"
#include "app/saves.h"
#include "base/date.h"

enum { TAG_GO_ON, TAG_BACK, TAG_LEAVE };

static void say_why(const App *app, Page *page) {
    const Changed *changed = app->changed;
    const char *version = app->book->version;
    bool same = str_is(str(changed->version), version);
    const char *which = same ? page_printf(page, "another text of version %s", version).at
                             : page_printf(page, "version %s; this is version %s", changed->version, version).at;
    page_line(
        page, &page->body, BLOCK_PROSE,
        page_printf(page,
                    "You saved this game with %s of the story. It was taken over by the names of its facts, scenes "
                    "and choices. Whatever you choose here, the save as it was is kept.",
                    which)
            .at);
    if (changed->damage[0]) page_line(page, &page->body, BLOCK_PROSE, changed->damage);
}

static void say_changes(const App *app, Page *page) {
    const Match *match = &app->changed->match;
    for (size_t i = 0; i < match->told_count; i++) {
        Str line = page_text(page, str(match->told[i]));
        page_line(page, &page->body, BLOCK_ENTRY, line.at);
    }
    if (match->told_count == 0) page_line(page, &page->body, BLOCK_PROSE, "Nothing but text has changed.");
}

static void offer_going_on(const App *app, Page *page) {
    const Game *game = app->changed->match.game;
    const Book *book = app->book;
    StrBuf words = {0};
    int32_t day = rules_day(book, game_world(game));
    strbuf_printf(&words, "Go on from “%s”", book->scenes[rules_scene(book, game_world(game)).at].title);
    if (day > DATE_MIN) {
        strbuf_puts(&words, ", ");
        date_words(&words, day);
    }
    page_item(page, TAG_GO_ON, "on", page_text(page, strbuf_str(&words)));
    strbuf_free(&words);
}

/* Only where going back leads to another place. */
static void offer_going_back(const App *app, Page *page) {
    const Match *match = &app->changed->match;
    if (match->same == game_turns(match->game) && game_put_count(match->game) == 0) return;
    page_item(page, TAG_BACK, "back",
              match->same
                  ? page_printf(page, "Go back to the last place that is the same in both, after choice %u of %u",
                                match->same, match->turns)
                  : str("Go back to the beginning: nothing after it is the same in both"));
}

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    page->title = str("The story has changed");
    say_why(app, page);
    say_changes(app, page);
    offer_going_on(app, page);
    offer_going_back(app, page);
    page_item(page, TAG_LEAVE, "leave", str("Leave the save as it is"));
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT;
}

static void leave(App *app) {
    changed_forget(app);
    app_only(app, app->session ? &screen_play : &screen_title);
}

static void pick(App *app, uint32_t tag) {
    Error err = {""};
    Match *match = &app->changed->match;
    if (tag == TAG_LEAVE) {
        leave(app);
        return;
    }
    if (tag == TAG_BACK) game_back(match->game, game_turns(match->game) - match->same);
    if (tag == TAG_BACK) game_put_back(match->game);
    if (!changed_take(app, &err)) app_say(app, true, "%s", err.text);
    app_only(app, app->session ? &screen_play : &screen_title);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_PICK)
        pick(app, input->tag);
    else if (input->kind == INPUT_COMMAND && input->command == COMMAND_QUIT)
        app->leave = true;
    else if (input->kind == INPUT_COMMAND && input->command == COMMAND_CLOSE)
        leave(app);
    else if (!app_common(app, input) && input->kind == INPUT_COMMAND)
        app_say(app, false, "No game is open yet; choose one of the ways here.");
}

const Screen screen_changed = {compose, handle};
