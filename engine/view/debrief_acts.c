/* debrief_acts.c - act by act, what was answered and what each court then wanted and believed; and the advisers'
 * forecasts beside what came. What an act left as it was isn't told again. */
#include "view/debrief_parts.h"

#include <limits.h>

#include "view/compose_table.h"
#include "view/table_words.h"

/* Gathers what is said of one court's mind, as a list within a sentence. */
typedef struct Minding {
    const Writing *w;
    StrBuf *out;
    uint32_t court;
    bool any;
} Minding;

static void add_court(const Debrief *debrief, uint32_t court, StrBuf *out) {
    if (out->len) strbuf_char(out, ' ');
    size_t at = out->len;
    strbuf_puts(out, debrief_court(debrief, court));
    upper_first(out, at);
}

static StrBuf *next_of(Minding *mind) {
    if (!mind->any) add_court(mind->w->debrief, mind->court, mind->out);
    strbuf_puts(mind->out, mind->any ? "; " : " ");
    mind->any = true;
    return mind->out;
}

static void points_changed(const Mindset *before, const Mindset *now, Minding *mind) {
    const Debrief *debrief = mind->w->debrief;
    if (!before || now->asked != before->asked) {
        if (now->asked == INT32_MAX)
            strbuf_puts(next_of(mind), "knows no text that its court would ratify");
        else
            strbuf_printf(next_of(mind), "would take %s or more", debrief_points(mind->w, now->asked));
    }
    if (!before || now->reserve != before->reserve)
        strbuf_printf(next_of(mind), "fights on below %s", debrief_points(mind->w, now->reserve));
    if (!before || now->guessed != before->guessed)
        strbuf_printf(next_of(mind), "thinks %s fights on below %s", debrief_court(debrief, 1 - mind->court),
                      debrief_points(mind->w, now->guessed));
}

static void beliefs_changed(const Mindset *before, const Mindset *now, Minding *mind) {
    const Debrief *debrief = mind->w->debrief;
    if (!before || now->chance != before->chance)
        strbuf_printf(next_of(mind), "gives %s a chance of %d", mind->court == 0 ? "itself" : debrief_court(debrief, 0),
                      now->chance);
    if (!before || now->interest != before->interest)
        strbuf_printf(next_of(mind), "thinks %s wants %s most", debrief_court(debrief, 1 - mind->court),
                      debrief->book->domain->interests[now->interest].label);
    if (!before || now->trust != before->trust) strbuf_printf(next_of(mind), "trusts at %d", now->trust);
}

static void add_mind(const Writing *w, const Looked *before, const Looked *act, uint32_t court, StrBuf *out) {
    Minding mind = {w, out, court, false};
    const Mindset *was = before ? &before->minds[court] : NULL;
    points_changed(was, &act->minds[court], &mind);
    beliefs_changed(was, &act->minds[court], &mind);
    if (mind.any) strbuf_char(out, '.');
}

static void add_answer(const Writing *w, const Looked *act, uint32_t court, StrBuf *out) {
    const Refusal *refusal = &act->answer[court].refusal;
    const Book *book = w->debrief->book;
    if (!act->spoke[court]) return;
    add_court(w->debrief, court, out);
    if (act->answered[court]) {
        strbuf_puts(out, " said yes.");
        return;
    }
    strbuf_printf(out, " said no, over %s", book->domain->interests[refusal->interest].label);
    if (refusal->clause != ID_NONE) {
        strbuf_puts(out, " and most of all ");
        clause_within(book, refusal->clause, out);
    }
    if (refusal->distance != DISTANCE_SEALED)
        strbuf_printf(out, " (how far off: %s)", distance_words(refusal->distance));
    strbuf_char(out, '.');
}

/* What was said, with a full stop of our own. */
static void add_said(const Writing *w, uint32_t turn, StrBuf *out) {
    StrBuf words = {0};
    said_label(w->debrief->book, game_deed(w->game, turn)->said, &words);
    Str said = strbuf_str(&words);
    while (said.len && said.at[said.len - 1] == '.') said.len--;
    strbuf_add(out, said);
    strbuf_free(&words);
}

/* The day is told where it is another. */
static Str act_term(const Writing *w, const Looked *act, const Looked *before, char mark) {
    StrBuf words = {0};
    if (!before || act->day != before->day) {
        debrief_when(w, act, &words);
        strbuf_puts(&words, ". ");
    }
    add_said(w, act->turn, &words);
    if (act->put && mark != '-') strbuf_printf(&words, " (%c)", mark);
    Str term = page_text(w->page, strbuf_str(&words));
    strbuf_free(&words);
    return term;
}

static void one_act(const Writing *w, uint32_t index, char mark) {
    const Looked *act = &w->debrief->acts[index], *before = index ? act - 1 : NULL;
    StrBuf words = {0};
    for (uint32_t court = 0; court < COURTS; court++) add_answer(w, act, court, &words);
    for (uint32_t court = 0; court < COURTS; court++) add_mind(w, before, act, court, &words);
    Str term = act_term(w, act, before, mark);
    if (words.len == 0) term = page_printf(w->page, "%.*s.", (int)term.len, term.at);
    debrief_entry(w, term, page_text(w->page, strbuf_str(&words)));
    strbuf_free(&words);
}

void debrief_acts(const Writing *w) {
    char mark = 'a';
    debrief_heading(w, "Act by act: what each side wanted and believed");
    debrief_prose(w, page_printf(w->page,
                                 "A court would take so many points or more by then; below so many it would rather "
                                 "fight on, and below so many it thinks that the other would. Chances are %s's in the "
                                 "war, trust is in whoever speaks to the court; both are of 100. What an act left as "
                                 "it was isn't told again.",
                                 debrief_court(w->debrief, 0)));
    for (uint32_t i = 0; i < w->debrief->act_count; i++) {
        one_act(w, i, mark);
        if (w->debrief->acts[i].put) mark = debrief_letter(mark);
    }
}

/* ---- advisers --------------------------------------------------------------------------------------------------- */

/* A score goes up to 10,000. */
static Str scored_words(const Writing *w, const Scored *scored) {
    if (scored->count == 0) return str("was never asked.");
    Str score = scored->brier < 1000 ? page_printf(w->page, "%d", scored->brier)
                                     : page_printf(w->page, "%d,%03d", scored->brier / 1000, scored->brier % 1000);
    return page_printf(w->page, "on the right side of fifty in %u of %u; score %.*s. Would have signed %u of the %u.",
                       scored->right, scored->count, (int)score.len, score.at, scored->signs, scored->count);
}

void debrief_advisers(const Writing *w) {
    if (w->debrief->adviser_count == 0) return;
    debrief_heading(w, "What your advisers foretold");
    debrief_prose(w,
                  str("Before each text was put, each gave the chance, of 100, that the other court would say yes to "
                      "it. The score is the mean square of what he missed by: 0 is never to be wrong, 2,500 to say "
                      "fifty every time, 10,000 to be sure and wrong every time."));
    for (uint32_t i = 0; i < w->debrief->adviser_count; i++) {
        const Scored *scored = &w->debrief->scored[i];
        const Court *court = &w->debrief->book->domain->courts[scored->who.court];
        debrief_entry(w, str(court->factions[scored->who.faction].label), scored_words(w, scored));
    }
}
