/* table_margin.c - beside a table's page: what the councillors say, each in his own voice and by his own belief about
 * the war, and the five words of distance.
 *
 * Who asks for a change forecasts the answer to the text with that change; who is content, to the text as it lies. */
#include "model/advice.h"
#include "model/debrief.h"
#include "view/table_words.h"
#include "view/tableau.h"

enum { WILL_LEAST = 65, MAY_LEAST = 35 };

static VoiceLine forecast_line(int32_t chance) {
    if (chance >= WILL_LEAST) return VOICE_THEY_WILL;
    return chance >= MAY_LEAST ? VOICE_THEY_MAY : VOICE_THEY_WONT;
}

static Advice advice_on(const Tableau *tableau, Adviser who, const Deal *text) {
    return advise(&tableau->table, &tableau->talks.parley, who.court, who.faction, text);
}

static void note_chance(const Tableau *tableau, int32_t chance) {
    if (!tableau->view->numbers) return;
    Span span = {page_printf(tableau->page, "In numbers: %d %%.", chance), SPAN_FAINT};
    page_block(tableau->page, &tableau->page->margin, BLOCK_NOTE, &span, 1);
}

static void adviser_block(const Tableau *tableau, Adviser who) {
    const Court *courts = tableau->table.domain->courts;
    Deal text = tableau->talks.parley.text;
    Advice advice = advice_on(tableau, who, &text);
    int32_t chance = advice.chance;
    Speech speech = {tableau->book, {who.court, who.faction}, {0}};
    StrBuf change = {0};
    Fills fills = {.court = courts[who.court].label, .other = courts[1 - who.court].label};
    if (advice.wishes) {
        term_within(tableau->book, advice.clause, advice.option, &change);
        fills.change = strbuf_text(&change);
        text.option[advice.clause] = advice.option;
        chance = advice_on(tableau, who, &text).chance;
    }
    speak(&speech, advice.wishes ? VOICE_ADVISE : VOICE_CONTENT, &fills);
    speak(&speech, forecast_line(chance), &fills);
    speech_block(&speech, DISTANCE_SEALED, tableau->page, &tableau->page->margin);
    note_chance(tableau, chance);
    strbuf_free(&change);
}

void table_legend(const Tableau *tableau, Blocks *blocks, BlockKind kind) {
    Page *page = tableau->page;
    Spans spans = spans_for(page, 2 * DISTANCE_NOT_IN_THIS_WAR + 4);
    spans_puts(&spans, SPAN_FAINT, "How far off a court is, in five words: ");
    for (Distance distance = DISTANCE_SEALED; distance <= DISTANCE_NOT_IN_THIS_WAR; distance++) {
        spans_puts(&spans, SPAN_VERDICT, distance_words(distance));
        spans_puts(&spans, SPAN_FAINT, distance < DISTANCE_NOT_IN_THIS_WAR ? ", " : ".");
    }
    spans_block(&spans, blocks, kind);
}

void table_margin(const Tableau *tableau) {
    Adviser list[ADVISERS_MOST];
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    for (uint32_t i = 0; i < count; i++) adviser_block(tableau, list[i]);
    table_legend(tableau, &tableau->page->margin, BLOCK_NOTE);
}
