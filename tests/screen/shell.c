/* shell.c - see shell.h. Two pipes: reports up to the test (the program's number, each stop, the end), orders down to
 * the shell (one byte: continue). */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/shell.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

typedef struct Report {
    enum { REPORT_PROGRAM, REPORT_STOP, REPORT_END } kind;
    int value;
} Report;

static void send(const Shell *shell, Report report) {
    if (write(shell->report, &report, sizeof report) != (ssize_t)sizeof report) _exit(126);
}

static bool receive(const Shell *shell, Report *report, int milliseconds) {
    struct pollfd wait = {.fd = shell->reports, .events = POLLIN};
    return poll(&wait, 1, milliseconds) == 1 && read(shell->reports, report, sizeof *report) == (ssize_t)sizeof *report;
}

void shell_prepare(Shell *shell) {
    int down[2], up[2];
    if (pipe2(down, O_CLOEXEC) != 0 || pipe2(up, O_CLOEXEC) != 0) abort();
    *shell = (Shell){.command = down[1], .orders = down[0], .report = up[1], .reports = up[0]};
}

void shell_close(Shell *shell) {
    if (shell->command == 0) return;
    close(shell->command);
    close(shell->orders);
    close(shell->report);
    close(shell->reports);
}

bool shell_fork(const Shell *shell) {
    signal(SIGTTOU, SIG_IGN);
    pid_t pid = fork();
    pid_t group = pid ? pid : getpid();
    setpgid(group, group);
    tcsetpgrp(0, group);
    if (pid == 0) {
        signal(SIGTTOU, SIG_DFL);
        return true;
    }
    send(shell, (Report){REPORT_PROGRAM, (int)pid});
    return false;
}

/* Takes the terminal, in modes of its own, until it is told to go on. */
static void wait_for_order(const Shell *shell, pid_t program, const struct termios *modes) {
    char order;
    tcsetpgrp(0, getpgrp());
    tcsetattr(0, TCSADRAIN, modes);
    send(shell, (Report){REPORT_STOP, 0});
    if (read(shell->orders, &order, 1) != 1) _exit(126);
    tcsetpgrp(0, program);
    kill(-program, SIGCONT);
}

_Noreturn void shell_run(const Shell *shell) {
    int status;
    struct termios modes;
    pid_t program = tcgetpgrp(0);
    tcgetattr(0, &modes);
    while (waitpid(-1, &status, WUNTRACED) > 0 && WIFSTOPPED(status)) wait_for_order(shell, program, &modes);
    send(shell, (Report){REPORT_END, status});
    _exit(0);
}

pid_t shell_program(const Shell *shell) {
    Report report;
    return receive(shell, &report, -1) ? report.value : -1;
}

void shell_foreground(const Shell *shell) {
    if (write(shell->command, "c", 1) != 1) abort();
}

bool shell_saw_stop(const Shell *shell, int milliseconds) {
    Report report;
    return receive(shell, &report, milliseconds) && report.kind == REPORT_STOP;
}

int shell_status(const Shell *shell) {
    Report report = {REPORT_STOP, 0};
    while (report.kind != REPORT_END && receive(shell, &report, 1000)) continue;
    return report.value;
}
