/* test_keep_journal.c - a save says what was written into it, refuses what wasn't, and survives full disks and other
 * programs.
 *
 * Files are made in a fresh folder a test. A full disk is played by a limit on file size, which cuts a write in its
 * middle as a full disk does. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "keep/journal.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/io.h"

enum { PATH_ROOM = 512 };

typedef struct Place {
    char dir[PATH_ROOM - 100];
    char save[PATH_ROOM];
} Place;

static const JournalHead HEAD = {
    .scenario = "chanyuan", .version = "0.1 beta", .role = "kou", .book = 0x8f02c4d1a90be377, .seed = UINT64_MAX};

static int set_up(void **state) {
    Place *place = mem_alloc(sizeof *place);
    const char *root = getenv("TMPDIR");
    snprintf(place->dir, sizeof place->dir, "%s/keep-XXXXXX", root ? root : P_tmpdir);
    if (!mkdtemp(place->dir)) return -1;
    snprintf(place->save, sizeof place->save, "%s/a.save", place->dir);
    *state = place;
    return 0;
}

static int tear_down(void **state) {
    Place *place = *state;
    char other[PATH_ROOM];
    unlink(place->save);
    rmdir(place->save);
    snprintf(other, sizeof other, "%s/b", place->dir);
    unlink(other);
    int result = rmdir(place->dir);
    free(place);
    return result;
}

/* Adds a line with its right check value. */
static void seal(StrBuf *out, uint32_t *check, const char *words) {
    *check = (uint32_t)hash_bytes(words, strlen(words), *check);
    strbuf_printf(out, "%s ~%08x\n", words, *check);
}

/* A save of a good head and these lines, each rightly sealed. */
static StrBuf sealed(const char *const *lines, size_t count) {
    static const char *const head[] = {"chanyuan-save 1", "scenario chanyuan 8f02c4d1a90be377 0.1", "role kou",
                                       "seed 42"};
    StrBuf out = {0};
    uint32_t check = 0;
    for (size_t i = 0; i < 4; i++) seal(&out, &check, head[i]);
    for (size_t i = 0; i < count; i++) seal(&out, &check, lines[i]);
    return out;
}

static void write_file(const char *path, Str bytes) {
    assert_true(io_replace(path, bytes, NULL));
}

static StrBuf read_file(const char *path) {
    StrBuf out = {0};
    assert_true(io_read(path, JOURNAL_LIMIT, &out, NULL));
    return out;
}

static void parse_good(Str bytes, JournalText *text) {
    Error err = {0};
    assert_true(journal_parse(bytes, "a.save", text, &err));
    assert_string_equal(text->damage, "");
    assert_int_equal(text->sound, bytes.len);
}

/* Text */

static void reads_what_the_format_says(void **state) {
    (void)state;
    const char *const lines[] = {"step 1 weicheng/forward 0 3fa91c22", "back 1",
                                 "note The regent will see through this.", "step 1 weicheng/stay 3 00000000"};
    StrBuf bytes = sealed(lines, 4);
    JournalText text;
    parse_good(strbuf_str(&bytes), &text);
    assert_string_equal(text.head.scenario, "chanyuan");
    assert_string_equal(text.head.version, "0.1");
    assert_string_equal(text.head.role, "kou");
    assert_true(text.head.book == 0x8f02c4d1a90be377 && text.head.seed == 42);
    assert_int_equal(text.count, 4);
    assert_true(text.lines[0].kind == LINE_STEP && text.lines[0].turn == 1 && text.lines[0].hash == 0x3fa91c22);
    assert_true(str_is(text.lines[0].choice, "weicheng/forward") && text.lines[0].number == 5);
    assert_true(text.lines[1].kind == LINE_BACK && text.lines[1].count == 1);
    assert_true(text.lines[2].kind == LINE_NOTE);
    assert_true(str_is(text.lines[2].note, "The regent will see through this."));
    assert_int_equal(text.lines[3].branch, 3);
    journal_text_free(&text);
    strbuf_free(&bytes);
}

static void writing_what_was_read_gives_the_same_bytes(void **state) {
    (void)state;
    const char *const lines[] = {"step 1 a/b 4294967295 ffffffff", "note ", "note 萧太后 ~12345678", "back 1"};
    StrBuf bytes = sealed(lines, 4), again = {0};
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
    seal(&bytes, &check, "chanyuan-save 2");
    expect_refusal(strbuf_str(&bytes), "was written by a newer version of the game");
    expect_refusal(str("chanyuan-save 17\nwhatever"), "was written by a newer version of the game");
    strbuf_free(&bytes);
    strbuf_free(&good);
}

static void odd_heads_are_refused(void **state) {
    (void)state;
    const char *const second[] = {"scenario chanyuan 8f02c4d1a90be37 0.1", "scenario  8f02c4d1a90be377 0.1",
                                  "scenario chanyuan 8F02C4D1A90BE377 0.1", "role kou",
                                  "scenario x234567890123456789012345678901234567890123456789012345678901234 "
                                  "8f02c4d1a90be377 0.1"};
    for (size_t i = 0; i < sizeof second / sizeof *second; i++) {
        StrBuf bytes = {0};
        uint32_t check = 0;
        seal(&bytes, &check, "chanyuan-save 1");
        seal(&bytes, &check, second[i]);
        seal(&bytes, &check, "role kou");
        seal(&bytes, &check, "seed 42");
        expect_refusal(strbuf_str(&bytes), "line 2");
        strbuf_free(&bytes);
    }
}

/* Files */

static Journal *create(const Place *place) {
    Error err = {0};
    Journal *journal = journal_create(place->save, &HEAD, &err);
    if (!journal) fail_msg("%s", err.text);
    return journal;
}

static void a_game_is_on_disk_line_by_line(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    for (uint32_t turn = 1; turn <= 20; turn++) {
        assert_true(journal_step(journal, turn, "a/b", turn, turn * 7, NULL));
        StrBuf bytes = read_file(place->save);
        JournalText text;
        parse_good(strbuf_str(&bytes), &text);
        assert_true(text.count == turn && text.lines[turn - 1].hash == turn * 7);
        assert_string_equal(text.head.version, "0.1 beta");
        journal_text_free(&text);
        strbuf_free(&bytes);
    }
    assert_true(journal_flush_seconds(journal) > 0);
    assert_string_equal(journal_path(journal), place->save);
    journal_close(journal);
}

static void a_save_is_private_and_never_made_over_another(void **state) {
    const Place *place = *state;
    struct stat status;
    journal_close(create(place));
    assert_int_equal(stat(place->save, &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    Error err = {0};
    assert_null(journal_create(place->save, &HEAD, &err));
    assert_non_null(strstr(err.text, place->save));
    JournalHead odd = HEAD;
    strcpy(odd.role, "two words");
    unlink(place->save);
    assert_null(journal_create(place->save, &odd, &err));
    assert_false(io_exists(place->save));
}

static void a_game_goes_on_where_it_was_left(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    assert_true(journal_step(journal, 1, "a/b", 0, 1, NULL) && journal_step(journal, 2, "a/c", 0, 2, NULL));
    assert_true(journal_back(journal, 1, NULL));
    journal_close(journal);
    JournalText text;
    bool opened;
    journal = journal_open(place->save, &text, &opened, NULL);
    assert_true(journal && opened && text.count == 3);
    journal_text_free(&text);
    assert_true(journal_note(journal, str("again"), NULL) && journal_step(journal, 2, "a/d", 0, 3, NULL));
    journal_close(journal);
    assert_true(journal_read(place->save, &text, NULL));
    assert_true(text.count == 5 && text.damage[0] == '\0');
    journal_text_free(&text);
}

static void steps_that_do_not_follow_are_not_written(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    Error err = {0};
    assert_false(journal_step(journal, 2, "a/b", 0, 1, &err));
    assert_non_null(strstr(err.text, "goes on unsaved"));
    assert_false(journal_step(journal, 1, "a b", 0, 1, &err));
    assert_false(journal_step(journal, 1, "", 0, 1, &err));
    assert_false(journal_step(journal, 1, "a\nb", 0, 1, &err));
    assert_false(journal_back(journal, 1, &err));
    assert_true(journal_back(journal, 0, &err));
    char lengthy[JOURNAL_LINE];
    memset(lengthy, 'x', sizeof lengthy - 1);
    lengthy[sizeof lengthy - 1] = '\0';
    assert_false(journal_step(journal, 1, lengthy, 0, 1, &err));
    assert_true(journal_step(journal, 1, "a/b", 0, 1, &err));
    journal_close(journal);
    JournalText text;
    assert_true(journal_read(place->save, &text, NULL));
    assert_true(text.count == 1 && text.damage[0] == '\0');
    journal_text_free(&text);
}

static void one_save_is_played_once_at_a_time(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    JournalText text;
    bool opened;
    Error err = {0};
    assert_true(journal_in_use(place->save));
    assert_null(journal_open(place->save, &text, &opened, &err));
    assert_false(opened);
    assert_non_null(strstr(err.text, "is being played in another window; close it there, or choose another save"));
    journal_close(journal);
    assert_false(journal_in_use(place->save));
    journal = journal_open(place->save, &text, &opened, &err);
    assert_true(journal && opened);
    journal_text_free(&text);
    journal_close(journal);
}

static void a_damaged_save_is_shown_but_not_played_on(void **state) {
    const Place *place = *state;
    const char *const lines[] = {"note x", "note y"};
    StrBuf bytes = sealed(lines, 2);
    write_file(place->save, str_of(bytes.at, bytes.len - 1));
    JournalText text;
    bool opened;
    Error err = {0};
    assert_null(journal_open(place->save, &text, &opened, &err));
    assert_true(opened && text.count == 1);
    assert_string_equal(err.text, text.damage);
    assert_non_null(strstr(err.text, "cut off"));
    journal_text_free(&text);
    StrBuf after = read_file(place->save);
    assert_int_equal(after.len, bytes.len - 1);
    strbuf_free(&after);
    strbuf_free(&bytes);
}

static void expect_not_opened(const Place *place, const char *why) {
    JournalText text;
    bool opened;
    Error err = {0};
    assert_null(journal_open(place->save, &text, &opened, &err));
    assert_false(opened);
    assert_false(journal_read(place->save, &text, NULL));
    if (!strstr(err.text, why)) fail_msg("wanted %s: %s", why, err.text);
    assert_null(journal_create(place->save, &HEAD, NULL));
    assert_int_equal(remove(place->save), 0);
}

static void only_files_are_saves(void **state) {
    const Place *place = *state;
    JournalText text;
    bool opened;
    Error err = {0};
    assert_null(journal_open(place->save, &text, &opened, &err));
    assert_non_null(strstr(err.text, "No such file"));
    assert_int_equal(mkdir(place->save, 0700), 0);
    expect_not_opened(place, "directory");
    assert_int_equal(mkfifo(place->save, 0600), 0);
    expect_not_opened(place, "not a file");
    assert_int_equal(symlink("b", place->save), 0);
    expect_not_opened(place, "symbolic link");
    write_file(place->save, str("hello\n"));
    expect_not_opened(place, "not a saved game");
    write_file(place->save, str(""));
    expect_not_opened(place, "empty");
    write_file(place->save, str("x"));
    assert_int_equal(truncate(place->save, JOURNAL_LIMIT + 1), 0);
    expect_not_opened(place, "larger");
}

/* From now on no file may grow beyond this size. */
static void disk_size(rlim_t size) {
    struct rlimit limit;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &limit), 0);
    limit.rlim_cur = size < limit.rlim_max ? size : limit.rlim_max;
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &limit), 0);
}

static size_t file_size(const char *path) {
    struct stat status;
    assert_int_equal(stat(path, &status), 0);
    return (size_t)status.st_size;
}

static void a_full_disk_loses_nothing(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    assert_true(journal_step(journal, 1, "a/b", 0, 1, NULL));
    size_t before = file_size(place->save);
    Error err = {0};
    disk_size(before + 10);
    assert_false(journal_step(journal, 2, "a/c", 0, 2, &err));
    assert_non_null(strstr(err.text, place->save));
    assert_non_null(strstr(err.text, "the game goes on unsaved"));
    assert_int_equal(file_size(place->save), before);
    assert_false(journal_note(journal, str("still here"), &err));
    assert_int_equal(journal_behind(journal), 2);
    disk_size(RLIM_INFINITY);
    assert_true(journal_back(journal, 1, &err));
    assert_int_equal(journal_behind(journal), 0);
    journal_close(journal);
    JournalText text;
    assert_true(journal_read(place->save, &text, NULL));
    assert_true(text.count == 4 && text.damage[0] == '\0');
    journal_text_free(&text);
}

static void closing_tries_once_more(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    disk_size(file_size(place->save));
    assert_false(journal_step(journal, 1, "a/b", 0, 1, NULL));
    disk_size(RLIM_INFINITY);
    journal_close(journal);
    JournalText text;
    assert_true(journal_read(place->save, &text, NULL));
    assert_int_equal(text.count, 1);
    journal_text_free(&text);
}

static void a_disk_full_from_the_start_leaves_no_file(void **state) {
    const Place *place = *state;
    Error err = {0};
    disk_size(20);
    assert_null(journal_create(place->save, &HEAD, &err));
    disk_size(RLIM_INFINITY);
    assert_non_null(strstr(err.text, "could not be written"));
    assert_false(io_exists(place->save));
}

static void a_save_taken_away_is_said_once(void **state) {
    const Place *place = *state;
    char other[PATH_ROOM];
    snprintf(other, sizeof other, "%s/b", place->dir);
    Journal *journal = create(place);
    Error err = {0};
    assert_int_equal(rename(place->save, other), 0);
    assert_false(journal_step(journal, 1, "a/b", 0, 1, &err));
    assert_non_null(strstr(err.text, "removed or replaced"));
    write_file(place->save, str("another file"));
    assert_true(journal_step(journal, 2, "a/b", 0, 2, &err));
    assert_int_equal(journal_behind(journal), 2);
    assert_int_equal(file_size(place->save), strlen("another file"));
    assert_int_equal(rename(other, place->save), 0);
    assert_true(journal_note(journal, str("and back"), &err));
    assert_int_equal(journal_behind(journal), 0);
    journal_close(journal);
    JournalText text;
    assert_true(journal_read(place->save, &text, NULL));
    assert_int_equal(text.count, 3);
    journal_text_free(&text);
}

static void a_save_changed_in_place_is_not_written_on(void **state) {
    const Place *place = *state;
    Journal *journal = create(place);
    Error err = {0};
    assert_int_equal(truncate(place->save, 3), 0);
    assert_false(journal_step(journal, 1, "a/b", 0, 1, &err));
    assert_non_null(strstr(err.text, "another program changed it"));
    assert_int_equal(file_size(place->save), 3);
    journal_close(journal);
    assert_int_equal(file_size(place->save), 3);
}

#define FILE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(reads_what_the_format_says),
        cmocka_unit_test(writing_what_was_read_gives_the_same_bytes),
        cmocka_unit_test(notes_are_made_fit_for_a_line),
        cmocka_unit_test(sealed_nonsense_is_damage),
        cmocka_unit_test(broken_bytes_are_damage),
        cmocka_unit_test(lines_lost_moved_or_doubled_are_damage),
        cmocka_unit_test(a_head_is_sound_or_nothing_is),
        cmocka_unit_test(odd_heads_are_refused),
        FILE_TEST(a_game_is_on_disk_line_by_line),
        FILE_TEST(a_save_is_private_and_never_made_over_another),
        FILE_TEST(a_game_goes_on_where_it_was_left),
        FILE_TEST(steps_that_do_not_follow_are_not_written),
        FILE_TEST(one_save_is_played_once_at_a_time),
        FILE_TEST(a_damaged_save_is_shown_but_not_played_on),
        FILE_TEST(only_files_are_saves),
        FILE_TEST(a_full_disk_loses_nothing),
        FILE_TEST(closing_tries_once_more),
        FILE_TEST(a_disk_full_from_the_start_leaves_no_file),
        FILE_TEST(a_save_taken_away_is_said_once),
        FILE_TEST(a_save_changed_in_place_is_not_written_on),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
