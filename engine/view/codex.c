/* codex.c - people, places, events, terms and sources, as a list and one by one. Entries are numbered through in that
 * order. */
#include "view/compose.h"

#include <assert.h>

#include "base/date.h"
#include "view/fill.h"

typedef enum Section {
    SECTION_PEOPLE,
    SECTION_PLACES,
    SECTION_EVENTS,
    SECTION_TERMS,
    SECTION_SOURCES,
    SECTIONS
} Section;

typedef struct Locus { /* where an entry number points */
    Section section;
    uint32_t index;
} Locus;

static uint32_t section_count(const Book *book, Section section) {
    const uint32_t counts[SECTIONS] = {book->person_count, book->place_count, book->event_count, book->clause_count,
                                       book->source_count};
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

static const char *section_word(Section section) {
    static const char *const words[SECTIONS] = {"person", "place", "event", "term", "source"};
    assert(section < SECTIONS);
    return words[section];
}

typedef struct Card { /* what every kind of entry has */
    const char *name, *label, *han, *aside;
    Text text;
    Cites cites;
} Card;

static Card card_at(const Book *book, Locus at) {
    switch (at.section) {
    case SECTION_PEOPLE: {
        const Person *person = &book->people[at.index];
        return (Card){person->name, person->label, person->han, person->office, person->text, person->cites};
    }
    case SECTION_PLACES: {
        const Place *place = &book->places[at.index];
        return (Card){place->name, place->label, place->han, "", place->text, place->cites};
    }
    case SECTION_EVENTS: {
        const Event *event = &book->events[at.index];
        return (Card){event->name, event->label, "", "", event->text, event->cites};
    }
    case SECTION_TERMS: {
        const Clause *clause = &book->clauses[at.index];
        return (Card){clause->name, clause->label, "", "", clause->note, clause->cites};
    }
    case SECTION_SOURCES:
    case SECTIONS: break;
    }
    const Source *source = &book->sources[at.index];
    return (Card){source->name, source->title, source->han, source->author, source->note, {NULL, 0}};
}

void compose_codex(const Book *book, Page *page) {
    page->title = str("People, places, events, terms, sources");
    page_line(page, &page->body, BLOCK_PROSE,
              "Choose an entry to read it; in line mode its number or its name will do.");
    for (uint32_t i = 0; i < codex_count(book); i++) {
        Locus at = entry_at(book, i);
        Card card = card_at(book, at);
        Str label = page_printf(page, "%s%s%s (%s)", card.label, card.han[0] ? " " : "", card.han,
                                section_word(at.section));
        page_item(page, i, card.name, label);
    }
}

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

static void compose_term(Page *page, const Clause *clause) {
    bool sworn = clause->record != ID_NONE;
    if (sworn) entry_line(page, "As sworn or followed", clause->options[clause->record].label);
    entry_line(page, "The oath's words", clause->han);
    entry_line(page, "In English", clause->rendering);
    entry_line(page, "Our seed article has", clause->term);
    entry_line(page, "Asked by", clause->asked_by);
    if (sworn) entry_line(page, "In the oath letters", clause->in_oath ? "yes" : "no");
}

static void compose_detail(const Book *book, Page *page, Locus at) {
    if (at.section == SECTION_PEOPLE) entry_line(page, "Side", book->people[at.index].side);
    if (at.section == SECTION_EVENTS) compose_event(page, &book->events[at.index]);
    if (at.section == SECTION_TERMS) compose_term(page, &book->clauses[at.index]);
    if (at.section == SECTION_SOURCES) entry_line(page, "Cited as", book->sources[at.index].name);
}

void compose_codex_entry(const Book *book, uint32_t entry, Page *page) {
    Locus at = entry_at(book, entry);
    Card card = card_at(book, at);
    page->title = page_printf(page, "%s%s%s", card.label, card.han[0] ? " " : "", card.han);
    if (card.aside[0]) page_line(page, &page->body, BLOCK_NOTE, card.aside);
    compose_detail(book, page, at);
    World *start = world_new(book->schema);
    fill_text(page, &page->body, BLOCK_PROSE, card.text, &(Telling){book, start, DATE_MIN, NULL});
    world_free(start);
    if (card.cites.count == 0) return;
    Spans spans = spans_for(page, card.cites.count * 2 + 2);
    spans_puts(&spans, SPAN_STRONG, "Sources:");
    spans_cites(&spans, book, card.cites);
    spans_block(&spans, &page->body, BLOCK_NOTE);
}
