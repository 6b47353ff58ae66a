/* screens_talks.c - what can't be gone through state by state: tables, whose pages are looked at while talks are held
 * by luck, always the same; and the games that go on from there, to an end. A page is inspected when it is fuller than
 * any of its kind before. */
#include <stdlib.h>
#include <string.h>

#include "app/screen_table.h"
#include "app/screens_parts.h"
#include "check/random.h"
#include "model/talks.h"
#include "view/codex.h"
#include "view/compose_after.h"
#include "view/debrief.h"

enum { TALKS = 6, ACTS = 30, MOVES = 60, SLOTS_MOST = 4, KINDS = TALK_KINDS * SLOTS_MOST + 8 };

enum { KIND_PLAY, KIND_TEXT, KIND_WHY, KIND_STANDING, KIND_OPTION, KIND_SLOTS };

typedef struct Talking {
    Screens *screens;
    App app;
    Session session;
    Luck luck;
    const Scene *scene;
    size_t fullest[KINDS]; /* bytes of line mode */
} Talking;

/* ---- pages ------------------------------------------------------------------------------------------------------ */

static bool is_fuller(Talking *talking, uint32_t kind) {
    StrBuf text = {0};
    layout_plain(talking->screens->page, (Style){.prose = 72, .ambiguous = 1}, 0, &text);
    bool fuller = text.len > talking->fullest[kind];
    if (fuller) talking->fullest[kind] = text.len;
    strbuf_free(&text);
    return fuller;
}

static void look(Talking *talking, const Screen *screen, uint32_t arg, uint32_t kind) {
    Screens *screens = talking->screens;
    screens_compose(screens, &talking->app, screen, arg);
    screens->choices = kind == KIND_PLAY;
    if (!is_fuller(talking, kind)) return;
    screens->report.pages++;
    screens_inspect(screens, talking->scene->where, talking->scene->name, false);
}

/* A page for each part of each act that can be done now, and for a term those of the options of one clause. */
static void look_at_act(Talking *talking, TalkKind kind) {
    const Book *book = talking->screens->book;
    const TalkSlot *slots = talk_slots(kind);
    talking->app.desk.clause = ID_NONE;
    for (uint32_t slot = 0; slots[slot] != SLOT_END && slot < SLOTS_MOST; slot++) {
        bool term = slots[slot] == SLOT_TERM || slots[slot] == SLOT_THEN || slots[slot] == SLOT_TERMS;
        look(talking, &screen_slot, slot, KIND_SLOTS + (uint32_t)kind * SLOTS_MOST + slot);
        for (uint32_t i = 0; term && i < book->domain->clause_count; i++)
            look(talking, &screen_option, i | slot << OPTION_SLOT, KIND_OPTION);
    }
}

static void look_around(Talking *talking) {
    look(talking, &screen_play, 0, KIND_PLAY);
    look(talking, &screen_treaty, 0, KIND_TEXT);
    look(talking, &screen_why, 0, KIND_WHY);
    look(talking, &screen_standing, 0, KIND_STANDING);
}

/* ---- talks ------------------------------------------------------------------------------------------------------ */

static bool at_table(const Talking *talking) {
    return talks_sitting(talking->screens->book, game_world(talking->session.game)) != NULL;
}

/* Breaking off is left to the last. */
static bool find_act(Talking *talking, bool last, Say *say) {
    const Game *game = talking->session.game;
    for (uint32_t tries = 0; tries < 4 * TALK_KINDS; tries++) {
        TalkKind kind = (TalkKind)luck_below(&talking->luck, TALK_KINDS);
        if (kind == TALK_BREAK && !last) continue;
        if (random_say(game_book(game), game_world(game), kind, &talking->luck, say)) return true;
    }
    return false;
}

static bool act(Talking *talking, bool last) {
    Error err;
    Say say;
    if (!find_act(talking, last, &say)) return false;
    talking->app.desk.say = say;
    look_at_act(talking, say.kind);
    return game_step(talking->session.game, game_move_said(talking->session.game, &say), &err);
}

static bool choose(Talking *talking) {
    Error err;
    Game *game = talking->session.game;
    const Book *book = game_book(game);
    const Scene *scene = &book->scenes[rules_scene(book, game_world(game)).at];
    uint32_t open = 0, wanted;
    for (uint32_t i = 0; i < scene->choice_count; i++)
        open += rules_access(book, game_world(game), (ChoiceId){scene->first.at + i}) == ACCESS_OPEN;
    if (open == 0) return false;
    wanted = luck_below(&talking->luck, open);
    for (uint32_t i = scene->first.at;; i++) {
        if (rules_access(book, game_world(game), (ChoiceId){i}) != ACCESS_OPEN || wanted-- > 0) continue;
        return game_step(game, game_move(game, (ChoiceId){i}), &err);
    }
}

/* To an end, with the table behind. */
static void go_on(Talking *talking) {
    const Book *book = talking->screens->book;
    for (int i = 0; i < MOVES; i++) {
        const World *world = game_world(talking->session.game);
        if (rules_ended(book, world)) break;
        if (at_table(talking) ? !act(talking, true) : !choose(talking)) break;
    }
    const Scene *scene = &book->scenes[rules_scene(book, game_world(talking->session.game)).at];
    talking->scene = scene;
    if (scene->ending) screens_endings(talking->screens, talking->session.game, scene->where, scene->name);
}

static void talk(Talking *talking, uint32_t state, uint32_t number) {
    talking->luck = luck_of(1, number);
    talking->session.game = screens_game(talking->screens, state);
    for (int i = 0; i < ACTS && at_table(talking) && !screens_stopped(talking->screens); i++) {
        look_around(talking);
        if (!act(talking, false) && !choose(talking)) break;
    }
    go_on(talking);
    game_free(talking->session.game);
}

static uint32_t first_state_of(const Screens *screens, SceneId scene) {
    for (uint32_t i = 0; i < graph_states(screens->graph); i++)
        if (graph_scene(screens->graph, i).at == scene.at) return i;
    return GRAPH_NONE;
}

void screens_talks(Screens *screens) {
    Talking talking = {.screens = screens};
    talking.app = screens_app(screens, &talking.session);
    for (uint32_t i = 0; i < screens->book->sitting_count; i++) {
        SceneId scene = screens->book->sittings[i].scene;
        uint32_t state = first_state_of(screens, scene);
        for (uint32_t k = 0; state != GRAPH_NONE && k < TALKS && !screens_stopped(screens); k++) {
            talking.scene = &screens->book->scenes[scene.at];
            if (k == 0) memset(talking.fullest, 0, sizeof talking.fullest);
            talk(&talking, state, i * TALKS + k);
        }
    }
}

/* ---- what every story has --------------------------------------------------------------------------------------- */

static void look_plainly(Screens *screens, App *app, const Screen *screen, uint32_t arg, Where where,
                         const char *name) {
    if (screens_stopped(screens)) return;
    screens_compose(screens, app, screen, arg);
    screens->choices = false;
    screens->report.pages++;
    screens_inspect(screens, where, name, false);
}

void screens_endings(Screens *screens, Game *game, Where where, const char *name) {
    static const Screen *const list[] = {&screen_play,   &screen_log,     &screen_standing,  &screen_decisions,
                                         &screen_treaty, &screen_debrief, &screen_afterwards};
    Session session = {.game = game};
    App app = screens_app(screens, &session);
    for (size_t i = 0; i < sizeof list / sizeof list[0]; i++) look_plainly(screens, &app, list[i], 0, where, name);
    for (uint32_t i = 1; i <= DEBRIEF_PARTS; i++) look_plainly(screens, &app, &screen_debrief, i, where, name);
    for (uint32_t i = 0; i < told_pages(game); i++) look_plainly(screens, &app, &screen_told, i, where, name);
}

void screens_of_all(Screens *screens) {
    App app = screens_app(screens, NULL);
    Where where = screens->book->roles[0].where;
    look_plainly(screens, &app, &screen_title, 0, where, "the title");
    look_plainly(screens, &app, &screen_label, 0, where, "the label");
    look_plainly(screens, &app, &screen_settings, 0, where, "the settings");
    look_plainly(screens, &app, &screen_help, 0, where, "the help");
    look_plainly(screens, &app, &screen_codex, 0, where, "the codex");
    for (uint32_t i = 0; i < prologue_pages(screens->book); i++)
        look_plainly(screens, &app, &screen_prologue, i, where, "the prologue");
    for (uint32_t i = 0; i < codex_count(screens->book); i++)
        if (codex_has((Reader){screens->book, NULL}, i))
            look_plainly(screens, &app, &screen_entry, i, where, "the codex");
    app.keys = false;
    look_plainly(screens, &app, &screen_help, 0, where, "the help");
}
