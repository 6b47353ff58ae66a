/* screen_read.c - pages that lie over the game: log, how things stand, treaty, decisions, codex, help, settings. */
#include "app/app.h"
#include "app/screen_table.h"
#include "view/compose.h"

static uint32_t reading_commands(void) {
    return 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
}

/* What only the game can answer closes the page and is asked of what lies under it. */
static void handle_reading(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (app_common(app, input) || input->kind != INPUT_COMMAND) return;
    app_close(app);
    const Frame *under = &app->stack[app->depth - 1];
    under->screen->handle(app, under->arg, input);
}

static void show_log(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_log(app->session->game, page);
    page->commands = reading_commands() | 1u << COMMAND_EXPORT;
}

static void show_standing(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_standing(app->session->game, page);
    page->commands = reading_commands();
}

static void show_map(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_map(app->session->game, page);
    page->commands = reading_commands();
}

static void show_treaty(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Game *game = app->session->game;
    TableView view = table_view(app);
    if (talks_sitting(game_book(game), game_world(game)))
        compose_text(game, &view, page);
    else
        compose_treaty(game, page);
    page->commands = reading_commands();
}

/* A choice that is closed, and why. */
static void explain_closed(const Game *game, Page *page, ChoiceId id) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    StrBuf words = {0};
    paragraph_plain(&book->choices[id.at].label, world, rules_day(book, world), &words);
    Str label = page_text(page, strbuf_str(&words));
    strbuf_clear(&words);
    rules_why(book, world, id, &words);
    Span spans[] = {{label, SPAN_STRONG}, {str(" "), SPAN_PLAIN}, {strbuf_str(&words), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
    strbuf_free(&words);
}

/* Away from a table there is nothing to explain but what is closed. */
static void compose_closed(const Game *game, Page *page) {
    const Book *book = game_book(game);
    const Scene *scene = &book->scenes[rules_scene(book, game_world(game)).at];
    page->title = str("Why");
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        ChoiceId id = {scene->first.at + i};
        if (rules_access(book, game_world(game), id) == ACCESS_LOCKED) explain_closed(game, page, id);
    }
    if (page->body.count) return;
    page_line(page, &page->body, BLOCK_PROSE, "Nothing is closed here, and nobody has refused you anything.");
}

static void show_why(App *app, uint32_t arg, Page *page) {
    (void)arg;
    const Game *game = app->session->game;
    TableView view = table_view(app);
    if (talks_sitting(game_book(game), game_world(game)))
        compose_why(game, &view, page);
    else
        compose_closed(game, page);
    page->commands = reading_commands();
}

static void show_help(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_help(app->book, app->keys, page);
    page->commands = reading_commands();
}

static void show_decisions(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_decisions(app->session->game, page);
    page->commands = reading_commands();
}

static void handle_log(App *app, uint32_t arg, const Input *input) {
    if (input->kind == INPUT_COMMAND && input->command == COMMAND_EXPORT)
        screen_play.handle(app, arg, input);
    else
        handle_reading(app, arg, input);
}

static void handle_decisions(App *app, uint32_t arg, const Input *input) {
    if (input->kind != INPUT_PICK) {
        handle_reading(app, arg, input);
        return;
    }
    session_back(app->session, input->tag);
    table_forget(app);
    app_take_notice(app);
    app_only(app, &screen_play);
}

const Screen screen_log = {show_log, handle_log};
const Screen screen_standing = {show_standing, handle_reading};
const Screen screen_map = {show_map, handle_reading};
const Screen screen_treaty = {show_treaty, handle_reading};
const Screen screen_why = {show_why, handle_reading};
const Screen screen_help = {show_help, handle_reading};
const Screen screen_decisions = {show_decisions, handle_decisions};

/* ---- settings ---- */

enum { SET_COLOUR, SET_PROSE, SET_AMBIGUOUS, SET_CHARACTERS, SET_NUMBERS, SET_ENDINGS, SET_THEME, SET_MARGIN };

static void show_settings(App *app, uint32_t arg, Page *page) {
    (void)arg;
    static const char *const colours[] = {"as the terminal says", "on", "off"};
    const Settings *settings = &app->settings;
    page->title = str("Settings");
    page_line(page, &page->body, BLOCK_PROSE, "Choose a line to change it.");
    page_item(page, SET_COLOUR, "colour", page_printf(page, "Colour: %s", colours[settings->colour]));
    page_item(page, SET_PROSE, "prose", page_printf(page, "Width of prose: %d columns", settings->prose));
    page_item(page, SET_AMBIGUOUS, "ambiguous",
              page_printf(page, "Characters of ambiguous width take %d column%s", settings->ambiguous,
                          settings->ambiguous == 1 ? "" : "s"));
    page_item(page, SET_CHARACTERS, "characters",
              page_printf(page, "Names: %s", settings->pinyin ? "in pinyin only" : "with Chinese characters"));
    page_item(page, SET_NUMBERS, "numbers",
              page_printf(page, "Analyst, numbers at a table: %s", settings->numbers ? "on" : "off"));
    page_item(page, SET_ENDINGS, "endings",
              page_printf(page, "Teacher, names of endings before the end: %s", settings->endings ? "on" : "off"));
    page_item(page, SET_MARGIN, "margin",
              page_printf(page, "Margin: %s", settings->margin ? "all its notes" : "one line"));
    page_item(page, SET_THEME, "theme", page_printf(page, "Theme: %s", theme_name(settings->theme)));
    page->commands = reading_commands();
}

static int next_prose(int prose) {
    return prose < 66 ? 66 : prose < 72 ? 72 : prose < 76 ? 76 : prose < 100 ? 100 : 50;
}

static void change_setting(Settings *settings, uint32_t which) {
    if (which == SET_COLOUR) settings->colour = (ColourWish)((settings->colour + 1) % 3);
    if (which == SET_PROSE) settings->prose = next_prose(settings->prose);
    if (which == SET_AMBIGUOUS) settings->ambiguous = 3 - settings->ambiguous;
    if (which == SET_CHARACTERS) settings->pinyin = !settings->pinyin;
    if (which == SET_NUMBERS) settings->numbers = !settings->numbers;
    if (which == SET_THEME) settings->theme = (Theme)((settings->theme + 1) % THEME_COUNT);
    if (which == SET_ENDINGS) settings->endings = !settings->endings;
    if (which == SET_MARGIN) settings->margin = !settings->margin;
}

static void handle_settings(App *app, uint32_t arg, const Input *input) {
    if (input->kind != INPUT_PICK) {
        handle_reading(app, arg, input);
        return;
    }
    change_setting(&app->settings, input->tag);
    app_keep_settings(app);
}

const Screen screen_settings = {show_settings, handle_settings};
