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
    const Fact *fact = schema_fact(app->book->schema, id);
    int32_t value = world_get(world_of(app), id);
    if (fact->kind == FACT_ONE_OF)
        strbuf_puts(found, fact->options[value]);
    else
        fact_words(fact, value, found);
    return value_is(fact, value, str_trim(what));
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

/* Where in an expectation what was found belongs. */
typedef enum Form {
    FORM_NONE,   /* nowhere */
    FORM_WHOLE,  /* "turns FOUND" */
    FORM_EQUALS, /* "fact nerve = FOUND" */
    FORM_AFTER,  /* "choice forward FOUND" */
    FORM_BEFORE, /* "heard FOUND liao" */
    FORM_QUOTED  /* "notice "FOUND"" */
} Form;

static const struct {
    const char *word;
    Expectation *holds;
    bool playing; /* needs a game */
    Form form;
} expectations[] = {
    {"scene", is_scene, true, FORM_WHOLE},     {"ended", is_ended, true, FORM_NONE},
    {"turns", is_turns, true, FORM_WHOLE},     {"day", is_day, true, FORM_WHOLE},
    {"fact", is_fact, true, FORM_EQUALS},      {"verdict", is_verdict, true, FORM_WHOLE},
    {"text", has_text, false, FORM_NONE},      {"no text", has_no_text, false, FORM_NONE},
    {"choice", is_choice, true, FORM_AFTER},   {"clause", is_clause, true, FORM_AFTER},
    {"notice", is_notice, false, FORM_QUOTED}, {"pick", never, false, FORM_NONE},
    {"table", is_table, true, FORM_EQUALS},    {"agreed", has_agreed, true, FORM_NONE},
    {"heard", has_heard, true, FORM_BEFORE},   {"days", is_days, true, FORM_WHOLE},
};
enum { EXPECTATIONS = sizeof expectations / sizeof expectations[0] };

/* The row of an expectation, and what stands behind its word; EXPECTATIONS: there is none. */
static size_t find_row(Str text, Str *what) {
    for (size_t i = 0; i < EXPECTATIONS; i++) {
        size_t len = strlen(expectations[i].word);
        if (!str_starts(text, expectations[i].word) || (text.len > len && text.at[len] != ' ')) continue;
        *what = str_trim(str_of(text.at + len, text.len - len));
        return i;
    }
    return EXPECTATIONS;
}

static bool check(const App *app, Str text, StrBuf *found) {
    Str what = {0};
    size_t row = find_row(text, &what);
    if (row < EXPECTATIONS && (app->session || !expectations[row].playing))
        return expectations[row].holds(app, what, found);
    strbuf_puts(found, "that is no expectation, or no game is open");
    return false;
}

bool expect_renewed(Str text, Str found, StrBuf *out) {
    Str what = {0}, name = {0};
    size_t row = find_row(text, &what);
    Form form = row < EXPECTATIONS ? expectations[row].form : FORM_NONE;
    if (form == FORM_NONE || found.len == 0) return false;
    strbuf_printf(out, "%s ", expectations[row].word);
    if (form == FORM_EQUALS || form == FORM_AFTER || form == FORM_BEFORE)
        str_split(&what, form == FORM_EQUALS ? '=' : ' ', &name);
    name = str_trim(form == FORM_BEFORE ? what : name);
    if (form == FORM_EQUALS || form == FORM_AFTER)
        strbuf_printf(out, "%.*s %s", (int)name.len, name.at, form == FORM_EQUALS ? "= " : "");
    if (form == FORM_QUOTED) strbuf_char(out, '"');
    strbuf_add(out, found);
    if (form == FORM_QUOTED) strbuf_char(out, '"');
    if (form == FORM_BEFORE && name.len) strbuf_printf(out, " %.*s", (int)name.len, name.at);
    return true;
}

static void failed(App *app, const Input *input, const char *found) {
    app->failures++;
    if (app->on_failure)
        app->on_failure(app->failure_ctx, app, input, found);
    else
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
