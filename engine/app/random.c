/* random.c - the numbers of random games in words and as JSON. Both print the same rows; how many of how many is told
 * in tenths of a percent, by whole numbers, so that a report is the same on every machine. */
#include "app/random.h"

#include <jansson.h>
#include <stdio.h>
#include <unistd.h>

#include "app/command.h"
#include "app/hopes.h"
#include "app/rescue.h"
#include "app/shrunk.h"
#include "app/witness.h"
#include "check/prose.h"

enum { GAMES_MOST = 100000000, GAMES_A_LINE = 100000 };

typedef struct Report {
    const Book *book;
    const RandomGames *random;
    const RandomOptions *options;
    Arena *arena;
} Report;

static void show_progress(void *ctx, uint64_t played, uint64_t waiting) {
    bool terminal = isatty(STDERR_FILENO);
    uint64_t *told = ctx;
    if (!terminal && played < *told + GAMES_A_LINE) return;
    *told = played;
    fprintf(stderr, "%llu games, %llu to go%s", (unsigned long long)played, (unsigned long long)waiting,
            terminal ? "   \r" : "\n");
}

static unsigned long long big(uint64_t number) {
    return (unsigned long long)number;
}

static uint64_t unshown(const Report *report) {
    uint64_t count = 0;
    for (size_t i = 0; i < shown_count(report->random->shown); i++)
        count += shown_at(report->random->shown, i)->shown == 0;
    return count;
}

/* ---- in words --------------------------------------------------------------------------------------------------- */

static void print_share(uint64_t part, uint64_t whole) {
    uint64_t tenths = whole ? (part * 1000 + whole / 2) / whole : 0;
    printf("%10llu  %3llu.%llu %%", big(part), big(tenths / 10), big(tenths % 10));
}

static void print_head(const Report *report) {
    const RandomGames *random = report->random;
    printf("%llu games, seed %llu, %s: %llu ended, %llu got stuck, %llu were broken off after %d moves\n",
           big(random->games), big(report->options->seed), policy_word(report->options->policy), big(random->ended),
           big(random->stuck), big(random->broken_off), RANDOM_MOVES);
    if (random->games < report->options->games)
        printf("stopped before %llu more could be played\n", big(report->options->games - random->games));
    printf("moves: %llu", big(random->moves));
    if (random->ended)
        printf("; of games that ended, %d in the shortest (number %llu), %d in the longest (number %llu), half of them "
               "at most %d",
               spread_at(&random->length, 0), big(random->shortest), spread_at(&random->length, 100),
               big(random->longest), spread_at(&random->length, 50));
    uint64_t words = prose_shown(random), minutes = prose_minutes(words);
    printf("\nwords: a game shows %llu, %llu minute%s to read, and what courts say at a table besides\n", big(words),
           big(minutes), minutes == 1 ? "" : "s");
}

static void print_scenes(const Report *report, bool endings) {
    puts(endings ? "endings, and how many games came to each:" : "scenes, and how often they were come to:");
    for (uint32_t i = 0; i < report->book->scene_count; i++) {
        if (report->book->scenes[i].ending != endings) continue;
        printf("  %-28s", report->book->scenes[i].name);
        if (endings)
            print_share(report->random->scenes[i], report->random->games);
        else
            printf("%10llu", big(report->random->scenes[i]));
        puts("");
    }
}

static void print_role(const Report *report, uint32_t role) {
    const RandomEnds *ends = &report->random->ends[role];
    printf("as %s, %llu games, and how many of them came to each ending:\n", report->book->roles[role].name,
           big(ends->games));
    for (uint32_t i = 0; i < report->book->scene_count; i++) {
        if (ends->endings[i] == 0) continue;
        printf("  %-28s", report->book->scenes[i].name);
        print_share(ends->endings[i], ends->games);
        puts("");
    }
    if (!random_weighs(report->book)) return;
    const char *const names[] = {"a treaty", "as sworn (fidelity 95 up)", "to the letter (100)"};
    const uint64_t counts[] = {ends->treaties, ends->sworn, ends->exact};
    for (size_t i = 0; i < 3; i++) {
        printf("  %-28s", names[i]);
        print_share(counts[i], ends->games);
        puts("");
    }
}

/* What of the whole is one role's is told where there are several, or treaties to be told from the record. */
static void print_roles(const Report *report) {
    uint32_t several = 0;
    for (uint32_t i = 0; i < report->book->role_count; i++) several += report->random->ends[i].games > 0;
    for (uint32_t i = 0; i < report->book->role_count; i++)
        if (report->random->ends[i].games && (several > 1 || random_weighs(report->book))) print_role(report, i);
}

static void print_choices(const Report *report) {
    puts("choices, how often they were made, and how often of those times that they were open:");
    for (uint32_t i = 0; i < report->book->choice_count; i++) {
        printf("  %-28s", report->book->choices[i].name);
        print_share(report->random->taken[i], report->random->open[i]);
        puts(report->random->open[i] ? "" : "  never open");
    }
}

static void print_table(const Report *report, uint32_t sitting) {
    const Sitting *table = &report->book->sittings[sitting];
    printf("  %s:\n    what was done:", table->name);
    for (uint32_t kind = 0; kind < TALK_KINDS; kind++)
        if (talk_seat((TalkKind)kind, table->seat))
            printf(" %s %llu", talk_word((TalkKind)kind), big(report->random->acts[sitting * TALK_KINDS + kind]));
    printf("\n    how talks ended:");
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        printf(" %s %llu", exit_word((ExitKind)exit), big(report->random->exits[sitting * EXIT_KINDS + exit]));
    puts("");
}

static void print_facts(const Report *report) {
    const RandomGames *random = report->random;
    if (random->fact_count == 0) return;
    puts("counts at the end of games: least, a quarter of games at most, half, three quarters, most:");
    for (uint32_t i = 0; i < random->fact_count; i++) {
        const Spread *spread = &random->facts[i];
        printf("  %-28s", schema_fact(report->book->schema, spread->fact)->name);
        for (uint32_t percent = 0; percent <= 100; percent += 25) printf(" %6d", spread_at(spread, percent));
        puts("");
    }
}

static const char *line_words(ShownKind kind) {
    static const char *const words[] = {"who one is, as",           "text of scene", "what comes of choice",
                                        "why it is locked, choice", "news of event", "line of tale"};
    return words[kind];
}

static void print_lines(const Report *report) {
    const Shown *shown = report->random->shown;
    printf("lines: %llu of %zu were shown\n", big(shown_count(shown) - unshown(report)), shown_count(shown));
    for (size_t i = 0; i < shown_count(shown); i++) {
        const ShownLine *line = shown_at(shown, i);
        if (line->shown) continue;
        printf("%s:%d: never shown: %s %s\n", line->paragraph->where.file, line->paragraph->where.line,
               line_words(line->kind), line->owner);
    }
}

static void print_fault(const Report *report) {
    const RandomGames *random = report->random;
    if (!random->fault) return;
    printf("%llu games got stuck and %llu steps were refused; the first: %s\n      as %s:", big(random->stuck),
           big(random->failed), random->fault, report->book->roles[random->way.role.at].name);
    const char *const *names = way_names(report->book, &random->way, report->arena);
    for (size_t i = 0; i < random->way.count; i++) printf(" %s", names[i]);
    puts("");
}

static void print_words(const Report *report) {
    print_head(report);
    print_scenes(report, true);
    print_roles(report);
    print_scenes(report, false);
    print_choices(report);
    if (report->book->sitting_count) puts("tables:");
    for (uint32_t i = 0; i < report->book->sitting_count; i++) print_table(report, i);
    print_facts(report);
    print_lines(report);
    print_fault(report);
}

/* ---- as JSON ---------------------------------------------------------------------------------------------------- */

static json_t *number(uint64_t value) {
    return json_integer((json_int_t)value);
}

static json_t *scenes_json(const Report *report, bool endings) {
    json_t *scenes = json_object();
    for (uint32_t i = 0; i < report->book->scene_count; i++)
        if (report->book->scenes[i].ending == endings)
            json_object_set_new(scenes, report->book->scenes[i].name, number(report->random->scenes[i]));
    return scenes;
}

static json_t *role_json(const Report *report, uint32_t role) {
    const RandomEnds *ends = &report->random->ends[role];
    json_t *endings = json_object();
    for (uint32_t i = 0; i < report->book->scene_count; i++)
        if (report->book->scenes[i].ending)
            json_object_set_new(endings, report->book->scenes[i].name, number(ends->endings[i]));
    json_t *all = json_pack("{s:s, s:o, s:o}", "role", report->book->roles[role].name, "games", number(ends->games),
                            "endings", endings);
    if (!random_weighs(report->book)) return all;
    json_object_set_new(all, "treaties", number(ends->treaties));
    json_object_set_new(all, "as_sworn", number(ends->sworn));
    json_object_set_new(all, "exact", number(ends->exact));
    return all;
}

static json_t *roles_json(const Report *report) {
    json_t *roles = json_array();
    for (uint32_t i = 0; i < report->book->role_count; i++) json_array_append_new(roles, role_json(report, i));
    return roles;
}

static json_t *choices_json(const Report *report) {
    json_t *choices = json_object();
    for (uint32_t i = 0; i < report->book->choice_count; i++)
        json_object_set_new(
            choices, report->book->choices[i].name,
            json_pack("{s:o, s:o}", "made", number(report->random->taken[i]), "open", number(report->random->open[i])));
    return choices;
}

static json_t *table_json(const Report *report, uint32_t sitting) {
    json_t *acts = json_object(), *ends = json_object();
    const Sitting *table = &report->book->sittings[sitting];
    for (uint32_t kind = 0; kind < TALK_KINDS; kind++)
        if (talk_seat((TalkKind)kind, table->seat))
            json_object_set_new(acts, talk_word((TalkKind)kind),
                                number(report->random->acts[sitting * TALK_KINDS + kind]));
    for (uint32_t exit = 0; exit < EXIT_KINDS; exit++)
        json_object_set_new(ends, exit_word((ExitKind)exit),
                            number(report->random->exits[sitting * EXIT_KINDS + exit]));
    return json_pack("{s:s, s:o, s:o}", "name", table->name, "acts", acts, "ends", ends);
}

static json_t *tables_json(const Report *report) {
    json_t *tables = json_array();
    for (uint32_t i = 0; i < report->book->sitting_count; i++) json_array_append_new(tables, table_json(report, i));
    return tables;
}

static json_t *spread_json(const Spread *spread) {
    return json_pack("{s:i, s:i, s:i, s:i, s:i}", "least", spread_at(spread, 0), "quarter", spread_at(spread, 25),
                     "half", spread_at(spread, 50), "three_quarters", spread_at(spread, 75), "most",
                     spread_at(spread, 100));
}

static json_t *facts_json(const Report *report) {
    json_t *facts = json_object();
    for (uint32_t i = 0; i < report->random->fact_count; i++) {
        const Spread *spread = &report->random->facts[i];
        json_object_set_new(facts, schema_fact(report->book->schema, spread->fact)->name, spread_json(spread));
    }
    return facts;
}

static json_t *unshown_json(const Report *report) {
    json_t *list = json_array();
    for (size_t i = 0; i < shown_count(report->random->shown); i++) {
        const ShownLine *line = shown_at(report->random->shown, i);
        if (line->shown == 0)
            json_array_append_new(list, json_pack("{s:s, s:i, s:s, s:s}", "file", line->paragraph->where.file, "line",
                                                  line->paragraph->where.line, "is", line_words(line->kind), "of",
                                                  line->owner));
    }
    return list;
}

static json_t *fault_json(const Report *report) {
    const RandomGames *random = report->random;
    if (!random->fault) return json_null();
    const char *const *names = way_names(report->book, &random->way, report->arena);
    json_t *way = json_array();
    for (size_t i = 0; i < random->way.count; i++) json_array_append_new(way, json_string(names[i]));
    return json_pack("{s:s, s:s, s:o}", "text", random->fault, "role", report->book->roles[random->way.role.at].name,
                     "way", way);
}

static void print_json(const Report *report) {
    const RandomGames *random = report->random;
    json_t *all = json_pack("{s:s, s:s, s:o, s:o, s:o, s:o, s:o, s:o, s:o}", "scenario", report->book->name, "policy",
                            policy_word(report->options->policy), "seed", number(report->options->seed), "games",
                            number(random->games), "ended", number(random->ended), "stuck", number(random->stuck),
                            "broken_off", number(random->broken_off), "refused", number(random->failed), "moves",
                            number(random->moves));
    json_object_set_new(all, "moves_a_game", spread_json(&random->length));
    json_object_set_new(all, "words_a_game", number(prose_shown(random)));
    json_object_set_new(all, "shortest", number(random->shortest));
    json_object_set_new(all, "longest", number(random->longest));
    json_object_set_new(all, "endings", scenes_json(report, true));
    json_object_set_new(all, "roles", roles_json(report));
    json_object_set_new(all, "scenes", scenes_json(report, false));
    json_object_set_new(all, "choices", choices_json(report));
    json_object_set_new(all, "tables", tables_json(report));
    json_object_set_new(all, "counts", facts_json(report));
    json_object_set_new(all, "lines", number(shown_count(random->shown)));
    json_object_set_new(all, "never_shown", unshown_json(report));
    json_object_set_new(all, "fault", fault_json(report));
    command_json(all);
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

static bool read_policy(const char *word, RandomPolicy *policy, Error *err) {
    const char *words[RANDOM_POLICIES];
    for (*policy = 0; word && *policy < RANDOM_POLICIES; ++*policy) {
        words[*policy] = policy_word(*policy);
        if (str_is(str(word), words[*policy])) return true;
    }
    *policy = RANDOM_UNIFORM;
    return !word || error_near(err, str(word), words, RANDOM_POLICIES,
                               "--policy is uniform, least-used or careful, not %.40s.", word);
}

static bool read_options(const Options *options, const Book *book, RandomOptions *how, Error *err) {
    const char *role = options->value[OPTION_ROLE];
    return options_number(options, OPTION_RANDOM, 0, GAMES_MOST, &how->games, err) &&
           options_number(options, OPTION_SEED, 1, INT64_MAX, &how->seed, err) &&
           read_policy(options->value[OPTION_POLICY], &how->policy, err) &&
           (!role || command_role(book, role, &how->role, err));
}

int random_report(const Options *options, const Book *book) {
    Error err;
    uint64_t told = 0;
    RandomOptions how = {.role = {ID_NONE}, .ctx = &told, .stop = &rescue_signals()->stop};
    if (!options->value[OPTION_JSON]) how.progress = show_progress;
    if (!read_options(options, book, &how, &err)) return command_fault(STATUS_USAGE, &err);
    Hopes *hopes = how.policy == RANDOM_CAREFUL ? hopes_new(options, book) : NULL;
    how.hope = hopes ? hopes_for : NULL;
    how.of = hopes;
    RandomGames *random = random_games(book, &how);
    hopes_free(hopes);
    Report report = {book, random, &how, arena_new()};
    if (options->value[OPTION_JSON])
        print_json(&report);
    else
        print_words(&report);
    bool good = !random->fault;
    if (!good && options->value[OPTION_SHRINK] && !shrunk_way(book, &random->way, &err))
        command_fault(STATUS_FAILED, &err);
    arena_free(report.arena);
    random_free(random);
    return good ? STATUS_GOOD : STATUS_FAILED;
}
