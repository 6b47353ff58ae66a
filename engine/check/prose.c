/* prose.c - counting words. A piece may end in the middle of a word (“the *quick*er way”), so whether we are inside one
 * is kept from piece to piece of a paragraph. How much a game shows is measured by playing some. */
#include "check/prose.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "check/bits.h"
#include "check/walk.h"

enum { WORDS_A_MINUTE = 220, SEED = 1, MOVES_MOST = 300 };

typedef struct Counting {
    uint64_t words;
    bool inside;
} Counting;

static bool is_han(uint32_t c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

static bool is_letter(uint32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == 0x2019 ||
           (c >= 0xc0 && c < 0x2000);
}

static void count_text(Counting *counting, Str text) {
    uint32_t c;
    while (utf8_next(&text, &c)) {
        bool letter = is_letter(c);
        if (is_han(c) || (letter && !counting->inside)) counting->words++;
        counting->inside = letter;
    }
}

static void count_paragraph(void *ctx, const Paragraph *paragraph) {
    Counting *counting = ctx;
    counting->inside = false;
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        bool filled = piece->kind == PIECE_FACT || piece->kind == PIECE_DATE;
        if (filled)
            counting->words++;
        else
            count_text(counting, piece->text);
    }
}

uint64_t prose_words(const Book *book) {
    Counting counting = {0};
    walk_paragraphs(book, count_paragraph, &counting);
    return counting.words;
}

static uint64_t words_in(const Paragraph *paragraph) {
    Counting counting = {0};
    count_paragraph(&counting, paragraph);
    return counting.words;
}

static uint64_t text_words(Text text) {
    uint64_t words = 0;
    for (uint32_t i = 0; i < text.count; i++) words += words_in(&text.list[i]);
    return words;
}

uint64_t prose_minutes(uint64_t words) {
    uint64_t minutes = (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE;
    return minutes ? minutes : 1;
}

/* ---- on the ways of a role -------------------------------------------------------------------------------------- */

typedef struct Ways {
    const Book *book;
    uint64_t *met; /* scenes: bits */
    uint32_t *waiting, count;
} Ways;

static void meet(Ways *ways, SceneId scene) {
    if (scene.at == ID_NONE || bits_has(ways->met, scene.at)) return;
    bits_put(ways->met, scene.at);
    ways->waiting[ways->count++] = scene.at;
}

static uint64_t read_choice(Ways *ways, const Choice *choice) {
    uint64_t words = words_in(&choice->label) + text_words(choice->locked) + text_words(choice->text);
    for (uint32_t i = 0; i < choice->branch_count; i++) {
        words += text_words(choice->branches[i].text);
        meet(ways, choice->branches[i].go);
    }
    return words;
}

static uint64_t read_scene(Ways *ways, const Scene *scene) {
    uint64_t words = text_words(scene->text);
    for (uint32_t i = 0; i < scene->auto_count; i++) meet(ways, scene->autos[i].go);
    for (uint32_t kind = 0; scene->sitting && kind < EXIT_KINDS; kind++)
        if (ways->book->sittings[scene->sitting - 1].exits[kind].declared)
            meet(ways, ways->book->sittings[scene->sitting - 1].exits[kind].go);
    for (uint32_t i = 0; i < scene->choice_count; i++)
        words += read_choice(ways, &ways->book->choices[scene->first.at + i]);
    return words;
}

/* Pages of their own, which a player opens or leaves. */
static bool apart(const Tale *tale) {
    return tale->kind == TALE_AFTERWARDS || tale->kind == TALE_LEDGER || tale->kind == TALE_PROLOGUE;
}

static uint64_t words_on_ways(const Book *book, const Role *role) {
    Ways ways = {.book = book, .met = mem_alloc((bits_words(book->scene_count) + 1) * sizeof *ways.met)};
    uint64_t words = text_words(role->text);
    ways.waiting = mem_alloc((book->scene_count + (size_t)1) * sizeof *ways.waiting);
    meet(&ways, role->start);
    while (ways.count) words += read_scene(&ways, &book->scenes[ways.waiting[--ways.count]]);
    for (uint32_t i = 0; i < book->due_count; i++) words += text_words(book->dues[i].text);
    for (uint32_t i = 0; i < book->tale_count; i++)
        if (!apart(&book->tales[i])) words += text_words(book->tales[i].text);
    free(ways.met);
    free(ways.waiting);
    return words;
}

/* ---- in a game -------------------------------------------------------------------------------------------------- */

/* What comes a second time in a game isn't read again; choices are, but not after every word at a table. */
uint64_t prose_shown(const RandomGames *random) {
    const Book *book = random->book;
    uint64_t words = 0;
    for (size_t i = 0; i < shown_count(random->shown); i++) {
        const ShownLine *line = shown_at(random->shown, i);
        if (line->kind == SHOWN_TALE && apart(&book->tales[line->of])) continue;
        words += line->games ? line->games * words_in(line->paragraph) : 0;
    }
    for (uint32_t i = 0; i < book->choice_count; i++) {
        uint64_t times = random->open[i], most = random->scenes[book->choices[i].scene.at];
        words += (times < most ? times : most) * words_in(&book->choices[i].label);
    }
    return random->games ? words / random->games : 0;
}

Reading prose_reading(const Book *book, RoleId role) {
    RandomOptions options = {.role = role, .games = PROSE_GAMES, .seed = SEED, .max_moves = MOVES_MOST};
    RandomGames *random = random_games(book, &options);
    Reading reading = {words_on_ways(book, &book->roles[role.at]), prose_shown(random)};
    random_free(random);
    return reading;
}
