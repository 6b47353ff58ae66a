/* screen_saves.c - the list of kept games, each told by what a player remembers: who he was, where the story stood, on
 * which day, and when he left it. Where it stood is only known by playing the save again. */
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "app/app.h"
#include "app/saves.h"
#include "base/date.h"
#include "keep/match.h"
#include "keep/replay.h"
#include "keep/slots.h"

enum { PLAYED_AGAIN = 30 }; /* of so many, the newest; what is older is told without its place, lest one wait */

/* ---- one of them ---- */

/* "“monday”: Kou Zhun", or "Your game as Kou Zhun" of one that nobody gave a name. */
static void add_name(const Book *book, const Slot *slot, StrBuf *out) {
    RoleId role = book_role(book, str(slot->head.role));
    const char *who = role.at == ID_NONE ? slot->head.role : book->roles[role.at].label;
    StrBuf running = {0};
    strbuf_printf(&running, "%s-%s", slot->head.scenario, slot->head.role);
    Str name = str(slot->name);
    bool unnamed = str_starts(name, running.at);
    if (unnamed) name = str_of(name.at + running.len, name.len - running.len);
    if (unnamed && name.len == 0)
        strbuf_printf(out, "Your game as %s", who);
    else if (unnamed && str_is(name, "-previous"))
        strbuf_printf(out, "Your game as %s before that", who);
    else
        strbuf_printf(out, "“%s”: %s", slot->name, who);
    strbuf_free(&running);
}

static void add_place(const Game *game, StrBuf *out) {
    const Book *book = game_book(game);
    int32_t day = rules_day(book, game_world(game));
    strbuf_printf(out, ", “%s”", book->scenes[rules_scene(book, game_world(game)).at].title);
    if (day <= DATE_MIN) return;
    strbuf_puts(out, ", ");
    date_words(out, day);
}

static void add_when(int64_t written, StrBuf *out) {
    char words[64];
    struct tm local;
    time_t seconds = (time_t)written;
    if (localtime_r(&seconds, &local) && strftime(words, sizeof words, "%d %B %Y, %H:%M", &local))
        strbuf_printf(out, "; saved on %s", words[0] == '0' ? words + 1 : words);
}

/* The place in this text of the story that a save of another one is taken over to. */
static Game *matched(const App *app, const JournalText *text, Error *err) {
    Match match;
    Arena *arena = arena_new();
    Game *game = match_game(app->book, text, arena, &match, err) ? match.game : NULL;
    arena_free(arena);
    return game;
}

/* The game that the save holds, as far as it is sound; NULL with a sentence when it can't be opened. */
static Game *play_again(const App *app, const Slot *slot, Error *err) {
    StrBuf path = {0};
    JournalText text;
    size_t good = 0;
    Game *game = NULL;
    if (slot_path(app->saves, str(slot->name), &path, err) && journal_read(path.at, &text, err)) {
        if (replay_edited(app->book, &text.head))
            game = matched(app, &text, err);
        else
            game = replay_game(app->book, &text, &good, err);
        journal_text_free(&text);
    }
    strbuf_free(&path);
    return game;
}

static void add_whose(const App *app, const Slot *slot, StrBuf *out) {
    add_name(app->book, slot, out);
    if (strcmp(slot->head.scenario, app->book->name) != 0) strbuf_printf(out, ", in “%s”", slot->head.scenario);
}

void saves_tell(const App *app, const Slot *slot, const Game *game, StrBuf *out) {
    add_whose(app, slot, out);
    add_place(game, out);
    add_when(slot->written, out);
}

static void describe(const App *app, const Slot *slot, bool in_full, StrBuf *label, Error *err) {
    Game *game = slot->usable && in_full ? play_again(app, slot, err) : NULL;
    if (!slot->usable) {
        strbuf_printf(label, "“%s”", slot->name);
        error_set(err, "%s", slot->damage);
    } else {
        add_whose(app, slot, label);
    }
    if (game) {
        add_place(game, label);
        if (err->text[0] || slot->damage[0]) strbuf_puts(label, ", damaged after that");
        err->text[0] = '\0';
    }
    add_when(slot->written, label);
    game_free(game);
}

static void slot_item(const App *app, Page *page, uint32_t tag, const Slot *slot) {
    StrBuf label = {0};
    Error err = {""};
    describe(app, slot, tag < PLAYED_AGAIN, &label, &err);
    Item *item = page_item(page, tag, slot->name, strbuf_str(&label));
    item->open = !err.text[0];
    if (!item->open) item->why = page_text(page, str(err.text));
    strbuf_free(&label);
}

/* ---- the page ---- */

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    Slots slots = {0};
    Error err = {""};
    page->title = str("Kept games");
    slots_list(app->saves, &slots, &err);
    if (err.text[0])
        page_block(page, &page->body, BLOCK_NOTE, &(Span){page_text(page, str(err.text)), SPAN_WARNING}, 1);
    page_line(page, &page->body, BLOCK_PROSE,
              slots.count ? "The newest first. Opening one leaves it as it was kept." : "There are none yet.");
    if (slots.left_out)
        page_line(page, &page->body, BLOCK_PROSE, page_printf(page, "%zu older ones are left out.", slots.left_out).at);
    for (size_t i = 0; i < slots.count; i++) slot_item(app, page, (uint32_t)i, &slots.list[i]);
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT;
    slots_free(&slots);
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_COMMAND && input->command == COMMAND_LOAD && input->text[0]) {
        saves_open(app, input->text);
        return;
    }
    if (input->kind != INPUT_PICK) {
        app_common(app, input);
        return;
    }
    char name[SLOT_NAME];
    if (input->tag >= app->page->items.count) return;
    snprintf(name, sizeof name, "%.*s", (int)app->page->items.list[input->tag].name.len,
             app->page->items.list[input->tag].name.at);
    saves_open(app, name);
}

const Screen screen_saves = {compose, handle};
