/* screen_label.c - a stranger's scenario shows its label before anything else of it, once a version. */
#include "app/app.h"
#include "app/label.h"

enum { TAG_PLAY, TAG_LEAVE };

static void compose(App *app, uint32_t arg, Page *page) {
    (void)arg;
    Label label = label_of(app->book, app->path, app->saves);
    compose_label(app->book, &label, page);
    page_item(page, TAG_PLAY, "play", str("Play it"));
    page_item(page, TAG_LEAVE, "quit", str("Leave"));
    page->commands = 1u << COMMAND_QUIT;
}

/* Whatever is typed goes on, but for leaving. */
static void handle(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    bool leave = input->kind == INPUT_PICK ? input->tag == TAG_LEAVE
                                           : input->kind == INPUT_COMMAND && input->command == COMMAND_QUIT;
    app->leave = leave;
    if (leave) return;
    label_see(app->saves, app->book->name, app->book->version);
    app_close(app);
}

const Screen screen_label = {compose, handle};
