/* screen_mistakes.c - what is wrong with the files that are watched, as `check` says it; the game lies below, as it
 * was.
 */
#include "app/app.h"

enum { TAG_BACK, SHOWN_MOST = 100 };

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    char line[2048];
    size_t count = app->mistakes ? diags_count(app->mistakes) : 0, shown = 0;
    page->title = str("What must be mended");
    for (size_t i = 0; i < count && shown < SHOWN_MOST; i++) {
        const Diag *diag = diags_at(app->mistakes, i);
        if (diag->level != DIAG_ERROR) continue;
        diag_format(diag, line, sizeof line);
        page_line(page, &page->body, BLOCK_PROSE, line);
        shown++;
    }
    page_item(page, TAG_BACK, "back", str("Back to the game as it was"));
    page->commands = 1u << COMMAND_CLOSE;
}

static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_PICK)
        app_close(app);
    else if (!app_common(app, input) && input->kind == INPUT_COMMAND)
        app_say(app, false, "The game lies below; \"back\" leads to it.");
}

const Screen screen_mistakes = {compose, handle};
