/* latency.c - how long a terminal program takes to its first frame and from a key to the frame that answers it, seen
 * from the other end of a pty.
 *
 *   latency [-k KEYS] [-n COUNT] [-r RUNS] -- COMMAND [ARGUMENT…]
 *
 * A frame is finished when nothing more came for 30 ms; its time is that of its last byte, so the wait is not in it.
 * Prints one line of JSON: medians in milliseconds, and the program's resident memory. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { QUIET_MS = 30, PATIENCE_MS = 3000, SAMPLES = 10000 };

typedef struct Samples {
    double list[SAMPLES];
    int count;
} Samples;

static double now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec * 1e3 + 1e-6 * (double)now.tv_nsec;
}

static int by_value(const void *a, const void *b) {
    double difference = *(const double *)a - *(const double *)b;
    return (difference > 0) - (difference < 0);
}

static double quantile(Samples *samples, double at) {
    if (samples->count == 0) return 0;
    qsort(samples->list, (size_t)samples->count, sizeof samples->list[0], by_value);
    return samples->list[(int)(at * (samples->count - 1))];
}

static void add(Samples *samples, double value) {
    if (samples->count < SAMPLES) samples->list[samples->count++] = value;
}

/* Reads one frame; gives the time of its last byte, or 0 when none came. */
static double frame(int terminal) {
    char bytes[65536];
    double last = 0;
    struct pollfd wait = {.fd = terminal, .events = POLLIN};
    while (poll(&wait, 1, last > 0 ? QUIET_MS : PATIENCE_MS) > 0) {
        if (read(terminal, bytes, sizeof bytes) <= 0) break;
        last = now_ms();
    }
    return last;
}

static long resident_kb(pid_t child) {
    char line[256];
    long kb = 0;
    snprintf(line, sizeof line, "/proc/%d/status", (int)child);
    FILE *file = fopen(line, "r");
    while (file && fgets(line, sizeof line, file))
        if (strncmp(line, "VmRSS:", 6) == 0) kb = atol(line + 6);
    if (file) fclose(file);
    return kb;
}

static pid_t start(char **command, int *terminal) {
    struct winsize size = {.ws_row = 24, .ws_col = 80};
    pid_t child = forkpty(terminal, NULL, NULL, &size);
    if (child != 0) return child;
    setenv("TERM", "xterm-256color", 1);
    execvp(command[0], command);
    _exit(127);
}

typedef struct Measures {
    Samples first, key;
    long resident;
} Measures;

static void one_run(char **command, const char *keys, int count, Measures *measures) {
    int terminal;
    double began = now_ms();
    pid_t child = start(command, &terminal);
    double shown = frame(terminal);
    if (shown > 0) add(&measures->first, shown - began);
    for (int i = 0; i < count; i++) {
        double pressed = now_ms();
        if (write(terminal, &keys[(size_t)i % strlen(keys)], 1) != 1) break;
        double answered = frame(terminal);
        if (answered > 0) add(&measures->key, answered - pressed);
    }
    long resident = resident_kb(child);
    if (resident > measures->resident) measures->resident = resident;
    kill(child, SIGTERM);
    while (frame(terminal) > 0) {}
    close(terminal);
    waitpid(child, NULL, 0);
}

int main(int argc, char **argv) {
    const char *keys = "1";
    int count = 30, runs = 5, option;
    while ((option = getopt(argc, argv, "+k:n:r:")) != -1) {
        if (option == 'k')
            keys = optarg;
        else if (option == 'n')
            count = atoi(optarg);
        else if (option == 'r')
            runs = atoi(optarg);
        else
            return 2;
    }
    if (optind >= argc || !keys[0]) return 2;
    Measures *measures = calloc(1, sizeof *measures);
    for (int i = 0; measures && i < runs; i++) one_run(argv + optind, keys, count, measures);
    if (!measures) return 1;
    printf("{\"first_ms\":%.2f,\"first_max_ms\":%.2f,\"key_ms\":%.3f,\"key_p99_ms\":%.3f,\"keys\":%d,\"rss_kb\":%ld}\n",
           quantile(&measures->first, 0.5), quantile(&measures->first, 1), quantile(&measures->key, 0.5),
           quantile(&measures->key, 0.99), measures->key.count, measures->resident);
    free(measures);
    return 0;
}
