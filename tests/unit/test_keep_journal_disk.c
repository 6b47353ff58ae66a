/* test_keep_journal_disk.c - a save being played survives full disks, other programs and second players.
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

static void write_file(const char *path, Str bytes) {
    assert_true(io_replace(path, bytes, NULL));
}

static StrBuf read_file(const char *path) {
    StrBuf out = {0};
    assert_true(io_read(path, JOURNAL_LIMIT, &out, NULL));
    return out;
}

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
        assert_true(journal_parse(strbuf_str(&bytes), "a.save", &text, NULL));
        assert_true(text.sound == bytes.len && text.damage[0] == '\0');
        assert_true(text.count == turn && text.lines[turn - 1].hash == turn * 7);
        assert_string_equal(text.head.version, "0.1 beta");
        journal_text_free(&text);
        strbuf_free(&bytes);
    }
    assert_true(journal_flush_seconds(journal) > 0);
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
    journal = journal_open(place->save, &text, NULL);
    assert_true(journal && text.count == 3);
    journal_text_free(&text);
    assert_true(journal_note(journal, str("again"), NULL) && journal_step(journal, 2, "a/d", 0, 3, NULL));
    assert_true(journal_draft(journal, str("offer:silk=200k"), NULL));
    journal_close(journal);
    assert_true(journal_read(place->save, &text, NULL));
    assert_true(text.count == 6 && text.turns == 2 && text.damage[0] == '\0');
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
    assert_false(journal_draft(journal, str(lengthy), &err));
    assert_false(journal_draft(journal, str("offer:a=b c"), &err));
    assert_false(journal_draft(journal, str(""), &err));
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
    Error err = {0};
    assert_true(journal_in_use(place->save));
    assert_null(journal_open(place->save, &text, &err));
    assert_null(text.bytes);
    assert_non_null(strstr(err.text, "is being played in another window; close it there, or choose another save"));
    journal_close(journal);
    assert_false(journal_in_use(place->save));
    journal = journal_open(place->save, &text, &err);
    assert_non_null(journal);
    journal_text_free(&text);
    journal_close(journal);
}

static void a_damaged_save_is_shown_but_not_played_on(void **state) {
    const Place *place = *state;
    const Line lines[] = {{.kind = LINE_NOTE, .note = str("x")}, {.kind = LINE_NOTE, .note = str("y")}};
    StrBuf bytes = {0};
    journal_write(&HEAD, lines, 2, &bytes);
    write_file(place->save, str_of(bytes.at, bytes.len - 1));
    JournalText text;
    Error err = {0};
    assert_null(journal_open(place->save, &text, &err));
    assert_int_equal(text.count, 1);
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
    Error err = {0};
    assert_null(journal_open(place->save, &text, &err));
    assert_null(text.bytes);
    assert_false(journal_read(place->save, &text, NULL));
    if (!strstr(err.text, why)) fail_msg("wanted %s: %s", why, err.text);
    assert_null(journal_create(place->save, &HEAD, NULL));
    assert_int_equal(remove(place->save), 0);
}

static void only_files_are_saves(void **state) {
    const Place *place = *state;
    JournalText text;
    Error err = {0};
    assert_null(journal_open(place->save, &text, &err));
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
