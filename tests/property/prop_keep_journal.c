/* prop_keep_journal.c - whatever happens to a save, what is read of it is a beginning of what was written.
 *
 * Journals are made up from a seed (PROP_SEED, else a fixed one; it is printed), written, mutilated and read. A mutant
 * whose check values are left as they were gives a prefix; one that is sealed anew, as a forger would, gives something
 * that is written back to the very same bytes. */
#include "keep/journal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"

enum { JOURNALS = 2000, MUTANTS = 20000, FORGERIES = 20000, LINES = 30 };

typedef struct Random {
    uint64_t state;
} Random;

static uint64_t draw(Random *random) {
    uint64_t z = (random->state += 0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
    return z ^ (z >> 31);
}

static size_t below(Random *random, size_t limit) {
    return limit ? (size_t)(draw(random) % limit) : 0;
}

static Random start(void) {
    const char *seed = getenv("PROP_SEED");
    Random random = {seed ? strtoull(seed, NULL, 10) : 20241};
    print_message("seed %" PRIu64 "\n", random.state);
    return random;
}

/* Journals */

typedef struct Made {
    Arena *arena;
    JournalHead head;
    Line lines[LINES];
    size_t count;
    StrBuf bytes;
} Made;

static Str made_text(Random *random, Arena *arena, bool blanks) {
    static const char *const parts[] = {"a",  "Z", "/", ".",    "_",         "~", "0",
                                        "後", "é", "ß", "step", "~00000000", " ", "  "};
    StrBuf text = {0};
    strbuf_char(&text, 'x');
    for (size_t n = below(random, 12); n > 0; n--)
        strbuf_puts(&text, parts[below(random, sizeof parts / sizeof *parts - (blanks ? 0 : 2))]);
    Str kept = str_of(arena_text(arena, text.at, text.len), text.len);
    strbuf_free(&text);
    return kept;
}

static uint32_t made_number(Random *random) {
    return (uint32_t)(draw(random) >> (32 + below(random, 32)));
}

/* "a=b" */
static Str made_pair(Random *random, Arena *arena) {
    const char *name = made_text(random, arena, false).at, *word = made_text(random, arena, false).at;
    return str(arena_printf(arena, "%s=%s", name, word));
}

static Line made_line(Random *random, Arena *arena, uint32_t *turns) {
    size_t kind = below(random, 5);
    if (kind == 0)
        return (Line){.kind = LINE_NOTE, .note = below(random, 8) ? made_text(random, arena, true) : str_of("", 0)};
    if (kind == 2 && below(random, 2)) return (Line){.kind = LINE_DRAFT, .draft = made_text(random, arena, false)};
    if (kind == 3 && below(random, 2)) return (Line){.kind = LINE_FOLLOW, .follow = made_pair(random, arena)};
    if (kind == 1 && *turns > 0) {
        uint32_t count = 1 + (uint32_t)below(random, *turns);
        *turns -= count;
        return (Line){.kind = LINE_BACK, .count = count};
    }
    return (Line){.kind = LINE_STEP,
                  .turn = ++*turns,
                  .choice = made_text(random, arena, false),
                  .branch = made_number(random),
                  .hash = made_number(random)};
}

static Made make(Random *random) {
    Made made = {.arena = arena_new()};
    uint32_t turns = 0;
    snprintf(made.head.scenario, sizeof made.head.scenario, "%.60s", made_text(random, made.arena, false).at);
    snprintf(made.head.role, sizeof made.head.role, "%.60s", made_text(random, made.arena, false).at);
    snprintf(made.head.version, sizeof made.head.version, "%" PRIu32 ".%zu b", made_number(random), below(random, 9));
    made.head.book = draw(random);
    made.head.seed = draw(random) >> below(random, 64);
    for (size_t n = below(random, LINES + 1); n > 0; n--)
        made.lines[made.count++] = made_line(random, made.arena, &turns);
    journal_write(&made.head, made.lines, made.count, &made.bytes);
    return made;
}

static void made_free(Made *made) {
    arena_free(made->arena);
    strbuf_free(&made->bytes);
}

static bool same_line(const Line *a, const Line *b) {
    if (a->kind != b->kind) return false;
    switch (a->kind) {
    case LINE_STEP:
        return a->turn == b->turn && str_equal(a->choice, b->choice) && a->branch == b->branch && a->hash == b->hash;
    case LINE_BACK: return a->count == b->count;
    case LINE_NOTE: return str_equal(a->note, b->note);
    case LINE_DRAFT: return str_equal(a->draft, b->draft);
    case LINE_FOLLOW: return str_equal(a->follow, b->follow);
    case LINE_FACTS: return str_equal(a->facts, b->facts);
    case LINE_CARRY: return a->hash == b->hash;
    }
    return false;
}

static bool same_head(const JournalHead *a, const JournalHead *b) {
    return strcmp(a->scenario, b->scenario) == 0 && strcmp(a->version, b->version) == 0 &&
           strcmp(a->role, b->role) == 0 && a->book == b->book && a->seed == b->seed;
}

/* Mutilation */

static void replace_range(StrBuf *bytes, size_t from, size_t len, Str with) {
    StrBuf out = {0};
    strbuf_add(&out, str_of(bytes->at, from));
    strbuf_add(&out, with);
    strbuf_add(&out, str_of(bytes->at + from + len, bytes->len - from - len));
    strbuf_free(bytes);
    *bytes = out;
}

/* The start of some line, or the end. */
static size_t some_line(Random *random, const StrBuf *bytes) {
    size_t at = below(random, bytes->len + 1);
    while (at > 0 && at < bytes->len && bytes->at[at - 1] != '\n') at++;
    return at;
}

static void mutate_bytes(Random *random, StrBuf *bytes) {
    static const char odd[] = "\n ~0189afz\0\xff\xC3\x1b\t";
    size_t at = below(random, bytes->len), len = 1 + below(random, bytes->len - at < 40 ? bytes->len - at : 40);
    char letter = odd[below(random, sizeof odd - 1)];
    switch (below(random, 5)) {
    case 0: bytes->at[at] = (char)(bytes->at[at] ^ (1 << below(random, 8))); break;
    case 1: bytes->at[at] = letter; break;
    case 2: replace_range(bytes, at, 0, str_of(&letter, 1)); break;
    case 3: replace_range(bytes, at, len, str("")); break;
    default: bytes->len = at; break;
    }
}

/* Drops, doubles or moves whole lines, or puts in those of another save. */
static void mutate_lines(Random *random, StrBuf *bytes, const StrBuf *other) {
    size_t from = some_line(random, bytes), to = some_line(random, bytes), into = some_line(random, bytes);
    if (from > to) {
        size_t swap = from;
        from = to;
        to = swap;
    }
    StrBuf piece = {0};
    size_t cut = some_line(random, other);
    strbuf_add(&piece, str_of(bytes->at + from, to - from));
    switch (below(random, 4)) {
    case 0: replace_range(bytes, from, to - from, str("")); break;
    case 1: replace_range(bytes, into, 0, strbuf_str(&piece)); break;
    case 2: replace_range(bytes, from, to - from, str_of(other->at + cut, other->len - cut)); break;
    default: replace_range(bytes, from, bytes->len - from, str_of(other->at + cut, other->len - cut)); break;
    }
    strbuf_free(&piece);
}

static StrBuf mutant_of(Random *random, const Made *made, const Made *other) {
    StrBuf bytes = {0};
    strbuf_add(&bytes, strbuf_str(&made->bytes));
    for (size_t n = 1 + below(random, 3); n > 0 && bytes.len > 0; n--) {
        if (below(random, 2))
            mutate_bytes(random, &bytes);
        else
            mutate_lines(random, &bytes, &other->bytes);
    }
    return bytes;
}

/* Gives every line of any text the check value it needs. */
static void seal_anew(StrBuf *bytes) {
    StrBuf out = {0};
    Str rest = strbuf_str(bytes), line;
    uint32_t check = 0;
    while (str_split(&rest, '\n', &line)) {
        if (line.len >= 10 && line.at[line.len - 9] == '~') line.len -= 10;
        check = (uint32_t)hash_bytes(line.at, line.len, check);
        strbuf_add(&out, line);
        strbuf_printf(&out, " ~%08" PRIx32 "\n", check);
    }
    strbuf_free(bytes);
    *bytes = out;
}

/* Properties */

static void what_is_written_is_read(void **state) {
    (void)state;
    Random random = start();
    for (int i = 0; i < JOURNALS; i++) {
        Made made = make(&random);
        JournalText text;
        assert_true(journal_parse(strbuf_str(&made.bytes), "made", &text, NULL));
        assert_string_equal(text.damage, "");
        assert_true(text.sound == made.bytes.len && text.count == made.count && same_head(&text.head, &made.head));
        for (size_t n = 0; n < made.count; n++) assert_true(same_line(&text.lines[n], &made.lines[n]));
        journal_text_free(&text);
        made_free(&made);
    }
}

static bool is_beginning(const JournalText *text, const Made *made) {
    if (text->sound > made->bytes.len || memcmp(text->bytes, made->bytes.at, text->sound) != 0) return false;
    if (text->count > made->count || !same_head(&text->head, &made->head)) return false;
    for (size_t i = 0; i < text->count; i++)
        if (!same_line(&text->lines[i], &made->lines[i])) return false;
    return true;
}

static void a_mutant_gives_a_beginning(void **state) {
    (void)state;
    Random random = start();
    int readable = 0;
    Made made = make(&random), other = make(&random);
    for (int i = 0; i < MUTANTS; i++) {
        if (i % 20 == 0) {
            made_free(&other);
            other = made;
            made = make(&random);
        }
        StrBuf bytes = mutant_of(&random, &made, &other);
        JournalText text;
        if (journal_parse(strbuf_str(&bytes), "mutant", &text, NULL)) {
            readable++;
            if (!is_beginning(&text, &made) && !is_beginning(&text, &other)) fail_msg("mutant %d", i);
            assert_int_equal(text.damage[0] == '\0', text.sound == bytes.len);
            journal_text_free(&text);
        }
        strbuf_free(&bytes);
    }
    made_free(&made);
    made_free(&other);
    assert_in_range(readable, MUTANTS / 10, MUTANTS);
}

/* Whatever was read is written again to the same bytes: there is one way to word a save. */
static void expect_same_bytes(const JournalText *text, Str bytes) {
    StrBuf again = {0};
    journal_write(&text->head, text->lines, text->count, &again);
    assert_int_equal(again.len, text->sound);
    assert_memory_equal(again.at, bytes.at, text->sound);
    strbuf_free(&again);
}

static void a_forgery_has_one_wording(void **state) {
    (void)state;
    Random random = start();
    int readable = 0;
    for (int i = 0; i < FORGERIES / 20; i++) {
        Made made = make(&random), other = make(&random);
        for (int k = 0; k < 20; k++) {
            StrBuf bytes = mutant_of(&random, &made, &other);
            seal_anew(&bytes);
            JournalText text;
            if (journal_parse(strbuf_str(&bytes), "forgery", &text, NULL)) {
                readable++;
                if (text.format > 1) expect_same_bytes(&text, strbuf_str(&bytes)); /* format 1 is written as 2 */
                journal_text_free(&text);
            }
            strbuf_free(&bytes);
        }
        made_free(&made);
        made_free(&other);
    }
    assert_in_range(readable, FORGERIES / 10, FORGERIES);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(a_mutant_gives_a_beginning),
        cmocka_unit_test(a_forgery_has_one_wording),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
