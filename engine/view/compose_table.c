/* compose_table.c - the page of a scene where courts bargain. Its parts are in table_*.c; what was heard before it is
 * compose_heard's. */
#include "view/compose_table.h"

#include "view/compose_parts.h"
#include "view/tableau.h"

/* Whoever has chosen something here, and has been elsewhere for a scene, knows where he is. */
static bool been_here(const Game *game, const Scene *scene) {
    uint32_t here = (uint32_t)(scene - game_book(game)->scenes);
    for (uint32_t i = 0; i < game_turns(game); i++)
        if (game_deed(game, i)->scene.at == here) return true;
    return false;
}

/* Until something is said there: what the scene tells, and the words of the court that has come with a text. */
static void compose_opening(const Tableau *tableau, const Scene *scene) {
    Telling telling = telling_now(tableau->game);
    uint32_t opener = tableau->sitting->opener;
    if (tableau->begun) return;
    if (been_here(tableau->game, scene)) return;
    fill_text(tableau->page, &tableau->page->body, BLOCK_PROSE, scene->text, &telling);
    if (opener >= COURTS || !tableau->talks.parley.seats[opener].spoken) return;
    const Court *courts = tableau->book->domain->courts;
    Speech speech = {tableau->book, {opener, FACTIONS_MOST, 0}, {0}};
    speak(&speech, VOICE_OPENING, &(Fills){.court = courts[opener].label, .other = courts[1 - opener].label});
    speech_block(&speech, DISTANCE_SEALED, tableau->page, &tableau->page->body);
}

static void compose_bargaining(const Tableau *tableau, const Scene *scene) {
    compose_opening(tableau, scene);
    if (tableau->sitting->seat == SEAT_MINISTER) {
        table_minister(tableau);
    } else {
        table_standing(tableau);
        table_text(tableau);
    }
    if (is_go_between(tableau)) table_lists(tableau);
    table_margin(tableau);
    table_moves(tableau);
}

void compose_table(const Game *game, const TableView *view, Page *page) {
    Tableau tableau;
    bool sound = tableau_read(&tableau, game, view, page);
    const Scene *scene = &tableau.book->scenes[tableau.sitting->scene.at];
    compose_heading(game, page, scene);
    page->aside = SIZE_MAX;
    if (sound)
        compose_bargaining(&tableau, scene);
    else
        page_line(page, &page->body, BLOCK_PROSE, "This treaty has too many clauses tied together to bargain over.");
    compose_choices(game, page, scene);
    if (sound) table_way_out(&tableau);
}
