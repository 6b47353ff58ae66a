/* test_script_strings.c - a condition asked of a scenario as it is loaded, and all its strings as a template. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "unit/pack_folder.h"

static const char SOURCE[] =
    "pack \"p\" { title = \"P\", version = \"1\", api = 1 }\n"
    "count \"n\" { range = { 0, 3 }, label = \"the n\" }\n"
    "flag \"f\"\n"
    "role \"r\" { label = \"R\", start = \"s\" }\n"
    "scene \"s\" { text = { \"A {n} and\\n  more.\\n\\nSecond.\", when(\"f\", \"Second.\") },\n"
    "  choice \"c\" { \"Say \\\"so\\\".\", effects = { set(\"f\", true), add(\"n\", 1) }, go = \"e\" },\n"
    "}\n"
    "ending \"e\" { title = \"E\", text = quote(\"x A\", \"Words.\") }\n"
    "source \"x\" { title = \"X\" }\n";

static Folder *written(void **state) {
    Folder *folder = *state;
    folder_write(folder, "pack.lua", str(SOURCE));
    return folder;
}

static void a_condition_is_compiled_with_the_story(void **state) {
    Folder *folder = written(state);
    const Guard *guard = NULL;
    Pack *pack = pack_load_asking(folder->dir, "all { at_least(\"n\", 2), took \"s/c\" }", &guard, folder->diags);
    assert_non_null(pack);
    assert_int_equal(guard->kind, GUARD_ALL);
    assert_int_equal(guard->count, 2);
    /* Nothing in the story asks whether it was chosen: only this book keeps track of it. */
    assert_true(pack_book(pack)->choices[0].took.at != ID_NONE);
    pack_free(pack);
    pack = pack_load(folder->dir, folder->diags);
    assert_non_null(pack);
    assert_int_equal(pack_book(pack)->choices[0].took.at, ID_NONE);
    pack_free(pack);
}

static void refuse(void **state, const char *condition, const char *text) {
    Folder *folder = *state;
    const Guard *guard = NULL;
    Diags *diags = diags_new();
    assert_null(pack_load_asking(folder->dir, condition, &guard, diags));
    diags_sort(diags);
    assert_string_equal(diags_at(diags, 0)->file, PACK_ASKED);
    assert_non_null(strstr(diags_at(diags, 0)->text, text));
    diags_free(diags);
}

static void what_is_no_condition_is_told(void **state) {
    written(state);
    refuse(state, "", "A condition is wanted, here is nothing.");
    refuse(state, "7", "A condition is wanted, here is a number.");
    refuse(state, "at_least(\"m\", 1)", "“m”");
    refuse(state, "at_least(\"n\"", "This isn't Lua");
    refuse(state, "nonsense", "means nothing here");
    refuse(state, "flag \"g\" {}", "A condition declares nothing.");
    refuse(state, "\"f\" \x1b", "isn't plain UTF-8 text");
    refuse(state, "(function() while true do end end)()", "steps");
}

static bool has(const StrBuf *text, const char *words) {
    return strstr(strbuf_text(text), words) != NULL;
}

static void all_that_is_said_is_in_the_template(void **state) {
    Folder *folder = written(state);
    StrBuf pot = {0};
    assert_true(pack_strings(&(PackWish){.path = folder->dir}, &pot, folder->diags));
    assert_true(has(&pot, "\"Project-Id-Version: p 1\\n\"\n"));
    assert_true(has(&pot, "#. Filled in: {n}\n#: pack.lua:5\n#, python-brace-format\n"
                          "msgctxt \"scene:s:text\"\nmsgid \"A {n} and more.\"\nmsgstr \"\"\n"));
    assert_true(has(&pot, "msgctxt \"choice:s/c:label\"\nmsgid \"Say \\\"so\\\".\"\n"));
    assert_true(
        has(&pot, "#. A source's own words: x A.\n#: pack.lua:8\nmsgctxt \"ending:e:text\"\nmsgid \"Words.\"\n"));
    assert_true(has(&pot, "msgctxt \"count:n:label\"\nmsgid \"the n\"\n"));
    const char *second = strstr(pot.at, "msgid \"Second.\"");
    assert_non_null(second);
    assert_null(strstr(second + 1, "msgid \"Second.\"")); /* twice in one context is once */
    strbuf_free(&pot);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_condition_is_compiled_with_the_story, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(what_is_no_condition_is_told, folder_set_up, folder_tear_down),
        cmocka_unit_test_setup_teardown(all_that_is_said_is_in_the_template, folder_set_up, folder_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
