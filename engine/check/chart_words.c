/* chart_words.c - scenes, arrows and due events of a chart in words. */
#include "check/chart_parts.h"

static void add_count(uint64_t count, const char *what, StrBuf *out) {
    strbuf_printf(out, "%llu %s%s", (unsigned long long)count, what, count == 1 ? "" : "s");
}

void chart_label(const Chart *chart, const Paragraph *label, StrBuf *out) {
    for (uint32_t i = 0; i < label->count; i++) {
        const Piece *piece = &label->pieces[i];
        switch (piece->kind) {
        case PIECE_PLAIN:
        case PIECE_STRONG:
        case PIECE_NAME:
        case PIECE_HAN: strbuf_add(out, piece->text); break;
        case PIECE_FACT: strbuf_printf(out, "{%s}", schema_fact(chart->book->schema, piece->fact)->name); break;
        case PIECE_DATE: strbuf_puts(out, "{date}"); break;
        }
    }
}

static void say_choice(const Choice *choice, uint32_t branch, StrBuf *out) {
    uint64_t all = 0;
    strbuf_add(out, choice->word);
    if (choice->branch_count < 2) return;
    for (uint32_t i = 0; i < choice->branch_count; i++) all += choice->branches[i].weight;
    strbuf_printf(out, ", way %u (%u in %llu)", branch + 1, choice->branches[branch].weight, (unsigned long long)all);
}

/* Several automatic moves to one goal are one arrow. */
static void say_auto(const Chart *chart, const Arrow *arrow, StrBuf *out) {
    const Scene *scene = &chart->book->scenes[arrow->from.at];
    const char *joint = "moves on ";
    for (uint32_t i = 0; i < scene->auto_count; i++) {
        if (scene->autos[i].go.at != arrow->go.at) continue;
        strbuf_puts(out, joint);
        joint = "; or ";
        if (scene->autos[i].when) {
            strbuf_puts(out, "when ");
            guard_words(scene->autos[i].when, chart->book->schema, out);
        } else
            strbuf_puts(out, i > 0 ? "otherwise" : "always");
    }
}

void chart_arrow(const Chart *chart, const Arrow *arrow, StrBuf *out) {
    switch (arrow->kind) {
    case ARROW_CHOICE: say_choice(&chart->book->choices[arrow->choice.at], arrow->branch, out); break;
    case ARROW_AUTO: say_auto(chart, arrow, out); break;
    case ARROW_EXIT: strbuf_printf(out, "talks end: %s", exit_word(arrow->exit)); break;
    }
}

void chart_often(const Chart *chart, const Arrow *arrow, StrBuf *out) {
    uint64_t stood = chart->stood[arrow->from.at];
    if (arrow->kind == ARROW_AUTO && arrow->count)
        add_count(arrow->count, "move", out);
    else if (arrow->count == 0)
        strbuf_puts(out, arrow->kind == ARROW_CHOICE ? "never open"
                         : arrow->kind == ARROW_AUTO ? "never taken"
                                                     : "never");
    else if (arrow->count == stood)
        strbuf_puts(out, "always");
    else
        strbuf_printf(out, "in %llu of %llu", (unsigned long long)arrow->count, (unsigned long long)stood);
}

void chart_scene_often(const Chart *chart, SceneId scene, StrBuf *out) {
    uint64_t stood = chart->stood[scene.at], passed = chart->passed[scene.at];
    if (stood) add_count(stood, "state", out);
    if (stood && passed) strbuf_puts(out, ", ");
    if (passed) {
        add_count(passed, "move", out);
        strbuf_puts(out, " through it");
    }
    if (!stood && !passed) strbuf_puts(out, chart->proved ? "never reached" : "not reached");
}

/* ---- due events ------------------------------------------------------------------------------------------------- */

typedef struct Starting {
    DueId due;
    StartVisit *visit;
    void *ctx;
    Start at; /* what is being looked at */
} Starting;

static void see_effects(Starting *starting, Effects effects, const char *by) {
    for (uint32_t i = 0; i < effects.count; i++)
        if (effects.list[i].kind == EFFECT_START && effects.list[i].ref == starting->due.at) {
            starting->at.by = by;
            starting->at.days = effects.list[i].value;
            starting->visit(starting->ctx, &starting->at);
            return;
        }
}

static void see_choice(Starting *starting, const Choice *choice) {
    see_effects(starting, choice->effects, choice->name);
    for (uint32_t i = 0; i < choice->branch_count; i++)
        see_effects(starting, choice->branches[i].effects, choice->name);
}

static void see_scene(Starting *starting, const Book *book, const Scene *scene) {
    see_effects(starting, scene->effects, scene->name);
    for (uint32_t i = 0; i < scene->auto_count; i++) see_effects(starting, scene->autos[i].effects, scene->name);
    for (uint32_t i = 0; i < scene->choice_count; i++) see_choice(starting, &book->choices[scene->first.at + i]);
    if (!scene->sitting) return;
    const Sitting *sitting = &book->sittings[scene->sitting - 1];
    for (uint32_t i = 0; i < EXIT_KINDS; i++)
        if (sitting->exits[i].declared) see_effects(starting, sitting->exits[i].effects, scene->name);
}

void chart_starts(const Chart *chart, DueId due, StartVisit *visit, void *ctx) {
    const Book *book = chart->book;
    Starting starting = {.due = due, .visit = visit, .ctx = ctx};
    for (uint32_t i = 0; i < book->role_count; i++) {
        starting.at = (Start){.scene = {ID_NONE}, .role = {i}, .due = {ID_NONE}};
        see_effects(&starting, book->roles[i].effects, book->roles[i].name);
    }
    for (uint32_t i = 0; i < book->scene_count; i++) {
        starting.at = (Start){.scene = {i}, .role = {ID_NONE}, .due = {ID_NONE}};
        see_scene(&starting, book, &book->scenes[i]);
    }
    for (uint32_t i = 0; i < book->due_count; i++) {
        starting.at = (Start){.scene = {ID_NONE}, .role = {ID_NONE}, .due = {i}};
        see_effects(&starting, book->dues[i].effects, book->dues[i].name);
    }
}

void chart_due_often(const Chart *chart, DueId due, StrBuf *out) {
    const DueSeen *seen = &chart->dues[due.at];
    if (seen->count) {
        strbuf_puts(out, "happened with ");
        add_count(seen->count, "move", out);
    } else
        strbuf_puts(out, seen->kept ? "never happened" : "changes nothing that can still matter, so isn't counted");
}
