/* test_script_bundle.c - a scenario is the same in its folder and in a bundle: the same book, under the same id; and
 * what is wrong with a bundle is a complaint like any other. */
#include "script/load.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "unit/pack_folder.h"

#define PACK                                                                                                           \
    "pack \"test\" { title = \"Test\", version = \"1\", api = 1, summary = \"For tests.\" }\n"                         \
    "include \"more/bank\"\n"                                                                                          \
    "role \"rider\" { label = \"The rider\", start = \"bank\" }\n"
#define BANK                                                                                                           \
    "scene \"bank\" { text = \"A river.\", choice \"pay\" { \"Pay.\", go = \"across\" } }\n"                           \
    "ending \"across\" { title = \"Across\" }\n"

static StrBuf bundle_of(const char *bank_name, const char *bank) {
    BundleFile files[] = {{"pack.lua", str(PACK)}, {bank_name, str(bank)}, {"notes", str("\xff\x01 no text")}};
    StrBuf bytes = {0};
    Error err = {""};
    assert_true(bundle_write(files, 3, &bytes, &err));
    return bytes;
}

static const char *write_bundle(Folder *folder, StrBuf *bytes) {
    folder_write(folder, "it.chanyuan", strbuf_str(bytes));
    strbuf_free(bytes);
    return folder_path(folder, "it.chanyuan");
}

/* The code of the first complaint; the sentence is in the folder's diags. */
static const char *refused(Folder *folder, const char *path) {
    folder->pack = pack_load(path, folder->diags);
    assert_null(folder->pack);
    assert_true(diags_errors(folder->diags) > 0);
    return diags_at(folder->diags, 0)->code;
}

/* The file lies beside pack.lua, since the test's folder has none below it. */
static void the_id_is_that_of_the_folder(void **state) {
    static const char pack[] = "pack \"test\" { title = \"Test\", version = \"1\", api = 1, summary = \"S.\" }\n"
                               "include \"bank\"\nrole \"rider\" { label = \"The rider\", start = \"bank\" }\n";
    Folder *folder = *state;
    folder_write(folder, "bank.lua", str(BANK));
    uint64_t id = folder_load(folder, pack)->id;
    pack_free(folder->pack);
    folder->pack = NULL;
    BundleFile files[] = {
        {"pack.lua", str(pack)}, {"bank.lua", str(BANK)}, {"hinge.index", str("whatever goes with it")}};
    StrBuf bytes = {0};
    Error err = {""};
    assert_true(bundle_write(files, 3, &bytes, &err));
    const Book *book = folder_load_path(folder, write_bundle(folder, &bytes));
    assert_int_equal(book->id, id);
    assert_string_equal(book->choices[0].where.file, "bank.lua");
}

static void a_bundle_that_is_open_loads(void **state) {
    Folder *folder = *state;
    StrBuf bytes = bundle_of("more/bank.lua", BANK);
    Error err = {""};
    Bundle *bundle = bundle_read(strbuf_str(&bytes), "it", &err);
    assert_non_null(bundle);
    folder->pack = pack_load_bundle(bundle, folder->diags);
    bundle_close(bundle);
    memset(bytes.at, 'x', bytes.len); /* nothing points into it any more */
    assert_non_null(folder->pack);
    assert_string_equal(pack_book(folder->pack)->choices[0].name, "bank/pay");
    assert_string_equal(pack_book(folder->pack)->choices[0].where.file, "more/bank.lua");
    strbuf_free(&bytes);
}

static void a_list_names_it(void **state) {
    Folder *folder = *state;
    PackInfo info;
    Error err = {""};
    StrBuf bytes = bundle_of("more/bank.lua", BANK);
    assert_true(pack_info(write_bundle(folder, &bytes), &info, &err));
    assert_string_equal(info.title, "Test");
    bytes = bundle_of("more/bank.lua", BANK);
    bytes.at[bytes.len - 1] ^= 1;
    assert_false(pack_info(write_bundle(folder, &bytes), &info, &err));
    assert_non_null(strstr(err.text, "was changed or cut off"));
}

/* The list of files, the sources and what nothing reads: none of it is run. */
static void a_changed_bundle_is_refused_whole(void **state) {
    Folder *folder = *state;
    StrBuf whole = bundle_of("more/bank.lua", BANK);
    for (size_t i = 0; i < whole.len; i += 7) {
        StrBuf bytes = {0};
        strbuf_add(&bytes, strbuf_str(&whole));
        bytes.at[i] ^= 2;
        assert_string_equal(refused(folder, write_bundle(folder, &bytes)), "E101");
        assert_string_equal(diags_at(folder->diags, 0)->file, folder->path);
    }
    strbuf_free(&whole);
}

static void a_file_that_is_not_in_it_is_not_looked_for_elsewhere(void **state) {
    Folder *folder = *state;
    folder_write(folder, "bank.lua", str(BANK));
    BundleFile files[] = {
        {"pack.lua", str("pack \"test\" { title = \"T\", version = \"1\", api = 1, summary = \"S.\" }\n"
                         "include \"bank\"\n")}};
    StrBuf bytes = {0};
    Error err = {""};
    assert_true(bundle_write(files, 1, &bytes, &err));
    assert_string_equal(refused(folder, write_bundle(folder, &bytes)), "E101");
    assert_string_equal(diags_at(folder->diags, 0)->text, "There is no bank.lua in the bundle.");
    assert_int_equal(diags_at(folder->diags, 0)->line, 2);
}

static void a_bundle_without_a_pack_is_refused(void **state) {
    Folder *folder = *state;
    BundleFile files[] = {{"bank.lua", str(BANK)}};
    StrBuf bytes = {0};
    Error err = {""};
    assert_true(bundle_write(files, 1, &bytes, &err));
    assert_string_equal(refused(folder, write_bundle(folder, &bytes)), "E101");
}

static void a_source_is_no_larger_than_in_a_folder(void **state) {
    Folder *folder = *state;
    StrBuf large = {0};
    while (large.len <= 1024 * 1024) strbuf_puts(&large, "-- and on, and on, and on, and on, and on, and on\n");
    StrBuf bytes = bundle_of("more/bank.lua", large.at);
    assert_string_equal(refused(folder, write_bundle(folder, &bytes)), "E101");
    assert_non_null(strstr(diags_at(folder->diags, 0)->text, "larger than"));
    strbuf_free(&large);
}

static void its_text_is_looked_at_as_any(void **state) {
    StrBuf bytes = bundle_of("more/bank.lua", "\x1bLuaT");
    assert_string_equal(refused(*state, write_bundle(*state, &bytes)), "E102");
}

#define IN_A_FOLDER(test) cmocka_unit_test_setup_teardown(test, folder_set_up, folder_tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        IN_A_FOLDER(the_id_is_that_of_the_folder),
        IN_A_FOLDER(a_bundle_that_is_open_loads),
        IN_A_FOLDER(a_list_names_it),
        IN_A_FOLDER(a_changed_bundle_is_refused_whole),
        IN_A_FOLDER(a_file_that_is_not_in_it_is_not_looked_for_elsewhere),
        IN_A_FOLDER(a_bundle_without_a_pack_is_refused),
        IN_A_FOLDER(a_source_is_no_larger_than_in_a_folder),
        IN_A_FOLDER(its_text_is_looked_at_as_any),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
