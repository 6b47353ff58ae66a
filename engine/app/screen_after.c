/* screen_after.c - pages beside the story: what came before it and how its end is told, to be leafed through, and what
 * came after that. */
#include "app/app.h"
#include "view/compose_after.h"

static uint32_t reading_commands(void) {
    return 1u << COMMAND_CLOSE | 1u << COMMAND_HELP | 1u << COMMAND_QUIT | 1u << COMMAND_AGAIN;
}

static void show_prologue(App *app, uint32_t arg, Page *page) {
    compose_prologue(app->book, arg, page);
    page->commands = reading_commands();
}

static void handle_prologue(App *app, uint32_t arg, const Input *input) {
    (void)arg;
    if (input->kind == INPUT_PICK && input->tag == PROLOGUE_CLOSE)
        app_close(app);
    else if (input->kind == INPUT_PICK) {
        app->stack[app->depth - 1].arg = input->tag;
        app->fresh = true;
    } else
        screen_help.handle(app, 0, input);
}

static void show_told(App *app, uint32_t arg, Page *page) {
    compose_told(app->session->game, arg, page);
    page->commands = reading_commands() | 1u << COMMAND_CODEX;
}

static void show_afterwards(App *app, uint32_t arg, Page *page) {
    (void)arg;
    compose_afterwards(app->session->game, page);
    page->commands = reading_commands() | 1u << COMMAND_CODEX | 1u << COMMAND_EXPORT;
}

/* What the page can't answer is asked of what lies under it. */
static void handle_afterwards(App *app, uint32_t arg, const Input *input) {
    if (input->kind == INPUT_COMMAND && input->command == COMMAND_EXPORT)
        screen_play.handle(app, arg, input);
    else
        screen_help.handle(app, arg, input);
}

const Screen screen_prologue = {show_prologue, handle_prologue};
const Screen screen_told = {show_told, handle_prologue};
const Screen screen_afterwards = {show_afterwards, handle_afterwards};
