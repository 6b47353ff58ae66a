/* utf8_plain.c - poorer forms of a text, for readers and terminals that want less: without Chinese characters, or in
 * ASCII.
 *
 * Taking something out of a sentence leaves traces, such as an empty bracket or a double space; both forms tidy up only
 * around the places they touched. */
#include "base/utf8.h"

#include <string.h>

/* Ideographs, and the brackets and stops that are set only among them. */
static bool is_han(uint32_t c) {
    if (c >= 0x20000 && c <= 0x3FFFF) return true;
    if (c >= 0x2E80 && c <= 0x303F) return true;
    if (c >= 0x3400 && c <= 0x9FFF && !(c >= 0x4DC0 && c <= 0x4DFF)) return true;
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF65);
}

static Str skip_han(Str rest) {
    Str after = rest;
    uint32_t c;
    while (utf8_next(&after, &c) && is_han(c)) rest = after;
    return rest;
}

static bool ends_with(const StrBuf *out, size_t from, char c) {
    return out->len > from && out->at[out->len - 1] == c;
}

static char closing(const StrBuf *out, size_t from) {
    if (ends_with(out, from, '(')) return ')';
    return ends_with(out, from, '[') ? ']' : '\0';
}

static Str skip_any(Str rest, const char *what) {
    while (rest.len && strchr(what, rest.at[0]) && rest.at[0]) rest = (Str){rest.at + 1, rest.len - 1};
    return rest;
}

/* After a run was left out: takes away a bracket that became empty, and the space too many. Gives what is left to read.
 */
static Str tidy(StrBuf *out, size_t from, Str rest) {
    char close = closing(out, from);
    if (close) {
        rest = skip_any(rest, " ,;:");
        if (rest.len == 0 || rest.at[0] != close) return rest;
        out->at[--out->len] = '\0';
        rest = (Str){rest.at + 1, rest.len - 1};
    }
    bool at_start = out->len == from || ends_with(out, from, '\n');
    if (at_start || (ends_with(out, from, ' ') && rest.len && rest.at[0] == ' ')) return skip_any(rest, " ");
    if (ends_with(out, from, ' ') && (rest.len == 0 || strchr(",.;:!?)]\n", rest.at[0]))) out->at[--out->len] = '\0';
    return rest;
}

void utf8_without_han(StrBuf *out, Str text) {
    size_t from = out->len;
    while (text.len > 0) {
        Str after = skip_han(text);
        if (after.len < text.len) {
            text = tidy(out, from, after);
            continue;
        }
        uint32_t c;
        utf8_next(&after, &c);
        strbuf_add(out, (Str){text.at, text.len - after.len});
        text = after;
    }
}

typedef struct Likeness {
    char ascii[4];
    char characters[72]; /* each of them is put as `ascii` */
} Likeness;

static const Likeness LIKENESSES[] = {
    {"a", "àáâãäåāǎăą"},
    {"A", "ÀÁÂÃÄÅĀǍĂĄ"},
    {"e", "èéêëēěĕėę"},
    {"E", "ÈÉÊËĒĚĔĖĘ"},
    {"i", "ìíîïīǐĭįı"},
    {"I", "ÌÍÎÏĪǏĬĮİ"},
    {"o", "òóôõöøōǒŏő"},
    {"O", "ÒÓÔÕÖØŌǑŎŐ"},
    {"u", "ùúûüūǔŭůűųǖǘǚǜ"},
    {"U", "ÙÚÛÜŪǓŬŮŰŲǕǗǙǛ"},
    {"c", "çćčĉċ"},
    {"C", "ÇĆČĈĊ"},
    {"n", "ñńňņǹ"},
    {"N", "ÑŃŇŅǸ"},
    {"s", "śšşŝș"},
    {"S", "ŚŠŞŜȘ"},
    {"z", "źžż"},
    {"Z", "ŹŽŻ"},
    {"y", "ýÿ"},
    {"Y", "ÝŸ"},
    {"g", "ğĝǧģ"},
    {"G", "ĞĜǦĢ"},
    {"l", "łľļ"},
    {"L", "ŁĽĻ"},
    {"t", "ťţț"},
    {"T", "ŤŢȚ"},
    {"d", "ďđ"},
    {"D", "ĎĐ"},
    {"r", "řŕ"},
    {"R", "ŘŔ"},
    {"ss", "ß"},
    {"ae", "æ"},
    {"AE", "Æ"},
    {"oe", "œ"},
    {"OE", "Œ"},
    {"'", "‘’‚‛ʼʹ′ʻʿʾ"},
    {"\"", "“”„‟″「」『』"},
    {"-", "‐‑‒–−─━"},
    {"--", "—―"},
    {"...", "…"},
    {"*", "•·●∙※★†‡"},
    {">", "›▸▶→»"},
    {"<", "‹◂◀←«"},
    {"x", "×✗"},
    {"|", "│┃¦"},
    {"+", "┌┐└┘├┤┬┴┼✓"},
    {" ", "\u00A0\u2002\u2003\u2009\u202F\u3000"},
    {"#", "█▓▒■"},
    {".", "░。"},
    {"^", "↑▲"},
    {"v", "↓▼"},
    {",", "，、"},
    {"(", "（"},
    {")", "）"},
    {":", "："},
    {";", "；"},
    {"1/2", "½"},
    {"1/4", "¼"},
    {"3/4", "¾"},
};

static const char *likeness(uint32_t character) {
    for (size_t i = 0; i < sizeof LIKENESSES / sizeof LIKENESSES[0]; i++) {
        Str rest = str(LIKENESSES[i].characters);
        uint32_t c;
        while (utf8_next(&rest, &c)) {
            if (c == character) return LIKENESSES[i].ascii;
        }
    }
    return "?";
}

static bool is_combining(uint32_t c) {
    return (c >= 0x0300 && c <= 0x036F) || (c >= 0xFE00 && c <= 0xFE0F);
}

void utf8_ascii(StrBuf *out, Str text) {
    uint32_t c;
    while (utf8_next(&text, &c)) {
        if (c < 0x80) {
            strbuf_char(out, (char)c);
        } else if (!is_combining(c)) {
            strbuf_puts(out, likeness(c));
        }
    }
}
