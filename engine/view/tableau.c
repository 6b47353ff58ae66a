/* tableau.c - reads all that a page of a table needs, once. */
#include "view/tableau.h"

bool tableau_read(Tableau *tableau, const Game *game, const TableView *view, Page *page) {
    static const TableView plain = {NULL, false, false};
    *tableau = (Tableau){.game = game, .book = game_book(game), .world = game_world(game), .page = page};
    tableau->view = view ? view : &plain;
    tableau->sitting = talks_sitting(tableau->book, tableau->world);
    tableau->begun = talks_begun(tableau->book, tableau->world);
    const Book *book = tableau->book;
    if (!analysis_at(book->analyses, situation_now(book->domain, tableau->world))->frontier) return false;
    tableau->talks = talks_now(book, tableau->world);
    tableau->table = talks_table(book, &tableau->talks);
    return tableau->table.frontier != NULL;
}

bool is_go_between(const Tableau *tableau) {
    return tableau->sitting->seat == SEAT_MEDIATOR;
}

bool just_read(const Tableau *tableau) {
    const Hearing *hearing = game_heard(tableau->game);
    return tableau->begun && hearing->count > 0 && hearing->list[hearing->count - 1].kind == HEARD_MARKS;
}

uint32_t own_court(const Tableau *tableau) {
    return tableau->sitting->court;
}

const char *party_name(const Tableau *tableau, uint32_t court) {
    return court == own_court(tableau) ? "you" : tableau->book->domain->courts[court].label;
}
