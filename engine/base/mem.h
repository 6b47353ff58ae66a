/* mem.h - memory that is there or ends the program, and arenas: memory freed all at once.
 *
 * Running out of memory prints one line and exits with status 4: the journal on disk is already complete, and
 * no caller carries a half-tested recovery path. */
#ifndef BASE_MEM_H
#define BASE_MEM_H

#include <stdarg.h>
#include <stddef.h>

void *mem_alloc(size_t size);             /* zeroed; freed with free() */
void *mem_resize(void *old, size_t size); /* like realloc, never NULL */

/* Makes room for one more element in a growing array: returns items, moved and doubled when
 * count has reached *cap. The test build starts at a capacity of 1. */
void *mem_grow(void *items, size_t count, size_t *cap, size_t size);

typedef struct Arena Arena;

Arena *arena_new(void);
void arena_free(Arena *arena);                /* and everything in it; NULL is fine */
void arena_reset(Arena *arena);               /* forgets everything, keeps the memory for reuse */
void *arena_alloc(Arena *arena, size_t size); /* zeroed, aligned for any type; lives as long as the arena */
void *arena_copy(Arena *arena, const void *bytes, size_t size);
char *arena_text(Arena *arena, const char *text, size_t len); /* a copy, ended by NUL */
char *arena_printf(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *arena, const char *format, va_list args) __attribute__((format(printf, 2, 0)));
size_t arena_used(const Arena *arena); /* bytes handed out */

#endif
