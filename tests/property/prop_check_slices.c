/* prop_check_slices.c - on random small books full of conditional text, a paragraph is said to be shown just when a
 * plain search over whole worlds shows it, and the way given does. PROP_SEED and PROP_RUNS choose other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "check/slices.h"
#include "property/random_book.h"
#include "unit/book_maker.h"

enum { NODES_BOUND = 1200 };

/* ---- text -------------------------------------------------------------------------------------------------------- */

static const Guard *some_guard(Book *book, Dice *dice) {
    FactId fact = {roll(dice, (uint32_t)schema_count(book->schema))};
    const Fact *of = schema_fact(book->schema, fact);
    GuardKind kinds[] = {GUARD_IS, GUARD_LEAST, GUARD_MOST};
    int32_t low = of->start, value = low + (int32_t)roll(dice, 3) - (low > of->min);
    const Guard *one = make_guard(book, kinds[roll(dice, 3)], fact, value > of->max ? of->max : value);
    return chance(dice, 70) ? one
                            : make_guards(book, chance(dice, 50) ? GUARD_ALL : GUARD_NONE, one, some_guard(book, dice));
}

static Text some_text(Book *book, Dice *dice) {
    Text text = {NULL, roll(dice, 3)};
    Paragraph *list = arena_alloc(book->arena, (text.count + 1) * sizeof *list);
    for (uint32_t i = 0; i < text.count; i++) {
        list[i] = *make_text(book, "Words.").list;
        if (chance(dice, 80)) list[i].when = some_guard(book, dice);
    }
    text.list = list;
    return text;
}

static void add_tale(Book *book, Dice *dice) {
    Tale *tale = arena_alloc(book->arena, sizeof *tale);
    ChoiceId *deeds = arena_alloc(book->arena, 2 * sizeof *deeds);
    *tale = (Tale){.name = "tale", .title = "A tale", .by = "", .calendar = ID_NONE, .text = some_text(book, dice)};
    if (chance(dice, 50)) tale->when = some_guard(book, dice);
    for (uint32_t i = 0; i < tale->text.count; i++) {
        Paragraph *line = (Paragraph *)&tale->text.list[i];
        deeds[i] = (ChoiceId){roll(dice, book->choice_count)};
        line->deeds = &deeds[i];
        line->deed_count = chance(dice, 70);
    }
    book->tales = tale;
    book->tale_count = 1;
}

static void write_text(Book *book, Dice *dice) {
    for (uint32_t i = 0; i < book->scene_count; i++) made_scene(book, i)->text = some_text(book, dice);
    for (uint32_t i = 0; i < book->choice_count; i++) {
        Choice *choice = made_choice(book, i);
        choice->text = some_text(book, dice);
        choice->locked = some_text(book, dice);
        for (uint32_t k = 0; k < choice->branch_count; k++)
            ((Branch *)&choice->branches[k])->text = some_text(book, dice);
    }
    for (uint32_t i = 0; i < book->due_count; i++) ((Due *)&book->dues[i])->text = some_text(book, dice);
    for (uint32_t i = 0; i < book->role_count; i++) made_role(book, i)->text = some_text(book, dice);
    add_tale(book, dice);
}

/* ---- the plain search: over worlds, and which of the tale's deeds were done ---------------------------------------
 */

typedef struct Plain {
    const Book *book;
    Shown *shown;
    World *seen[NODES_BOUND];
    uint64_t done[NODES_BOUND]; /* which of the wanted deeds were done, as bits of the tale's lines */
    uint32_t count;
    bool too_many;
} Plain;

static uint64_t deeds_of(const Plain *plain, ChoiceId choice) {
    Text text = plain->book->tales[0].text;
    uint64_t done = 0;
    for (uint32_t i = 0; i < text.count; i++)
        if (text.list[i].deed_count && text.list[i].deeds[0].at == choice.at) done |= UINT64_C(1) << i;
    return done;
}

static void tell(Plain *plain, const World *world, uint64_t done) {
    Text text = plain->book->tales[0].text;
    uint64_t made[MADE_CHOICES / 64] = {0};
    for (uint32_t i = 0; i < text.count; i++)
        if (done >> i & 1) made[text.list[i].deeds[0].at / 64] |= UINT64_C(1) << text.list[i].deeds[0].at % 64;
    shown_in_tales(plain->shown, world, made);
}

static void search(Plain *plain, const World *world, uint64_t done) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    for (uint32_t i = 0; i < plain->count; i++)
        if (plain->done[i] == done && world_equal(plain->seen[i], world)) return;
    plain->too_many |= plain->count == NODES_BOUND;
    if (plain->too_many) return;
    World *mine = plain->seen[plain->count] = world_new(plain->book->schema), *to = world_new(plain->book->schema);
    plain->done[plain->count++] = done;
    world_copy(mine, world);
    if (rules_ended(plain->book, mine)) tell(plain, mine, done);
    for (uint32_t i = 0; i < plain->book->choice_count && !rules_ended(plain->book, mine); i++)
        for (uint32_t k = 0; k < plain->book->choices[i].branch_count; k++) {
            if (!rules_step(plain->book, mine, (Move){.choice = {i}, .branch = k}, to, &outcome, &err)) continue;
            shown_after(plain->shown, to, &outcome);
            search(plain, to, done | deeds_of(plain, (ChoiceId){i}));
        }
    world_free(to);
}

static Plain *search_all(const Book *book) {
    Plain *plain = mem_alloc(sizeof *plain);
    World *start = world_new(book->schema);
    plain->book = book;
    plain->shown = shown_new(book);
    for (uint32_t i = 0; i < book->role_count; i++) {
        Outcome outcome = {.hearing = NULL};
        Error err;
        if (!rules_start(book, (RoleId){i}, start, &outcome, &err)) continue;
        shown_at_start(plain->shown, start, &outcome);
        search(plain, start, 0);
    }
    world_free(start);
    return plain;
}

static void plain_free(Plain *plain) {
    for (uint32_t i = 0; i < plain->count; i++) world_free(plain->seen[i]);
    shown_free(plain->shown);
    free(plain);
}

/* ---- the comparison ---------------------------------------------------------------------------------------------- */

static void assert_way_shows(const Book *book, const Way *way, size_t line) {
    Shown *shown = shown_new(book);
    World *worlds[2] = {world_new(book->schema), world_new(book->schema)};
    Outcome outcome = {.hearing = NULL};
    Error err = {""};
    uint64_t made[MADE_CHOICES / 64] = {0};
    assert_true(rules_start(book, way->role, worlds[0], &outcome, &err));
    if (way->count == 0) shown_at_start(shown, worlds[0], &outcome);
    for (size_t i = 0; i < way->count; i++) {
        assert_true(rules_step(book, worlds[i % 2], way->moves[i], worlds[(i + 1) % 2], &outcome, &err));
        made[way->moves[i].choice.at / 64] |= UINT64_C(1) << way->moves[i].choice.at % 64;
        if (i + 1 == way->count) shown_after(shown, worlds[(i + 1) % 2], &outcome);
    }
    if (rules_ended(book, worlds[way->count % 2])) shown_in_tales(shown, worlds[way->count % 2], made);
    assert_true(shown_at(shown, line)->shown > 0);
    world_free(worlds[0]);
    world_free(worlds[1]);
    shown_free(shown);
}

typedef struct Tally {
    uint64_t books, lines, never;
} Tally;

static void compare(const Book *book, uint64_t games, Tally *tally) {
    Plain *plain = search_all(book);
    SlicesHow how = {.games = games};
    Slices *slices = plain->too_many ? NULL : slices_find(book, NULL, &how);
    tally->books += slices != NULL;
    for (size_t i = 0; slices && i < slices_count(slices); i++) {
        bool shown = shown_at(plain->shown, i)->shown > 0;
        Arena *arena = arena_new();
        Way way;
        assert_int_equal(slices_standing(slices, i), shown ? STANDING_REACHED : STANDING_NEVER);
        if (games) {
            assert_int_equal(slices_way(slices, i, &how, arena, &way), shown);
            if (shown) assert_way_shows(book, &way, i);
        }
        tally->lines++;
        tally->never += !shown;
        arena_free(arena);
    }
    slices_free(slices);
    plain_free(plain);
}

static void slices_agree_with_a_plain_search(void **state) {
    (void)state;
    uint64_t seed = setting("PROP_SEED", 1), runs = setting("PROP_RUNS", 600);
    Tally tally = {0, 0, 0};
    for (uint64_t i = 0; i < runs; i++) {
        RuleWorks works;
        Dice dice = {seed + i};
        Book *book = random_book(seed + i, &works);
        write_text(book, &dice);
        compare(book, i % 4 == 0 ? 3 : 0, &tally);
        book_free(book);
    }
    print_message("seeds %llu and on: %llu books, %llu paragraphs, %llu never shown\n", (unsigned long long)seed,
                  (unsigned long long)tally.books, (unsigned long long)tally.lines, (unsigned long long)tally.never);
    assert_true(runs < 100 || tally.books > runs / 3);
    assert_true(runs < 100 || (tally.never > runs / 10 && tally.never < tally.lines));
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(slices_agree_with_a_plain_search)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
