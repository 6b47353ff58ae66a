/* table_margin.c - beside a table's page: what the councillors say, each in his own voice and by his own belief about
 * the war, and the five words of distance.
 *
 * Who asks for a change forecasts the answer to the text with that change; who is content, to the text as it lies. What
 * is being written or chosen they judge as it stands there: these are the forecasts that the debrief scores. */
#include "model/advice.h"
#include "model/debrief.h"
#include "view/table_words.h"
#include "view/tableau.h"

enum { LEGEND_TURNS = 6 }; /* until then the five words are listed beside them; later on “why” does that */
enum { WILL_LEAST = 85, EVEN = 50, MAY_LEAST = 35 };

static VoiceLine forecast_line(int32_t chance) {
    if (chance >= WILL_LEAST) return VOICE_THEY_WILL;
    return chance >= MAY_LEAST ? VOICE_THEY_MAY : VOICE_THEY_WONT;
}

/* Something that they ask would still be beyond this text. */
static bool leaves_open(const Tableau *tableau, const Deal *text) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - own_court(tableau)];
    Talks with = tableau->talks;
    with.limit = *text;
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++)
        if (!talks_allows(tableau->book, &with, c, theirs->ask.option[c])) return true;
    return false;
}

/* Nobody is sure of a mandate that leaves something unanswered, whatever it pays. */
static VoiceLine forecast_of(const Tableau *tableau, int32_t chance, const Deal *text) {
    VoiceLine line = forecast_line(chance);
    bool minister = tableau->sitting->seat == SEAT_MINISTER;
    return minister && line == VOICE_THEY_WILL && leaves_open(tableau, text) ? VOICE_THEY_MAY : line;
}

static Advice advice_on(const Tableau *tableau, Adviser who, const Deal *text) {
    Parley outlook = talks_outlook(tableau->book, &tableau->talks);
    return advise(&tableau->table, &outlook, who.court, who.faction, text);
}

static void note_chance(const Tableau *tableau, int32_t chance) {
    if (!tableau->view->numbers) return;
    Span span = {page_printf(tableau->page, "In numbers: %d %%.", chance), SPAN_FAINT};
    page_block(tableau->page, &tableau->page->margin, BLOCK_NOTE, &span, 1);
}

/* Whether a text is worse for him than another. */
static bool gives_way(const Tableau *tableau, Adviser who, const Deal *base, const Deal *text) {
    const Domain *domain = tableau->table.domain;
    int32_t now[INTERESTS_MOST], then[INTERESTS_MOST];
    const Faction *faction = &domain->courts[who.court].factions[who.faction];
    domain_worth(domain, base, who.court, now);
    domain_worth(domain, text, who.court, then);
    return faction_points(faction, then) < faction_points(faction, now);
}

/* The text that lies there; to a minister, until it can be laid before the courts, all that his envoy may grant. */
static Deal judged_text(const Tableau *tableau) {
    const Talks *talks = &tableau->talks;
    bool agreed = talks->parley.agreed == (1u << COURTS) - 1;
    if (tableau->sitting->seat != SEAT_MINISTER || agreed) return talks->parley.text;
    return talks_furthest(tableau->book, talks, &talks->limit);
}

/* How often he has been right, in the talks so far. */
static void note_record(const Tableau *tableau, Adviser who, const Debrief *debrief) {
    for (uint32_t i = 0; debrief && i < debrief->adviser_count; i++) {
        const Scored *scored = &debrief->scored[i];
        if (scored->who.court != who.court || scored->who.faction != who.faction || scored->count == 0) continue;
        Span span = {page_printf(tableau->page, "Right so far: %u of %u.", scored->right, scored->count), SPAN_FAINT};
        page_block(tableau->page, &tableau->page->margin, BLOCK_NOTE, &span, 1);
    }
}

/* What he says of the text, to which his wish has been added: what he would have, or that nothing is missing, or that
 * more is than one change would mend. */
static VoiceLine stance(const Tableau *tableau, Adviser who, const Advice *advice, const Deal *text) {
    bool minister = tableau->sitting->seat == SEAT_MINISTER;
    if (!advice->wishes && advice->signs && minister && advice->chance < EVEN) return VOICE_AYE; /* he for one */
    if (!advice->wishes) return advice->signs ? VOICE_CONTENT : VOICE_FAR;
    Deal base = judged_text(tableau);
    return gives_way(tableau, who, &base, text) ? VOICE_YIELD : VOICE_ADVISE;
}

/* Nobody advises to give what they don't ask. In a clause of which they ask something else than the envoy may grant, to
 * ask for more still is no advice either: only what they ask is. Elsewhere it is, if he himself thinks it at least
 * even. */
static bool worth_asking(const Tableau *tableau, Adviser who, const Advice *advice, const Deal *text) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - who.court];
    Deal with = *text;
    uint8_t asked = theirs->ask.option[advice->clause];
    with.option[advice->clause] = advice->option;
    if (!talks_edict(tableau->sitting, advice->clause, advice->option)) return false;
    if (tableau->sitting->seat != SEAT_MINISTER) return true;
    if (gives_way(tableau, who, text, &with)) return !tableau->talks.sent || advice->option == asked;
    if (theirs->spoken && asked != text->option[advice->clause] && asked != advice->option) return false;
    return advice_on(tableau, who, &with).chance >= EVEN;
}

/* Of what they still ask beyond the mandate, and the edict allows, what by his own reckoning would bring them furthest.
 */
static void best_grant(const Tableau *tableau, Adviser who, const Deal *text, Advice *advice) {
    const Seat *theirs = &tableau->talks.parley.seats[1 - who.court];
    int32_t best = advice->chance;
    if (tableau->sitting->seat != SEAT_MINISTER || !tableau->talks.sent || best >= WILL_LEAST) return;
    for (uint32_t c = 0; c < tableau->book->domain->clause_count; c++) {
        uint8_t asked = theirs->ask.option[c];
        Deal with = *text;
        with.option[c] = asked;
        if (talks_allows(tableau->book, &tableau->talks, c, asked) || !talks_edict(tableau->sitting, c, asked))
            continue;
        int32_t chance = advice_on(tableau, who, &with).chance;
        if (chance <= best) continue;
        best = chance;
        advice->wishes = true;
        advice->clause = c;
        advice->option = asked;
    }
}

static void adviser_block(const Tableau *tableau, Adviser who) {
    const Court *courts = tableau->table.domain->courts;
    Deal text = judged_text(tableau);
    Advice advice = advice_on(tableau, who, &text);
    advice.wishes = advice.wishes && worth_asking(tableau, who, &advice, &text);
    if (!advice.wishes) best_grant(tableau, who, &text, &advice);
    int32_t chance = advice.chance;
    Speech speech = {tableau->book, {who.court, who.faction, game_turns(tableau->game)}, {0}};
    StrBuf change = {0};
    Fills fills = {.court = courts[who.court].label, .other = courts[1 - who.court].label};
    if (advice.wishes) {
        term_within(tableau->book, advice.clause, advice.option, &change);
        fills.change = strbuf_text(&change);
        text.option[advice.clause] = advice.option;
        chance = advice_on(tableau, who, &text).chance;
    }
    speak(&speech, stance(tableau, who, &advice, &text), &fills);
    speak(&speech, forecast_of(tableau, chance, &text), &fills);
    speech_block(&speech, DISTANCE_SEALED, tableau->page, &tableau->page->margin);
    note_chance(tableau, chance);
    strbuf_free(&change);
}

/* ---- of what is being made up ---- */

static void judge_block(const Tableau *tableau, Adviser who, const Deal *text) {
    const Court *courts = tableau->table.domain->courts;
    Advice advice = advice_on(tableau, who, text);
    Speech speech = {tableau->book, {who.court, who.faction, game_turns(tableau->game)}, {0}};
    Fills fills = {.court = courts[who.court].label, .other = courts[1 - who.court].label};
    if (advice.signs) speak(&speech, VOICE_AYE, &fills);
    speak(&speech, forecast_of(tableau, advice.chance, text), &fills);
    speech_block(&speech, DISTANCE_SEALED, tableau->page, &tableau->page->margin);
    note_chance(tableau, advice.chance);
}

void table_forecasts(const Tableau *tableau, const Deal *text) {
    Adviser list[ADVISERS_MOST];
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    if (is_go_between(tableau))
        table_council(tableau, text);
    else
        for (uint32_t i = 0; i < count; i++) judge_block(tableau, list[i], text);
}

static uint32_t add_options(const Tableau *tableau, Adviser who, const Opening *opening, VoiceLine line, StrBuf *out) {
    uint32_t count = 0;
    Deal text = *opening->text;
    for (uint32_t o = 0; o < tableau->book->domain->clauses[opening->clause].options; o++) {
        text.option[opening->clause] = (uint8_t)o;
        if (forecast_line(advice_on(tableau, who, &text).chance) != line) continue;
        strbuf_printf(out, "%s“%s”", count++ ? ", " : "", term_option(tableau->book, opening->clause, (uint8_t)o));
    }
    return count;
}

static void choose_block(const Tableau *tableau, Adviser who, const Opening *opening) {
    Spans spans = spans_for(tableau->page, 6);
    StrBuf will = {0}, may = {0}, other = {0};
    uint32_t wills = add_options(tableau, who, opening, VOICE_THEY_WILL, &will);
    uint32_t mays = add_options(tableau, who, opening, VOICE_THEY_MAY, &may);
    if (wills + mays == 0) { /* of which he will say nothing */
        strbuf_free(&will);
        strbuf_free(&may);
        return;
    }
    spans_name(&spans, speaker_name(tableau->book, (Speaker){who.court, who.faction, 0}));
    strbuf_printf(&other, ": %s %s", tableau->table.domain->courts[1 - who.court].label,
                  wills ? "will take " : "may take ");
    spans_words(&spans, SPAN_PLAIN, &other);
    spans_words(&spans, SPAN_PLAIN, wills ? &will : &may);
    if (wills && mays) spans_puts(&spans, SPAN_PLAIN, "; it may take ");
    if (wills && mays) spans_words(&spans, SPAN_PLAIN, &may);
    spans_puts(&spans, SPAN_PLAIN, ".");
    spans_block(&spans, &tableau->page->margin, BLOCK_NOTE);
    strbuf_free(&will);
    strbuf_free(&may);
    strbuf_free(&other);
}

void table_forecasts_by_option(const Tableau *tableau, const Opening *opening) {
    Adviser list[ADVISERS_MOST];
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    for (uint32_t i = 0; i < count && !is_go_between(tableau); i++) choose_block(tableau, list[i], opening);
}

/* ---- the five words ---- */

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

static bool somebody_denies(const Tableau *tableau) {
    const Parley *parley = &tableau->talks.parley;
    return parley->seats[0].denies || parley->seats[1].denies;
}

void table_margin(const Tableau *tableau) {
    Adviser list[ADVISERS_MOST];
    uint32_t count = advisers_of(tableau->book, game_role(tableau->game), tableau->sitting, list);
    Arena *arena = arena_new();
    bool sent = tableau->sitting->seat == SEAT_MINISTER && tableau->begun && tableau->talks.sent;
    const Debrief *debrief = sent ? debrief_of(tableau->game, arena) : NULL;
    for (uint32_t i = 0; i < count && !is_go_between(tableau); i++) {
        adviser_block(tableau, list[i]);
        note_record(tableau, list[i], debrief);
    }
    arena_free(arena);
    if (just_read(tableau)) table_dissent(tableau);
    if (is_go_between(tableau) && !just_read(tableau)) return;
    if (somebody_denies(tableau) && tableau->talks.parley.turn < LEGEND_TURNS)
        table_legend(tableau, &tableau->page->margin, BLOCK_NOTE);
}
