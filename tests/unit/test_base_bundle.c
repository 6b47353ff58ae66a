/* test_base_bundle.c - what is put into a bundle comes out of it, in one way only; a bundle changed anywhere, cut off
 * anywhere, or put together otherwise than we do is refused, even where its check is right. */
#include "base/bundle.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/hash.h"

#define COUNT(list) (sizeof(list) / sizeof(list)[0])

static BundleFile file(const char *name, const char *text) {
    return (BundleFile){name, str(text)};
}

static StrBuf three_files(void) {
    BundleFile files[] = {file("scenes/kou.lua", "two\n"), file("pack.lua", "one"), file("empty", "")};
    StrBuf out = {0};
    Error err = {""};
    assert_true(bundle_write(files, 3, &out, &err));
    return out;
}

/* A list and contents with the check that belongs to them. */
static StrBuf sealed(Str rest) {
    StrBuf out = {0};
    strbuf_printf(&out, "chanyuan-bundle 1 %016" PRIx64 "\n", hash_bytes(rest.at, rest.len, 0));
    strbuf_add(&out, rest);
    return out;
}

static void assert_refused(Str bytes, const char *reason) {
    Error err = {""};
    Bundle *bundle = bundle_read(bytes, "it.chanyuan", &err);
    assert_null(bundle);
    assert_non_null(strstr(err.text, "it.chanyuan"));
    if (!strstr(err.text, reason)) fail_msg("“%s” isn't said, but “%s”", reason, err.text);
}

static void assert_sealed_refused(const char *rest, const char *reason) {
    StrBuf bytes = sealed(str(rest));
    assert_refused(strbuf_str(&bytes), reason);
    strbuf_free(&bytes);
}

static void what_goes_in_comes_out(void **state) {
    (void)state;
    Error err = {""};
    StrBuf bytes = three_files(), text = {0};
    Bundle *bundle = bundle_read(strbuf_str(&bytes), "it", &err);
    assert_non_null(bundle);
    assert_int_equal(bundle_count(bundle), 3);
    assert_string_equal(bundle_at(bundle, 0)->name, "empty");
    assert_string_equal(bundle_at(bundle, 2)->name, "scenes/kou.lua");
    assert_true(str_is(bundle_find(bundle, "pack.lua")->bytes, "one"));
    assert_int_equal(bundle_find(bundle, "empty")->bytes.len, 0);
    assert_null(bundle_find(bundle, "scenes"));
    assert_true(bundle_take(bundle, "scenes/kou.lua", 4, &text, &err));
    assert_string_equal(text.at, "two\n");
    assert_false(bundle_take(bundle, "scenes/kou.lua", 3, &text, &err));
    assert_false(bundle_take(bundle, "kou.lua", 3, &text, &err));
    strbuf_free(&text);
    bundle_close(bundle);
    strbuf_free(&bytes);
}

static void the_form_is_as_documented(void **state) {
    (void)state;
    StrBuf bytes = three_files();
    StrBuf wanted = sealed(str("file 0 empty\nfile 3 pack.lua\nfile 4 scenes/kou.lua\n\nonetwo\n"));
    assert_string_equal(bytes.at, wanted.at);
    assert_int_equal(bytes.len, wanted.len);
    strbuf_free(&bytes);
    strbuf_free(&wanted);
}

static void a_bundle_of_nothing_is_one(void **state) {
    (void)state;
    StrBuf bytes = {0};
    Error err = {""};
    assert_true(bundle_write(NULL, 0, &bytes, &err));
    Bundle *bundle = bundle_read(strbuf_str(&bytes), "it", &err);
    assert_non_null(bundle);
    assert_int_equal(bundle_count(bundle), 0);
    assert_null(bundle_find(bundle, "pack.lua"));
    bundle_close(bundle);
    strbuf_free(&bytes);
}

static void every_byte_counts(void **state) {
    (void)state;
    StrBuf bytes = three_files();
    for (size_t i = 0; i < bytes.len; i++)
        for (int bit = 0; bit < 8; bit++) {
            bytes.at[i] = (char)(bytes.at[i] ^ 1 << bit);
            assert_refused(strbuf_str(&bytes), i < 18 ? "isn't a bundle" : "was changed or cut off");
            bytes.at[i] = (char)(bytes.at[i] ^ 1 << bit);
        }
    for (size_t len = 0; len < bytes.len; len++) assert_refused(str_of(bytes.at, len), ".");
    strbuf_char(&bytes, '\n');
    assert_refused(strbuf_str(&bytes), "was changed or cut off");
    strbuf_free(&bytes);
}

static void names_are_plain_ones(void **state) {
    (void)state;
    static const char *const names[] = {"../pack.lua",  "/etc/passwd", "a/../b", "a//b",   "a/",    ".hidden", "a/.b",
                                        "with a blank", "tab\there",   "back\\", "c\x1b[", "é.lua", "",        "./a"};
    for (size_t i = 0; i < COUNT(names); i++) {
        StrBuf list = {0};
        strbuf_printf(&list, "file 1 %s\n\nx", names[i]);
        assert_sealed_refused(list.at, "the name of a file in it is none");
        strbuf_free(&list);
    }
    StrBuf nul = sealed(str_of("file 1 a\0b\n\nx", 13));
    assert_refused(strbuf_str(&nul), "the name of a file in it is none");
    strbuf_free(&nul);
}

static void each_name_comes_once_and_in_order(void **state) {
    (void)state;
    assert_sealed_refused("file 1 a\nfile 1 a\n\nxy", "there twice");
    assert_sealed_refused("file 1 b\nfile 1 a\n\nxy", "there twice");
    StrBuf list = {0};
    strbuf_puts(&list, "file 0 ");
    for (int i = 0; i < 201; i++) strbuf_char(&list, 'a');
    strbuf_puts(&list, "\n\n");
    assert_sealed_refused(list.at, "too long");
    strbuf_free(&list);
}

static void lengths_are_what_is_there(void **state) {
    (void)state;
    static const char *const lengths[] = {"", "01", "+1", "-1", " 1", "1x", "0x1", "999999999", "18446744073709551615"};
    for (size_t i = 0; i < COUNT(lengths); i++) {
        StrBuf list = {0};
        strbuf_printf(&list, "file %s a\n\nx", lengths[i]);
        assert_sealed_refused(list.at, "the length of a file is none");
        strbuf_free(&list);
    }
    assert_sealed_refused("file 2 a\n\nx", "longer than it is");
    assert_sealed_refused("file 1 a\nfile 99999999 b\n\nxy", "longer than it is");
    assert_sealed_refused("file 1 a\n\nxy", "more in it");
    assert_sealed_refused("file 1 a\n", "has no end");
    assert_sealed_refused("", "has no end");
    assert_sealed_refused("File 1 a\n\nx", "can't be read");
    assert_sealed_refused("file 1\n\nx", "is none");
}

static void too_many_files_are_refused(void **state) {
    (void)state;
    StrBuf list = {0}, out = {0};
    BundleFile *files = calloc(BUNDLE_FILES + 1, sizeof *files);
    assert_non_null(files);
    for (int i = 0; i <= BUNDLE_FILES; i++) strbuf_printf(&list, "file 0 f%05d\n", i);
    strbuf_char(&list, '\n');
    assert_sealed_refused(list.at, "too many files");
    Error err = {""};
    for (int i = 0; i <= BUNDLE_FILES; i++) files[i] = file("a", "");
    assert_false(bundle_write(files, BUNDLE_FILES + 1, &out, &err));
    assert_non_null(strstr(err.text, "files at most"));
    free(files);
    strbuf_free(&list);
    strbuf_free(&out);
}

static void what_cannot_be_written_is_said(void **state) {
    (void)state;
    StrBuf out = {0};
    Error err = {""};
    BundleFile twice[] = {file("b", "1"), file("a", "2"), file("b", "3")};
    assert_false(bundle_write(twice, 3, &out, &err));
    BundleFile outside[] = {file("../a", "1")};
    assert_false(bundle_write(outside, 1, &out, &err));
    BundleFile large[] = {file("a", "1"), {"b", {"", BUNDLE_LIMIT}}}; /* refused before it is looked at */
    assert_false(bundle_write(large, 2, &out, &err));
    assert_non_null(strstr(err.text, "64 MB"));
    assert_int_equal(out.len, 0);
    strbuf_free(&out);
}

static void a_path_is_a_bundles_by_its_ending(void **state) {
    (void)state;
    char name[] = "bundle-XXXXXX", folder[] = "folder.chanyuan";
    Error err = {""};
    assert_non_null(mkdtemp(name));
    assert_int_equal(chdir(name), 0);
    StrBuf bytes = three_files();
    FILE *out = fopen("a.chanyuan", "wb");
    assert_non_null(out);
    assert_int_equal(fwrite(bytes.at, 1, bytes.len, out), bytes.len);
    assert_int_equal(fclose(out), 0);
    assert_int_equal(mkdir(folder, 0700), 0);
    assert_true(bundle_is("a.chanyuan"));
    assert_false(bundle_is("b.chanyuan"));
    assert_false(bundle_is(folder));
    assert_true(bundle_ends("x/b.chanyuan"));
    assert_false(bundle_ends("x/.chanyuan"));
    assert_false(bundle_ends("bchanyuan"));
    Bundle *bundle = bundle_open("a.chanyuan", &err);
    assert_non_null(bundle);
    assert_true(str_is(bundle_find(bundle, "pack.lua")->bytes, "one"));
    bundle_close(bundle);
    assert_int_equal(symlink("a.chanyuan", "link.chanyuan"), 0);
    assert_null(bundle_open("link.chanyuan", &err));
    assert_non_null(strstr(err.text, "symbolic link"));
    assert_int_equal(remove("link.chanyuan") | remove("a.chanyuan") | remove(folder) | chdir("..") | remove(name), 0);
    strbuf_free(&bytes);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_goes_in_comes_out),         cmocka_unit_test(the_form_is_as_documented),
        cmocka_unit_test(a_bundle_of_nothing_is_one),     cmocka_unit_test(every_byte_counts),
        cmocka_unit_test(names_are_plain_ones),           cmocka_unit_test(each_name_comes_once_and_in_order),
        cmocka_unit_test(lengths_are_what_is_there),      cmocka_unit_test(too_many_files_are_refused),
        cmocka_unit_test(what_cannot_be_written_is_said), cmocka_unit_test(a_path_is_a_bundles_by_its_ending),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
