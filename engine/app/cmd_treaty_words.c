/* cmd_treaty_words.c - the report of `chanyuan treaty` for a reader: sentences, small tables and a plot. Numbers here
 * are design guesses made visible, which the first lines say. */
#include <stdio.h>

#include "app/cmd_treaty.h"
#include "app/command.h"
#include "view/gains.h"

enum { LISTED = 1000 };

static double points(int32_t hundredths) {
    return (double)hundredths / 100;
}

static const char *listed_as(const Treaty *treaty) {
    return domain_has_record(treaty->domain) ? "what differs from the record" : "how they settle each clause";
}

static void print_deal_line(const Treaty *treaty, const char *label, size_t index) {
    Deal deal;
    StrBuf words = {0};
    const Point *point = frontier_at(treaty->frontier, index);
    if (frontier_list(treaty->frontier, index, &deal, 1) == 1) treaty_differs(treaty, &deal, &words);
    command_print(stdout, "  %-34s (%.0f, %.0f)  %s\n", label, points(point->u[0]), points(point->u[1]),
                  strbuf_text(&words));
    strbuf_free(&words);
}

static void print_frontier(const Treaty *treaty) {
    const Domain *domain = treaty->domain;
    printf("%u clauses, %llu deals. Frontier: %zu points, %llu deals.\n", domain->clause_count,
           (unsigned long long)domain_deals(domain), frontier_count(treaty->frontier),
           (unsigned long long)frontier_deals(treaty->frontier));
}

static void print_state(const Treaty *treaty) {
    const Domain *domain = treaty->domain;
    const WarState *state = treaty->state;
    command_print(stdout, "\n%s: %s's chance %d %%, %d rounds fought, fear %d\n", state->label, domain->courts[0].label,
                  state->chance, state->rounds, state->fear);
    for (uint32_t court = 0; court < COURTS; court++)
        command_print(stdout, "  Without a treaty %s would have %d points.\n", domain->courts[court].label,
                      treaty->zone.reserve[court] / 100);
    if (treaty->counted)
        printf("  Deals both courts would ratify: %llu.\n", (unsigned long long)treaty->counts.both);
    else
        puts("  Deals both courts would ratify: not counted (too many).");
    printf("  Frontier deals that leave neither worse off than war: %llu.\n", (unsigned long long)treaty->zone.deals);
}

static void print_points(const Treaty *treaty) {
    const Zone *zone = &treaty->zone;
    if (zone->points == 0) return;
    char best[COURTS][80];
    for (uint32_t court = 0; court < COURTS; court++)
        snprintf(best[court], sizeof best[court], "best for %s", treaty->domain->courts[court].label);
    printf("\nNamed points, as %s:\n", listed_as(treaty));
    print_deal_line(treaty, "largest product of gains (Nash)", zone->nash);
    print_deal_line(treaty, "equal shares of the ideal (K.-S.)", zone->kalai);
    print_deal_line(treaty, "largest smaller gain (egalitarian)", zone->egalitarian);
    for (uint32_t court = 0; court < COURTS; court++) print_deal_line(treaty, best[court], zone->best[court]);
}

static void print_vote(const Treaty *treaty, uint32_t court) {
    const Court *who = &treaty->domain->courts[court];
    Vote vote = court_vote(treaty->domain, &treaty->deal, court, treaty->state);
    int32_t worth[INTERESTS_MOST];
    domain_worth(treaty->domain, &treaty->deal, court, worth);
    command_print(stdout, "  %s: %.1f points; %s, %d %% of power for it.", who->label,
                  points(court_utility(treaty->domain, &treaty->deal, court)), vote.passed ? "ratifies" : "refuses",
                  vote.yes);
    for (uint32_t i = 0; i < who->faction_count; i++) {
        bool against = vote.against & 1u << i;
        command_print(stdout, " %s %d of %d%s;", who->factions[i].label, faction_points(&who->factions[i], worth),
                      faction_reservation(treaty->domain, court, i, treaty->state),
                      vote.crossed & 1u << i ? ", a red line"
                      : against              ? ", no"
                                             : "");
    }
    puts("");
}

static void print_breaks(const Treaty *treaty) {
    for (uint32_t court = 0; court < COURTS; court++) {
        uint32_t breaks = deal_breaks(treaty->domain, &treaty->deal, court);
        for (uint32_t i = 0; i < treaty->domain->future_count; i++)
            if (breaks & 1u << i)
                command_print(stdout, "  It breaks where the chance becomes %d: %s would rather fight.\n",
                              treaty->domain->futures[i].chance, treaty->domain->courts[court].label);
    }
}

static void print_dials(const Treaty *treaty) {
    const Dials *dials = &treaty->dials;
    if (domain_has_record(treaty->domain))
        printf("  Against the record: fidelity %d%s %%.\n", dials->fidelity / 2, dials->fidelity % 2 ? ".5" : "");
    if (dials->placed)
        printf("  In this model: efficiency %d %%, equity %d %%, ", dials->efficiency, dials->equity);
    else
        printf("  In this model: no gain for both, ");
    if (treaty->domain->future_count)
        printf("durability %d %%.\n", dials->durability);
    else
        puts("nothing said of later years.");
}

static void print_deal(const Treaty *treaty) {
    StrBuf words = {0};
    treaty_differs(treaty, &treaty->deal, &words);
    command_print(stdout, "\nThe deal: %s\n", strbuf_text(&words));
    strbuf_free(&words);
    for (uint32_t court = 0; court < COURTS; court++) print_vote(treaty, court);
    print_dials(treaty);
    print_breaks(treaty);
}

static void print_change(const Treaty *treaty, uint32_t clause, uint8_t option) {
    Deal changed = treaty->deal;
    changed.option[clause] = option;
    char name[96];
    snprintf(name, sizeof name, "%s %s", treaty_clause(treaty, clause), treaty_option(treaty, clause, option));
    command_print(stdout, "  %-22s", name);
    for (uint32_t court = 0; court < COURTS; court++) {
        int32_t was[INTERESTS_MOST], is[INTERESTS_MOST];
        const Court *who = &treaty->domain->courts[court];
        domain_worth(treaty->domain, &treaty->deal, court, was);
        domain_worth(treaty->domain, &changed, court, is);
        printf(" | %+7.1f", points(court_utility(treaty->domain, &changed, court) -
                                   court_utility(treaty->domain, &treaty->deal, court)));
        for (uint32_t i = 0; i < who->faction_count; i++)
            printf(" %+5d", faction_points(&who->factions[i], is) - faction_points(&who->factions[i], was));
    }
    puts("");
}

static void print_changes_head(const Treaty *treaty) {
    printf("\nWhat one change would do, in points: court and factions (");
    for (uint32_t court = 0; court < COURTS; court++) {
        const Court *who = &treaty->domain->courts[court];
        command_print(stdout, "%s%s:", court ? " | " : "", who->label);
        for (uint32_t i = 0; i < who->faction_count; i++)
            command_print(stdout, " %s%s", who->factions[i].label, i + 1 < who->faction_count ? "," : "");
    }
    puts(")");
}

static void print_changes(const Treaty *treaty) {
    print_changes_head(treaty);
    for (uint32_t i = 0; i < treaty->domain->clause_count; i++)
        for (uint8_t k = 0; k < treaty->domain->clauses[i].options; k++)
            if (k != treaty->deal.option[i]) print_change(treaty, i, k);
}

static void print_betters(const Treaty *treaty) {
    puts(treaty->better_count ? "\nSingle changes that leave neither court worse off:"
                              : "\nNo single change betters both courts.");
    for (size_t i = 0; i < treaty->better_count; i++) {
        const SingleChange *change = &treaty->betters[i];
        command_print(stdout, "  %s %s (%+.0f, %+.0f)\n", treaty_clause(treaty, change->clause),
                      treaty_option(treaty, change->clause, change->option), points(change->gain[0]),
                      points(change->gain[1]));
    }
}

static void print_plot(const Treaty *treaty) {
    Arena *arena = arena_new();
    Gains gains = gains_of(treaty->analysis, 3, arena);
    StrBuf drawing = {0};
    if (treaty->zone.points) gains_add(&gains, frontier_at(treaty->frontier, treaty->zone.nash)->u, '#');
    gains_add_deal(&gains, &treaty->deal, 'o');
    gains_add_record(&gains);
    gains_draw(&gains, &drawing);
    command_print(stdout, "\n%s", strbuf_text(&drawing));
    printf("Gains over no treaty: . frontier  # largest product  %so the deal\n",
           domain_has_record(treaty->domain) ? "* the record  " : "");
    strbuf_free(&drawing);
    arena_free(arena);
}

static void print_all(const Treaty *treaty) {
    Deal deals[64];
    size_t listed = 0;
    printf("\nEvery deal of the frontier, as %s (the first 1,000):\n", listed_as(treaty));
    for (size_t i = 0; i < frontier_count(treaty->frontier) && listed < LISTED; i++) {
        const Point *point = frontier_at(treaty->frontier, i);
        size_t got = frontier_list(treaty->frontier, i, deals, 64);
        for (size_t k = 0; k < got && listed < LISTED; k++, listed++) {
            StrBuf words = {0};
            treaty_differs(treaty, &deals[k], &words);
            command_print(stdout, "  (%.2f, %.2f)  %s\n", points(point->u[0]), points(point->u[1]),
                          strbuf_text(&words));
            strbuf_free(&words);
        }
    }
}

void treaty_print_words(const Treaty *treaty, bool all) {
    command_print(stdout, "%s. Every number is the scenario's guess; none is a finding.\n", treaty->book->title);
    print_frontier(treaty);
    print_state(treaty);
    print_points(treaty);
    print_deal(treaty);
    print_betters(treaty);
    print_changes(treaty);
    print_plot(treaty);
    if (all) print_all(treaty);
}
