/* compile_pieces.c - the words of one paragraph: braces, asterisks, and runs of Chinese characters.
 *
 * The words are walked once, and pieces are stretches of them. Plain text gathers until something of another kind
 * begins; Chinese is split off only then, so every piece of plain text has it apart. */
#include "script/compile_tale.h"

#include <stdlib.h>
#include <string.h>

#include "base/utf8.h"

typedef struct Pieces {
    Compile *c;
    TextUse use;
    Where where;
    Str plain;      /* a stretch of the words that is no piece yet */
    PieceKind kind; /* what plain is: PIECE_PLAIN or PIECE_STRONG */
    Piece *list;
    size_t count, cap;
} Pieces;

static void add_piece(Pieces *to, Piece piece) {
    to->list = mem_grow(to->list, to->count, &to->cap, sizeof *to->list);
    to->list[to->count++] = piece;
}

static void add_words(Pieces *to, PieceKind kind, Str words) {
    if (words.len == 0) return;
    add_piece(to, (Piece){.kind = kind, .text = words, .fact = {ID_NONE}});
}

/* Ideographs, and the brackets and stops that are set only among them. */
static bool is_han(uint32_t c) {
    if (c < 0x2E80) return false;
    if (c >= 0x20000 && c <= 0x3FFFF) return true;
    if (c >= 0x2E80 && c <= 0x303F) return true;
    if (c >= 0x3400 && c <= 0x9FFF && !(c >= 0x4DC0 && c <= 0x4DFF)) return true;
    return (c >= 0xF900 && c <= 0xFAFF) || (c >= 0xFE30 && c <= 0xFE4F) || (c >= 0xFF00 && c <= 0xFF65);
}

/* Takes the longest stretch of one sort off the front. Most text is ASCII, which needn't be decoded to be told apart.
 */
static Str take_stretch(Str *rest, bool *han) {
    Str stretch = {rest->at, 0}, ahead = *rest;
    while (ahead.len) {
        size_t plain = 0;
        uint32_t character = ' ';
        while (plain < ahead.len && (unsigned char)ahead.at[plain] < 128) plain++;
        if (plain)
            ahead = str_of(ahead.at + plain, ahead.len - plain);
        else
            utf8_next(&ahead, &character);
        bool is = is_han(character);
        if (stretch.len && is != *han) break;
        *han = is;
        stretch.len = (size_t)(ahead.at - stretch.at);
    }
    *rest = str_of(rest->at + stretch.len, rest->len - stretch.len);
    return stretch;
}

static void flush(Pieces *to) {
    Str rest = to->plain;
    while (rest.len) {
        bool han;
        Str stretch = take_stretch(&rest, &han);
        add_words(to, han ? PIECE_HAN : to->kind, stretch);
    }
    to->plain.len = 0;
}

/* Behind a doubled brace or asterisk the words don't follow on: one of the two is left out. */
static void add_plain(Pieces *to, Str more) {
    if (to->plain.len && to->plain.at + to->plain.len != more.at) flush(to);
    to->plain = str_of(to->plain.len ? to->plain.at : more.at, to->plain.len + more.len);
}

typedef struct Meaning { /* what a name in braces may stand for */
    uint32_t fact;
    const char *label, *han; /* of a person, a place or an entry of the codex */
    int meanings;
    const char *first, *second; /* the sorts of thing it is */
} Meaning;

static void may_be(Meaning *meaning, const char *sort) {
    if (meaning->meanings++ == 0)
        meaning->first = sort;
    else
        meaning->second = sort;
}

static void look_up_names(const Compile *c, Str name, Meaning *meaning) {
    uint32_t person = names_get(c, NAMES_PERSON, name), place = names_get(c, NAMES_PLACE, name);
    if (person != ID_NONE) {
        meaning->label = c->people[person].label, meaning->han = c->people[person].han;
        may_be(meaning, "a person");
    }
    if (place != ID_NONE) {
        meaning->label = c->places[place].label, meaning->han = c->places[place].han;
        may_be(meaning, "a place");
    }
    uint32_t entry = names_get(c, NAMES_ENTRY, name);
    if (entry != ID_NONE) {
        meaning->label = c->entries[entry].label, meaning->han = c->entries[entry].han;
        may_be(meaning, "an entry of the codex");
    }
}

static Meaning look_up(const Pieces *to, Str name) {
    Meaning meaning = {.fact = names_get(to->c, NAMES_FACT, name)};
    if (meaning.fact != ID_NONE) may_be(&meaning, "a fact");
    look_up_names(to->c, name, &meaning);
    uint32_t clause = names_get(to->c, NAMES_CLAUSE, name);
    if (clause == ID_NONE) return meaning;
    /* A clause named like a place yields to it: it can always be called {treaty.…}. Named like a fact, it doesn't: both
     * are values, and who reads the source couldn't say which is shown. */
    bool fact = meaning.fact != ID_NONE, alone = meaning.meanings == 0 && text_tells(to->use);
    if (alone) meaning.fact = to->c->clauses[clause].fact.at;
    if (alone || fact) may_be(&meaning, "a clause");
    return meaning;
}

static bool ends_in(Str *name, const char *end) {
    size_t len = strlen(end);
    if (name->len <= len || memcmp(name->at + name->len - len, end, len) != 0) return false;
    name->len -= len;
    return true;
}

static const char *hint_for_brace(Compile *c, Str name) {
    static const NameKind kinds[] = {NAMES_FACT, NAMES_PERSON, NAMES_PLACE, NAMES_ENTRY};
    if (names_get(c, NAMES_CLAUSE, name) != ID_NONE)
        return arena_printf(c->arena, "Outside a tale, a clause is {treaty.%.*s}.", clip(name), name.at);
    for (size_t i = 0; i < sizeof kinds / sizeof kinds[0]; i++) {
        const char *hint = hint_near(c, name, c->names[kinds[i]].list, c->names[kinds[i]].count);
        if (hint) return hint;
    }
    return "A brace that is only a brace is written {{.";
}

static const char *hint_for_two(Compile *c, Str name) {
    if (names_get(c, NAMES_CLAUSE, name) == ID_NONE) return "Give one of them another name.";
    return arena_printf(c->arena, "Write {treaty.%.*s} for the clause, or give one of them another name.", clip(name),
                        name.at);
}

static void complain_brace(Pieces *to, Str name, const Meaning *meaning) {
    Compile *c = to->c;
    if (meaning->meanings > 1)
        complain(c, to->where, CODE_TWO_MEANINGS, hint_for_two(c, name), "{%.*s} could be %s or %s.", clip(name),
                 name.at, meaning->first, meaning->second);
    else if (!c->partial)
        complain(c, to->where, CODE_UNKNOWN_BRACE, hint_for_brace(c, name),
                 "{%.*s} is not the name of a fact, a person or a place.", clip(name), name.at);
}

/* {kou.han} and {kou.full}; false when it is neither. */
static bool add_name_form(Pieces *to, Str name) {
    Str stem = name;
    bool full = ends_in(&stem, ".full");
    if (!full && !ends_in(&stem, ".han")) return false;
    Meaning meaning = {.fact = ID_NONE};
    look_up_names(to->c, stem, &meaning);
    if (meaning.meanings != 1) return false;
    if (full) add_words(to, PIECE_NAME, str(meaning.label));
    if (full && meaning.han[0]) add_words(to, PIECE_PLAIN, str(" "));
    add_words(to, PIECE_HAN, str(meaning.han));
    if (!full && !meaning.han[0])
        complain(to->c, to->where, CODE_UNKNOWN_BRACE, "Give it a field `han`.", "“%.*s” has no characters to show.",
                 clip(stem), stem.at);
    return true;
}

static void add_named(Pieces *to, Str name) {
    flush(to);
    if (str_is(name, "date")) {
        add_piece(to, (Piece){.kind = PIECE_DATE, .fact = {ID_NONE}});
        return;
    }
    Meaning meaning = look_up(to, name);
    if (meaning.meanings == 1 && meaning.fact != ID_NONE)
        add_piece(to, (Piece){.kind = PIECE_FACT, .fact = {meaning.fact}});
    else if (meaning.meanings == 1)
        add_words(to, PIECE_NAME, str(meaning.label));
    else if (meaning.meanings > 1 || !add_name_form(to, name))
        complain_brace(to, name, &meaning);
}

/* At an opening brace: gives what is left after what it means. */
static Str take_brace(Pieces *to, Str rest) {
    if (rest.len > 1 && rest.at[1] == '{') {
        add_plain(to, str_of(rest.at, 1));
        return str_of(rest.at + 2, rest.len - 2);
    }
    const char *end = memchr(rest.at, '}', rest.len);
    if (!end) {
        complain(to->c, to->where, CODE_OPEN_BRACE, "A brace that is only a brace is written {{.",
                 "A brace isn't closed: “%.*s”.", clip(rest), rest.at);
        return str_of(rest.at + rest.len, 0);
    }
    add_named(to, str_trim(str_of(rest.at + 1, (size_t)(end - rest.at) - 1)));
    return str_of(end + 1, rest.len - (size_t)(end + 1 - rest.at));
}

static Str take_star(Pieces *to, Str rest) {
    bool doubled = rest.len > 1 && rest.at[1] == '*';
    if (doubled)
        add_plain(to, str_of(rest.at, 1));
    else {
        flush(to);
        to->kind = to->kind == PIECE_STRONG ? PIECE_PLAIN : PIECE_STRONG;
    }
    return str_of(rest.at + (doubled ? 2 : 1), rest.len - (doubled ? 2 : 1));
}

static Str take_plain(Pieces *to, Str rest) {
    size_t len = 0;
    while (len < rest.len && rest.at[len] != '{' && rest.at[len] != '*') len++;
    add_plain(to, str_of(rest.at, len));
    return str_of(rest.at + len, rest.len - len);
}

void compile_pieces(Compile *c, Str words, TextUse use, Paragraph *paragraph) {
    Pieces to = {.c = c, .use = use, .where = paragraph->where, .kind = PIECE_PLAIN};
    for (Str rest = words; rest.len;) {
        if (rest.at[0] == '{')
            rest = take_brace(&to, rest);
        else if (rest.at[0] == '*')
            rest = take_star(&to, rest);
        else
            rest = take_plain(&to, rest);
    }
    flush(&to);
    if (to.kind == PIECE_STRONG)
        complain(c, to.where, CODE_OPEN_STRESS, "An asterisk that is only an asterisk is written **.",
                 "An asterisk has no partner: “%.*s”.", clip(words), words.at);
    paragraph->pieces = to.count ? arena_copy(c->arena, to.list, to.count * sizeof *to.list) : NULL;
    paragraph->count = (uint32_t)to.count;
    free(to.list);
}
