/* match.c - once over the lines, to see which choices were taken back, and once more to make the others again. The
 * facts told of are gathered on the way; they hold for the place in the file, whatever was taken back before. */
#include "keep/match.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "keep/replay.h"

typedef struct Matching {
    const Book *book;
    const JournalText *text;
    Arena *arena;
    Match *match;
    Facts facts, known; /* all that are told of, and those that this text has */
    Game *game;
    World *world;       /* to work in */
    bool *stands;       /* by line: a choice that wasn't taken back */
    bool same;          /* up to now */
    bool otherwise;     /* it was told where things come out otherwise */
    const Line *unsure; /* the first choice of which it isn't known what came of it */
    bool stopped;       /* a save that doesn't tell can't be followed any further */
    uint32_t hash;      /* after the last choice that stands; while it stays so does what was told */
    bool told;          /* what came of that choice; the facts are of an earlier place else */
    const char **sentences;
    size_t more; /* that found no room */
} Matching;

enum { TOLD_MOST = 100 }; /* a stranger's save may give reason for millions */

/* ---- what is told ----------------------------------------------------------------------------------------------- */

static void tell(Matching *matching, const char *sentence) {
    Match *match = matching->match;
    if (match->told_count < TOLD_MOST)
        matching->sentences[match->told_count++] = sentence;
    else
        matching->more++;
}

static void tell_more(Matching *matching) {
    if (matching->more == 0) return;
    matching->sentences[matching->match->told_count++] =
        arena_printf(matching->arena, "And there are %zu more of such changes.", matching->more);
}

/* The choice as the player saw it, where the new text still has it. */
static const char *choice_words(const Matching *matching, const Line *line) {
    return arena_printf(matching->arena, "your choice %" PRIu32 ", %.*s,", line->turn, (int)line->choice.len,
                        line->choice.at);
}

static bool is_hidden(Str name) {
    return str_starts(name, "took:"); /* which choices were made is told by the choices */
}

static const char *value_words(const Matching *matching, FactId fact, int32_t value) {
    StrBuf words = {0};
    fact_words(schema_fact(matching->book->schema, fact), value, &words);
    const char *kept = arena_text(matching->arena, strbuf_text(&words), words.len);
    strbuf_free(&words);
    return kept;
}

static void tell_carried(void *ctx, const Carried *carried) {
    Matching *matching = ctx;
    Arena *arena = matching->arena;
    if (is_hidden(carried->name)) return;
    const char *name = arena_text(arena, carried->name.at, carried->name.len);
    const char *word = arena_text(arena, carried->word.len ? carried->word.at : "", carried->word.len);
    if (carried->fault == CARRY_GONE) {
        tell(matching, arena_printf(arena, "Gone: %s, which stood at %s.", name, word));
        return;
    }
    const char *label = schema_fact(matching->book->schema, carried->fact)->label;
    const char *now = value_words(matching, carried->fact, carried->put);
    if (carried->fault == CARRY_NEW)
        tell(matching, arena_printf(arena, "New: %s; now %s.", label, now));
    else
        tell(matching, arena_printf(arena, "Changed: %s can't be %s any more; now %s.", label, word, now));
}

/* ---- a place ---------------------------------------------------------------------------------------------------- */

/* A fact that both texts have stands otherwise than it did. */
static void tell_otherwise(Matching *matching, const World *ours, const Line *line) {
    FactId fact = world_diff(ours, matching->world, (FactId){0});
    if (matching->otherwise || fact.at == ID_NONE) return;
    matching->otherwise = true;
    const char *after = line ? choice_words(matching, line) : "what you did";
    tell(matching,
         arena_printf(matching->arena, "Changed: %s comes out otherwise now: %s would be %s. What you had stays: %s.",
                      after, schema_fact(matching->book->schema, fact)->label,
                      value_words(matching, fact, world_get(ours, fact)),
                      value_words(matching, fact, world_get(matching->world, fact))));
}

/* Puts the world to what the save tells. False when it has no place there. */
static bool put_told(Matching *matching, const Line *line, bool made) {
    Error why;
    Outcome outcome = {.hearing = NULL};
    const World *ours = game_world(matching->game);
    world_copy(matching->world, ours);
    if (!carry_told(matching->book, matching->known.list, matching->known.count, matching->world, NULL, NULL))
        return false;
    if (!rules_settle(matching->book, matching->world, &outcome, &why)) return false;
    if (world_equal(ours, matching->world)) return true;
    if (made) tell_otherwise(matching, ours, line);
    matching->same = false;
    game_put(matching->game, matching->world);
    return true;
}

static void tell_no_place(Matching *matching) {
    const Book *book = matching->book;
    const char *place = "";
    for (size_t i = 0; i < matching->facts.count; i++)
        if (str_is(matching->facts.list[i].name, schema_fact(book->schema, book->scene_fact)->name))
            place = arena_text(matching->arena, matching->facts.list[i].word.at, matching->facts.list[i].word.len);
    SceneId scene = rules_scene(book, game_world(matching->game));
    tell(matching, arena_printf(matching->arena, "Gone: the scene %s, where you stood; the nearest place is “%s”.",
                                place, book->scenes[scene.at].title));
}

/* ---- a choice --------------------------------------------------------------------------------------------------- */

/* Whether it came out as it did, as far as the save tells; without facts the hash alone does. */
static void compare_hash(Matching *matching, const Line *line) {
    uint64_t hash = game_deed(matching->game, game_turns(matching->game) - 1)->hash;
    if (!matching->same || (uint32_t)(hash & UINT32_MAX) == line->hash) return;
    matching->same = false;
    matching->unsure = line;
}

/* A choice that changed nothing has no facts behind it, nor has any but the last in a copy of a game. `heard`: there
 * are facts behind this one. */
static void make_choice(Matching *matching, const Line *line, bool heard) {
    Error why = {""};
    if (matching->stopped) return;
    bool made = replay_made(matching->game, &matching->facts, line, &why);
    if (!made) {
        tell(matching, arena_printf(matching->arena, "Gone: %s can't be made any more: %s",
                                    choice_words(matching, line), why.text));
        matching->same = false;
        matching->stopped = matching->facts.count == 0;
    }
    matching->told = heard || (made && matching->facts.count && line->hash == matching->hash);
    matching->hash = line->hash;
    if (matching->told && !put_told(matching, line, made)) matching->same = false;
    if (made && !matching->told) compare_hash(matching, line);
    if (matching->same) matching->match->same = game_turns(matching->game);
}

static void hear(Matching *matching, Str facts) {
    Str rest = facts, fact;
    facts_hear(&matching->facts, facts);
    while (str_split(&rest, ' ', &fact)) {
        Str value = fact, name = {0};
        str_split(&value, '=', &name);
        if (schema_find(matching->book->schema, name).at != ID_NONE) facts_hear(&matching->known, fact);
    }
}

/* The facts told of behind a line are of the moment after it. */
static size_t hear_facts(Matching *matching, size_t at) {
    while (at + 1 < matching->text->count && matching->text->lines[at + 1].kind == LINE_FACTS)
        hear(matching, matching->text->lines[++at].facts);
    return at;
}

/* Before all choices they tell of a game that was taken over at its beginning. */
static size_t begin(Matching *matching) {
    const JournalText *text = matching->text;
    if (text->count == 0 || text->lines[0].kind != LINE_FACTS) return 0;
    hear(matching, text->lines[0].facts);
    size_t last = hear_facts(matching, 0);
    (void)put_told(matching, NULL, false);
    return last + 1;
}

static void follow(Matching *matching, size_t moved) {
    Error ignored;
    for (size_t i = begin(matching); i < matching->text->count; i++) {
        const Line *line = &matching->text->lines[i];
        if (line->kind == LINE_NOTE) game_note(matching->game, line->note);
        if (line->kind == LINE_DRAFT && i >= moved && !matching->stopped)
            (void)replay_made(matching->game, &matching->facts, line, &ignored);
        if (line->kind == LINE_FOLLOW) (void)replay_made(matching->game, &matching->facts, line, &ignored);
        size_t next = hear_facts(matching, i);
        if (line->kind == LINE_STEP && matching->stands[i]) make_choice(matching, line, next > i);
        i = next;
    }
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

/* Marks the choices that stand; gives the first line after the last that made or took back one. */
static size_t find_standing(Matching *matching) {
    const JournalText *text = matching->text;
    size_t *made = mem_alloc((text->count + 1) * sizeof *made), count = 0, moved = 0;
    for (size_t i = 0; i < text->count; i++) {
        const Line *line = &text->lines[i];
        if (line->kind == LINE_STEP) made[count++] = i;
        if (line->kind == LINE_BACK) count -= line->count;
        if (line->kind == LINE_STEP || line->kind == LINE_BACK) moved = i + 1;
    }
    for (size_t i = 0; i < count; i++) matching->stands[made[i]] = true;
    matching->match->turns = (uint32_t)count;
    free(made);
    return moved;
}

/* The file ends before what came of its last line. */
static bool is_cut(const Matching *matching) {
    const JournalText *text = matching->text;
    LineKind last = text->count ? text->lines[text->count - 1].kind : LINE_NOTE;
    return last == LINE_BACK || (last == LINE_STEP && !matching->told);
}

/* The last place told of counts, wherever the choices have led. */
static void arrive(Matching *matching) {
    Match *match = matching->match;
    if (matching->facts.count == 0) {
        if (matching->unsure)
            tell(matching, arena_printf(matching->arena,
                                        "Whether it stands as it did isn't known from %s on: the save doesn't say.",
                                        choice_words(matching, matching->unsure)));
        match->alike = match->told_count == 0;
        return;
    }
    bool placed = is_cut(matching) || put_told(matching, NULL, true);
    if (!placed) tell_no_place(matching);
    world_copy(matching->world, game_world(matching->game));
    carry_told(matching->book, matching->facts.list, matching->facts.count, matching->world, tell_carried, matching);
    match->alike = placed && match->told_count == 0;
}

bool match_game(const Book *book, const JournalText *text, Arena *arena, Match *match, Error *err) {
    *match = (Match){.told = NULL};
    RoleId role = replay_role(book, &text->head);
    if (role.at == ID_NONE)
        return error_set(err, "The scenario '%s' has no role '%s' any more; the save was left as it is.", book->name,
                         text->head.role);
    Game *game = game_new(book, role, text->head.seed, err);
    if (!game) return false;
    Matching matching = {.book = book, .text = text, .arena = arena, .match = match, .game = game, .same = true};
    matching.world = world_new(book->schema);
    matching.stands = mem_alloc(text->count + 1);
    matching.sentences = arena_alloc(arena, (TOLD_MOST + 1) * sizeof *matching.sentences);
    match->told = matching.sentences;
    follow(&matching, find_standing(&matching));
    arrive(&matching);
    tell_more(&matching);
    match->game = game;
    world_free(matching.world);
    facts_free(&matching.facts);
    facts_free(&matching.known);
    free(matching.stands);
    return true;
}
