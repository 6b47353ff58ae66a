/* test_app_folder.c - what counts as a change of a scenario's files, and how it is told. */
#include "app/folder.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "unit/own_folder.h"

static Folder *open_pack(void) {
    assert_int_equal(mkdir("pack", 0700), 0);
    assert_int_equal(mkdir("pack/scenes", 0700), 0);
    own_folder_put("pack/pack.lua", "one");
    own_folder_put("pack/scenes/kou.lua", "two");
    return folder_open("pack");
}

static void assert_told(Folder *folder, const char *words) {
    StrBuf what = {0};
    assert_true(folder_changed(folder));
    folder_take(folder, &what);
    assert_string_equal(strbuf_text(&what), words);
    assert_false(folder_changed(folder));
    strbuf_free(&what);
}

static void files_that_change_are_told(void **state) {
    (void)state;
    Folder *folder = open_pack();
    assert_false(folder_changed(folder));
    own_folder_put("pack/scenes/kou.lua", "more");
    assert_told(folder, "scenes/kou.lua changed");
    own_folder_put("pack/pack.lua", "another");
    own_folder_put("pack/scenes/kou.lua", "yet another");
    assert_told(folder, "2 files changed");
    folder_free(folder);
}

/* As editors save: a new file takes the place of the old one, of the same size. */
static void files_that_take_the_place_of_others_are_told(void **state) {
    (void)state;
    Folder *folder = open_pack();
    own_folder_put("pack/scenes/.kou.new", "TWO");
    assert_int_equal(rename("pack/scenes/.kou.new", "pack/scenes/kou.lua"), 0);
    assert_told(folder, "scenes/kou.lua changed");
    folder_free(folder);
}

static void files_that_come_and_go_are_told(void **state) {
    (void)state;
    Folder *folder = open_pack();
    own_folder_put("pack/hall.lua", "three");
    assert_told(folder, "hall.lua is new");
    assert_int_equal(unlink("pack/scenes/kou.lua"), 0);
    assert_told(folder, "scenes/kou.lua is gone");
    assert_int_equal(mkdir("pack/new", 0700), 0);
    own_folder_put("pack/new/road.lua", "four");
    assert_told(folder, "new/road.lua is new");
    folder_free(folder);
}

static void other_files_are_nobodys_business(void **state) {
    (void)state;
    Folder *folder = open_pack();
    own_folder_put("pack/notes.txt", "hm");
    own_folder_put("pack/.pack.lua", "hidden");
    own_folder_put("pack/.lua", "hidden");
    own_folder_put("outside.lua", "elsewhere");
    assert_int_equal(symlink("../outside.lua", "pack/link.lua"), 0);
    assert_int_equal(mkdir("pack/.git", 0700), 0);
    own_folder_put("pack/.git/kou.lua", "hidden");
    assert_false(folder_changed(folder));
    folder_free(folder);
}

/* Of a single file its neighbours are looked at too: it may include them. */
static void a_single_file_stands_in_a_folder(void **state) {
    (void)state;
    own_folder_put("walk.lua", "one");
    own_folder_put("far.lua", "two");
    Folder *folder = folder_open("walk.lua");
    own_folder_put("far.lua", "three");
    assert_told(folder, "far.lua changed");
    own_folder_put("walk.lua", "four");
    assert_told(folder, "walk.lua changed");
    folder_free(folder);
}

/* An extension's files are called as they are in its own folder, the base's by the name of theirs. */
static void the_base_of_an_extension_is_looked_at_too(void **state) {
    (void)state;
    Folder *folder = open_pack();
    assert_int_equal(mkdir("base", 0700), 0);
    own_folder_put("base/pack.lua", "one");
    own_folder_put("base/hall.lua", "two");
    folder_base(folder, "base");
    assert_false(folder_changed(folder));
    own_folder_put("base/hall.lua", "three");
    assert_told(folder, "base/hall.lua changed");
    own_folder_put("pack/pack.lua", "another");
    assert_told(folder, "pack.lua changed");
    own_folder_put("base/hall.lua", "four, not yet told");
    folder_base(folder, "./base");
    folder_base(folder, "./base");
    own_folder_put("base/hall.lua", "five");
    folder_base(folder, "./base");
    assert_told(folder, "base/hall.lua changed");
    folder_base(folder, NULL);
    own_folder_put("base/hall.lua", "six, which is nobody's business");
    assert_false(folder_changed(folder));
    folder_free(folder);
}

/* Two single files that lie beside each other have one folder. */
static void a_base_beside_it_is_looked_at_once(void **state) {
    (void)state;
    own_folder_put("walk.lua", "one");
    Folder *folder = folder_open("walk.lua");
    folder_base(folder, "base.lua");
    own_folder_put("walk.lua", "another");
    assert_told(folder, "walk.lua changed");
    folder_free(folder);
}

static void a_folder_that_is_gone_has_no_files(void **state) {
    (void)state;
    Folder *folder = open_pack();
    assert_int_equal(rename("pack", "away"), 0);
    assert_told(folder, "2 files changed");
    assert_int_equal(rename("away", "pack"), 0);
    assert_told(folder, "2 files changed");
    folder_free(folder);
}

/* Where the system tells of changes, it tells of those in new folders too, once they were looked at. */
static void the_system_tells(void **state) {
    (void)state;
    Folder *folder = open_pack();
    struct pollfd told = {.fd = folder_fd(folder), .events = POLLIN};
    if (told.fd < 0) skip();
    assert_int_equal(poll(&told, 1, 0), 0);
    assert_int_equal(mkdir("pack/new", 0700), 0);
    assert_int_equal(poll(&told, 1, 5000), 1);
    assert_false(folder_changed(folder));
    assert_int_equal(poll(&told, 1, 0), 0);
    own_folder_put("pack/new/road.lua", "three");
    assert_int_equal(poll(&told, 1, 5000), 1);
    assert_told(folder, "new/road.lua is new");
    folder_free(folder);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, own_folder_enter, own_folder_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(files_that_change_are_told),
        TEST(files_that_take_the_place_of_others_are_told),
        TEST(files_that_come_and_go_are_told),
        TEST(other_files_are_nobodys_business),
        TEST(a_single_file_stands_in_a_folder),
        TEST(the_base_of_an_extension_is_looked_at_too),
        TEST(a_base_beside_it_is_looked_at_once),
        TEST(a_folder_that_is_gone_has_no_files),
        TEST(the_system_tells),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
