/* replay.c - from a save back to the game.
 *
 * A save says what was chosen, not what came of it: the moves are made again and the world after each is compared with
 * the hash that was noted. So a save can neither bring in a world that the rules don't allow nor go unnoticed when the
 * rules have changed. */
#include "keep/replay.h"

#include <inttypes.h>
#include <string.h>

#include "base/utf8.h"

/* As much of a name as its field holds, never part of a character. */
static void copy_field(char *field, size_t size, const char *name) {
    memset(field, 0, size);
    memcpy(field, name, utf8_fitting(str(name), size - 1));
}

static void head_of(const Book *book, const char *role, uint64_t seed, JournalHead *head) {
    copy_field(head->scenario, sizeof head->scenario, book->name);
    copy_field(head->version, sizeof head->version, book->version);
    copy_field(head->role, sizeof head->role, role);
    head->book = book->id;
    head->seed = seed;
}

void replay_head(const Game *game, JournalHead *head) {
    const Book *book = game_book(game);
    head_of(book, book->roles[game_role(game).at].name, game_seed(game), head);
}

/* By what a head would hold of its name, so that a name too long for the field is still found. */
static RoleId role_of(const Book *book, const char *name) {
    for (uint32_t i = 0; i < book->role_count; i++) {
        JournalHead head;
        head_of(book, book->roles[i].name, 0, &head);
        if (strcmp(head.role, name) == 0) return (RoleId){i};
    }
    return (RoleId){ID_NONE};
}

/* The version is what its author calls it; the text may have changed under the same name. */
static bool refuse_text(const JournalHead *head, const JournalHead *ours, Error *err) {
    if (strcmp(head->version, ours->version) == 0)
        return error_set(err,
                         "The save was made with another text of the scenario '%s' %s, whose files have changed since; "
                         "it was left as it is.",
                         head->scenario, head->version);
    return error_set(err,
                     "The save was made with another version of the scenario '%s' (%s, this one is %s); it was left as "
                     "it is.",
                     head->scenario, head->version, ours->version);
}

static bool check_head(const Book *book, const JournalHead *head, RoleId *role, Error *err) {
    JournalHead ours;
    head_of(book, head->role, head->seed, &ours);
    if (strcmp(ours.scenario, head->scenario) != 0)
        return error_set(err, "The save is of the scenario '%s', and this one is '%s'; it was left as it is.",
                         head->scenario, ours.scenario);
    if (ours.book != head->book) return refuse_text(head, &ours, err);
    *role = role_of(book, head->role);
    return role->at != ID_NONE || error_set(err, "The scenario '%s' has no role '%s'; the save was left as it is.",
                                            head->scenario, head->role);
}

/* The beginning of what is said about a step that can't be made again. */
static bool differs(const Line *line, const char *why, Error *err) {
    return error_set(err, "Step %" PRIu32 " (line %d of the save), %.*s, can't be made again: %s", line->turn,
                     line->number, (int)line->choice.len, line->choice.at, why);
}

/* What was said at a table stands behind the scene's name and a colon: "tent:offer:silk=200k". */
static bool said_move(const Game *game, const Line *line, Move *move, Error *why) {
    const Book *book = game_book(game);
    Str rest = line->choice, scene = {0};
    if (!str_split(&rest, ':', &scene) || rest.len == 0) return error_set(why, "the scenario has no such choice.");
    if (book_scene(book, scene).at != rules_scene(book, game_world(game)).at || !talks_sitting(book, game_world(game)))
        return error_set(why, "nobody bargains there then.");
    Talks talks = talks_now(book, game_world(game));
    return say_parse(book, &talks, rest, &move->say, why);
}

static bool chosen_move(const Book *book, Move *move, Error *why) {
    if (move->branch < book->choices[move->choice.at].branch_count) return true;
    return error_set(why, "it can't turn out that way.");
}

static bool make_step(Game *game, const Line *line, Error *why) {
    const Book *book = game_book(game);
    Move move = {.choice = book_choice(book, line->choice), .branch = line->branch};
    bool said = move.choice.at == ID_NONE;
    return (said ? said_move(game, line, &move, why) : chosen_move(book, &move, why)) && game_step(game, move, why);
}

static bool replay_step(Game *game, const Line *line, Error *err) {
    Error why = {0};
    if (!make_step(game, line, &why)) return differs(line, why.text, err);
    uint64_t hash = game_deed(game, game_turns(game) - 1)->hash;
    if ((uint32_t)(hash & UINT32_MAX) == line->hash) return true;
    game_back(game, 1);
    return differs(line, "what comes of it is not what it was when the save was made.", err);
}

static bool replay_draft(Game *game, const Line *line, Error *err) {
    Deal deal;
    Error why = {0};
    if (draft_parse(game_book(game), game_world(game), line->draft, &deal, &why)) {
        game_write(game, deal);
        return true;
    }
    return error_set(err, "What was being written (line %d of the save), %.*s, can't be written again: %s",
                     line->number, (int)line->draft.len, line->draft.at, why.text);
}

static bool replay_line(Game *game, const Line *line, Error *err) {
    switch (line->kind) {
    case LINE_STEP: return replay_step(game, line, err);
    case LINE_BACK:
        if (line->count > game_turns(game))
            return error_set(err, "Line %d of the save takes back more turns than were made.", line->number);
        game_back(game, line->count);
        return true;
    case LINE_NOTE: game_note(game, line->note); return true;
    case LINE_DRAFT: return replay_draft(game, line, err);
    }
    return false;
}

bool replay_made(Game *game, const Line *line, Error *why) {
    return line->kind == LINE_STEP ? make_step(game, line, why) : replay_line(game, line, why);
}

Game *replay_game(const Book *book, const JournalText *text, size_t *good, Error *err) {
    RoleId role = {ID_NONE};
    *good = 0;
    if (err) *err = (Error){0};
    if (!check_head(book, &text->head, &role, err)) return NULL;
    Game *game = game_new(book, role, text->head.seed, err);
    while (game && *good < text->count && replay_line(game, &text->lines[*good], err)) (*good)++;
    return game;
}
