/* say.c - what is said at a table, as words: "offer:silk=300k,silver=100k". Journals, scripts and line mode have them.
 *
 * What may stand behind the colon is the shape of the kind (talk.def): a list of slots, each filled by a name. Terms
 * name what differs from the text that lies there, so a whole text is short. */
#include <string.h>

#include "model/book.h"
#include "model/talks.h"

enum { SLOTS_MOST = 4 };

typedef struct Row {
    const char *word, *seats;
    TalkSlot slots[SLOTS_MOST];
} Row;

#define NONE                                                                                                           \
    { SLOT_END }
#define TERMS                                                                                                          \
    { SLOT_TERMS }
#define TERM                                                                                                           \
    { SLOT_TERM }
#define TERM_TERM                                                                                                      \
    { SLOT_TERM, SLOT_THEN }
#define CLAUSE                                                                                                         \
    { SLOT_CLAUSE }
#define QUESTION                                                                                                       \
    { SLOT_MAYBE_TERM }
#define TOKEN                                                                                                          \
    { SLOT_TOKEN }
#define FACTION                                                                                                        \
    { SLOT_FACTION }
#define FACTION_TOKEN                                                                                                  \
    { SLOT_FACTION, SLOT_TOKEN }
#define COURT_QUESTION                                                                                                 \
    { SLOT_COURT, SLOT_MAYBE_TERM }
#define COURT_TOKEN_MANNER                                                                                             \
    { SLOT_COURT, SLOT_TOKEN, SLOT_MANNER }
#define COURT_MANNER                                                                                                   \
    { SLOT_COURT, SLOT_MANNER }

static const Row *row_of(TalkKind kind) {
    static const Row rows[] = {
#define TALK(NAME, word, shape, seats, doc) [TALK_##NAME] = {word, #seats, shape},
#include "model/talk.def"
#undef TALK
    };
    return &rows[kind];
}

static const char *const manners[] = {"", "true", "soft", "bent"};

const TalkSlot *talk_slots(TalkKind kind) {
    return row_of(kind)->slots;
}

const char *talk_word(TalkKind kind) {
    return row_of(kind)->word;
}

const char *talk_doc(TalkKind kind) {
    static const char *const docs[] = {
#define TALK(NAME, word, shape, seats, doc) doc,
#include "model/talk.def"
#undef TALK
    };
    return docs[kind];
}

#define EXAMPLE_NONE               ""
#define EXAMPLE_TERMS              ":CLAUSE=OPTION,CLAUSE=OPTION"
#define EXAMPLE_TERM               ":CLAUSE=OPTION"
#define EXAMPLE_TERM_TERM          ":CLAUSE=OPTION,CLAUSE=OPTION"
#define EXAMPLE_CLAUSE             ":CLAUSE"
#define EXAMPLE_QUESTION           ":CLAUSE=OPTION"
#define EXAMPLE_TOKEN              ":WHAT"
#define EXAMPLE_FACTION            ":WHOM"
#define EXAMPLE_FACTION_TOKEN      ":WHOM,WHAT"
#define EXAMPLE_COURT_QUESTION     ":COURT,CLAUSE=OPTION"
#define EXAMPLE_COURT_TOKEN_MANNER ":COURT,WHAT,true"
#define EXAMPLE_COURT_MANNER       ":COURT,true"

const char *talk_example(TalkKind kind) {
    static const char *const examples[] = {
#define TALK(NAME, word, shape, seats, doc) [TALK_##NAME] = word EXAMPLE_##shape,
#include "model/talk.def"
#undef TALK
    };
    return examples[kind];
}

bool talk_seat(TalkKind kind, SeatKind seat) {
    static const char letters[] = {[SEAT_ENVOY] = 'E', [SEAT_MINISTER] = 'M', [SEAT_MEDIATOR] = 'B'};
    return strchr(row_of(kind)->seats, letters[seat]) != NULL;
}

const char *manner_word(Manner manner) {
    return manners[manner];
}

/* ---- names ------------------------------------------------------------------------------------------------------ */

static const Clause *clause_at(const Book *book, uint32_t clause) {
    return &book->clauses[book->domain->clauses[clause].clause.at];
}

static uint32_t clause_named(const Book *book, Str name) {
    uint32_t clause = 0;
    while (clause < book->domain->clause_count && !str_is(name, clause_at(book, clause)->name)) clause++;
    return clause;
}

static uint32_t option_named(const Clause *clause, Str name) {
    uint32_t option = 0;
    while (option < clause->option_count && !str_is(name, clause->options[option].name)) option++;
    return option;
}

static uint32_t token_named(const Book *book, Str name) {
    uint32_t token = 0;
    while (token < book->token_count && !str_is(name, book->tokens[token].name)) token++;
    return token;
}

static uint32_t court_named(const Book *book, Str name) {
    uint32_t court = 0;
    while (court < COURTS && !str_is(name, book->domain->courts[court].name)) court++;
    return court;
}

static const Court *own_court(const Book *book, const Talks *talks) {
    uint32_t court = book->sittings[talks->sitting - 1].court;
    return court < COURTS ? &book->domain->courts[court] : NULL;
}

static uint32_t faction_named(const Court *court, Str name) {
    uint32_t faction = 0;
    while (court && faction < court->faction_count && !str_is(name, court->factions[faction].name)) faction++;
    return faction;
}

/* ---- to words --------------------------------------------------------------------------------------------------- */

typedef struct Telling {
    const Book *book;
    const Talks *talks;
    const Say *say;
    StrBuf *out;
    char before; /* what stands before the next name */
} Telling;

static void tell(Telling *telling, const char *name) {
    strbuf_char(telling->out, telling->before);
    strbuf_puts(telling->out, name);
    telling->before = ',';
}

static void tell_term(Telling *telling, uint8_t clause, uint8_t option) {
    const Clause *named = clause_at(telling->book, clause);
    tell(telling, named->name);
    strbuf_char(telling->out, '=');
    strbuf_puts(telling->out, named->options[option].name);
}

static const Deal *base_text(const Talks *talks, TalkKind kind) {
    return kind == TALK_DISPATCH ? &talks->limit : &talks->parley.text;
}

static void tell_terms(Telling *telling) {
    const Deal *base = base_text(telling->talks, telling->say->kind), *deal = &telling->say->deal;
    for (uint32_t c = 0; c < telling->book->domain->clause_count; c++)
        if (deal->option[c] != base->option[c]) tell_term(telling, (uint8_t)c, deal->option[c]);
}

static void tell_slot(Telling *telling, TalkSlot slot) {
    const Say *say = telling->say;
    const Book *book = telling->book;
    switch (slot) {
    case SLOT_TERM: tell_term(telling, say->clause, say->option); break;
    case SLOT_THEN: tell_term(telling, say->then_clause, say->then_option); break;
    case SLOT_MAYBE_TERM:
        if (say->clause != TERM_NONE) tell_term(telling, say->clause, say->option);
        break;
    case SLOT_CLAUSE: tell(telling, clause_at(book, say->clause)->name); break;
    case SLOT_TOKEN: tell(telling, book->tokens[say->token].name); break;
    case SLOT_COURT: tell(telling, book->domain->courts[say->court].name); break;
    case SLOT_FACTION: tell(telling, own_court(book, telling->talks)->factions[say->faction].name); break;
    case SLOT_MANNER: tell(telling, manners[say->manner]); break;
    case SLOT_TERMS: tell_terms(telling); break;
    case SLOT_END: break;
    }
}

void say_words(const Book *book, const Talks *talks, const Say *say, StrBuf *out) {
    Telling telling = {book, talks, say, out, ':'};
    strbuf_puts(out, talk_word(say->kind));
    for (int i = 0; i < SLOTS_MOST; i++) tell_slot(&telling, row_of(say->kind)->slots[i]);
    bool bare = telling.before == ':' && row_of(say->kind)->slots[0] != SLOT_END;
    if (bare) strbuf_char(out, ':');
}

/* ---- from words ------------------------------------------------------------------------------------------------- */

typedef struct Parsing {
    const Book *book;
    const Talks *talks;
    Str rest;
    Say *say;
    Error *err;
} Parsing;

static bool unknown(const Parsing *parsing, const char *what, Str name) {
    return error_set(parsing->err, "There is no %s “%.*s” here.", what, name.len > 60 ? 60 : (int)name.len, name.at);
}

static bool no_clause(const Parsing *parsing, Str name) {
    const char *names[DOMAIN_CLAUSES];
    uint32_t count = parsing->book->domain->clause_count;
    for (uint32_t i = 0; i < count; i++) names[i] = clause_at(parsing->book, i)->name;
    return error_near(parsing->err, name, names, count, "There is no clause “%.*s” here.",
                      name.len > 60 ? 60 : (int)name.len, name.at);
}

static bool no_option(const Parsing *parsing, const Clause *clause, Str name) {
    const char *names[OPTIONS_MOST];
    for (uint32_t i = 0; i < clause->option_count; i++) names[i] = clause->options[i].name;
    return error_near(parsing->err, name, names, clause->option_count, "%s can't be settled as “%.*s”.", clause->label,
                      name.len > 60 ? 60 : (int)name.len, name.at);
}

static bool parse_term(const Parsing *parsing, Str word, uint8_t *clause, uint8_t *option) {
    Str rest = word, name = {0};
    str_split(&rest, '=', &name);
    uint32_t at = clause_named(parsing->book, name);
    if (at == parsing->book->domain->clause_count) return no_clause(parsing, name);
    uint32_t chosen = option_named(clause_at(parsing->book, at), rest);
    if (chosen == parsing->book->domain->clauses[at].options)
        return no_option(parsing, clause_at(parsing->book, at), rest);
    *clause = (uint8_t)at;
    *option = (uint8_t)chosen;
    return true;
}

static bool parse_terms(Parsing *parsing) {
    Str word;
    uint8_t clause = 0, option = 0;
    parsing->say->deal = *base_text(parsing->talks, parsing->say->kind);
    while (str_split(&parsing->rest, ',', &word)) {
        if (!parse_term(parsing, word, &clause, &option)) return false;
        parsing->say->deal.option[clause] = option;
    }
    return true;
}

static bool parse_manner(const Parsing *parsing, Str word) {
    for (int i = MANNER_TRUE; i <= MANNER_BENT; i++) {
        if (!str_is(word, manners[i])) continue;
        parsing->say->manner = (uint8_t)i;
        return true;
    }
    return error_set(parsing->err, "Things can be told true, soft or bent.");
}

static bool found(const Parsing *parsing, uint32_t at, uint32_t count, uint8_t *place, const char *what, Str name) {
    if (at >= count) return unknown(parsing, what, name);
    *place = (uint8_t)at;
    return true;
}

static bool parse_name(const Parsing *parsing, TalkSlot slot, Str word) {
    const Book *book = parsing->book;
    Say *say = parsing->say;
    const Court *own = own_court(book, parsing->talks);
    switch (slot) {
    case SLOT_TERM:
    case SLOT_MAYBE_TERM: return parse_term(parsing, word, &say->clause, &say->option);
    case SLOT_THEN: return parse_term(parsing, word, &say->then_clause, &say->then_option);
    case SLOT_CLAUSE:
        return found(parsing, clause_named(book, word), book->domain->clause_count, &say->clause, "clause", word);
    case SLOT_TOKEN: return found(parsing, token_named(book, word), book->token_count, &say->token, "knowledge", word);
    case SLOT_COURT: return found(parsing, court_named(book, word), COURTS, &say->court, "court", word);
    case SLOT_FACTION:
        return found(parsing, faction_named(own, word), own ? own->faction_count : 0, &say->faction, "councillor",
                     word);
    case SLOT_MANNER: return parse_manner(parsing, word);
    case SLOT_TERMS:
    case SLOT_END: break;
    }
    return true;
}

static bool parse_slot(Parsing *parsing, TalkSlot slot) {
    Str word;
    if (slot == SLOT_END) return true;
    if (slot == SLOT_TERMS) return parse_terms(parsing);
    if (slot == SLOT_MAYBE_TERM) parsing->say->clause = TERM_NONE;
    if (str_split(&parsing->rest, ',', &word)) return parse_name(parsing, slot, word);
    if (slot == SLOT_MAYBE_TERM) return true;
    return error_set(parsing->err, "“%s” needs more: say what, as in “%s”.", talk_word(parsing->say->kind),
                     talk_example(parsing->say->kind));
}

static bool parse_rest(Parsing *parsing) {
    for (int i = 0; i < SLOTS_MOST; i++)
        if (!parse_slot(parsing, row_of(parsing->say->kind)->slots[i])) return false;
    if (parsing->rest.len == 0) return true;
    return error_set(parsing->err, "“%.*s” is too much after “%s”.",
                     parsing->rest.len > 60 ? 60 : (int)parsing->rest.len, parsing->rest.at,
                     talk_word(parsing->say->kind));
}

bool say_parse(const Book *book, const Talks *talks, Str words, Say *say, Error *err) {
    Parsing parsing = {book, talks, words, say, err};
    Str verb = {0};
    str_split(&parsing.rest, ':', &verb);
    *say = (Say){0};
    for (say->kind = 0; say->kind < TALK_KINDS; say->kind++)
        if (str_is(verb, talk_word(say->kind))) return parse_rest(&parsing);
    return error_set(err, "“%.*s” isn't something that can be done at a table.", verb.len > 60 ? 60 : (int)verb.len,
                     verb.at);
}
