/* app.h - the loop: a small stack of screens, each a way to make a Page and to answer an Input.
 *
 * Nothing here knows how a page is drawn or how a choice works; it only leads from one to the other. */
#ifndef APP_APP_H
#define APP_APP_H

#include "app/session.h"
#include "app/settings.h"
#include "front/front.h"
#include "view/compose_table.h"

typedef struct App App;

typedef struct Screen {
    void (*compose)(App *app, uint32_t arg, Page *page);
    void (*handle)(App *app, uint32_t arg, const Input *input);
} Screen;

enum { APP_DEPTH = 8 };

typedef struct Frame { /* one open screen */
    const Screen *screen;
    uint32_t arg;    /* what it shows, where there are several: a codex entry, a question */
    uint32_t serial; /* of its page; 0: not shown yet */
    uint32_t chosen; /* in the codex: the tag of what was chosen last */
} Frame;

typedef struct Desk { /* at a table: what is being made up before it is said; screen_table.h */
    Say say;
    Pen pen;         /* the game's draft, as a page shows it */
    uint32_t clause; /* that the pen changed last; ID_NONE: none yet */
    bool all;        /* a mandate is shown with all its clauses */
} Desk;

struct App {
    const Book *book;
    const char *path; /* of the scenario, as it was found */
    Session *session; /* NULL at the title; opening and ending it is saves.h's and app_common's */
    Front *front;
    Page *page; /* the one that is shown, while app_run runs */
    Settings settings;
    const char *file;  /* the running game's, where the player has named one; NULL: in saves, one a role */
    const char *saves; /* the directory, whether or not it can be written to; NULL: nothing is saved */
    bool keys;         /* help speaks of keys, not words */
    bool utf8, terminal;
    uint64_t seed; /* of new games */
    Error notice;  /* said with the next page; "" when there is nothing to say */
    bool alarm;    /* the notice is bad news */
    Frame stack[APP_DEPTH];
    int depth;
    Desk desk;
    char sought[80]; /* what the codex was last asked to find */
    bool leave;
    bool fresh;                /* the next page is another page: scrolling starts anew */
    uint32_t serial;           /* of the last page that was another */
    uint32_t failures, checks; /* of a script's expectations */
    void (*on_failure)(void *ctx, const App *app, const Input *input, const char *found); /* NULL: it is printed */
    void *failure_ctx;
    struct Changed *changed; /* a save that waits for what the player chooses (changed.h); NULL: none */
    const Diags *mistakes;   /* of the files as they are now, where somebody watches them */
};

/* Runs until the player leaves or there is no more input; err is filled if that is a fault. The app's members are set
 * by the caller, who also frees the session and closes the front end; its stack holds the first screen. */
void app_run(App *app, Error *err);

/* At most APP_DEPTH deep; a further screen replaces the top, and so does the same one once more. */
void app_open(App *app, const Screen *screen, uint32_t arg);
void app_close(App *app);                      /* the top screen; the last one stays */
void app_only(App *app, const Screen *screen); /* closes all others */

/* What is to be said with the next page; the last call counts. */
void app_say(App *app, bool alarm, const char *format, ...) __attribute__((format(printf, 3, 4)));
void app_take_notice(App *app); /* what the session has to say, if anything */

/* Puts settings into effect; and, when they were changed in play, keeps them. */
void app_apply_settings(App *app);
void app_keep_settings(App *app);

/* Commands that mean the same on every screen: help, codex, settings, close, quit, to the title. False when the screen
 * itself must answer. */
bool app_common(App *app, const Input *input);

void codex_seek(App *app, const char *words);   /* opens what they find; "": the first page */
void codex_follow(App *app, const char *words); /* "DISPUTE READING", "DISPUTE" to open it, or "": what there is */

enum { ASK_NOTE, ASK_SLOT, ASK_WORD }; /* what screen_ask asks for: its arg */

extern const Screen screen_title, screen_play, screen_map, screen_log, screen_standing, screen_decisions, screen_treaty,
    screen_debrief, screen_codex, screen_entry, screen_help, screen_settings, screen_saves, screen_ask, screen_why,
    screen_shelf, screen_found, screen_slot, screen_option, screen_label, screen_hinge, screen_mistakes, screen_changed,
    screen_prologue, screen_told, screen_afterwards;

#endif
