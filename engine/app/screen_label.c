/* screen_label.c - a stranger's scenario shows its label before anything else of it, once a version. */
#include "app/app.h"
#include "app/label.h"

enum { TAG_PLAY, TAG_MORE, TAG_LEAVE };
enum { FRONT, ALL }; /* what of it is shown */

static void compose(App *app, uint32_t arg, Page *page) {
    Label label = label_of(app->book, app->path, app->saves);
    (arg == ALL ? compose_label : compose_front_label)(app->book, &label, page);
    page_item(page, TAG_PLAY, "play", str(arg == ALL ? "Back" : "Play it"));
    if (arg == FRONT) page_item(page, TAG_MORE, "more", str("More about this file"));
    page_item(page, TAG_LEAVE, "quit", str("Leave"));
    page->commands = 1u << COMMAND_QUIT;
}

/* Whatever is typed goes on, but for leaving. */
static void handle(App *app, uint32_t arg, const Input *input) {
    if (input->kind == INPUT_PICK && input->tag == TAG_MORE) {
        app_open(app, &screen_label, ALL);
        return;
    }
    bool leave = input->kind == INPUT_PICK ? input->tag == TAG_LEAVE
                                           : input->kind == INPUT_COMMAND && input->command == COMMAND_QUIT;
    app->leave = leave;
    if (leave) return;
    if (arg == FRONT) label_see(app->saves, app->book->name, app->book->version);
    app_close(app);
}

const Screen screen_label = {compose, handle};
