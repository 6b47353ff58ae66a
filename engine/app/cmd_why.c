/* cmd_why.c - `chanyuan why SCENARIO SCENE/CHOICE` (or SCENE): a shortest way there, or what stands in the way in every
 * state. */
#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/exploring.h"
#include "app/witness.h"
#include "check/ask.h"
#include "check/walk.h"

typedef struct Why {
    const Book *book;
    const char *name;
    ChoiceId choice; /* ID_NONE: a scene */
    Question question;
    const Asked *asked;
    const char *role; /* NULL: all were explored */
    Arena *arena;
} Why;

static const Scene *scene_of(const Why *why) {
    return &why->book->scenes[why->question.scene.at];
}

static const char *sort_of(const Why *why) {
    return why->choice.at != ID_NONE ? "choice" : scene_of(why)->ending ? "ending" : "scene";
}

static const char *plural(uint64_t count) {
    return count == 1 ? "" : "s";
}

/* ---- what leads there ------------------------------------------------------------------------------------------- */

typedef struct WayIn {
    const char *name; /* of the choice, scene, table or role */
    const char *sort;
    bool open; /* of a choice: it ever is; of the rest: somebody ever stands there */
} WayIn;

typedef void WayInVisit(void *ctx, const WayIn *way);

static void each_choice_in(const Why *why, WayInVisit *visit, void *ctx) {
    const Book *book = why->book;
    for (uint32_t i = 0; i < book->choice_count; i++)
        for (uint32_t k = 0; k < book->choices[i].branch_count; k++) {
            if (book->choices[i].branches[k].go.at != why->question.scene.at) continue;
            visit(ctx, &(WayIn){book->choices[i].name, "choice", why->asked->open[i]});
            break;
        }
}

static bool moves_on_to(const Scene *scene, SceneId to) {
    for (uint32_t i = 0; i < scene->auto_count; i++)
        if (scene->autos[i].go.at == to.at) return true;
    return false;
}

static bool talks_lead_to(const Sitting *sitting, SceneId to) {
    for (uint32_t i = 0; i < EXIT_KINDS; i++)
        if (sitting->exits[i].declared && sitting->exits[i].go.at == to.at) return true;
    return false;
}

static void each_way_in(const Why *why, WayInVisit *visit, void *ctx) {
    const Book *book = why->book;
    SceneId to = why->question.scene;
    each_choice_in(why, visit, ctx);
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (moves_on_to(&book->scenes[i], to))
            visit(ctx, &(WayIn){book->scenes[i].name, "automatic move", why->asked->counts[i] > 0});
    for (uint32_t i = 0; i < book->sitting_count; i++)
        if (talks_lead_to(&book->sittings[i], to))
            visit(ctx, &(WayIn){book->sittings[i].name, "talks", why->asked->counts[book->sittings[i].scene.at] > 0});
    for (uint32_t i = 0; i < book->role_count; i++)
        if (book->roles[i].start.at == to.at) visit(ctx, &(WayIn){book->roles[i].name, "start", true});
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static void print_need(const Why *why) {
    StrBuf words = {0};
    const Scene *scene = scene_of(why);
    Where where = why->choice.at == ID_NONE ? scene->where : why->book->choices[why->choice.at].where;
    command_print(stdout, "%s:%d: %s %s\n", where.file, where.line, sort_of(why), why->name);
    if (why->question.when) {
        guard_words(why->question.when, why->book->schema, &words);
        command_print(stdout, "It needs %s.\n", strbuf_text(&words));
    } else if (why->choice.at != ID_NONE)
        command_print(stdout, "It has no condition: whoever stands in %s can choose it.\n", scene->name);
    strbuf_free(&words);
}

static void print_way(const Why *why) {
    const Way *way = &why->asked->way;
    const char *const *names = way_names(why->book, way, why->arena);
    const char *role = why->book->roles[way->role.at].name;
    if (way->count == 0) {
        command_print(stdout, "It is so from the start, as %s.\n", role);
        return;
    }
    command_print(stdout, "%s way%s, %zu move%s as %s:\n", why->asked->shortest ? "A shortest" : "A",
                  why->asked->through ? " through it" : "", way->count, plural(way->count), role);
    for (size_t i = 0; i < way->count; i++) {
        const Move *move = &way->moves[i];
        bool chance = move->choice.at != ID_NONE && why->book->choices[move->choice.at].branch_count > 1;
        command_print(stdout, "%4zu  %s", i + 1, names[i]);
        if (chance) printf("  (as chance may have it: way %u)", move->branch + 1);
        puts("");
    }
}

/* "  - the trust at 3 or more: never; it was at most 1" */
static void print_part(const Why *why, uint32_t index, bool seen) {
    const Asked *asked = why->asked;
    const AskedPart *part = &asked->parts[index];
    StrBuf words = {0}, was = {0};
    guard_words(part->guard, why->book->schema, &words);
    asked_part_words(asked, why->book->schema, index, &was);
    command_print(stdout, "  - %s", words.at);
    if (seen && part->held)
        printf(": in %llu of them", (unsigned long long)part->held);
    else if (seen)
        command_print(stdout, ": never%s%s", was.len ? "; " : "", strbuf_text(&was));
    puts("");
    strbuf_free(&words);
    strbuf_free(&was);
}

static void print_parts(const Why *why) {
    const Asked *asked = why->asked;
    puts("What it needs, and how often that holds there:");
    for (uint32_t i = 0; i < asked->part_count; i++) print_part(why, i, true);
    if (asked->clash_count) {
        puts("Each of these holds in some of them, but never together:");
        for (uint32_t i = 0; i < asked->clash_count; i++) print_part(why, asked->clash[i], false);
    }
}

static void print_way_in(void *ctx, const WayIn *way) {
    uint32_t *count = ctx;
    if ((*count)++ == 0) puts("What leads there:");
    bool choice = strcmp(way->sort, "choice") == 0;
    command_print(stdout, "  - the %s %s%s: %s\n", way->sort, choice ? "" : "of ", way->name,
                  choice ? (way->open ? "ever open" : "never open") : (way->open ? "reached" : "never reached"));
}

static void print_none(const Why *why) {
    const Asked *asked = why->asked;
    uint32_t ways = 0;
    if (asked->stood && why->question.when) {
        printf("%llu state%s stand%s in %s, and it holds in none of them.\n", (unsigned long long)asked->stood,
               plural(asked->stood), asked->stood == 1 ? "s" : "", scene_of(why)->name);
        print_parts(why);
        return;
    }
    command_print(stdout, "Nobody ever stands in %s.\n", scene_of(why)->name);
    each_way_in(why, print_way_in, &ways);
    if (ways == 0) puts("Nothing leads there.");
}

static void print_verdict(const Why *why) {
    const Asked *asked = why->asked;
    unsigned long long states = asked->states;
    const char *what = why->choice.at == ID_NONE ? "reached" : "open";
    switch (asked->how) {
    case ASKED_FOUND: break;
    case ASKED_NEVER:
        printf("Never %s%s%s. That is proved: all %llu states of the story were visited.\n", what,
               why->role ? " as " : "", why->role ? why->role : "", states);
        break;
    case ASKED_UNDECIDED: puts("Not decided: it may follow from talks, but no game was found that gets there."); break;
    case ASKED_BOUNDED:
        printf("Not found, and not proved: %llu states were visited, and there are more. --max-states goes further.\n",
               states);
        break;
    }
}

static void print_counts(const Why *why) {
    const Asked *asked = why->asked;
    const char *scene = scene_of(why)->name;
    if (why->choice.at != ID_NONE && asked->stood)
        command_print(stdout, "Open in %llu of the %llu state%s that stand%s in %s.\n", (unsigned long long)asked->held,
                      (unsigned long long)asked->stood, plural(asked->stood), asked->stood == 1 ? "s" : "", scene);
    if (why->choice.at == ID_NONE && asked->stood)
        printf("%llu of the story's %llu states stand there.\n", (unsigned long long)asked->stood,
               (unsigned long long)asked->states);
    if (why->choice.at == ID_NONE && asked->passed)
        printf("%llu moves lead through it and on, by an automatic move.\n", (unsigned long long)asked->passed);
}

static void print_words(const Why *why) {
    const Asked *asked = why->asked;
    print_need(why);
    if (asked->how == ASKED_FOUND || asked->how == ASKED_UNDECIDED) print_counts(why);
    print_verdict(why);
    if (asked->how == ASKED_FOUND) print_way(why);
    if (asked->how == ASKED_NEVER || asked->how == ASKED_BOUNDED) print_none(why);
    printf("States that differ in nothing that can still matter count as one%s.\n",
           why->question.when ? "; what this condition reads matters" : "");
    if (why->book->sitting_count)
        puts("Where courts bargain, states count that may need talks which nobody can bring about.");
}

/* ---- as JSON ---------------------------------------------------------------------------------------------------- */

static json_t *parts_json(const Why *why) {
    json_t *list = json_array();
    for (uint32_t i = 0; i < why->asked->part_count; i++) {
        const AskedPart *part = &why->asked->parts[i];
        StrBuf words = {0};
        guard_words(part->guard, why->book->schema, &words);
        json_t *object = json_pack("{s:s, s:I}", "words", words.at, "held", (json_int_t)part->held);
        if (part->fact.at != ID_NONE && why->asked->stood)
            json_object_update_new(object, json_pack("{s:s, s:i, s:i}", "fact",
                                                     schema_fact(why->book->schema, part->fact)->name, "least",
                                                     part->least, "most", part->most));
        json_array_append_new(list, object);
        strbuf_free(&words);
    }
    return list;
}

static void add_way_in(void *ctx, const WayIn *way) {
    json_array_append_new(ctx, json_pack("{s:s, s:s, s:b}", "by", way->sort, "name", way->name, "open", way->open));
}

static json_t *way_json(const Why *why) {
    const Way *way = &why->asked->way;
    const char *const *names = way_names(why->book, way, why->arena);
    json_t *list = json_array();
    for (size_t i = 0; i < way->count; i++) json_array_append_new(list, json_string(names[i]));
    return json_pack("{s:s, s:b, s:b, s:o}", "role", why->book->roles[way->role.at].name, "shortest",
                     why->asked->shortest, "through", why->asked->through, "moves", list);
}

static json_t *never_json(const Why *why) {
    json_t *clash = json_array(), *ways = json_array();
    for (uint32_t i = 0; i < why->asked->clash_count; i++)
        json_array_append_new(clash, json_integer(why->asked->clash[i]));
    each_way_in(why, add_way_in, ways);
    return json_pack("{s:o, s:o}", "clash", clash, "ways_in", ways);
}

static void print_json(const Why *why) {
    static const char *const answers[] = {
        [ASKED_FOUND] = "found", [ASKED_NEVER] = "never", [ASKED_UNDECIDED] = "undecided", [ASKED_BOUNDED] = "bounded"};
    const Asked *asked = why->asked;
    StrBuf words = {0};
    if (why->question.when) guard_words(why->question.when, why->book->schema, &words);
    json_t *report = json_pack("{s:s, s:s, s:s, s:s, s:s?, s:b, s:I, s:I, s:I, s:I, s:o}", "scenario", why->book->name,
                               sort_of(why), why->name, "scene", scene_of(why)->name, "answer", answers[asked->how],
                               "needs", words.at, "proved", asked->whole, "states", (json_int_t)asked->states, "stood",
                               (json_int_t)asked->stood, "held", (json_int_t)asked->held, "passed",
                               (json_int_t)asked->passed, "parts", parts_json(why));
    if (asked->how == ASKED_FOUND)
        json_object_set_new(report, "way", way_json(why));
    else
        json_object_update_new(report, never_json(why));
    command_json(report);
    strbuf_free(&words);
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

static bool find_choice(Why *why, Error *err) {
    const Book *book = why->book;
    why->choice = book_choice(book, str(why->name));
    if (why->choice.at == ID_NONE) {
        const char **names = arena_alloc(why->arena, (book->choice_count + (size_t)1) * sizeof *names);
        for (uint32_t i = 0; i < book->choice_count; i++) names[i] = book->choices[i].name;
        return error_near(err, str(why->name), names, book->choice_count, "%s has no choice %.120s.", book->name,
                          why->name);
    }
    const Choice *choice = &book->choices[why->choice.at];
    why->question = (Question){choice->scene, choice->when, choice->where};
    return true;
}

static bool find_what(Why *why, Error *err) {
    why->choice = (ChoiceId){ID_NONE};
    if (strchr(why->name, '/')) return find_choice(why, err);
    if (!exploring_scene(why->book, why->name, &why->question.scene, err)) return false;
    why->question.where = scene_of(why)->where;
    return true;
}

static bool write_play(const Why *why, const char *path, Error *err) {
    StrBuf to = {0}, expects = {0};
    if (why->asked->how != ASKED_FOUND) return true;
    strbuf_printf(&to, "the %s %s", sort_of(why), why->name);
    if (!why->asked->through) strbuf_printf(&expects, "  ? scene %s\n", scene_of(why)->name);
    if (why->choice.at != ID_NONE) {
        Str word = why->book->choices[why->choice.at].word;
        strbuf_printf(&expects, "  ? choice %.*s open\n", (int)word.len, word.at);
    }
    bool good = witness_file(why->book, &why->asked->way, &(Witness){path, to.at, strbuf_text(&expects), false}, err);
    strbuf_free(&to);
    strbuf_free(&expects);
    return good;
}

static int answer(const Options *options, Why *why) {
    Error err;
    ExploreOptions how;
    uint64_t told = 0;
    if (!find_what(why, &err) || !exploring_how(options, why->book, &how, &err))
        return command_fault(STATUS_USAGE, &err);
    if (!options->value[OPTION_JSON]) how.progress = exploring_progress;
    how.ctx = &told;
    why->asked = ask(why->book, &why->question, &how, why->arena);
    if (options->value[OPTION_JSON])
        print_json(why);
    else
        print_words(why);
    const char *play = options->value[OPTION_PLAY];
    if (play && !write_play(why, play, &err)) return command_fault(STATUS_FAULT, &err);
    return why->asked->how == ASKED_FOUND ? STATUS_GOOD : STATUS_FAILED;
}

static int why_command(const Options *options) {
    if (options->count != 2) return command_misused("why takes a scenario, and a choice or a scene of it.");
    Pack *pack = command_load(options, options->arguments[0]);
    if (!pack) return STATUS_FAULT;
    Why why = {.book = pack_book(pack), .name = options->arguments[1], .arena = arena_new()};
    why.role = options->value[OPTION_ROLE];
    int status = exploring_sound(why.book) ? answer(options, &why) : STATUS_FAULT;
    arena_free(why.arena);
    pack_free(pack);
    return status;
}

const CommandRow command_why = {"why", "SCENARIO SCENE/CHOICE",
                                "what opens a choice or leads to a scene, or the proof that nothing does",
                                OPTION_BIT(OPTION_JSON) | OPTION_BIT(OPTION_SCRIPTS) | OPTION_BIT(OPTION_MAX_STATES) |
                                    OPTION_BIT(OPTION_ROLE) | OPTION_BIT(OPTION_PLAY),
                                why_command};
