/* bars.c - status and footer. What doesn't fit is left out whole, in a fixed order, or ends in an ellipsis: never cut
 * without a sign. The last column of the last row stays empty, because writing there makes some terminals scroll. */
#include "view/bars.h"

#include <string.h>

#include "view/cluster.h"
#include "view/input.h"

static void fill_bar(Grid *grid, int row) {
    for (int column = 0; column < grid->columns; column++) grid_at(grid, row, column)->face = FACE_BAR;
}

static int columns_of(const Flow *words, Str text) {
    return cluster_columns(text, words->style.ambiguous);
}

static void put_cut(Grid *grid, const Flow *words, Str text, int room) {
    int ambiguous = words->style.ambiguous;
    if (columns_of(words, text) <= room) {
        (void)grid_put(grid, 0, 1, room, text, FACE_BAR, ambiguous);
        return;
    }
    int used = grid_put(grid, 0, 1, room - 3, text, FACE_BAR, ambiguous);
    (void)grid_put(grid, 0, 1 + used, 3, str("..."), FACE_BAR, ambiguous);
}

bool bar_status(Grid *grid, Flow *words, const Page *page) {
    fill_bar(grid, 0);
    Str title = flow_words(words, page->title), status = flow_words(words, page->status);
    int room = grid->columns - 2, ambiguous = words->style.ambiguous;
    int title_columns = columns_of(words, title);
    int beside = title_columns > 0 ? title_columns + 3 : 0;
    Str brief = page->status_short.len ? flow_words(words, page->status_short) : status;
    if (status.len == 0) {
        put_cut(grid, words, title, room);
        return title_columns <= room;
    }
    Str shown = columns_of(words, status) + beside <= room ? status : brief;
    bool both = columns_of(words, shown) + beside <= room;
    if (!both && columns_of(words, status) <= room) shown = status;
    put_cut(grid, words, shown, room);
    if (!both) return false;
    (void)grid_put(grid, 0, 1 + room - title_columns, title_columns, title, FACE_BAR, ambiguous);
    return true;
}

/* What a page can choose among comes last, so where there is more below there are choices. */
static const char *more_words(const Viewport *viewport, bool choices) {
    bool above = viewport->scroll > 0;
    bool below = viewport->scroll + viewport->room < viewport->lines;
    if (above && below) return choices ? "more above, choices below" : "more above and below";
    if (above) return "more above";
    if (!below) return "";
    return choices ? "choices below" : "more below";
}

typedef struct Keys { /* what is written on the footer's left so far */
    Grid *grid;
    int column, limit;
} Keys;

static int key_columns(const char *word) {
    return (int)strlen(word) + 4;
}

static void put_key(Keys *keys, char key, const char *word) {
    int columns = key_columns(word);
    if (keys->column + columns - 2 > keys->limit) return;
    char text[40] = {key, ' '};
    size_t len = strlen(word) < sizeof text - 3 ? strlen(word) : sizeof text - 3;
    memcpy(text + 2, word, len);
    (void)grid_put(keys->grid, keys->grid->rows - 1, keys->column, columns, str(text), FACE_BAR, 1);
    keys->column += columns;
}

static bool has(const Page *page, Command command) {
    return (page->commands >> (unsigned)command & 1U) != 0;
}

static void put_command(Keys *keys, Command command) {
    put_key(keys, command_key(command), command_word(command));
}

/* Help and quitting are always there; the way back comes first, because it is needed most where it exists. */
static void put_commands(Keys *keys, const Page *page) {
    int always = key_columns(command_word(COMMAND_HELP)) + key_columns(command_word(COMMAND_QUIT));
    keys->limit -= always;
    if (has(page, COMMAND_CLOSE)) put_command(keys, COMMAND_CLOSE);
    for (Command command = 0; command < COMMAND_COUNT; command++) {
        bool placed = command == COMMAND_CLOSE || command == COMMAND_HELP || command == COMMAND_QUIT;
        if (has(page, command) && !placed) put_command(keys, command);
    }
    keys->limit += always;
    put_command(keys, COMMAND_HELP);
    put_command(keys, COMMAND_QUIT);
}

void bar_footer(Grid *grid, const Page *page, const Viewport *viewport) {
    int row = grid->rows - 1, last = grid->columns - 1;
    fill_bar(grid, row);
    const char *more = more_words(viewport, page->items.count > 0);
    int wide = (int)strlen(more);
    Keys keys = {grid, 1, wide ? last - wide - 2 : last};
    if (page->prompt.len)
        (void)grid_put(grid, row, 1, keys.limit, str("Enter done  Esc close"), FACE_BAR, 1);
    else
        put_commands(&keys, page);
    if (wide) (void)grid_put(grid, row, last - wide, wide, str(more), FACE_BAR, 1);
}
