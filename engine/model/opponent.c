/* opponent.c - what a court takes the other's weights to be: as they are, or leaning on one interest, each so likely.
 *
 * After Hindriks and Tykhonov (2008), but with a type an interest instead of one an option. Likelihoods are sixteenths
 * of a power of two, the likeliest at 0; what the other prefers moves them by at most one power. */
#include "model/mind.h"

enum { SIXTEENTHS = 16, LEAST_LIKELY = -96 };

/* 2^(n/16) * 4096, rounded to the nearest. */
static const int64_t POWERS[SIXTEENTHS] = {4096, 4277, 4467, 4664, 4871, 5087, 5312, 5547,
                                           5793, 6049, 6317, 6597, 6889, 7194, 7512, 7845};

/* belief / 16 rounded down, and what remains. */
static int64_t likelihood(int16_t belief) {
    int32_t up = belief - LEAST_LIKELY;
    return POWERS[up % SIXTEENTHS] << (up / SIXTEENTHS);
}

static int32_t leaning(int32_t weight, uint32_t interest, uint32_t type, uint32_t types) {
    if (type + 1 == types) return weight;
    return type == interest ? 2 * weight : weight / 2;
}

static uint32_t type_slot(const Domain *domain, uint32_t type) {
    return type == domain->interest_count ? BELIEFS - 1 : type;
}

void supposed_weights(const Domain *domain, uint32_t other, const int16_t belief[BELIEFS],
                      int32_t weights[INTERESTS_MOST]) {
    int32_t own[INTERESTS_MOST];
    court_weights(domain, other, own);
    uint32_t types = domain->interest_count + 1;
    for (uint32_t i = 0; i < INTERESTS_MOST; i++) {
        int64_t share = likelihood(belief[BELIEFS - 1]), sum = share * own[i];
        for (uint32_t type = 0; type + 1 < types; type++) {
            int64_t likely = likelihood(belief[type_slot(domain, type)]);
            sum += likely * leaning(own[i], i, type, types);
            share += likely;
        }
        weights[i] = (int32_t)(sum / share);
    }
}

/* The likeliest back to 0, none below the least. */
static void settle(int16_t belief[BELIEFS]) {
    int16_t most = belief[0];
    for (uint32_t i = 1; i < BELIEFS; i++)
        if (belief[i] > most) most = belief[i];
    for (uint32_t i = 0; i < BELIEFS; i++) {
        int32_t now = belief[i] - most;
        belief[i] = (int16_t)(now < LEAST_LIKELY ? LEAST_LIKELY : now);
    }
}

void belief_by_text(const Domain *domain, uint32_t speaker, const Deal *chosen, const Deal *left,
                    int16_t belief[BELIEFS]) {
    int32_t own[INTERESTS_MOST], gained[INTERESTS_MOST], given[INTERESTS_MOST];
    court_weights(domain, speaker, own);
    domain_worth(domain, chosen, speaker, gained);
    domain_worth(domain, left, speaker, given);
    uint32_t types = domain->interest_count + 1;
    int64_t prefers[BELIEFS] = {0}, most = 0;
    for (uint32_t type = 0; type < types; type++) {
        for (uint32_t i = 0; i < domain->interest_count; i++)
            prefers[type] += (int64_t)leaning(own[i], i, type, types) * (gained[i] - given[i]);
        int64_t size = prefers[type] < 0 ? -prefers[type] : prefers[type];
        if (size > most) most = size;
    }
    if (most == 0) return;
    for (uint32_t type = 0; type < types; type++) {
        uint32_t slot = type_slot(domain, type);
        belief[slot] = (int16_t)(belief[slot] + SIXTEENTHS * prefers[type] / most);
    }
    settle(belief);
}

static void lean(uint32_t interest, int32_t sixteenths, int16_t belief[BELIEFS]) {
    belief[interest] = (int16_t)(belief[interest] + sixteenths);
    settle(belief);
}

void belief_by_interest(uint32_t interest, int16_t belief[BELIEFS]) {
    lean(interest, SIXTEENTHS / 4, belief);
}

void parley_hears(Parley *parley, uint32_t court, uint32_t interest, int32_t sixteenths) {
    lean(interest, sixteenths, parley->seats[court].belief);
}

void parley_supposed(const Table *table, const Parley *parley, uint32_t court, int32_t weights[INTERESTS_MOST]) {
    supposed_weights(table->domain, 1 - court, parley->seats[court].belief, weights);
}
