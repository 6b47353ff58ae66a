/* test_screen_changed.c - a save of the small story from before an edit of it: a page says what has changed, at the
 * smallest size, and leaves the save alone until the player has chosen. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "screen/play.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "base/io.h"

/* Made with a story that began with five of a thing instead of three. */
static const char OLD_SAVE[] = "chanyuan-save 1 ~4637c07d\n"
                               "scenario brook 4316b73069deef9c 1 ~a4f3c45a\n"
                               "role envoy ~06acc884\n"
                               "seed 1 ~44701c07\n"
                               "step 1 gate/force 0 f407a438 ~b77fc903\n"
                               "step 2 hall/sit 0 1908b02a ~f2b01447\n";

static void place_save(StrBuf *path) {
    Error err = {""};
    play_path(path, "brook-envoy.save");
    if (!io_replace(path->at, str(OLD_SAVE), &err)) fail_msg("%s", err.text);
}

static bool is_there(const char *name) {
    StrBuf path = {0};
    play_path(&path, name);
    bool there = io_exists(path.at);
    strbuf_free(&path);
    return there;
}

static void test_leave(void **state) {
    (void)state;
    StrBuf path = {0}, bytes = {0};
    place_save(&path);
    Pty *pty = play_begin(40, 12, NULL);
    play_item(pty, 1, "Go on with your game as Cao");
    play_sees(pty, "The story has changed");
    pty_keys(pty, PICK("2"));
    play_sees(pty, "The Brook");
    play_end(pty);
    play_read("brook-envoy.save", &bytes);
    assert_string_equal(bytes.at, OLD_SAVE);
    assert_false(is_there("brook-envoy-earlier.save"));
    strbuf_free(&path);
    strbuf_free(&bytes);
}

static void test_go_on(void **state) {
    (void)state;
    StrBuf path = {0}, bytes = {0};
    place_save(&path);
    Pty *pty = play_begin(40, 12, NULL);
    play_item(pty, 1, "Go on with your game as Cao");
    play_sees(pty, "The story has changed");
    pty_keys(pty, PICK("1"));
    play_sees(pty, "Turn 0");
    play_end(pty);
    play_read("brook-envoy-earlier.save", &bytes);
    assert_string_equal(bytes.at, OLD_SAVE);
    assert_true(is_there("brook-envoy.save"));
    strbuf_free(&path);
    strbuf_free(&bytes);
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, play_enter, play_leave)

int main(void) {
    const struct CMUnitTest tests[] = {TEST(test_leave), TEST(test_go_on)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
