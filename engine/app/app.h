/* app.h - the loop: a small stack of screens, each a way to make a Page and to answer an Input.
 *
 * Nothing here knows how a page is drawn or how a choice works; it only leads from one to the other. */
#ifndef APP_APP_H
#define APP_APP_H

#include "app/session.h"
#include "app/settings.h"
#include "front/front.h"

typedef struct App App;

typedef struct Screen {
    void (*compose)(App *app, uint32_t arg, Page *page);
    void (*handle)(App *app, uint32_t arg, const Input *input);
} Screen;

enum { APP_DEPTH = 8 };

typedef struct Frame { /* one open screen */
    const Screen *screen;
    uint32_t arg; /* what it shows, where there are several: a codex entry */
} Frame;

struct App {
    const Book *book;
    Session *session; /* NULL at the title */
    Front *front;
    Page *page;
    Settings settings;
    const char *saves; /* the directory, or NULL: nothing is written */
    bool saves_ok;
    bool keys; /* help speaks of keys, not words */
    bool utf8, terminal;
    uint64_t seed; /* of new games */
    char notice[ERROR_MAX];
    bool alarm;
    Frame stack[APP_DEPTH];
    int depth;
    bool leave;
    uint32_t failures, checks; /* of a script's expectations */
    bool fresh;                /* the next page is another page: scrolling starts anew */
};

/* Runs until the player leaves or there is no more input. The app's members are set by the caller, its stack holds the
 * first screen. */
void app_run(App *app, Error *err);

void app_open(App *app, const Screen *screen,
              uint32_t arg);                   /* at most APP_DEPTH deep; a further one replaces the top */
void app_close(App *app);                      /* the top screen; the last one stays */
void app_only(App *app, const Screen *screen); /* closes all others */
void app_say(App *app, bool alarm, const char *format, ...) __attribute__((format(printf, 3, 4)));

/* Puts settings into effect. */
void app_apply_settings(App *app);

/* Commands that mean the same on every screen: help, quit, close … False when the screen itself must answer. */
bool app_common(App *app, const Input *input);

extern const Screen screen_title, screen_play, screen_log, screen_standing, screen_decisions, screen_treaty,
    screen_codex, screen_entry, screen_help, screen_settings, screen_saves, screen_save_as, screen_note;

#endif
