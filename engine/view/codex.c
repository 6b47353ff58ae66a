/* codex.c - the codex's pages. Every kind of thing that can be looked up is made a Card first; what is shown of all
 * kinds alike is shown of cards. */
#include "view/codex.h"

#include <assert.h>
#include <string.h>

#include "base/date.h"
#include "view/compose.h"
#include "view/compose_parts.h"
#include "view/fill.h"

enum { OPEN_MOST = 60, SHELVES_MOST = 40 }; /* entries that lie open on the first page; kinds */

typedef enum Section {
    SECTION_PEOPLE,
    SECTION_PLACES,
    SECTION_ENTRIES,
    SECTION_EVENTS,
    SECTION_TERMS,
    SECTION_DISPUTES,
    SECTION_SOURCES,
    SECTIONS
} Section;

typedef struct Locus { /* where an entry number points */
    Section section;
    uint32_t index;
} Locus;

static uint32_t section_count(const Book *book, Section section) {
    const uint32_t counts[SECTIONS] = {book->person_count, book->place_count,   book->entry_count, book->event_count,
                                       book->clause_count, book->dispute_count, book->source_count};
    return counts[section];
}

uint32_t codex_count(const Book *book) {
    uint32_t total = 0;
    for (Section section = 0; section < SECTIONS; section++) total += section_count(book, section);
    return total;
}

static Locus entry_at(const Book *book, uint32_t entry) {
    Section section = SECTION_PEOPLE;
    while (section < SECTION_SOURCES && entry >= section_count(book, section)) entry -= section_count(book, section++);
    return (Locus){section, entry};
}

typedef struct Card { /* what every kind of entry has */
    const char *name, *label, *han, *aside;
    const char *kind; /* "person" */
    Text text;
    Cites cites;
    const Lookup *lookup; /* NULL: always there */
} Card;

static Card card_at(const Book *book, Locus at) {
    switch (at.section) {
    case SECTION_PEOPLE: {
        const Person *it = &book->people[at.index];
        return (Card){it->name, it->label, it->han, it->office, "person", it->text, it->cites, &it->lookup};
    }
    case SECTION_PLACES: {
        const Place *it = &book->places[at.index];
        return (Card){it->name, it->label, it->han, "", "place", it->text, it->cites, &it->lookup};
    }
    case SECTION_ENTRIES: {
        const Entry *it = &book->entries[at.index];
        return (Card){it->name, it->label, it->han, "", it->kind, it->text, it->cites, &it->lookup};
    }
    case SECTION_EVENTS: {
        const Event *it = &book->events[at.index];
        return (Card){it->name, it->label, "", "", "event", it->text, it->cites, &it->lookup};
    }
    case SECTION_TERMS: {
        const Clause *it = &book->clauses[at.index];
        return (Card){it->name, it->label, "", "", "term", it->note, it->cites, &it->lookup};
    }
    case SECTION_DISPUTES: {
        const Dispute *it = &book->disputes[at.index];
        return (Card){it->name, it->label, "", "", codex_dispute_kind(), it->text, it->cites, &it->lookup};
    }
    case SECTION_SOURCES:
    case SECTIONS: break;
    }
    const Source *it = &book->sources[at.index];
    return (Card){it->name, it->title, it->han, it->author, "source", it->note, {NULL, 0}, NULL};
}

static Card card_of(const Book *book, uint32_t entry) {
    return card_at(book, entry_at(book, entry));
}

uint32_t codex_of_dispute(const Book *book, uint32_t dispute) {
    return codex_count(book) - book->source_count - book->dispute_count + dispute;
}

bool codex_is_dispute(const Book *book, uint32_t entry, uint32_t *dispute) {
    Locus at = entry_at(book, entry);
    *dispute = at.index;
    return at.section == SECTION_DISPUTES;
}

bool codex_handle(const Book *book, uint32_t entry, Handle *handle) {
    Locus at = entry_at(book, entry);
    Card card = card_at(book, at);
    *handle = (Handle){card.label, card.lookup};
    return at.section <= SECTION_ENTRIES;
}

CodexCites codex_cites(const Book *book, uint32_t entry) {
    Card card = card_of(book, entry);
    return (CodexCites){card.label, card.cites};
}

/* A story without dates holds nothing back. */
int32_t codex_day(Reader reader) {
    if (!reader.game || rules_ended(reader.book, game_world(reader.game))) return DATE_MAX;
    int32_t day = rules_day(reader.book, game_world(reader.game));
    return day <= DATE_MIN ? DATE_MAX : day;
}

bool codex_has(Reader reader, uint32_t entry) {
    Card card = card_of(reader.book, entry);
    return !card.lookup || card.lookup->known <= codex_day(reader);
}

void codex_item(Reader reader, uint32_t entry, Page *page) {
    Card card = card_of(reader.book, entry);
    Str label = page_printf(page, "%s%s%s (%s)", card.label, card.han[0] ? " " : "", card.han, card.kind);
    page_item(page, entry, card.name, label);
}

/* ---- shelves ---- */

typedef struct Shelves {
    const char *kinds[SHELVES_MOST];
    uint32_t held[SHELVES_MOST];
    uint32_t count, total;
} Shelves;

static uint32_t shelf_of(const Shelves *shelves, const char *kind) {
    uint32_t i = 0;
    while (i < shelves->count && strcmp(shelves->kinds[i], kind) != 0) i++;
    return i;
}

static Shelves shelves_of(Reader reader) {
    Shelves shelves = {0};
    for (uint32_t i = 0; i < codex_count(reader.book); i++) {
        const char *kind = card_of(reader.book, i).kind;
        uint32_t at = shelf_of(&shelves, kind);
        if (at == SHELVES_MOST) continue;
        if (at == shelves.count) shelves.kinds[shelves.count++] = kind;
        if (!codex_has(reader, i)) continue;
        shelves.held[at]++;
        shelves.total++;
    }
    return shelves;
}

/* "People", "Weapons". */
static Str shelf_title(Page *page, const char *kind) {
    if (strcmp(kind, "person") == 0) return str("People");
    if (strcmp(kind, codex_dispute_kind()) == 0) return str("Where the sources disagree");
    bool small = kind[0] >= 'a' && kind[0] <= 'z';
    return page_printf(page, "%c%ss", small ? kind[0] - 'a' + 'A' : kind[0], kind + 1);
}

static void list_named(Reader reader, Page *page) {
    if (!reader.game) return;
    Page *scene = page_new();
    compose_play(reader.game, NULL, scene);
    codex_named(reader, scene, UINT32_MAX, page);
    page_free(scene);
    bool *touched = arena_alloc(page->arena, reader.book->dispute_count + 1);
    codex_touched(reader, touched);
    for (uint32_t i = 0; i < reader.book->dispute_count; i++)
        if (touched[i]) codex_item(reader, codex_of_dispute(reader.book, i), page);
}

static void list_shelves(Reader reader, const Shelves *shelves, Page *page) {
    list_named(reader, page);
    page_item(page, CODEX_FIND, "find", str("Find a word"));
    for (uint32_t i = 0; i < shelves->count; i++)
        if (shelves->held[i])
            page_item(page, CODEX_SHELF + i, shelves->kinds[i],
                      page_printf(page, "%s: %u", shelf_title(page, shelves->kinds[i]).at, shelves->held[i]));
}

static void say_day(Reader reader, Page *page) {
    if (codex_day(reader) == DATE_MAX) return;
    StrBuf day = {0};
    date_words(&day, codex_day(reader));
    page_line(page, &page->body, BLOCK_NOTE,
              page_printf(page, "What nobody could know on %s isn't told here yet.", strbuf_text(&day)).at);
    strbuf_free(&day);
}

void compose_codex(Reader reader, Page *page) {
    Shelves shelves = shelves_of(reader);
    bool open = shelves.total <= OPEN_MOST;
    page->title = str("People, places, events, terms, sources");
    page_line(page, &page->body, BLOCK_PROSE,
              open ? "Choose an entry to read it; in line mode its number or its name will do."
                   : "Choose what to read. In line mode “codex” with a name or a word finds it from anywhere.");
    say_day(reader, page);
    if (!open) list_shelves(reader, &shelves, page);
    for (uint32_t i = 0; open && i < codex_count(reader.book); i++)
        if (codex_has(reader, i)) codex_item(reader, i, page);
}

void compose_shelf(Reader reader, uint32_t shelf, Page *page) {
    Shelves shelves = shelves_of(reader);
    if (shelf >= shelves.count) return;
    page->title = shelf_title(page, shelves.kinds[shelf]);
    for (uint32_t i = 0; i < codex_count(reader.book); i++)
        if (codex_has(reader, i) && strcmp(card_of(reader.book, i).kind, shelves.kinds[shelf]) == 0)
            codex_item(reader, i, page);
}

uint32_t codex_shelf(Reader reader, const char *kind) {
    Shelves shelves = shelves_of(reader);
    uint32_t shelf = shelf_of(&shelves, kind);
    return shelf < shelves.count && shelves.held[shelf] ? shelf : ID_NONE;
}

/* ---- one entry ---- */

static void entry_line(Page *page, const char *term, const char *text) {
    if (!text || !text[0]) return;
    Span spans[] = {{str(term), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {str(text), SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
}

static void compose_event(Page *page, const Event *event) {
    StrBuf day = {0};
    if (event->day != DATE_NONE) date_words(&day, event->day);
    entry_line(page, "Date", strbuf_text(&day));
    strbuf_free(&day);
}

static void compose_detail(const Book *book, Page *page, Locus at) {
    if (at.section == SECTION_PEOPLE) entry_line(page, "Side", book->people[at.index].side);
    if (at.section == SECTION_EVENTS) compose_event(page, &book->events[at.index]);
    if (at.section == SECTION_TERMS) compose_term(book, &book->clauses[at.index], page);
    if (at.section == SECTION_SOURCES) entry_line(page, "Cited as", book->sources[at.index].name);
}

static void compose_card(Reader reader, uint32_t entry, Page *page) {
    const Book *book = reader.book;
    Locus at = entry_at(book, entry);
    Card card = card_at(book, at);
    page->title = page_printf(page, "%s%s%s", card.label, card.han[0] ? " " : "", card.han);
    if (card.aside[0]) page_line(page, &page->body, BLOCK_NOTE, card.aside);
    compose_detail(book, page, at);
    World *start = world_new(book->schema);
    Telling telling = {book, start, codex_day(reader), NULL, reader.game ? game_followed(reader.game) : NULL};
    fill_text(page, &page->body, BLOCK_PROSE, card.text, &telling);
    world_free(start);
    if (at.section == SECTION_DISPUTES) codex_readings(reader, at.index, page);
    if (card.cites.count == 0 || at.section == SECTION_DISPUTES) return;
    Spans spans = spans_for(page, card.cites.count * 2 + 2);
    spans_puts(&spans, SPAN_STRONG, "Sources:");
    spans_cites(&spans, book, card.cites);
    spans_block(&spans, &page->body, BLOCK_NOTE);
}

static bool cites_source(Cites cites, uint32_t source) {
    for (uint32_t i = 0; i < cites.count; i++)
        if (cites.list[i].source.at == source) return true;
    return false;
}

/* Of a source, what rests on it; of anything else, what it rests on. */
static void list_cited(Reader reader, uint32_t entry, Page *page) {
    const Book *book = reader.book;
    Locus at = entry_at(book, entry);
    Cites cites = card_at(book, at).cites;
    uint32_t sources = codex_count(book) - book->source_count;
    for (uint32_t i = 0; i < codex_count(book); i++) {
        bool linked = at.section == SECTION_SOURCES ? cites_source(card_of(book, i).cites, at.index)
                                                    : i >= sources && cites_source(cites, i - sources);
        if (linked && codex_has(reader, i)) codex_item(reader, i, page);
    }
}

void compose_codex_entry(Reader reader, uint32_t entry, Page *page) {
    uint32_t dispute;
    compose_card(reader, entry, page);
    if (codex_is_dispute(reader.book, entry, &dispute)) codex_follow_items(reader, dispute, page);
    codex_dispute_items(reader, card_of(reader.book, entry).text, page);
    if (entry_at(reader.book, entry).section != SECTION_SOURCES) codex_named(reader, page, entry, page);
    list_cited(reader, entry, page);
}

/* ---- finding ---- */

static bool named_so(Card card, Str words, bool whole) {
    const char *names[] = {card.name, card.label, card.han};
    for (size_t i = 0; i < 3; i++)
        if (codex_contains(str(names[i]), words) && (!whole || strlen(names[i]) == words.len)) return true;
    for (uint32_t i = 0; card.lookup && i < card.lookup->also_count; i++)
        if (codex_contains(str(card.lookup->also[i]), words) && (!whole || strlen(card.lookup->also[i]) == words.len))
            return true;
    return false;
}

static bool tells_of(Reader reader, uint32_t entry, Str words, Page *scratch) {
    page_clear(scratch);
    compose_card(reader, entry, scratch);
    return codex_says(scratch, words);
}

bool compose_found(Reader reader, Str words, Page *page, uint32_t *entry) {
    Page *scratch = page_new();
    bool whole = false;
    page->title = page_printf(page, "Found: %.*s", (int)words.len, words.at);
    for (uint32_t i = 0; i < codex_count(reader.book) && !whole; i++) {
        if (!codex_has(reader, i)) continue;
        Card card = card_of(reader.book, i);
        whole = named_so(card, words, true);
        if (whole) *entry = i;
        if (named_so(card, words, false) || tells_of(reader, i, words, scratch)) codex_item(reader, i, page);
    }
    page_free(scratch);
    if (page->items.count == 0) page_line(page, &page->body, BLOCK_PROSE, "Nothing in the codex has these words.");
    if (!whole && page->items.count == 1) *entry = page->items.list[0].tag;
    return whole || page->items.count == 1;
}
