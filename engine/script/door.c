/* door.c - limits that a script can't argue with.
 *
 * A count hook every hundred instructions charges the budget and looks at the CPU clock; the allocator refuses what
 * goes beyond the cap. There is no alarm signal for C code that never comes back to the hook, because none can be
 * reached: scripts have no pcall, no finaliser and no coroutine, the room's own functions charge for their work
 * beforehand, the compiler is fed in small pieces that are charged (room_chunk), and what single instructions can cost
 * is bounded by the longest string (see step_interval) and by looking at the clock for every large block. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "script/door.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/mem.h"
#include "base/str.h"
#include "base/utf8.h"

enum {
    STEPS = 100,        /* instructions from hook to hook */
    SHORT = 16 * 1024,  /* strings up to this long need no closer look */
    WEIGHTLESS = 4096,  /* without a clock, instructions cost more where strings are longer */
    LARGE = 16 * 1024,  /* blocks from this size on take time to fill */
    STRING_HEADER = 64, /* more than what Lua adds to a string's bytes */
    WHERE_MAX = 200,
    UNITS_A_LOOK = 2000, /* charged by our own functions, which are short */
    MUCH = 8 << 20,      /* bytes in use, from which on garbage is collected early */
};

typedef enum Limit { LIMIT_NONE, LIMIT_STEPS, LIMIT_TIME, LIMIT_MEMORY, LIMIT_STRING } Limit;

struct Door {
    lua_State *L;
    DoorLimits limits;
    uint64_t spent;
    size_t bytes;                /* of memory in use */
    size_t longest, lasting;     /* the longest string made so far; the longest of those that may last */
    int64_t cpu_used, cpu_start; /* nanoseconds */
    uint64_t looked;             /* what was spent when a charge last looked at the clock; instructions always look */
    int64_t look;                /* the wall time before which no look at the CPU clock is needed */
    Limit hit;
    bool open, broken, early;
    DoorFn *fn;
    void *ctx;
    const char *compiling; /* the file, at this line; or NULL */
    int compiling_line;
    char where[WHERE_MAX]; /* "file:line: " of what went wrong, or "" */
    char text[ERROR_MAX];  /* what went wrong, as raised */
};

Door *door_of(lua_State *L) {
    return *(Door **)lua_getextraspace(L);
}
size_t door_bytes(const Door *door) {
    return door->bytes;
}
bool door_exhausted(const Door *door) {
    return door->hit != LIMIT_NONE;
}

void door_allow(lua_State *L, int milliseconds) {
    DoorLimits *limits = &door_of(L)->limits;
    if (limits->milliseconds) limits->milliseconds += milliseconds;
}

void door_compiling(lua_State *L, const char *file, int line) {
    Door *door = door_of(L);
    door->compiling = file;
    door->compiling_line = line;
}

static int64_t nanoseconds(clockid_t clock) {
    struct timespec now;
    clock_gettime(clock, &now);
    return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

/* A thread can't use more CPU time than passes on the wall, and asking for the latter is twenty times cheaper: so the
 * CPU clock is looked at only when its limit may have been reached. */
static bool time_spent(Door *door) {
    if (door->limits.milliseconds == 0) return false;
    int64_t wall = nanoseconds(CLOCK_MONOTONIC);
    if (wall < door->look) return false;
    int64_t used = door->cpu_used + nanoseconds(CLOCK_THREAD_CPUTIME_ID) - door->cpu_start;
    int64_t left = (int64_t)door->limits.milliseconds * 1000000 - used;
    door->look = wall + left;
    return left <= 0;
}

/* The innermost line of script that is running. Safe from the allocator too: it asks for nothing that needs memory. */
static void remember_where(Door *door) {
    lua_Debug frame;
    door->where[0] = '\0';
    if (door->compiling)
        snprintf(door->where, sizeof door->where, "%.160s:%d: ", door->compiling, door->compiling_line);
    if (door->compiling) return;
    for (int level = 0; lua_getstack(door->L, level, &frame); level++) {
        lua_getinfo(door->L, "Sl", &frame);
        if (frame.currentline <= 0) continue;
        const char *file = frame.source[0] == '@' ? frame.source + 1 : frame.short_src;
        snprintf(door->where, sizeof door->where, "%.160s:%d: ", file, frame.currentline);
        return;
    }
}

static void hit_limit(Door *door, Limit limit) {
    if (door->hit != LIMIT_NONE) return;
    door->hit = limit;
    remember_where(door);
}

static void on_count(lua_State *L, lua_Debug *frame);

static void watch(Door *door, int interval) {
    lua_sethook(door->L, on_count, LUA_MASKCOUNT, interval);
}

/* Comparing long strings is a single instruction, and slow (a string of NULs is collated byte by byte): the longer the
 * strings there are, the closer the look. */
static int step_interval(const Door *door) {
    if (door->longest <= SHORT) return STEPS;
    size_t interval = (size_t)STEPS * SHORT / door->longest;
    return interval > 1 ? (int)interval : 1;
}

/* Rules have no clock, so for them the cost of long strings is counted instead. */
static uint64_t step_cost(const Door *door) {
    uint64_t weight = door->limits.milliseconds ? 1 : 1 + door->longest / WEIGHTLESS;
    return weight * (uint64_t)step_interval(door);
}

/* Raises without allocating: on_error knows from the door what to say. From now on every instruction raises again. */
static void exhaust(Door *door, Limit limit) {
    hit_limit(door, limit);
    watch(door, 1);
    lua_pushnil(door->L);
    lua_error(door->L);
}

/* Garbage counts against the cap, so once there is much in use it is collected early; before, time matters more: most
 * of what a loading script makes, stays. */
static void set_collector(Door *door, bool early) {
    door->early = early;
    lua_gc(door->L, LUA_GCINC, early ? 120 : 300, 400, 0);
}

void door_charge(lua_State *L, uint64_t units) {
    Door *door = door_of(L);
    if (!door->early && door->bytes > MUCH) set_collector(door, true);
    door->spent = units > UINT64_MAX - door->spent ? UINT64_MAX : door->spent + units;
    if (door->hit != LIMIT_NONE) exhaust(door, door->hit);
    if (door->spent > door->limits.instructions) exhaust(door, LIMIT_STEPS);
    if (door->spent - door->looked < UNITS_A_LOOK) return;
    door->looked = door->spent;
    if (time_spent(door)) exhaust(door, LIMIT_TIME);
}

static void on_count(lua_State *L, lua_Debug *frame) {
    (void)frame;
    Door *door = door_of(L);
    door_charge(L, step_cost(door));
    if (time_spent(door)) exhaust(door, LIMIT_TIME);
}

/* Strings made without a clock are a rule's own and gone when it is run again: what that costs must not depend on them.
 */
static void note_string(Door *door, size_t size) {
    if (size <= door->longest) return;
    int before = step_interval(door);
    door->longest = size;
    if (door->limits.milliseconds || !door->open) door->lasting = size;
    if (door->open && step_interval(door) < before) watch(door, step_interval(door)); /* which starts counting anew */
}

/* Whether Lua may have a bigger block. Once refused, always refused, so that no collection of garbage goes on and on
 * below the cap; with a clock it would be slow, and without one what a rule gets would depend on garbage. */
static bool may_grow(Door *door, size_t more, size_t size, bool string) {
    if (door->hit == LIMIT_MEMORY || door->hit == LIMIT_STRING) return false;
    if (string && size > DOOR_STRING + STRING_HEADER)
        hit_limit(door, LIMIT_STRING);
    else if (door->bytes > door->limits.bytes || more > door->limits.bytes - door->bytes)
        hit_limit(door, LIMIT_MEMORY);
    else
        return true;
    return false;
}

static void *door_free_block(Door *door, void *block, size_t old) {
    free(block);
    door->bytes -= old;
    return NULL;
}

/* Lua's allocator. For a new block `old` is no size but a tag telling what it's for. */
static void *allocate(void *ctx, void *block, size_t old, size_t size) {
    Door *door = ctx;
    bool string = !block && old == LUA_TSTRING;
    if (!block) old = 0;
    if (size == 0) return door_free_block(door, block, old);
    if (door->open && size > old && !may_grow(door, size - old, size, string)) return NULL;
    if (string) note_string(door, size);
    if (door->open && size >= LARGE && time_spent(door)) watch(door, 1);
    door->bytes = door->bytes - old + size;
    return mem_resize(block, size);
}

static int on_panic(lua_State *L) {
    const char *text = lua_type(L, -1) == LUA_TSTRING ? lua_tostring(L, -1) : "no message";
    fprintf(stderr, "chanyuan: Lua was called outside its door (%s). This is a mistake in the program.\n", text);
    abort();
}

Door *door_new(DoorLimits limits) {
    Door *door = mem_alloc(sizeof *door);
    door->limits = limits;
    door->L = lua_newstate(allocate, door);
    assert(door->L);
    *(Door **)lua_getextraspace(door->L) = door;
    lua_atpanic(door->L, on_panic);
    set_collector(door, false);
    return door;
}

void door_free(Door *door) {
    if (!door) return;
    assert(!door->open);
    lua_close(door->L); /* scripts have no setmetatable, so no finaliser of theirs runs here */
    assert(door->bytes == 0);
    free(door);
}

void door_limits(Door *door, DoorLimits limits) {
    door->limits = limits;
    door->spent = door->looked = 0;
    door->cpu_used = 0;
    door->longest = door->lasting;
    door->hit = LIMIT_NONE;
}

/* Whether a message begins "file:line: ". */
static bool has_position(Str text) {
    const char *colon = text.len ? memchr(text.at, ':', text.len) : NULL;
    if (!colon || colon == text.at) return false;
    const char *end = text.at + text.len, *at = colon + 1;
    while (at < end && *at >= '0' && *at <= '9') at++;
    return at > colon + 1 && at < end && *at == ':';
}

/* Strings as they are; of anything else only the type is told, for asking it to describe itself could run script code.
 */
static void describe(Door *door, lua_State *L) {
    remember_where(door);
    if (lua_type(L, 1) != LUA_TSTRING) {
        const char *type = lua_isnil(L, 1) ? "nothing" : lua_typename(L, lua_type(L, 1));
        snprintf(door->text, sizeof door->text, lua_isnil(L, 1) ? "%s was thrown." : "a %s was thrown.", type);
        return;
    }
    Str text = {0};
    text.at = lua_tolstring(L, 1, &text.len);
    if (has_position(text)) door->where[0] = '\0';
    size_t len = text.len < sizeof door->text ? text.len : sizeof door->text - 1;
    memcpy(door->text, text.at, len);
    door->text[len] = '\0';
}

static int on_error(lua_State *L) {
    Door *door = door_of(L);
    if (door->hit == LIMIT_NONE) describe(door, L);
    return 1;
}

static int enter(lua_State *L) {
    Door *door = door_of(L);
    door->fn(L, door->ctx);
    return 0;
}

static void begin(Door *door, DoorFn *fn, void *ctx) {
    door->open = true;
    door->fn = fn;
    door->ctx = ctx;
    door->where[0] = door->text[0] = '\0';
    door->look = 0;
    door->compiling = NULL;
    door->cpu_start = nanoseconds(CLOCK_THREAD_CPUTIME_ID);
    watch(door, step_interval(door));
}

static void end(Door *door) {
    door->cpu_used += nanoseconds(CLOCK_THREAD_CPUTIME_ID) - door->cpu_start;
    lua_sethook(door->L, NULL, 0, 0);
    door->open = false;
}

static void limit_words(const Door *door, StrBuf *out) {
    if (door->broken) {
        strbuf_puts(out, "the script ran on beyond its limits; it isn't trusted any more.");
        return;
    }
    switch (door->hit) {
    case LIMIT_STEPS:
        strbuf_printf(out, "the script took more than %llu steps; a loop may have no end.",
                      (unsigned long long)door->limits.instructions);
        break;
    case LIMIT_TIME:
        strbuf_printf(out, "the script took longer than %d ms; a loop may have no end.", door->limits.milliseconds);
        break;
    case LIMIT_MEMORY:
        strbuf_printf(out, "the script needs more than the %zu KB of memory it has.", door->limits.bytes / 1024);
        break;
    case LIMIT_STRING: strbuf_printf(out, "the script made a string longer than %d KB.", DOOR_STRING / 1024); break;
    case LIMIT_NONE: strbuf_puts(out, door->text[0] ? door->text : "the script failed without a message."); break;
    }
}

/* One line that is safe to show, whatever a script put into its message. */
static bool fail(const Door *door, Error *err) {
    StrBuf raw = {0}, safe = {0};
    strbuf_puts(&raw, door->where);
    limit_words(door, &raw);
    utf8_safe(&safe, strbuf_str(&raw));
    for (size_t i = 0; i < safe.len; i++)
        if (safe.at[i] == '\n') safe.at[i] = ' ';
    error_set(err, "%s", strbuf_text(&safe));
    strbuf_free(&raw);
    strbuf_free(&safe);
    return false;
}

bool door_call(Door *door, DoorFn *fn, void *ctx, Error *err) {
    assert(!door->open);
    if (door->broken || door->hit != LIMIT_NONE) return fail(door, err);
    int top = lua_gettop(door->L);
    begin(door, fn, ctx);
    lua_pushcfunction(door->L, on_error);
    lua_pushcfunction(door->L, enter);
    int status = lua_pcall(door->L, 0, 0, top + 1);
    end(door);
    lua_settop(door->L, top);
    if (status == LUA_OK && (door->hit == LIMIT_STEPS || door->hit == LIMIT_TIME)) door->broken = true;
    if (status == LUA_OK && door->hit == LIMIT_NONE) return true;
    return fail(door, err);
}
