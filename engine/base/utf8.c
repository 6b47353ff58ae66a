/* utf8.c - characters: taking text apart, putting it together, and what mustn't reach a terminal.
 *
 * Decoding is strict and by hand because of one promise libraries differ on: exactly one byte is passed over for a
 * mistake, so that nothing good is swallowed with it. Widths and lines are in utf8_lines.c, poorer forms of a text in
 * utf8_plain.c. */
#include "base/utf8.h"

#include <string.h>

enum { REPLACEMENT = 0xFFFD };

/* Length by the first byte and the least character that length may be used for; 0 for a byte that can't be first. */
static size_t announced(unsigned char first, uint32_t *least) {
    if (first < 0x80) return *least = 0, 1;
    if (first >= 0xC2 && first <= 0xDF) return *least = 0x80, 2;
    if (first >= 0xE0 && first <= 0xEF) return *least = 0x800, 3;
    if (first >= 0xF0 && first <= 0xF4) return *least = 0x10000, 4;
    return 0;
}

/* The length of the character at the front, or 0 if it is broken. */
static size_t decode(Str text, uint32_t *character) {
    uint32_t least = 0;
    const unsigned char *bytes = (const unsigned char *)text.at;
    size_t len = announced(bytes[0], &least);
    if (len == 0 || len > text.len) return 0;
    uint32_t value = len == 1 ? bytes[0] : bytes[0] & (0x7FU >> len);
    for (size_t i = 1; i < len; i++) {
        if ((bytes[i] & 0xC0) != 0x80) return 0;
        value = value << 6 | (bytes[i] & 0x3FU);
    }
    if (value < least || value > 0x10FFFF || (value >= 0xD800 && value <= 0xDFFF)) return 0;
    *character = value;
    return len;
}

bool utf8_next(Str *rest, uint32_t *character) {
    if (rest->len == 0) return false;
    size_t len = decode(*rest, character);
    if (len == 0) {
        *character = REPLACEMENT;
        len = 1;
    }
    *rest = (Str){rest->at + len, rest->len - len};
    return true;
}

void utf8_put(StrBuf *buf, uint32_t c) {
    if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) c = REPLACEMENT;
    if (c < 0x80) {
        strbuf_char(buf, (char)c);
    } else if (c < 0x800) {
        strbuf_add(buf, (Str){(char[]){(char)(0xC0 | c >> 6), (char)(0x80 | (c & 0x3F))}, 2});
    } else if (c < 0x10000) {
        char bytes[] = {(char)(0xE0 | c >> 12), (char)(0x80 | (c >> 6 & 0x3F)), (char)(0x80 | (c & 0x3F))};
        strbuf_add(buf, (Str){bytes, 3});
    } else {
        char bytes[] = {(char)(0xF0 | c >> 18), (char)(0x80 | (c >> 12 & 0x3F)), (char)(0x80 | (c >> 6 & 0x3F)),
                        (char)(0x80 | (c & 0x3F))};
        strbuf_add(buf, (Str){bytes, 4});
    }
}

size_t utf8_fitting(Str text, size_t most) {
    if (text.len <= most) return text.len;
    while (most > 0 && ((unsigned char)text.at[most] & 0xC0) == 0x80) most--;
    return most;
}

static bool is_control(uint32_t c) {
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c <= 0x9F);
}

static bool is_bidi(uint32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x206F);
}

/* The line and paragraph separators are among them: we break lines at newlines alone, a terminal might differ. */
static bool is_unseen(uint32_t c) {
    if (c == 0x00AD || c == 0x180E || c == 0x200B || c == 0x2028 || c == 0x2029 || c == 0xFEFF) return true;
    if ((c >= 0x2060 && c <= 0x2065) || (c >= 0xFFF9 && c <= 0xFFFB) || (c >= 0xE0000 && c <= 0xE007F)) return true;
    return (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
}

static Utf8Fault fault_of(uint32_t c) {
    if (c >= 0x20 && c < 0x7F) return UTF8_GOOD;
    if (is_control(c)) return UTF8_CONTROL;
    if (is_bidi(c)) return UTF8_BIDI;
    return is_unseen(c) ? UTF8_UNSEEN : UTF8_GOOD;
}

/* Most text is printable ASCII, which needs no looking at twice: eight bytes at a time, of which none is below a blank,
 * has its highest bit, or would have it if it were one more. */
static size_t skip_plain(Str text, size_t at) {
    const uint64_t each = UINT64_C(0x0101010101010101);
    for (uint64_t eight; text.len - at >= sizeof eight; at += sizeof eight) {
        memcpy(&eight, text.at + at, sizeof eight);
        if (((eight - each * ' ') | (eight + each) | eight) & each * 0x80) break;
    }
    while (at < text.len && text.at[at] >= ' ' && text.at[at] < 127) at++;
    return at;
}

Utf8Fault utf8_check(Str text, size_t *offset) {
    Utf8Fault fault = UTF8_GOOD;
    size_t at = 0;
    while ((at = skip_plain(text, at)) < text.len && fault == UTF8_GOOD) {
        uint32_t c;
        size_t len = decode((Str){text.at + at, text.len - at}, &c);
        fault = len ? fault_of(c) : UTF8_BROKEN;
        if (fault == UTF8_GOOD) at += len;
    }
    if (offset && fault != UTF8_GOOD) *offset = at;
    return fault;
}

const char *utf8_fault_words(Utf8Fault fault) {
    switch (fault) {
    case UTF8_GOOD: return "nothing wrong";
    case UTF8_BROKEN: return "a byte that isn't UTF-8";
    case UTF8_CONTROL: return "a control character";
    case UTF8_BIDI: return "a character that changes the direction of writing";
    case UTF8_UNSEEN: return "a character that can't be seen";
    }
    return "";
}

void utf8_safe(StrBuf *out, Str text) {
    uint32_t c;
    while (utf8_next(&text, &c)) {
        if (c == '\t') c = ' ';
        utf8_put(out, fault_of(c) == UTF8_GOOD ? c : REPLACEMENT);
    }
}
