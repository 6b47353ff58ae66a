/* table_between.c - what only a go-between's page has: the two lists of what he has told, and councillors who speak for
 * themselves.
 *
 * Whoever advises one who serves both courts says how he would vote in his own, and leaves the other to him. */
#include "model/debrief.h"
#include "model/flinch.h"
#include "view/table_words.h"
#include "view/tableau.h"

/* ---- the two lists ---------------------------------------------------------------------------------------------- */

enum { CERTAIN = 10000 };

static bool lists_anything(const Tableau *tableau, uint32_t court) {
    for (uint32_t i = 0; i < tableau->book->token_count; i++)
        if (tableau->talks.told[court][i] != MANNER_NONE) return true;
    return tableau->talks.carried[1 - court] > MANNER_TRUE;
}

static void add_owner(const Tableau *tableau, uint32_t court, uint32_t token, StrBuf *out) {
    uint32_t other = 1 - court;
    if (tableau->book->tokens[token].owner != other) return;
    strbuf_printf(out, ", and it was %s's own", tableau->book->domain->courts[other].label);
}

static void add_list(const Tableau *tableau, uint32_t court, StrBuf *out) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < tableau->book->token_count; i++) {
        Manner manner = (Manner)tableau->talks.told[court][i];
        if (manner == MANNER_NONE) continue;
        strbuf_printf(out, "%s%s (%s", count++ ? "; " : "", tableau->book->tokens[i].label, manner_words(manner));
        add_owner(tableau, court, i, out);
        strbuf_char(out, ')');
    }
    Manner carried = (Manner)tableau->talks.carried[1 - court];
    if (carried > MANNER_TRUE)
        strbuf_printf(out, "%swhat %s answered (%s)", count ? "; " : "", tableau->book->domain->courts[1 - court].label,
                      manner_words(carried));
}

static void list_row(const Tableau *tableau, uint32_t court) {
    Spans spans = spans_for(tableau->page, 3);
    StrBuf words = {0};
    if (!lists_anything(tableau, court)) return;
    strbuf_puts(&words, " has from you: ");
    add_list(tableau, court, &words);
    strbuf_char(&words, '.');
    spans_name(&spans, tableau->book->domain->courts[court].label);
    spans_words(&spans, SPAN_PLAIN, &words);
    spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    strbuf_free(&words);
}

static void odds_words(uint32_t risk, StrBuf *out) {
    static const char *const words[] = {"", "one", "two", "three", "four", "five", "six"};
    uint32_t times = (CERTAIN + risk / 2) / risk;
    if (times < sizeof words / sizeof words[0])
        strbuf_printf(out, "one time in %s", words[times]);
    else
        strbuf_printf(out, "one time in %u", times);
}

/* As at the next draft, when lists meet. */
static void note_risk(const Tableau *tableau) {
    uint32_t risk = talks_risk(tableau->book, tableau->world, &(Say){.kind = TALK_SEND});
    StrBuf words = {0};
    if (risk == 0) return;
    strbuf_puts(&words, "Laid side by side, ");
    odds_words(risk, &words);
    strbuf_puts(&words,
                " something in them comes out. They meet when a text is sent, and at every draft but the first.");
    Span span = {page_text(tableau->page, strbuf_str(&words)), SPAN_WARNING};
    page_block(tableau->page, &tableau->page->body, BLOCK_NOTE, &span, 1);
    strbuf_free(&words);
}

void table_lists(const Tableau *tableau) {
    if (!lists_anything(tableau, 0) && !lists_anything(tableau, 1)) return;
    page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, "The two lists");
    for (uint32_t court = 0; court < COURTS; court++) list_row(tableau, court);
    note_risk(tableau);
}

/* ---- councillors ------------------------------------------------------------------------------------------------ */

static Refusal view_of(const Tableau *tableau, Adviser who, const Deal *text) {
    return faction_refusal(&tableau->table, &tableau->talks.parley, who.court, who.faction, text);
}

static void vote_of(const Tableau *tableau, Adviser who, const Deal *text) {
    Speech speech = {tableau->book, {who.court, who.faction, game_turns(tableau->game)}, {0}};
    Refusal refusal = view_of(tableau, who, text);
    Flinch flinch = court_flinch(&tableau->table, (Speaks){who.court, who.faction}, text, 0);
    StrBuf clause = {0};
    if (refusal.red_line) flinch.clause = refusal.red_clause;
    if (flinch.clause != ID_NONE) clause_within(tableau->book, flinch.clause, &clause);
    Fills fills = {.interest = tableau->table.domain->interests[flinch.interest].label};
    if (clause.len) fills.clause = strbuf_text(&clause);
    speak(&speech, refusal.faction == who.faction ? VOICE_NAY : VOICE_AYE, &fills);
    speech_block(&speech, DISTANCE_SEALED, tableau->page, &tableau->page->margin);
    strbuf_free(&clause);
}

void table_council(const Tableau *tableau, const Deal *text) {
    Adviser list[ADVISERS_MOST];
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    for (uint32_t i = 0; i < count; i++) vote_of(tableau, list[i], text);
}

/* A court asks for more than it would go to war over: who in it would sign what it has refused shows that. */
void table_dissent(const Tableau *tableau) {
    Adviser list[ADVISERS_MOST];
    const Parley *parley = &tableau->talks.parley;
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    for (uint32_t i = 0; i < count; i++) {
        Refusal refusal = view_of(tableau, list[i], &parley->text);
        bool signs = refusal.faction != list[i].faction, court_signs = parley->agreed >> list[i].court & 1;
        if (signs != court_signs) vote_of(tableau, list[i], &parley->text);
    }
}
