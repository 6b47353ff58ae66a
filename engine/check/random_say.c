/* random_say.c - an act at a table, drawn slot by slot. What is drawn may not be allowed now; then it is drawn again, a
 * few times. A whole text is the one that lies there with a few clauses changed, or, every other time, what one key
 * writes: of a go-between the fairest one, of a minister all that the other side asks. Nobody writes one out of the
 * blue. */
#include "check/random.h"

#include "model/talks_ripe.h"

enum { TRIES = 16, CHANGES_MOST = 3 };

typedef struct Drawing {
    const Book *book;
    const World *world;
    const Sitting *sitting;
    const Talks *talks;
    uint32_t tokens; /* that the player holds: bits */
    Luck *luck;
    Say *say;
} Drawing;

static uint32_t draw(const Drawing *drawing, uint32_t below) {
    return luck_below(drawing->luck, below);
}

static uint8_t some_clause(const Drawing *drawing) {
    return (uint8_t)draw(drawing, drawing->book->domain->clause_count);
}

static uint8_t some_option(const Drawing *drawing, uint32_t clause) {
    return (uint8_t)draw(drawing, drawing->book->domain->clauses[clause].options);
}

static bool draw_token(const Drawing *drawing) {
    uint32_t held = (uint32_t)__builtin_popcount(drawing->tokens);
    if (held == 0) return false;
    uint32_t left = drawing->tokens;
    for (uint32_t skip = draw(drawing, held); skip > 0; skip--) left &= left - 1;
    drawing->say->token = (uint8_t)__builtin_ctz(left);
    return true;
}

static bool draw_faction(const Drawing *drawing) {
    if (drawing->sitting->court >= COURTS) return false;
    drawing->say->faction = (uint8_t)draw(drawing,
                                          drawing->book->domain->courts[drawing->sitting->court].faction_count);
    return true;
}

static void draw_term(const Drawing *drawing) {
    drawing->say->clause = some_clause(drawing);
    drawing->say->option = some_option(drawing, drawing->say->clause);
}

static void draw_text(const Drawing *drawing) {
    Say *say = drawing->say;
    say->deal = say->kind == TALK_DISPATCH ? drawing->talks->limit : drawing->talks->parley.text;
    if (say->kind == TALK_DISPATCH && draw(drawing, 2)) say->deal = talks_asked(drawing->book, drawing->world);
    if (say->kind == TALK_DRAFT && draw(drawing, 2)) say->deal = mediator_proposal(drawing->book, drawing->world);
    uint32_t most = say->kind == TALK_DRAFT ? talks_rewrites_left(drawing->sitting, drawing->talks, &say->deal)
                                            : CHANGES_MOST;
    for (uint32_t left = draw(drawing, (most < CHANGES_MOST ? most : CHANGES_MOST) + 1); left > 0; left--) {
        uint8_t clause = some_clause(drawing), option = some_option(drawing, clause);
        if (say->kind != TALK_DISPATCH || talks_edict(drawing->sitting, clause, option))
            say->deal.option[clause] = option;
    }
}

static bool draw_slot(const Drawing *drawing, TalkSlot slot) {
    Say *say = drawing->say;
    switch (slot) {
    case SLOT_TERM: draw_term(drawing); return true;
    case SLOT_THEN:
        say->then_clause = some_clause(drawing);
        say->then_option = some_option(drawing, say->then_clause);
        return true;
    case SLOT_MAYBE_TERM:
        draw_term(drawing);
        if (draw(drawing, 2)) say->clause = TERM_NONE, say->option = 0;
        return true;
    case SLOT_CLAUSE: say->clause = some_clause(drawing); return true;
    case SLOT_TOKEN: return draw_token(drawing);
    case SLOT_COURT: say->court = (uint8_t)draw(drawing, COURTS); return true;
    case SLOT_FACTION: return draw_faction(drawing);
    case SLOT_MANNER: say->manner = (uint8_t)(MANNER_TRUE + draw(drawing, MANNER_BENT)); return true;
    case SLOT_TERMS: draw_text(drawing); return true;
    case SLOT_END: break;
    }
    return true;
}

static bool draw_act(const Drawing *drawing, TalkKind kind) {
    *drawing->say = (Say){.kind = kind};
    for (const TalkSlot *slot = talk_slots(kind); *slot != SLOT_END; slot++)
        if (!draw_slot(drawing, *slot)) return false;
    return true;
}

bool random_say(const Book *book, const World *world, TalkKind kind, Luck *luck, Say *say) {
    Error err;
    Talks talks = talks_now(book, world);
    Drawing drawing = {book, world, talks_sitting(book, world), &talks, talks_tokens(book, world), luck, say};
    uint32_t tries = talk_slots(kind)[0] == SLOT_END ? 1 : TRIES;
    if (!talk_seat(kind, drawing.sitting->seat)) return false;
    for (uint32_t i = 0; i < tries; i++)
        if (draw_act(&drawing, kind) && talks_check(book, world, say, &err)) return true;
    return false;
}
