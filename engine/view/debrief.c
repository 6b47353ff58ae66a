/* debrief.c - a table looked back on, in words and figures. Here nothing is kept back: what the bands and reasons of
 * the play stood for is said in numbers, each with what it counts, and with the warning that they are a game's. */
#include "view/debrief_parts.h"

#include "base/date.h"
#include "view/fill.h"
#include "view/table_words.h"

/* ---- how it ended ----------------------------------------------------------------------------------------------- */

static const char *exit_words(const Debrief *debrief) {
    switch (debrief->exit) {
    case EXIT_SEALED: return "Both courts ratified the text";
    case EXIT_BROKEN: return "You left the table without a treaty";
    case EXIT_LEFT: return "The other side went home";
    case EXIT_LATE: return "The days ran out before anything was sealed";
    case EXIT_EXPOSED: return "A court would no longer hear you";
    case EXIT_KINDS: break;
    }
    return "The talks are still going on";
}

static void how_it_ended(const Writing *w) {
    const Debrief *debrief = w->debrief;
    uint32_t acts = debrief->act_count;
    StrBuf words = {0};
    strbuf_printf(&words, "%s, after %u act%s at the table. The war then: %s.", exit_words(debrief), acts,
                  acts == 1 ? "" : "s", debrief->analysis->state.label);
    debrief_heading(w, "How it ended");
    debrief_prose(w, page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

/* ---- beside the covenant ---------------------------------------------------------------------------------------- */

static const char *likeness(const Clause *clause, uint32_t option) {
    Likeness likeness = judge_option(clause, option);
    return likeness == LIKENESS_AS_SWORN && !clause->in_oath ? "as followed" : likeness_words(likeness);
}

/* What the clause costs and brings beside the option of the record, the rest as it stands. */
static Str beside_that(const Writing *w, uint32_t c) {
    const Domain *domain = &w->debrief->analysis->domain;
    Deal other = w->debrief->deal;
    int64_t change[COURTS];
    other.option[c] = (uint8_t)debrief_clause(w->debrief, c)->record;
    for (uint32_t court = 0; court < COURTS; court++)
        change[court] = (int64_t)w->debrief->u[court] - court_utility(domain, &other, court);
    return debrief_change(w, change);
}

static void clause_beside(const Writing *w, uint32_t c) {
    const Clause *clause = debrief_clause(w->debrief, c);
    uint32_t option = w->debrief->deal.option[c];
    Spans spans = spans_for(w->page, 12);
    spans_puts(&spans, SPAN_STRONG, clause->label);
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_puts(&spans, SPAN_PLAIN, clause->options[option].label);
    if (clause->record != ID_NONE) {
        spans_puts(&spans, SPAN_PLAIN, " · ");
        spans_puts(&spans, SPAN_VERDICT, likeness(clause, option));
    }
    spans_puts(&spans, SPAN_PLAIN, ".");
    if (clause->record != ID_NONE && option != clause->record) {
        spans_puts(&spans, SPAN_PLAIN, clause->in_oath ? " The oath has: " : " What was followed, outside the oath: ");
        spans_puts(&spans, SPAN_PLAIN, clause->options[clause->record].label);
        spans_puts(&spans, SPAN_PLAIN, ". Beside that: ");
        spans_add(&spans, SPAN_PLAIN, beside_that(w, c));
        spans_puts(&spans, SPAN_PLAIN, ".");
    }
    spans_cites(&spans, w->debrief->book, clause->cites);
    spans_block(&spans, &w->page->body, BLOCK_ENTRY);
}

/* "Of 14 clauses 12 are as in the record, sworn in the oath or followed outside it; 2 are apart from it." */
static void count_likenesses(const Writing *w) {
    static const char *const words[] = {
        [LIKENESS_AS_SWORN] = "as in the record, sworn in the oath or followed outside it",
        [LIKENESS_NEAR] = "near it, the next option more or less",
        [LIKENESS_APART] = "apart from it"};
    uint32_t counts[LIKENESS_SETTLED + 1] = {0}, clauses = w->debrief->book->domain->clause_count, told = 0;
    for (uint32_t c = 0; c < clauses; c++)
        counts[judge_option(debrief_clause(w->debrief, c), w->debrief->deal.option[c])]++;
    StrBuf line = {0};
    strbuf_printf(&line, "Of %u clauses", clauses);
    for (Likeness l = LIKENESS_AS_SWORN; l <= LIKENESS_APART; l++)
        if (counts[l] || l == LIKENESS_AS_SWORN)
            strbuf_printf(&line, "%s %u %s %s", told++ ? ";" : "", counts[l], counts[l] == 1 ? "is" : "are", words[l]);
    strbuf_char(&line, '.');
    debrief_prose(w, page_text(w->page, strbuf_str(&line)));
    strbuf_free(&line);
}

static const char *treaty_heading(bool sealed, bool record) {
    if (sealed) return record ? "Your treaty beside the one of the record" : "Your treaty";
    return record ? "What lay on the table last, beside the treaty of the record" : "What lay on the table last";
}

static void beside_the_record(const Writing *w) {
    const Domain *domain = &w->debrief->analysis->domain;
    bool record = domain_has_record(domain);
    debrief_heading(w, treaty_heading(w->debrief->exit == EXIT_SEALED, record));
    if (record) count_likenesses(w);
    for (uint32_t c = 0; c < domain->clause_count; c++) clause_beside(w, c);
}

/* ---- what it was worth ------------------------------------------------------------------------------------------ */

static void worth_to(const Writing *w, uint32_t court) {
    const Debrief *debrief = w->debrief;
    const Zone *zone = &debrief->analysis->zone;
    int32_t worth = debrief->u[court], reserve = zone->reserve[court];
    StrBuf words = {0};
    strbuf_printf(&words, "%s points, and fighting on %s: a %s of %s", debrief_points(w, worth),
                  debrief_points(w, reserve), worth < reserve ? "loss" : "gain",
                  debrief_points(w, worth < reserve ? reserve - worth : worth - reserve));
    if (zone->points)
        strbuf_printf(&words, ". The most it could have gained while %s lost nothing is %s",
                      debrief_court(debrief, 1 - court), debrief_points(w, zone->ideal[court]));
    strbuf_char(&words, '.');
    debrief_entry(w, str(debrief_court(debrief, court)), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

static void worth(const Writing *w) {
    debrief_heading(w, w->debrief->exit == EXIT_SEALED ? "What it was worth to each court"
                                                       : "What that would have been worth to each court");
    for (uint32_t court = 0; court < COURTS; court++) worth_to(w, court);
}

/* ---- what was left ---------------------------------------------------------------------------------------------- */

static void left_on_the_table(const Writing *w) {
    const Debrief *debrief = w->debrief;
    size_t count = debrief->better_count, shown = count < DEBRIEF_BETTERS ? count : DEBRIEF_BETTERS;
    debrief_heading(w, "What was left on the table");
    debrief_prose(w, str(count ? "One clause otherwise, the rest as it stands, and no court the worse for it:"
                               : "No change of one clause would have bettered one court and hurt neither."));
    for (size_t i = 0; i < shown; i++) {
        const SingleChange *change = &debrief->betters[i];
        const Clause *clause = debrief_clause(debrief, change->clause);
        Str gain = debrief_upper(w, debrief_change(w, (const int64_t[]){change->gain[0], change->gain[1]}));
        debrief_entry(w, str(clause->label),
                      page_printf(w->page, "%s. %.*s.", clause->options[change->option].label, (int)gain.len, gain.at));
    }
    if (count > shown)
        debrief_prose(
            w, page_printf(w->page, "And %zu more such change%s.", count - shown, count - shown == 1 ? "" : "s"));
}

/* ---- the votes -------------------------------------------------------------------------------------------------- */

static bool add_side(const Writing *w, uint32_t court, bool against, StrBuf *out) {
    const Court *who = &w->debrief->analysis->domain.courts[court];
    const Vote *vote = &w->debrief->votes[court];
    bool any = false;
    for (uint32_t f = 0; f < who->faction_count; f++) {
        if ((vote->against >> f & 1) != against) continue;
        strbuf_puts(out, any ? ", " : against ? " Against: " : " For: ");
        strbuf_printf(out, "%s (%d%s)", who->factions[f].label, who->factions[f].power,
                      vote->crossed >> f & 1 ? "; a red line" : "");
        any = true;
    }
    if (any) strbuf_char(out, '.');
    return any;
}

static void vote_of(const Writing *w, uint32_t court) {
    const Court *who = &w->debrief->analysis->domain.courts[court];
    const Vote *vote = &w->debrief->votes[court];
    StrBuf words = {0};
    strbuf_printf(&words, "%s, with %d of 100; it takes %d, and %s.", vote->passed ? "yes" : "no", vote->yes,
                  who->quota, who->factions[who->ruler].label);
    add_side(w, court, false, &words);
    add_side(w, court, true, &words);
    debrief_entry(w, str(who->label), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

static void votes(const Writing *w) {
    debrief_heading(w, w->debrief->exit == EXIT_SEALED ? "How the courts voted" : "How the courts would have voted");
    debrief_prose(w, str("In brackets, what each has of the 100 parts of power in its court."));
    for (uint32_t court = 0; court < COURTS; court++) vote_of(w, court);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void warning(const Writing *w) {
    page_line(w->page, &w->page->body, BLOCK_NOTE,
              "Every figure here is this game's model of a table: it shows how such a bargain works, and proves "
              "nothing about what was. Points say what the clauses do to a court's interests, weighed as its factions "
              "weigh them; a clause that changes nothing is worth 0.");
}

void debrief_before(const Writing *w) {
    warning(w);
    how_it_ended(w);
    beside_the_record(w);
    worth(w);
}

void debrief_after(const Writing *w) {
    debrief_figures(w);
    debrief_dials(w);
    left_on_the_table(w);
    votes(w);
    debrief_acts(w);
    debrief_advisers(w);
}

void compose_debrief(const Game *game, const Debrief *debrief, Page *page) {
    Writing w = {game, debrief, page};
    page->title = str("The table, looked back on");
    debrief_before(&w);
    debrief_drawing(&w);
    debrief_after(&w);
}

/* ---- page by page ----------------------------------------------------------------------------------------------- */

static void first_page(const Writing *w) {
    static const char *const names[] = {"", "clauses", "gains", "acts"};
    static const char *const labels[] = {"", "Clause by clause, and what it was worth to each court",
                                         "What both gained, plotted", "Act by act: what each side wanted and believed"};
    how_it_ended(w);
    debrief_dials(w);
    left_on_the_table(w);
    votes(w);
    for (uint32_t part = DEBRIEF_CLAUSES; part < DEBRIEF_PARTS; part++)
        page_item(w->page, part, names[part], str(labels[part]));
}

static void gains_page(const Writing *w) {
    debrief_drawing(w);
    debrief_figures(w);
}

void compose_debrief_part(const Game *game, const Debrief *debrief, DebriefPart part, Page *page) {
    Writing w = {game, debrief, page};
    page->title = str("The table, looked back on");
    warning(&w);
    switch (part) {
    case DEBRIEF_FIRST: first_page(&w); break;
    case DEBRIEF_CLAUSES:
        beside_the_record(&w);
        worth(&w);
        break;
    case DEBRIEF_GAINS: gains_page(&w); break;
    case DEBRIEF_ACTS:
        debrief_acts(&w);
        debrief_advisers(&w);
        break;
    case DEBRIEF_PARTS: break;
    }
}
