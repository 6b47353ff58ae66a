/* mem.c - memory that is there or ends the program, and arenas.
 *
 * An arena is a chain of chunks. Handing out moves a mark through the current chunk and then on to the next one; a
 * reset puts the mark back to the first chunk and keeps the chain. The tiny build makes every chunk and array as small
 * as can be, so that growing happens all the time and mistakes with moved memory come to light. */
#include "base/mem.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifdef TINY
enum { GROW_FIRST = 1, CHUNK_FIRST = 64, CHUNK_MOST = 64 };
#else
enum { GROW_FIRST = 16, CHUNK_FIRST = 4096, CHUNK_MOST = 1 << 20 };
#endif

enum { ALIGNMENT = _Alignof(max_align_t), EXIT_MEMORY = 4 };

typedef struct Chunk Chunk;
struct Chunk {
    Chunk *next;
    size_t size, used;
    max_align_t bytes[];
};

struct Arena {
    Chunk *first, *current;
    size_t used;
};

static _Noreturn void die(void) {
    fputs("chanyuan: out of memory. What was saved so far is on disk.\n", stderr);
    exit(EXIT_MEMORY);
}

void *mem_alloc(size_t size) {
    void *memory = size <= PTRDIFF_MAX ? calloc(1, size ? size : 1) : NULL;
    if (!memory) die();
    return memory;
}

void *mem_resize(void *old, size_t size) {
    void *memory = size <= PTRDIFF_MAX ? realloc(old, size ? size : 1) : NULL;
    if (!memory) die();
    return memory;
}

void *mem_grow(void *items, size_t count, size_t *cap, size_t size) {
    if (count < *cap) return items;
    size_t wanted = *cap ? *cap : GROW_FIRST;
    while (wanted <= count) {
        if (wanted > PTRDIFF_MAX / 2) die();
        wanted *= 2;
    }
    if (size && wanted > PTRDIFF_MAX / size) die();
    *cap = wanted;
    return mem_resize(items, wanted * size);
}

static Chunk *chunk_new(size_t size) {
    if (size > PTRDIFF_MAX - sizeof(Chunk)) die();
    Chunk *chunk = mem_resize(NULL, sizeof *chunk + size);
    *chunk = (Chunk){.size = size};
    return chunk;
}

Arena *arena_new(void) {
    Arena *arena = mem_alloc(sizeof *arena);
    arena->first = arena->current = chunk_new(CHUNK_FIRST);
    return arena;
}

void arena_free(Arena *arena) {
    if (!arena) return;
    for (Chunk *chunk = arena->first; chunk;) {
        Chunk *next = chunk->next;
        free(chunk);
        chunk = next;
    }
    free(arena);
}

void arena_reset(Arena *arena) {
    for (Chunk *chunk = arena->first; chunk; chunk = chunk->next) chunk->used = 0;
    arena->current = arena->first;
    arena->used = 0;
}

/* Moves on to a chunk with room for size: one kept from before a reset if it is large enough, otherwise a new one. */
static void make_room(Arena *arena, size_t size) {
    Chunk *after = arena->current;
    if (after->next && after->next->size >= size) {
        arena->current = after->next;
        return;
    }
    size_t usual = after->size < CHUNK_MOST / 2 ? after->size * 2 : CHUNK_MOST;
    Chunk *chunk = chunk_new(size > usual ? size : usual);
    chunk->next = after->next;
    after->next = chunk;
    arena->current = chunk;
}

static void *take(Arena *arena, size_t size) {
    if (size > PTRDIFF_MAX - ALIGNMENT) die();
    size_t rounded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    if (arena->current->size - arena->current->used < rounded) make_room(arena, rounded);
    Chunk *chunk = arena->current;
    void *memory = (char *)chunk->bytes + chunk->used;
    chunk->used += rounded;
    arena->used += rounded;
    return memory;
}

void *arena_alloc(Arena *arena, size_t size) {
    return memset(take(arena, size), 0, size);
}

void *arena_copy(Arena *arena, const void *bytes, size_t size) {
    void *copy = take(arena, size);
    if (size) memcpy(copy, bytes, size);
    return copy;
}

char *arena_text(Arena *arena, const char *text, size_t len) {
    if (len > PTRDIFF_MAX) die();
    char *copy = take(arena, len + 1);
    if (len) memcpy(copy, text, len);
    copy[len] = '\0';
    return copy;
}

char *arena_vprintf(Arena *arena, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    int len = vsnprintf(NULL, 0, format, again);
    va_end(again);
    size_t room = len < 0 ? 1 : (size_t)len + 1;
    char *text = take(arena, room);
    text[0] = '\0';
    vsnprintf(text, room, format, args);
    return text;
}

char *arena_printf(Arena *arena, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(arena, format, args);
    va_end(args);
    return text;
}

size_t arena_used(const Arena *arena) {
    return arena->used;
}
