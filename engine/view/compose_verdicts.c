/* compose_verdicts.c - a run in a few lines: so many choices as recorded, so many against it, and the dials of what was
 * signed, as bars. What the dials count is told where the table is looked back on. */
#include "model/debrief.h"
#include "view/compose_parts.h"

enum { BAR = 20 };

/* What was said at a table has its numbers in the log too, and no verdict. */
static const char *besides_said(Page *page, uint32_t said) {
    return said ? page_printf(page, ", and %u thing%s said at the table", said, said == 1 ? "" : "s").at : "";
}

/* Where nothing is recorded, there is nothing to count by. */
static void course(const Game *game, Page *page) {
    if (!judge_has_sources(game_book(game))) return;
    uint32_t counts[4] = {0}, said = 0;
    for (uint32_t i = 0; i < game_turns(game); i++)
        if (game_deed(game, i)->said)
            said++;
        else
            counts[game_deed(game, i)->verdict]++;
    Str words = page_printf(page,
                            "Your choices: %u%s. As recorded: %u; considered at the time: %u; against the record: %u; "
                            "where the sources are silent: %u.",
                            game_turns(game) - said, besides_said(page, said), counts[VERDICT_AS_RECORDED],
                            counts[VERDICT_CONSIDERED], counts[VERDICT_AGAINST], counts[VERDICT_UNRECORDED]);
    page_block(page, &page->body, BLOCK_NOTE, &(Span){words, SPAN_PLAIN}, 1);
}

typedef struct Bars {
    StrBuf drawn, words;
} Bars;

static void bar(Bars *bars, const char *name, int32_t of_100) {
    int filled = (of_100 * BAR + 50) / 100;
    strbuf_printf(&bars->drawn, "%s\n%-12s", bars->drawn.len ? "" : "Your treaty, of 100, never summed:", name);
    for (int i = 0; i < BAR; i++) strbuf_char(&bars->drawn, i < filled ? '#' : '.');
    strbuf_printf(&bars->drawn, " %3d", of_100);
    strbuf_printf(&bars->words, "%s%s %d", bars->words.len ? ", " : "", name, of_100);
}

/* Those that are told of this treaty, as in its debrief. */
static void read_dials(const Debrief *debrief, Bars *bars) {
    const Domain *domain = &debrief->analysis->domain;
    if (domain_has_record(domain)) bar(bars, "fidelity", debrief->dials.fidelity / 2);
    if (debrief->dials.placed) bar(bars, "efficiency", debrief->dials.efficiency);
    if (debrief->dials.placed) bar(bars, "equity", debrief->dials.equity);
    if (domain->future_count) bar(bars, "durability", debrief->dials.durability);
}

static void dials(const Game *game, Page *page) {
    const Debrief *debrief = game_book(game)->domain ? debrief_of(game, page->arena) : NULL;
    Bars bars = {0};
    if (!debrief || debrief->exit != EXIT_SEALED) return;
    read_dials(debrief, &bars);
    Str words = page_printf(page, "Your treaty, each of 100 and never summed: %s.", strbuf_text(&bars.words));
    Span spans[] = {{page_text(page, strbuf_str(&bars.drawn)), SPAN_PLAIN}, {words, SPAN_TITLE}};
    if (bars.words.len) page_block(page, &page->body, BLOCK_DRAWING, spans, 2);
    strbuf_free(&bars.drawn);
    strbuf_free(&bars.words);
}

void compose_verdicts(const Game *game, Page *page) {
    course(game, page);
    dials(game, page);
}
