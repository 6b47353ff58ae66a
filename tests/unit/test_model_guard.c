/* test_model_guard.c - conditions: what holds, and what is said when it doesn't. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "book_maker.h"
#include "model/world_write.h"

typedef struct Bench {
    Book *book;
    World *world;
    FactId nerve, bridge;
} Bench;

static Bench bench_new(void) {
    Bench bench = {.book = make_book(2, 1, 1)};
    bench.nerve = make_fact(
        bench.book, &(Fact){.name = "nerve", .label = "the emperor's nerve", .kind = FACT_COUNT, .max = 6, .start = 2});
    bench.bridge = make_fact(bench.book,
                             &(Fact){.name = "bridge", .label = "the bridge is open", .kind = FACT_FLAG, .max = 1});
    bench.world = world_new(bench.book->schema);
    return bench;
}

static void bench_free(Bench *bench) {
    world_free(bench->world);
    book_free(bench->book);
}

static void says(const Bench *bench, const Guard *guard, const char *wanted) {
    StrBuf words = {0};
    guard_explain(guard, bench->world, &words);
    assert_string_equal(strbuf_text(&words), wanted);
    strbuf_free(&words);
}

static void test_comparisons(void **state) {
    (void)state;
    Bench bench = bench_new();
    assert_true(guard_test(NULL, bench.world));
    assert_true(guard_test(make_guard(bench.book, GUARD_IS, bench.nerve, 2), bench.world));
    assert_false(guard_test(make_guard(bench.book, GUARD_LEAST, bench.nerve, 3), bench.world));
    assert_true(guard_test(make_guard(bench.book, GUARD_LEAST, bench.nerve, 2), bench.world));
    assert_true(guard_test(make_guard(bench.book, GUARD_MOST, bench.nerve, 2), bench.world));
    assert_false(guard_test(make_guard(bench.book, GUARD_MOST, bench.nerve, 1), bench.world));
    bench_free(&bench);
}

static void test_combinations(void **state) {
    (void)state;
    Bench bench = bench_new();
    const Guard *high = make_guard(bench.book, GUARD_LEAST, bench.nerve, 3),
                *open = make_guard(bench.book, GUARD_IS, bench.bridge, 1);
    for (int i = 0; i < 4; i++) {
        bool a = i & 1, b = i & 2;
        world_put(bench.world, bench.nerve, a ? 3 : 2);
        world_put(bench.world, bench.bridge, b);
        assert_int_equal(guard_test(make_guards(bench.book, GUARD_ALL, high, open), bench.world), a && b);
        assert_int_equal(guard_test(make_guards(bench.book, GUARD_ANY, high, open), bench.world), a || b);
        assert_int_equal(guard_test(make_guards(bench.book, GUARD_NONE, high, open), bench.world), !a && !b);
    }
    bench_free(&bench);
}

static void test_explains_what_is_missing(void **state) {
    (void)state;
    Bench bench = bench_new();
    const Guard *high = make_guard(bench.book, GUARD_LEAST, bench.nerve, 3),
                *open = make_guard(bench.book, GUARD_IS, bench.bridge, 1);
    says(&bench, high, "needs the emperor's nerve at 3 or more, it is 2");
    says(&bench, open, "needs that the bridge is open");
    says(&bench, make_guards(bench.book, GUARD_ALL, high, open),
         "needs the emperor's nerve at 3 or more, it is 2 and that the bridge is open");
    world_put(bench.world, bench.nerve, 4);
    says(&bench, make_guards(bench.book, GUARD_ALL, high, open), "needs that the bridge is open");
    says(&bench, make_guards(bench.book, GUARD_NONE, high, open), "needs the emperor's nerve at 2 or less, it is 4");
    says(&bench, high, "");
    bench_free(&bench);
}

/* Each kind of fact has its own way of being spoken of, and each of its contrary. */
static void test_speaks_of_every_kind(void **state) {
    (void)state;
    static const char *const options[] = {"autumn", "winter", "spring"};
    Bench bench = bench_new();
    Book *book = bench.book;
    FactId season = make_fact(book, &(Fact){.name = "season", .kind = FACT_ONE_OF, .max = 2, .options = options});
    FactId army = book->dues[make_due(book, "army", false, (Effects){NULL, 0}).at].left;
    world_free(bench.world);
    bench.world = world_new(book->schema);
    const Guard *winter = make_guard(book, GUARD_IS, season, 1),
                *beyond = make_guard(book, GUARD_LEAST, bench.nerve, 9);
    says(&bench, winter, "needs the season at winter, it is autumn");
    says(&bench, beyond, "needs the emperor's nerve at 9 or more, it is 2");
    says(&bench, make_guard(book, GUARD_MOST, bench.nerve, 1), "needs the emperor's nerve at 1 or less, it is 2");
    says(&bench, make_guard(book, GUARD_LEAST, army, 1), "needs the due.army to be under way");
    StrBuf day = {0}, wanted = {0};
    date_words(&day, MADE_DAY);
    strbuf_printf(&wanted, "needs the day to be before %s, it is %s", day.at, day.at);
    says(&bench, make_guard(book, GUARD_MOST, book->day_fact, MADE_DAY - 1), wanted.at);
    strbuf_free(&day);
    strbuf_free(&wanted);
    bench_free(&bench);
}

static void test_speaks_of_contraries(void **state) {
    (void)state;
    Bench bench = bench_new();
    Book *book = bench.book;
    FactId army = book->dues[make_due(book, "army", false, (Effects){NULL, 0}).at].left;
    world_free(bench.world);
    bench.world = world_new(book->schema);
    world_put(bench.world, army, 3);
    world_put(bench.world, bench.bridge, 1);
    const Guard *never = make_guard(book, GUARD_IS, bench.nerve, 9);
    says(&bench, make_guards(book, GUARD_NONE, make_guard(book, GUARD_LEAST, army, 1), never),
         "needs the due.army not to be under way");
    says(&bench, make_guards(book, GUARD_NONE, make_guard(book, GUARD_IS, bench.bridge, 1), never),
         "needs that it is not so that the bridge is open");
    says(&bench, make_guards(book, GUARD_NONE, make_guard(book, GUARD_IS, bench.nerve, 2), never),
         "needs the emperor's nerve at anything but 2, it is 2");
    says(&bench, make_guards(book, GUARD_NONE, make_guard(book, GUARD_MOST, bench.nerve, 2), never),
         "needs the emperor's nerve at 3 or more, it is 2");
    bench_free(&bench);
}

static void test_words_without_a_world(void **state) {
    (void)state;
    Bench bench = bench_new();
    const Guard *both = make_guards(bench.book, GUARD_ALL, make_guard(bench.book, GUARD_LEAST, bench.nerve, 3),
                                    make_guard(bench.book, GUARD_IS, bench.bridge, 1));
    StrBuf words = {0};
    guard_words(both, bench.book->schema, &words);
    assert_string_equal(words.at, "the emperor's nerve at 3 or more and that the bridge is open");
    strbuf_clear(&words);
    effect_words(bench.book, &(Effect){EFFECT_ADD, bench.nerve, -1, 0}, &words);
    strbuf_puts(&words, "; ");
    effect_words(bench.book, &(Effect){EFFECT_SET, bench.bridge, 1, 0}, &words);
    strbuf_puts(&words, "; ");
    effect_words(bench.book, &(Effect){EFFECT_WAIT, {0}, 2, 0}, &words);
    assert_string_equal(words.at, "the emperor's nerve -1; the bridge is open: yes; 2 days pass");
    strbuf_free(&words);
    bench_free(&bench);
}

static void mark(void *ctx, FactId fact) {
    ((bool *)ctx)[fact.at] = true;
}

static void test_names_what_it_reads(void **state) {
    (void)state;
    Bench bench = bench_new();
    bool read[16] = {false};
    guard_reads(make_guards(bench.book, GUARD_NONE, make_guard(bench.book, GUARD_IS, bench.bridge, 1),
                            make_guard(bench.book, GUARD_MOST, bench.nerve, 1)),
                mark, read);
    assert_true(read[bench.bridge.at] && read[bench.nerve.at]);
    assert_false(read[bench.book->day_fact.at]);
    bench_free(&bench);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_comparisons),
                                       cmocka_unit_test(test_combinations),
                                       cmocka_unit_test(test_explains_what_is_missing),
                                       cmocka_unit_test(test_speaks_of_every_kind),
                                       cmocka_unit_test(test_speaks_of_contraries),
                                       cmocka_unit_test(test_words_without_a_world),
                                       cmocka_unit_test(test_names_what_it_reads)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
