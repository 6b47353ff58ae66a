/* table_moves.c - what can be done at a table, as items: each says in a sentence what it is and what it costs, and,
 * when there is no way at all to do it now, why not.
 *
 * Whether there is a way is tried: the slots of what would be said are filled with all that may stand there until one
 * passes talks_check. */
#include "model/onward.h"
#include "view/table_words.h"
#include "view/tableau.h"

static const char *plain_label(TalkKind kind) {
    static const char *const labels[TALK_KINDS] = {
        [TALK_OFFER] = "Put a whole text of your own on the table…",
        [TALK_AMEND] = "Change one clause of the text that lies there, and put it…",
        [TALK_LINK] = "Tie two clauses: if the one so, then the other so…",
        [TALK_HOLD] = "Say your own text again, and wait",
        [TALK_INITIAL] = "Put your initials to a clause as it stands…",
        [TALK_REOPEN] = "Take back your initials… (it costs face and trust)",
        [TALK_ASK] = "Ask what matters most to them, or whether something would do…",
        [TALK_ARGUE] = "Show them what you know about the war…",
        [TALK_WARN] = "Say that you would rather fight than sign this (a bluff costs trust)",
        [TALK_RECESS] = "Go and ask your own court (a day, and a round of the war)",
        [TALK_SOUND] = "Hear how a councillor would vote, and why…",
        [TALK_DRAFT] = "Put one text of your own to both courts…",
        [TALK_SWAY] = "Show a councillor what you know about the war…",
        [TALK_INQUIRE] = "Ask a court what it could spare (it costs trust), or whether something would do…",
        [TALK_TELL] = "Tell a court what you know: as it is, softened or bent… (on your list)",
        [TALK_CARRY] = "Carry a court's last answer to the other…",
        [TALK_VERIFY] = "Find out whether what you were told is so…",
        [TALK_SEND] = "Lay the text before both courts, to be ratified",
        [TALK_BREAK] = "Break off the talks",
    };
    return labels[kind];
}

enum { PATIENT_DRAFTS = 3, SMALL_RISK = 1000, FAIR_RISK = 3000 };

/* Lists meet at every draft but the first, and when a text is sent. */
static void add_risk(const Tableau *tableau, TalkKind kind, StrBuf *out) {
    uint32_t risk = talks_risk(tableau->book, tableau->world, &(Say){.kind = kind});
    if (risk > 0)
        strbuf_printf(out, " (their lists will meet: %s risk)",
                      risk < SMALL_RISK  ? "a small"
                      : risk < FAIR_RISK ? "a fair"
                                         : "a great");
}

static void label_dispatch(const Tableau *tableau, StrBuf *out) {
    PersonId envoy = tableau->sitting->envoy;
    strbuf_puts(out, "Write how far ");
    name_within(envoy.at != ID_NONE ? tableau->book->people[envoy.at].label : "your envoy", out);
    strbuf_puts(out, " may go, and send him… (two days)");
}

/* What is written is enough to ride with. */
static void ride_item(const Tableau *tableau) {
    const Pen *pen = tableau->view->pen;
    Say say = {.kind = TALK_DISPATCH, .deal = tableau->talks.limit};
    Error err = {""};
    if (!talks_check(tableau->book, tableau->world, &say, &err)) return;
    const char *label = pen && pen->taken     ? "Send him with what you have written (two days)"
                        : tableau->talks.sent ? "Send him again with what he has (two days)"
                                              : "Send him with that, and hear what they ask besides (two days)";
    page_item(tableau->page, TABLE_RIDE_TAG, "ride", str(label));
}

/* No way leads back to this table once it has been left so. */
static bool breaks_for_good(const Tableau *tableau) {
    const Exit *exit = &tableau->sitting->exits[EXIT_BROKEN];
    return exit->declared && !onward_leads(tableau->book, exit->go, tableau->sitting->scene);
}

/* After a no there would be no day left to put another, or to send anything. */
static bool is_last_day(const Tableau *tableau) {
    return world_get(tableau->world, tableau->sitting->day_count) + 1 >= tableau->sitting->days;
}

static void talk_label(const Tableau *tableau, TalkKind kind, StrBuf *out) {
    if (kind == TALK_DISPATCH)
        label_dispatch(tableau, out);
    else if (kind == TALK_BREAK && breaks_for_good(tableau))
        strbuf_puts(out, "Break off (ends the talks)");
    else
        strbuf_puts(out, plain_label(kind));
    if (written_by_pen(kind) && tableau->view->pen && tableau->view->pen->taken)
        strbuf_puts(out, " (your unsent draft is here)");
    if (kind == TALK_DRAFT)
        strbuf_puts(out, is_last_day(tableau) ? " (the last: unless both say yes, it is too late)"
                                              : " (the rest of the day)");
    if (kind == TALK_DRAFT && tableau->talks.drafts >= PATIENT_DRAFTS)
        strbuf_puts(out, " (they are tired of drafts: it costs trust)");
    add_risk(tableau, kind, out);
}

/* ---- is there a way? -------------------------------------------------------------------------------------------- */

static bool rest_possible(const Tableau *tableau, const Say *say, const TalkSlot *slot, Error *err) {
    return say_possible(tableau, say, slot + 1, err);
}

static bool any_term(const Tableau *tableau, Say say, const TalkSlot *slot, Error *err) {
    bool then = *slot == SLOT_THEN;
    for (uint8_t c = 0; c < tableau->book->domain->clause_count; c++)
        for (uint8_t o = 0; o < tableau->book->domain->clauses[c].options; o++) {
            *(then ? &say.then_clause : &say.clause) = c;
            *(then ? &say.then_option : &say.option) = o;
            if (rest_possible(tableau, &say, slot, err)) return true;
        }
    return false;
}

static bool any_token(const Tableau *tableau, Say say, const TalkSlot *slot, Error *err) {
    uint32_t held = talks_tokens(tableau->book, tableau->world);
    if (held == 0) return error_set(err, "You know nothing that would serve.");
    for (say.token = 0; say.token < tableau->book->token_count; say.token++)
        if (held >> say.token & 1 && rest_possible(tableau, &say, slot, err)) return true;
    return false;
}

static bool any_number(const Tableau *tableau, Say say, const TalkSlot *slot, Error *err) {
    uint8_t *place = *slot == SLOT_CLAUSE    ? &say.clause
                     : *slot == SLOT_COURT   ? &say.court
                     : *slot == SLOT_FACTION ? &say.faction
                                             : &say.manner;
    uint32_t count = *slot == SLOT_CLAUSE    ? tableau->book->domain->clause_count
                     : *slot == SLOT_COURT   ? COURTS
                     : *slot == SLOT_FACTION ? tableau->book->domain->courts[own_court(tableau)].faction_count
                                             : MANNER_BENT + 1;
    for (*place = *slot == SLOT_MANNER ? MANNER_TRUE : 0; *place < count; ++*place)
        if (rest_possible(tableau, &say, slot, err)) return true;
    return false;
}

bool say_possible(const Tableau *tableau, const Say *say, const TalkSlot *slot, Error *err) {
    Say next = *say;
    switch (*slot) {
    case SLOT_END: return talks_check(tableau->book, tableau->world, say, err);
    case SLOT_TERMS:
        next.deal = say->kind == TALK_DISPATCH ? tableau->talks.limit : tableau->talks.parley.text;
        return rest_possible(tableau, &next, slot, err);
    case SLOT_MAYBE_TERM: next.clause = TERM_NONE; return rest_possible(tableau, &next, slot, err);
    case SLOT_TOKEN: return any_token(tableau, next, slot, err);
    case SLOT_TERM:
    case SLOT_THEN: return any_term(tableau, next, slot, err);
    case SLOT_CLAUSE:
    case SLOT_COURT:
    case SLOT_FACTION:
    case SLOT_MANNER: break;
    }
    return any_number(tableau, next, slot, err);
}

/* ---- the items -------------------------------------------------------------------------------------------------- */

static bool is_minister(const Tableau *tableau) {
    return tableau->sitting->seat == SEAT_MINISTER;
}

/* Worth seeing while it can't be done: what everything works towards. The rest comes when there is something to it;
 * and so does that to a minister, whose page tells what is between. */
static bool shown_closed(const Tableau *tableau, TalkKind kind) {
    return kind == TALK_BREAK || (kind == TALK_SEND && !is_minister(tableau));
}

static void move_item(const Tableau *tableau, TalkKind kind) {
    StrBuf label = {0};
    Error err = {""};
    Say say = {.kind = kind};
    if (!shown_closed(tableau, kind) && !say_possible(tableau, &say, talk_slots(kind), &err)) return;
    talk_label(tableau, kind, &label);
    Item *item = page_item(tableau->page, TABLE_TAG + (uint32_t)kind, talk_word(kind), strbuf_str(&label));
    item->open = say_possible(tableau, &say, talk_slots(kind), &err);
    if (!item->open) item->why = page_text(tableau->page, str(err.text));
    strbuf_free(&label);
}

/* What to do first, in one sentence. */
static void add_first_steps(const Tableau *tableau, StrBuf *out) {
    switch (tableau->sitting->seat) {
    case SEAT_ENVOY: strbuf_puts(out, "First ask what matters most to them, or put a text of your own. "); break;
    case SEAT_MINISTER:
        strbuf_puts(out, "Send him, and hear what they ask; then write what else he may grant. ");
        break;
    case SEAT_MEDIATOR:
        strbuf_puts(out, "Put one text to both, and hear where it hurts. They say more to one who asks, who carries "
                         "what was said, and who brings them the other's secrets. ");
        break;
    case SEAT_KINDS: break;
    }
}

/* Once: from then on the day's line counts what is left of it. */
static void note_cost(const Tableau *tableau) {
    StrBuf words = {0};
    if (tableau->begun) return;
    add_first_steps(tableau, &words);
    strbuf_puts(&words, "Each act takes ");
    part_of_day_words(tableau->sitting->pace, &words);
    strbuf_puts(&words, ", unless it says otherwise. Nothing binds until both courts have ratified the whole.");
    Span span = {strbuf_str(&words), SPAN_FAINT};
    page_block(tableau->page, &tableau->page->body, BLOCK_NOTE, &span, 1);
    strbuf_free(&words);
}

void table_moves(const Tableau *tableau) {
    bool agreed = tableau->talks.parley.agreed == (1u << COURTS) - 1, first = is_minister(tableau) && agreed;
    note_cost(tableau);
    if (first) move_item(tableau, TALK_SEND);
    if (is_minister(tableau) && !agreed) ride_item(tableau);
    for (TalkKind kind = 0; kind < TALK_KINDS; kind++) {
        if (kind == TALK_BREAK || (first && kind == TALK_SEND)) continue;
        if (kind == TALK_SWAY && !tableau->talks.sent) continue; /* nobody has said no yet */
        if (talk_seat(kind, tableau->sitting->seat)) move_item(tableau, kind);
    }
}

void table_way_out(const Tableau *tableau) {
    if (talk_seat(TALK_BREAK, tableau->sitting->seat)) move_item(tableau, TALK_BREAK);
}
