/* cmd_treaty.c - `chanyuan treaty SCENARIO`: the bargaining problem, solved exactly. Asks the model once; the printing
 * is done elsewhere. */
#include "app/cmd_treaty.h"

#include <string.h>

#include "app/command.h"

const char *treaty_clause(const Treaty *treaty, uint32_t clause) {
    return treaty->book->clauses[treaty->domain->clauses[clause].clause.at].name;
}

const char *treaty_option(const Treaty *treaty, uint32_t clause, uint8_t option) {
    return treaty->book->clauses[treaty->domain->clauses[clause].clause.at].options[option].name;
}

void treaty_differs(const Treaty *treaty, const Deal *deal, StrBuf *out) {
    size_t before = out->len;
    for (uint32_t i = 0; i < treaty->domain->clause_count; i++) {
        if (deal->option[i] == treaty->domain->clauses[i].record) continue; /* none is ID_NONE */
        strbuf_printf(out, "%s%s %s", out->len > before ? ", " : "", treaty_clause(treaty, i),
                      treaty_option(treaty, i, deal->option[i]));
    }
    if (out->len == before) strbuf_puts(out, "the record");
}

static bool find_war(const Domain *domain, const char *name, uint32_t *war, Error *err) {
    const char *names[SITUATIONS_MOST];
    for (*war = 0; name && *war < domain->state_count && *war < SITUATIONS_MOST; ++*war) {
        names[*war] = domain->states[*war].name;
        if (strcmp(names[*war], name) == 0) return true;
    }
    return !name || error_near(err, str(name), names, *war, "There is no state of the war %.60s.", name);
}

/* "crossed,late": bits of the swings. */
static bool find_swings(const Domain *domain, const char *text, uint32_t *swings, Error *err) {
    const char *names[SITUATIONS_MOST];
    Str rest = str(text), name;
    for (uint32_t i = 0; i < domain->swing_count; i++) names[i] = domain->swings[i].name;
    *swings = 0;
    while (text && str_split(&rest, ',', &name)) {
        uint32_t i = 0;
        while (i < domain->swing_count && !str_is(str_trim(name), names[i])) i++;
        if (i == domain->swing_count)
            return error_near(err, name, names, i, "There is no swing %.*s.", (int)name.len, name.at);
        *swings |= 1u << i;
    }
    return true;
}

/* The war as it is with the swings, the courts as they are then. */
static bool find_situation(Treaty *treaty, const Options *options, Error *err) {
    const Domain *domain = treaty->book->domain;
    uint32_t war, swings;
    if (!find_war(domain, options->value[OPTION_STATE], &war, err) ||
        !find_swings(domain, options->value[OPTION_WITH], &swings, err))
        return false;
    const Analysis *analysis = analysis_at(treaty->book->analyses, war + domain->state_count * swings);
    treaty->analysis = analysis;
    treaty->domain = &analysis->domain;
    treaty->state = &analysis->state;
    treaty->frontier = analysis->frontier;
    treaty->zone = analysis->zone;
    return true;
}

static bool clause_named(const Treaty *treaty, Str name, uint32_t *clause, Error *err) {
    const char *names[DOMAIN_CLAUSES];
    for (*clause = 0; *clause < treaty->domain->clause_count; ++*clause) {
        names[*clause] = treaty_clause(treaty, *clause);
        if (str_is(name, names[*clause])) return true;
    }
    return error_near(err, name, names, treaty->domain->clause_count, "There is no clause %.*s.", (int)name.len,
                      name.at);
}

static bool set_option(Treaty *treaty, uint32_t clause, Str name, Error *err) {
    const char *names[OPTIONS_MOST];
    uint32_t count = treaty->domain->clauses[clause].options;
    for (uint32_t i = 0; i < count; i++) {
        names[i] = treaty_option(treaty, clause, (uint8_t)i);
        if (!str_is(name, names[i])) continue;
        treaty->deal.option[clause] = (uint8_t)i;
        return true;
    }
    return error_near(err, name, names, count, "%s has no option %.*s.", treaty_clause(treaty, clause), (int)name.len,
                      name.at);
}

/* "silk=300k,captives=ransom": what differs from the record; where there is none, from the first options. */
static bool read_deal(Treaty *treaty, const char *text, Error *err) {
    Str rest = str(text), part, name;
    treaty->deal = domain_record(treaty->domain);
    while (text && str_split(&rest, ',', &part)) {
        uint32_t clause;
        if (!str_split(&part, '=', &name))
            return error_set(err, "--deal takes clause=option, more of them with commas between.");
        if (!clause_named(treaty, str_trim(name), &clause, err) || !set_option(treaty, clause, str_trim(part), err))
            return false;
    }
    return true;
}

static void solve(Treaty *treaty) {
    treaty->dials = dials_read(treaty->domain, treaty->frontier, treaty->state, &treaty->deal);
    treaty->counted = count_ratified(treaty->domain, treaty->state, &treaty->counts);
    treaty->better_count = single_betters(treaty->domain, &treaty->deal, treaty->betters, TREATY_BETTERS);
    if (treaty->better_count > TREATY_BETTERS) treaty->better_count = TREATY_BETTERS;
}

static int treaty_of(const Options *options, const Book *book) {
    Error err;
    Treaty treaty = {.book = book, .domain = book->domain};
    if (!book->domain) {
        error_set(&err, "%s has no bargaining to solve: it declares no stakes.", book->name);
        return command_fault(STATUS_FAULT, &err);
    }
    if (!find_situation(&treaty, options, &err) || !read_deal(&treaty, options->value[OPTION_DEAL], &err))
        return command_fault(STATUS_USAGE, &err);
    if (frontier_count(treaty.frontier) == 0) {
        error_set(&err,
                  "The frontier of %s is too large to be listed: its numbers tell nearly every deal from every other.",
                  book->name);
        return command_fault(STATUS_FAULT, &err);
    }
    solve(&treaty);
    bool all = options->value[OPTION_ALL] != NULL;
    if (options->value[OPTION_TALK])
        treaty_print_talk(&treaty);
    else if (options->value[OPTION_JSON])
        treaty_print_json(&treaty, all);
    else
        treaty_print_words(&treaty, all);
    return STATUS_GOOD;
}

static int treaty(const Options *options) {
    if (options->count != 1) return command_misused("treaty takes one scenario.");
    Pack *pack = command_load(options, options->arguments[0]);
    if (!pack) return STATUS_FAULT;
    int status = treaty_of(options, pack_book(pack));
    pack_free(pack);
    return status;
}

const CommandRow command_treaty = {"treaty", "SCENARIO", "the bargaining, solved exactly: frontier, votes, dials",
                                   1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_STATE | 1u << OPTION_WITH |
                                       1u << OPTION_DEAL | 1u << OPTION_ALL | 1u << OPTION_TALK,
                                   treaty};
