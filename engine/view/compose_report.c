/* compose_report.c - what an envoy brings home: up to a dozen answers, of his and of theirs, told in a few lines.
 *
 * Of both it takes the first text and the last. What differs between the first two is how they opened; between the
 * first and the last of one side, what it moved; between the last two, what is still open. */
#include <string.h>

#include "view/compose_heard.h"
#include "view/table_words.h"

enum { TOLD_MOST = 4 };

typedef struct Side { /* one of the two, over all exchanges */
    const Heard *first, *last;
} Side;

typedef struct Report {
    const Ear *ear;
    const char *envoy;
    uint32_t own;
    Side sides[COURTS];
} Report;

static bool puts_text(const Heard *heard) {
    AnswerKind kind = heard->answer.kind;
    return kind == ANSWER_COUNTER || kind == ANSWER_HOLD || kind == ANSWER_ACCEPT;
}

static Report read_report(const Ear *ear, const Hearing *hearing) {
    const Book *book = ear->book;
    Report report = {.ear = ear, .own = ear->sitting->court, .envoy = "your envoy"};
    if (ear->sitting->envoy.at != ID_NONE) report.envoy = book->people[ear->sitting->envoy.at].label;
    for (uint32_t i = 0; i < hearing->count; i++) {
        const Heard *heard = &hearing->list[i];
        if (heard->kind != HEARD_ANSWER) continue;
        Side *side = &report.sides[heard->court];
        if (!side->first && puts_text(heard)) side->first = heard;
        side->last = heard;
    }
    return report;
}

static const char *their_label(const Report *report) {
    return report->ear->book->domain->courts[1 - report->own].label;
}

static void report_line(const Report *report, StrBuf *words) {
    page_line(report->ear->page, &report->ear->page->body, BLOCK_PROSE, strbuf_text(words));
    strbuf_free(words);
}

static void tell_heading(const Report *report) {
    Spans spans = spans_for(report->ear->page, 2);
    spans_name(&spans, report->envoy);
    spans_puts(&spans, SPAN_PLAIN, "'s report, a day old:");
    spans_block(&spans, &report->ear->page->body, BLOCK_PROSE);
}

/* "He opened with silk “none”; Liao, with silk “300,000”." */
static void tell_opening(const Report *report) {
    const Heard *ours = report->sides[report->own].first, *theirs = report->sides[1 - report->own].first;
    const Book *book = report->ear->book;
    StrBuf words = {0};
    if (!ours || !theirs) return;
    strbuf_puts(&words, "I opened with ");
    Differences mine = {&ours->answer.text, &theirs->answer.text, TOLD_MOST};
    if (terms_within(book, mine, &words) == 0) {
        strbuf_clear(&words);
        strbuf_puts(&words, "We opened with the same text.");
    } else {
        strbuf_printf(&words, "; %s answered with ", their_label(report));
        terms_within(book, (Differences){mine.base, mine.deal, TOLD_MOST}, &words);
        strbuf_puts(&words, ".");
    }
    report_line(report, &words);
}

static bool tell_moves(const Report *report, uint32_t court, const char *who, StrBuf *words) {
    const Side *side = &report->sides[court];
    StrBuf terms = {0};
    if (!side->first || !puts_text(side->last)) return false;
    Differences moved = {&side->last->answer.text, &side->first->answer.text, TOLD_MOST};
    bool any = terms_within(report->ear->book, moved, &terms) > 0;
    if (any) strbuf_printf(words, "%s%s moved to %s.", words->len ? " " : "", who, terms.at);
    strbuf_free(&terms);
    return any;
}

static void tell_moved(const Report *report) {
    StrBuf words = {0};
    bool mine = tell_moves(report, report->own, "I", &words);
    bool theirs = tell_moves(report, 1 - report->own, their_label(report), &words);
    if (!mine && !theirs) strbuf_puts(&words, "Nobody moved.");
    report_line(report, &words);
}

static void tell_open(const Report *report) {
    const Heard *ours = report->sides[report->own].last, *theirs = report->sides[1 - report->own].last;
    StrBuf words = {0}, terms = {0};
    bool done = !ours || !theirs || ours->answer.kind == ANSWER_ACCEPT || theirs->answer.kind == ANSWER_ACCEPT;
    if (done || !puts_text(ours) || !puts_text(theirs)) return;
    Differences open = {&theirs->answer.text, &ours->answer.text, TOLD_MOST};
    if (terms_within(report->ear->book, open, &terms) > 0)
        strbuf_printf(&words, "Where it stands: they still ask for %s.", terms.at);
    strbuf_free(&terms);
    if (words.len) report_line(report, &words);
}

/* Whether there is a text that both would sign, or what became of it. */
static void tell_end(const Report *report) {
    const Heard *ours = report->sides[report->own].last, *theirs = report->sides[1 - report->own].last;
    StrBuf words = {0};
    if (theirs && theirs->answer.kind == ANSWER_ACCEPT)
        strbuf_printf(&words, "%s has said yes to my text. It lies before you, and can be laid before the courts.",
                      their_label(report));
    else if (ours && ours->answer.kind == ANSWER_ACCEPT)
        strbuf_puts(&words, "I could say yes to their text within what you allowed. It can be laid before the courts.");
    else if (ours && ours->answer.kind == ANSWER_LEAVE)
        strbuf_puts(&words, "I had nothing more that I might say, and have come home.");
    else
        strbuf_puts(&words, "I have no text that they would sign.");
    report_line(report, &words);
}

void compose_report(const Ear *ear, const Hearing *hearing) {
    Report report = read_report(ear, hearing);
    const Heard *theirs = report.sides[1 - report.own].last;
    tell_heading(&report);
    tell_opening(&report);
    tell_moved(&report);
    tell_open(&report);
    if (theirs) hear_answer_speech(ear, theirs);
    tell_end(&report);
}
