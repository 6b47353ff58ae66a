/* played.c - what a program that plays writes down, line by line. The names of deeds lie in the book's arena. */
#include "unit/played.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdlib.h>

Played *played_new(const Book *book, RoleId role, uint64_t seed) {
    Played *played = mem_alloc(sizeof *played);
    played->game = game_new(book, role, seed, NULL);
    assert_non_null(played->game);
    return played;
}

void played_free(Played *played) {
    game_free(played->game);
    free(played);
}

static void add_line(Played *played, Line line) {
    assert_true(played->count < PLAYED_LINES);
    played->lines[played->count++] = line;
}

void played_step(Played *played, Move move) {
    Game *game = played->game;
    assert_true(game_step(game, move, NULL));
    const Deed *deed = game_deed(game, game_turns(game) - 1);
    StrBuf name = {0};
    deed_name(game, deed, &name);
    const char *kept = arena_text(game_book(game)->arena, name.at, name.len);
    strbuf_free(&name);
    add_line(played, (Line){.kind = LINE_STEP,
                            .turn = game_turns(game),
                            .choice = str(kept),
                            .branch = move.branch,
                            .hash = (uint32_t)deed->hash});
}

void played_back(Played *played, uint32_t count) {
    game_back(played->game, count);
    add_line(played, (Line){.kind = LINE_BACK, .count = count});
}

void played_note(Played *played) {
    add_line(played, (Line){.kind = LINE_NOTE, .note = str("hm")});
}

JournalText played_save(const Played *played) {
    JournalHead head;
    JournalText text;
    StrBuf bytes = {0};
    replay_head(played->game, &head);
    journal_write(&head, played->lines, played->count, &bytes);
    assert_true(journal_parse(strbuf_str(&bytes), "a.save", &text, NULL));
    assert_int_equal(text.count, played->count);
    strbuf_free(&bytes);
    return text;
}
