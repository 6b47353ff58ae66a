/* typing.c - the line typed at a prompt: what is pasted may hold anything, so only characters that are safe to show get
 * in. */
#include "front/typing.h"

#include <string.h>

#include "base/utf8.h"

enum { CONTROL_U = 21 };

void typing_add(char *text, size_t size, uint32_t character) {
    if (character == CONTROL_U) text[0] = '\0';
    if (character < ' ') return;
    StrBuf added = {0};
    utf8_put(&added, character);
    size_t len = strlen(text), fault = 0;
    if (utf8_check(strbuf_str(&added), &fault) == UTF8_GOOD && len + added.len < size)
        memcpy(text + len, added.at, added.len + 1);
    strbuf_free(&added);
}

void typing_erase(char *text) {
    Str rest = str(text);
    size_t last = 0;
    while (rest.len > 0) {
        last = (size_t)(rest.at - text);
        Str cluster = utf8_cluster(rest);
        rest = str_of(rest.at + cluster.len, rest.len - cluster.len);
    }
    text[last] = '\0';
}
