/* lint.c - what is wrong with a book that loads. Each check is one function over one sort of thing; what they have in
 * common, who uses what, is gathered first (uses.h). All here are warnings: a story with any of these can still be
 * played. What only stories with tables can have is in lint_tables.c. */
#include "check/lint.h"

#include <stdarg.h>
#include <string.h>

#include "base/utf8.h"
#include "check/hold.h"
#include "check/lint_parts.h"
#include "check/walk.h"
#include "model/ratify.h"

enum { SCENE_WORDS = 250, CHOICES_MOST = 9 };

void lint_say(const Lint *lint, Where where, Code code, const char *hint, const char *format, ...) {
    StrBuf text = {0};
    va_list args;
    va_start(args, format);
    strbuf_vprintf(&text, format, args);
    va_end(args);
    diags_add(lint->diags, where.file, where.line, code_name(code), hint, "%s", strbuf_text(&text));
    strbuf_free(&text);
}

/* ---- facts ---- */

bool lint_is_engines(const Book *book, FactId fact) {
    if (fact.at == book->scene_fact.at || fact.at == book->day_fact.at || fact.at == book->role_fact.at) return true;
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (book->clauses[i].fact.at == fact.at) return true;
    for (uint32_t i = 0; i < book->due_count; i++)
        if (book->dues[i].left.at == fact.at) return true;
    for (uint32_t i = 0; i < book->choice_count; i++)
        if (book->choices[i].took.at == fact.at) return true;
    for (uint32_t i = 0; i < book->sitting_count; i++)
        if (book->sittings[i].day_count.at == fact.at || book->sittings[i].capped.at == fact.at) return true;
    for (uint32_t i = 0; i < book->class_count; i++)
        if (book->classes[i].fact.at == fact.at) return true;
    return false;
}

static void lint_fact(const Lint *lint, FactId id) {
    const Fact *fact = schema_fact(lint->book->schema, id);
    if (lint_is_engines(lint->book, id)) return;
    if (!lint->uses->read[id.at])
        lint_say(lint, fact->where, CODE_UNREAD_FACT, "Ask for it in a `when`, show it in a text, or leave it out.",
                 "No condition, rule or text reads the fact %s.", fact->name);
    else if (!lint->uses->changed[id.at])
        lint_say(lint, fact->where, CODE_CONSTANT_FACT, "Change it somewhere, or take it out of the conditions.",
                 "The fact %s is read, but nothing changes it.", fact->name);
}

/* ---- conditions ---- */

static void lint_guard(void *ctx, const Guard *guard, Where where, const char *owner) {
    const Lint *lint = ctx;
    if (guard_can_hold(guard, lint->book->schema)) return;
    StrBuf words = {0};
    guard_words(guard, lint->book->schema, &words);
    lint_say(lint, where, CODE_NEVER_HOLDS, "Compare it with the facts' ranges, and its parts with each other.",
             "The condition of %s can't hold, whatever happens: it wants %s.", owner, strbuf_text(&words));
    strbuf_free(&words);
}

static void lint_paragraph(void *ctx, const Paragraph *paragraph) {
    lint_guard(ctx, paragraph->when, paragraph->where, "a paragraph");
}

/* ---- choices ---- */

/* Flags that only ask whether the choice was made would tell any two choices apart, and should: somebody asks. */
static bool leads_alike(const Choice *a, const Choice *b) {
    if (a->branch_count != b->branch_count || a->took.at != b->took.at || a->mark != b->mark) return false;
    if (!effects_alike(a->effects, b->effects)) return false;
    for (uint32_t i = 0; i < a->branch_count; i++) {
        const Branch *x = &a->branches[i], *y = &b->branches[i];
        if (x->go.at != y->go.at || x->weight != y->weight || !effects_alike(x->effects, y->effects)) return false;
    }
    return true;
}

static void say_effects(const Book *book, Effects effects, StrBuf *out) {
    if (effects.count == 0) strbuf_puts(out, "none");
    for (uint32_t i = 0; i < effects.count; i++) {
        if (i > 0) strbuf_puts(out, ", ");
        effect_words(book, &effects.list[i], out);
    }
}

static void lint_twins(const Lint *lint, const Scene *scene, uint32_t id) {
    const Choice *choice = &lint->book->choices[id];
    for (uint32_t i = scene->first.at; i < id; i++) {
        const Choice *other = &lint->book->choices[i];
        if (lint->uses->told[i] || lint->uses->told[id]) continue;
        if (!guard_alike(choice->when, other->when) || !leads_alike(choice, other)) continue;
        StrBuf words = {0};
        say_effects(lint->book, choice->effects, &words);
        lint_say(lint, choice->where, CODE_TWIN_CHOICES, "Let one of them change something, or lead elsewhere.",
                 "The choices %s and %s have the same condition, the same effects (%s) and the same target.",
                 other->name, choice->name, strbuf_text(&words));
        strbuf_free(&words);
        return;
    }
}

static bool goes_where_all_go(const Book *book, const Scene *scene, const Choice *choice) {
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++)
        for (uint32_t k = 0; k < book->choices[i].branch_count; k++)
            if (book->choices[i].branches[k].go.at != choice->branches[0].go.at) return false;
    return true;
}

static void lint_idle(const Lint *lint, const Scene *scene, uint32_t id) {
    const Choice *choice = &lint->book->choices[id];
    if (scene->choice_count < 2 || choice->branch_count > 1 || lint->uses->told[id]) return;
    if (choice->effects.count || choice->text.count || choice->took.at != ID_NONE) return;
    if (choice->branches[0].effects.count || choice->branches[0].text.count) return;
    if (!goes_where_all_go(lint->book, scene, choice)) return;
    lint_say(lint, choice->where, CODE_IDLE_CHOICE, "Give it a `text`, `effects`, or a `go` of its own.",
             "The choice %s does nothing, says nothing, and leads where all the others lead.", choice->name);
}

typedef struct Reason {
    const Schema *schema;
    const Fact *nameless; /* the first fact without words for a player */
} Reason;

static void weigh_label(void *ctx, FactId id) {
    Reason *reason = ctx;
    const Fact *fact = schema_fact(reason->schema, id);
    if (!reason->nameless && strcmp(fact->label, fact->name) == 0) reason->nameless = fact;
}

static void lint_reason(const Lint *lint, const Choice *choice) {
    if (choice->hidden || !choice->when || choice->locked.count) return;
    Reason reason = {lint->book->schema, NULL};
    guard_reads(choice->when, weigh_label, &reason);
    if (!reason.nameless) return;
    lint_say(lint, choice->where, CODE_NAMELESS_REASON, "Give the fact a `label`, or the choice a `locked` text.",
             "While the choice %s is closed, its reason would speak of \"%s\".", choice->name, reason.nameless->name);
}

/* ---- scenes ---- */

static uint32_t count_words(const Paragraph *paragraph) {
    uint32_t words = 0;
    bool within = false;
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        bool filled = piece->kind == PIECE_FACT || piece->kind == PIECE_DATE;
        Str rest = filled ? str("x") : piece->text;
        for (uint32_t c; utf8_next(&rest, &c);) {
            bool blank = c == ' ' || c == '\n' || c == '\t';
            words += !blank && !within;
            within = !blank;
        }
    }
    return words;
}

/* Of the paragraphs with conditions only the longest counts: mostly one of several is shown. */
static uint32_t scene_words(const Scene *scene) {
    uint32_t words = 0, longest = 0;
    for (uint32_t i = 0; i < scene->text.count; i++) {
        uint32_t here = count_words(&scene->text.list[i]);
        if (!scene->text.list[i].when)
            words += here;
        else if (here > longest)
            longest = here;
    }
    return words + longest;
}

static void lint_choice_count(const Lint *lint, const Scene *scene) {
    if (scene->choice_count > CHOICES_MOST)
        lint_say(lint, scene->where, CODE_MANY_CHOICES,
                 "Nine have a key each; put the others into a scene of their own.", "Scene %s has %u choices.",
                 scene->name, scene->choice_count);
    if (scene->choice_count == 1 && !scene->sitting)
        lint_say(lint, scene->where, CODE_ONE_CHOICE, "Add another, or let an automatic move lead on.",
                 "Scene %s has one choice, which is none.", scene->name);
}

static void lint_scene_text(const Lint *lint, const Scene *scene) {
    uint32_t words = scene_words(scene);
    if (words > SCENE_WORDS && scene->choice_count > 0)
        lint_say(lint, scene->where, CODE_LONG_SCENE, "Let the player choose something in between.",
                 "Scene %s has %u words before its choices.", scene->name, words);
}

static void lint_scene(const Lint *lint, uint32_t id) {
    const Scene *scene = &lint->book->scenes[id];
    if (scene->ending && !lint->uses->reached[id])
        lint_say(lint, scene->where, CODE_LOST_ENDING, "Let a `go` lead to it.",
                 "No way leads from any role's start to the ending %s.", scene->name);
    else if (!lint->uses->led_to[id])
        lint_say(lint, scene->where, CODE_LOST_SCENE, "Let a `go` lead to it.",
                 "No choice, automatic move or role leads to scene %s.", scene->name);
    lint_choice_count(lint, scene);
    lint_scene_text(lint, scene);
    for (uint32_t i = scene->first.at; i < scene->first.at + scene->choice_count; i++) {
        lint_twins(lint, scene, i);
        lint_idle(lint, scene, i);
        lint_reason(lint, &lint->book->choices[i]);
    }
}

/* ---- what is declared and not used ---- */

static void unused(const Lint *lint, Where where, Code code, const char *hint, const char *what) {
    lint_say(lint, where, code, hint, "%s %s.", code_meaning(code), what);
}

static void lint_moving_parts(const Lint *lint) {
    const Book *book = lint->book;
    for (uint32_t i = 0; i < book->due_count; i++)
        if (!lint->uses->started[i])
            unused(lint, book->dues[i].where, CODE_UNUSED_DUE, "Start it with `after`.", book->dues[i].name);
    for (uint32_t i = 0; i < book->rule_count; i++)
        if (!lint->uses->applied[i])
            unused(lint, book->rules[i].where, CODE_UNUSED_RULE, "Run it with `apply`.", book->rules[i].name);
    for (uint32_t i = 0; i < book->clause_count; i++)
        if (!lint->uses->settled[book->clauses[i].fact.at])
            unused(lint, book->clauses[i].where, CODE_OPEN_CLAUSE, "Settle it with `agree`.", book->clauses[i].name);
}

static void lint_record(const Lint *lint) {
    const Book *book = lint->book;
    for (uint32_t i = 0; i < book->person_count; i++)
        if (!lint->uses->person[i])
            unused(lint, book->people[i].where, CODE_UNUSED_PERSON, "Name them in a text, or make them a role.",
                   book->people[i].name);
    for (uint32_t i = 0; i < book->place_count; i++)
        if (!lint->uses->place[i])
            unused(lint, book->places[i].where, CODE_UNUSED_PLACE, "Name it in a text, or set a scene there.",
                   book->places[i].name);
    for (uint32_t i = 0; i < book->source_count; i++)
        if (!lint->uses->cited[i])
            unused(lint, book->sources[i].where, CODE_UNUSED_SOURCE, "Cite it, or leave it out.",
                   book->sources[i].name);
}

/* ---- the table ---- */

static bool ratifies(const Domain *domain, const Deal *deal, const WarState *state) {
    for (uint32_t court = 0; court < COURTS; court++)
        if (!court_vote(domain, deal, court, state).passed) return false;
    return true;
}

static void lint_domain(const Lint *lint) {
    const Domain *domain = lint->book->domain;
    if (!domain || !domain_has_record(domain)) return;
    Deal record = domain_record(domain);
    for (uint32_t i = 0; i < domain->state_count; i++)
        if (ratifies(domain, &record, &domain->states[i])) return;
    lint_say(lint, domain->states[0].where, CODE_UNRATIFIED,
             "Look at weights, prizes and red lines: they should explain what happened.",
             "The treaty of the record passes both courts in no `war` that is declared.");
}

void lint_book(const Book *book, Diags *diags) {
    Uses *uses = uses_new(book);
    Lint lint = {book, uses, diags};
    for (uint32_t i = 0; i < schema_count(book->schema); i++) lint_fact(&lint, (FactId){i});
    walk_guards(book, lint_guard, &lint);
    walk_paragraphs(book, lint_paragraph, &lint);
    for (uint32_t i = 0; i < book->scene_count; i++) lint_scene(&lint, i);
    lint_moving_parts(&lint);
    lint_record(&lint);
    lint_domain(&lint);
    lint_tables(&lint);
    uses_free(uses);
}
