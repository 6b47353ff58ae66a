/* test_keep_slots.c - the folder of saves: what is listed, which names are names, and that nothing is lost by writing
 * over it. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "keep/slots.h"

#include <setjmp.h>
#include <stdarg.h>

#include <cmocka.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/io.h"

enum { PATH_ROOM = 512 };

static const JournalHead HEAD = {.scenario = "chanyuan", .version = "0.1", .role = "kou", .book = 1, .seed = 42};

static int set_up(void **state) {
    char *dir = mem_alloc(PATH_ROOM);
    const char *root = getenv("TMPDIR");
    snprintf(dir, PATH_ROOM, "%s/slots-XXXXXX", root ? root : P_tmpdir);
    *state = dir;
    return mkdtemp(dir) ? 0 : -1;
}

static int tear_down(void **state) {
    char command[PATH_ROOM + 20];
    snprintf(command, sizeof command, "rm -r '%s'", (char *)*state);
    free(*state);
    return system(command);
}

static Line step(uint32_t turn, const char *choice) {
    return (Line){.kind = LINE_STEP, .turn = turn, .choice = str(choice), .hash = turn};
}

static Line back(uint32_t count) {
    return (Line){.kind = LINE_BACK, .count = count};
}

static void write_slot(const char *dir, const char *name, const Line *lines, size_t count) {
    Error err = {0};
    if (!slot_write(dir, str(name), (SlotContents){&HEAD, lines, count}, &err)) fail_msg("%s", err.text);
}

/* Puts any file into the folder. */
static void write_file(const char *dir, const char *file, const char *bytes) {
    char path[PATH_ROOM];
    snprintf(path, sizeof path, "%s/%s", dir, file);
    assert_true(io_replace(path, str(bytes), NULL));
}

/* Makes a file as old as this, in seconds since 1970. */
static void set_time(const char *dir, const char *file, time_t seconds) {
    char path[PATH_ROOM];
    snprintf(path, sizeof path, "%s/%s", dir, file);
    const struct timespec times[2] = {{.tv_sec = seconds}, {.tv_sec = seconds}};
    assert_int_equal(utimensat(AT_FDCWD, path, times, 0), 0);
}

static Slots list(const char *dir) {
    Slots slots;
    Error err = {0};
    if (!slots_list(dir, &slots, &err)) fail_msg("%s", err.text);
    return slots;
}

static void names_are_names_and_never_paths(void **state) {
    (void)state;
    const char *const good[] = {"a",    "Tuesday class", "x-1_2",
                                "ß",    "澶淵之盟",      "Élan",
                                "नमस्ते", "ｆｕｌｌ",      "1234567890123456789012345678901234567890"};
    const char *const bad[] = {"",
                               " a",
                               "a ",
                               ".",
                               "..",
                               ".a",
                               "a.b",
                               "a/b",
                               "/",
                               "a\\b",
                               "a\n",
                               "a\tb",
                               "a\x1b",
                               "\xff",
                               "a\xE3\x80\x80"
                               "b",
                               "a…",
                               "a／b",
                               "😀",
                               "a:b",
                               "\xCC\x81"
                               "a",
                               "a\xE2\x80\x8B",
                               "a\xC2\xA0",
                               "~a",
                               "$HOME",
                               "12345678901234567890123456789012345678901"};
    for (size_t i = 0; i < sizeof good / sizeof *good; i++)
        if (!slot_name_check(str(good[i]), NULL)) fail_msg("refused: %s", good[i]);
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if (slot_name_check(str(bad[i]), NULL)) fail_msg("taken: %s", bad[i]);
    Error err = {0};
    assert_false(slot_name_check(str_of("a\0b", 3), &err));
    assert_non_null(strstr(err.text, "1 to 40 letters"));
}

static void a_path_is_folder_name_and_ending(void **state) {
    (void)state;
    StrBuf path = {0};
    assert_true(slot_path("saves", str("my game"), &path, NULL));
    assert_string_equal(path.at, "saves/my game.save");
    strbuf_clear(&path);
    assert_true(slot_path("saves/", str("b"), &path, NULL));
    assert_string_equal(path.at, "saves/b.save");
    strbuf_clear(&path);
    assert_false(slot_path("saves", str("../b"), &path, NULL));
    assert_int_equal(path.len, 0);
    strbuf_free(&path);
}

static void a_path_beside_another_keeps_the_ending(void **state) {
    (void)state;
    StrBuf path = {0};
    slot_beside("saves/tent.save", "-mended", &path);
    assert_string_equal(path.at, "saves/tent-mended.save");
    slot_beside("my.game", "-previous", &path);
    assert_string_equal(path.at, "my.game-previous.save");
    slot_beside(".save", "-2", &path);
    assert_string_equal(path.at, ".save-2.save");
    strbuf_free(&path);
}

static void a_slot_says_where_its_game_stands(void **state) {
    const char *dir = *state;
    const Line lines[] = {step(1, "a/b"), step(2, "b/c"), step(3, "c/d"), back(2),
                          step(2, "b/e"), step(3, "e/f"), back(1),        {.kind = LINE_NOTE, .note = str("hm")}};
    write_slot(dir, "one", lines, 8);
    set_time(dir, "one.save", 1000);
    Slots slots = list(dir);
    assert_int_equal(slots.count, 1);
    const Slot *slot = &slots.list[0];
    assert_string_equal(slot->name, "one");
    assert_string_equal(slot->head.scenario, "chanyuan");
    assert_string_equal(slot->head.role, "kou");
    assert_string_equal(slot->place, "b/e");
    assert_true(slot->turns == 2 && slot->written == 1000 && slot->usable && slot->damage[0] == '\0');
    slots_free(&slots);
}

static void the_newest_comes_first(void **state) {
    const char *dir = *state;
    write_slot(dir, "old", NULL, 0);
    write_slot(dir, "new", NULL, 0);
    write_slot(dir, "also new", NULL, 0);
    set_time(dir, "old.save", 1000);
    set_time(dir, "new.save", 2000);
    set_time(dir, "also new.save", 2000);
    Slots slots = list(dir);
    assert_int_equal(slots.count, 3);
    assert_string_equal(slots.list[0].name, "also new");
    assert_string_equal(slots.list[1].name, "new");
    assert_string_equal(slots.list[2].name, "old");
    assert_string_equal(slots.list[2].place, "");
    slots_free(&slots);
}

static void strange_files_are_passed_over(void **state) {
    const char *dir = *state;
    char path[PATH_ROOM];
    write_slot(dir, "good", NULL, 0);
    write_file(dir, "notes.txt", "x");
    write_file(dir, ".save", "x");
    write_file(dir, "a.b.save", "x");
    snprintf(path, sizeof path, "%s/link.save", dir);
    assert_int_equal(symlink("good.save", path), 0);
    snprintf(path, sizeof path, "%s/pipe.save", dir);
    assert_int_equal(mkfifo(path, 0600), 0);
    snprintf(path, sizeof path, "%s/folder.save", dir);
    assert_int_equal(mkdir(path, 0700), 0);
    Slots slots = list(dir);
    assert_int_equal(slots.count, 1);
    assert_string_equal(slots.list[0].name, "good");
    slots_free(&slots);
}

static void damaged_saves_are_listed_with_what_is_wrong(void **state) {
    const char *dir = *state;
    const Line lines[] = {step(1, "a/b"), step(2, "b/c")};
    StrBuf bytes = {0};
    journal_write(&HEAD, lines, 2, &bytes);
    bytes.at[bytes.len - 1] = '\0';
    write_file(dir, "cut.save", bytes.at);
    write_file(dir, "not.save", "hello");
    set_time(dir, "not.save", 1000);
    Slots slots = list(dir);
    assert_int_equal(slots.count, 2);
    assert_true(slots.list[0].usable && slots.list[0].turns == 1);
    assert_non_null(strstr(slots.list[0].damage, "cut off"));
    assert_false(slots.list[1].usable);
    assert_non_null(strstr(slots.list[1].damage, "not a saved game"));
    slots_free(&slots);
    strbuf_free(&bytes);
}

static void at_most_two_hundred_are_shown(void **state) {
    const char *dir = *state;
    char file[40];
    for (int i = 0; i < SLOTS_SHOWN + 5; i++) {
        snprintf(file, sizeof file, "%d.save", i);
        write_file(dir, file, "x");
        set_time(dir, file, 1000 + i);
    }
    Slots slots = list(dir);
    assert_true(slots.count == SLOTS_SHOWN && slots.left_out == 5);
    assert_string_equal(slots.list[0].name, "204");
    assert_string_equal(slots.list[SLOTS_SHOWN - 1].name, "5");
    slots_free(&slots);
}

static void a_folder_not_there_holds_none(void **state) {
    char path[PATH_ROOM];
    snprintf(path, sizeof path, "%s/none", (char *)*state);
    Slots slots = list(path);
    assert_int_equal(slots.count, 0);
    slots_free(&slots);
    write_file(*state, "none", "x");
    Error err = {0};
    assert_false(slots_list(path, &slots, &err));
    assert_non_null(strstr(err.text, path));
    slots_free(&slots);
}

static void nothing_is_written_over(void **state) {
    const char *dir = *state;
    const Line line = step(1, "a/b");
    Error err = {0};
    write_slot(dir, "one", NULL, 0);
    assert_false(slot_write(dir, str("one"), (SlotContents){&HEAD, &line, 1}, &err));
    assert_non_null(strstr(err.text, "There is a save named 'one' already"));
    Slots slots = list(dir);
    assert_true(slots.count == 1 && slots.list[0].turns == 0);
    slots_free(&slots);
    assert_false(slot_write(dir, str("../one"), (SlotContents){&HEAD, &line, 1}, &err));
    JournalHead odd = {.scenario = "two words", .role = "x"};
    assert_false(slot_write(dir, str("two"), (SlotContents){&odd, NULL, 0}, &err));
    slots = list(dir);
    assert_int_equal(slots.count, 1);
    slots_free(&slots);
}

static void a_save_being_played_is_left_alone(void **state) {
    const char *dir = *state;
    StrBuf path = {0};
    Error err = {0};
    assert_true(slot_path(dir, str("one"), &path, NULL));
    Journal *journal = journal_create(path.at, &HEAD, &err);
    assert_non_null(journal);
    assert_false(slot_write(dir, str("one"), (SlotContents){&HEAD, NULL, 0}, &err));
    assert_true(journal_step(journal, 1, "a/b", 0, 1, &err));
    journal_close(journal);
    strbuf_free(&path);
}

static void only_our_own_old_leavings_are_swept(void **state) {
    const char *dir = *state;
    const char *const files[] = {".chanyuan-Ab3xYz", ".chanyuan-new123", ".chanyuan-toolong",
                                 ".chanyuan-a.bcde", "chanyuan-Ab3xYz",  "one.save"};
    for (size_t i = 0; i < 6; i++) {
        write_file(dir, files[i], "x");
        if (i != 1) set_time(dir, files[i], 1000);
    }
    assert_int_equal(slots_sweep(dir), 1);
    assert_int_equal(slots_sweep(dir), 0);
    char path[PATH_ROOM];
    for (size_t i = 0; i < 6; i++) {
        snprintf(path, sizeof path, "%s/%s", dir, files[i]);
        assert_int_equal(io_exists(path), i != 0);
    }
}

#define FILE_TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(names_are_names_and_never_paths),
        cmocka_unit_test(a_path_is_folder_name_and_ending),
        cmocka_unit_test(a_path_beside_another_keeps_the_ending),
        FILE_TEST(a_slot_says_where_its_game_stands),
        FILE_TEST(the_newest_comes_first),
        FILE_TEST(strange_files_are_passed_over),
        FILE_TEST(damaged_saves_are_listed_with_what_is_wrong),
        FILE_TEST(at_most_two_hundred_are_shown),
        FILE_TEST(a_folder_not_there_holds_none),
        FILE_TEST(nothing_is_written_over),
        FILE_TEST(a_save_being_played_is_left_alone),
        FILE_TEST(only_our_own_old_leavings_are_swept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
