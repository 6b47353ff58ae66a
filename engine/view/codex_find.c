/* codex_find.c - where a page's text names entries of the codex: by their labels, and by the words that `also` gives.
 *
 * The longest words that fit at a place count: “the north city” is the half of Chanzhou, and not any city. */
#include <string.h>

#include "view/codex.h"

typedef struct Words { /* some that mean an entry */
    Str text;
    uint32_t entry;
} Words;

typedef struct Finder {
    Words *list;
    size_t count;
    bool *met; /* by entry */
} Finder;

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char small(char c) {
    return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

static size_t words_of(const Book *book, uint32_t entry, Words *to) {
    Handle handle;
    size_t count = 0;
    if (!codex_handle(book, entry, &handle)) return 0;
    if (to) to[count] = (Words){str(handle.label), entry};
    count++;
    for (uint32_t i = 0; i < handle.lookup->also_count; i++, count++)
        if (to) to[count] = (Words){str(handle.lookup->also[i]), entry};
    return count;
}

static Finder finder(Reader reader, Page *page) {
    uint32_t entries = codex_count(reader.book);
    size_t room = 0;
    for (uint32_t i = 0; i < entries; i++) room += words_of(reader.book, i, NULL);
    Finder find = {arena_alloc(page->arena, (room + 1) * sizeof(Words)), 0, NULL};
    find.met = arena_alloc(page->arena, (entries + 1) * sizeof *find.met);
    for (uint32_t i = 0; i < entries; i++)
        if (codex_has(reader, i)) find.count += words_of(reader.book, i, &find.list[find.count]);
    return find;
}

/* Whole words, with a capital where a sentence begins and perhaps an s behind: gives their length, 0 when they don't
 * stand here. */
static size_t stand_at(Str text, size_t at, Str words) {
    if (words.len == 0 || text.len - at < words.len || small(text.at[at]) != small(words.at[0])) return 0;
    if (text.at[at] != words.at[0] && is_letter(words.at[0]) && small(words.at[0]) != words.at[0]) return 0;
    if (memcmp(text.at + at + 1, words.at + 1, words.len - 1) != 0) return 0;
    size_t end = at + words.len;
    if (end < text.len && text.at[end] == 's') end++;
    return end < text.len && is_letter(text.at[end]) ? 0 : end - at;
}

static size_t longest_at(const Finder *find, Str text, size_t at, uint32_t *entry) {
    size_t longest = 0;
    if (at > 0 && is_letter(text.at[at - 1])) return 0;
    for (size_t i = 0; i < find->count; i++) {
        size_t len = stand_at(text, at, find->list[i].text);
        if (len <= longest) continue;
        longest = len;
        *entry = find->list[i].entry;
    }
    return longest;
}

/* Takes what stands before the next mention off the front of *rest, and the mention; false when there is none. */
static bool next_mention(const Finder *find, Str *rest, Str *before, Str *mention, uint32_t *entry) {
    for (size_t at = 0; at < rest->len; at++) {
        size_t len = longest_at(find, *rest, at, entry);
        if (len == 0) continue;
        *before = str_of(rest->at, at);
        *mention = str_of(rest->at + at, len);
        *rest = str_of(rest->at + at + len, rest->len - at - len);
        return true;
    }
    return false;
}

/* ---- marking ---- */

static size_t split_span(Finder *find, Span span, Span *to) {
    Str rest = span.text, before, mention;
    uint32_t entry;
    size_t count = 0;
    while (span.role == SPAN_PLAIN && next_mention(find, &rest, &before, &mention, &entry)) {
        if (find->met[entry]) {
            before.len += mention.len;
            mention.len = 0;
        }
        find->met[entry] = true;
        if (to && before.len) to[count] = (Span){before, SPAN_PLAIN};
        count += before.len > 0;
        if (to && mention.len) to[count] = (Span){mention, SPAN_NAME};
        count += mention.len > 0;
    }
    if (to && rest.len) to[count] = (Span){rest, span.role};
    return count + (rest.len > 0);
}

/* Once to count, with what was met put back, and once to fill. */
static void mark_block(Finder *find, Page *page, Block *block, size_t entries) {
    bool *met = arena_copy(page->arena, find->met, (entries + 1) * sizeof *met), *after = find->met;
    size_t room = 0, count = 0;
    find->met = met;
    for (uint32_t i = 0; i < block->count; i++) room += split_span(find, block->spans[i], NULL);
    find->met = after;
    Span *spans = arena_alloc(page->arena, (room + 1) * sizeof *spans);
    for (uint32_t i = 0; i < block->count; i++) count += split_span(find, block->spans[i], &spans[count]);
    block->spans = spans;
    block->count = (uint32_t)count;
}

void codex_mark(Reader reader, Page *page) {
    Finder find = finder(reader, page);
    if (find.count == 0) return;
    for (size_t i = 0; i < page->body.count; i++)
        if (page->body.list[i].kind == BLOCK_PROSE)
            mark_block(&find, page, &page->body.list[i], codex_count(reader.book));
}

/* ---- listing ---- */

static void list_span(Finder *find, Str text, Reader reader, Page *to) {
    Str before, mention;
    uint32_t entry;
    while (next_mention(find, &text, &before, &mention, &entry)) {
        if (!find->met[entry]) codex_item(reader, entry, to);
        find->met[entry] = true;
    }
}

void codex_named(Reader reader, const Page *from, uint32_t self, Page *to) {
    Finder find = finder(reader, to);
    if (self < codex_count(reader.book)) find.met[self] = true;
    for (size_t i = 0; i < from->body.count; i++)
        for (uint32_t k = 0; k < from->body.list[i].count; k++)
            list_span(&find, from->body.list[i].spans[k].text, reader, to);
}

bool codex_contains(Str text, Str words) {
    for (size_t at = 0; at + words.len <= text.len; at++) {
        size_t len = 0;
        bool begins = at == 0 || !is_letter(text.at[at - 1]);
        while (begins && len < words.len && small(text.at[at + len]) == small(words.at[len])) len++;
        if (begins && len == words.len) return true;
    }
    return false;
}

bool codex_says(const Page *page, Str words) {
    StrBuf line = {0};
    bool found = false;
    for (size_t i = 0; i < page->body.count && !found; i++) {
        strbuf_clear(&line);
        for (uint32_t k = 0; k < page->body.list[i].count; k++) strbuf_add(&line, page->body.list[i].spans[k].text);
        found = codex_contains(strbuf_str(&line), words);
    }
    strbuf_free(&line);
    return found;
}
