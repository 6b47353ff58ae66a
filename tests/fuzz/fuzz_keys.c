/* fuzz_keys.c - any bytes as the keys of a whole game.
 *
 * Each byte is something a player does: choose, say something at a table, go back, look at a page of some kind or size.
 * After each the game must be sound; a mirror of it, found by making the same moves again from the start, must be the
 * same world. The first byte says which of two stories is played: the small one below, or one with tables. FUZZ_PACK
 * names another for the first. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "fuzz/fuzz.h"

#include <locale.h>
#include <unistd.h>

#include "base/utf8.h"
#include "script/load.h"
#include "view/codex.h"
#include "view/compose.h"
#include "view/layout.h"

enum { KEYS_MOST = 150, REPLAY_EVERY = 32 };

static const char SCENARIO[] =
    "pack \"ford\" { title = \"The Ford\", version = \"1\", api = 1, summary = \"A river.\" }\n"
    "count \"coins\" { range = {0, 6}, start = 3, label = \"your coins\" }\n"
    "count \"nerve\" { range = {0, 2}, start = 1, label = \"your nerve\", words = {\"gone\", "
    "\"shaken\", \"steady\"} }\n"
    "flag \"wet\" { label = \"you are wet\" }\n"
    "one_of \"season\" { \"autumn\", \"winter\", start = \"autumn\", label = \"the season\" }\n"
    "date \"summons\" { start = \"1005-01-05\", label = \"the day of the summons\" }\n"
    "due \"flood\" { label = \"the flood\", text = \"The river rises, {kou.full}.\", effects = { "
    "add(\"nerve\", -1) }, again = \"keep\" }\n"
    "source \"CB\" { title = \"Changbian\", han = \"長編\", author = \"Li Tao\" }\n"
    "person \"kou\" { label = \"Kou Zhun\", han = \"寇準\", text = \"Bold.\", sources = { \"CB1.2 A\" "
    "} }\n"
    "place \"ford\" { label = \"the ford\", han = \"津\", text = \"Shallow.\" }\n"
    "clause \"silk\" { label = \"Silk\", ordered = true, options = { {\"none\", \"no silk\"}, "
    "{\"some\", \"100,000\"}, {\"more\", \"200,000\"} },\n"
    "  record = \"some\", term = \"Silk.\", han = \"絹\", text = \"A note.\", sources = { \"CB58.3 "
    "A\" } }\n"
    "calendar \"song\" { label = \"Song\", months = { {\"1005-01-13\", \"Jingde 1, twelfth month\", "
    "\"十二月\"}, {\"1005-02-12\", \"Jingde 2, first month\", \"正月\"} } }\n"
    "role \"rider\" { label = \"The rider\", start = \"bank\", person = \"kou\" }\n"
    "role \"miller\" { label = \"The miller\", start = \"mill\", effects = { set(\"season\", "
    "\"winter\") } }\n"
    "rule \"tax\" { reads = {\"coins\", \"wet\"}, writes = {\"coins\"},\n"
    "  run = function(f) if f.wet == 1 and f.coins > 1 then return { add(\"coins\", -1) } end end }\n"
    "scene \"bank\" { title = \"The bank\", date = \"1005-01-14\", place = \"ford\",\n"
    "  text = { \"You have {coins}; your nerve is {nerve}. *Now* it is {date}.\", when(\"wet\", "
    "\"Wet.\"), quote(\"CB1.2 A\", \"渡河 He crossed.\") },\n"
    "  choice \"pay\" { \"Pay {kou}.\", when = at_least(\"coins\", 2), effects = { add(\"coins\", "
    "-2), after(3, \"flood\") }, go = \"mill\",\n"
    "    record = happened { \"CB58.26a A\", note = \"So it is told.\", excludes = { \"swim\" } } },\n"
    "  choice \"swim\" { \"Swim; wait for nobody.\", text = \"You swim.\",\n"
    "    chance = { {2, text = \"Cold.\", effects = { set(\"wet\", true) }, go = \"mill\"},\n"
    "               {1, text = \"Quick.\", effects = { wait(2), add(\"nerve\", -1) }, go = "
    "\"drift\"} } },\n"
    "  choice \"haggle\" { \"Haggle.\", when = all { took \"bank/pay\", none { waiting \"flood\", "
    "is(\"nerve\", 0) } }, hidden = true,\n"
    "    effects = { agree(\"silk\", \"more\") }, go = \"mill\", record = considered { \"CB58.3 A†\" "
    "} },\n"
    "}\n"
    "scene \"drift\" { title = \"Adrift\", text = \"The bank goes by.\",\n"
    "  auto { when = at_most(\"nerve\", 0), go = \"drowned\" }, auto { effects = { set(\"wet\", "
    "true) }, go = \"mill\" } }\n"
    "scene \"mill\" { title = \"The mill\", text = \"It turns in {season}. The oath says {coins}.\",\n"
    "  choice \"work\" { \"Work a day.\", when = at_most(\"coins\", 5), effects = { add(\"coins\", "
    "1), wait(1), apply \"tax\" }, go = \"mill\" },\n"
    "  choice \"rest\" { \"Rest.\", locked = \"There is no bed for the dry.\", when = \"wet\", "
    "effects = { set(\"wet\", false), add(\"nerve\", 1) }, go = \"bank\" },\n"
    "  choice \"agree\" { \"Agree on silk.\", when = no(settled \"silk\"), effects = { "
    "agree(\"silk\", \"some\") }, go = \"mill\" },\n"
    "  choice \"forget\" { \"Forget the silk.\", when = settled \"silk\", effects = { "
    "unsettle(\"silk\"), cancel \"flood\" }, go = \"bank\" },\n"
    "  choice \"leave\" { \"Leave.\", when = any { agreed(\"silk\", {\"none\", \"some\"}), "
    "since(\"day\", \"1005-03-01\") }, go = \"across\" },\n"
    "}\n"
    "ending \"across\" { title = \"Across\", text = \"Dry, with {coins}.\" }\n"
    "ending \"drowned\" { title = \"Drowned\", disaster = true, text = \"Downstream.\" }\n"
    "tale \"song\" { title = \"The tale\", by = \"a clerk\", text = { did(\"bank/pay\", \"He paid on "
    "{date}.\"), when(agreed(\"silk\", \"some\"), \"Silk: {silk}.\"), \"So it was.\" } }\n";

/* As an analyst sees a table who has taken up no pen. */
static const Pen PEN = {.taken = false};
static const TableView VIEW = {&PEN, true, false};

typedef struct Play {
    const Book *book;
    Game *game;
    Page *page;
    Viewport viewport;
    int keys;
} Play;

static Pack *load(const char *path) {
    Diags *diags = diags_new();
    Pack *pack = pack_load(path, diags);
    char text[2048];
    for (size_t i = 0; !pack && i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), text, sizeof text);
        fprintf(stderr, "%s\n", text);
    }
    require(pack != NULL, "the scenario to be played doesn't load");
    diags_free(diags);
    return pack;
}

static Pack *load_small(void) {
    const char *other = getenv("FUZZ_PACK");
    if (other) return load(other);
    char *path = fuzz_path("fuzz_keys", (long)getpid());
    fuzz_write(path, str(SCENARIO));
    Pack *pack = load(path);
    (void)remove(path);
    free(path);
    return pack;
}

static Pack *load_tables(void) {
    StrBuf path = {0};
    const char *root = getenv("ROOT");
    strbuf_printf(&path, "%s/tests/scenario/packs/toll", root ? root : ".");
    Pack *pack = load(path.at);
    strbuf_free(&path);
    return pack;
}

/* Loading takes longer than playing, so it is done once; the program's end frees it. */
static const Book *the_book(bool tables) {
    static Pack *packs[2];
    if (!packs[tables]) packs[tables] = tables ? load_tables() : load_small();
    return pack_book(packs[tables]);
}

/* What holds at any moment. */

static void check_facts(const Book *book, const World *world) {
    const int32_t *values = world_values(world);
    for (uint32_t i = 0; i < schema_count(book->schema); i++) {
        const Fact *fact = schema_fact(book->schema, (FactId){i});
        require(values[i] >= fact->min && values[i] <= fact->max, "a fact is out of its range");
    }
}

static void check_heard(const Play *play, const Hearing *again) {
    const Hearing *heard = game_heard(play->game);
    require(heard->count == again->count, "what was heard isn't what is heard again");
    for (uint32_t i = 0; i < heard->count; i++)
        require(heard->list[i].kind == again->list[i].kind && heard->list[i].court == again->list[i].court &&
                    heard->list[i].answer.kind == again->list[i].answer.kind,
                "something else is heard again");
}

static void check_replay(const Play *play) {
    Error err = {0};
    Hearing hearing = {.count = 0};
    Outcome outcome;
    World *at = world_new(play->book->schema), *next = world_new(play->book->schema);
    require(rules_start(play->book, game_role(play->game), at, &outcome, &err), "the start can't be made again");
    outcome.hearing = &hearing;
    for (uint32_t i = 0; i < game_turns(play->game); i++) {
        const Deed *deed = game_deed(play->game, i);
        require(rules_step(play->book, at, deed->outcome.move, next, &outcome, &err), "a move can't be made again");
        world_copy(at, next);
        require(world_hash(at) == deed->hash, "a move made again leads elsewhere");
    }
    check_heard(play, &hearing);
    require(world_equal(at, game_world(play->game)), "the game isn't where its moves lead");
    require(world_hash(at) == world_hash(game_world(play->game)), "equal worlds have different hashes");
    world_free(next);
    world_free(at);
}

static const Scene *scene_now(const Play *play) {
    return &play->book->scenes[rules_scene(play->book, game_world(play->game)).at];
}

static const Sitting *sitting_now(const Play *play) {
    return talks_sitting(play->book, game_world(play->game));
}

static void check_item(const Item *item, bool open) {
    require(item->label.len > 0, "an item without words");
    require(item->open == open, "the page shows as open what is closed, or the reverse");
    require(item->open || item->why.len > 0, "an item is closed for no reason");
}

/* The page offers what isn't hidden, open where the rules say so. Gives how many choices it shows. */
static size_t check_choices(const Play *play, const Page *page) {
    const Scene *scene = scene_now(play);
    size_t shown = 0;
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        ChoiceId choice = {scene->first.at + i};
        Access access = rules_access(play->book, game_world(play->game), choice);
        const Item *item = page_item_of_tag(page, choice.at);
        require((item == NULL) == (access == ACCESS_HIDDEN), "the page lacks a choice, or shows a hidden one");
        if (item) check_item(item, access == ACCESS_OPEN);
        shown += item != NULL;
    }
    return shown;
}

/* At a table it also offers what the player's seat can do: what needs no more words, where it can be done now. */
static size_t check_acts(const Play *play, const Page *page) {
    size_t shown = 0;
    Error err;
    for (TalkKind kind = 0; sitting_now(play) && kind < TALK_KINDS; kind++) {
        const Item *item = page_item_of_tag(page, TABLE_TAG + kind);
        if (!item) continue;
        bool plain = talk_slots(kind)[0] == SLOT_END;
        bool open = plain ? talks_check(play->book, game_world(play->game), &(Say){.kind = kind}, &err) : item->open;
        require(talk_seat(kind, sitting_now(play)->seat), "the page offers what this seat can't do");
        check_item(item, open);
        shown++;
    }
    return shown;
}

/* A minister's envoy may be sent with his mandate as it is, where that can be done. */
static size_t check_ride(const Play *play, const Page *page) {
    Error err;
    const Item *item = page_item_of_tag(page, TABLE_RIDE_TAG);
    if (!item) return 0;
    Talks talks = talks_now(play->book, game_world(play->game));
    Say say = {.kind = TALK_DISPATCH, .deal = talks.limit};
    check_item(item, talks_check(play->book, game_world(play->game), &say, &err));
    return 1;
}

/* Nothing else is offered. Gives how many are open. */
static uint32_t check_items(const Play *play, const Page *page) {
    uint32_t open = 0;
    size_t shown = check_choices(play, page) + check_acts(play, page) + check_ride(play, page);
    require(shown == page->items.count, "the page offers something else");
    for (size_t i = 0; i < page->items.count; i++) open += page->items.list[i].open;
    return open;
}

static void check_play(const Play *play) {
    Page *page = page_new();
    check_facts(play->book, game_world(play->game));
    compose_play(play->game, &VIEW, page);
    uint32_t open = check_items(play, page);
    bool ended = rules_ended(play->book, game_world(play->game));
    require(ended ? open == 0 : open > 0, "nothing can be done, and it is no ending");
    page_free(page);
    if (play->keys % REPLAY_EVERY == 0) check_replay(play);
}

/* What a player does. */

static void choose(Play *play, uint32_t which) {
    const Scene *scene = scene_now(play);
    if (scene->choice_count == 0) return;
    ChoiceId choice = {scene->first.at + which % scene->choice_count};
    Access access = rules_access(play->book, game_world(play->game), choice);
    uint64_t before = world_hash(game_world(play->game));
    uint32_t turns = game_turns(play->game);
    Error err = {0};
    bool made = game_step(play->game, game_move(play->game, choice), &err);
    require(made == (access == ACCESS_OPEN), "an open choice fails, or a closed one can be made");
    require(made == (err.text[0] == '\0'), "a failure without a reason, or a reason without failure");
    require(game_turns(play->game) == turns + made, "a choice isn't one turn");
    require(made || world_hash(game_world(play->game)) == before, "a failed choice changed something");
}

/* Any words there may be, sensible or not. */
static Say take_say(const Play *play, Bytes *bytes) {
    Say say = {.kind = (TalkKind)(take(bytes) % TALK_KINDS)};
    Talks talks = talks_now(play->book, game_world(play->game));
    const TalkSlot *slots = talk_slots(say.kind);
    uint32_t clauses = play->book->domain->clause_count;
    say.deal = slots[0] == SLOT_TERMS ? talks.parley.text : say.deal;
    for (uint8_t n = slots[0] == SLOT_TERMS ? take(bytes) % 4 : 0; n > 0; n--) {
        uint8_t term = take(bytes);
        say.deal.option[term % clauses] = term >> 5;
    }
    for (int i = 0; slots[0] != SLOT_TERMS && slots[i] != SLOT_END; i++) {
        uint8_t word = take(bytes), more = take(bytes) % 5;
        uint8_t *const places[] = {
            [SLOT_TERM] = &say.clause,     [SLOT_THEN] = &say.then_clause, [SLOT_MAYBE_TERM] = &say.clause,
            [SLOT_CLAUSE] = &say.clause,   [SLOT_TOKEN] = &say.token,      [SLOT_COURT] = &say.court,
            [SLOT_FACTION] = &say.faction, [SLOT_MANNER] = &say.manner};
        *places[slots[i]] = slots[i] == SLOT_MAYBE_TERM && word % 4 == 0 ? TERM_NONE : word % 5;
        if (slots[i] == SLOT_THEN)
            say.then_option = more;
        else if (slots[i] == SLOT_TERM || (slots[i] == SLOT_MAYBE_TERM && say.clause != TERM_NONE))
            say.option = more;
    }
    return say;
}

/* The journal's words of the last deed, read again, mean the same move. */
static void check_words(const Play *play, const World *before) {
    const Deed *deed = game_deed(play->game, game_turns(play->game) - 1);
    Move move = deed->outcome.move;
    Talks talks = talks_now(play->book, before);
    Outcome outcome = {.hearing = NULL};
    Error err = {0};
    World *again = world_new(play->book->schema);
    require(deed->said != NULL, "something said has no words");
    require(say_parse(play->book, &talks, str(deed->said), &move.say, &err), "its words can't be read again");
    require(rules_step(play->book, before, move, again, &outcome, &err), "its words can't be said again");
    require(world_hash(again) == deed->hash, "its words mean something else");
    world_free(again);
}

static void speak(Play *play, Bytes *bytes) {
    Error err = {0}, why = {0};
    Say say = take_say(play, bytes);
    uint32_t turns = game_turns(play->game);
    World *before = world_new(play->book->schema);
    world_copy(before, game_world(play->game));
    bool may = talks_check(play->book, before, &say, &why);
    bool made = game_step(play->game, game_move_said(play->game, &say), &err);
    require(made == may, "what may be said can't be, or the reverse");
    require(made == (err.text[0] == '\0'), "a failure without a reason, or a reason without failure");
    require(game_turns(play->game) == turns + made, "saying something isn't one turn");
    require(made || world_equal(before, game_world(play->game)), "what can't be said changed something");
    if (made) check_words(play, before);
    world_free(before);
}

static void go_back(Play *play, uint32_t how_far) {
    uint32_t turns = game_turns(play->game);
    if (turns == 0) return;
    game_back(play->game, 1 + how_far % turns);
    require(game_turns(play->game) == turns - 1 - how_far % turns, "going back goes elsewhere");
    check_replay(play);
}

/* An act as far as it was told when its page `slot` is shown. */
static Say said_so_far(const Play *play, TalkKind kind, uint8_t word) {
    const Domain *domain = play->book->domain;
    uint32_t court = sitting_now(play)->court < COURTS ? sitting_now(play)->court : 0;
    Say say = {.kind = kind, .court = word % COURTS, .clause = (uint8_t)(word % domain->clause_count)};
    say.option = (uint8_t)(word / 8 % domain->clauses[say.clause].options);
    say.faction = (uint8_t)(word % domain->courts[court].faction_count);
    say.token = (uint8_t)(word % play->book->token_count);
    return say;
}

/* The pages of a table, those that ask for a part of an act included. */
static void compose_at_table(Play *play, uint32_t which, Bytes *bytes) {
    TalkKind kind = (TalkKind)(take(bytes) % TALK_KINDS);
    uint8_t word = take(bytes), slot = take(bytes) % 3;
    Say say = said_so_far(play, kind, word);
    const Pen pen = {.taken = true, .deal = talks_now(play->book, game_world(play->game)).parley.text};
    const TableView view = {&pen, word % 2, false};
    const TalkSlot *slots = talk_slots(kind);
    bool may = talk_seat(kind, sitting_now(play)->seat);
    for (int i = 0; i < slot && may; i++) may = slots[i] != SLOT_END;
    switch (which % 4) {
    case 0: compose_why(play->game, &view, play->page); break;
    case 1: compose_text(play->game, &view, play->page); break;
    case 2:
        if (may && slots[slot] >= SLOT_TERM && slots[slot] <= SLOT_MAYBE_TERM)
            compose_slot_option(play->game, &view, &say, say.clause, play->page);
        break;
    default:
        if (may && slots[slot] != SLOT_END) compose_slot(play->game, &view, &say, slots[slot], play->page);
    }
}

static void compose_some(Play *play, uint32_t which, Bytes *bytes) {
    page_clear(play->page);
    if (sitting_now(play) && which >= 16) {
        compose_at_table(play, which, bytes);
        return;
    }
    switch (which % 6) {
    case 0: compose_log(play->game, play->page); break;
    case 1: compose_treaty(play->game, play->page); break;
    case 2: compose_decisions(play->game, play->page); break;
    case 3: compose_codex((Reader){play->book, play->game}, play->page); break;
    case 4:
        if (codex_count(play->book))
            compose_codex_entry((Reader){play->book, play->game}, which % codex_count(play->book), play->page);
        break;
    default: compose_play(play->game, NULL, play->page); break;
    }
}

static void check_markdown(const Play *play) {
    StrBuf log = {0};
    compose_log_markdown(play->game, &log);
    require(utf8_check(strbuf_str(&log), NULL) == UTF8_GOOD, "the log isn't safe for a terminal");
    strbuf_free(&log);
}

static void show(Play *play, uint32_t size) {
    Style style = {.prose = 72, .ambiguous = size % 2 ? 2 : 1, .pinyin = size % 3 == 0, .ascii = size % 5 == 0};
    Grid *grid = grid_new((int)(20 + size * 5), (int)(8 + size * 2));
    StrBuf plain = {0};
    play->page->serial = (uint32_t)play->keys;
    layout_page(play->page, style, &play->viewport, grid);
    viewport_step(&play->viewport, play->page, (Step)(size % (STEP_END + 1)));
    layout_page(play->page, style, &play->viewport, grid);
    layout_plain(play->page, style, (int)size * 4, &plain);
    require(utf8_check(strbuf_str(&plain), NULL) == UTF8_GOOD, "the page isn't safe for a terminal");
    strbuf_free(&plain);
    grid_free(grid);
}

static void write_note(const Play *play, uint32_t len) {
    game_note(play->game, str_of("A note: *with* [signs] and _more_ of them", len));
}

static void press(Play *play, uint8_t key, Bytes *bytes) {
    uint32_t low = key & 31;
    play->keys++;
    switch (key >> 5) {
    case 0:
    case 1:
    case 2:
    case 3:
        if (sitting_now(play) && low % 8 != 0)
            speak(play, bytes);
        else
            choose(play, key);
        break;
    case 4: go_back(play, low); break;
    case 5: compose_some(play, low, bytes); break;
    case 6: show(play, low); break;
    default:
        if (low & 1)
            check_markdown(play);
        else
            write_note(play, low);
    }
    check_play(play);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Bytes bytes = {data, size < KEYS_MOST ? size : KEYS_MOST};
    Error err = {0};
    (void)setlocale(LC_ALL, "C.UTF-8");
    uint8_t story = take(&bytes);
    Play play = {.book = the_book(story >= 128), .page = page_new()};
    RoleId role = {story % play.book->role_count};
    play.game = game_new(play.book, role, take(&bytes), &err);
    require(play.game != NULL, "the game doesn't start");
    check_play(&play);
    while (bytes.len > 0) press(&play, take(&bytes), &bytes);
    check_replay(&play);
    check_markdown(&play);
    game_free(play.game);
    page_free(play.page);
    return 0;
}

#ifdef STANDALONE

const char FUZZ_SAMPLE[] =
    "\x00\x07\x00\xa0\xc5\x01\xe1\x02\x01\xe6\x80\x01\x02\xa1\xd0\x00\x00\x01\x01\x83\x02\x01\xa2\xe1";
const size_t FUZZ_SAMPLE_SIZE = sizeof FUZZ_SAMPLE - 1;

#endif
