/* echoes.c - every step of every game is looked at with the traces that the game's choices have left until then: what
 * the page shows after it, paragraph by paragraph, is asked of each trace whose choice wasn't answered by words yet. */
#include "check/echoes.h"

#include <stdlib.h>

#include "base/codes.h"
#include "check/bits.h"
#include "check/random.h"
#include "check/traces.h"
#include "check/walk.h"

struct Echoes {
    const Book *book;
    Arena *arena;
    Echo *of;         /* by choice */
    uint64_t *wanted; /* choices */
    uint64_t **alone; /* by choice: the scenes to which nothing leads but by it */
    uint64_t *read;   /* facts that something read */
    uint64_t *made;   /* choices of the game at hand */
    Traces traces;    /* of the game at hand */
    Move *moves;      /* likewise */
    size_t count, cap;
    Way *ways; /* by choice: the first game in which it was made, to there; without moves: none was found */
};

static void answer(Echoes *echoes, ChoiceId choice, Echo echo) {
    if (echoes->of[choice.at] < echo) echoes->of[choice.at] = echo;
}

/* ---- what a step shows ------------------------------------------------------------------------------------------- */

typedef struct Looking {
    Echoes *echoes;
    const World *world;
    const Trace *trace;
} Looking;

static void look_at(const Looking *looking, Text text) {
    for (uint32_t i = 0; i < text.count; i++)
        if (trace_reads(looking->trace, &text.list[i], looking->world))
            answer(looking->echoes, looking->trace->choice, ECHO_WORDS);
}

static void look_at_reply(const Looking *looking, Move move) {
    if (move.choice.at == ID_NONE || move.choice.at == looking->trace->choice.at) return;
    const Choice *choice = &looking->echoes->book->choices[move.choice.at];
    look_at(looking, choice->text);
    look_at(looking, choice->branches[move.branch].text);
}

/* Without a text of its own, a locked choice tells what its condition wants. */
static void look_at_locked(const Looking *looking, const Choice *choice) {
    bool turns = trace_turns(looking->trace, choice->when, looking->world);
    if (turns && choice->locked.count == 0) answer(looking->echoes, looking->trace->choice, ECHO_WORDS);
    if (turns && choice->locked.count) answer(looking->echoes, looking->trace->choice, ECHO_CHOICE);
    for (uint32_t i = 0; i < choice->locked.count; i++) {
        if (!guard_test(choice->locked.list[i].when, looking->world)) continue;
        look_at(looking, (Text){&choice->locked.list[i], 1});
        return;
    }
}

static void look_at_choice(const Looking *looking, ChoiceId id) {
    const Choice *choice = &looking->echoes->book->choices[id.at];
    switch (rules_access(looking->echoes->book, looking->world, id)) {
    case ACCESS_OPEN:
        if (trace_turns(looking->trace, choice->when, looking->world))
            answer(looking->echoes, looking->trace->choice, ECHO_CHOICE);
        look_at(looking, (Text){&choice->label, 1});
        break;
    case ACCESS_LOCKED:
        look_at_locked(looking, choice);
        look_at(looking, (Text){&choice->label, 1});
        break;
    case ACCESS_HIDDEN: break;
    }
}

static void look_at_tokens(const Looking *looking) {
    const Book *book = looking->echoes->book;
    for (uint32_t i = 0; i < book->token_count; i++)
        if (guard_test(book->tokens[i].when, looking->world) &&
            trace_turns(looking->trace, book->tokens[i].when, looking->world))
            answer(looking->echoes, looking->trace->choice, ECHO_CHOICE);
}

/* An automatic move that would have led elsewhere, or not on. Its condition is asked of the world after the step: it
 * counts where that says the same as was done. */
static void look_at_way(const Looking *looking, SceneId from, SceneId to) {
    const Scene *scene = &looking->echoes->book->scenes[from.at];
    const Auto *taken = NULL;
    for (uint32_t i = 0; i < scene->auto_count && !taken; i++)
        if (guard_test(scene->autos[i].when, looking->world)) taken = &scene->autos[i];
    if (!taken || taken->go.at != to.at || looking->echoes->book->scenes[to.at].text.count == 0) return;
    for (const Auto *move = scene->autos; move <= taken; move++) {
        bool holds = guard_test(move->when, looking->world);
        if (trace_turns(looking->trace, move->when, looking->world)) holds = !holds;
        if (!holds) continue;
        if (move->go.at != to.at) answer(looking->echoes, looking->trace->choice, ECHO_WAY);
        return;
    }
    answer(looking->echoes, looking->trace->choice, ECHO_WAY);
}

static void look(const Looking *looking, const Outcome *outcome) {
    const Book *book = looking->echoes->book;
    SceneId here = rules_scene(book, looking->world);
    const Scene *scene = &book->scenes[here.at];
    look_at_reply(looking, outcome->move);
    for (uint32_t i = 0; i < outcome->fired_count; i++) look_at(looking, book->dues[outcome->fired[i].at].text);
    for (uint32_t i = 0; i < outcome->passed_count; i++) {
        look_at(looking, book->scenes[outcome->passed[i].at].text);
        look_at_way(looking, outcome->passed[i], i + 1 < outcome->passed_count ? outcome->passed[i + 1] : here);
    }
    look_at(looking, scene->text);
    for (uint32_t i = 0; i < scene->choice_count; i++) look_at_choice(looking, (ChoiceId){scene->first.at + i});
    if (scene->sitting) look_at_tokens(looking);
}

/* ---- scenes to which one choice alone leads ---------------------------------------------------------------------- */

static void look_at_scene(Echoes *echoes, SceneId scene, const World *world) {
    const Text *text = &echoes->book->scenes[scene.at].text;
    bool shows = false;
    for (uint32_t i = 0; i < text->count; i++) shows |= guard_test(text->list[i].when, world);
    for (uint32_t i = 0; i < echoes->book->choice_count && shows; i++)
        if (bits_has(echoes->made, i) && bits_has(echoes->alone[i], scene.at)) answer(echoes, (ChoiceId){i}, ECHO_WAY);
}

typedef struct Leading {
    const Book *book;
    uint64_t *reached;
    bool grown;
} Leading;

static void lead(Leading *leading, SceneId from, SceneId to) {
    if (!bits_has(leading->reached, from.at) || bits_has(leading->reached, to.at)) return;
    bits_put(leading->reached, to.at);
    leading->grown = true;
}

static void lead_on(Leading *leading, uint32_t without) {
    const Book *book = leading->book;
    for (uint32_t i = 0; i < book->scene_count; i++)
        for (uint32_t k = 0; k < book->scenes[i].auto_count; k++)
            lead(leading, (SceneId){i}, book->scenes[i].autos[k].go);
    for (uint32_t i = 0; i < book->choice_count; i++)
        for (uint32_t k = 0; k < book->choices[i].branch_count && i != without; k++)
            lead(leading, book->choices[i].scene, book->choices[i].branches[k].go);
    for (uint32_t i = 0; i < book->sitting_count; i++)
        for (uint32_t k = 0; k < EXIT_KINDS; k++)
            if (book->sittings[i].exits[k].declared)
                lead(leading, book->sittings[i].scene, book->sittings[i].exits[k].go);
}

static void find_alone(Echoes *echoes, uint32_t choice) {
    const Book *book = echoes->book;
    size_t words = bits_words(book->scene_count);
    Leading leading = {book, mem_alloc((words + 1) * sizeof(uint64_t)), true};
    for (uint32_t i = 0; i < book->role_count; i++) bits_put(leading.reached, book->roles[i].start.at);
    while (leading.grown) {
        leading.grown = false;
        lead_on(&leading, choice);
    }
    echoes->alone[choice] = arena_alloc(echoes->arena, (words + 1) * sizeof(uint64_t));
    for (size_t i = 0; i < words; i++) echoes->alone[choice][i] = ~leading.reached[i];
    free(leading.reached);
}

/* ---- games ------------------------------------------------------------------------------------------------------- */

static void news(void *ctx, ChoiceId choice, DueId due) {
    Echoes *echoes = ctx;
    if (echoes->book->dues[due.at].text.count) answer(echoes, choice, ECHO_WORDS);
}

/* The way is kept for a game or some to be played on from there. */
static void note_made(Echoes *echoes, const World *after, ChoiceId choice) {
    Way *way = &echoes->ways[choice.at];
    bits_put(echoes->made, choice.at);
    if (way->count || !bits_has(echoes->wanted, choice.at)) return;
    way->role.at = (uint32_t)world_get(after, echoes->book->role_fact);
    way->moves = arena_copy(echoes->arena, echoes->moves, echoes->count * sizeof *echoes->moves);
    way->count = echoes->count;
}

static void begin_game(Echoes *echoes) {
    for (size_t i = 0; i < bits_words(echoes->book->choice_count); i++) echoes->made[i] = 0;
    echoes->count = 0;
}

static void note_move(Echoes *echoes, const World *after, Move move) {
    echoes->moves = mem_grow(echoes->moves, echoes->count, &echoes->cap, sizeof *echoes->moves);
    echoes->moves[echoes->count++] = move;
    if (move.choice.at != ID_NONE) note_made(echoes, after, move.choice);
}

static void watch(void *ctx, const World *before, const World *after, const Outcome *outcome) {
    Echoes *echoes = ctx;
    if (before)
        note_move(echoes, after, outcome->move);
    else
        begin_game(echoes);
    traces_step(&echoes->traces, echoes->book, before, after, outcome);
    for (size_t i = 0; i < echoes->traces.count; i++) {
        Looking looking = {echoes, after, &echoes->traces.list[i]};
        if (echoes->of[looking.trace->choice.at] != ECHO_WORDS) look(&looking, outcome);
    }
    for (uint32_t i = 0; i < outcome->passed_count; i++) look_at_scene(echoes, outcome->passed[i], after);
    look_at_scene(echoes, rules_scene(echoes->book, after), after);
}

static void play(Echoes *echoes, const Way *way, RandomPolicy policy, const EchoesHow *how) {
    RandomOptions options = {.role = {ID_NONE}, .seed = 1, .policy = policy, .stop = how->stop, .way = way};
    options.games = way ? ECHOES_NEAR : how->games ? how->games : ECHOES_GAMES;
    options.watch = watch;
    options.watching = echoes;
    random_free(random_games(echoes->book, &options));
}

/* The game in which it was made, and a shortest way to where it is open, and it. */
static void play_from(Echoes *echoes, const Explored *explored, uint32_t choice, const EchoesHow *how) {
    Way way;
    if (echoes->ways[choice].count) play(echoes, &echoes->ways[choice], RANDOM_UNIFORM, how);
    if (!explored || !explored_choice_way(explored, (ChoiceId){choice}, echoes->arena, &way)) return;
    Move *moves = arena_alloc(echoes->arena, (way.count + 1) * sizeof *moves);
    for (size_t i = 0; i < way.count; i++) moves[i] = way.moves[i];
    moves[way.count] = (Move){.choice = {choice}};
    play(echoes, &(Way){way.role, moves, way.count + 1}, RANDOM_UNIFORM, how);
}

static bool is_left(const Echoes *echoes, uint32_t choice) {
    return bits_has(echoes->wanted, choice) && echoes->of[choice] == ECHO_NONE;
}

/* ---- what is asked ----------------------------------------------------------------------------------------------- */

/* Whether whoever comes to a scene has come to an end, by automatic moves at most. */
static bool ends_at(const Book *book, SceneId id, uint32_t depth) {
    const Scene *scene = &book->scenes[id.at];
    if (scene->ending) return true;
    if (scene->choice_count || scene->sitting || scene->auto_count == 0 || depth == OUTCOME_PASSED) return false;
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (!ends_at(book, scene->autos[i].go, depth + 1)) return false;
    return true;
}

static bool ends_game(const Book *book, const Choice *choice) {
    for (uint32_t i = 0; i < choice->branch_count; i++)
        if (!ends_at(book, choice->branches[i].go, 0)) return false;
    return true;
}

static void note_read(void *ctx, FactId fact) {
    bits_put(ctx, fact.at);
}

static void read_text(Echoes *echoes, Text text) {
    for (uint32_t i = 0; i < text.count; i++) {
        const Paragraph *paragraph = &text.list[i];
        guard_reads(paragraph->when, note_read, echoes->read);
        for (uint32_t k = 0; k < paragraph->count; k++)
            if (paragraph->pieces[k].kind == PIECE_FACT) bits_put(echoes->read, paragraph->pieces[k].fact.at);
    }
}

static void read_choice(Echoes *echoes, const Choice *choice) {
    guard_reads(choice->when, note_read, echoes->read);
    read_text(echoes, (Text){&choice->label, 1});
    read_text(echoes, choice->locked);
    read_text(echoes, choice->text);
    for (uint32_t i = 0; i < choice->branch_count; i++) read_text(echoes, choice->branches[i].text);
}

/* Something under way can be read by its news and by what it changes. */
static void find_read(Echoes *echoes) {
    const Book *book = echoes->book;
    for (uint32_t i = 0; i < book->choice_count; i++) read_choice(echoes, &book->choices[i]);
    for (uint32_t i = 0; i < book->scene_count; i++) {
        read_text(echoes, book->scenes[i].text);
        for (uint32_t k = 0; k < book->scenes[i].auto_count; k++)
            guard_reads(book->scenes[i].autos[k].when, note_read, echoes->read);
    }
    for (uint32_t i = 0; i < book->due_count; i++) {
        read_text(echoes, book->dues[i].text);
        bits_put(echoes->read, book->dues[i].left.at);
    }
    for (uint32_t i = 0; i < book->token_count; i++) guard_reads(book->tokens[i].when, note_read, echoes->read);
}

static void make_room(Echoes *echoes) {
    const Book *book = echoes->book;
    Arena *arena = echoes->arena = arena_new();
    size_t choices = bits_words(book->choice_count) + 1;
    echoes->of = arena_alloc(arena, (book->choice_count + (size_t)1) * sizeof *echoes->of);
    echoes->wanted = arena_alloc(arena, choices * sizeof *echoes->wanted);
    echoes->made = arena_alloc(arena, choices * sizeof *echoes->made);
    echoes->ways = arena_alloc(arena, (book->choice_count + (size_t)1) * sizeof *echoes->ways);
    echoes->alone = arena_alloc(arena, (book->choice_count + (size_t)1) * sizeof *echoes->alone);
    echoes->read = arena_alloc(arena, (bits_words(schema_count(book->schema)) + 1) * sizeof *echoes->read);
}

Echoes *echoes_find(const Book *book, const Explored *explored, const EchoesHow *how) {
    Echoes *echoes = mem_alloc(sizeof *echoes);
    *echoes = (Echoes){.book = book, .traces = {.news = news, .ctx = echoes}};
    make_room(echoes);
    find_read(echoes);
    for (uint32_t i = 0; i < book->choice_count; i++) {
        bool open = !explored || explored_choice(explored, (ChoiceId){i});
        if (open && !ends_game(book, &book->choices[i])) bits_put(echoes->wanted, i);
        find_alone(echoes, i);
    }
    play(echoes, NULL, RANDOM_UNIFORM, how);
    play(echoes, NULL, RANDOM_LEAST_USED, how);
    for (uint32_t i = 0; i < book->choice_count; i++)
        if (is_left(echoes, i) && !echoes_proved(echoes, (ChoiceId){i})) play_from(echoes, explored, i, how);
    return echoes;
}

void echoes_free(Echoes *echoes) {
    if (!echoes) return;
    traces_free(&echoes->traces);
    free(echoes->moves);
    arena_free(echoes->arena);
    free(echoes);
}

/* ---- answers ----------------------------------------------------------------------------------------------------- */

Echo echoes_of(const Echoes *echoes, ChoiceId choice) {
    return echoes->of[choice.at];
}

bool echoes_wanted(const Echoes *echoes, ChoiceId choice) {
    return bits_has(echoes->wanted, choice.at);
}

typedef struct Asking {
    const Echoes *echoes;
    bool read;
} Asking;

static void ask_written(void *ctx, FactId fact, const Effect *effect) {
    Asking *asking = ctx;
    (void)effect;
    asking->read |= bits_has(asking->echoes->read, fact.at);
}

bool echoes_proved(const Echoes *echoes, ChoiceId id) {
    const Choice *choice = &echoes->book->choices[id.at];
    Asking asking = {echoes, choice->took.at != ID_NONE && bits_has(echoes->read, choice->took.at)};
    walk_writes(echoes->book, choice->effects, ask_written, &asking);
    for (uint32_t i = 0; i < choice->branch_count; i++)
        walk_writes(echoes->book, choice->branches[i].effects, ask_written, &asking);
    for (uint32_t i = 0; i < echoes->book->scene_count; i++)
        asking.read |= bits_has(echoes->alone[id.at], i) && echoes->book->scenes[i].text.count;
    return !asking.read && echoes->of[id.at] == ECHO_NONE;
}

EchoCount echoes_count(const Echoes *echoes) {
    EchoCount count = {0, {0}};
    for (uint32_t i = 0; i < echoes->book->choice_count; i++) {
        count.wanted += bits_has(echoes->wanted, i);
        count.of[echoes->of[i]] += bits_has(echoes->wanted, i);
    }
    return count;
}

void check_echoes(const Echoes *echoes, Diags *diags) {
    for (uint32_t i = 0; i < echoes->book->choice_count; i++) {
        const Choice *choice = &echoes->book->choices[i];
        if (!is_left(echoes, i)) continue;
        bool proved = echoes_proved(echoes, (ChoiceId){i});
        diags_add(diags, choice->where.file, choice->where.line, code_name(CODE_FORGOTTEN),
                  "Let a later scene, a reason or news say something on account of it.",
                  proved ? "Nothing that follows remembers it: no scene shows anything that hangs on the choice %s."
                         : "Nothing that follows remembers it: no game was found in which a scene shows anything that "
                           "hangs on the choice %s.",
                  choice->name);
    }
}
