/* replay.c - from a save back to the game.
 *
 * A save says what was chosen, not what came of it: the moves are made again and the world after each is compared with
 * the hash that was noted. So a save can neither bring in a world that the rules don't allow nor go unnoticed when the
 * rules have changed. */
#include "keep/replay.h"

#include <inttypes.h>
#include <stdlib.h>
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

bool replay_edited(const Book *book, const JournalHead *head) {
    JournalHead ours;
    head_of(book, head->role, head->seed, &ours);
    return strcmp(ours.scenario, head->scenario) == 0 && ours.book != head->book;
}

RoleId replay_role(const Book *book, const JournalHead *head) {
    return role_of(book, head->role);
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

/* ---- facts ------------------------------------------------------------------------------------------------------ */

static void hear_fact(Facts *facts, Str name, Str word) {
    if (!facts->names) facts->names = namemap_new();
    int64_t at = facts->count ? namemap_get(facts->names, name.at, name.len) : -1;
    if (at < 0) {
        facts->list = mem_grow(facts->list, facts->count, &facts->cap, sizeof *facts->list);
        namemap_put(facts->names, name.at, name.len, (uint32_t)facts->count);
        at = (int64_t)facts->count++;
    }
    facts->list[at] = (Told){name, word};
}

void facts_hear(Facts *facts, Str words) {
    Str fact, name;
    while (str_split(&words, ' ', &fact))
        if (str_split(&fact, '=', &name)) hear_fact(facts, name, fact);
}

void facts_free(Facts *facts) {
    namemap_free(facts->names);
    free(facts->list);
    *facts = (Facts){0};
}

void replay_facts(const Book *book, const World *world, const World *before, FactsVisit *visit, void *ctx) {
    StrBuf words = {0}, one = {0};
    for (uint32_t i = 0; i < schema_count(book->schema); i++) {
        FactId fact = {i};
        if (before && world_get(before, fact) == world_get(world, fact)) continue;
        strbuf_clear(&one);
        strbuf_printf(&one, "%s=", schema_fact(book->schema, fact)->name);
        carry_word(book, fact, world_get(world, fact), &one);
        if (words.len && words.len + 1 + one.len > JOURNAL_FACTS) {
            visit(ctx, strbuf_str(&words));
            strbuf_clear(&words);
        }
        if (words.len) strbuf_char(&words, ' ');
        strbuf_add(&words, strbuf_str(&one));
    }
    if (words.len) visit(ctx, strbuf_str(&words));
    strbuf_free(&words);
    strbuf_free(&one);
}

bool replay_told(const Book *book, const JournalText *text, World *to) {
    Facts facts = {0};
    for (size_t i = 0; i < text->count; i++)
        if (text->lines[i].kind == LINE_FACTS) facts_hear(&facts, text->lines[i].facts);
    bool told = facts.count && carry_told(book, facts.list, facts.count, to, NULL, NULL);
    facts_free(&facts);
    return told;
}

/* The world is put to what was told, and settles there: in the text that it was carried into, it has already. */
static bool make_carry(Game *game, const Facts *facts, Error *why) {
    const Book *book = game_book(game);
    Outcome outcome = {.hearing = NULL};
    World *world = world_new(book->schema);
    world_copy(world, game_world(game));
    bool good = carry_told(book, facts->list, facts->count, world, NULL, NULL) ||
                error_set(why, "the place where the story stood is gone.");
    good = good && rules_settle(book, world, &outcome, why);
    if (good) game_put(game, world);
    world_free(world);
    return good;
}

static bool replay_carry(Game *game, const Facts *facts, const Line *line, Error *err) {
    Error why = {0};
    bool made = make_carry(game, facts, &why);
    if (made && (uint32_t)(world_hash(game_world(game)) & UINT32_MAX) == line->hash) return true;
    return error_set(err,
                     "The game was taken over from an earlier text of its story (line %d of the save), and can't be "
                     "again: %s",
                     line->number, made ? "what comes of it isn't what it was." : why.text);
}

/* ---- whom the reader follows ------------------------------------------------------------------------------------- */

static bool replay_follow(Game *game, const Line *line, Error *err) {
    Error why;
    uint32_t dispute, followed;
    if (!dispute_parse(game_book(game), line->follow, &dispute, &followed, &why))
        return error_set(err, "Line %d of the save follows somebody who isn't there. %s", line->number, why.text);
    game_follow(game, dispute, followed);
    return true;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static bool replay_line(Game *game, Facts *facts, const Line *line, Error *err) {
    switch (line->kind) {
    case LINE_STEP: return replay_step(game, line, err);
    case LINE_BACK:
        if (line->count > game_turns(game))
            return error_set(err, "Line %d of the save takes back more turns than were made.", line->number);
        game_back(game, line->count);
        return true;
    case LINE_NOTE: game_note(game, line->note); return true;
    case LINE_DRAFT: return replay_draft(game, line, err);
    case LINE_FOLLOW: return replay_follow(game, line, err);
    case LINE_FACTS: facts_hear(facts, line->facts); return true;
    case LINE_CARRY: return replay_carry(game, facts, line, err);
    }
    return false;
}

bool replay_made(Game *game, Facts *facts, const Line *line, Error *why) {
    if (line->kind == LINE_CARRY) return make_carry(game, facts, why);
    return line->kind == LINE_STEP ? make_step(game, line, why) : replay_line(game, facts, line, why);
}

Game *replay_game(const Book *book, const JournalText *text, size_t *good, Error *err) {
    RoleId role = {ID_NONE};
    Facts facts = {0};
    *good = 0;
    if (err) *err = (Error){0};
    if (!check_head(book, &text->head, &role, err)) return NULL;
    Game *game = game_new(book, role, text->head.seed, err);
    while (game && *good < text->count && replay_line(game, &facts, &text->lines[*good], err)) (*good)++;
    facts_free(&facts);
    return game;
}
