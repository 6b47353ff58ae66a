/* cmd_treaty_json.c - the report of `chanyuan treaty` for a program. Utilities are in hundredths of a point. */
#include <jansson.h>
#include <stdio.h>

#include "app/cmd_treaty.h"
#include "app/command.h"

enum { LISTED = 1000 };

static json_t *deal_json(const Treaty *treaty, const Deal *deal) {
    json_t *object = json_object();
    for (uint32_t i = 0; i < treaty->domain->clause_count; i++)
        json_object_set_new(object, treaty_clause(treaty, i), json_string(treaty_option(treaty, i, deal->option[i])));
    return object;
}

static json_t *point_json(const Treaty *treaty, size_t index) {
    Deal deal;
    const Point *point = frontier_at(treaty->frontier, index);
    json_t *object = json_pack("{s:[i,i], s:I}", "utility", point->u[0], point->u[1], "deals",
                               (json_int_t)point->deals);
    if (frontier_list(treaty->frontier, index, &deal, 1) == 1)
        json_object_set_new(object, "deal", deal_json(treaty, &deal));
    return object;
}

static json_t *vote_json(const Treaty *treaty, uint32_t court) {
    const Court *who = &treaty->domain->courts[court];
    Vote vote = court_vote(treaty->domain, &treaty->deal, court, treaty->state);
    int32_t worth[INTERESTS_MOST];
    domain_worth(treaty->domain, &treaty->deal, court, worth);
    json_t *factions = json_array();
    for (uint32_t i = 0; i < who->faction_count; i++)
        json_array_append_new(factions,
                              json_pack("{s:s, s:i, s:i, s:b, s:b}", "name", who->factions[i].name, "points",
                                        faction_points(&who->factions[i], worth), "reserve",
                                        faction_reservation(treaty->domain, court, i, treaty->state), "yes",
                                        !(vote.against & 1u << i), "red_line", (vote.crossed & 1u << i) != 0));
    return json_pack("{s:s, s:i, s:i, s:b, s:i, s:o}", "court", who->name, "utility",
                     court_utility(treaty->domain, &treaty->deal, court), "reserve", treaty->zone.reserve[court],
                     "ratifies", vote.passed, "yes", vote.yes, "factions", factions);
}

static json_t *betters_json(const Treaty *treaty) {
    json_t *list = json_array();
    for (size_t i = 0; i < treaty->better_count; i++) {
        const SingleChange *change = &treaty->betters[i];
        json_array_append_new(list, json_pack("{s:s, s:s, s:[i,i]}", "clause", treaty_clause(treaty, change->clause),
                                              "option", treaty_option(treaty, change->clause, change->option), "gain",
                                              change->gain[0], change->gain[1]));
    }
    return list;
}

static json_t *dials_json(const Treaty *treaty) {
    const Dials *dials = &treaty->dials;
    json_t *object = json_pack("{s:i}", "durability", dials->durability);
    bool record = domain_has_record(treaty->domain);
    json_object_set_new(object, "fidelity", record ? json_real(dials->fidelity / 2.0) : json_null());
    json_object_set_new(object, "efficiency", dials->placed ? json_integer(dials->efficiency) : json_null());
    json_object_set_new(object, "equity", dials->placed ? json_integer(dials->equity) : json_null());
    return object;
}

static json_t *zone_json(const Treaty *treaty) {
    const Zone *zone = &treaty->zone;
    json_t *object = json_pack("{s:I, s:I}", "points", (json_int_t)zone->points, "deals", (json_int_t)zone->deals);
    if (zone->points == 0) return object;
    json_object_set_new(object, "nash", point_json(treaty, zone->nash));
    json_object_set_new(object, "kalai_smorodinsky", point_json(treaty, zone->kalai));
    json_object_set_new(object, "egalitarian", point_json(treaty, zone->egalitarian));
    return object;
}

static json_t *frontier_json(const Treaty *treaty, bool all) {
    json_t *object = json_pack("{s:I, s:I}", "points", (json_int_t)frontier_count(treaty->frontier), "deals",
                               (json_int_t)frontier_deals(treaty->frontier));
    json_t *list = json_array();
    for (size_t i = 0; all && i < frontier_count(treaty->frontier) && i < LISTED; i++)
        json_array_append_new(list, point_json(treaty, i));
    json_object_set_new(object, "list", list);
    return object;
}

void treaty_print_json(const Treaty *treaty, bool all) {
    json_t *report = json_pack("{s:s, s:s, s:I, s:o, s:o, s:o, s:[o,o], s:o, s:o}", "scenario", treaty->book->name,
                               "state", treaty->state->name, "deals", (json_int_t)domain_deals(treaty->domain),
                               "frontier", frontier_json(treaty, all), "zone", zone_json(treaty), "deal",
                               deal_json(treaty, &treaty->deal), "courts", vote_json(treaty, 0), vote_json(treaty, 1),
                               "dials", dials_json(treaty), "better_for_both", betters_json(treaty));
    json_object_set_new(report, "ratified_by_both",
                        treaty->counted ? json_integer((json_int_t)treaty->counts.both) : json_null());
    command_json(report);
}
