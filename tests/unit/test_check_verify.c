/* test_check_verify.c - certificates: what they say, that any altered byte shows, and that no false claim is verified,
 * even by one who can write the check value himself. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "check/verify.h"
#include "unit/book_maker.h"

static const ExploreOptions ALL = {.role = {ID_NONE}};

/* A toss in s0 (to s1 or the ending s3), a count raised in s1, s2 from 3 on, from there the ending s4. */
static Book *toss_book(FactId *count) {
    Book *book = make_book(5, 2, 1);
    book->name = "toss";
    book->version = "1";
    book->id = 0x1005;
    *count = make_count(book, "count", 5, 0);
    make_branch(book, make_choice(book, 0, 1), 3);
    make_choice(book, 1, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_ADD, *count, 1, 0});
    make_choice(book, 1, 2)->when = make_guard(book, GUARD_LEAST, *count, 3);
    make_choice(book, 2, 4);
    return book;
}

static void certify(const Book *book, const ExploreOptions *options, StrBuf *text) {
    Explored *explored = explore(book, options);
    Certificate *certificate = certificate_of(explored, book, options, "0.9");
    certificate_write(certificate, text);
    certificate_free(certificate);
    explored_free(explored);
}

static Certificate *certified(const Book *book, const ExploreOptions *options) {
    StrBuf text = {0};
    Error err = {""};
    certify(book, options, &text);
    Certificate *certificate = certificate_read(strbuf_str(&text), "made", &err);
    assert_string_equal(err.text, "");
    strbuf_free(&text);
    return certificate;
}

static void assert_verified(const Certificate *certificate, const Book *book) {
    Error err = {""};
    bool good = certificate_verify(certificate, book, &(RecountHow){.most = 0}, &err);
    assert_string_equal(err.text, "");
    assert_true(good);
}

/* Also when it is written, and so given a check value that fits, and read again. */
static void assert_refused(Certificate *certificate, const Book *book, const char *why) {
    StrBuf text = {0};
    Error err = {""};
    certificate_write(certificate, &text);
    Certificate *again = certificate_read(strbuf_str(&text), "made", &err);
    assert_non_null(again);
    assert_false(certificate_verify(again, book, &(RecountHow){.most = 0}, &err));
    assert_non_null(strstr(err.text, why));
    certificate_free(again);
    certificate_free(certificate);
    strbuf_free(&text);
}

static Found *scene_of(const Certificate *certificate, uint32_t scene) {
    return &certificate->found[FOUND_SCENE][scene];
}

static void says_what_was_found(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Certificate *certificate = certified(book, &ALL);
    assert_string_equal(certificate->scenario, "toss");
    assert_string_equal(certificate->version, "1");
    assert_string_equal(certificate->engine, "0.9");
    assert_int_equal(certificate->book, 0x1005);
    assert_true(certificate->masked);
    assert_int_equal(certificate->proof, PROOF_WHOLE);
    assert_int_equal(certificate->states, 10);
    assert_int_equal(certificate->steps, 12);
    assert_int_equal(certificate->dead_ends, 0);
    assert_int_equal(certificate->count[FOUND_SCENE], 5);
    assert_int_equal(certificate->count[FOUND_CHOICE], 4);
    assert_int_equal(certificate->count[FOUND_TREATY], 0);
    assert_int_equal(scene_of(certificate, 1)->states, 6);
    assert_string_equal(scene_of(certificate, 0)->way, "r0");
    assert_string_equal(scene_of(certificate, 3)->way, "r0 s0/c0#1");
    assert_string_equal(scene_of(certificate, 4)->way, "r0 s0/c0 s1/c0 s1/c0 s1/c0 s1/c1 s2/c0");
    certificate_free(certificate);
    book_free(book);
}

static void verifies_what_is_so(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    const ExploreOptions ways[] = {ALL,
                                   {.role = {ID_NONE}, .no_mask = true},
                                   {.role = {ID_NONE}, .max_states = 4},
                                   {.role = {ID_NONE}, .max_states = 10}};
    const Proof proofs[] = {PROOF_WHOLE, PROOF_WHOLE, PROOF_BOUNDED, PROOF_WHOLE};
    const uint64_t states[] = {10, 14, 4, 10};
    for (size_t i = 0; i < 4; i++) {
        Certificate *certificate = certified(book, &ways[i]);
        assert_int_equal(certificate->proof, proofs[i]);
        assert_int_equal(certificate->states, states[i]);
        assert_verified(certificate, book);
        certificate_free(certificate);
    }
    book_free(book);
}

static void any_altered_byte_shows(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    StrBuf text = {0};
    certify(book, &ALL, &text);
    for (size_t i = 0; i < text.len; i++) {
        Error err = {""};
        text.at[i] ^= 1;
        assert_null(certificate_read(strbuf_str(&text), "made", &err));
        assert_true(err.text[0]);
        text.at[i] ^= 1;
        assert_null(certificate_read(str_of(text.at, i), "made", &err));
    }
    strbuf_free(&text);
    book_free(book);
}

static void no_false_claim_is_verified(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Certificate *certificate = certified(book, &ALL);
    certificate->states--;
    assert_refused(certificate, book, "It says 9 states; there are more.");
    certificate = certified(book, &ALL);
    certificate->states++;
    assert_refused(certificate, book, "It says 11 states; there are 10.");
    certificate = certified(book, &ALL);
    certificate->steps++;
    assert_refused(certificate, book, "It says 13 steps; there are 12.");
    certificate = certified(book, &ALL);
    certificate->digest.sums[1]++;
    assert_refused(certificate, book, "The digest");
    certificate = certified(book, &ALL);
    scene_of(certificate, 1)->states--;
    scene_of(certificate, 2)->states++;
    assert_refused(certificate, book, "It says that 5 states stand in scene s1; 6 do.");
    certificate = certified(book, &ALL);
    certificate->masked = false;
    assert_refused(certificate, book, "there are more");
    book_free(book);
}

static void no_false_way_is_verified(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Certificate *certificate = certified(book, &ALL);
    scene_of(certificate, 4)->way = "r0 s0/c0 s1/c0 s1/c0 s1/c1 s2/c0";
    assert_refused(certificate, book, "The way to scene s4 can't be gone: at “s1/c1”, ");
    certificate = certified(book, &ALL);
    scene_of(certificate, 4)->way = "r0 s0/c0#1";
    assert_refused(certificate, book, "The way to scene s4 doesn't lead there.");
    certificate = certified(book, &ALL);
    scene_of(certificate, 4)->way = "r0 s0/c0 s1/c0 s1/c0 s1/c0 s1/c0 s1/c1 s2/c0";
    assert_refused(certificate, book, "The way to scene s4 takes 7 moves; a shortest takes 6.");
    certificate = certified(book, &ALL);
    scene_of(certificate, 4)->way = "r9 s0/c0";
    assert_refused(certificate, book, "there is no such role");
    certificate = certified(book, &ALL);
    scene_of(certificate, 4)->way = "";
    assert_refused(certificate, book, "scene s4 is reached, and shows no way");
    book_free(book);
}

static void no_false_standing_is_verified(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    made_choice(book, 2)->when = make_guard(book, GUARD_LEAST, count, 6);
    Certificate *certificate = certified(book, &ALL);
    assert_int_equal(certificate->proof, PROOF_WANTING);
    assert_verified(certificate, book);
    certificate->found[FOUND_CHOICE][2].standing = STANDING_REACHED;
    assert_refused(certificate, book, "It says that choice s1/c1 is reached; it is unmet.");
    certificate = certified(book, &ALL);
    certificate->proof = PROOF_WHOLE;
    assert_refused(certificate, book, "It says “proved”; what it found comes to “proved wanting”.");
    certificate = certified(book, &(ExploreOptions){.role = {ID_NONE}, .max_states = 3});
    certificate->proof = PROOF_WHOLE;
    assert_refused(certificate, book, "there are more");
    book_free(book);
}

static void another_scenario_is_told(void **state) {
    (void)state;
    FactId count;
    Book *book = toss_book(&count);
    Certificate *certificate = certified(book, &ALL);
    book->id++;
    Error err;
    assert_false(certificate_fits(certificate, book, &err));
    assert_non_null(strstr(err.text, "of another text of toss"));
    assert_non_null(strstr(err.text, "0000000000001005"));
    book->name = "heads";
    assert_refused(certificate, book, "of the scenario toss, and not of heads");
    book_free(book);
}

static bool reads_in_secret(void *ctx, RuleId rule, const World *world, Effect *effects, uint32_t cap, uint32_t *count,
                            Error *err) {
    const FactId *facts = ctx; /* the one read in secret, the one written */
    (void)rule, (void)cap, (void)err;
    effects[0] = (Effect){EFFECT_SET, facts[1], world_get(world, facts[0]), 0};
    *count = 1;
    return true;
}

/* A rule that reads what it hasn't declared makes the masking wrong. The exploration doesn't see it; the recount does.
 */
static void worlds_that_count_as_one_must_come_to_the_same(void **state) {
    (void)state;
    Book *book = make_book(4, 2, 1);
    book->name = "secret";
    book->version = "1";
    FactId facts[] = {make_flag(book, "read"), make_flag(book, "written")};
    FactId declared = make_flag(book, "declared");
    RuleId rule = make_rule(book, "rule", declared, facts[1]);
    book->host = (RuleHost){reads_in_secret, facts};
    make_choice(book, 0, 1)->effects = make_effect(book, (Effects){NULL, 0}, (Effect){EFFECT_SET, facts[0], 1, 0});
    make_choice(book, 0, 1);
    make_choice(book, 1, 2)->effects = make_effect(book, (Effects){NULL, 0},
                                                   (Effect){EFFECT_APPLY, {ID_NONE}, 0, rule.at});
    make_auto(book, 2, make_guard(book, GUARD_IS, facts[1], 1), 3);
    Certificate *certificate = certified(book, &ALL);
    assert_refused(certificate, book, "Two worlds in scene s1 count as one and come to different things");
    certificate = certified(book, &(ExploreOptions){.role = {ID_NONE}, .no_mask = true});
    assert_verified(certificate, book);
    certificate_free(certificate);
    book_free(book);
}

static void a_scene_passed_through_is_shown(void **state) {
    (void)state;
    Book *book = make_book(3, 1, 1);
    book->name = book->version = "passed";
    make_choice(book, 0, 1);
    make_auto(book, 1, NULL, 2);
    Certificate *certificate = certified(book, &ALL);
    assert_int_equal(scene_of(certificate, 1)->states, 0);
    assert_string_equal(scene_of(certificate, 1)->way, "r0 s0/c0");
    assert_verified(certificate, book);
    certificate_free(certificate);
    book_free(book);
}

static void what_is_no_certificate_is_refused(void **state) {
    (void)state;
    const char *const texts[][2] = {{"", "is no certificate"},
                                    {"pack {}", "is no certificate"},
                                    {"chanyuan-certificate 2\n", "another form"},
                                    {"chanyuan-certificate 1\n", "cut off"}};
    for (size_t i = 0; i < sizeof texts / sizeof texts[0]; i++) {
        Error err;
        assert_null(certificate_read(str(texts[i][0]), "file", &err));
        assert_non_null(strstr(err.text, texts[i][1]));
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(says_what_was_found),
        cmocka_unit_test(verifies_what_is_so),
        cmocka_unit_test(any_altered_byte_shows),
        cmocka_unit_test(no_false_claim_is_verified),
        cmocka_unit_test(no_false_way_is_verified),
        cmocka_unit_test(no_false_standing_is_verified),
        cmocka_unit_test(another_scenario_is_told),
        cmocka_unit_test(worlds_that_count_as_one_must_come_to_the_same),
        cmocka_unit_test(a_scene_passed_through_is_shown),
        cmocka_unit_test(what_is_no_certificate_is_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
