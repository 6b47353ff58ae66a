/* front_curses.c - the full screen. One idea: nothing is drawn but whole layouts. A key changes the Viewport, the page
 * is laid out and painted again, and curses sends the difference.
 *
 * Signals are blocked except while waiting in ppoll, so none can slip in between looking at a flag and going to sleep,
 * and ncurses' own handler for Ctrl-Z never runs in the middle of a repaint. A terminal that is gone ends the input; it
 * is never asked twice. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "front/front.h"

#include <curses.h>
#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "base/utf8.h"
#include "front/paint.h"
#include "front/typing.h"

enum { KEPT_VIEWPORTS = 8, TWO_DIGITS = 10 };
enum { KEY_ESCAPE = 27, ESCAPE_WAIT = 25, CONTROL_C = 3, CONTROL_D = 4, CONTROL_L = 12 };

typedef struct CursesFront {
    Front front;
    SCREEN *screen;
    FrontSignals *signals;
    const Page *page;
    Viewport viewport;
    Grid *grid;
    Viewport kept[KEPT_VIEWPORTS]; /* of pages shown before, by serial: where one was when one comes back */
    size_t number;                 /* what has been typed so far of an item's number, where there are ten or more */
    int promised;                  /* the item that was only shown when its digit was pressed; -1: none */
    StrBuf notice;                 /* the front end's own, in place of the page's until the next key */
    sigset_t outside;              /* the signals blocked while nobody waits here */
} CursesFront;

/* Signals. */

static void hold_signals(CursesFront *curses) {
    static const int held[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
    sigset_t set;
    sigemptyset(&set);
    for (size_t i = 0; i < sizeof held / sizeof held[0]; i++) sigaddset(&set, held[i]);
    (void)sigprocmask(SIG_BLOCK, &set, &curses->outside);
}

static void release_signals(const CursesFront *curses) {
    (void)sigprocmask(SIG_SETMASK, &curses->outside, NULL);
}

/* Drawing. */

static void draw(CursesFront *curses) {
    if (!curses->page) return;
    if (curses->grid->columns != COLS || curses->grid->rows != LINES) {
        grid_free(curses->grid);
        curses->grid = grid_new(COLS, LINES);
    }
    Page shown = *curses->page;
    if (curses->notice.len) {
        shown.notice = strbuf_str(&curses->notice);
        shown.alarm = false;
    }
    layout_page(&shown, curses->front.style, &curses->viewport, curses->grid);
    paint_grid(curses->grid, curses->front.theme);
    (void)refresh();
}

/* Leaves the full screen and enters it again: whatever was done to the terminal meanwhile is undone. */
static void redraw(CursesFront *curses) {
    (void)endwin();
    (void)clearok(curscr, TRUE);
    draw(curses);
}

static void take_size(void) {
    struct winsize size = {0};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
    if (size.ws_row != LINES || size.ws_col != COLS) (void)resizeterm(size.ws_row, size.ws_col);
}

/* A shell that took the terminal back while we were stopped leaves it reading whole lines. */
static bool modes_lost(void) {
    struct termios modes;
    return tcgetattr(STDIN_FILENO, &modes) == 0 && (modes.c_lflag & (tcflag_t)(ICANON | ECHO)) != 0;
}

static void heed_signals(CursesFront *curses) {
    FrontSignals *signals = curses->signals;
    if (signals->resized || signals->resumed) take_size();
    if (signals->resumed || modes_lost())
        redraw(curses);
    else if (signals->resized)
        draw(curses);
    signals->resumed = signals->resized = 0;
}

/* Waiting. */

/* Input is promised but there are no bytes: the terminal is gone. */
static bool at_end(const struct pollfd *poll) {
    if (poll->revents & (POLLERR | POLLNVAL)) return true;
    int bytes = 0;
    if (ioctl(poll->fd, FIONREAD, &bytes) != 0) return true;
    return bytes == 0 && (poll->revents & (POLLIN | POLLHUP)) != 0;
}

/* Sleeps until there is something to read; false when there never will be, or when asked to stop. */
static bool wait_input(CursesFront *curses) {
    for (;;) {
        if (curses->signals->stop) return false;
        heed_signals(curses);
        struct pollfd poll = {.fd = STDIN_FILENO, .events = POLLIN};
        int ready = front_wait(&curses->front, &poll, &curses->outside);
        if (ready == FRONT_NEWS) return false;
        if (ready > 0) return !at_end(&poll);
        if (ready < 0 && errno != EINTR && errno != EAGAIN) return false;
    }
}

typedef struct Key {
    wint_t code;
    bool function; /* one of KEY_..., not a character */
} Key;

static bool read_key(CursesFront *curses, Key *key) {
    for (;;) {
        int got = get_wch(&key->code);
        key->function = got == KEY_CODE_YES;
        if (got != ERR) return true;
        if (!wait_input(curses)) return false;
    }
}

/* Keys. */

static bool step_of_key(Key key, Step *step) {
    static const struct {
        wint_t code;
        bool function;
        Step step;
    } steps[] = {
        {KEY_DOWN, true, STEP_NEXT},  {KEY_UP, true, STEP_PREV},       {'j', false, STEP_NEXT},
        {'k', false, STEP_PREV},      {'b', false, STEP_PAGE_UP},      {KEY_NPAGE, true, STEP_PAGE_DOWN},
        {' ', false, STEP_PAGE_DOWN}, {KEY_PPAGE, true, STEP_PAGE_UP}, {KEY_HOME, true, STEP_HOME},
        {KEY_END, true, STEP_END},
    };
    for (size_t i = 0; i < sizeof steps / sizeof steps[0]; i++) {
        if (steps[i].code != key.code || steps[i].function != key.function) continue;
        *step = steps[i].step;
        return true;
    }
    return false;
}

static bool is_enter(Key key) {
    return key.function ? key.code == KEY_ENTER : key.code == '\r' || key.code == '\n';
}

static bool command_input(Input *input, Command command) {
    input->kind = INPUT_COMMAND;
    input->command = command;
    return true;
}

/* A closed item only tells why. */
static bool pick(CursesFront *curses, int index, Input *input) {
    if (index < 0 || (size_t)index >= curses->page->items.count || curses->viewport.room <= 0) return false;
    const Item *item = &curses->page->items.list[index];
    if (item->open) {
        input->kind = INPUT_PICK;
        input->tag = item->tag;
        return true;
    }
    curses->viewport.focus = index;
    curses->viewport.follow = true;
    strbuf_puts(&curses->notice, item->why.len ? "That is closed: " : "That is closed.");
    strbuf_add(&curses->notice, item->why);
    return false;
}

/* A choice that isn't in sight is shown first, since nobody should choose what he hasn't seen; the same digit once more
 * chooses it. */
static bool pick_number(CursesFront *curses, int index, int promised, Input *input) {
    if (curses->viewport.room <= 0) return false;
    int scroll = curses->viewport.scroll;
    curses->viewport.focus = index;
    curses->viewport.follow = true;
    if (index == promised) return pick(curses, index, input);
    draw(curses);
    if (curses->viewport.scroll == scroll) return pick(curses, index, input);
    curses->promised = index;
    curses->viewport.follow = true; /* the notice takes a line away */
    if (curses->page->items.list[index].open) strbuf_printf(&curses->notice, "Press %d again to choose it.", index + 1);
    return false;
}

static bool pick_focus(CursesFront *curses, Input *input) {
    if (viewport_sees_focus(&curses->viewport)) return pick(curses, curses->viewport.focus, input);
    viewport_step(&curses->viewport, curses->page, STEP_PAGE_DOWN);
    return false;
}

static bool is_number(wint_t code) {
    return code >= '0' && code <= '9';
}

/* A page with nothing on it to choose, which can be closed. */
static bool only_read(const Page *page) {
    return page->items.count == 0 && (page->commands >> COMMAND_CLOSE & 1U) != 0;
}

static bool letter(CursesFront *curses, wint_t code, Input *input) {
    Command command;
    if (is_number(code) && only_read(curses->page)) {
        strbuf_printf(&curses->notice, "Nothing to choose here; %c closes this page.", command_key(COMMAND_CLOSE));
    } else if (command_of_key((uint32_t)code, &command)) {
        if (command != COMMAND_AGAIN) return command_input(input, command);
        redraw(curses);
    } else if (code > ' ' && code != 127) {
        strbuf_puts(&curses->notice, "Nothing lies on that key here; ? lists the keys.");
    }
    return false;
}

/* Whether a digit is, or may be, part of a number of two. */
static bool half_a_number(const CursesFront *curses, size_t digit) {
    size_t count = curses->page->items.count;
    return count >= TWO_DIGITS && (curses->number || digit == 0 || digit * 10 <= count);
}

/* Half a number goes to what it is so far, and Enter chooses. */
static bool go_to_number(CursesFront *curses, size_t digit) {
    size_t count = curses->page->items.count, number = curses->number * 10 + digit;
    if (number > count) number = digit;
    curses->number = number;
    if (number == 0) return false;
    curses->viewport.focus = (int)number - 1;
    curses->viewport.follow = true;
    strbuf_printf(&curses->notice, "Enter chooses %zu.", number);
    return false;
}

static bool is_digit(Key key) {
    return !key.function && is_number(key.code);
}

static bool character(CursesFront *curses, wint_t code, Input *input) {
    int promised = curses->promised;
    curses->promised = -1;
    if (code == KEY_ESCAPE) return command_input(input, COMMAND_CLOSE);
    if (is_number(code) && half_a_number(curses, (size_t)(code - '0')))
        return go_to_number(curses, (size_t)(code - '0'));
    if (code >= '1' && code <= '9' && (size_t)(code - '0') <= curses->page->items.count)
        return pick_number(curses, (int)(code - '1'), promised, input);
    return letter(curses, code, input);
}

static bool key_on_page(CursesFront *curses, Key key, Input *input) {
    Step step;
    if (step_of_key(key, &step)) {
        viewport_step(&curses->viewport, curses->page, step);
        return false;
    }
    if (is_enter(key)) return pick_focus(curses, input);
    return !key.function && character(curses, key.code, input);
}

static bool key_on_prompt(CursesFront *curses, Key key, Input *input) {
    Viewport *viewport = &curses->viewport;
    if (is_enter(key)) {
        input->kind = INPUT_TEXT;
        input_set_text(input, str(viewport->text));
        viewport->text[0] = '\0';
        return true;
    }
    if (!key.function && key.code == KEY_ESCAPE) return command_input(input, COMMAND_CLOSE);
    Step step;
    bool erases = key.function ? key.code == KEY_BACKSPACE || key.code == KEY_DC : key.code == 8 || key.code == 127;
    if (erases)
        typing_erase(viewport->text);
    else if (key.function && step_of_key(key, &step))
        viewport_step(viewport, curses->page, step);
    else if (!key.function)
        typing_add(viewport->text, sizeof viewport->text, (uint32_t)key.code);
    return false;
}

/* True when the key means something beyond this page's looks. */
static bool take_key(CursesFront *curses, Key key, Input *input) {
    if (key.function && key.code == KEY_RESIZE) return false;
    strbuf_clear(&curses->notice);
    if (!is_digit(key)) curses->number = 0;
    if (!is_digit(key)) curses->promised = -1;
    if (!key.function && (key.code == CONTROL_C || key.code == CONTROL_D)) return command_input(input, COMMAND_QUIT);
    if (!key.function && key.code == CONTROL_L) {
        redraw(curses);
        return false;
    }
    return curses->page->prompt.len ? key_on_prompt(curses, key, input) : key_on_page(curses, key, input);
}

/* The seam. */

/* Comes back to a page where it was left. */
static void change_viewport(CursesFront *curses, uint32_t serial) {
    uint32_t before = curses->viewport.serial;
    if (before == serial) return;
    curses->kept[before % KEPT_VIEWPORTS] = curses->viewport;
    const Viewport *kept = &curses->kept[serial % KEPT_VIEWPORTS];
    if (kept->serial == serial && kept->width > 0) curses->viewport = *kept;
}

static void show(Front *front, const Page *page) {
    CursesFront *curses = (CursesFront *)front;
    curses->page = page;
    curses->number = 0;
    curses->promised = -1;
    change_viewport(curses, page->serial);
    strbuf_clear(&curses->notice);
    hold_signals(curses);
    draw(curses);
    release_signals(curses);
}

static bool next(Front *front, Input *input, Error *err) {
    CursesFront *curses = (CursesFront *)front;
    (void)err;
    *input = (Input){.kind = INPUT_UNKNOWN};
    if (!curses->page) return false;
    hold_signals(curses);
    Key key;
    bool meant = false, alive = true;
    while (!meant && alive) {
        alive = !curses->signals->stop && read_key(curses, &key);
        if (alive) meant = take_key(curses, key, input);
        if (alive && !meant) draw(curses);
    }
    release_signals(curses);
    return alive;
}

static void curses_free(Front *front) {
    CursesFront *curses = (CursesFront *)front;
    (void)endwin();
    delscreen(curses->screen);
    grid_free(curses->grid);
    strbuf_free(&curses->notice);
    free(curses);
}

static const struct FrontOps CURSES_OPS = {show, next, curses_free};

void front_curses_emergency(int fd) {
    /* attributes off, ASCII, plain keypad, cursor shown, ordinary screen */
    static const char sequence[] = "\033[0m\017\033[?1l\033>\033[?25h\033[?1049l\r";
    ssize_t written = write(fd, sequence, sizeof sequence - 1);
    (void)written;
}

static bool check_terminal(Error *err) {
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO))
        return error_set(err, "The full screen needs a terminal for input and output; --plain works without one.");
    const char *term = getenv("TERM");
    if (!term || !term[0]) return error_set(err, "TERM is not set, so the full screen can't be used; --plain works.");
    if (strcmp(term, "dumb") == 0 || strcmp(term, "unknown") == 0)
        return error_set(err, "A terminal of the kind \"%s\" has no full screen; --plain works.", term);
    return true;
}

static SCREEN *open_screen(Error *err) {
    if (!check_terminal(err)) return NULL;
    const char *term = getenv("TERM");
    SCREEN *screen = newterm(NULL, stdout, stdin);
    if (!screen) {
        error_set(err, "The kind of terminal \"%s\" (TERM) is not known here; --plain works.", term);
        return NULL;
    }
    const char *cup = tigetstr("cup");
    bool small = COLS < LAYOUT_MIN_COLUMNS || LINES < LAYOUT_MIN_ROWS;
    bool able = cup && cup != (const char *)-1;
    if (able && !small) return screen;
    int columns = COLS, rows = LINES;
    (void)endwin();
    delscreen(screen);
    if (able)
        error_set(err, "The window is %d by %d; the full screen needs %d by %d. --plain works.", columns, rows,
                  LAYOUT_MIN_COLUMNS, LAYOUT_MIN_ROWS);
    else
        error_set(err, "A terminal of the kind \"%s\" can't move its cursor; --plain works.", term);
    return NULL;
}

/* Ctrl-S would freeze the screen of somebody who only meant to save. */
static void without_flow_control(void) {
    struct termios modes;
    if (tcgetattr(STDIN_FILENO, &modes) != 0) return;
    modes.c_iflag &= ~(tcflag_t)IXON;
    (void)tcsetattr(STDIN_FILENO, TCSANOW, &modes);
    (void)def_prog_mode();
}

static void set_modes(void) {
    (void)cbreak();
    (void)noecho();
    (void)nonl();
    (void)keypad(stdscr, TRUE);
    (void)nodelay(stdscr, TRUE);
    (void)intrflush(stdscr, FALSE);
    (void)set_escdelay(ESCAPE_WAIT);
    (void)typeahead(-1);
    without_flow_control();
    paint_colours();
}

Front *front_curses(Style style, Theme theme, FrontSignals *signals, Error *err) {
    SCREEN *screen = open_screen(err);
    if (!screen) return NULL;
    set_modes();
    CursesFront *curses = mem_alloc(sizeof *curses);
    curses->front = (Front){.ops = &CURSES_OPS, .style = style, .theme = theme};
    curses->screen = screen;
    curses->signals = signals;
    curses->grid = grid_new(COLS, LINES);
    return &curses->front;
}
