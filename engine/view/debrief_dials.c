/* debrief_dials.c - the dials of a treaty, each with what it counts and out of how much. Without a record there are
 * three: fidelity is to the record, the others are within the model. */
#include "view/debrief_parts.h"

#include "view/table_words.h"

static bool any_weight(const Domain *domain) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (domain->clauses[c].weight) return true;
    return false;
}

static void fidelity(const Writing *w) {
    const Dials *dials = &w->debrief->dials;
    if (!any_weight(&w->debrief->analysis->domain)) {
        debrief_entry(w, str("Fidelity"), str("not told; this story weighs no clause against the record."));
        return;
    }
    debrief_entry(w, str("Fidelity"),
                  page_printf(w->page,
                              "%d%s of 100. How near the treaty is to the record: a clause as in the record counts "
                              "its whole weight, one that is near half.%s",
                              dials->fidelity / 2, dials->fidelity % 2 ? ".5" : "",
                              dials->capped ? " It can't be more while the gravest clauses stand so." : ""));
}

/* Why two of the dials mean nothing here. */
static Str unplaced(const Writing *w) {
    const Debrief *debrief = w->debrief;
    const Zone *zone = &debrief->analysis->zone;
    if (frontier_count(debrief->analysis->frontier) == 0)
        return str("not told; there are too many treaties to compare.");
    if (zone->points == 0) return str("not told; no treaty would have left both courts better off than fighting on.");
    bool first = debrief->u[0] <= zone->reserve[0], second = debrief->u[1] <= zone->reserve[1];
    if (first && second) return str("not told; neither court gains anything over fighting on.");
    return page_printf(w->page, "not told; %s gains nothing over fighting on.", debrief_court(debrief, first ? 0 : 1));
}

/* The court's gain, in percent of the most it could have gained while the other lost nothing. */
static int64_t share(const Debrief *debrief, uint32_t court) {
    const Zone *zone = &debrief->analysis->zone;
    int64_t gain = (int64_t)debrief->u[court] - zone->reserve[court], ideal = zone->ideal[court];
    return (200 * gain + ideal) / (2 * ideal);
}

static void efficiency_and_equity(const Writing *w) {
    const Debrief *debrief = w->debrief;
    const Dials *dials = &debrief->dials;
    if (!dials->placed) {
        debrief_entry(w, str("Efficiency and equity"), unplaced(w));
        return;
    }
    debrief_entry(w, str("Efficiency"),
                  page_printf(w->page,
                              "%d of 100. How much of what both gains could have grown to together was reached: at "
                              "100 neither court could gain more without the other losing.",
                              dials->efficiency));
    debrief_entry(w, str("Equity"),
                  page_printf(w->page,
                              "%d of 100. Of the most it could have gained, %s has %lld in a hundred and %s %lld: at "
                              "100 the two would be equal.",
                              dials->equity, debrief_court(debrief, 0), (long long)share(debrief, 0),
                              debrief_court(debrief, 1), (long long)share(debrief, 1)));
}

/* " Liao would rather fight in years when Song's chance in war is 8, 14 or 22 in a hundred." */
static void breaks(const Writing *w, uint32_t court, StrBuf *out) {
    const Domain *domain = &w->debrief->analysis->domain;
    uint32_t bits = deal_breaks(domain, &w->debrief->deal, court), left = 0;
    for (uint32_t i = 0; i < domain->future_count; i++) left += bits >> i & 1;
    if (left == 0) return;
    strbuf_char(out, ' ');
    size_t start = out->len;
    strbuf_printf(out, "%s would rather fight in years when %s's chance in war is ", domain->courts[court].label,
                  domain->courts[0].label);
    upper_first(out, start);
    for (uint32_t i = 0; i < domain->future_count; i++)
        if (bits >> i & 1)
            strbuf_printf(out, "%d%s", domain->futures[i].chance, --left == 0 ? "" : left == 1 ? " or " : ", ");
    strbuf_puts(out, " in a hundred.");
}

static void durability(const Writing *w) {
    StrBuf words = {0};
    if (w->debrief->book->domain->future_count == 0) return;
    strbuf_printf(&words, "%d of 100 later years in which neither court would rather fight.",
                  w->debrief->dials.durability);
    for (uint32_t court = 0; court < COURTS; court++) breaks(w, court, &words);
    debrief_entry(w, str("Durability"), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

void debrief_dials(const Writing *w) {
    static const char *const headings[] = {"Two dials, never summed", "Three dials, never summed",
                                           "Four dials, never summed"};
    const Domain *domain = &w->debrief->analysis->domain;
    bool record = domain_has_record(domain);
    debrief_heading(w, headings[record + (domain->future_count > 0)]);
    if (record) fidelity(w);
    efficiency_and_equity(w);
    durability(w);
}
