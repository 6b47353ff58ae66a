/* typing.h - editing the line typed at a prompt. Knows no terminal. */
#ifndef FRONT_TYPING_H
#define FRONT_TYPING_H

#include <stddef.h>
#include <stdint.h>

/* Adds a character if it may be shown and there is room; Ctrl-U empties the line; every other control character is
 * dropped. */
void typing_add(char *text, size_t size, uint32_t character);

/* Takes away the last grapheme cluster. */
void typing_erase(char *text);

#endif
