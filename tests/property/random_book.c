/* random_book.c - one throw of the dice after the other, in one order: a seed gives the same book everywhere. */
#include "property/random_book.h"

#include <stdlib.h>

#include "unit/book_maker.h"

uint32_t roll(Dice *dice, uint32_t sides) {
    dice->state += UINT64_C(0x9e3779b97f4a7c15);
    uint64_t x = dice->state;
    x = (x ^ (x >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
    x = (x ^ (x >> 27)) * UINT64_C(0x94d049bb133111eb);
    return (uint32_t)((x ^ (x >> 31)) % sides);
}

bool chance(Dice *dice, uint32_t percent) {
    return roll(dice, 100) < percent;
}

enum { FACTS = 6, DUES = 3, RULES = 2 };

typedef struct Making {
    Book *book;
    Dice *dice;
    FactId facts[FACTS];   /* three counts to 3, three flags */
    uint32_t scenes, wild; /* wild: percent of rare things in this book */
} Making;

static int32_t top(uint32_t fact) {
    return fact < 3 ? 3 : 1;
}

static const Guard *random_leaf(Making *making) {
    Dice *dice = making->dice;
    if (making->book->due_count && chance(dice, 10))
        return make_guard(making->book, GUARD_LEAST, making->book->dues[roll(dice, making->book->due_count)].left, 1);
    if (chance(dice, making->wild / 2))
        return make_guard(making->book, chance(dice, 50) ? GUARD_LEAST : GUARD_MOST, making->book->day_fact,
                          MADE_DAY + (int32_t)roll(dice, 8));
    uint32_t fact = roll(dice, FACTS);
    GuardKind kinds[] = {GUARD_IS, GUARD_LEAST, GUARD_MOST};
    return make_guard(making->book, kinds[roll(dice, 3)], making->facts[fact],
                      (int32_t)roll(dice, (uint32_t)top(fact) + 1));
}

static const Guard *random_guard(Making *making) {
    Dice *dice = making->dice;
    if (chance(dice, 60)) return random_leaf(making);
    GuardKind kinds[] = {GUARD_ALL, GUARD_ANY, GUARD_NONE};
    const Guard *a = random_leaf(making);
    return make_guards(making->book, kinds[roll(dice, 3)], a, random_leaf(making));
}

static Effect random_effect(Making *making, bool in_due) {
    Dice *dice = making->dice;
    uint32_t fact = roll(dice, FACTS);
    if (making->book->due_count && chance(dice, 20))
        return make_start(making->book, (DueId){roll(dice, making->book->due_count)}, (int32_t)roll(dice, 4));
    if (making->book->due_count && chance(dice, 4))
        return (Effect){EFFECT_SET, making->book->dues[roll(dice, making->book->due_count)].left, 0, 0};
    if (chance(dice, in_due ? making->wild / 4 : making->wild))
        return (Effect){EFFECT_WAIT, {ID_NONE}, (int32_t)roll(dice, 3), 0};
    if (making->book->rule_count && chance(dice, making->wild))
        return (Effect){EFFECT_APPLY, {ID_NONE}, 0, roll(dice, making->book->rule_count)};
    if (chance(dice, 50))
        return (Effect){EFFECT_SET, making->facts[fact], (int32_t)roll(dice, (uint32_t)top(fact) + 1), 0};
    return (Effect){EFFECT_ADD, making->facts[fact], (int32_t)roll(dice, 3) - 1, 0};
}

static Effects random_effects(Making *making, uint32_t most, bool in_due) {
    Effects effects = {NULL, 0};
    for (uint32_t n = roll(making->dice, most + 1); n > 0; n--)
        effects = make_effect(making->book, effects, random_effect(making, in_due));
    return effects;
}

/* A rule adds what it reads less one to what it writes, and fails at 3 when its context says so. */
static bool run_rule(void *ctx, RuleId id, const World *world, Effect *effects, uint32_t cap, uint32_t *count,
                     Error *err) {
    const RuleWorks *works = ctx;
    const Rule *rule = &works->book->rules[id.at];
    int32_t value = world_get(world, rule->reads[0]);
    if (cap == 0) return error_set(err, "No room.");
    if (works->fails && value == 3) return error_set(err, "The rule can't bear a three.");
    effects[0] = (Effect){EFFECT_ADD, rule->writes[0], value - 1, 0};
    *count = 1;
    return true;
}

static void add_facts(Making *making) {
    static const char *const names[FACTS] = {"a", "b", "c", "x", "y", "z"};
    for (uint32_t i = 0; i < FACTS; i++) {
        Fact fact = {.name = names[i], .kind = i < 3 ? FACT_COUNT : FACT_FLAG, .max = top(i)};
        fact.start = (int32_t)roll(making->dice, (uint32_t)top(i) + 1);
        fact.refuse = chance(making->dice, making->wild / 3);
        making->facts[i] = make_fact(making->book, &fact);
    }
}

static void add_dues_and_rules(Making *making) {
    static const char *const names[DUES] = {"army", "letter", "rumour"};
    Book *book = making->book;
    for (uint32_t i = 0; i < DUES && chance(making->dice, making->wild * 2); i++)
        make_due(book, names[i], chance(making->dice, 50), (Effects){NULL, 0});
    for (uint32_t i = 0; i < RULES && chance(making->dice, making->wild * 2); i++)
        make_rule(book, "rule", making->facts[roll(making->dice, FACTS)], making->facts[roll(making->dice, FACTS)]);
    for (uint32_t i = 0; i < book->due_count; i++) ((Due *)&book->dues[i])->effects = random_effects(making, 2, true);
}

/* Mostly forward, so that stories end. */
static uint32_t random_go(Making *making, uint32_t from) {
    if (chance(making->dice, 12)) return roll(making->dice, making->scenes);
    return from + 1 + roll(making->dice, making->scenes - from - 1 < 3 ? making->scenes - from - 1 : 3);
}

static void fill_choice(Making *making, uint32_t scene) {
    Choice *choice = make_choice(making->book, scene, random_go(making, scene));
    if (chance(making->dice, 50)) choice->when = random_guard(making);
    if (chance(making->dice, 10)) choice->took = making->facts[3 + roll(making->dice, 3)];
    choice->effects = random_effects(making, 3, false);
    if (!chance(making->dice, 15)) return;
    ((Branch *)&choice->branches[0])->effects = random_effects(making, 1, false);
    make_branch(making->book, choice, random_go(making, scene))->effects = random_effects(making, 2, false);
}

static void fill_scene(Making *making, uint32_t at) {
    Scene *scene = made_scene(making->book, at);
    Dice *dice = making->dice;
    if (chance(dice, 2 * making->wild)) scene->day = MADE_DAY + (int32_t)(at + roll(dice, 5));
    if (chance(dice, 30)) scene->effects = random_effects(making, 2, false);
    if (scene->ending) return;
    if (chance(dice, 20)) {
        const Guard *when = chance(dice, 80) ? random_guard(making) : NULL;
        make_auto(making->book, at, when, random_go(making, at))->effects = random_effects(making, 2, false);
    }
    for (uint32_t n = 1 + roll(dice, 3); n > 0; n--) fill_choice(making, at);
}

Book *random_book(uint64_t seed, RuleWorks *works) {
    Dice dice = {seed};
    Making making = {.dice = &dice, .scenes = 4 + roll(&dice, 7), .wild = roll(&dice, 60)};
    making.book = make_book(making.scenes, 2, 1 + roll(&dice, 2));
    add_facts(&making);
    add_dues_and_rules(&making);
    *works = (RuleWorks){making.book, chance(&dice, 30)};
    making.book->host = (RuleHost){run_rule, works};
    for (uint32_t i = 0; i < making.scenes; i++) fill_scene(&making, i);
    for (uint32_t i = 1; i < making.book->role_count; i++)
        made_role(making.book, i)->effects = random_effects(&making, 2, false);
    return making.book;
}

uint64_t setting(const char *name, uint64_t otherwise) {
    const char *text = getenv(name);
    return text ? strtoull(text, NULL, 10) : otherwise;
}
