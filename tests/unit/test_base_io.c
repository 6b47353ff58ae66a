/* test_base_io.c - files that aren't what they seem, and replacing that leaves either the old or the new. */
#include "base/io.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include "unit/own_folder.h"

static void assert_holds(const char *path, const char *text) {
    StrBuf out = {0};
    Error err = {0};
    assert_true(io_read(path, 1000, &out, &err));
    assert_string_equal(strbuf_text(&out), text);
    strbuf_free(&out);
}

static int files_here(void) {
    int count = 0;
    DIR *dir = opendir(".");
    assert_non_null(dir);
    while (readdir(dir)) count++;
    closedir(dir);
    return count - 2;
}

static void assert_refused(const char *path, size_t limit, const char *word) {
    StrBuf out = {0};
    Error err = {0};
    strbuf_puts(&out, "before");
    assert_false(io_read(path, limit, &out, &err));
    assert_string_equal(out.at, "before");
    assert_non_null(strstr(err.text, path));
    assert_non_null(strstr(err.text, word));
    assert_false(io_read(path, limit, &out, NULL));
    strbuf_free(&out);
}

static void test_read_adds_at_the_end(void **state) {
    (void)state;
    own_folder_put("a", "text");
    own_folder_put("empty", "");
    StrBuf out = {0};
    assert_true(io_read("empty", 0, &out, NULL));
    assert_string_equal(strbuf_text(&out), "");
    assert_true(io_read("a", 4, &out, NULL)); /* exactly the limit */
    assert_true(io_read("a", 4, &out, NULL));
    assert_string_equal(out.at, "texttext");
    strbuf_free(&out);
}

static void test_read_of_much(void **state) {
    (void)state;
    StrBuf much = {0}, out = {0};
    for (int i = 0; i < 50000; i++) strbuf_printf(&much, "%d ", i);
    assert_true(io_replace("much", strbuf_str(&much), NULL));
    assert_true(io_read("much", much.len, &out, NULL));
    assert_true(str_equal(strbuf_str(&much), strbuf_str(&out)));
    strbuf_free(&much);
    strbuf_free(&out);
}

static void test_read_refuses(void **state) {
    (void)state;
    own_folder_put("a", "text");
    assert_refused("none", 100, "No such file");
    assert_refused("a", 3, "larger");
    assert_int_equal(mkdir("dir", 0700), 0);
    assert_refused("dir", 100, "folder");
    assert_int_equal(symlink("a", "link"), 0);
    assert_refused("link", 100, "symbolic link");
    assert_refused("/dev/zero", 100, "regular");
    assert_refused("/dev/null", 100, "regular");
}

/* With nobody at the other end an ordinary open would wait for ever. */
static void test_fifo_is_refused_at_once(void **state) {
    (void)state;
    assert_int_equal(mkfifo("fifo", 0600), 0);
    alarm(5);
    assert_refused("fifo", 100, "regular");
    assert_false(io_replace("fifo", str("x"), NULL));
    alarm(0);
}

static void test_socket_is_refused(void **state) {
    (void)state;
    struct sockaddr_un address = {.sun_family = AF_UNIX, .sun_path = "socket"};
    int fd = socket(AF_UNIX, SOCK_STREAM, 0);
    assert_int_equal(bind(fd, (struct sockaddr *)&address, sizeof address), 0);
    assert_refused("socket", 100, "regular");
    close(fd);
}

/* A file of the proc kind says that it is empty and isn't. */
static void test_the_limit_holds_whatever_the_file_claims(void **state) {
    (void)state;
    assert_refused("/proc/self/status", 10, "larger");
}

static void test_names(void **state) {
    (void)state;
    static const char *const good[] = {"a", "pack.lua", "scenes/march.lua", "A-b_c/1.x", "a..b"};
    static const char *const bad[] = {"",     "/",   "/etc/passwd", "..",   "../a", "a/../b", "a//b", "a/", ".hidden",
                                      "a/.b", "a b", "a\\b",        "a\nb", "é",    ".",      "a:b",  "~",  "*"};
    for (size_t i = 0; i < sizeof good / sizeof good[0]; i++) assert_true(io_name_ok(good[i]));
    for (size_t i = 0; i < sizeof bad / sizeof bad[0]; i++) assert_false(io_name_ok(bad[i]));
    char large[300];
    memset(large, 'a', sizeof large);
    large[299] = '\0';
    assert_false(io_name_ok(large));
}

static void test_read_below(void **state) {
    (void)state;
    StrBuf out = {0};
    Error err = {0};
    mkdir("pack", 0700);
    mkdir("pack/scenes", 0700);
    own_folder_put("pack/scenes/a.lua", "A");
    own_folder_put("pack/pack.lua", "P");
    own_folder_put("secret", "S");
    assert_int_equal(symlink("../secret", "pack/link.lua"), 0);
    assert_int_equal(symlink("scenes", "pack/other"), 0);
    int dir = open("pack", O_RDONLY | O_DIRECTORY);
    assert_true(io_read_below(dir, "pack.lua", 10, &out, &err));
    assert_true(io_read_below(dir, "scenes/a.lua", 10, &out, &err));
    assert_string_equal(out.at, "PA");
    assert_false(io_read_below(dir, "../secret", 10, &out, &err));
    assert_non_null(strstr(err.text, "../secret"));
    assert_false(io_read_below(dir, "link.lua", 10, &out, &err));
    assert_false(io_read_below(dir, "other/a.lua", 10, &out, &err));
    assert_false(io_read_below(dir, "scenes", 10, &out, &err));
    assert_false(io_read_below(dir, "scenes/none.lua", 10, &out, &err));
    assert_false(io_read_below(dir, "pack.lua/x", 10, &out, &err));
    assert_string_equal(out.at, "PA");
    assert_true(fcntl(dir, F_GETFD) >= 0); /* still the caller's */
    close(dir);
    strbuf_free(&out);
}

static void test_reading_leaves_no_descriptor_open(void **state) {
    (void)state;
    StrBuf out = {0};
    mkdir("d", 0700);
    own_folder_put("d/a", "A");
    int dir = open(".", O_RDONLY | O_DIRECTORY);
    int before = dup(dir);
    close(before);
    for (int i = 0; i < 20; i++) {
        assert_true(io_read_below(dir, "d/a", 10, &out, NULL));
        assert_false(io_read_below(dir, "d/b", 10, &out, NULL));
        assert_false(io_read("d", 10, &out, NULL));
        assert_true(io_replace("x", str("x"), NULL));
        assert_false(io_replace("d", str("x"), NULL));
    }
    int after = dup(dir);
    assert_int_equal(after, before);
    close(after);
    close(dir);
    strbuf_free(&out);
}

static void test_replace(void **state) {
    (void)state;
    Error err = {0};
    assert_true(io_replace("save", str("one"), &err));
    assert_holds("save", "one");
    struct stat status;
    assert_int_equal(stat("save", &status), 0);
    assert_int_equal(status.st_mode & 0777, 0600);
    assert_true(io_replace("save", str("two"), &err));
    assert_true(io_replace("./save", (Str){0}, &err));
    assert_holds("save", "");
    assert_int_equal(files_here(), 1);
}

static void test_replace_refuses(void **state) {
    (void)state;
    Error err = {0};
    own_folder_put("a", "old");
    assert_int_equal(symlink("a", "link"), 0);
    assert_int_equal(symlink("nowhere", "dangling"), 0);
    mkdir("dir", 0700);
    assert_false(io_replace("link", str("new"), &err));
    assert_non_null(strstr(err.text, "symbolic link"));
    assert_false(io_replace("dangling", str("new"), &err));
    assert_false(io_replace("dir", str("new"), &err));
    assert_false(io_replace("none/file", str("new"), &err));
    assert_non_null(strstr(err.text, "none/file"));
    assert_holds("a", "old");
    assert_int_equal(files_here(), 4);
}

/* Stands for a full disk: writing fails half-way. */
static void test_replace_keeps_the_old_file_on_failure(void **state) {
    (void)state;
    struct rlimit before, small;
    StrBuf much = {0};
    Error err = {0};
    for (int i = 0; i < 10000; i++) strbuf_puts(&much, "new ");
    own_folder_put("save", "old");
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before);
    small = before;
    small.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &small);
    bool done = io_replace("save", strbuf_str(&much), &err);
    setrlimit(RLIMIT_FSIZE, &before);
    assert_false(done);
    assert_non_null(strstr(err.text, "File too large"));
    assert_holds("save", "old");
    assert_int_equal(files_here(), 1);
    strbuf_free(&much);
}

static void test_make_dirs(void **state) {
    (void)state;
    Error err = {0};
    assert_true(io_make_dirs("a/b//c/", &err));
    assert_true(io_make_dirs("a/b/c", &err));
    struct stat status;
    assert_int_equal(stat("a/b/c", &status), 0);
    assert_int_equal(status.st_mode & 0777, 0700);
    own_folder_put("file", "");
    assert_false(io_make_dirs("file/x", &err));
    assert_non_null(strstr(err.text, "file"));
    assert_false(io_make_dirs("file", &err));
    assert_false(io_make_dirs("", &err));
    assert_true(io_make_dirs("/", &err));
    char *here = getcwd(NULL, 0);
    StrBuf whole = {0};
    strbuf_printf(&whole, "%s/from/root", here);
    assert_true(io_make_dirs(whole.at, &err));
    assert_true(io_exists("from/root"));
    strbuf_free(&whole);
    free(here);
}

static void test_exists(void **state) {
    (void)state;
    own_folder_put("a", "");
    assert_true(io_exists("a"));
    assert_true(io_exists("."));
    assert_false(io_exists("b"));
    assert_false(io_exists("a/b"));
}

static void test_write_all(void **state) {
    (void)state;
    int fd = open("out", O_WRONLY | O_CREAT, 0600);
    assert_true(io_write_all(fd, str("abc")));
    assert_true(io_write_all(fd, (Str){0}));
    close(fd);
    assert_holds("out", "abc");
    fd = open("out", O_RDONLY);
    assert_false(io_write_all(fd, str("abc")));
    assert_int_equal(errno, EBADF);
    close(fd);
}

/* Short for a test in a directory of its own. */
static void test_temporary_names(void **state) {
    (void)state;
    assert_true(io_is_temporary(".chanyuan-aZ09bq"));
    static const char *const others[] = {
        "", ".chanyuan-", ".chanyuan-aZ09b", ".chanyuan-aZ09bq7", ".chanyuan-aZ09b.", "chanyuan-aZ09bq"};
    for (size_t i = 0; i < sizeof others / sizeof others[0]; i++) assert_false(io_is_temporary(others[i]));
}

#define IO_TEST(name) cmocka_unit_test_setup_teardown(name, own_folder_enter, own_folder_leave)

int main(void) {
    const struct CMUnitTest tests[] = {
        IO_TEST(test_read_adds_at_the_end),
        IO_TEST(test_read_of_much),
        IO_TEST(test_read_refuses),
        IO_TEST(test_fifo_is_refused_at_once),
        IO_TEST(test_socket_is_refused),
        IO_TEST(test_the_limit_holds_whatever_the_file_claims),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_temporary_names),
        IO_TEST(test_read_below),
        IO_TEST(test_reading_leaves_no_descriptor_open),
        IO_TEST(test_replace),
        IO_TEST(test_replace_refuses),
        IO_TEST(test_replace_keeps_the_old_file_on_failure),
        IO_TEST(test_make_dirs),
        IO_TEST(test_exists),
        IO_TEST(test_write_all),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
