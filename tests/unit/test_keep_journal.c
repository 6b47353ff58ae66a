/* test_keep_journal.c - the text of a save says what was written into it, and refuses what wasn't. */
#include "keep/journal.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>
#include <string.h>

#include "base/hash.h"

static const JournalHead HEAD = {
    .scenario = "chanyuan", .version = "0.1 beta", .role = "kou", .book = 0x8f02c4d1a90be377, .seed = UINT64_MAX};

/* Adds a line with its right check value. */
static void seal(StrBuf *out, uint32_t *check, const char *words) {
    *check = (uint32_t)hash_bytes(words, strlen(words), *check);
    strbuf_printf(out, "%s ~%08x\n", words, *check);
}

/* A save of a good head and these lines, each rightly sealed. */
static StrBuf sealed(const char *const *lines, size_t count) {
    static const char *const head[] = {"chanyuan-save 2", "scenario chanyuan 8f02c4d1a90be377 0.1", "role kou",
                                       "seed 42"};
    StrBuf out = {0};
    uint32_t check = 0;
    for (size_t i = 0; i < 4; i++) seal(&out, &check, head[i]);
    for (size_t i = 0; i < count; i++) seal(&out, &check, lines[i]);
    return out;
}

static void parse_good(Str bytes, JournalText *text) {
    Error err = {0};
    assert_true(journal_parse(bytes, "a.save", text, &err));
    assert_string_equal(text->damage, "");
    assert_int_equal(text->sound, bytes.len);
}

static void reads_what_the_format_says(void **state) {
    (void)state;
    const char *const lines[] = {"step 1 weicheng/forward 0 3fa91c22",
                                 "back 1",
                                 "note The regent will see through this.",
                                 "step 1 weicheng/stay 3 00000000",
                                 "draft offer:silk=200k",
                                 "follow asked_first=song"};
    StrBuf bytes = sealed(lines, 6);
    JournalText text;
    parse_good(strbuf_str(&bytes), &text);
    assert_string_equal(text.head.scenario, "chanyuan");
    assert_string_equal(text.head.version, "0.1");
    assert_string_equal(text.head.role, "kou");
    assert_true(text.head.book == 0x8f02c4d1a90be377 && text.head.seed == 42);
    assert_int_equal(text.count, 6);
    assert_true(text.lines[0].kind == LINE_STEP && text.lines[0].turn == 1 && text.lines[0].hash == 0x3fa91c22);
    assert_true(str_is(text.lines[0].choice, "weicheng/forward") && text.lines[0].number == 5);
    assert_true(text.lines[1].kind == LINE_BACK && text.lines[1].count == 1);
    assert_true(text.lines[2].kind == LINE_NOTE);
    assert_true(str_is(text.lines[2].note, "The regent will see through this."));
    assert_int_equal(text.lines[3].branch, 3);
    assert_true(text.lines[4].kind == LINE_DRAFT && str_is(text.lines[4].draft, "offer:silk=200k"));
    assert_true(text.lines[5].kind == LINE_FOLLOW && str_is(text.lines[5].follow, "asked_first=song"));
    assert_int_equal(text.turns, 1);
    journal_text_free(&text);
    strbuf_free(&bytes);
}

static void writing_what_was_read_gives_the_same_bytes(void **state) {
    (void)state;
    const char *const lines[] = {"step 1 a/b 4294967295 ffffffff", "note ", "note 萧太后 ~12345678", "draft -",
                                 "back 1"};
    StrBuf bytes = sealed(lines, 5), again = {0};
    JournalText text;
    parse_good(strbuf_str(&bytes), &text);
    journal_write(&text.head, text.lines, text.count, &again);
    assert_string_equal(bytes.at, again.at);
    journal_text_free(&text);
    strbuf_free(&bytes);
    strbuf_free(&again);
}

static void notes_are_made_fit_for_a_line(void **state) {
    (void)state;
    StrBuf bytes = {0}, note = {0};
    strbuf_puts(&note, "two\nlines\t\x1b[31m\xff");
    for (int i = 0; i < 3000; i++) strbuf_puts(&note, "後");
    Line line = {.kind = LINE_NOTE, .note = strbuf_str(&note)};
    journal_write(&HEAD, &line, 1, &bytes);
    JournalText text;
    parse_good(strbuf_str(&bytes), &text);
    assert_true(str_starts(text.lines[0].note, "two lines \xEF\xBF\xBD[31m\xEF\xBF\xBD後"));
    assert_in_range(text.lines[0].note.len, 2000, JOURNAL_LINE);
    journal_text_free(&text);
    strbuf_free(&bytes);
    strbuf_free(&note);
}

typedef struct BadLine {
    const char *words, *why;
} BadLine;

/* What can be wrong with a line though its check value is right. */
static const BadLine BAD_LINES[] = {
    {"step 3 a/b 0 00000000", "turn is not the next"},
    {"step 1 a/b 0 00000000", "turn is not the next"},
    {"step 02 a/b 0 00000000", "not a step"},
    {"step 2 a/b 4294967296 00000000", "not a step"},
    {"step 2 a/b 99999999999999999999999 00000000", "not a step"},
    {"step 2 a/b -1 00000000", "not a step"},
    {"step 2 a/b 0 0000000", "not a step"},
    {"step 2 a/b 0 0000000A", "not a step"},
    {"step 2  0 00000000", "not a step"},
    {"step 2 a/b 0 00000000 ", "not a step"},
    {"step 2 a/b 0", "not a step"},
    {"step", "no line of a save"},
    {"draft offer:silk=200k silver=none", "no text that was being written"},
    {"draft ", "no text that was being written"},
    {"follow asked_first", "not say whom to follow"},
    {"follow =song", "not say whom to follow"},
    {"follow asked_first=", "not say whom to follow"},
    {"follow asked_first=song now", "not say whom to follow"},
    {"draft", "no line of a save"},
    {"back 2", "more turns than were made"},
    {"back 0", "how many turns"},
    {"back -1", "how many turns"},
    {"back", "no line of a save"},
    {"forth 1", "no line of a save"},
    {"", "no line of a save"},
    {"note a\tb", "holds a control character"},
    {"note a\rb", "holds a control character"},
    {"note \x1b[2J", "holds a control character"},
    {"note \xC2\x9B", "holds a control character"},
    {"note \xff", "UTF-8"},
    {"note \xE2\x80\xAE", "direction"},
    {"note \xE2\x80\x8B", "can't be seen"},
};

static void sealed_nonsense_is_damage(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof BAD_LINES / sizeof *BAD_LINES; i++) {
        const char *const lines[] = {"step 1 a/b 0 00000000", BAD_LINES[i].words, "note on"};
        StrBuf bytes = sealed(lines, 3), one = sealed(lines, 1);
        JournalText text;
        assert_true(journal_parse(strbuf_str(&bytes), "a.save", &text, NULL));
        assert_int_equal(text.count, 1);
        assert_int_equal(text.sound, one.len);
        if (!strstr(text.damage, BAD_LINES[i].why)) fail_msg("'%s': %s", BAD_LINES[i].words, text.damage);
        assert_non_null(strstr(text.damage, "line 6"));
        journal_text_free(&text);
        strbuf_free(&bytes);
        strbuf_free(&one);
    }
}

static void expect_damage(StrBuf *bytes, size_t count, const char *why) {
    JournalText text;
    assert_true(journal_parse(strbuf_str(bytes), "a.save", &text, NULL));
    assert_int_equal(text.count, count);
    if (!strstr(text.damage, why)) fail_msg("wanted %s: %s", why, text.damage);
    journal_text_free(&text);
    strbuf_free(bytes);
}

static void broken_bytes_are_damage(void **state) {
    (void)state;
    const char *const lines[] = {"step 1 a/b 0 00000000", "note x", "note y"};
    StrBuf bytes = sealed(lines, 3);
    bytes.len--;
    expect_damage(&bytes, 2, "line 7 on: it is cut off");
    bytes = sealed(lines, 3);
    bytes.at[bytes.len - 2] = bytes.at[bytes.len - 2] == '0' ? '1' : '0';
    expect_damage(&bytes, 2, "line 7 on: its check value is wrong");
    bytes = sealed(lines, 2);
    strbuf_add(&bytes, str_of("note \0 ~12345678\n", 17));
    expect_damage(&bytes, 2, "control character");
    bytes = sealed(lines, 2);
    for (int i = 0; i <= JOURNAL_LINE; i++) strbuf_char(&bytes, 'x');
    expect_damage(&bytes, 2, "too long");
    bytes = sealed(lines, 2);
    strbuf_puts(&bytes, "\n");
    expect_damage(&bytes, 2, "no check value");
}

static void lines_lost_moved_or_doubled_are_damage(void **state) {
    (void)state;
    const char *const lines[] = {"note one", "note two", "note three"};
    const int orders[][3] = {{1, 0, 2}, {0, 0, 1}, {0, 2, 2}};
    for (size_t k = 0; k < 3; k++) {
        StrBuf good = sealed(lines, 3), bytes = sealed(lines, 0);
        Str rest = str_of(good.at + bytes.len, good.len - bytes.len), line[3];
        for (int i = 0; i < 3; i++) str_split(&rest, '\n', &line[i]);
        for (int i = 0; i < 3; i++) {
            strbuf_add(&bytes, line[orders[k][i]]);
            strbuf_char(&bytes, '\n');
        }
        expect_damage(&bytes, orders[k][0] == 0 ? 1 : 0, "check value is wrong");
        strbuf_free(&good);
    }
}

static void expect_refusal(Str bytes, const char *why) {
    Error err = {0};
    JournalText text;
    assert_false(journal_parse(bytes, "a\x1b.save", &text, &err));
    if (!strstr(err.text, why)) fail_msg("wanted %s: %s", why, err.text);
    assert_null(strchr(err.text, '\x1b'));
}

static void a_head_is_sound_or_nothing_is(void **state) {
    (void)state;
    StrBuf good = sealed(NULL, 0);
    for (size_t len = 1; len < good.len; len++) expect_refusal(str_of(good.at, len), "a\xEF\xBF\xBD.save'");
    expect_refusal(str(""), "is empty");
    expect_refusal(str("PK\3\4"), "not a saved game");
    expect_refusal(str("chanyuan-save 0 ~00000000\n"), "damaged");
    StrBuf bytes = {0};
    uint32_t check = 0;
    seal(&bytes, &check, "chanyuan-save 3");
    expect_refusal(strbuf_str(&bytes), "was written by a newer version of the game");
    expect_refusal(str("chanyuan-save 17\nwhatever"), "was written by a newer version of the game");
    strbuf_free(&bytes);
    strbuf_free(&good);
}

static void odd_heads_are_refused(void **state) {
    (void)state;
    static const char LENGTHY[] =
        "scenario x234567890123456789012345678901234567890123456789012345678901234 8f02c4d1a90be377 0.1";
    const char *const second[] = {"scenario chanyuan 8f02c4d1a90be37 0.1", "scenario  8f02c4d1a90be377 0.1",
                                  "scenario chanyuan 8F02C4D1A90BE377 0.1", "role kou", LENGTHY};
    for (size_t i = 0; i < sizeof second / sizeof *second; i++) {
        StrBuf bytes = {0};
        uint32_t check = 0;
        seal(&bytes, &check, "chanyuan-save 2");
        seal(&bytes, &check, second[i]);
        seal(&bytes, &check, "role kou");
        seal(&bytes, &check, "seed 42");
        expect_refusal(strbuf_str(&bytes), "line 2");
        strbuf_free(&bytes);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_the_format_says),    cmocka_unit_test(writing_what_was_read_gives_the_same_bytes),
        cmocka_unit_test(notes_are_made_fit_for_a_line), cmocka_unit_test(sealed_nonsense_is_damage),
        cmocka_unit_test(broken_bytes_are_damage),       cmocka_unit_test(lines_lost_moved_or_doubled_are_damage),
        cmocka_unit_test(a_head_is_sound_or_nothing_is), cmocka_unit_test(odd_heads_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
