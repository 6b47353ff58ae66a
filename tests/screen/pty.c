/* pty.c - see pty.h. The program's sleep is read from /proc: it is asleep when it has gone to sleep at least once since
 * the last key was sent and nothing waits on its side of the terminal. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/pty.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <utmp.h>
#include <vterm.h>

#include "base/mem.h"
#include "base/utf8.h"
#include "screen/shell.h"

enum { LIMIT = 10000, QUIET = 12, STEP = 2 };

struct Pty {
    int master, slave;
    pid_t pid;    /* the program */
    pid_t leader; /* our shell, or the program itself */
    Shell shell;
    bool ended;
    int status;
    struct termios before;
    unsigned long slept; /* how often it had gone to sleep when it was last disturbed */
    StrBuf bytes;
    VTerm *vterm;
    VTermScreen *screen;
    bool full, cursor;
};

const char *test_root(void) {
    const char *root = getenv("ROOT");
    return root ? root : ".";
}

static const char *program(void) {
    const char *told = getenv("CHANYUAN_BIN");
    if (!told) told = getenv("CHANYUAN");
    return told ? told : "build/debug/chanyuan";
}

static int64_t now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* The program's side. */

static void set_environment(const char *const *environment) {
    static const char *const usual[] = {"TERM=xterm-256color", "LC_ALL=C.UTF-8", "COLUMNS", "LINES", "NO_COLOR", NULL};
    const char *const *lists[] = {usual, environment};
    for (int k = 0; k < 2; k++)
        for (const char *const *entry = lists[k]; *entry; entry++) {
            char *name = strdup(*entry), *value = strchr(name, '=');
            if (value) *value++ = '\0';
            if (value)
                setenv(name, value, 1);
            else
                unsetenv(name);
            free(name);
        }
}

static void forbid_files(void) {
    struct rlimit none = {0, 0};
    setrlimit(RLIMIT_FSIZE, &none);
}

_Noreturn static void become_program(const Plan *plan) {
    char *words[PTY_WORDS + 2] = {(char *)program()};
    for (int i = 0; plan->arguments[i]; i++) words[i + 1] = (char *)plan->arguments[i];
    set_environment(plan->environment);
    if (plan->no_disk) forbid_files();
    execv(words[0], words);
    perror(words[0]);
    _exit(127);
}

static void enter_terminal(const Plan *plan, int master, int slave) {
    close(master);
    if (!plan->stranger) {
        login_tty(slave);
        return;
    }
    setsid();
    for (int fd = 0; fd < 3; fd++) dup2(slave, fd);
    close(slave);
}

static void child(const Plan *plan, const Pty *pty) {
    enter_terminal(plan, pty->master, pty->slave);
    if (!plan->shell || shell_fork(&pty->shell)) become_program(plan);
    shell_run(&pty->shell);
}

/* The terminal's side. */

static int note_property(VTermProp property, VTermValue *value, void *user) {
    Pty *pty = user;
    if (property == VTERM_PROP_ALTSCREEN) pty->full = value->boolean != 0;
    if (property == VTERM_PROP_CURSORVISIBLE) pty->cursor = value->boolean != 0;
    return 1;
}

static void open_terminal(Pty *pty, int columns, int rows) {
    static const VTermScreenCallbacks callbacks = {.settermprop = note_property};
    pty->vterm = vterm_new(rows, columns);
    vterm_set_utf8(pty->vterm, 1);
    pty->screen = vterm_obtain_screen(pty->vterm);
    vterm_screen_set_callbacks(pty->screen, &callbacks, pty);
    vterm_screen_enable_altscreen(pty->screen, 1);
    vterm_screen_reset(pty->screen, 1);
}

static struct winsize size_of(int columns, int rows) {
    return (struct winsize){.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
}

Pty *pty_open(Plan plan) {
    Pty *pty = mem_alloc(sizeof *pty);
    struct winsize size = size_of(plan.columns, plan.rows);
    if (openpty(&pty->master, &pty->slave, NULL, NULL, &size) != 0) abort();
    fcntl(pty->master, F_SETFL, O_NONBLOCK);
    fcntl(pty->master, F_SETFD, FD_CLOEXEC);
    tcgetattr(pty->slave, &pty->before);
    open_terminal(pty, plan.columns, plan.rows);
    if (plan.shell) shell_prepare(&pty->shell);
    fflush(NULL);
    pty->leader = fork();
    if (pty->leader == 0) child(&plan, pty);
    pty->pid = plan.shell ? shell_program(&pty->shell) : pty->leader;
    return pty;
}

void pty_free(Pty *pty) {
    if (!pty->ended) {
        kill(pty->pid, SIGKILL);
        if (pty->leader != pty->pid) kill(pty->leader, SIGKILL);
        waitpid(pty->leader, NULL, 0);
    }
    shell_close(&pty->shell);
    if (pty->master >= 0) close(pty->master);
    close(pty->slave);
    vterm_free(pty->vterm);
    strbuf_free(&pty->bytes);
    free(pty);
}

pid_t pty_pid(const Pty *pty) {
    return pty->pid;
}

void pty_drain(Pty *pty) {
    char bytes[8192];
    ssize_t got;
    while (pty->master >= 0 && (got = read(pty->master, bytes, sizeof bytes)) > 0) {
        strbuf_add(&pty->bytes, str_of(bytes, (size_t)got));
        vterm_input_write(pty->vterm, bytes, (size_t)got);
    }
}

/* Takes in what comes within some milliseconds; whether anything came. */
static bool listen(Pty *pty, int milliseconds) {
    struct pollfd wait = {.fd = pty->master, .events = POLLIN};
    bool came = poll(&wait, 1, milliseconds) > 0 && (wait.revents & POLLIN);
    pty_drain(pty);
    return came;
}

/* Sleeping. */

static bool proc_read(const Pty *pty, const char *file, char *text, size_t size) {
    char path[64];
    snprintf(path, sizeof path, "/proc/%d/%s", (int)pty->pid, file);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t got = fd < 0 ? -1 : read(fd, text, size - 1);
    if (fd >= 0) close(fd);
    text[got > 0 ? got : 0] = '\0';
    return got > 0;
}

static char state_of(const Pty *pty) {
    char text[512];
    const char *after = proc_read(pty, "stat", text, sizeof text) ? strrchr(text, ')') : NULL;
    return after ? after[2] : 'X';
}

static unsigned long sleeps(const Pty *pty) {
    char text[4096];
    static const char name[] = "\nvoluntary_ctxt_switches:";
    const char *line = proc_read(pty, "status", text, sizeof text) ? strstr(text, name) : NULL;
    return line ? strtoul(line + sizeof name - 1, NULL, 10) : 0;
}

static bool asleep(const Pty *pty) {
    int waiting = 0;
    if (ioctl(pty->slave, FIONREAD, &waiting) == 0 && waiting > 0) return false;
    return state_of(pty) == 'S' && sleeps(pty) > pty->slept;
}

static bool gone(const Pty *pty) {
    char state = state_of(pty);
    return state == 'X' || state == 'Z';
}

void pty_settle(Pty *pty) {
    int64_t end = now() + LIMIT;
    while (now() < end && !gone(pty)) {
        if (!asleep(pty))
            listen(pty, STEP);
        else if (!listen(pty, QUIET) && asleep(pty))
            return;
    }
    listen(pty, QUIET);
}

static void disturb(Pty *pty) {
    pty->slept = sleeps(pty);
}

/* Doing. */

void pty_keys(Pty *pty, const char *keys) {
    disturb(pty);
    size_t len = strlen(keys), sent = 0;
    int64_t end = now() + LIMIT;
    while (sent < len && now() < end) {
        ssize_t wrote = write(pty->master, keys + sent, len - sent);
        if (wrote > 0)
            sent += (size_t)wrote;
        else
            listen(pty, STEP);
    }
}

void pty_press(Pty *pty, const char *keys) {
    pty_keys(pty, keys);
    pty_settle(pty);
}

void pty_resize(Pty *pty, int columns, int rows) {
    struct winsize size = size_of(columns, rows);
    pty_drain(pty);
    disturb(pty);
    vterm_set_size(pty->vterm, rows, columns);
    ioctl(pty->master, TIOCSWINSZ, &size);
}

void pty_signal(Pty *pty, int number) {
    disturb(pty);
    kill(pty->pid, number);
}

void pty_resume(Pty *pty) {
    disturb(pty);
    shell_foreground(&pty->shell);
}

bool pty_stopped(Pty *pty) {
    int64_t end = now() + LIMIT;
    while (state_of(pty) != 'T' && now() < end) listen(pty, STEP);
    listen(pty, QUIET);
    return state_of(pty) == 'T' && (pty->shell.command == 0 || shell_saw_stop(&pty->shell, LIMIT));
}

void pty_hang_up(Pty *pty) {
    pty_drain(pty);
    close(pty->master);
    pty->master = -1;
}

/* Whatever the program wrote comes before this, which no program writes. */
static void hear_out(Pty *pty) {
    static const char end = '\0';
    size_t heard = pty->bytes.len;
    int64_t enough = now() + LIMIT;
    if (write(pty->slave, &end, 1) != 1) return;
    while (now() < enough && !memchr(strbuf_text(&pty->bytes) + heard, end, pty->bytes.len - heard)) listen(pty, QUIET);
    if (pty->bytes.len > heard && pty->bytes.at[pty->bytes.len - 1] == end) pty->bytes.len--;
}

bool pty_ended(Pty *pty, int milliseconds, int *status) {
    int64_t end = now() + milliseconds;
    while (!pty->ended && now() < end) {
        pty->ended = waitpid(pty->leader, &pty->status, WNOHANG) == pty->leader;
        if (!pty->ended) listen(pty, STEP);
    }
    if (pty->ended && pty->master >= 0) hear_out(pty);
    if (pty->ended && pty->shell.command > 0) pty->status = shell_status(&pty->shell);
    *status = pty->status;
    return pty->ended;
}

/* Seeing. */

int pty_columns(const Pty *pty) {
    int rows, columns;
    vterm_get_size(pty->vterm, &rows, &columns);
    return columns;
}

int pty_rows(const Pty *pty) {
    int rows, columns;
    vterm_get_size(pty->vterm, &rows, &columns);
    return rows;
}

static VTermScreenCell cell_at(const Pty *pty, int row, int column) {
    VTermScreenCell cell = {.width = 1};
    vterm_screen_get_cell(pty->screen, (VTermPos){row, column}, &cell);
    return cell;
}

uint32_t pty_character(const Pty *pty, int row, int column, int *width) {
    VTermScreenCell cell = cell_at(pty, row, column);
    if (width) *width = cell.width;
    return cell.chars[0];
}

bool pty_reverse(const Pty *pty, int row, int column) {
    return cell_at(pty, row, column).attrs.reverse != 0;
}

static void put_cell(const VTermScreenCell *cell, StrBuf *out) {
    if (cell->chars[0] == UINT32_MAX) return;
    if (cell->chars[0] == 0) strbuf_char(out, ' ');
    for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL && cell->chars[i]; i++) utf8_put(out, cell->chars[i]);
}

void pty_row(const Pty *pty, int row, StrBuf *out) {
    size_t start = out->len;
    for (int column = 0; column < pty_columns(pty); column++) {
        VTermScreenCell cell = cell_at(pty, row, column);
        put_cell(&cell, out);
    }
    while (out->len > start && out->at[out->len - 1] == ' ') out->at[--out->len] = '\0';
}

void pty_screen(const Pty *pty, StrBuf *out) {
    for (int row = 0; row < pty_rows(pty); row++) {
        pty_row(pty, row, out);
        strbuf_char(out, '\n');
    }
}

int pty_row_now(Pty *pty, const char *text) {
    int found = -1;
    StrBuf words = {0};
    pty_drain(pty);
    for (int row = 0; row < pty_rows(pty) && found < 0; row++) {
        strbuf_clear(&words);
        pty_row(pty, row, &words);
        if (strstr(strbuf_text(&words), text)) found = row;
    }
    strbuf_free(&words);
    return found;
}

static void tell(const Pty *pty, const char *what, const char *text) {
    StrBuf screen = {0};
    pty_screen(pty, &screen);
    fprintf(stderr, "%s \"%s\" on this screen:\n%s", what, text, strbuf_text(&screen));
    strbuf_free(&screen);
}

int pty_row_of(Pty *pty, const char *text) {
    int64_t end = now() + LIMIT;
    for (;;) {
        int row = pty_row_now(pty, text);
        if (row >= 0) return row;
        if (now() >= end || (gone(pty) && !listen(pty, QUIET))) break;
        listen(pty, QUIET);
    }
    if (pty_row_now(pty, text) < 0) tell(pty, "there is no", text);
    return pty_row_now(pty, text);
}

bool pty_gone(Pty *pty, const char *text) {
    int64_t end = now() + LIMIT;
    while (pty_row_now(pty, text) >= 0 && now() < end && !gone(pty)) listen(pty, QUIET);
    bool is = pty_row_now(pty, text) < 0;
    if (!is) tell(pty, "there is still", text);
    return is;
}

void pty_cursor(const Pty *pty, int *row, int *column) {
    VTermPos position;
    vterm_state_get_cursorpos(vterm_obtain_state(pty->vterm), &position);
    *row = position.row;
    *column = position.col;
}

const StrBuf *pty_bytes(const Pty *pty) {
    return &pty->bytes;
}
bool pty_full_screen(const Pty *pty) {
    return pty->full;
}
bool pty_cursor_shown(const Pty *pty) {
    return pty->cursor;
}

bool pty_modes_kept(const Pty *pty) {
    struct termios after;
    if (tcgetattr(pty->slave, &after) != 0) return false;
    return after.c_iflag == pty->before.c_iflag && after.c_oflag == pty->before.c_oflag &&
           after.c_cflag == pty->before.c_cflag && after.c_lflag == pty->before.c_lflag &&
           memcmp(after.c_cc, pty->before.c_cc, sizeof after.c_cc) == 0;
}

/* Without a terminal. */

int run_program(const Plan *plan, const char *input, StrBuf *out) {
    int in[2], from[2], status = -1;
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0) abort();
    fflush(NULL);
    pid_t pid = fork();
    if (pid == 0) {
        dup2(in[0], 0);
        dup2(from[1], 1);
        dup2(from[1], 2);
        become_program(plan);
    }
    close(in[0]);
    close(from[1]);
    size_t len = strlen(input); /* short enough for a pipe */
    if (write(in[1], input, len) != (ssize_t)len) fprintf(stderr, "the program did not take its input\n");
    close(in[1]);
    char bytes[4096];
    for (ssize_t got; (got = read(from[0], bytes, sizeof bytes)) > 0;) strbuf_add(out, str_of(bytes, (size_t)got));
    close(from[0]);
    waitpid(pid, &status, 0);
    return status;
}
