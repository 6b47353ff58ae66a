/* walk.c - the one place that knows where a Book keeps its changes, conditions, texts and citations, so that a
 * check which asks "does anything …" can't forget a corner. */
#include "check/walk.h"

static void walk_choice_effects(const Choice *choice, EffectsVisit *visit, void *ctx) {
    visit(ctx, choice->effects);
    for (uint32_t i = 0; i < choice->branch_count; i++) visit(ctx, choice->branches[i].effects);
}

void walk_effects(const Book *book, EffectsVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->scene_count; i++) {
        const Scene *scene = &book->scenes[i];
        visit(ctx, scene->effects);
        for (uint32_t k = 0; k < scene->auto_count; k++) visit(ctx, scene->autos[k].effects);
    }
    for (uint32_t i = 0; i < book->choice_count; i++) walk_choice_effects(&book->choices[i], visit, ctx);
    for (uint32_t i = 0; i < book->due_count; i++) visit(ctx, book->dues[i].effects);
    for (uint32_t i = 0; i < book->role_count; i++) visit(ctx, book->roles[i].effects);
    for (uint32_t i = 0; i < book->sitting_count; i++)
        for (uint32_t k = 0; k < EXIT_KINDS; k++) visit(ctx, book->sittings[i].exits[k].effects);
}

void walk_writes(const Book *book, Effects effects, WriteVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < effects.count; i++) {
        const Effect *effect = &effects.list[i];
        switch (effect->kind) {
        case EFFECT_SET:
        case EFFECT_ADD:
        case EFFECT_START: visit(ctx, effect->fact, effect); break;
        case EFFECT_APPLY: {
            const Rule *rule = &book->rules[effect->ref];
            for (uint32_t k = 0; k < rule->write_count; k++) visit(ctx, rule->writes[k], effect);
            break;
        }
        case EFFECT_WAIT: break;
        }
    }
}

static void walk_table_guards(const Book *book, GuardVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->token_count; i++) {
        const Token *token = &book->tokens[i];
        if (token->when) visit(ctx, token->when, token->where, token->name);
    }
    for (uint32_t i = 0; book->domain && i < book->domain->state_count; i++) {
        const WarState *war = &book->domain->states[i];
        if (war->when) visit(ctx, war->when, war->where, war->name);
    }
    for (uint32_t i = 0; book->domain && i < book->domain->swing_count; i++) {
        const Swing *swing = &book->domain->swings[i];
        if (swing->when) visit(ctx, swing->when, swing->where, swing->name);
    }
}

static void walk_map_guards(const Book *book, GuardVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->report_count; i++) {
        const MapReport *report = &book->reports[i];
        if (report->when) visit(ctx, report->when, report->where, report->name);
        for (uint32_t k = 0; k < report->count; k++)
            if (report->seen[k].when) visit(ctx, report->seen[k].when, report->seen[k].where, report->name);
    }
}

void walk_guards(const Book *book, GuardVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->choice_count; i++) {
        const Choice *choice = &book->choices[i];
        if (choice->when) visit(ctx, choice->when, choice->where, choice->name);
    }
    for (uint32_t i = 0; i < book->scene_count; i++) {
        const Scene *scene = &book->scenes[i];
        for (uint32_t k = 0; k < scene->auto_count; k++)
            if (scene->autos[k].when) visit(ctx, scene->autos[k].when, scene->autos[k].where, scene->name);
    }
    for (uint32_t i = 0; i < book->tale_count; i++) {
        const Tale *tale = &book->tales[i];
        if (tale->when) visit(ctx, tale->when, tale->where, tale->name);
    }
    walk_table_guards(book, visit, ctx);
    walk_map_guards(book, visit, ctx);
}

typedef struct TextWalk {
    ParagraphVisit *visit;
    void *ctx;
} TextWalk;

static void walk_text(const TextWalk *walk, Text text) {
    for (uint32_t i = 0; i < text.count; i++) walk->visit(walk->ctx, &text.list[i]);
}

static void walk_choice_text(const TextWalk *walk, const Choice *choice) {
    walk->visit(walk->ctx, &choice->label);
    walk_text(walk, choice->locked);
    walk_text(walk, choice->text);
    walk_text(walk, choice->note);
    for (uint32_t i = 0; i < choice->branch_count; i++) walk_text(walk, choice->branches[i].text);
}

static void walk_record_text(const TextWalk *walk, const Book *book) {
    for (uint32_t i = 0; i < book->person_count; i++) walk_text(walk, book->people[i].text);
    for (uint32_t i = 0; i < book->place_count; i++) walk_text(walk, book->places[i].text);
    for (uint32_t i = 0; i < book->entry_count; i++) walk_text(walk, book->entries[i].text);
    for (uint32_t i = 0; i < book->source_count; i++) walk_text(walk, book->sources[i].note);
    for (uint32_t i = 0; i < book->event_count; i++) walk_text(walk, book->events[i].text);
    for (uint32_t i = 0; i < book->clause_count; i++) walk_text(walk, book->clauses[i].note);
    for (uint32_t i = 0; i < book->dispute_count; i++) {
        const Dispute *dispute = &book->disputes[i];
        walk_text(walk, dispute->text);
        for (uint32_t k = 0; k < dispute->reading_count; k++) walk_text(walk, dispute->readings[k].text);
    }
}

void walk_paragraphs(const Book *book, ParagraphVisit *visit, void *ctx) {
    TextWalk walk = {visit, ctx};
    for (uint32_t i = 0; i < book->scene_count; i++) walk_text(&walk, book->scenes[i].text);
    for (uint32_t i = 0; i < book->choice_count; i++) walk_choice_text(&walk, &book->choices[i]);
    for (uint32_t i = 0; i < book->due_count; i++) walk_text(&walk, book->dues[i].text);
    for (uint32_t i = 0; i < book->role_count; i++) walk_text(&walk, book->roles[i].text);
    for (uint32_t i = 0; i < book->tale_count; i++) walk_text(&walk, book->tales[i].text);
    for (uint32_t i = 0; i < book->token_count; i++) walk_text(&walk, book->tokens[i].text);
    for (uint32_t i = 0; i < book->report_count; i++)
        for (uint32_t k = 0; k < book->reports[i].count; k++) walk_text(&walk, book->reports[i].seen[k].text);
    walk_record_text(&walk, book);
}

void walk_cites(const Book *book, CitesVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->choice_count; i++) visit(ctx, book->choices[i].cites);
    for (uint32_t i = 0; i < book->person_count; i++) visit(ctx, book->people[i].cites);
    for (uint32_t i = 0; i < book->place_count; i++) visit(ctx, book->places[i].cites);
    for (uint32_t i = 0; i < book->entry_count; i++) visit(ctx, book->entries[i].cites);
    for (uint32_t i = 0; i < book->event_count; i++) visit(ctx, book->events[i].cites);
    for (uint32_t i = 0; i < book->clause_count; i++) visit(ctx, book->clauses[i].cites);
    for (uint32_t i = 0; i < book->dispute_count; i++) visit(ctx, book->disputes[i].cites);
    for (uint32_t i = 0; i < book->token_count; i++) visit(ctx, book->tokens[i].cites);
    for (uint32_t i = 0; i < book->tale_count; i++) visit(ctx, book->tales[i].cites);
}

void walk_goes(const Book *book, GoVisit *visit, void *ctx) {
    for (uint32_t i = 0; i < book->scene_count; i++)
        for (uint32_t k = 0; k < book->scenes[i].auto_count; k++) visit(ctx, (SceneId){i}, book->scenes[i].autos[k].go);
    for (uint32_t i = 0; i < book->choice_count; i++)
        for (uint32_t k = 0; k < book->choices[i].branch_count; k++)
            visit(ctx, book->choices[i].scene, book->choices[i].branches[k].go);
    for (uint32_t i = 0; i < book->sitting_count; i++)
        for (uint32_t k = 0; k < EXIT_KINDS; k++)
            if (book->sittings[i].exits[k].declared) visit(ctx, book->sittings[i].scene, book->sittings[i].exits[k].go);
}
