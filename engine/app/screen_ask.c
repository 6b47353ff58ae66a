/* screen_ask.c - pages that ask for a line of text. An empty answer does nothing. */
#include "app/app.h"
#include "app/saves.h"

static void take_note(App *app, const char *text) {
    session_note(app->session, str(text));
    app_take_notice(app);
}

static const struct {
    const char *title, *words, *prompt;
    void (*take)(App *app, const char *text);
} QUESTIONS[] = {
    [ASK_NOTE] = {"A note", "What you write is kept in the save and in the log; the story never sees it.",
                  "Note: ", take_note},
    [ASK_SLOT] = {"Keep this moment",
                  "The game itself is saved after every choice. A slot keeps this moment, to come back to.",
                  "Name of the slot: ", saves_keep},
    [ASK_WORD] = {"Find a word", "A name, or any word of what the codex tells.", "Find: ", codex_seek},
};

static void compose(App *app, uint32_t arg, Page *page) {
    (void)app;
    page->title = str(QUESTIONS[arg].title);
    page_line(page, &page->body, BLOCK_PROSE, QUESTIONS[arg].words);
    page->prompt = str(QUESTIONS[arg].prompt);
    page->commands = 1u << COMMAND_CLOSE;
}

static void handle(App *app, uint32_t arg, const Input *input) {
    if (input->kind != INPUT_TEXT) {
        app_common(app, input);
        return;
    }
    app_close(app);
    if (input->text[0]) QUESTIONS[arg].take(app, input->text);
}

const Screen screen_ask = {compose, handle};
