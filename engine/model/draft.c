/* draft.c - a text being written at a table. Kept of it are two: as it is, and the last of the player's own that
 * something else took the place of, so that whatever is put there at one stroke can be taken back. */
#include "model/draft.h"

#include <string.h>

#include "model/talks_ripe.h"

static const char NOTHING[] = "-"; /* no act is called that */

TalkKind draft_kind(SeatKind seat) {
    static const TalkKind kinds[] = {
        [SEAT_ENVOY] = TALK_OFFER, [SEAT_MINISTER] = TALK_DISPATCH, [SEAT_MEDIATOR] = TALK_DRAFT};
    return kinds[seat];
}

static const Deal *lying_for(const Sitting *sitting, const Talks *talks) {
    return sitting->seat == SEAT_MINISTER ? &talks->limit : &talks->parley.text;
}

static bool same_text(const Book *book, const Deal *a, const Deal *b) {
    return memcmp(a->option, b->option, book->domain->clause_count) == 0;
}

/* ---- writing ---------------------------------------------------------------------------------------------------- */

static void take_up(Draft *draft, const Book *book, const World *world) {
    if (draft->sitting) return;
    Deal lying = draft_text(draft, book, world);
    *draft = (Draft){.sitting = talks_sitting(book, world), .over = lying, .deal = lying};
}

Deal draft_text(const Draft *draft, const Book *book, const World *world) {
    if (draft->sitting) return draft->deal;
    Talks talks = talks_now(book, world);
    return *lying_for(talks_sitting(book, world), &talks);
}

static bool is_fairest(const Draft *draft, const Book *book, const World *world, const Deal *deal) {
    if (draft->sitting->seat != SEAT_MEDIATOR) return false;
    Deal proposal = mediator_proposal(book, world);
    return same_text(book, &proposal, deal);
}

/* What is written goes: aside if it is the player's own, else it can be had again by asking for it. */
static void make_way(Draft *draft, bool for_the_one_aside) {
    bool own = draft->written && !draft->fairest;
    if (own) draft->aside = draft->deal;
    draft->set_aside = own || (draft->set_aside && !for_the_one_aside);
}

bool draft_write(Draft *draft, const Book *book, const World *world, Deal deal) {
    take_up(draft, book, world);
    if (same_text(book, &draft->deal, &deal)) return false;
    bool struck = same_text(book, &draft->over, &deal);
    bool fairest = !struck && is_fairest(draft, book, world, &deal);
    bool back = draft->set_aside && same_text(book, &draft->aside, &deal);
    if (struck || fairest || back) make_way(draft, back);
    draft->written = !struck;
    draft->fairest = fairest;
    draft->deal = deal;
    return true;
}

void draft_said(Draft *draft, const Book *book, const Say *say) {
    bool whole = talk_slots(say->kind)[0] == SLOT_TERMS;
    if (whole && draft->written && same_text(book, &draft->deal, &say->deal)) *draft = (Draft){0};
}

void draft_follow(Draft *draft, const Book *book, const World *world) {
    if (!draft->sitting) return;
    bool stands = talks_sitting(book, world) == draft->sitting;
    if (stands) {
        Talks talks = talks_now(book, world);
        stands = same_text(book, lying_for(draft->sitting, &talks), &draft->over);
    }
    if (!stands) *draft = (Draft){0};
}

/* ---- words ------------------------------------------------------------------------------------------------------ */

void draft_words(const Draft *draft, const Book *book, const World *world, StrBuf *out) {
    if (!draft->written) {
        strbuf_puts(out, NOTHING);
        return;
    }
    Talks talks = talks_now(book, world);
    Say say = {.kind = draft_kind(draft->sitting->seat), .deal = draft->deal};
    say_words(book, &talks, &say, out);
}

bool draft_parse(const Book *book, const World *world, Str words, Deal *deal, Error *err) {
    const Sitting *sitting = talks_sitting(book, world);
    if (!sitting) return error_set(err, "Nobody bargains there then.");
    Talks talks = talks_now(book, world);
    Say say;
    *deal = *lying_for(sitting, &talks);
    if (str_is(words, NOTHING)) return true;
    if (!say_parse(book, &talks, words, &say, err)) return false;
    *deal = say.deal;
    return say.kind == draft_kind(sitting->seat) ||
           error_set(err, "“%s” isn't written by whoever sits there.", talk_word(say.kind));
}
