/* certificate_read.c - from text to a Certificate. The check value is looked at first, so a file that was altered isn't
 * read at all; what is read then is still anybody's claim, and is taken line by line, strictly. */
#include <string.h>

#include "base/hash.h"
#include "check/certificate_parts.h"

enum { HEX_DIGITS = 16 };

typedef struct Reading {
    const char *name;
    Certificate *certificate;
    Str rest;
    int line;
} Reading;

static bool take_hex(Str word, uint64_t *number) {
    static const char hex[] = "0123456789abcdef";
    uint64_t sum = 0;
    if (word.len != HEX_DIGITS) return false;
    for (size_t i = 0; i < HEX_DIGITS; i++) {
        const char *digit = memchr(hex, word.at[i], 16);
        if (!digit) return false;
        sum = sum << 4 | (uint64_t)(digit - hex);
    }
    *number = sum;
    return true;
}

static bool take_count(Str word, uint64_t *number) {
    int64_t value;
    if (!str_int(word, &value) || value < 0) return false;
    *number = (uint64_t)value;
    return true;
}

static const char *keep(const Reading *reading, Str text) {
    return arena_text(reading->certificate->arena, text.at, text.len);
}

/* ---- the head --------------------------------------------------------------------------------------------------- */

static bool take_scenario(Reading *reading, Str rest) {
    Certificate *certificate = reading->certificate;
    Str name, id;
    if (!str_split(&rest, ' ', &name) || !str_split(&rest, ' ', &id) || !take_hex(id, &certificate->book)) return false;
    certificate->scenario = keep(reading, name);
    certificate->version = keep(reading, rest);
    return true;
}

static bool take_engine(Reading *reading, Str rest) {
    uint64_t api;
    Str engine, word;
    if (!str_split(&rest, ' ', &engine) || !str_split(&rest, ' ', &word) || !str_is(word, "language")) return false;
    if (!take_count(rest, &api) || api > INT32_MAX) return false;
    reading->certificate->engine = keep(reading, engine);
    reading->certificate->api = (int32_t)api;
    return true;
}

static bool take_walked(Reading *reading, Str rest) {
    Str how;
    if (!str_split(&rest, ' ', &how)) return false;
    reading->certificate->masked = str_is(how, "masked");
    return (reading->certificate->masked || str_is(how, "whole")) && take_count(rest, &reading->certificate->most);
}

static bool take_proof(Reading *reading, Str rest) {
    Proof *proof = &reading->certificate->proof;
    for (*proof = 0; *proof < PROOFS; ++*proof)
        if (str_is(rest, proof_words(*proof))) return true;
    return false;
}

static bool take_states(Reading *reading, Str rest) {
    return take_count(rest, &reading->certificate->states);
}

static bool take_steps(Reading *reading, Str rest) {
    return take_count(rest, &reading->certificate->steps);
}

static bool take_dead_ends(Reading *reading, Str rest) {
    return take_count(rest, &reading->certificate->dead_ends);
}

static bool take_digest(Reading *reading, Str rest) {
    uint64_t *sums = reading->certificate->digest.sums;
    return rest.len == (size_t)2 * HEX_DIGITS && take_hex(str_of(rest.at, HEX_DIGITS), &sums[0]) &&
           take_hex(str_of(rest.at + HEX_DIGITS, HEX_DIGITS), &sums[1]);
}

static const struct {
    const char *word;
    bool (*take)(Reading *reading, Str rest);
} heads[] = {
    {"scenario", take_scenario}, {"engine", take_engine}, {"walked", take_walked},       {"found", take_proof},
    {"states", take_states},     {"steps", take_steps},   {"dead-ends", take_dead_ends}, {"digest", take_digest},
};

/* ---- what was found --------------------------------------------------------------------------------------------- */

static bool take_standing(Str word, Standing *standing) {
    for (*standing = STANDING_NEVER; *standing <= STANDING_UNDECIDED; ++*standing)
        if (str_is(word, standing_word(*standing))) return true;
    return false;
}

static bool take_found(Reading *reading, FoundKind kind, Str rest) {
    Str name, states, standing;
    Found *found = certificate_add(reading->certificate, kind);
    if (!str_split(&rest, ' ', &name)) return false;
    if (kind == FOUND_SCENE && (!str_split(&rest, ' ', &states) || !take_count(states, &found->states))) return false;
    if (!str_split(&rest, ' ', &standing) || !take_standing(standing, &found->standing)) return false;
    found->name = keep(reading, name);
    found->way = keep(reading, rest);
    return true;
}

static bool take_line(Reading *reading, Str line) {
    Str word = {0};
    size_t head = (size_t)reading->line - 2; /* the first line has been read */
    str_split(&line, ' ', &word);
    if (head < sizeof heads / sizeof heads[0]) return str_is(word, heads[head].word) && heads[head].take(reading, line);
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++)
        if (str_is(word, found_word(kind))) return take_found(reading, kind, line);
    return false;
}

static bool take_all(Reading *reading, Error *err) {
    Str line;
    while (str_split(&reading->rest, '\n', &line)) {
        reading->line++;
        if (!take_line(reading, line))
            return error_set(err, "%s:%d: this is no line of a certificate: “%.*s”.", reading->name, reading->line,
                             line.len > 60 ? 60 : (int)line.len, line.at);
    }
    if ((size_t)reading->line > sizeof heads / sizeof heads[0]) return true;
    return error_set(err, "%s: this certificate says nothing.", reading->name);
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

/* Takes the first line off the front and the last, "check …", off the end. */
static bool take_check(Str *text, const char *name, uint64_t *check, Error *err) {
    enum { LAST = sizeof "check \n" - 1 + HEX_DIGITS };
    size_t first = strlen(CERTIFICATE_FIRST);
    if (!str_starts(*text, "chanyuan-certificate ")) return error_set(err, "%s is no certificate.", name);
    if (!str_starts(*text, CERTIFICATE_FIRST))
        return error_set(err, "%s is a certificate of another form; this program reads form 1.", name);
    if (text->len < first + LAST || memchr(text->at, '\0', text->len))
        return error_set(err, "%s was cut off or changed since it was written.", name);
    Str last = str_of(text->at + text->len - LAST, LAST);
    bool fits = str_starts(last, "check ") && take_hex(str_of(last.at + 6, HEX_DIGITS), check) &&
                last.at[LAST - 1] == '\n' && hash_bytes(text->at, text->len - LAST, 0) == *check;
    *text = str_of(text->at + first, text->len - LAST - first);
    return fits || error_set(err, "%s was changed or cut off since it was written: its check value doesn't fit.", name);
}

Certificate *certificate_read(Str text, const char *name, Error *err) {
    uint64_t check;
    if (!take_check(&text, name, &check, err)) return NULL;
    Certificate *certificate = mem_alloc(sizeof *certificate);
    *certificate = (Certificate){.check = check, .arena = arena_new()};
    Reading reading = {name, certificate, text, 1};
    if (take_all(&reading, err)) return certificate;
    certificate_free(certificate);
    return NULL;
}
