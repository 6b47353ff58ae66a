/* journal.c - the text of a save: wording, sealing, reading.
 *
 * A save is read as if a stranger had made it. Each line's check value covers the line and, as its seed, the check
 * value before it, so a line that was changed, lost, moved or doubled ends the sound beginning there. There is exactly
 * one way to word a line: what is read and written again is the same bytes. */
#include "keep/journal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/io.h"
#include "base/utf8.h"
#include "keep/journal_line.h"

enum { FORMAT = 2, TAIL = 10, CHECK_DIGITS = 8, ID_DIGITS = 16, HEAD_LINES = 4 };

static const char MAGIC[] = "chanyuan-save ";

/* Wording and sealing */

static void note_words(Str note, StrBuf *out) {
    size_t start = out->len;
    utf8_safe(out, note);
    out->len = start + utf8_fitting(str_of(out->at + start, out->len - start), JOURNAL_LINE - TAIL - strlen("note "));
    out->at[out->len] = '\0';
    for (size_t i = start; i < out->len; i++) {
        if (out->at[i] == '\n') out->at[i] = ' ';
    }
}

void line_words(const Line *line, StrBuf *out) {
    switch (line->kind) {
    case LINE_STEP:
        strbuf_printf(out, "step %" PRIu32 " ", line->turn);
        strbuf_add(out, line->choice);
        strbuf_printf(out, " %" PRIu32 " %08" PRIx32, line->branch, line->hash);
        break;
    case LINE_BACK: strbuf_printf(out, "back %" PRIu32, line->count); break;
    case LINE_NOTE:
        strbuf_puts(out, "note ");
        note_words(line->note, out);
        break;
    case LINE_DRAFT:
        strbuf_puts(out, "draft ");
        strbuf_add(out, line->draft);
        break;
    case LINE_FOLLOW:
        strbuf_puts(out, "follow ");
        strbuf_add(out, line->follow);
        break;
    case LINE_FACTS:
        strbuf_puts(out, "facts ");
        strbuf_add(out, line->facts);
        break;
    case LINE_CARRY: strbuf_printf(out, "carry %08" PRIx32, line->hash); break;
    }
}

static uint32_t check_of(Str words, uint32_t before) {
    return (uint32_t)(hash_bytes(words.at, words.len, before) & UINT32_MAX);
}

void line_seal(StrBuf *out, size_t start, uint32_t *check) {
    *check = check_of(str_of(out->at + start, out->len - start), *check);
    strbuf_printf(out, " ~%08" PRIx32 "\n", *check);
}

void head_lines(const JournalHead *head, StrBuf *out, uint32_t *check) {
    *check = 0;
    size_t start = out->len;
    strbuf_printf(out, "%s%d", MAGIC, FORMAT);
    line_seal(out, start, check);
    start = out->len;
    strbuf_printf(out, "scenario %s %016" PRIx64 " %s", head->scenario, head->book, head->version);
    line_seal(out, start, check);
    start = out->len;
    strbuf_printf(out, "role %s", head->role);
    line_seal(out, start, check);
    start = out->len;
    strbuf_printf(out, "seed %" PRIu64, head->seed);
    line_seal(out, start, check);
}

void journal_write(const JournalHead *head, const Line *lines, size_t count, StrBuf *out) {
    uint32_t check;
    head_lines(head, out, &check);
    for (size_t i = 0; i < count; i++) {
        size_t start = out->len;
        line_words(&lines[i], out);
        line_seal(out, start, &check);
    }
}

/* Reading: one line */

/* What a line is refused for; NULL when its text is fit to be shown. */
static const char *text_fault(Str text) {
    size_t offset;
    Utf8Fault fault = utf8_check(text, &offset);
    if (fault != UTF8_GOOD) return utf8_fault_words(fault);
    return memchr(text.at, '\n', text.len) || memchr(text.at, '\t', text.len) ? utf8_fault_words(UTF8_CONTROL) : NULL;
}

bool line_fits(Str words) {
    return words.len > 0 && words.len <= JOURNAL_LINE - TAIL && !text_fault(words);
}

static bool word_fits(const char *word) {
    return word[0] && !strchr(word, ' ') && line_fits(str(word));
}

bool head_check(const JournalHead *head, Error *err) {
    bool version = head->version[0] == '\0' || line_fits(str(head->version));
    return (word_fits(head->scenario) && word_fits(head->role) && version) ||
           error_set(err,
                     "The scenario can't be saved: its name, its version or a role's name doesn't fit into a save.");
}

/* Decimal digits without a leading zero, at most `most`. */
static bool take_number(Str word, uint64_t most, uint64_t *number) {
    if (word.len == 0 || (word.len > 1 && word.at[0] == '0')) return false;
    uint64_t sum = 0;
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] < '0' || word.at[i] > '9') return false;
        uint64_t digit = (uint64_t)(word.at[i] - '0');
        if (sum > most / 10 || sum * 10 > most - digit) return false;
        sum = sum * 10 + digit;
    }
    *number = sum;
    return true;
}

static bool take_number_32(Str word, uint32_t *number) {
    uint64_t wide = 0;
    bool good = take_number(word, UINT32_MAX, &wide);
    *number = (uint32_t)wide;
    return good;
}

/* Exactly so many lower-case hexadecimal digits. */
static bool take_hex(Str word, size_t digits, uint64_t *number) {
    static const char hex[] = "0123456789abcdef";
    if (word.len != digits) return false;
    uint64_t sum = 0;
    for (size_t i = 0; i < digits; i++) {
        const char *digit = memchr(hex, word.at[i], 16);
        if (!digit) return false;
        sum = sum << 4 | (uint64_t)(digit - hex);
    }
    *number = sum;
    return true;
}

/* Takes a word and the blank after it off the front of *rest. */
static bool take_word(Str *rest, Str *word) {
    const char *blank = rest->len ? memchr(rest->at, ' ', rest->len) : NULL;
    if (!blank || blank == rest->at) return false;
    *word = str_of(rest->at, (size_t)(blank - rest->at));
    *rest = str_of(blank + 1, rest->len - word->len - 1);
    return true;
}

typedef struct Reader {
    Str rest;
    int number;      /* of the line last taken */
    uint32_t check;  /* of the last sound line */
    size_t sound;    /* bytes of the sound lines */
    const char *why; /* what is wrong with the line last taken, as the end of "line 3 is damaged: " */
    bool holds;      /* ...unless it is something that it holds */
} Reader;

static bool reader_fail(Reader *reader, const char *why) {
    reader->why = why;
    return false;
}

/* Takes off the check value at the end of a line, and compares it. */
static bool take_check(Reader *reader, Str *line) {
    uint64_t check;
    if (line->len < TAIL) return reader_fail(reader, "it has no check value");
    Str words = str_of(line->at, line->len - TAIL);
    const char *tail = words.at + words.len;
    if (tail[0] != ' ' || tail[1] != '~' || !take_hex(str_of(tail + 2, CHECK_DIGITS), CHECK_DIGITS, &check))
        return reader_fail(reader, "it has no check value");
    if (check != check_of(words, reader->check)) return reader_fail(reader, "its check value is wrong");
    reader->check = (uint32_t)check;
    *line = words;
    return true;
}

/* The words of the next line. False, with the reason, when it is damaged. Not yet counted as sound. */
static bool reader_line(Reader *reader, Str *words) {
    reader->number++;
    size_t most = reader->rest.len > JOURNAL_LINE ? JOURNAL_LINE + 1 : reader->rest.len;
    const char *end = most ? memchr(reader->rest.at, '\n', most) : NULL;
    if (!end) return reader_fail(reader, most > JOURNAL_LINE ? "it is too long" : "it is cut off");
    *words = str_of(reader->rest.at, (size_t)(end - reader->rest.at));
    reader->rest = str_of(end + 1, reader->rest.len - words->len - 1);
    reader->why = text_fault(*words);
    reader->holds = reader->why != NULL;
    return !reader->why && take_check(reader, words);
}

/* Reading: the head */

static bool newer_format(Str bytes, uint64_t *format) {
    Str first = str_of(bytes.at, bytes.len < 64 ? bytes.len : 64), word;
    if (!str_starts(first, MAGIC)) return false;
    first = str_of(first.at + strlen(MAGIC), first.len - strlen(MAGIC));
    size_t digits = 0;
    while (digits < first.len && first.at[digits] >= '0' && first.at[digits] <= '9') digits++;
    word = str_of(first.at, digits);
    bool ends = digits < first.len && (first.at[digits] == ' ' || first.at[digits] == '\n');
    return ends && take_number(word, UINT32_MAX, format) && *format > FORMAT;
}

/* Copies a field of the head; false when it is empty or too long. */
static bool take_field(char *field, size_t size, Str word) {
    if (word.len == 0 || word.len >= size) return false;
    memcpy(field, word.at, word.len);
    field[word.len] = '\0';
    return true;
}

/* The rest of a line that begins with `word` and a blank. */
static bool take_named(Str *line, const char *word) {
    Str first;
    return take_word(line, &first) && str_is(first, word);
}

static bool take_scenario(Str line, JournalHead *head) {
    Str name, id;
    if (!take_named(&line, "scenario") || !take_word(&line, &name) || !take_word(&line, &id)) return false;
    if (!take_field(head->scenario, sizeof head->scenario, name)) return false;
    bool version = line.len == 0 || take_field(head->version, sizeof head->version, line);
    return version && take_hex(id, ID_DIGITS, &head->book);
}

static bool take_role(Str line, JournalHead *head) {
    if (!take_named(&line, "role") || (line.len && memchr(line.at, ' ', line.len))) return false;
    return take_field(head->role, sizeof head->role, line);
}

static bool take_format(Str line, uint32_t *format) {
    uint64_t number = 0;
    bool good = take_named(&line, "chanyuan-save") && take_number(line, UINT32_MAX, &number) && number > 0 &&
                number <= FORMAT;
    *format = (uint32_t)number;
    return good;
}

static bool take_head_line(int number, Str line, JournalText *text) {
    JournalHead *head = &text->head;
    switch (number) {
    case 1: return take_format(line, &text->format);
    case 2: return take_scenario(line, head);
    case 3: return take_role(line, head);
    default: return take_named(&line, "seed") && take_number(line, UINT64_MAX, &head->seed);
    }
}

static void reader_sound(Reader *reader, const JournalText *text) {
    reader->sound = (size_t)(reader->rest.at - text->bytes);
}

static bool read_head(Reader *reader, JournalText *text) {
    for (int number = 1; number <= HEAD_LINES; number++) {
        Str line;
        if (!reader_line(reader, &line)) return false;
        if (!take_head_line(number, line, text)) return reader_fail(reader, "it is not what a save has there");
        reader_sound(reader, text);
    }
    return true;
}

/* Reading: steps, steps back, notes, drafts, and so on */

static const char *parse_step(Str rest, uint32_t turns, Line *line) {
    Str turn, branch;
    uint64_t hash;
    bool shape = take_word(&rest, &turn) && take_word(&rest, &line->choice) && take_word(&rest, &branch);
    if (!shape || !take_number_32(turn, &line->turn) || !take_number_32(branch, &line->branch) ||
        !take_hex(rest, CHECK_DIGITS, &hash))
        return "it is not a step";
    line->hash = (uint32_t)hash;
    return turns < UINT32_MAX && line->turn == turns + 1 ? NULL : "its turn is not the next one";
}

static const char *parse_back(Str rest, uint32_t turns, Line *line) {
    if (!take_number_32(rest, &line->count) || line->count == 0) return "it does not say how many turns to take back";
    return line->count <= turns ? NULL : "it takes back more turns than were made";
}

static const char *parse_draft(Str rest, Line *line) {
    line->draft = rest;
    return rest.len && !memchr(rest.at, ' ', rest.len) ? NULL : "it is no text that was being written";
}

static const char *parse_follow(Str rest, Line *line) {
    line->kind = LINE_FOLLOW;
    line->follow = rest;
    const char *equals = rest.len ? memchr(rest.at, '=', rest.len) : NULL;
    bool whole = equals && equals != rest.at && equals + 1 != rest.at + rest.len && !memchr(rest.at, ' ', rest.len);
    return whole ? NULL : "it does not say whom to follow";
}

static const char *parse_facts(Str rest, Line *line) {
    Str fact;
    line->kind = LINE_FACTS;
    line->facts = rest;
    while (str_split(&rest, ' ', &fact)) {
        const char *equals = fact.len ? memchr(fact.at, '=', fact.len) : NULL;
        if (!equals || equals == fact.at || equals + 1 == fact.at + fact.len) return "it does not tell how facts stand";
    }
    return line->facts.len && line->facts.at[line->facts.len - 1] != ' ' ? NULL : "it does not tell how facts stand";
}

static const char *parse_carry(Str rest, Line *line) {
    uint64_t hash;
    line->kind = LINE_CARRY;
    if (!take_hex(rest, CHECK_DIGITS, &hash)) return "it is no world taken over";
    line->hash = (uint32_t)hash;
    return NULL;
}

/* NULL, or what is wrong. */
static const char *parse_line(Str words, uint32_t turns, Line *line) {
    Str kind;
    if (!take_word(&words, &kind)) return "it is no line of a save";
    if (str_is(kind, "step")) {
        line->kind = LINE_STEP;
        return parse_step(words, turns, line);
    }
    if (str_is(kind, "back")) {
        line->kind = LINE_BACK;
        return parse_back(words, turns, line);
    }
    if (str_is(kind, "draft")) {
        line->kind = LINE_DRAFT;
        return parse_draft(words, line);
    }
    if (str_is(kind, "follow")) return parse_follow(words, line);
    if (str_is(kind, "facts")) return parse_facts(words, line);
    if (str_is(kind, "carry")) return parse_carry(words, line);
    line->kind = LINE_NOTE;
    line->note = words;
    return str_is(kind, "note") ? NULL : "it is no line of a save";
}

static bool read_lines(Reader *reader, JournalText *text) {
    while (reader->rest.len > 0) {
        Str words;
        uint32_t before = reader->check;
        if (!reader_line(reader, &words)) return false;
        Line line = {.number = reader->number};
        reader->why = parse_line(words, text->turns, &line);
        if (reader->why) {
            reader->check = before;
            return false;
        }
        if (line.kind == LINE_STEP) text->turns++;
        if (line.kind == LINE_BACK) text->turns -= line.count;
        text->lines = mem_grow(text->lines, text->count, &text->cap, sizeof *text->lines);
        text->lines[text->count++] = line;
        reader_sound(reader, text);
    }
    return true;
}

/* Reading: the whole */

static bool say_damage(const Reader *reader, const char *name, Error *err) {
    return error_set(err, "'%s' is damaged from line %d on: %s%s.", name, reader->number,
                     reader->holds ? "it holds " : "", reader->why);
}

/* Why the bytes are no save at all, or a head that can't be trusted. */
static bool refuse_head(const Reader *reader, Str bytes, const char *name, Error *err) {
    uint64_t format;
    if (bytes.len == 0) return error_set(err, "'%s' is empty, so it is no saved game.", name);
    if (newer_format(bytes, &format))
        return error_set(
            err, "'%s' was written by a newer version of the game (its format is %" PRIu64 ", this version reads %d).",
            name, format, FORMAT);
    if (!str_starts(bytes, MAGIC)) return error_set(err, "'%s' is not a saved game.", name);
    return say_damage(reader, name, err);
}

bool journal_parse(Str bytes, const char *name, JournalText *text, Error *err) {
    *text = (JournalText){0};
    if (bytes.len > JOURNAL_LIMIT) return error_set(err, "'%s' is too large to be a saved game.", name);
    text->bytes = str_copy(bytes);
    Reader reader = {.rest = str_of(text->bytes, bytes.len)};
    if (!read_head(&reader, text)) {
        refuse_head(&reader, bytes, name, err);
        journal_text_free(text);
        return false;
    }
    Error damage = {0};
    if (!read_lines(&reader, text)) say_damage(&reader, name, &damage);
    memcpy(text->damage, damage.text, sizeof text->damage);
    text->sound = reader.sound;
    text->check = reader.check;
    return true;
}

bool journal_read(const char *path, JournalText *text, Error *err) {
    StrBuf bytes = {0};
    *text = (JournalText){0};
    bool good = io_read(path, JOURNAL_LIMIT, &bytes, err) && journal_parse(strbuf_str(&bytes), path, text, err);
    strbuf_free(&bytes);
    return good;
}

void journal_text_free(JournalText *text) {
    free(text->bytes);
    free(text->lines);
    *text = (JournalText){0};
}
