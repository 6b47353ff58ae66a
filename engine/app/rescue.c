/* rescue.c - what must happen when a signal arrives. Handlers only set flags, or call what is safe in a handler. */
#define _GNU_SOURCE
#include "app/rescue.h"

#include <signal.h>
#include <stddef.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static struct Rescue {
    FrontSignals signals;
    struct termios before;
    bool has_before;
    volatile sig_atomic_t curses;
    const char *last_words;
    int last_status;
} rescue;

FrontSignals *rescue_signals(void) {
    return &rescue.signals;
}
void rescue_curses(bool on) {
    rescue.curses = on;
}

static void ask(int signal_number) {
    if (signal_number == SIGCONT)
        rescue.signals.resumed = 1;
    else if (signal_number == SIGWINCH)
        rescue.signals.resized = 1;
    else
        rescue.signals.stop = 1;
}

static void crash(int signal_number) {
    if (rescue.curses) front_curses_emergency(STDOUT_FILENO);
    if (rescue.has_before) tcsetattr(STDIN_FILENO, TCSANOW, &rescue.before);
    signal(signal_number, SIG_DFL);
    raise(signal_number);
}

static void handle(int signal_number, void (*with)(int), int flags) {
    struct sigaction action = {.sa_handler = with, .sa_flags = flags};
    sigemptyset(&action.sa_mask);
    sigaction(signal_number, &action, NULL);
}

static void give_up(int signal_number) {
    (void)signal_number;
    ssize_t written = write(STDERR_FILENO, rescue.last_words, strlen(rescue.last_words));
    (void)written;
    _exit(rescue.last_status);
}

void rescue_give_up(const char *sentence, int status) {
    static const int stopping[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT};
    rescue.last_words = sentence;
    rescue.last_status = status;
    for (size_t i = 0; i < sizeof stopping / sizeof stopping[0]; i++) handle(stopping[i], give_up, 0);
}

void rescue_install(void) {
    static const int asking[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT, SIGWINCH};
    static const int crashing[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
    rescue.has_before = tcgetattr(STDIN_FILENO, &rescue.before) == 0;
    for (size_t i = 0; i < sizeof asking / sizeof asking[0]; i++) handle(asking[i], ask, 0);
    for (size_t i = 0; i < sizeof crashing / sizeof crashing[0]; i++) handle(crashing[i], crash, (int)SA_RESETHAND);
    handle(SIGPIPE, SIG_IGN, 0);
    handle(SIGXFSZ, SIG_IGN, 0); /* a limit on file sizes is a full disk: an error to be told */
}
