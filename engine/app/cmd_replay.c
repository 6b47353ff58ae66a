/* cmd_replay.c - `chanyuan replay SAVE`: plays a save again and says whether every step agrees, or lays its last table
 * open. A save of another text of the scenario (play goes on with one, and leaves its head as it is, where nothing but
 * words has changed) is matched by names instead, and what came out otherwise is told. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/rescue.h"
#include "base/mem.h"
#include "keep/match.h"
#include "keep/replay.h"
#include "view/debrief.h"

typedef struct Replayed {
    const char *path;
    const JournalText *text;
    Game *game; /* NULL: it couldn't be played at all */
    size_t good;
    const Match *match; /* with another text; NULL: it is of this one */
    Arena *arena;
    const char *fault; /* "" when everything agrees */
} Replayed;

static const char *place_of(const Game *game) {
    return game ? game_book(game)->scenes[rules_scene(game_book(game), game_world(game)).at].name : "";
}

static void print_matched(const Replayed *replayed) {
    const Match *match = replayed->match;
    const char *much = match->alike ? "all" : arena_printf(replayed->arena, "%u", match->same);
    command_print(stdout,
                  "%s: made with another text of the scenario. In this one the story stands as it did after %s of %u "
                  "choice%s, at scene %s.\n",
                  replayed->path, much, match->turns, match->turns == 1 ? "" : "s", place_of(match->game));
    for (size_t i = 0; i < match->told_count; i++) command_print(stdout, "%s\n", match->told[i]);
}

static void print_words(const Replayed *replayed) {
    const Game *game = replayed->game;
    if (replayed->match)
        print_matched(replayed);
    else if (game)
        command_print(stdout, "%s: %zu of %zu lines agree; %u choice%s, at scene %s%s.\n", replayed->path,
                      replayed->good, replayed->text->count, game_turns(game),
                      game_turns(game) == 1 ? " stands" : "s stand", place_of(game),
                      rules_ended(game_book(game), game_world(game)) ? " (an ending)" : "");
    if (replayed->fault[0]) command_print(stdout, "%s\n", replayed->fault);
}

static json_t *told_json(const Match *match) {
    json_t *list = json_array();
    for (size_t i = 0; i < match->told_count; i++) json_array_append_new(list, json_string(match->told[i]));
    return list;
}

static void print_json(const Replayed *replayed) {
    json_t *report = json_pack("{s:s, s:s, s:s, s:I, s:I, s:I, s:s, s:b, s:s}", "save", replayed->path, "scenario",
                               replayed->text->head.scenario, "role", replayed->text->head.role, "lines",
                               (json_int_t)replayed->text->count, "agree", (json_int_t)replayed->good, "choices",
                               (json_int_t)(replayed->game ? game_turns(replayed->game) : 0), "scene",
                               place_of(replayed->game), "good", replayed->fault[0] == '\0', "fault", replayed->fault);
    json_object_set_new(report, "other_text", json_boolean(replayed->match != NULL));
    if (replayed->match) json_object_set_new(report, "changed", told_json(replayed->match));
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

/* Plays it again, to the letter or, in another text, by names. */
static void make_again(const Book *book, Replayed *replayed, Match *match, Error *err) {
    if (!replay_edited(book, &replayed->text->head)) {
        replayed->game = replay_game(book, replayed->text, &replayed->good, err);
    } else if (match_game(book, replayed->text, replayed->arena, match, err)) {
        replayed->game = match->game;
        replayed->match = match;
        replayed->good = match->alike ? replayed->text->count : 0;
        if (!match->alike)
            error_set(err, "What has changed in the scenario makes another game of it; the save was left as it is.");
    }
}

static int replay_text(const Options *options, const char *path, const JournalText *text) {
    Error err = {""};
    Match match;
    Pack *pack = command_load(options, options->count == 2 ? options->arguments[1] : text->head.scenario);
    if (!pack) return STATUS_FAULT;
    Replayed replayed = {.path = path, .text = text, .arena = arena_new()};
    make_again(pack_book(pack), &replayed, &match, &err);
    replayed.fault = err.text[0] ? err.text : text->damage;
    DebriefForm form;
    if (options->value[OPTION_DEBRIEF] && debrief_form(options->value[OPTION_DEBRIEF], &form))
        print_debrief(replayed.game, form);
    else if (options->value[OPTION_JSON])
        print_json(&replayed);
    else
        print_words(&replayed);
    int status = replayed.fault[0] ? STATUS_FAULT : STATUS_GOOD;
    game_free(replayed.game);
    arena_free(replayed.arena);
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
    rescue_give_up("chanyuan: It was interrupted; nothing is known of the save.\n", STATUS_FAULT);
    if (!journal_read(options->arguments[0], &text, &err)) return command_fault(STATUS_FAULT, &err);
    int status = replay_text(options, options->arguments[0], &text);
    journal_text_free(&text);
    return status;
}

const CommandRow command_replay = {"replay", "SAVE [SCENARIO]", "play a save again and check every step",
                                   1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_DEBRIEF, replay};
