/* cmd_replay.c - `chanyuan replay SAVE`: plays a save again and says whether every step agrees, or lays its last table
 * open. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "base/mem.h"
#include "keep/replay.h"
#include "view/debrief.h"

typedef struct Replayed {
    const char *path;
    const JournalText *text;
    const Game *game; /* NULL: it couldn't be played at all */
    size_t good;
    const char *fault; /* "" when everything agrees */
} Replayed;

static const char *place_of(const Game *game) {
    return game ? game_book(game)->scenes[rules_scene(game_book(game), game_world(game)).at].name : "";
}

static void print_words(const Replayed *replayed) {
    const Game *game = replayed->game;
    if (game)
        command_print(stdout, "%s: %zu of %zu lines agree; %u choice%s, at scene %s%s.\n", replayed->path,
                      replayed->good, replayed->text->count, game_turns(game),
                      game_turns(game) == 1 ? " stands" : "s stand", place_of(game),
                      rules_ended(game_book(game), game_world(game)) ? " (an ending)" : "");
    if (replayed->fault[0]) command_print(stdout, "%s\n", replayed->fault);
}

static void print_json(const Replayed *replayed) {
    json_t *report = json_pack("{s:s, s:s, s:s, s:I, s:I, s:I, s:s, s:b, s:s}", "save", replayed->path, "scenario",
                               replayed->text->head.scenario, "role", replayed->text->head.role, "lines",
                               (json_int_t)replayed->text->count, "agree", (json_int_t)replayed->good, "choices",
                               (json_int_t)(replayed->game ? game_turns(replayed->game) : 0), "scene",
                               place_of(replayed->game), "good", replayed->fault[0] == '\0', "fault", replayed->fault);
    command_json(report);
}

static bool debrief_form(const char *word, DebriefForm *form) {
    static const char *const words[] = {"text", "markdown", "html"};
    for (*form = DEBRIEF_TEXT; *form <= DEBRIEF_HTML; (*form)++)
        if (strcmp(word, words[*form]) == 0) return true;
    return false;
}

static void print_debrief(const Game *game, DebriefForm form) {
    StrBuf text = {0};
    Arena *arena = arena_new();
    const Debrief *debrief = game ? debrief_of(game, arena) : NULL;
    if (debrief)
        debrief_as(game, debrief, form, &text);
    else
        strbuf_puts(&text, "Nothing was said at a table in this save.\n");
    fwrite(strbuf_text(&text), 1, text.len, stdout);
    arena_free(arena);
    strbuf_free(&text);
}

static int replay_text(const Options *options, const char *path, const JournalText *text) {
    Error err = {""};
    Pack *pack = command_load(options, options->count == 2 ? options->arguments[1] : text->head.scenario);
    if (!pack) return STATUS_FAULT;
    Replayed replayed = {.path = path, .text = text};
    Game *game = replay_game(pack_book(pack), text, &replayed.good, &err);
    replayed.game = game;
    replayed.fault = err.text[0] ? err.text : text->damage;
    DebriefForm form;
    if (options->value[OPTION_DEBRIEF] && debrief_form(options->value[OPTION_DEBRIEF], &form))
        print_debrief(game, form);
    else if (options->value[OPTION_JSON])
        print_json(&replayed);
    else
        print_words(&replayed);
    int status = replayed.fault[0] ? STATUS_FAULT : STATUS_GOOD;
    game_free(game);
    pack_free(pack);
    return status;
}

static int replay(const Options *options) {
    JournalText text;
    Error err;
    DebriefForm form;
    if (options->value[OPTION_DEBRIEF] && !debrief_form(options->value[OPTION_DEBRIEF], &form))
        return command_misused("--debrief takes text, markdown or html.");
    if (options->count != 1 && options->count != 2)
        return command_misused("replay takes a save, and the scenario where its name alone doesn't find it.");
    if (!journal_read(options->arguments[0], &text, &err)) return command_fault(STATUS_FAULT, &err);
    int status = replay_text(options, options->arguments[0], &text);
    journal_text_free(&text);
    return status;
}

const CommandRow command_replay = {"replay", "SAVE [SCENARIO]", "play a save again and check every step",
                                   1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_DEBRIEF, replay};
