/* talks_play.c - moves at a made table, with what was heard. */
#include "unit/talks_play.h"

#include <stdlib.h>

Play *play_start(Book *book) {
    Play *play = mem_alloc(sizeof *play);
    Outcome outcome = {.hearing = &play->hearing};
    *play = (Play){.book = book, .now = world_new(book->schema), .next = world_new(book->schema)};
    if (rules_start(book, (RoleId){0}, play->now, &outcome, &play->err)) return play;
    play_free(play);
    return NULL;
}

void play_free(Play *play) {
    world_free(play->now);
    world_free(play->next);
    book_free(play->book);
    free(play);
}

bool play_move(Play *play, Move move) {
    Outcome outcome = {.hearing = &play->hearing};
    if (!rules_step(play->book, play->now, move, play->next, &outcome, &play->err)) return false;
    World *before = play->now;
    play->now = play->next;
    play->next = before;
    return true;
}

bool play_say(Play *play, const char *words) {
    Move move = {.choice = {ID_NONE}};
    Talks talks = talks_now(play->book, play->now);
    return say_parse(play->book, &talks, str(words), &move.say, &play->err) && play_move(play, move);
}

bool play_choose(Play *play, uint32_t choice) {
    return play_move(play, (Move){.choice = {choice}});
}

const Talks *play_talks(const Play *play) {
    return world_talks(play->now);
}

uint32_t play_scene(const Play *play) {
    return rules_scene(play->book, play->now).at;
}

const Heard *play_heard(const Play *play, HeardKind kind, uint32_t court) {
    for (uint32_t i = 0; i < play->hearing.count; i++)
        if (play->hearing.list[i].kind == kind && play->hearing.list[i].court == court) return &play->hearing.list[i];
    return NULL;
}
