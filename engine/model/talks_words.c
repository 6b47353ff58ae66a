/* talks_words.c - talks as numbers in a fixed order, so that worlds can be hashed and compared alike on every machine:
 * a structure's own bytes have gaps and an order that machines don't agree on. */
#include "model/talks.h"

typedef struct Words {
    int32_t *list;
    uint32_t count;
} Words;

static void add(Words *words, int64_t value) {
    words->list[words->count++] = (int32_t)value;
}

static void add_bits(Words *words, uint64_t bits) {
    add(words, (int32_t)(uint32_t)bits);
    add(words, (int32_t)(uint32_t)(bits >> 32));
}

static void add_deal(Words *words, const Deal *deal) {
    for (uint32_t i = 0; i < DOMAIN_CLAUSES; i += 4)
        add(words, deal->option[i] | deal->option[i + 1] << 8 | deal->option[i + 2] << 16 |
                       (int64_t)deal->option[i + 3] << 24);
}

static void add_seat(Words *words, const Seat *seat) {
    add_deal(words, &seat->ask);
    add_deal(words, &seat->denied);
    add(words, seat->spoken | seat->denies << 1);
    add_bits(words, seat->initialled);
    for (uint32_t i = 0; i < OPTIONS_MOST; i++) add_bits(words, seat->dropped[i]);
    for (uint32_t i = 0; i < OPTIONS_MOST; i++) add_bits(words, seat->barred[i]);
    for (uint32_t i = 0; i < COLD_MOST; i++) {
        add(words, seat->cold[i].clause | seat->cold[i].option << 8);
        add(words, seat->cold[i].until);
    }
    add(words, seat->hoped);
    add(words, seat->accepted);
    add(words, seat->mark);
    add(words, seat->concession);
    add(words, seat->favoured);
    add(words, seat->silent);
    add(words, seat->trust);
    add(words, seat->face);
    for (uint32_t i = 0; i < FACTIONS_MOST; i++) add(words, seat->shift[i]);
    for (uint32_t i = 0; i < BELIEFS; i++) add(words, seat->belief[i]);
    add(words, seat->causes);
}

static void add_parley(Words *words, const Parley *parley) {
    add_deal(words, &parley->text);
    add(words, parley->author);
    add(words, parley->agreed);
    add_bits(words, parley->said);
    for (uint32_t court = 0; court < COURTS; court++) add_seat(words, &parley->seats[court]);
    add_bits(words, parley->reasons);
    add(words, parley->turn);
    add(words, parley->rounds);
    add(words, parley->pressure);
    add(words, parley->broken | parley->sealed << 1);
    add(words, parley->voted_down);
}

static void add_court(Words *words, const Talks *talks, uint32_t court) {
    add(words, talks->guess[court]);
    add(words, talks->holds[court]);
    for (uint32_t i = 0; i < TOKENS_MOST; i++) add(words, talks->told[court][i]);
    add(words, talks->carried[court] | talks->word[court] << 8);
    add(words, talks->word_interest[court]);
    add(words, talks->first[court] | talks->named_last[court] << 8);
    add_bits(words, talks->named[court]);
}

uint32_t talks_words(const Talks *talks, int32_t words[TALKS_WORDS]) {
    Words list = {words, 0};
    add(&list, talks->sitting);
    add(&list, talks->situation);
    add_parley(&list, &talks->parley);
    add(&list, talks->acts);
    add(&list, talks->argued);
    add(&list, talks->consulted | talks->gone << 1 | talks->sent << 2 | talks->capped << 3);
    for (uint32_t court = 0; court < COURTS; court++) add_court(&list, talks, court);
    add(&list, talks->verified);
    add(&list, talks->drafts);
    add(&list, talks->exposed);
    add_deal(&list, &talks->limit);
    for (uint32_t i = 0; i < FACTIONS_MOST; i++) add(&list, talks->swayed[i]);
    return list.count;
}
