/* expect.c - one small function a kind of expectation; each gives what was found instead when it fails. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* memmem */
#endif
#include "app/expect.h"

#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "base/date.h"
#include "view/layout.h"

typedef bool Expectation(const App *app, Str what, StrBuf *found);

static const World *world_of(const App *app) {
    return app->session ? game_world(app->session->game) : NULL;
}

static bool is_scene(const App *app, Str what, StrBuf *found) {
    strbuf_puts(found, app->book->scenes[rules_scene(app->book, world_of(app)).at].name);
    return str_equal(what, strbuf_str(found));
}

static bool is_ended(const App *app, Str what, StrBuf *found) {
    (void)is_scene(app, what, found);
    return rules_ended(app->book, world_of(app));
}

static bool is_turns(const App *app, Str what, StrBuf *found) {
    strbuf_int(found, game_turns(app->session->game));
    return str_equal(what, strbuf_str(found));
}

static bool is_day(const App *app, Str what, StrBuf *found) {
    date_iso(found, rules_day(app->book, world_of(app)));
    return str_equal(what, strbuf_str(found));
}

static bool value_is(const Fact *fact, int32_t value, Str wanted) {
    int64_t number;
    StrBuf words = {0};
    fact_words(fact, value, &words);
    bool is = str_equal(wanted, strbuf_str(&words)) || (str_int(wanted, &number) && number == value) ||
              (fact->kind == FACT_ONE_OF && fact_option(fact, wanted) == value);
    strbuf_free(&words);
    return is;
}

static bool is_fact(const App *app, Str what, StrBuf *found) {
    Str name;
    if (!str_split(&what, '=', &name)) return false;
    FactId id = schema_find(app->book->schema, str_trim(name));
    if (id.at == ID_NONE) {
        strbuf_puts(found, "no such fact");
        return false;
    }
    world_words(world_of(app), id, found);
    return value_is(schema_fact(app->book->schema, id), world_get(world_of(app), id), str_trim(what));
}

static bool is_verdict(const App *app, Str what, StrBuf *found) {
    const Game *game = app->session->game;
    if (game_turns(game) == 0) return false;
    strbuf_puts(found, verdict_words(game_deed(game, game_turns(game) - 1)->verdict));
    return str_equal(what, strbuf_str(found));
}

static Str unquoted(Str text) {
    bool quoted = text.len >= 2 && text.at[0] == '"' && text.at[text.len - 1] == '"';
    return quoted ? str_of(text.at + 1, text.len - 2) : text;
}

static bool has_text(const App *app, Str what, StrBuf *found) {
    StrBuf page = {0};
    Str wanted = unquoted(what);
    layout_plain(app->page, (Style){.prose = 72, .ambiguous = 1}, 0, &page);
    bool has = wanted.len && memmem(page.at, page.len, wanted.at, wanted.len) != NULL;
    strbuf_puts(found, has ? "it is there" : "it isn't on the page");
    strbuf_free(&page);
    return has;
}

static bool has_no_text(const App *app, Str what, StrBuf *found) {
    return !has_text(app, what, found);
}

static bool is_notice(const App *app, Str what, StrBuf *found) {
    Str wanted = unquoted(what);
    strbuf_add(found, app->page->notice);
    return wanted.len && found->len && memmem(found->at, found->len, wanted.at, wanted.len);
}

static bool is_choice(const App *app, Str what, StrBuf *found) {
    static const char *const words[] = {"open", "locked", "hidden"};
    const Scene *scene = &app->book->scenes[rules_scene(app->book, world_of(app)).at];
    Str name;
    if (!str_split(&what, ' ', &name)) return false;
    strbuf_puts(found, "no such choice here");
    for (uint32_t i = 0; i < scene->choice_count; i++) {
        ChoiceId id = {scene->first.at + i};
        if (!str_equal(name, app->book->choices[id.at].word)) continue;
        strbuf_clear(found);
        strbuf_puts(found, words[rules_access(app->book, world_of(app), id)]);
        return str_equal(str_trim(what), strbuf_str(found));
    }
    return false;
}

static bool is_clause(const App *app, Str what, StrBuf *found) {
    Str name;
    if (!str_split(&what, ' ', &name)) return false;
    for (uint32_t i = 0; i < app->book->clause_count; i++) {
        if (!str_is(name, app->book->clauses[i].name)) continue;
        strbuf_puts(found, likeness_words(judge_clause(app->book, world_of(app), (ClauseId){i})));
        return str_equal(str_trim(what), strbuf_str(found));
    }
    return false;
}

/* ---- at a table ---- */

static const Sitting *sitting_of(const App *app, StrBuf *found) {
    const Sitting *sitting = talks_sitting(app->book, world_of(app));
    if (!sitting) strbuf_puts(found, "nobody bargains here");
    return sitting;
}

static bool is_table(const App *app, Str what, StrBuf *found) {
    Str name;
    if (!sitting_of(app, found) || !str_split(&what, '=', &name)) return false;
    const Domain *domain = app->book->domain;
    Talks talks = talks_now(app->book, world_of(app));
    for (uint32_t i = 0; i < domain->clause_count; i++) {
        const Clause *clause = &app->book->clauses[domain->clauses[i].clause.at];
        if (!str_is(str_trim(name), clause->name)) continue;
        strbuf_puts(found, clause->options[talks.parley.text.option[i]].name);
        return str_equal(str_trim(what), strbuf_str(found));
    }
    strbuf_puts(found, "no such clause at the table");
    return false;
}

/* COURTS: there is none of that name. */
static uint32_t court_named(const App *app, Str name) {
    uint32_t court = 0;
    while (court < COURTS && !str_is(name, app->book->domain->courts[court].name)) court++;
    return court;
}

static bool has_agreed(const App *app, Str what, StrBuf *found) {
    if (!sitting_of(app, found)) return false;
    uint32_t court = court_named(app, what), agreed = talks_now(app->book, world_of(app)).parley.agreed;
    bool has = court < COURTS && agreed >> court & 1;
    strbuf_puts(found, court == COURTS ? "no such court" : has ? "it has" : "it hasn't");
    return has;
}

/* The last answer of any court, or of one. */
static const Heard *last_answer(const Hearing *hearing, uint32_t court) {
    for (uint32_t i = hearing->count; i-- > 0;) {
        const Heard *heard = &hearing->list[i];
        bool answer = heard->kind == HEARD_ANSWER || heard->kind == HEARD_MARKS;
        if (answer && (court == COURTS || heard->court == court)) return heard;
    }
    return NULL;
}

static bool has_heard(const App *app, Str what, StrBuf *found) {
    static const char *const words[] = {[ANSWER_ACCEPT] = "accept",
                                        [ANSWER_COUNTER] = "counter",
                                        [ANSWER_HOLD] = "hold",
                                        [ANSWER_REFUSE] = "refuse",
                                        [ANSWER_LEAVE] = "leave"};
    Str word = {0};
    str_split(&what, ' ', &word);
    Str name = str_trim(what);
    uint32_t court = app->book->domain ? court_named(app, name) : COURTS;
    const Heard *heard = last_answer(game_heard(app->session->game), court);
    strbuf_puts(found, court == COURTS && name.len ? "no such court" : heard ? words[heard->answer.kind] : "no answer");
    return str_equal(word, strbuf_str(found));
}

static bool is_days(const App *app, Str what, StrBuf *found) {
    const Sitting *sitting = sitting_of(app, found);
    if (!sitting) return false;
    strbuf_int(found, world_get(world_of(app), sitting->day_count));
    return str_equal(what, strbuf_str(found));
}

static bool never(const App *app, Str what, StrBuf *found) {
    (void)app, (void)what;
    strbuf_puts(found, "it can't be chosen here");
    return false;
}

static const struct {
    const char *word;
    Expectation *holds;
    bool playing; /* needs a game */
} expectations[] = {
    {"scene", is_scene, true},   {"ended", is_ended, true},       {"turns", is_turns, true},
    {"day", is_day, true},       {"fact", is_fact, true},         {"verdict", is_verdict, true},
    {"text", has_text, false},   {"no text", has_no_text, false}, {"choice", is_choice, true},
    {"clause", is_clause, true}, {"notice", is_notice, false},    {"pick", never, false},
    {"table", is_table, true},   {"agreed", has_agreed, true},    {"heard", has_heard, true},
    {"days", is_days, true},
};

static bool check(const App *app, Str what, StrBuf *found) {
    for (size_t i = 0; i < sizeof expectations / sizeof expectations[0]; i++) {
        size_t len = strlen(expectations[i].word);
        if (!str_starts(what, expectations[i].word) || (what.len > len && what.at[len] != ' ')) continue;
        if (expectations[i].playing && !app->session) break;
        return expectations[i].holds(app, str_trim(str_of(what.at + len, what.len - len)), found);
    }
    if (!found->len) strbuf_puts(found, "that is no expectation, or no game is open");
    return false;
}

static void failed(App *app, const Input *input, const char *found) {
    app->failures++;
    command_print(stdout, "%s: expected %s; found: %s\n", input->where, input->text, found);
}

void expect_failed(App *app, const Input *input, const char *why) {
    app->checks++;
    failed(app, input, why);
}

void expect(App *app, const Input *input) {
    StrBuf found = {0};
    app->checks++;
    if (!check(app, str_trim(str(input->text)), &found)) failed(app, input, strbuf_text(&found));
    strbuf_free(&found);
}
