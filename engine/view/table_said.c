/* table_said.c - what was said at a table, from a journal's words to a choice's label: "offer:silk=200k" to "Offer silk
 * “200,000 lengths a year”."
 *
 * A journal's names are the book's, so they can be told without the talks in which they were said. A name that means
 * nothing is told as it is. */
#include <string.h>

#include "view/compose_heard.h"
#include "view/table_words.h"

typedef struct Parts { /* the words behind the colon, told */
    StrBuf first, second, third, terms;
    uint32_t count;
} Parts;

static bool name_term(const Book *book, Str word, StrBuf *out) {
    Str name = {0}, option = word;
    str_split(&option, '=', &name);
    for (uint32_t c = 0; c < book->domain->clause_count; c++) {
        const Clause *clause = term_clause(book, c);
        for (uint32_t o = 0; o < clause->option_count; o++) {
            if (!str_is(name, clause->name) || !str_is(option, clause->options[o].name)) continue;
            term_within(book, c, (uint8_t)o, out);
            return true;
        }
    }
    return false;
}

static bool name_clause(const Book *book, Str word, StrBuf *out) {
    for (uint32_t c = 0; c < book->domain->clause_count; c++) {
        if (!str_is(word, term_clause(book, c)->name)) continue;
        clause_within(book, c, out);
        return true;
    }
    return false;
}

static bool name_token(const Book *book, Str word, StrBuf *out) {
    for (uint32_t i = 0; i < book->token_count; i++) {
        if (!str_is(word, book->tokens[i].name)) continue;
        strbuf_puts(out, book->tokens[i].label);
        return true;
    }
    return false;
}

static bool name_court(const Book *book, Str word, StrBuf *out) {
    for (uint32_t i = 0; i < COURTS; i++) {
        if (!str_is(word, book->domain->courts[i].name)) continue;
        strbuf_puts(out, book->domain->courts[i].label);
        return true;
    }
    return false;
}

static bool name_faction(const Book *book, Str word, StrBuf *out) {
    for (uint32_t i = 0; i < COURTS; i++) {
        const Court *court = &book->domain->courts[i];
        for (uint32_t f = 0; f < court->faction_count; f++) {
            if (!str_is(word, court->factions[f].name)) continue;
            name_within(speaker_name(book, (Speaker){i, f, 0}), out);
            return true;
        }
    }
    return false;
}

static bool name_manner(Str word, StrBuf *out) {
    for (Manner manner = MANNER_TRUE; manner <= MANNER_BENT; manner++) {
        if (!str_is(word, manner_word(manner))) continue;
        strbuf_puts(out, manner_words(manner));
        return true;
    }
    return false;
}

static void name_in_slot(const Book *book, TalkSlot slot, Str word, StrBuf *out) {
    bool known = false;
    switch (slot) {
    case SLOT_TERM:
    case SLOT_THEN:
    case SLOT_MAYBE_TERM:
    case SLOT_TERMS: known = name_term(book, word, out); break;
    case SLOT_CLAUSE: known = name_clause(book, word, out); break;
    case SLOT_TOKEN: known = name_token(book, word, out); break;
    case SLOT_COURT: known = name_court(book, word, out); break;
    case SLOT_FACTION: known = name_faction(book, word, out); break;
    case SLOT_MANNER: known = name_manner(word, out); break;
    case SLOT_END: break;
    }
    if (!known) strbuf_add(out, word);
}

static void name_terms(const Book *book, Str rest, StrBuf *out) {
    uint32_t count = 1, done = 0;
    for (size_t i = 0; i < rest.len; i++) count += rest.at[i] == ',';
    Str word;
    while (str_split(&rest, ',', &word)) {
        strbuf_puts(out, list_joint(done++, count));
        name_in_slot(book, SLOT_TERMS, word, out);
    }
}

static void name_parts(const Book *book, TalkKind kind, Str rest, Parts *parts) {
    const TalkSlot *slot = talk_slots(kind);
    StrBuf *places[] = {&parts->first, &parts->second, &parts->third};
    Str word;
    if (*slot == SLOT_TERMS) {
        name_terms(book, rest, &parts->terms);
        return;
    }
    while (parts->count < 3 && slot[parts->count] != SLOT_END && str_split(&rest, ',', &word)) {
        name_in_slot(book, slot[parts->count], word, places[parts->count]);
        parts->count++;
    }
}

/* ---- a label ---------------------------------------------------------------------------------------------------- */

static void label_question(const char *whom, const StrBuf *term, StrBuf *out) {
    if (term->len)
        strbuf_printf(out, "Ask %s whether %s would do.", whom, term->at);
    else
        strbuf_printf(out, "Ask %s what matters most.", whom);
}

static void label_text(const char *words, const char *none, const StrBuf *terms, StrBuf *out) {
    if (terms->len)
        strbuf_printf(out, "%s %s.", words, terms->at);
    else
        strbuf_puts(out, none);
}

static void label_kind(TalkKind kind, const Parts *parts, StrBuf *out) {
    const char *first = strbuf_text(&parts->first), *second = strbuf_text(&parts->second);
    const char *third = strbuf_text(&parts->third);
    switch (kind) {
    case TALK_OFFER: label_text("Offer", "Offer the text as it lies.", &parts->terms, out); break;
    case TALK_AMEND: strbuf_printf(out, "Make it %s.", first); break;
    case TALK_LINK: strbuf_printf(out, "If %s, then %s.", first, second); break;
    case TALK_HOLD: strbuf_puts(out, "Say your own text again, and wait."); break;
    case TALK_INITIAL: strbuf_printf(out, "Put your initials to %s.", first); break;
    case TALK_REOPEN: strbuf_printf(out, "Take back your initials to %s.", first); break;
    case TALK_ASK: label_question("them", &parts->first, out); break;
    case TALK_ARGUE: strbuf_printf(out, "Show them %s.", first); break;
    case TALK_WARN: strbuf_puts(out, "Say that you would rather fight than sign this."); break;
    case TALK_RECESS: strbuf_puts(out, "Go and ask your own court."); break;
    case TALK_DISPATCH:
        label_text("Send the envoy, who may go as far as", "Send the envoy with the mandate as it was.", &parts->terms,
                   out);
        break;
    case TALK_SOUND: strbuf_printf(out, "Sound %s.", first); break;
    case TALK_SWAY: strbuf_printf(out, "Show %s %s.", first, second); break;
    case TALK_DRAFT:
        label_text("Put a draft to both courts, with", "Put the text as it lies to both courts.", &parts->terms, out);
        break;
    case TALK_INQUIRE: label_question(first, &parts->second, out); break;
    case TALK_TELL: strbuf_printf(out, "Tell %s of %s, %s.", first, second, third); break;
    case TALK_CARRY: strbuf_printf(out, "Carry %s's answer to the other court, %s.", first, second); break;
    case TALK_VERIFY: strbuf_printf(out, "Find out the truth about %s.", first); break;
    case TALK_SEND: strbuf_puts(out, "Lay the text before both courts."); break;
    case TALK_BREAK: strbuf_puts(out, "Break off the talks."); break;
    case TALK_KINDS: break;
    }
}

static TalkKind kind_said(Str *rest) {
    Str verb = {0};
    str_split(rest, ':', &verb);
    TalkKind kind = 0;
    while (kind < TALK_KINDS && !str_is(verb, talk_word(kind))) kind++;
    return kind;
}

void said_label(const Book *book, const char *said, StrBuf *out) {
    Str rest = str(said);
    Parts parts = {.count = 0};
    TalkKind kind = kind_said(&rest);
    if (kind == TALK_KINDS) {
        strbuf_puts(out, said);
        return;
    }
    name_parts(book, kind, rest, &parts);
    label_kind(kind, &parts, out);
    strbuf_free(&parts.first);
    strbuf_free(&parts.second);
    strbuf_free(&parts.third);
    strbuf_free(&parts.terms);
}

/* ---- how often before ------------------------------------------------------------------------------------------- */

typedef struct Occasion {
    TalkKind kind; /* of all that put a text, or say one again, the first */
    Str whom;      /* of those who could be addressed */
} Occasion;

static Occasion occasion_of(const char *said) {
    Str rest = str(said);
    Occasion occasion = {kind_said(&rest), {"", 0}};
    if (occasion.kind >= TALK_KINDS) return occasion;
    TalkSlot first = talk_slots(occasion.kind)[0];
    if (first == SLOT_COURT || first == SLOT_FACTION) str_split(&rest, ',', &occasion.whom);
    bool text = first == SLOT_TERMS || first == SLOT_TERM || occasion.kind == TALK_HOLD;
    if (text) occasion.kind = TALK_OFFER;
    return occasion;
}

uint32_t said_before(const Game *game) {
    uint32_t last = game_turns(game) - 1, count = 0;
    const char *said = game_deed(game, last)->said;
    Occasion now = said ? occasion_of(said) : (Occasion){TALK_KINDS, {"", 0}};
    for (uint32_t i = 0; i < last; i++) {
        const char *other = game_deed(game, i)->said;
        Occasion before = other ? occasion_of(other) : (Occasion){TALK_KINDS, {"", 0}};
        count += before.kind == now.kind && str_equal(before.whom, now.whom);
    }
    return count;
}
