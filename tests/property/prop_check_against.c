/* prop_check_against.c - a random small book against itself breaks nothing; against an edited copy, what is found is
 * what a plain comparison of every whole world of the old one finds: no more, no less. PROP_SEED and PROP_RUNS choose
 * other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/against.h"
#include "model/carry.h"
#include "property/random_book.h"
#include "unit/book_maker.h"

enum { STATES_BOUND = 300 };

/* ---- the plain comparison ---- */

typedef struct Plain {
    const Book *old, *now;
    Carry *carry;
    World *seen[STATES_BOUND];
    uint32_t count;
    bool too_many;
    bool gone_scene[64], closed[MADE_CHOICES], turned[MADE_CHOICES], gone[MADE_CHOICES];
} Plain;

static void compare(Plain *plain, const World *from, const World *there, ChoiceId choice, uint32_t branch) {
    ChoiceId heir = carry_choice(plain->carry, choice);
    Outcome outcome = {.hearing = NULL};
    World *to = world_new(plain->old->schema), *now = world_new(plain->now->schema);
    bool open = heir.at != ID_NONE && rules_access(plain->now, there, heir) == ACCESS_OPEN;
    if (heir.at == ID_NONE)
        plain->gone[choice.at] = true;
    else if (!open)
        plain->closed[choice.at] = true;
    else if (rules_step(plain->old, from, (Move){.choice = choice, .branch = branch}, to, &outcome, NULL)) {
        if (!rules_step(plain->now, there, (Move){.choice = heir, .branch = branch}, now, &outcome, NULL))
            plain->closed[choice.at] = true;
        else if (carry_scene(plain->carry, rules_scene(plain->old, to)).at != rules_scene(plain->now, now).at)
            plain->turned[choice.at] = true;
    }
    world_free(to);
    world_free(now);
}

static void compare_world(Plain *plain, const World *world) {
    Outcome outcome = {.hearing = NULL};
    SceneId scene = rules_scene(plain->old, world);
    World *there = world_new(plain->now->schema);
    if (!carry_world(plain->carry, world, there)) {
        plain->gone_scene[scene.at] = true;
    } else if (rules_settle(plain->now, there, &outcome, NULL) &&
               rules_scene(plain->now, there).at == carry_scene(plain->carry, scene).at) {
        const Scene *here = &plain->old->scenes[scene.at];
        for (uint32_t i = here->first.at; i < here->first.at + here->choice_count; i++) {
            if (rules_access(plain->old, world, (ChoiceId){i}) != ACCESS_OPEN) continue;
            for (uint32_t k = 0; k < plain->old->choices[i].branch_count; k++)
                compare(plain, world, there, (ChoiceId){i}, k);
        }
    }
    world_free(there);
}

static void search(Plain *plain, const World *world) {
    for (uint32_t i = 0; i < plain->count; i++)
        if (world_equal(plain->seen[i], world)) return;
    plain->too_many |= plain->count == STATES_BOUND;
    if (plain->too_many) return;
    World *mine = plain->seen[plain->count++] = world_new(plain->old->schema), *to = world_new(plain->old->schema);
    Outcome outcome = {.hearing = NULL};
    world_copy(mine, world);
    compare_world(plain, mine);
    const Scene *scene = &plain->old->scenes[rules_scene(plain->old, mine).at];
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count && !scene->ending; i++) {
        if (rules_access(plain->old, mine, (ChoiceId){i}) != ACCESS_OPEN) continue;
        for (uint32_t k = 0; k < plain->old->choices[i].branch_count; k++)
            if (rules_step(plain->old, mine, (Move){.choice = {i}, .branch = k}, to, &outcome, NULL)) search(plain, to);
    }
    world_free(to);
}

static void search_all(Plain *plain) {
    Outcome outcome = {.hearing = NULL};
    World *start = world_new(plain->old->schema);
    for (uint32_t i = 0; i < plain->old->role_count; i++)
        if (rules_start(plain->old, (RoleId){i}, start, &outcome, NULL)) search(plain, start);
    world_free(start);
}

/* ---- edits ---- */

/* The same book again, from the same seed, with a few things otherwise. */
static void edit(Dice *dice, Book *book) {
    for (uint32_t edits = 1 + roll(dice, 3); edits > 0; edits--) {
        Choice *choice = made_choice(book, roll(dice, book->choice_count));
        uint32_t way = roll(dice, choice->branch_count);
        switch (roll(dice, 5)) {
        case 0: choice->name = "s0/renamed"; break;
        case 1: ((Branch *)choice->branches)[way].go = (SceneId){roll(dice, book->scene_count)}; break;
        case 2: choice->when = made_choice(book, roll(dice, book->choice_count))->when; break;
        case 3: choice->effects = made_choice(book, roll(dice, book->choice_count))->effects; break;
        default: made_scene(book, 1 + roll(dice, book->scene_count - 1))->name = "renamed";
        }
    }
}

/* ---- comparing ---- */

static bool found(const Diags *diags, const char *code, const char *what) {
    for (size_t i = 0; i < diags_count(diags); i++) {
        const Diag *diag = diags_at(diags, i);
        if (strcmp(diag->code, code) == 0 && strstr(diag->text, what)) return true;
    }
    return false;
}

static void agree(const Plain *plain, const Diags *diags, uint64_t seed) {
    char what[128];
    for (uint32_t i = 0; i < plain->old->choice_count; i++) {
        const char *name = plain->old->choices[i].name;
        snprintf(what, sizeof what, "The choice %s was open and is gone,", name);
        bool good = found(diags, "W313", what) == plain->gone[i];
        snprintf(what, sizeof what, "The choice %s could be made and can't be,", name);
        good = good && found(diags, "W314", what) == plain->closed[i];
        snprintf(what, sizeof what, "The choice %s leads elsewhere,", name);
        good = good && found(diags, "W315", what) == plain->turned[i];
        if (!good) fail_msg("PROP_SEED=%llu: choice %s", (unsigned long long)seed, name);
    }
    for (uint32_t i = 0; i < plain->old->scene_count; i++) {
        snprintf(what, sizeof what, "The scene %s is gone,", plain->old->scenes[i].name);
        if (found(diags, "W312", what) != plain->gone_scene[i])
            fail_msg("PROP_SEED=%llu: scene %s", (unsigned long long)seed, plain->old->scenes[i].name);
    }
}

static bool try_one(uint64_t seed, bool edited) {
    RuleWorks old_works, now_works;
    Dice dice = {seed * 2 + 1};
    Book *old = random_book(seed, &old_works), *now = random_book(seed, &now_works);
    if (edited) edit(&dice, now);
    Plain *plain = mem_alloc(sizeof *plain);
    *plain = (Plain){.old = old, .now = now, .carry = carry_new(old, now)};
    Diags *diags = diags_new();
    Against against = check_against(old, now, &(AgainstHow){.folder = "old", .max_states = 20000}, diags);
    search_all(plain);
    bool counts = !plain->too_many && against.whole;
    if (counts) agree(plain, diags, seed);
    if (!edited) assert_int_equal(diags_count(diags), 0);
    for (uint32_t i = 0; i < plain->count; i++) world_free(plain->seen[i]);
    carry_free(plain->carry);
    free(plain);
    diags_free(diags);
    book_free(old);
    book_free(now);
    return counts;
}

static void a_book_breaks_nothing_of_its_own(void **state) {
    (void)state;
    uint64_t runs = setting("PROP_RUNS", 60), seed = setting("PROP_SEED", 1);
    for (uint64_t i = 0; i < runs; i++) try_one(seed + i, false);
}

static void edits_break_what_a_plain_comparison_says(void **state) {
    (void)state;
    uint64_t runs = setting("PROP_RUNS", 120), seed = setting("PROP_SEED", 1), counted = 0;
    for (uint64_t i = 0; i < runs; i++) counted += try_one(seed + i, true);
    assert_true(runs < 100 || counted > runs / 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_book_breaks_nothing_of_its_own),
        cmocka_unit_test(edits_break_what_a_plain_comparison_says),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
