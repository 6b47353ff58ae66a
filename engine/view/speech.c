/* speech.c - what a court or a councillor says in a row, as one quotation, and the reasons of a refusal in their order:
 * what it hurts, which clause, whose vote or red line, and the way back.
 *
 * A reason that isn't there isn't spoken of; nothing here says more than the Refusal does. */
#include <string.h>

#include "view/table_words.h"
#include "view/tableau.h"

static void add_line(Speech *speech, VoiceLine line, uint32_t interest, const Fills *fills) {
    if (speech->words.len) strbuf_char(&speech->words, ' ');
    StrBuf words = {0};
    voice_line(speech->book, speech->who, line, interest, fills, &words);
    strbuf_add(&speech->words, strbuf_str(&words));
    strbuf_free(&words);
}

void speak(Speech *speech, VoiceLine line, const Fills *fills) {
    add_line(speech, line, INTERESTS_MOST, fills);
}

void speak_hurt(Speech *speech, uint32_t interest, const Fills *fills) {
    add_line(speech, VOICE_HURT, interest, fills);
}

/* ---- reasons ---------------------------------------------------------------------------------------------------- */

typedef struct Reasoning {
    Speech *speech;
    const Reason *reason;
    const Refusal *refusal;
    const Court *court;
} Reasoning;

/* What the clause's own line would ask for is named next: by a red line, or as the one change that would do. */
static bool named_next(const Refusal *refusal) {
    bool crossed = refusal->red_line && refusal->red_clause == refusal->clause;
    const SingleChange *change = &refusal->changes[0];
    bool way = refusal->way_back && refusal->change_count == 1;
    return crossed || (way && change->clause == refusal->clause && change->option == refusal->option);
}

static bool stands_elsewhere(const Book *book, uint32_t clause, const char *option) {
    for (uint32_t c = 0; c < book->domain->clause_count; c++)
        for (uint8_t o = 0; c != clause && o < book->domain->clauses[c].options; o++)
            if (strcmp(term_option(book, c, o), option) == 0) return true;
    return false;
}

/* "none" says what hurts only with "silk: " before it. */
static void add_hurting(const Book *book, uint32_t clause, uint8_t option, StrBuf *out) {
    const char *label = term_option(book, clause, option);
    if (stands_elsewhere(book, clause, label)) {
        clause_within(book, clause, out);
        strbuf_puts(out, ": ");
    }
    strbuf_puts(out, label);
}

static void say_hurt(const Reasoning *reasoning) {
    const Refusal *refusal = reasoning->refusal;
    const Book *book = reasoning->speech->book;
    StrBuf clause = {0}, option = {0};
    Fills fills = {.interest = book->domain->interests[refusal->interest].label};
    if (refusal->clause != ID_NONE) {
        clause_within(book, refusal->clause, &clause);
        add_hurting(book, refusal->clause, reasoning->reason->text->option[refusal->clause], &option);
        fills.clause = strbuf_text(&clause);
        fills.option = strbuf_text(&option);
    }
    speak_hurt(reasoning->speech, refusal->interest, &fills);
    if (fills.clause && reasoning->reason->asks && !named_next(refusal)) {
        fills.wanted = term_option(book, refusal->clause, refusal->option);
        speak(reasoning->speech, VOICE_CLAUSE, &fills);
    }
    strbuf_free(&clause);
    strbuf_free(&option);
}

static bool speaks_for_it(const Reasoning *reasoning) {
    uint32_t faction = reasoning->refusal->faction, speaker = reasoning->speech->who.faction;
    return faction == speaker || (speaker == FACTIONS_MOST && faction == reasoning->court->ruler);
}

/* Nobody speaks of himself by name. */
static const char *whose_vote(const Reasoning *reasoning) {
    uint32_t faction = reasoning->refusal->faction, speaker = reasoning->speech->who.faction;
    if (!speaks_for_it(reasoning)) return reasoning->court->factions[faction].label;
    return speaker == FACTIONS_MOST ? "this court" : "my side";
}

static void say_whose_vote(const Reasoning *reasoning) {
    const Refusal *refusal = reasoning->refusal;
    const Book *book = reasoning->speech->book;
    StrBuf clause = {0};
    Fills fills = {.faction = whose_vote(reasoning)};
    uint32_t blamed = refusal->red_line ? refusal->red_clause : refusal->clause;
    if (blamed != ID_NONE) {
        clause_within(book, blamed, &clause);
        fills.clause = strbuf_text(&clause);
        fills.option = term_option(book, blamed, reasoning->reason->text->option[blamed]);
    }
    if (refusal->red_line)
        speak(reasoning->speech, VOICE_RED, &fills);
    else if (!speaks_for_it(reasoning))
        speak(reasoning->speech, VOICE_MISSING, &fills);
    strbuf_free(&clause);
}

void speak_way_back(Speech *speech, const Refusal *refusal) {
    StrBuf change = {0};
    if (!refusal->way_back) return;
    for (uint32_t i = 0; i < refusal->change_count; i++) {
        strbuf_puts(&change, list_joint(i, refusal->change_count));
        term_within(speech->book, refusal->changes[i].clause, refusal->changes[i].option, &change);
    }
    speak(speech, VOICE_WAY_BACK, &(Fills){.change = strbuf_text(&change)});
    strbuf_free(&change);
}

void speak_reason(Speech *speech, const Reason *reason) {
    const Refusal *refusal = reason->refusal;
    Reasoning reasoning = {speech, reason, refusal, &speech->book->domain->courts[speech->who.court]};
    say_hurt(&reasoning);
    if (refusal->faction != FACTIONS_MOST) say_whose_vote(&reasoning);
    speak_way_back(speech, refusal);
    if (!refusal->way_back && reason->trusts && refusal->distance >= DISTANCE_FAR)
        speak(speech, VOICE_FAR, &(Fills){.distance = distance_words(refusal->distance)});
}

/* ---- a paragraph ------------------------------------------------------------------------------------------------ */

void spans_name(Spans *spans, const char *name) {
    StrBuf words = {0};
    strbuf_puts(&words, name);
    if (spans->count == 0) upper_first(&words, 0);
    spans_words(spans, SPAN_NAME, &words);
    strbuf_free(&words);
}

void spans_words(Spans *spans, SpanRole role, const StrBuf *words) {
    spans_add(spans, role, page_text(spans->page, strbuf_str(words)));
}

/* A quotation within a quotation has single marks. */
static Str quoted(Page *page, const StrBuf *words) {
    static const struct { const char *outer, *inner; } marks[] = {{"“", "‘"}, {"”", "’"}};
    StrBuf out = {0};
    strbuf_puts(&out, "“");
    for (size_t i = 0; i < words->len;) {
        Str rest = str_of(words->at + i, words->len - i);
        size_t mark = str_starts(rest, marks[0].outer) ? 0 : str_starts(rest, marks[1].outer) ? 1 : 2;
        strbuf_add(&out, mark < 2 ? str(marks[mark].inner) : str_of(rest.at, 1));
        i += mark < 2 ? strlen(marks[mark].outer) : 1;
    }
    strbuf_puts(&out, "”");
    Str text = page_text(page, strbuf_str(&out));
    strbuf_free(&out);
    return text;
}

void speech_block(Speech *speech, Distance distance, Page *page, Blocks *blocks) {
    Spans spans = spans_for(page, 6);
    if (speech->words.len == 0) return;
    spans_name(&spans, speaker_name(speech->book, speech->who));
    spans_puts(&spans, SPAN_PLAIN, ": ");
    spans_add(&spans, SPAN_PLAIN, quoted(page, &speech->words));
    if (distance != DISTANCE_SEALED) {
        spans_puts(&spans, SPAN_PLAIN, " How far off: ");
        spans_puts(&spans, SPAN_VERDICT, distance_words(distance));
        spans_puts(&spans, SPAN_PLAIN, ".");
    }
    spans_block(&spans, blocks, BLOCK_PROSE);
    strbuf_free(&speech->words);
}
