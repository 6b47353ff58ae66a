/* test_model_carry.c - worlds taken over into another book by name: what both have stays, and what can't is told. */
#include "model/carry.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "unit/book_maker.h"

static const char *const OLD_MOODS[] = {"calm", "cross", "wild"};
static const char *const NEW_MOODS[] = {"wild", "calm"};

typedef struct Pair {
    Book *old, *now;
    FactId coins, lost, mood, same;             /* of the old book */
    FactId new_same, new_mood, new_coins, lamp; /* of the new one */
} Pair;

static FactId add_mood(Book *book, const char *const *options, int32_t count) {
    return make_fact(book, &(Fact){.name = "mood", .kind = FACT_ONE_OF, .max = count - 1, .options = options});
}

/* The new book declares in another order, has fewer coins and moods, no `lost`, and a lamp; scene s2 is called inn. */
static void enter(Pair *pair) {
    *pair = (Pair){.old = make_book(4, 1, 1), .now = make_book(4, 1, 1)};
    pair->coins = make_count(pair->old, "coins", 9, 0);
    pair->lost = make_flag(pair->old, "lost");
    pair->mood = add_mood(pair->old, OLD_MOODS, 3);
    pair->same = make_count(pair->old, "same", 5, 1);
    pair->new_same = make_count(pair->now, "same", 5, 2);
    pair->new_mood = add_mood(pair->now, NEW_MOODS, 2);
    pair->new_coins = make_count(pair->now, "coins", 4, 1);
    pair->lamp = make_count(pair->now, "lamp", 3, 3);
    made_scene(pair->now, 2)->name = "inn";
}

static void leave(Pair *pair) {
    book_free(pair->old);
    book_free(pair->now);
}

/* A world of the old book, made by effects as any world is. */
static World *world_of(const Pair *pair, int32_t scene, int32_t coins, int32_t mood) {
    Effect list[] = {{.kind = EFFECT_SET, .fact = pair->old->scene_fact, .value = scene},
                     {.kind = EFFECT_SET, .fact = pair->coins, .value = coins},
                     {.kind = EFFECT_SET, .fact = pair->mood, .value = mood},
                     {.kind = EFFECT_SET, .fact = pair->same, .value = 4},
                     {.kind = EFFECT_SET, .fact = pair->lost, .value = 1}};
    Outcome outcome = {.hearing = NULL};
    World *world = world_new(pair->old->schema);
    assert_true(effect_apply(pair->old, world, (Effects){list, 5}, &outcome, NULL));
    return world;
}

static void what_both_have_stays(void **state) {
    (void)state;
    Pair pair;
    enter(&pair);
    Carry *carry = carry_new(pair.old, pair.now);
    World *from = world_of(&pair, 1, 3, 2), *to = world_new(pair.now->schema);
    assert_true(carry_world(carry, from, to));
    assert_int_equal(rules_scene(pair.now, to).at, 1);
    assert_int_equal(world_get(to, pair.new_coins), 3);
    assert_int_equal(world_get(to, pair.new_mood), 0); /* wild, wherever it stands in the list */
    assert_int_equal(world_get(to, pair.new_same), 4);
    assert_int_equal(world_get(to, pair.lamp), 3);
    world_free(from);
    world_free(to);
    carry_free(carry);
    leave(&pair);
}

static void what_cannot_stay_is_named(void **state) {
    (void)state;
    Pair pair;
    int32_t put;
    enter(&pair);
    Carry *carry = carry_new(pair.old, pair.now);
    assert_int_equal(carry_value(carry, pair.coins, 9, &put), CARRY_OUT);
    assert_int_equal(put, 4);
    assert_int_equal(carry_value(carry, pair.mood, 1, &put), CARRY_OUT);
    assert_int_equal(put, schema_fact(pair.now->schema, pair.new_mood)->start);
    assert_int_equal(carry_value(carry, pair.lost, 1, &put), CARRY_GONE);
    assert_int_equal(carry_value(carry, pair.coins, 4, &put), CARRY_GOOD);
    assert_int_equal(put, 4);
    carry_free(carry);
    leave(&pair);
}

static void a_scene_that_is_gone_is_no_place(void **state) {
    (void)state;
    Pair pair;
    enter(&pair);
    Carry *carry = carry_new(pair.old, pair.now);
    World *from = world_of(&pair, 2, 3, 2), *to = world_new(pair.now->schema);
    assert_false(carry_world(carry, from, to));
    assert_int_equal(carry_scene(carry, (SceneId){2}).at, ID_NONE);
    assert_int_equal(carry_scene(carry, (SceneId){3}).at, 3);
    world_free(from);
    world_free(to);
    carry_free(carry);
    leave(&pair);
}

typedef struct Ears {
    uint32_t gone, out, news;
} Ears;

static void hear(void *ctx, const Carried *carried) {
    Ears *heard = ctx;
    heard->gone += carried->fault == CARRY_GONE && str_is(carried->name, "lost");
    heard->out += carried->fault == CARRY_OUT && str_is(carried->name, "coins") && carried->put == 4;
    heard->news += carried->fault == CARRY_NEW && str_is(carried->name, "lamp");
}

/* Words and worlds are taken over alike. */
static void words_tell_the_same(void **state) {
    (void)state;
    Pair pair;
    Ears heard = {0};
    Told told[16];
    StrBuf words[16] = {{0}};
    enter(&pair);
    Carry *carry = carry_new(pair.old, pair.now);
    World *from = world_of(&pair, 1, 7, 0), *to = world_new(pair.now->schema), *by_words = world_new(pair.now->schema);
    uint32_t count = (uint32_t)schema_count(pair.old->schema);
    for (uint32_t i = 0; i < count; i++) {
        carry_word(pair.old, (FactId){i}, world_get(from, (FactId){i}), &words[i]);
        told[i] = (Told){str(schema_fact(pair.old->schema, (FactId){i})->name), strbuf_str(&words[i])};
    }
    assert_true(carry_world(carry, from, to));
    assert_true(carry_told(pair.now, told, count, by_words, hear, &heard));
    assert_true(world_equal(to, by_words));
    assert_int_equal(heard.gone, 1);
    assert_int_equal(heard.out, 1);
    assert_int_equal(heard.news, 1);
    told[0].word = str("nowhere");
    world_copy(by_words, to);
    told[3].word = str("1");
    assert_false(carry_told(pair.now, told, count, by_words, NULL, NULL));
    assert_true(world_equal(to, by_words));
    for (uint32_t i = 0; i < count; i++) strbuf_free(&words[i]);
    world_free(from);
    world_free(to);
    world_free(by_words);
    carry_free(carry);
    leave(&pair);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_both_have_stays),
        cmocka_unit_test(what_cannot_stay_is_named),
        cmocka_unit_test(a_scene_that_is_gone_is_no_place),
        cmocka_unit_test(words_tell_the_same),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
