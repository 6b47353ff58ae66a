/* prop_check_verify.c - on random small books a certificate of what the explorer found is verified, with masking,
 * without, and under a bound; and with any one number of it changed it is not. So the explorer and the recount, which
 * share no loop, agree on every state. PROP_SEED and PROP_RUNS choose other books. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "check/verify.h"
#include "property/random_book.h"

enum { BOUND = 3000, LOW_BOUND = 7 };

typedef struct Tally {
    uint64_t books, states, bounded, refused;
} Tally;

static Certificate *certify(const Book *book, const ExploreOptions *options) {
    StrBuf text = {0};
    Error err = {""};
    Explored *explored = explore(book, options);
    Certificate *made = certificate_of(explored, book, options, "0");
    certificate_write(made, &text);
    Certificate *certificate = certificate_read(strbuf_str(&text), "made", &err);
    assert_string_equal(err.text, "");
    assert_int_equal(certificate->check, made->check);
    certificate_free(made);
    explored_free(explored);
    strbuf_free(&text);
    return certificate;
}

/* Changes one thing that a recount of every state must find. */
static void change(Certificate *certificate, Dice *dice) {
    Found *scene = &certificate->found[FOUND_SCENE][roll(dice, (uint32_t)certificate->count[FOUND_SCENE])];
    Found *choice = &certificate->found[FOUND_CHOICE][roll(dice, (uint32_t)certificate->count[FOUND_CHOICE])];
    switch (roll(dice, 6)) {
    case 0: certificate->states++; break;
    case 1: certificate->steps++; break;
    case 2: certificate->dead_ends++; break;
    case 3: certificate->digest.sums[roll(dice, 2)] ^= UINT64_C(1) << roll(dice, 64); break;
    case 4: scene->states++; break;
    default: choice->standing = choice->standing == STANDING_NEVER ? STANDING_REACHED : STANDING_NEVER; break;
    }
}

static void check_book(const Book *book, Dice *dice, Tally *tally) {
    const ExploreOptions ways[] = {{.role = {ID_NONE}, .max_states = BOUND},
                                   {.role = {ID_NONE}, .max_states = BOUND, .no_mask = true},
                                   {.role = {ID_NONE}, .max_states = LOW_BOUND}};
    for (size_t i = 0; i < 3; i++) {
        Error err = {""};
        Certificate *certificate = certify(book, &ways[i]);
        bool good = certificate_verify(certificate, book, &(RecountHow){.most = 0}, &err);
        assert_string_equal(err.text, "");
        assert_true(good);
        tally->books++;
        tally->states += certificate->states;
        tally->bounded += certificate->proof == PROOF_BOUNDED;
        if (certificate->proof != PROOF_BOUNDED) {
            change(certificate, dice);
            assert_false(certificate_verify(certificate, book, &(RecountHow){.most = 0}, &err));
            tally->refused++;
        }
        certificate_free(certificate);
    }
}

static void certificates_are_verified_and_changed_ones_are_not(void **state) {
    (void)state;
    Tally tally = {0};
    uint64_t seed = setting("PROP_SEED", 1005), runs = setting("PROP_RUNS", 200);
    for (uint64_t i = 0; i < runs; i++) {
        RuleWorks works = {.book = NULL};
        Dice dice = {seed * 31 + i};
        Book *book = random_book(seed * 1000000 + i, &works);
        book->name = "random";
        book->version = "1";
        check_book(book, &dice, &tally);
        book_free(book);
    }
    printf("%llu certificates of %llu states verified, %llu of them bounded; %llu changed ones refused\n",
           (unsigned long long)tally.books, (unsigned long long)tally.states, (unsigned long long)tally.bounded,
           (unsigned long long)tally.refused);
    assert_true(tally.bounded > 0 && tally.refused > runs / 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(certificates_are_verified_and_changed_ones_are_not)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
