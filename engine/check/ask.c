/* ask.c - a story with a question in it is explored; then every state that stands at the scene is opened once more, to
 * see which parts of the condition hold there.
 *
 * A choice without branches is open like any other and leads nowhere, so the question adds no state and no step of its
 * own. */
#include "check/ask.h"

#include <string.h>

#include "check/flood.h"
#include "check/pool.h"

enum { PARTS_MOST = 64, CLASH_MOST = 3 };

/* ---- the question ----------------------------------------------------------------------------------------------- */

static ChoiceId question_choice(const Book *book, SceneId scene) {
    uint32_t at = book->scenes[scene.at].choice_count ? book->scenes[scene.at].first.at : 0;
    return (ChoiceId){at + book->scenes[scene.at].choice_count};
}

static const Choice *with_choice(const Book *book, const Question *question, Arena *arena) {
    ChoiceId at = question_choice(book, question->scene);
    Choice *choices = arena_alloc(arena, (book->choice_count + (size_t)1) * sizeof *choices);
    uint32_t after = book->choice_count - at.at;
    if (at.at) memcpy(choices, book->choices, at.at * sizeof *choices);
    if (after) memcpy(choices + at.at + 1, book->choices + at.at, after * sizeof *choices);
    choices[at.at] = (Choice){.name = "asked",
                              .word = str("asked"),
                              .scene = question->scene,
                              .when = question->when,
                              .hidden = true,
                              .took = {ID_NONE},
                              .against = {ID_NONE},
                              .where = question->where,
                              .branches = arena_alloc(arena, sizeof(Branch))}; /* none of it is ever taken */
    return choices;
}

/* An ending that is asked about is gone on from as far as the question. */
static const Scene *with_room(const Book *book, const Question *question, Arena *arena) {
    ChoiceId at = question_choice(book, question->scene);
    Scene *scenes = arena_copy(arena, book->scenes, book->scene_count * sizeof *scenes);
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (i != question->scene.at && scenes[i].first.at >= at.at) scenes[i].first.at++;
    Scene *scene = &scenes[question->scene.at];
    scene->first.at = at.at - scene->choice_count;
    scene->choice_count++;
    scene->ending = false;
    return scenes;
}

const Book *question_book(const Book *book, const Question *question, Arena *arena) {
    Book *asking = arena_copy(arena, book, sizeof *book);
    asking->choices = with_choice(book, question, arena);
    asking->choice_count++;
    asking->scenes = with_room(book, question, arena);
    return asking;
}

/* ---- exploring it ----------------------------------------------------------------------------------------------- */

typedef struct Asking {
    const Question *question;
    const Book *book; /* with the question in it */
    ChoiceId choice;
    Explored *explored;
    Arena *arena;
    Asked *asked;
} Asking;

/* Whether a flood's way leads through talks: such a one is no way yet. */
static bool through_talks(const Flood *flood, Link link) {
    for (; link.from != STATE_NONE; link = states_link(flood->states, link.from))
        if (flood_move(flood, link).turn) return true;
    return false;
}

static const Sight *sight_of(const Asking *asking) {
    const Flood *flood = explored_flood(asking->explored);
    const Sight *stands = &flood->choices[asking->choice.at], *passes = &flood->scenes[asking->question->scene.at];
    return stands->seen || asking->question->when ? stands : passes;
}

static bool find_way(const Asking *asking, Way *way) {
    if (explored_choice_way(asking->explored, asking->choice, asking->arena, way)) return true;
    asking->asked->through = !asking->question->when &&
                             explored_way(asking->explored, asking->question->scene, asking->arena, way);
    return asking->asked->through;
}

/* The moves of a way have the numbers of the book with the question in it. */
static void renumber(const Asking *asking, Way *way) {
    Move *moves = arena_copy(asking->arena, way->moves, (way->count + 1) * sizeof *moves);
    for (size_t i = 0; i < way->count; i++)
        if (moves[i].choice.at != ID_NONE && moves[i].choice.at > asking->choice.at) moves[i].choice.at--;
    way->moves = moves;
}

static AskedHow look(const Asking *asking) {
    if (!sight_of(asking)->seen) return explored_proved(asking->explored) ? ASKED_NEVER : ASKED_BOUNDED;
    if (!find_way(asking, &asking->asked->way)) return ASKED_UNDECIDED;
    renumber(asking, &asking->asked->way);
    return ASKED_FOUND;
}

/* Games are costly to seek, and mostly choices alone lead there. */
static void explore_it(Asking *asking, const ExploreOptions *how) {
    ExploreOptions quick = *how;
    quick.no_games = true;
    asking->explored = explore(asking->book, &quick);
    const Sight *sight = sight_of(asking);
    asking->asked->shortest = sight->seen && !through_talks(explored_flood(asking->explored), sight->link);
    if (!sight->seen || asking->asked->shortest) return;
    explored_free(asking->explored);
    asking->explored = explore(asking->book, how);
}

/* ---- the parts -------------------------------------------------------------------------------------------------- */

static bool is_simple(const Guard *guard) {
    return guard->kind == GUARD_IS || guard->kind == GUARD_LEAST || guard->kind == GUARD_MOST;
}

static const Guard *not_so(const Asking *asking, const Guard *part) {
    Guard guard = {.kind = GUARD_NONE, .fact = {ID_NONE}, .parts = part, .count = 1};
    return arena_copy(asking->arena, &guard, sizeof guard);
}

static void add_part(const Asking *asking, const Guard *guard) {
    Asked *asked = asking->asked;
    const Guard *leaf = guard->kind == GUARD_NONE && guard->count == 1 ? guard->parts : guard;
    FactId fact = is_simple(leaf) ? leaf->fact : (FactId){ID_NONE};
    asked->parts[asked->part_count++] =
        (AskedPart){.guard = guard, .fact = fact, .least = INT32_MAX, .most = INT32_MIN};
}

/* `all` within `all` is one list, and so is what `none` forbids. What would make more parts than there is room for
 * stays one; `after`: parts still to come. */
static void split(const Asking *asking, const Guard *guard, uint32_t after) {
    bool all = guard->kind == GUARD_ALL, none = guard->kind == GUARD_NONE && guard->count > 1;
    if (!(all || none) || (uint64_t)asking->asked->part_count + after + guard->count > PARTS_MOST) {
        add_part(asking, guard);
        return;
    }
    for (uint32_t i = 0; i < guard->count; i++)
        split(asking, all ? &guard->parts[i] : not_so(asking, &guard->parts[i]), after + guard->count - 1 - i);
}

static uint64_t see_parts(Asked *asked, const World *world) {
    uint64_t holding = 0;
    for (uint32_t i = 0; i < asked->part_count; i++) {
        AskedPart *part = &asked->parts[i];
        bool holds = guard_test(part->guard, world);
        part->held += holds;
        holding |= (uint64_t)holds << i;
        if (part->fact.at == ID_NONE) continue;
        int32_t value = world_get(world, part->fact);
        if (value < part->least) part->least = value;
        if (value > part->most) part->most = value;
    }
    return holding;
}

static bool ever_together(const Pool *together, uint64_t wanted) {
    for (uint32_t i = 0; i < pool_count(together); i++)
        if ((*pool_at(together, i) & wanted) == wanted) return true;
    return false;
}

/* Tries every choice of so many parts, the first ones first. */
static bool find_clash(Asked *asked, const Pool *together, uint32_t count, uint64_t chosen) {
    uint32_t first = asked->clash_count ? asked->clash[asked->clash_count - 1] + 1 : 0;
    if (asked->clash_count == count) return !ever_together(together, chosen);
    for (uint32_t i = first; i < asked->part_count; i++) {
        asked->clash[asked->clash_count++] = i;
        if (find_clash(asked, together, count, chosen | UINT64_C(1) << i)) return true;
        asked->clash_count--;
    }
    return false;
}

static bool each_holds(const Asked *asked) {
    for (uint32_t i = 0; i < asked->part_count; i++)
        if (asked->parts[i].held == 0) return false;
    return asked->part_count > 0;
}

static void see_states(const Asking *asking, Pool *together) {
    const Flood *flood = explored_flood(asking->explored);
    Asked *asked = asking->asked;
    World *world = world_new(asking->book->schema);
    for (uint32_t i = 0; i < states_count(flood->states); i++) {
        const uint32_t *packed = states_at(flood->states, i);
        if (packing_scene(flood->ground->packing, packed).at != asking->question->scene.at) continue;
        flood_open(flood->ground, packed, world);
        uint64_t holding = see_parts(asked, world);
        pool_put(together, &holding);
        asked->stood++;
        asked->held += guard_test(asking->question->when, world);
    }
    world_free(world);
}

static void see_all(const Asking *asking) {
    Asked *asked = asking->asked;
    Pool *together = pool_new(1);
    asked->parts = arena_alloc(asking->arena, PARTS_MOST * sizeof *asked->parts);
    asked->clash = arena_alloc(asking->arena, CLASH_MOST * sizeof *asked->clash);
    if (asking->question->when) split(asking, asking->question->when, 0);
    see_states(asking, together);
    bool clashes = !asked->held && each_holds(asked);
    for (uint32_t count = 2; clashes && count <= CLASH_MOST && !asked->clash_count; count++)
        find_clash(asked, together, count, 0);
    pool_free(together);
}

/* ---- the answer ------------------------------------------------------------------------------------------------- */

static void count_all(const Asking *asking, const Book *book) {
    Asked *asked = asking->asked;
    asked->open = arena_alloc(asking->arena, (book->choice_count + (size_t)1) * sizeof *asked->open);
    asked->counts = arena_alloc(asking->arena, (book->scene_count + (size_t)1) * sizeof *asked->counts);
    for (uint32_t i = 0; i < book->choice_count; i++)
        asked->open[i] = explored_choice(asking->explored, (ChoiceId){i + (i >= asking->choice.at)});
    for (uint32_t i = 0; i < book->scene_count; i++) asked->counts[i] = explored_scene(asking->explored, (SceneId){i});
    asked->states = explored_states(asking->explored);
    asked->whole = explored_proved(asking->explored);
    asked->passed = asked->counts[asking->question->scene.at] - asked->stood;
}

Asked *ask(const Book *book, const Question *question, const ExploreOptions *how, Arena *arena) {
    Asking asking = {.question = question, .arena = arena, .asked = arena_alloc(arena, sizeof(Asked))};
    asking.book = question_book(book, question, arena);
    asking.choice = question_choice(book, question->scene);
    explore_it(&asking, how);
    asking.asked->how = look(&asking);
    see_all(&asking);
    count_all(&asking, book);
    explored_free(asking.explored);
    return asking.asked;
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static void say_range(const Fact *fact, const AskedPart *part, StrBuf *out) {
    bool low = part->least > fact->min, high = part->most < fact->max;
    if (part->least == part->most) {
        strbuf_puts(out, "it was always ");
        fact_words(fact, part->least, out);
    } else if (high && part->guard->kind == GUARD_LEAST) {
        strbuf_puts(out, "it was at most ");
        fact_words(fact, part->most, out);
    } else if (low && part->guard->kind == GUARD_MOST) {
        strbuf_puts(out, "it was at least ");
        fact_words(fact, part->least, out);
    } else {
        strbuf_puts(out, "it was between ");
        fact_words(fact, part->least, out);
        strbuf_puts(out, " and ");
        fact_words(fact, part->most, out);
    }
}

void asked_part_words(const Asked *asked, const Schema *schema, uint32_t part, StrBuf *out) {
    const AskedPart *seen = &asked->parts[part];
    if (seen->fact.at == ID_NONE || asked->stood == 0) return;
    const Fact *fact = schema_fact(schema, seen->fact);
    bool ordered = fact->kind == FACT_COUNT || fact->kind == FACT_DATE;
    if (fact->kind == FACT_FLAG || fact->kind == FACT_DAYS_LEFT || !(ordered || seen->least == seen->most)) return;
    say_range(fact, seen, out);
}
