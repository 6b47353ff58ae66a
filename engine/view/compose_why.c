/* compose_why.c - why they said no, at length: the last refusal of each court, what the words of distance mean, and
 * what each court is known to want, with where that is known from. */
#include "model/flinch.h"
#include "view/compose_heard.h"
#include "view/table_words.h"

enum { TOLD_MOST = 6 }; /* clauses at once; all of them stand on the text's own page */

static void heading(const Tableau *tableau, const char *words) {
    page_line(tableau->page, &tableau->page->body, BLOCK_HEADING, words);
}

static void line(const Tableau *tableau, BlockKind kind, StrBuf *words) {
    upper_first(words, 0);
    page_line(tableau->page, &tableau->page->body, kind, strbuf_text(words));
    strbuf_free(words);
}

static const char *label_of(const Tableau *tableau, uint32_t court) {
    return tableau->book->domain->courts[court].label;
}

static const Seat *seat_of(const Tableau *tableau, uint32_t court) {
    return &tableau->talks.parley.seats[court];
}

/* ---- the last refusal ------------------------------------------------------------------------------------------- */

static void note_asks(const Tableau *tableau, const Deal *denied, uint32_t court) {
    StrBuf words = {0}, terms = {0};
    Differences differences = {&seat_of(tableau, court)->ask, denied, TOLD_MOST};
    bool aloud = seat_of(tableau, court)->spoken && !is_go_between(tableau);
    if (aloud && terms_within(tableau->book, differences, &terms) > 0) {
        strbuf_printf(&words, "What %s asks instead: %s.", label_of(tableau, court), terms.at);
        line(tableau, BLOCK_PROSE, &words);
    }
    strbuf_free(&terms);
}

static void note_gap(const Tableau *tableau, const Refusal *refusal) {
    StrBuf words = {0};
    if (!tableau->view->numbers) return;
    strbuf_puts(&words, "In numbers: short by ");
    points_words(refusal->gap, &words);
    strbuf_puts(&words, " points.");
    line(tableau, BLOCK_NOTE, &words);
}

/* A way back isn't told to one who isn't trusted, and it is as well to know that. */
static void note_trust(const Tableau *tableau, const Refusal *refusal, uint32_t court) {
    StrBuf words = {0};
    if (refusal->way_back || is_go_between(tableau) || seat_of(tableau, court)->trust >= TRUST_TELLS) return;
    strbuf_printf(&words, "%s doesn't trust you enough to say what would turn it.", label_of(tableau, court));
    line(tableau, BLOCK_NOTE, &words);
}

/* The one place that it named. */
static void named_to_go_between(const Tableau *tableau, uint32_t court, Refusal *refusal) {
    uint8_t named = tableau->talks.named_last[court];
    court_criticises(&tableau->table, court, &seat_of(tableau, court)->denied, 0, refusal);
    refusal->clause = named ? named - 1u : ID_NONE;
    refusal->interest = tableau->talks.word_interest[court];
}

static void why_court(const Tableau *tableau, uint32_t court) {
    const Seat *seat = seat_of(tableau, court);
    StrBuf words = {0};
    if (!seat->denies) {
        strbuf_printf(&words, "%s has refused nothing yet.", label_of(tableau, court));
        line(tableau, BLOCK_PROSE, &words);
        return;
    }
    if (tableau->talks.parley.agreed >> court & 1) {
        strbuf_printf(&words,
                      "%s has said yes to the text that lies there. Of the one before it:", label_of(tableau, court));
        line(tableau, BLOCK_PROSE, &words);
    }
    Refusal refusal = court_refusal(&tableau->table, &tableau->talks.parley, court, &seat->denied);
    if (court_offers(&tableau->table, &tableau->talks.parley, court))
        refusal.distance = distance_beside_text(refusal.distance);
    bool between = is_go_between(tableau);
    if (between) named_to_go_between(tableau, court, &refusal);
    Speech speech = {tableau->book, {court, FACTIONS_MOST, game_turns(tableau->game)}, {0}};
    Reason reason = {&refusal, &seat->denied, seat->spoken && !between, seat->trust >= TRUST_TELLS && !between};
    speak_reason(&speech, &reason);
    speech_block(&speech, refusal.distance, tableau->page, &tableau->page->body);
    note_gap(tableau, &refusal);
    note_trust(tableau, &refusal, court);
    note_asks(tableau, &seat->denied, court);
}

/* ---- the five words --------------------------------------------------------------------------------------------- */

static void why_words(const Tableau *tableau) {
    static const char *const points[] = {"", " (up to 30 points)", " (up to 90)", " (up to 200, or more)", " (more)"};
    heading(tableau, "How far off: the five words");
    for (Distance distance = DISTANCE_SEALED; distance <= DISTANCE_NOT_IN_THIS_WAR; distance++) {
        Spans spans = spans_for(tableau->page, 4);
        spans_puts(&spans, SPAN_VERDICT, distance_words(distance));
        spans_puts(&spans, SPAN_PLAIN, ": ");
        spans_puts(&spans, SPAN_PLAIN, distance_meaning(distance));
        if (tableau->view->numbers) spans_puts(&spans, SPAN_FAINT, points[distance]);
        spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    }
}

/* ---- what is known ---------------------------------------------------------------------------------------------- */

static void known_from_text(const Tableau *tableau, uint32_t court) {
    StrBuf words = {0}, terms = {0};
    const Deal *start = &tableau->sitting->start;
    if (!seat_of(tableau, court)->spoken || seat_of(tableau, court)->denies || is_go_between(tableau)) return;
    if (terms_within(tableau->book, (Differences){&seat_of(tableau, court)->ask, start, TOLD_MOST}, &terms))
        strbuf_printf(&words, "From the text it put last: it wants %s.", terms.at);
    if (words.len) line(tableau, BLOCK_ENTRY, &words);
    strbuf_free(&terms);
}

static void known_from_reading(const Tableau *tableau, uint32_t court) {
    StrBuf words = {0};
    bool sure;
    if (is_go_between(tableau)) return;
    uint32_t first = believed_first(tableau, 1 - court, &sure);
    if (first == ID_NONE) return;
    strbuf_printf(&words, "From the texts it chose and refused: %s comes first%s.",
                  tableau->book->domain->interests[first].label, sure ? "" : ", it seems");
    line(tableau, BLOCK_ENTRY, &words);
}

static void known_from_answer(const Tableau *tableau, uint32_t court) {
    StrBuf words = {0};
    if (!is_go_between(tableau) || !seat_of(tableau, court)->denies) return;
    uint32_t interest = tableau->talks.word_interest[court];
    strbuf_printf(&words, "From what it said of your last draft: %s.",
                  tableau->book->domain->interests[interest].label);
    line(tableau, BLOCK_ENTRY, &words);
}

/* Red lines that it has named to the other side. */
static void known_red_lines(const Tableau *tableau, uint32_t court) {
    const Seat *hearer = seat_of(tableau, 1 - court);
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++)
        for (uint32_t o = 0; o < tableau->book->domain->clauses[c].options; o++) {
            if (is_go_between(tableau) || !(hearer->barred[o] >> c & 1)) continue;
            StrBuf words = {0};
            strbuf_puts(&words, "From its own mouth, a red line: ");
            term_within(tableau->book, c, (uint8_t)o, &words);
            strbuf_char(&words, '.');
            line(tableau, BLOCK_ENTRY, &words);
        }
}

static void known_tokens(const Tableau *tableau, uint32_t court) {
    uint32_t held = talks_tokens(tableau->book, tableau->world);
    for (uint32_t i = 0; i < tableau->book->token_count; i++) {
        const Token *token = &tableau->book->tokens[i];
        if (!(held >> i & 1) || token->owner != court) continue;
        Spans spans = spans_for(tableau->page, 6);
        spans_puts(&spans, SPAN_PLAIN, "From what you know: ");
        spans_puts(&spans, SPAN_PLAIN, token->label);
        if (tableau->talks.verified >> i & 1)
            spans_puts(&spans, SPAN_PLAIN, token->untrue ? " (you have found that it isn't so)" : " (verified)");
        spans_cites(&spans, tableau->book, token->cites);
        spans_puts(&spans, SPAN_PLAIN, ".");
        spans_block(&spans, &tableau->page->body, BLOCK_ENTRY);
    }
}

static void add_told(const Tableau *tableau, uint32_t court, uint32_t *count, StrBuf *out) {
    for (uint32_t i = 0; i < tableau->book->token_count; i++) {
        Manner manner = (Manner)tableau->talks.told[court][i];
        if (manner == MANNER_NONE) continue;
        strbuf_printf(out, "%s%s (%s)", (*count)++ ? ", " : "", tableau->book->tokens[i].label, manner_words(manner));
    }
}

/* A go-between's list: what this court has heard from him. */
static void known_list(const Tableau *tableau, uint32_t court) {
    StrBuf words = {0}, told = {0};
    uint32_t count = 0;
    add_told(tableau, court, &count, &told);
    if (count) {
        strbuf_printf(&words, "On your list, what you have told it: %s.", told.at);
        line(tableau, BLOCK_ENTRY, &words);
    }
    strbuf_free(&told);
}

static void why_known(const Tableau *tableau, uint32_t court) {
    StrBuf words = {0};
    strbuf_printf(&words, "What is known of %s", label_of(tableau, court));
    heading(tableau, words.at);
    strbuf_free(&words);
    size_t before = tableau->page->body.count;
    known_from_reading(tableau, court);
    known_from_answer(tableau, court);
    known_from_text(tableau, court);
    known_red_lines(tableau, court);
    known_tokens(tableau, court);
    known_list(tableau, court);
    if (tableau->page->body.count == before)
        page_line(tableau->page, &tableau->page->body, BLOCK_PROSE,
                  "Nothing yet. Ask, or put a text and hear what they say.");
}

void compose_why(const Game *game, const TableView *view, Page *page) {
    Tableau tableau;
    page->title = str("Why");
    if (!tableau_read(&tableau, game, view, page)) return;
    heading(&tableau, "Their last refusal");
    for (uint32_t court = 0; court < COURTS; court++)
        if (court != own_court(&tableau)) why_court(&tableau, court);
    for (uint32_t court = 0; court < COURTS; court++)
        if (court != own_court(&tableau)) why_known(&tableau, court);
    why_words(&tableau);
}
