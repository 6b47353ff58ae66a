/* debrief.c - a table looked back on, in words and figures. Here nothing is kept back: what the bands and reasons of
 * the play stood for is said in numbers, with the warning that they are a game's. */
#include "view/debrief.h"

#include <limits.h>

#include "base/date.h"
#include "view/compose_table.h"
#include "view/fill.h"

enum { PLOT_COLUMNS = 70, PLOT_ROWS = 18, PATH_MOST = 26 };

const char *debrief_legend(void) {
    return "Gains over no treaty. . no court can gain without the other losing; # the fairest of these; * the record; "
           "a, b, c … the texts put, in order; o where it ended; & two on one spot.";
}

typedef struct Writing {
    const Game *game;
    const Debrief *debrief;
    Page *page;
} Writing;

static void prose(const Writing *w, Str text) {
    page_block(w->page, &w->page->body, BLOCK_PROSE, &(Span){text, SPAN_PLAIN}, 1);
}

static void entry(const Writing *w, Str term, Str text) {
    Span spans[] = {{term, SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {text, SPAN_PLAIN}};
    page_block(w->page, &w->page->body, BLOCK_ENTRY, spans, 3);
}

static void heading(const Writing *w, const char *text) {
    page_line(w->page, &w->page->body, BLOCK_HEADING, text);
}

static const Clause *clause_of(const Debrief *debrief, uint32_t clause) {
    return &debrief->book->clauses[debrief->book->domain->clauses[clause].clause.at];
}

static const char *court_of(const Debrief *debrief, uint32_t court) {
    return debrief->book->domain->courts[court].label;
}

static Str tenths(const Writing *w, int32_t hundredths) {
    int32_t rounded = (hundredths + (hundredths < 0 ? -5 : 5)) / 10;
    int32_t size = rounded < 0 ? -rounded : rounded;
    return page_printf(w->page, "%s%d.%d", rounded < 0 ? "−" : "", size / 10, size % 10);
}

/* ---- how it ended ----------------------------------------------------------------------------------------------- */

static const char *exit_words(const Debrief *debrief) {
    switch (debrief->exit) {
    case EXIT_SEALED: return "Both courts ratified the text.";
    case EXIT_BROKEN: return "You broke off the talks.";
    case EXIT_LEFT: return "The other side went home.";
    case EXIT_LATE: return "The days ran out before anything was sealed.";
    case EXIT_EXPOSED: return "A court would no longer hear you.";
    case EXIT_KINDS: break;
    }
    return "The talks are still going on.";
}

static void vote_of(const Writing *w, uint32_t court) {
    const Court *who = &w->debrief->analysis->domain.courts[court];
    const Vote *vote = &w->debrief->votes[court];
    StrBuf words = {0};
    for (uint32_t side = 0; side < 2; side++) {
        bool any = false;
        for (uint32_t f = 0; f < who->faction_count; f++) {
            if ((vote->against >> f & 1) != side) continue;
            strbuf_puts(&words, any ? ", " : side ? (words.len ? "; against: " : "against: ") : "for: ");
            strbuf_printf(&words, "%s (%d)", who->factions[f].label, who->factions[f].power);
            any = true;
        }
    }
    strbuf_printf(&words, "; %d of 100, and %d are needed, the ruler among them.", vote->yes, who->quota);
    entry(w, str(who->label), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

static void how_it_ended(const Writing *w) {
    const Debrief *debrief = w->debrief;
    heading(w, "How it ended");
    prose(w, page_printf(w->page, "%s %u acts at the table. The war then: %s.", exit_words(debrief), debrief->act_count,
                         debrief->analysis->state.label));
    if (debrief->exit != EXIT_SEALED) prose(w, str("How the courts would have voted on what lay there last:"));
    for (uint32_t court = 0; court < COURTS; court++) vote_of(w, court);
}

/* ---- beside the covenant ---------------------------------------------------------------------------------------- */

static const char *likeness(const Clause *clause, uint32_t option) {
    uint32_t apart = option > clause->record ? option - clause->record : clause->record - option;
    if (apart == 0) return clause->in_oath ? "as sworn" : "as followed";
    return clause->ordered && apart == 1 ? "near" : "apart";
}

static void clause_beside(const Writing *w, uint32_t c) {
    const Clause *clause = clause_of(w->debrief, c);
    uint32_t option = w->debrief->deal.option[c];
    Spans spans = spans_for(w->page, 12);
    spans_puts(&spans, SPAN_STRONG, clause->label);
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_puts(&spans, SPAN_PLAIN, clause->options[option].label);
    spans_puts(&spans, SPAN_PLAIN, " · ");
    spans_puts(&spans, SPAN_VERDICT, likeness(clause, option));
    if (option != clause->record) {
        spans_puts(&spans, SPAN_PLAIN,
                   clause->in_oath ? "; the oath has: " : "; what was followed, outside the oath: ");
        spans_puts(&spans, SPAN_PLAIN, clause->options[clause->record].label);
    }
    spans_puts(&spans, SPAN_PLAIN, ".");
    spans_cites(&spans, w->debrief->book, clause->cites);
    spans_block(&spans, &w->page->body, BLOCK_ENTRY);
}

static void beside_the_record(const Writing *w) {
    heading(w, w->debrief->exit == EXIT_SEALED ? "Your treaty beside the one of the record"
                                               : "What lay on the table last, beside the treaty of the record");
    for (uint32_t c = 0; c < w->debrief->book->domain->clause_count; c++) clause_beside(w, c);
}

/* ---- dials ------------------------------------------------------------------------------------------------------ */

static void breaks(const Writing *w, StrBuf *out) {
    const Domain *domain = &w->debrief->analysis->domain;
    for (uint32_t court = 0; court < COURTS; court++) {
        uint32_t bits = deal_breaks(domain, &w->debrief->deal, court);
        for (uint32_t i = 0; i < domain->future_count; i++)
            if (bits >> i & 1)
                strbuf_printf(out, " %s would rather fight in years when %s's chance is %d in a hundred.",
                              domain->courts[court].label, domain->courts[0].label, domain->futures[i].chance);
    }
}

static void dials(const Writing *w) {
    const Dials *dials = &w->debrief->dials;
    StrBuf words = {0};
    heading(w, "Four dials, never summed");
    entry(w, str("Fidelity"),
          page_printf(w->page, "%d%s of 100. How near it is to the record.", dials->fidelity / 2,
                      dials->fidelity % 2 ? ".5" : ""));
    if (dials->placed) {
        entry(w, str("Efficiency"),
              page_printf(w->page, "%d of 100. At 100 neither court could gain without the other losing.",
                          dials->efficiency));
        entry(w, str("Equity"),
              page_printf(w->page, "%d of 100. At 100 both get the same share of the most they could have had.",
                          dials->equity));
    } else {
        entry(w, str("Efficiency and equity"),
              str("they mean nothing here: one court gains nothing over fighting on."));
    }
    strbuf_printf(&words, "%d of 100 later years in which neither court would rather fight.", dials->durability);
    breaks(w, &words);
    entry(w, str("Durability"), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

/* ---- the plot --------------------------------------------------------------------------------------------------- */

static void plot_add(DebriefPlot *plot, const Debrief *debrief, const int32_t u[COURTS], char mark) {
    const int32_t *reserve = debrief->analysis->zone.reserve;
    plot->points[plot->count++] = (PlotPoint){(int64_t)u[0] - reserve[0], (int64_t)u[1] - reserve[1], mark};
}

static void plot_path(DebriefPlot *plot, const Debrief *debrief) {
    char mark = 'a';
    for (uint32_t i = 0; i < debrief->act_count && mark < 'a' + PATH_MOST; i++) {
        int32_t u[COURTS];
        if (!debrief->acts[i].put) continue;
        for (uint32_t court = 0; court < COURTS; court++)
            u[court] = court_utility(&debrief->analysis->domain, &debrief->acts[i].text, court);
        if (mark == 'o') mark++;
        plot_add(plot, debrief, u, mark++);
    }
}

DebriefPlot debrief_plot(const Debrief *debrief, Arena *arena) {
    const Analysis *analysis = debrief->analysis;
    size_t count = frontier_count(analysis->frontier);
    DebriefPlot plot = {.points = arena_alloc(arena, (count + PATH_MOST + 4) * sizeof *plot.points)};
    plot.across = arena_printf(arena, "%s's gain", court_of(debrief, 0));
    plot.up = arena_printf(arena, "%s's gain", court_of(debrief, 1));
    int32_t sworn[COURTS];
    Deal record = domain_record(&analysis->domain);
    for (size_t i = 0; i < count; i++) {
        const Point *point = frontier_at(analysis->frontier, i);
        bool within = point->u[0] >= analysis->zone.reserve[0] && point->u[1] >= analysis->zone.reserve[1];
        if (within) plot_add(&plot, debrief, point->u, '.');
    }
    if (analysis->zone.points)
        plot_add(&plot, debrief, frontier_at(analysis->frontier, analysis->zone.kalai)->u, '#');
    for (uint32_t court = 0; court < COURTS; court++) sworn[court] = court_utility(&analysis->domain, &record, court);
    plot_add(&plot, debrief, sworn, '*');
    plot_path(&plot, debrief);
    plot_add(&plot, debrief, debrief->u, 'o');
    return plot;
}

/* What stands in the plot's stead where it can't be drawn. */
static Str plot_words(const Writing *w) {
    const int32_t *reserve = w->debrief->analysis->zone.reserve;
    Str first = tenths(w, w->debrief->u[0] - reserve[0]), second = tenths(w, w->debrief->u[1] - reserve[1]);
    return page_printf(w->page, "Over no treaty, %s gained %.*s points and %s %.*s.", court_of(w->debrief, 0),
                       (int)first.len, first.at, court_of(w->debrief, 1), (int)second.len, second.at);
}

static void draw_plot(const Writing *w) {
    DebriefPlot plot = debrief_plot(w->debrief, w->page->arena);
    StrBuf drawing = {0};
    plot_draw(&(Plot){plot.points, plot.count, PLOT_COLUMNS, PLOT_ROWS, plot.across, plot.up}, &drawing);
    Span spans[] = {{page_text(w->page, strbuf_str(&drawing)), SPAN_PLAIN}, {plot_words(w), SPAN_TITLE}};
    heading(w, "The two courts' gains");
    page_block(w->page, &w->page->body, BLOCK_DRAWING, spans, 2);
    page_line(w->page, &w->page->body, BLOCK_NOTE, debrief_legend());
    strbuf_free(&drawing);
}

/* ---- what was left ---------------------------------------------------------------------------------------------- */

static void left_on_the_table(const Writing *w) {
    const Debrief *debrief = w->debrief;
    heading(w, "What was left on the table");
    if (debrief->better_count == 0)
        prose(w, str("No change of one clause would have bettered one court and hurt neither."));
    for (size_t i = 0; i < debrief->better_count && i < DEBRIEF_BETTERS; i++) {
        const SingleChange *change = &debrief->betters[i];
        const Clause *clause = clause_of(debrief, change->clause);
        Str song = tenths(w, change->gain[0]), liao = tenths(w, change->gain[1]);
        entry(w, str(clause->label),
              page_printf(w->page, "%s would have brought %s %.*s points and %s %.*s.",
                          clause->options[change->option].label, court_of(debrief, 0), (int)song.len, song.at,
                          court_of(debrief, 1), (int)liao.len, liao.at));
    }
}

/* ---- act by act ------------------------------------------------------------------------------------------------- */

static void mind_words(const Writing *w, const Looked *act, uint32_t court, StrBuf *out) {
    const Mindset *mind = &act->minds[court];
    const Domain *domain = w->debrief->book->domain;
    Str reserve = tenths(w, mind->reserve), guessed = tenths(w, mind->guessed);
    strbuf_printf(out, " %s ", court_of(w->debrief, court));
    if (mind->asked == INT32_MAX) {
        strbuf_puts(out, "knew no deal that its court would ratify");
    } else {
        Str asked = tenths(w, mind->asked);
        strbuf_printf(out, "asked %.*s", (int)asked.len, asked.at);
    }
    strbuf_printf(out,
                  ", would have fought for %.*s, took %s's chance for %d in a hundred and the other's least for %.*s, "
                  "and thought it cares most for %s; its trust: %d.",
                  (int)reserve.len, reserve.at, court_of(w->debrief, 0), mind->chance, (int)guessed.len, guessed.at,
                  domain->interests[mind->interest].label, mind->trust);
}

static void one_act(const Writing *w, const Looked *act, char mark) {
    const Deed *deed = game_deed(w->game, act->turn);
    StrBuf term = {0}, words = {0};
    if (act->day > DATE_MIN) {
        date_brief(&term, act->day);
        strbuf_puts(&term, ". ");
    }
    said_label(w->debrief->book, deed->said, &term);
    if (act->put) strbuf_printf(&term, " (%c)", mark);
    for (uint32_t court = 0; court < COURTS; court++)
        if (act->answered[court]) strbuf_printf(&words, " %s said yes.", court_of(w->debrief, court));
    for (uint32_t court = 0; court < COURTS; court++) mind_words(w, act, court, &words);
    entry(w, page_text(w->page, strbuf_str(&term)), page_text(w->page, str_trim(strbuf_str(&words))));
    strbuf_free(&term);
    strbuf_free(&words);
}

static void act_by_act(const Writing *w) {
    char mark = 'a';
    heading(w, "Act by act: what each side wanted and believed");
    for (uint32_t i = 0; i < w->debrief->act_count; i++) {
        one_act(w, &w->debrief->acts[i], mark > 'z' ? '-' : mark);
        if (w->debrief->acts[i].put && mark <= 'z') mark = (char)(mark + (mark + 1 == 'o' ? 2 : 1));
    }
}

/* ---- advisers --------------------------------------------------------------------------------------------------- */

static void advisers(const Writing *w) {
    if (w->debrief->adviser_count == 0) return;
    heading(w, "What your advisers foretold");
    prose(w, str("Each said, whenever a text was put, how likely the other court was to say yes. The score is the mean "
                 "square of what they missed by: 0 is perfect, 2,500 is to say “perhaps” every time."));
    for (uint32_t i = 0; i < w->debrief->adviser_count; i++) {
        const Scored *scored = &w->debrief->scored[i];
        const Faction *who = &w->debrief->book->domain->courts[scored->who.court].factions[scored->who.faction];
        Str words = scored->count == 0
                        ? str("was never asked.")
                        : page_printf(w->page,
                                      "%u forecasts, %u on the right side; score %d. Would have signed %u of "
                                      "the texts put.",
                                      scored->count, scored->right, scored->brier, scored->signs);
        entry(w, str(who->label), words);
    }
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

void debrief_before(const Game *game, const Debrief *debrief, Page *page) {
    Writing w = {game, debrief, page};
    page_line(
        page, &page->body, BLOCK_NOTE,
        "Every figure here is this game's model of a table: it shows how such a bargain works, and proves nothing "
        "about what was. Fidelity is against the record; all else is within the model.");
    how_it_ended(&w);
    beside_the_record(&w);
    dials(&w);
}

void debrief_after(const Game *game, const Debrief *debrief, Page *page) {
    Writing w = {game, debrief, page};
    left_on_the_table(&w);
    act_by_act(&w);
    advisers(&w);
}

void compose_debrief(const Game *game, const Debrief *debrief, Page *page) {
    Writing w = {game, debrief, page};
    page->title = str("The table, looked back on");
    debrief_before(game, debrief, page);
    draw_plot(&w);
    debrief_after(game, debrief, page);
}
