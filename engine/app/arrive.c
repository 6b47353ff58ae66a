/* arrive.c - no state is ever made up: a way there is found by exploring (check/ask.h), and its moves are made.
 *
 * The condition may ask about choices made, of which a world keeps track only where some condition does. So the story
 * is loaded once more with the condition in it, and that one is explored; choices have the same numbers in both. */
#include "app/arrive.h"

#include "app/command.h"
#include "app/exploring.h"
#include "app/saves.h"
#include "app/witness.h"
#include "base/io.h"
#include "check/ask.h"

typedef struct Arrival {
    App *app;
    const Options *options;
    const Book *book; /* that is explored */
    Question question;
    Arena *arena;
} Arrival;

static const char *scene_name(const Arrival *arrival) {
    return arrival->book->scenes[arrival->question.scene.at].name;
}

/* "in tent, where this holds: the trust at 3 or more" */
static void say_sought(const Arrival *arrival, StrBuf *out) {
    strbuf_printf(out, "in %s", scene_name(arrival));
    if (!arrival->question.when) return;
    strbuf_puts(out, ", where this holds: ");
    guard_words(arrival->question.when, arrival->book->schema, out);
}

static void say_parts(const Arrival *arrival, const Asked *asked, StrBuf *out) {
    StrBuf was = {0};
    for (uint32_t i = 0; i < asked->part_count; i++) {
        if (asked->parts[i].held) continue;
        strbuf_puts(out, " Never so there: ");
        guard_words(asked->parts[i].guard, arrival->book->schema, out);
        strbuf_clear(&was);
        asked_part_words(asked, arrival->book->schema, i, &was);
        strbuf_printf(out, was.len ? " (%s)." : "%s.", strbuf_text(&was));
    }
    strbuf_free(&was);
}

static bool not_found(const Arrival *arrival, const Asked *asked, Error *err) {
    StrBuf text = {0};
    unsigned long long states = asked->states;
    strbuf_puts(&text, "Nobody ever stands ");
    if (asked->how == ASKED_UNDECIDED || asked->how == ASKED_BOUNDED) {
        strbuf_clear(&text);
        strbuf_puts(&text, "No way was found to stand ");
    }
    say_sought(arrival, &text);
    if (asked->how == ASKED_UNDECIDED)
        strbuf_puts(&text, ". Whether talks can lead there isn't decided.");
    else if (asked->how == ASKED_BOUNDED)
        strbuf_printf(&text, ". That isn't proved: %llu states were visited, and there are more.", states);
    else
        strbuf_printf(&text, ". That is proved: all %llu states were visited.", states);
    if (asked->through)
        strbuf_puts(&text, " One only passes through it.");
    else if (asked->stood && asked->held == 0)
        say_parts(arrival, asked, &text);
    error_set(err, "%s", text.at);
    strbuf_free(&text);
    return false;
}

static void tell(const Arrival *arrival, size_t count) {
    StrBuf text = {0};
    strbuf_printf(&text, "%zu move%s made for you: you are ", count, count == 1 ? " was" : "s were");
    say_sought(arrival, &text);
    app_say(arrival->app, false, "%s.", text.at);
    strbuf_free(&text);
}

/* Under a seed that lets chance fall so again, if there is one and none was given. */
static bool make_moves(const Arrival *arrival, const Way *way, Error *err) {
    App *app = arrival->app;
    uint64_t seed;
    if (!arrival->options->value[OPTION_SEED] && witness_seed(app->book, way, &seed)) app->seed = seed;
    if (!saves_begin(app, way->role, err)) return false;
    Error notice = app->notice;
    bool alarm = app->alarm;
    for (size_t i = 0; i < way->count; i++)
        if (!session_move(app->session, way->moves[i])) return error_set(err, "%s", app->session->notice.text);
    bool unsaved = app->session->alarm && app->session->notice.text[0];
    if (unsaved)
        app_take_notice(app);
    else if (alarm && notice.text[0])
        app_say(app, true, "%s", notice.text);
    else
        tell(arrival, way->count);
    return true;
}

static bool find_and_go(const Arrival *arrival, Error *err) {
    ExploreOptions how;
    uint64_t told = 0;
    if (!exploring_how(arrival->options, arrival->book, &how, err)) return false;
    if (!exploring_sound(question_book(arrival->book, &arrival->question, arrival->arena)))
        return error_set(err, "As long as that is wrong, no way can be found.");
    how.progress = exploring_progress;
    how.ctx = &told;
    const Asked *asked = ask(arrival->book, &arrival->question, &how, arrival->arena);
    if (asked->how != ASKED_FOUND || asked->through) return not_found(arrival, asked, err);
    return make_moves(arrival, &asked->way, err);
}

static bool arrive_where(Arrival *arrival, Error *err) {
    Pack *pack = command_load_asking(arrival->options, arrival->app->path, &arrival->question.when, err);
    if (!pack) return false;
    arrival->book = pack_book(pack);
    bool good = find_and_go(arrival, err);
    pack_free(pack);
    return good;
}

bool arrive_at(App *app, const Options *options, Error *err) {
    const char *condition = options->value[OPTION_WHERE];
    Arrival arrival = {.app = app, .options = options, .book = app->book, .question.where = {PACK_ASKED, 1}};
    if (app->file && io_exists(app->file))
        return error_set(err, "%s is there already, and --at begins a new game.", app->file);
    if (!exploring_scene(app->book, options->value[OPTION_AT], &arrival.question.scene, err)) return false;
    arrival.arena = arena_new();
    bool good = condition ? arrive_where(&arrival, err) : find_and_go(&arrival, err);
    arena_free(arrival.arena);
    return good;
}
