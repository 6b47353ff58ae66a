/* cmd_explore.c - `chanyuan explore SCENARIO`: every state, and what follows from having seen them all. */
#include <jansson.h>
#include <stdio.h>

#include "app/budgeting.h"
#include "app/certify.h"
#include "app/command.h"
#include "app/exploring.h"
#include "app/hinge.h"
#include "app/paragraphs.h"
#include "app/random.h"
#include "app/rescue.h"
#include "app/witness.h"
#include "base/io.h"
#include "base/mem.h"
#include "check/explore.h"

typedef struct Survey {
    const Book *book;
    const Explored *explored;
    Budget *budget; /* NULL: only wanted as JSON, and when every state was visited */
    Arena *arena;
    bool whole;     /* all roles were walked, so what wasn't reached can't be */
    Slices *slices; /* its paragraphs; NULL: not asked for */
    uint32_t missed_endings, missed_scenes, missed_choices;
} Survey;

static void count_missed(Survey *survey) {
    if (!survey->whole) return;
    for (uint32_t i = 0; i < survey->book->scene_count; i++)
        if (!explored_scene(survey->explored, (SceneId){i}))
            survey->book->scenes[i].ending ? survey->missed_endings++ : survey->missed_scenes++;
    for (uint32_t i = 0; i < survey->book->choice_count; i++)
        if (!explored_choice(survey->explored, (ChoiceId){i})) survey->missed_choices++;
}

static bool survey_wanting(const Survey *survey) {
    return survey->missed_endings || survey->missed_scenes || survey->missed_choices ||
           explored_dead_ends(survey->explored);
}

static bool survey_good(const Survey *survey) {
    return explored_proved(survey->explored) && !survey_wanting(survey) && !explored_undecided(survey->explored);
}

static const char *verdict_of(const Survey *survey) {
    if (!explored_proved(survey->explored)) return "bounded, not proved";
    if (survey_wanting(survey)) return "proved wanting";
    return survey_good(survey) ? "proved" : "not decided";
}

/* ---- in words ---- */

static void print_way(const Survey *survey, const Way *way) {
    printf("      as %s:", survey->book->roles[way->role.at].name);
    const char *const *names = way_names(survey->book, way, survey->arena);
    for (size_t i = 0; i < way->count; i++) printf(" %s", names[i]);
    puts("");
}

static void print_ending(const Survey *survey, SceneId scene) {
    Way way;
    uint64_t states = explored_scene(survey->explored, scene);
    printf("  %-24s ", survey->book->scenes[scene.at].name);
    if (explored_scene_undecided(survey->explored, scene)) {
        puts("not decided: it may follow from talks, but no game was found that gets there");
        return;
    }
    if (!explored_way(survey->explored, scene, survey->arena, &way)) {
        puts(survey->whole ? "not reached" : "not reached by this role");
        return;
    }
    printf("%llu state%s, %zu choice%s%s\n", (unsigned long long)states, states == 1 ? "" : "s", way.count,
           way.count == 1 ? "" : "s", survey->book->sitting_count ? "" : " at the least");
    print_way(survey, &way);
}

static void print_missed(const Survey *survey) {
    const Book *book = survey->book;
    if (!survey->whole) return;
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (!book->scenes[i].ending && !explored_scene(survey->explored, (SceneId){i}))
            printf("%s:%d: scene %s is never reached\n", book->scenes[i].where.file, book->scenes[i].where.line,
                   book->scenes[i].name);
    for (uint32_t i = 0; i < book->choice_count; i++)
        if (!explored_choice(survey->explored, (ChoiceId){i}))
            printf("%s:%d: choice %s is never open\n", book->choices[i].where.file, book->choices[i].where.line,
                   book->choices[i].name);
}

static void print_undecided(const Survey *survey) {
    const Book *book = survey->book;
    for (uint32_t i = 0; i < book->scene_count; i++)
        if (!book->scenes[i].ending && explored_scene_undecided(survey->explored, (SceneId){i}))
            printf("%s:%d: scene %s is not decided: no game was found that gets there\n", book->scenes[i].where.file,
                   book->scenes[i].where.line, book->scenes[i].name);
    for (uint32_t i = 0; i < book->choice_count; i++)
        if (explored_choice_undecided(survey->explored, (ChoiceId){i}))
            printf("%s:%d: choice %s is not decided: no game was found in which it is open\n",
                   book->choices[i].where.file, book->choices[i].where.line, book->choices[i].name);
}

static const char *standing_words(Standing standing) {
    static const char *const words[] = {
        [STANDING_NEVER] = "can't be", [STANDING_REACHED] = "reached", [STANDING_UNDECIDED] = "not decided"};
    return words[standing];
}

static const char *class_name(const Survey *survey, uint32_t outcome, uint32_t class) {
    const Fact *fact = schema_fact(survey->book->schema, survey->book->classes[outcome].fact);
    return fact->options[class + 1];
}

typedef struct Standings { /* of the treaties of a table: how many */
    uint32_t of[STANDING_UNDECIDED + 1];
} Standings;

static Standings count_treaties(const Survey *survey, uint32_t sitting) {
    Standings count = {{0}};
    for (uint32_t tuple = 0; tuple < explored_tuples(survey->explored); tuple++)
        count.of[explored_treaty(survey->explored, sitting, tuple)]++;
    return count;
}

static void print_outcome(const Survey *survey, uint32_t sitting, uint32_t outcome) {
    const TermClass *class = &survey->book->classes[outcome];
    printf("    %-22s", class->name);
    for (uint32_t i = 0; i < class->classes; i++)
        printf("%s %s %s", i > 0 ? "," : "", class_name(survey, outcome, i),
               standing_words(explored_class(survey->explored, sitting, outcome, i)));
    puts("");
}

static void print_tables(const Survey *survey) {
    if (survey->book->sitting_count) puts("tables:");
    for (uint32_t i = 0; i < survey->book->sitting_count; i++) {
        Standings count = count_treaties(survey, i);
        printf(
            "  %-24s of its treaties, as the story tells them apart, %u were sealed, %u can't be, %u are not decided\n",
            survey->book->sittings[i].name, count.of[STANDING_REACHED], count.of[STANDING_NEVER],
            count.of[STANDING_UNDECIDED]);
        for (uint32_t k = 0; k < survey->book->class_count; k++) print_outcome(survey, i, k);
    }
}

static void print_dead_end(const Survey *survey) {
    Way way;
    const char *fault = NULL;
    bool there = explored_dead_way(survey->explored, survey->arena, &way, &fault);
    if (!fault) return;
    printf("%llu dead ends; the nearest: %s\n", (unsigned long long)explored_dead_ends(survey->explored), fault);
    if (there)
        print_way(survey, &way);
    else
        puts("      not decided: it may follow from talks, but no game was found that gets there");
}

static void print_words(const Survey *survey) {
    const Explored *explored = survey->explored;
    printf("%s: %llu states, %llu steps, %.1f MB\n", verdict_of(survey), (unsigned long long)explored_states(explored),
           (unsigned long long)explored_edges(explored), (double)explored_bytes(explored) / 1e6);
    puts("endings:");
    for (uint32_t i = 0; i < survey->book->scene_count; i++)
        if (survey->book->scenes[i].ending) print_ending(survey, (SceneId){i});
    print_tables(survey);
    print_missed(survey);
    print_undecided(survey);
    print_dead_end(survey);
    if (!survey->whole)
        printf("%llu dead ends\n", (unsigned long long)explored_dead_ends(explored));
    else
        printf("%u endings, %u other scenes and %u choices not reached; %llu dead ends\n", survey->missed_endings,
               survey->missed_scenes, survey->missed_choices, (unsigned long long)explored_dead_ends(explored));
    if (survey->slices) paragraphs_print(survey->slices, true);
    if (survey->book->sitting_count) printf("%u not decided\n", explored_undecided(explored));
}

/* ---- as JSON ---- */

static json_t *way_json(const Survey *survey, const Way *way) {
    const char *const *names = way_names(survey->book, way, survey->arena);
    json_t *list = json_array();
    for (size_t i = 0; i < way->count; i++) json_array_append_new(list, json_string(names[i]));
    return list;
}

static json_t *ending_json(const Survey *survey, SceneId scene) {
    Way way;
    json_t *ending = json_pack("{s:s, s:I}", "name", survey->book->scenes[scene.at].name, "states",
                               (json_int_t)explored_scene(survey->explored, scene));
    if (explored_way(survey->explored, scene, survey->arena, &way)) {
        json_object_set_new(ending, "role", json_string(survey->book->roles[way.role.at].name));
        json_object_set_new(ending, "way", way_json(survey, &way));
    }
    return ending;
}

static json_t *undecided_json(const Survey *survey, bool scenes) {
    const Book *book = survey->book;
    json_t *list = json_array();
    for (uint32_t i = 0; scenes && i < book->scene_count; i++)
        if (explored_scene_undecided(survey->explored, (SceneId){i}))
            json_array_append_new(list, json_string(book->scenes[i].name));
    for (uint32_t i = 0; !scenes && i < book->choice_count; i++)
        if (explored_choice_undecided(survey->explored, (ChoiceId){i}))
            json_array_append_new(list, json_string(book->choices[i].name));
    return list;
}

static json_t *outcome_json(const Survey *survey, uint32_t sitting, uint32_t outcome) {
    json_t *classes = json_object();
    for (uint32_t i = 0; i < survey->book->classes[outcome].classes; i++)
        json_object_set_new(classes, class_name(survey, outcome, i),
                            json_string(standing_words(explored_class(survey->explored, sitting, outcome, i))));
    return classes;
}

static json_t *tables_json(const Survey *survey) {
    json_t *tables = json_array();
    for (uint32_t i = 0; i < survey->book->sitting_count; i++) {
        Standings count = count_treaties(survey, i);
        json_t *outcomes = json_object();
        for (uint32_t k = 0; k < survey->book->class_count; k++)
            json_object_set_new(outcomes, survey->book->classes[k].name, outcome_json(survey, i, k));
        json_array_append_new(tables,
                              json_pack("{s:s, s:i, s:i, s:i, s:o}", "name", survey->book->sittings[i].name, "sealed",
                                        (int)count.of[STANDING_REACHED], "impossible", (int)count.of[STANDING_NEVER],
                                        "undecided", (int)count.of[STANDING_UNDECIDED], "outcomes", outcomes));
    }
    return tables;
}

static json_t *missed_json(const Survey *survey, bool scenes) {
    const Book *book = survey->book;
    json_t *missed = json_array();
    for (uint32_t i = 0; scenes && i < book->scene_count; i++)
        if (!explored_scene(survey->explored, (SceneId){i}))
            json_array_append_new(missed, json_string(book->scenes[i].name));
    for (uint32_t i = 0; !scenes && i < book->choice_count; i++)
        if (!explored_choice(survey->explored, (ChoiceId){i}))
            json_array_append_new(missed, json_string(book->choices[i].name));
    return missed;
}

static void print_json(const Survey *survey) {
    json_t *endings = json_array();
    for (uint32_t i = 0; i < survey->book->scene_count; i++)
        if (survey->book->scenes[i].ending) json_array_append_new(endings, ending_json(survey, (SceneId){i}));
    json_t *report =
        json_pack("{s:s, s:b, s:b, s:I, s:I, s:I, s:I, s:o, s:o, s:o, s:i, s:o, s:o, s:o}", "scenario",
                  survey->book->name, "proved", explored_proved(survey->explored), "good", survey_good(survey),
                  "states", (json_int_t)explored_states(survey->explored), "steps",
                  (json_int_t)explored_edges(survey->explored), "bytes", (json_int_t)explored_bytes(survey->explored),
                  "dead_ends", (json_int_t)explored_dead_ends(survey->explored), "endings", endings, "unreached_scenes",
                  missed_json(survey, true), "unreached_choices", missed_json(survey, false), "undecided",
                  (int)explored_undecided(survey->explored), "undecided_scenes", undecided_json(survey, true),
                  "undecided_choices", undecided_json(survey, false), "tables", tables_json(survey));
    if (survey->slices) json_object_set_new(report, "paragraphs", paragraphs_json(survey->slices));
    if (survey->budget) json_object_set_new(report, "budget", budgeting_json(survey->budget));
    command_json(report);
}

/* ---- the command ---- */

static bool write_witnesses(const Survey *survey, const char *dir, Error *err) {
    Way way;
    if (!io_make_dirs(dir, err)) return false;
    for (uint32_t i = 0; i < survey->book->scene_count; i++) {
        SceneId scene = {i};
        if (!survey->book->scenes[i].ending || !explored_way(survey->explored, scene, survey->arena, &way)) continue;
        if (!witness_write(survey->book, &way, dir, err)) return false;
    }
    return true;
}

static int report(const Options *options, Survey *survey) {
    Error err;
    count_missed(survey);
    if (options->value[OPTION_JSON])
        print_json(survey);
    else
        print_words(survey);
    const char *dir = options->value[OPTION_WITNESS];
    if (dir && !write_witnesses(survey, dir, &err)) return command_fault(STATUS_FAULT, &err);
    return survey_good(survey) ? STATUS_GOOD : STATUS_FAILED;
}

static int explore_pack(const Options *options, const Pack *pack, ExploreOptions *how) {
    Error err;
    if (!exploring_sound(pack_book(pack))) return STATUS_FAULT;
    const char *role = options->value[OPTION_ROLE];
    if (role && !command_role(pack_book(pack), role, &how->role, &err)) return command_fault(STATUS_USAGE, &err);
    bool hinge = options->value[OPTION_HINGE] != NULL, index = options->value[OPTION_INDEX] != NULL;
    how->no_games = hinge || index;
    Explored *explored = explore(pack_book(pack), how);
    Survey survey = {.book = pack_book(pack), .explored = explored, .arena = arena_new(), .whole = !role};
    if (options->value[OPTION_JSON] && !hinge && !index && explored_proved(explored))
        survey.budget = budget_new(explored, survey.book);
    if (!how->no_games && !role) survey.slices = paragraphs_find(survey.book, explored, how);
    int status = hinge ? hinge_report(options, survey.book, explored) : index ? STATUS_GOOD : report(options, &survey);
    if (index && status == STATUS_GOOD) status = hinge_index(options, explored);
    const char *file = options->value[OPTION_CERTIFICATE];
    if (file && !certify_write(explored, survey.book, how, file, &err)) status = command_fault(STATUS_FAULT, &err);
    slices_free(survey.slices);
    budget_free(survey.budget);
    arena_free(survey.arena);
    explored_free(explored);
    return status;
}

static int explore_command(const Options *options) {
    Error err;
    ExploreOptions how = {.role = {ID_NONE}, .stop = &rescue_signals()->stop};
    if (options->value[OPTION_VERIFY]) return certify_verify(options);
    if (options->count != 1) return command_misused("explore takes one scenario.");
    if (options->value[OPTION_CERTIFICATE] && (options->value[OPTION_ROLE] || options->value[OPTION_HINGE]))
        return command_misused("A certificate speaks of all roles and of all that was found: leave out --role and "
                               "--hinge.");
    if (options->value[OPTION_INDEX] && (options->value[OPTION_ROLE] || options->value[OPTION_NO_MASK] ||
                                         options->value[OPTION_CERTIFICATE] || options->value[OPTION_RANDOM]))
        return command_misused("An index speaks of all roles, and of nothing else: leave out --role, --no-mask, "
                               "--certificate and --random.");
    if (!options_number(options, OPTION_MAX_STATES, EXPLORING_STATES, UINT32_MAX, &how.max_states, &err))
        return command_fault(STATUS_USAGE, &err);
    uint64_t threads;
    if (!options_number(options, OPTION_THREADS, 0, EXPLORE_THREADS, &threads, &err))
        return command_fault(STATUS_USAGE, &err);
    how.threads = threads ? (uint32_t)threads : exploring_cores();
    Pack *pack = command_load(options, options->arguments[0]);
    if (!pack) return STATUS_FAULT;
    if (options->value[OPTION_RANDOM]) {
        int status = exploring_sound(pack_book(pack)) ? random_report(options, pack_book(pack)) : STATUS_FAULT;
        pack_free(pack);
        return status;
    }
    how.no_mask = options->value[OPTION_NO_MASK] != NULL;
    uint64_t told = 0;
    how.progress = options->value[OPTION_JSON] ? NULL : exploring_progress;
    how.ctx = &told;
    int status = explore_pack(options, pack, &how);
    pack_free(pack);
    return status;
}

const CommandRow command_explore = {
    "explore", "SCENARIO", "visit every state: endings, dead ends, what can't be reached",
    1u << OPTION_JSON | 1u << OPTION_SCRIPTS | 1u << OPTION_MAX_STATES | 1u << OPTION_NO_MASK | 1u << OPTION_ROLE |
        1u << OPTION_WITNESS | 1u << OPTION_HINGE | 1u << OPTION_FULL | 1u << OPTION_RANDOM | 1u << OPTION_POLICY |
        1u << OPTION_SEED | OPTION_BIT(OPTION_SHRINK) | OPTION_BIT(OPTION_CERTIFICATE) | OPTION_BIT(OPTION_VERIFY) |
        OPTION_BIT(OPTION_INDEX) | OPTION_BIT(OPTION_THREADS),
    explore_command};
