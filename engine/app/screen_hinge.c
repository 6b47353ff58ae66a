/* screen_hinge.c - what the last choice has put out of reach. */
#include "app/closed.h"

static void show_hinge(App *app, uint32_t arg, Page *page) {
    (void)arg;
    Hinge hinge = closed_by_last(app, page->arena);
    compose_hinge(app->session->game, &hinge, page);
    page->commands = 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
}

static void handle_hinge(App *app, uint32_t arg, const Input *input) {
    screen_why.handle(app, arg, input);
}

const Screen screen_hinge = {show_hinge, handle_hinge};
