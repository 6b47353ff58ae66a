/* debrief.c - a table looked back on, in words and figures. Here nothing is kept back: what the bands and reasons of
 * the play stood for is said in numbers, with the warning that they are a game's. */
#include "view/debrief.h"

#include <limits.h>

#include "base/date.h"
#include "view/compose_table.h"
#include "view/fill.h"
#include "view/table_words.h"

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

/* With a capital; a label may begin with a small letter. */
static Str upper(const Writing *w, Str text) {
    StrBuf words = {0};
    strbuf_add(&words, text);
    upper_first(&words, 0);
    Str made = page_text(w->page, strbuf_str(&words));
    strbuf_free(&words);
    return made;
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
    case EXIT_BROKEN: return "You left the table without a treaty.";
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
    entry(w, upper(w, str(who->label)), page_text(w->page, strbuf_str(&words)));
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

static bool any_weight(const Domain *domain) {
    for (uint32_t c = 0; c < domain->clause_count; c++)
        if (domain->clauses[c].weight) return true;
    return false;
}

static void dials(const Writing *w) {
    const Dials *dials = &w->debrief->dials;
    StrBuf words = {0};
    heading(w, "Four dials, never summed");
    if (any_weight(w->debrief->book->domain))
        entry(w, str("Fidelity"),
              page_printf(w->page, "%d%s of 100. How near it is to the record.", dials->fidelity / 2,
                          dials->fidelity % 2 ? ".5" : ""));
    else
        entry(w, str("Fidelity"), str("this scenario weighs no clause against a record."));
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
    if (w->debrief->book->domain->future_count)
        strbuf_printf(&words, "%d of 100 later years in which neither court would rather fight.", dials->durability);
    else
        strbuf_puts(&words, "this scenario says nothing of later years.");
    breaks(w, &words);
    entry(w, str("Durability"), page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

/* ---- the plot --------------------------------------------------------------------------------------------------- */

/* o is where it ended. */
static char mark_after(char mark) {
    return (char)(mark + (mark + 1 == 'o' ? 2 : 1));
}

static void plot_add(DebriefPlot *plot, const Debrief *debrief, const int32_t u[COURTS], char mark) {
    const int32_t *reserve = debrief->analysis->zone.reserve;
    plot->points[plot->count++] = (PlotPoint){(int64_t)u[0] - reserve[0], (int64_t)u[1] - reserve[1], mark};
}

static void plot_path(DebriefPlot *plot, const Debrief *debrief) {
    char mark = 'a';
    for (uint32_t i = 0; i < debrief->act_count && mark <= 'z'; i++) {
        int32_t u[COURTS];
        if (!debrief->acts[i].put) continue;
        for (uint32_t court = 0; court < COURTS; court++)
            u[court] = court_utility(&debrief->analysis->domain, &debrief->acts[i].text, court);
        plot_add(plot, debrief, u, mark);
        mark = mark_after(mark);
    }
}

DebriefPlot debrief_plot(const Debrief *debrief, Arena *arena) {
    const Analysis *analysis = debrief->analysis;
    size_t count = frontier_count(analysis->frontier);
    DebriefPlot plot = {.points = arena_alloc(arena, (count + PATH_MOST + 4) * sizeof *plot.points)};
    plot.across = arena_printf(arena, "gain of %s", court_of(debrief, 0));
    plot.up = arena_printf(arena, "gain of %s", court_of(debrief, 1));
    int32_t sworn[COURTS];
    Deal record = domain_record(&analysis->domain);
    for (size_t i = 0; i < count; i++) {
        const Point *point = frontier_at(analysis->frontier, i);
        bool within = point->u[0] >= analysis->zone.reserve[0] && point->u[1] >= analysis->zone.reserve[1];
        if (within) plot_add(&plot, debrief, point->u, '.');
    }
    if (analysis->zone.points) plot_add(&plot, debrief, frontier_at(analysis->frontier, analysis->zone.kalai)->u, '#');
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

/* Gathers what is said of one court's mind, as a list within a sentence. */
typedef struct Clausing {
    const Writing *w;
    StrBuf *out;
    uint32_t court;
    bool any;
} Clausing;

/* A court's name at the beginning of a sentence. */
static void court_first(const Debrief *debrief, uint32_t court, StrBuf *out) {
    size_t at = out->len;
    strbuf_printf(out, "%s ", court_of(debrief, court));
    upper_first(out, at);
}

static void clausing_next(Clausing *list) {
    strbuf_puts(list->out, list->any ? ", " : " ");
    if (!list->any) court_first(list->w->debrief, list->court, list->out);
    list->any = true;
}

static void say_points(Clausing *list, const char *words, int32_t hundredths) {
    clausing_next(list);
    Str points = tenths(list->w, hundredths);
    strbuf_printf(list->out, "%s %.*s", words, (int)points.len, points.at);
}

/* All of it at first, then what has changed. */
static void mind_words(const Writing *w, const Mindset *before, const Mindset *mind, Clausing *list) {
    const Domain *domain = w->debrief->book->domain;
    if (!before || mind->asked != before->asked) {
        if (mind->asked != INT32_MAX)
            say_points(list, "asked", mind->asked);
        else {
            clausing_next(list);
            strbuf_puts(list->out, "knew no text that its court would ratify");
        }
    }
    if (!before || mind->reserve != before->reserve)
        say_points(list, "would have fought rather than take less than", mind->reserve);
    if (!before || mind->guessed != before->guessed) say_points(list, "thought the other would take", mind->guessed);
    if (!before || mind->chance != before->chance) {
        clausing_next(list);
        strbuf_printf(list->out, "took %s's chance in the war for %d in a hundred", court_of(w->debrief, 0),
                      mind->chance);
    }
    if (!before || mind->interest != before->interest) {
        clausing_next(list);
        strbuf_printf(list->out, "took the other to care most for %s", domain->interests[mind->interest].label);
    }
    if (!before || mind->trust != before->trust) {
        clausing_next(list);
        strbuf_printf(list->out, "trusted at %d of 100", mind->trust);
    }
    if (list->any) strbuf_puts(list->out, ".");
}

static void answer_words(const Writing *w, const Looked *act, uint32_t court, StrBuf *out) {
    const Refusal *refusal = &act->answer[court].refusal;
    if (!act->spoke[court]) return;
    strbuf_char(out, ' ');
    court_first(w->debrief, court, out);
    if (act->answered[court]) {
        strbuf_puts(out, "said yes.");
        return;
    }
    strbuf_printf(out, "said no: %s", w->debrief->book->domain->interests[refusal->interest].label);
    if (refusal->clause != ID_NONE) strbuf_printf(out, ", %s", clause_of(w->debrief, refusal->clause)->label);
    strbuf_printf(out, "; %s.", distance_words(refusal->distance));
}

/* "Day 2", or the date where the story has dates. */
static void when_words(const Writing *w, const Looked *act, StrBuf *out) {
    const Looked *first = &w->debrief->acts[0];
    if (first->day > DATE_MIN)
        date_brief(out, act->day);
    else
        strbuf_printf(out, "Day %d", act->day - first->day + 1);
    strbuf_puts(out, ". ");
}

/* What was said, without the full stop. */
static void said_within(const Writing *w, uint32_t turn, StrBuf *out) {
    StrBuf words = {0};
    said_label(w->debrief->book, game_deed(w->game, turn)->said, &words);
    Str said = strbuf_str(&words);
    while (said.len && said.at[said.len - 1] == '.') said.len--;
    strbuf_add(out, said);
    strbuf_free(&words);
}

static void one_act(const Writing *w, uint32_t index, char mark) {
    const Looked *act = &w->debrief->acts[index], *before = index ? act - 1 : NULL;
    StrBuf term = {0}, words = {0};
    when_words(w, act, &term);
    said_within(w, act->turn, &term);
    if (act->put) strbuf_printf(&term, " (%c)", mark);
    for (uint32_t court = 0; court < COURTS; court++) answer_words(w, act, court, &words);
    for (uint32_t court = 0; court < COURTS; court++) {
        Clausing list = {w, &words, court, false};
        mind_words(w, before ? &before->minds[court] : NULL, &act->minds[court], &list);
    }
    if (words.len == 0) strbuf_puts(&words, "Nothing changed in what either wanted or believed.");
    entry(w, page_text(w->page, strbuf_str(&term)), upper(w, str_trim(strbuf_str(&words))));
    strbuf_free(&term);
    strbuf_free(&words);
}

static void act_by_act(const Writing *w) {
    char mark = 'a';
    heading(w, "Act by act: what each side wanted and believed");
    for (uint32_t i = 0; i < w->debrief->act_count; i++) {
        one_act(w, i, mark > 'z' ? '-' : mark);
        if (w->debrief->acts[i].put && mark <= 'z') mark = mark_after(mark);
    }
}

/* ---- advisers --------------------------------------------------------------------------------------------------- */

static void advisers(const Writing *w) {
    if (w->debrief->adviser_count == 0) return;
    heading(w, "What your advisers foretold");
    prose(w, str("Each had his view, whenever a text was written, of whether the other court would say yes. The score "
                 "is the mean "
                 "square of what he missed by: 0 is perfect, 2,500 is to say “perhaps” every time."));
    for (uint32_t i = 0; i < w->debrief->adviser_count; i++) {
        const Scored *scored = &w->debrief->scored[i];
        const Faction *who = &w->debrief->book->domain->courts[scored->who.court].factions[scored->who.faction];
        Str words = scored->count == 0
                        ? str("was never asked.")
                        : page_printf(w->page,
                                      "%u forecast%s, %u on the right side; score %d. Would have signed %u of "
                                      "the texts put.",
                                      scored->count, scored->count == 1 ? "" : "s", scored->right, scored->brier,
                                      scored->signs);
        entry(w, upper(w, str(who->label)), words);
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
