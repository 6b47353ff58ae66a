/* drive_c STORY.bin MODE ...: plain C playing the synthetic story from tables; the driver
   contract is in README.md.  Also: bfs (hash set) and bfsbits (dense bitmap), the exhaustive
   walk over all reachable (scene, trust, power) states: the bounds we are measured against. Built with plain -O2,
   outside our warnings. cc -O2 drive_c.c -o drive_c */
#define _GNU_SOURCE
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct {
    int32_t text, dt, dp, to, kind, val;
} Choice;
typedef struct {
    int32_t text;
    Choice c[3];
} Scene;
static int N, NE, START;
static Scene *sc;
static int32_t *endtext;
static char *blob;

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
static double cpu(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}
static void load(const char *name) {
    FILE *f = fopen(name, "rb");
    int32_t h[4], n;
    if (!f || fread(h, 4, 4, f) != 4 || h[0] != 0x53594e31) {
        fprintf(stderr, "bad story\n");
        exit(1);
    }
    N = h[1];
    NE = h[2];
    START = h[3];
    sc = malloc(sizeof *sc * (size_t)N);
    endtext = malloc(4 * (size_t)NE);
    if (fread(sc, sizeof *sc, (size_t)N, f) != (size_t)N || fread(endtext, 4, (size_t)NE, f) != (size_t)NE ||
        fread(&n, 4, 1, f) != 1)
        exit(1);
    blob = malloc((size_t)n);
    if (fread(blob, 1, (size_t)n, f) != (size_t)n) exit(1);
    fclose(f);
}
static inline int ok(const Choice *c, int t, int p) {
    switch (c->kind) {
    case 1: return t >= c->val;
    case 2: return t <= c->val;
    case 3: return p >= c->val;
    case 4: return p <= c->val;
    default: return 1;
    }
}

static uint32_t x;
static void seed(uint32_t s) {
    x = s * 2654435761u + 12345u;
    if (!x) x = 1;
}
static uint32_t rnd(uint32_t n) {
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
    return x % n;
}

static int at, trust, power, nopen;
static const Choice *open_[3];
static char text[4096];
static int textlen;
static void frame(void) {
    nopen = 0;
    textlen = snprintf(text, sizeof text, "%s\nTrust stands at %d and power at %d.",
                       blob + (at >= N ? endtext[at - N] : sc[at].text), trust, power);
    if (at >= N) return;
    for (int i = 0; i < 3; i++)
        if (ok(&sc[at].c[i], trust, power)) open_[nopen++] = &sc[at].c[i];
}
static void start(void) {
    at = 0;
    trust = power = START;
    frame();
}
static void choose(int i) {
    const Choice *c = open_[i];
    trust += c->dt;
    power += c->dp;
    at = c->to;
    frame();
}
static long bytes, steps;
static void play(uint32_t s) {
    seed(s);
    start();
    for (;;) {
        bytes += textlen;
        for (int i = 0; i < nopen; i++) bytes += (long)strlen(blob + open_[i]->text);
        if (!nopen) return;
        choose((int)rnd((uint32_t)nopen));
        steps++;
    }
}
static int cmpd(const void *a, const void *b) {
    double d = *(const double *)a - *(const double *)b;
    return d < 0 ? -1 : d > 0;
}
static long rss(void) {
    char l[256];
    long k = 0;
    FILE *f = fopen("/proc/self/status", "r");
    while (f && fgets(l, sizeof l, f))
        if (sscanf(l, "VmRSS: %ld", &k) == 1) break;
    if (f) fclose(f);
    return k;
}

/* ---- exhaustive walk ---- */
static uint64_t *set;
static uint64_t mask, nset;
static int add(uint64_t k) { /* k is never 0: scene is stored + 1 */
    uint64_t h = k * 0x9e3779b97f4a7c15ull;
    h ^= h >> 29;
    for (uint64_t i = h & mask;; i = (i + 1) & mask) {
        if (!set[i]) {
            set[i] = k;
            nset++;
            return 1;
        }
        if (set[i] == k) return 0;
    }
}
static void grow(void) {
    uint64_t *o = set, om = mask;
    mask = mask * 2 + 1;
    set = calloc(mask + 1, 8);
    if (!set) {
        fprintf(stderr, "out of memory\n");
        exit(1);
    }
    nset = 0;
    for (uint64_t i = 0; i <= om; i++)
        if (o[i]) add(o[i]);
    free(o);
}
static void report(const char *how, double t, double c, uint64_t states, uint64_t edges, uint64_t *ends) {
    struct rusage u;
    getrusage(RUSAGE_SELF, &u);
    printf("{\"how\":\"%s\",\"states\":%llu,\"edges\":%llu,\"secs\":%.4f,\"cpu_secs\":%.4f,\"states_s\":%.0f,\"edges_"
           "s\":%.0f,\"end_states\":[",
           how, (unsigned long long)states, (unsigned long long)edges, t, c, (double)states / t, (double)edges / t);
    for (int e = 0; e < NE; e++) printf("%s%llu", e ? "," : "", (unsigned long long)ends[e]);
    printf("],\"maxrss_kb\":%ld}\n", u.ru_maxrss);
}
static void bfs(uint64_t cap) {
    double t0 = now(), c0 = cpu();
    uint64_t ends[16] = {0}, edges = 0, head = 0, tail = 0, qcap = 1 << 16;
    uint64_t *q = malloc(qcap * 8);
    mask = (1 << 17) - 1;
    set = calloc(mask + 1, 8);
#define KEY(s, t, p) (((uint64_t)(s) + 1) << 32 | (uint64_t)(uint16_t)(t) << 16 | (uint64_t)(uint16_t)(p))
    q[tail++] = KEY(0, START, START);
    add(q[0]);
    while (head < tail && tail < cap) {
        uint64_t k = q[head++];
        int s = (int)(k >> 32) - 1, t = (int16_t)(k >> 16), p = (int16_t)k;
        if (s >= N) {
            ends[s - N]++;
            continue;
        }
        for (int i = 0; i < 3; i++) {
            const Choice *c = &sc[s].c[i];
            if (!ok(c, t, p)) continue;
            edges++;
            uint64_t k2 = KEY(c->to, t + c->dt, p + c->dp);
            if (!add(k2)) continue;
            if (nset * 10 > (mask + 1) * 6) grow();
            if (tail == qcap) {
                qcap *= 2;
                q = realloc(q, qcap * 8);
                if (!q) exit(1);
            }
            q[tail++] = k2;
        }
    }
    report("hash", now() - t0, cpu() - c0, tail, edges, ends);
}
/* One bit per (scene, trust, power).  Values stay within START +- 2 * longest path; 256 x 256 a scene. */
static void bfsbits(void) {
    double t0 = now(), c0 = cpu();
    uint64_t ends[16] = {0}, edges = 0, head = 0, tail = 0, qcap = 1 << 16;
    uint64_t *bits = calloc((size_t)(N + NE) * 1024, 8);
    uint32_t *q = malloc(qcap * 8); /* pairs: scene, trust << 8 | power */
    if (!bits || !q) exit(1);
    q[0] = 0;
    q[1] = (uint32_t)(START << 8 | START);
    tail = 1;
    bits[(START << 8 | START) >> 6] |= 1ull << ((START << 8 | START) & 63);
    while (head < tail) {
        uint32_t s = q[2 * head], v = q[2 * head + 1];
        head++;
        int t = (int)(v >> 8), p = (int)(v & 255);
        if (s >= (uint32_t)N) {
            ends[s - (uint32_t)N]++;
            continue;
        }
        for (int i = 0; i < 3; i++) {
            const Choice *c = &sc[s].c[i];
            if (!ok(c, t, p)) continue;
            edges++;
            int t2 = t + c->dt, p2 = p + c->dp;
            if ((t2 | p2) & ~255) {
                fprintf(stderr, "range\n");
                exit(1);
            }
            uint32_t w = (uint32_t)(t2 << 8 | p2);
            uint64_t *b = &bits[(uint64_t)c->to * 1024 + (w >> 6)], m = 1ull << (w & 63);
            if (*b & m) continue;
            *b |= m;
            if (tail == qcap) {
                qcap *= 2;
                q = realloc(q, qcap * 8);
                if (!q) exit(1);
            }
            q[2 * tail] = (uint32_t)c->to;
            q[2 * tail + 1] = w;
            tail++;
        }
    }
    report("bitmap", now() - t0, cpu() - c0, tail, edges, ends);
}

int main(int ac, char **av) {
    if (ac < 3) return 2;
    double t0 = now();
    load(av[1]);
    double load_s = now() - t0;
    const char *m = av[2];
    if (!strcmp(m, "start")) {
        start();
        puts(text);
        for (int i = 0; i < nopen; i++) printf("%d) %s\n", i + 1, blob + open_[i]->text);
    } else if (!strcmp(m, "transcript")) {
        for (uint32_t s = (uint32_t)atoi(av[3]), e = s + (uint32_t)atoi(av[4]); s < e; s++) {
            int n = 0;
            seed(s);
            printf("P %u\n", s);
            start();
            for (;;) {
                for (char *c = text; *c; c++)
                    if (*c == '\n') *c = ' ';
                printf("T %s\n", text);
                if (!nopen) break;
                for (int i = 0; i < nopen; i++) printf("%s%s", i ? " | " : "C ", blob + open_[i]->text);
                puts("");
                choose((int)rnd((uint32_t)nopen));
                n++;
            }
            printf("E %d %d %d %d\n", at - N, trust, power, n);
        }
    } else if (!strcmp(m, "run")) {
        for (uint32_t s = (uint32_t)atoi(av[3]), e = s + (uint32_t)atoi(av[4]); s < e; s++) play(s);
        printf("%ld\n", bytes);
    } else if (!strcmp(m, "rate")) {
        double secs = atof(av[3]), f0 = now();
        long r0 = rss();
        start();
        double first = now() - f0, b0 = now();
        uint32_t s = 1000000;
        do play(s++);
        while (now() - b0 < secs * 0.3);
        bytes = steps = 0;
        long runs = 0;
        s = 1;
        b0 = now();
        double c0 = cpu();
        do {
            for (int i = 0; i < 16; i++) play(s++);
            runs += 16;
        } while (now() - b0 < secs);
        double t = now() - b0, c = cpu() - c0;
        static double lat[300 * 64];
        int n = 0;
        for (s = 1; s <= 300; s++) {
            seed(s);
            for (start(); nopen;) {
                int i = (int)rnd((uint32_t)nopen);
                double a = now();
                choose(i);
                lat[n++] = (now() - a) * 1e6;
            }
        }
        qsort(lat, (size_t)n, sizeof *lat, cmpd);
        printf("{\"load_ms\":%.3f,\"first_ms\":%.3f,\"runs\":%ld,\"steps\":%ld,\"secs\":%.4f,\"cpu_secs\":%.4f,\"runs_"
               "s\":%.1f,\"steps_s\":%.1f,"
               "\"bytes\":%ld,\"step_p50_us\":%.3f,\"step_p99_us\":%.3f,\"rss_load_kb\":%ld,\"rss_end_kb\":%ld}\n",
               load_s * 1e3, first * 1e3, runs, steps, t, c, (double)runs / t, (double)steps / t, bytes, lat[n / 2],
               lat[(int)ceil(n * 0.99) - 1], r0, rss());
    } else if (!strcmp(m, "bfs")) {
        bfs(ac > 3 ? strtoull(av[3], 0, 10) : ~0ull);
    } else if (!strcmp(m, "bfsbits")) {
        bfsbits();
    } else
        return 2;
    return 0;
}
