/* front_play.c - a script instead of a player. A `.play` file says what to choose and what to expect, a line each:
 *
 *   pick forward       an open choice by its name (or scene/name, or number)
 *   offer:silk=300k    something said at a table; "pick" may stand before it
 *   text Lao Zhang     answers a prompt
 *   undo 2             any command by its word
 *   ? anything         an expectation, handed on as it stands
 *
 * What can't be done becomes an expectation too, which then fails: a script never goes wrong in silence. */
#include "front/front.h"

#include <stdlib.h>
#include <string.h>

typedef struct PlayFront {
    Front front;
    const Page *page;
    char *script, *name;
    Str rest;
    int line;
} PlayFront;

static void show(Front *front, const Page *page) {
    ((PlayFront *)front)->page = page;
}

/* The lines the reader of the file's head has dealt with, and those that say nothing. */
bool front_play_silent(Str line) {
    static const char *const starts[] = {"#", "!", "book ", "role ", "seed "};
    for (size_t i = 0; i < sizeof starts / sizeof starts[0]; i++) {
        if (str_starts(line, starts[i])) return true;
    }
    return line.len == 0;
}

/* What follows a word and a blank; false when the line doesn't begin so. */
static bool after_word(Str line, const char *word, Str *rest) {
    size_t len = strlen(word);
    if (!str_starts(line, word) || (line.len > len && line.at[len] != ' ' && line.at[len] != '\t')) return false;
    *rest = str_trim(str_of(line.at + len, line.len - len));
    return true;
}

static Str short_name(Str name) {
    for (size_t i = name.len; i > 0; i--) {
        if (name.at[i - 1] == '/') return str_of(name.at + i, name.len - i);
    }
    return name;
}

static const Item *open_item(const Page *page, Str name) {
    if (!page) return NULL;
    int index = input_item(page, name);
    for (size_t i = 0; index < 0 && i < page->items.count; i++) {
        if (str_equal(short_name(page->items.list[i].name), short_name(name))) index = (int)i;
    }
    return index >= 0 && page->items.list[index].open ? &page->items.list[index] : NULL;
}

static void expect(Input *input, Str text) {
    input->kind = INPUT_EXPECT;
    input_set_text(input, text);
}

/* An open item, else something said, else an expectation that fails, with the line as it stands. */
static void pick(const PlayFront *play, Str name, Str line, Input *input) {
    const Item *item = open_item(play->page, name);
    expect(input, line);
    if (item) {
        input->kind = INPUT_PICK;
        input->tag = item->tag;
    } else if (input_is_said(name)) {
        input->kind = INPUT_SAID;
        input_set_text(input, name);
    }
}

/* A bare word is a command, or what is done at a table: "hold". */
static void understand(const PlayFront *play, Str line, Input *input) {
    Str rest;
    if (line.at[0] == '?') {
        expect(input, str_trim(str_of(line.at + 1, line.len - 1)));
    } else if (after_word(line, "pick", &rest)) {
        pick(play, rest, line, input);
    } else if (after_word(line, "text", &rest)) {
        input->kind = INPUT_TEXT;
        input_set_text(input, rest);
    } else if (!input_command(line, input)) {
        pick(play, line, line, input);
    }
}

static bool next(Front *front, Input *input, Error *err) {
    PlayFront *play = (PlayFront *)front;
    (void)err;
    Str line;
    while (str_split(&play->rest, '\n', &line)) {
        play->line++;
        line = str_trim(line);
        if (front_play_silent(line)) continue;
        *input = (Input){.kind = INPUT_UNKNOWN};
        (void)snprintf(input->where, sizeof input->where, "%.180s:%d", play->name, play->line);
        understand(play, line, input);
        return true;
    }
    return false;
}

static void play_free(Front *front) {
    PlayFront *play = (PlayFront *)front;
    free(play->script);
    free(play->name);
    free(play);
}

static const struct FrontOps PLAY_OPS = {show, next, play_free};

Front *front_play(Style style, Str script, const char *name) {
    PlayFront *play = mem_alloc(sizeof *play);
    play->front = (Front){.ops = &PLAY_OPS, .style = style};
    play->script = str_copy(script);
    play->name = str_copy(str(name));
    play->rest = str_of(play->script, script.len);
    return &play->front;
}
