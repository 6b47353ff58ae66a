/* shell.h - as much of a shell as it takes to stop a program and continue it: a process between the terminal and the
 * program that takes the terminal back, with the modes it wants itself, whenever the program stops. */
#ifndef SCREEN_SHELL_H
#define SCREEN_SHELL_H

#include <stdbool.h>
#include <sys/types.h>

typedef struct Shell {
    int command, orders; /* the test writes into command, the shell reads orders; 0: no shell */
    int report, reports; /* the shell writes into report, the test reads reports */
} Shell;

void shell_prepare(Shell *shell);
void shell_close(Shell *shell); /* a Shell of zeros is none */

/* In the leader of the terminal's session. shell_fork gives true in the program to be. */
bool shell_fork(const Shell *shell);
_Noreturn void shell_run(const Shell *shell);

/* In the test. */
pid_t shell_program(const Shell *shell);
void shell_foreground(const Shell *shell);
bool shell_saw_stop(const Shell *shell, int milliseconds);
int shell_status(const Shell *shell); /* after its end */

#endif
