/* screen_table.c - an act at a table, made up slot by slot: a page for each part that has to be told (talk_slots), and
 * for a term one more, its options. The pages lie over one another, so closing one goes back by one part. A whole text
 * is written with a pen into the game's draft, a clause at a time; the session keeps it, whatever comes between. */
#include "app/screen_table.h"

#include <string.h>

#include "app/expect.h"
#include "model/talks_ripe.h"

static const Book *book_of(const App *app) {
    return game_book(app->session->game);
}

static const World *world_of(const App *app) {
    return game_world(app->session->game);
}

static const Draft *draft_of(const App *app) {
    return game_draft(app->session->game);
}

/* ---- the pen ---- */

void table_forget(App *app) {
    app->desk.clause = ID_NONE;
    app->desk.all = false;
}

TableView table_view(App *app) {
    const Draft *draft = draft_of(app);
    app->desk.pen = (Pen){draft->written, draft->deal, draft->set_aside};
    return (TableView){&app->desk.pen, app->settings.numbers, app->desk.all};
}

static void write_text(App *app, Deal text) {
    if (!session_write(app->session, text)) app_say(app, false, "It is written so already.");
    app_take_notice(app);
}

/* ---- doing it ---- */

static bool say(App *app, const Say *what) {
    if (!session_say(app->session, what)) return false;
    if (talk_slots(what->kind)[0] == SLOT_TERMS) table_forget(app);
    app_only(app, &screen_play);
    return true;
}

/* Asks for a slot of the act, or does it when that was the last. */
static void ask(App *app, uint32_t slot) {
    TalkSlot what = talk_slots(app->desk.say.kind)[slot];
    if (what != SLOT_END)
        app_open(app, &screen_slot, slot);
    else
        (void)say(app, &app->desk.say);
    app_take_notice(app);
}

void table_begin(App *app, TalkKind kind) {
    app->desk.say = (Say){.kind = kind};
    ask(app, 0);
}

static void refuse(App *app, const Input *input, const char *why) {
    if (input->where[0])
        expect_failed(app, input, why);
    else
        app_say(app, true, "%s", why);
}

/* Names have no blanks, so "offer: silk = 300k, silver = 100k" can be typed, too. */
static bool understand(const App *app, const char *typed, Say *what, Error *err) {
    StrBuf words = {0};
    Talks talks = talks_now(book_of(app), world_of(app));
    for (; *typed; typed++)
        if (*typed != ' ' && *typed != '\t') strbuf_char(&words, *typed);
    bool understood = say_parse(book_of(app), &talks, strbuf_str(&words), what, err);
    strbuf_free(&words);
    return understood;
}

static void take_words(App *app, const Input *input) {
    Error err = {""};
    Say what;
    if (!understand(app, input->text, &what, &err)) {
        refuse(app, input, err.text);
    } else if (!say(app, &what)) {
        refuse(app, input, app->session->notice.text);
        app->session->notice.text[0] = '\0';
    }
    app_take_notice(app);
}

/* A bare word begins the act, from whatever page lies over the table. */
static bool take_word(App *app, const char *word) {
    TalkKind kind = 0;
    while (kind < TALK_KINDS && strcmp(word, talk_word(kind)) != 0) kind++;
    if (kind == TALK_KINDS || !talk_seat(kind, talks_sitting(book_of(app), world_of(app))->seat)) return false;
    app_only(app, &screen_play);
    table_begin(app, kind);
    return true;
}

bool table_said(App *app, const Input *input) {
    if (!app->session || !talks_sitting(book_of(app), world_of(app))) return false;
    if (input->kind != INPUT_SAID) return take_word(app, input->text);
    take_words(app, input);
    return true;
}

/* ---- a slot ---- */

static TalkSlot slot_kind(const App *app, uint32_t slot) {
    return talk_slots(app->desk.say.kind)[slot];
}

static uint32_t slot_commands(void) {
    return 1u << COMMAND_CLOSE | 1u << COMMAND_WHY | 1u << COMMAND_TREATY | 1u << COMMAND_STANDING |
           1u << COMMAND_CODEX | 1u << COMMAND_AGAIN | 1u << COMMAND_HELP | 1u << COMMAND_QUIT;
}

static void show_slot(App *app, uint32_t slot, Page *page) {
    TableView view = table_view(app);
    compose_slot(app->session->game, &view, &app->desk.say, slot_kind(app, slot), page);
    if (slot_kind(app, slot) == SLOT_TERMS && app->desk.clause != ID_NONE) page->focus = app->desk.clause;
    page->commands = slot_commands();
}

static void put_text(App *app) {
    app->desk.say.deal = draft_text(draft_of(app), book_of(app), world_of(app));
    (void)say(app, &app->desk.say);
    app_take_notice(app);
}

void table_ride(App *app) {
    app->desk.say = (Say){.kind = TALK_DISPATCH};
    put_text(app);
}

static void pick_pen(App *app, uint32_t tag) {
    switch (tag) {
    case TABLE_PEN_TAG: put_text(app); break;
    case TABLE_PEN_BACK_TAG: app_close(app); break;
    case TABLE_PEN_ADVICE_TAG: write_text(app, mediator_proposal(book_of(app), world_of(app))); break;
    case TABLE_PEN_ASKED_TAG: write_text(app, talks_asked(book_of(app), world_of(app))); break;
    case TABLE_PEN_ALL_TAG: app->desk.all = true; break;
    case TABLE_PEN_STRIKE_TAG: write_text(app, draft_of(app)->over); break;
    case TABLE_PEN_ASIDE_TAG: write_text(app, draft_of(app)->aside); break;
    default: break;
    }
}

/* Fills a slot that one pick fills. */
static void fill_slot(App *app, uint32_t slot, uint32_t tag) {
    Say *what = &app->desk.say;
    uint8_t number = (uint8_t)tag;
    switch (slot_kind(app, slot)) {
    case SLOT_MAYBE_TERM: what->clause = TERM_NONE; break;
    case SLOT_CLAUSE: what->clause = number; break;
    case SLOT_TOKEN: what->token = number; break;
    case SLOT_COURT: what->court = number; break;
    case SLOT_FACTION: what->faction = number; break;
    case SLOT_MANNER: what->manner = number; break;
    case SLOT_TERM:
    case SLOT_THEN:
    case SLOT_TERMS:
    case SLOT_END: break;
    }
    ask(app, slot + 1);
}

static void pick_slot(App *app, uint32_t slot, uint32_t tag) {
    TalkSlot kind = slot_kind(app, slot);
    bool term = kind == SLOT_TERM || kind == SLOT_THEN || kind == SLOT_TERMS ||
                (kind == SLOT_MAYBE_TERM && tag != ID_NONE);
    if (kind == SLOT_TERMS && tag >= TABLE_TAG)
        pick_pen(app, tag);
    else if (term)
        app_open(app, &screen_option, tag | slot << OPTION_SLOT);
    else
        fill_slot(app, slot, tag);
}

/* Pages to look at lie over what is being made up; all else is asked of the game, which ends the making up. There is
 * nothing to take back yet but the last part. */
static void command(App *app, const Input *input) {
    bool look = input->command == COMMAND_WHY || input->command == COMMAND_TREATY ||
                input->command == COMMAND_STANDING || input->command == COMMAND_LOG;
    if (app_common(app, input)) return;
    if (input->command == COMMAND_UNDO && !input->text[0]) {
        app_close(app);
        return;
    }
    if (!look) app_only(app, &screen_play);
    screen_play.handle(app, 0, input);
}

static void handle_slot(App *app, uint32_t slot, const Input *input) {
    if (input->kind == INPUT_PICK) pick_slot(app, slot, input->tag);
    if (input->kind == INPUT_COMMAND) command(app, input);
}

const Screen screen_slot = {show_slot, handle_slot};

/* ---- the options of a term ---- */

static uint32_t clause_of(uint32_t arg) {
    return arg & ((1u << OPTION_SLOT) - 1);
}

static void show_option(App *app, uint32_t arg, Page *page) {
    TableView view = table_view(app);
    compose_slot_option(app->session->game, &view, &app->desk.say, clause_of(arg), page);
    page->commands = slot_commands();
}

static void write_option(App *app, uint32_t clause, uint8_t option) {
    Deal text = draft_text(draft_of(app), book_of(app), world_of(app));
    text.option[clause] = option;
    app->desk.clause = clause;
    app_close(app);
    (void)session_write(app->session, text);
    app_take_notice(app);
}

static void handle_option(App *app, uint32_t arg, const Input *input) {
    Say *what = &app->desk.say;
    uint32_t slot = arg >> OPTION_SLOT;
    uint8_t clause = (uint8_t)clause_of(arg), option = (uint8_t)input->tag;
    if (input->kind == INPUT_COMMAND) command(app, input);
    if (input->kind != INPUT_PICK) return;
    if (slot_kind(app, slot) == SLOT_TERMS) {
        write_option(app, clause, option);
        return;
    }
    bool then = slot_kind(app, slot) == SLOT_THEN;
    *(then ? &what->then_clause : &what->clause) = clause;
    *(then ? &what->then_option : &what->option) = option;
    ask(app, slot + 1);
}

const Screen screen_option = {show_option, handle_option};
