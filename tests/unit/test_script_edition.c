/* test_script_edition.c - how an edition's number is read: against lists of ours, since the language has one. */
#include "script/edition.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "unit/pack_folder.h"

static const Edition THREE[] = {{2, "never shown"}, {3, "the moon"}, {4, "the sun"}};
static const Editions SOME = {THREE, 3};

static void fits(int64_t number, EditionFit wanted, const char *changes) {
    StrBuf text = {0};
    assert_int_equal(edition_fit(SOME, number, &text), wanted);
    assert_string_equal(strbuf_text(&text), changes);
    strbuf_free(&text);
}

static void old_ones_are_read_with_what_has_changed(void **state) {
    (void)state;
    fits(4, EDITION_PRESENT, "");
    fits(3, EDITION_OLD, "edition 4: the sun");
    fits(2, EDITION_OLD, "edition 3: the moon; edition 4: the sun");
}

static void others_are_not_read(void **state) {
    (void)state;
    fits(5, EDITION_NEWER, "");
    fits(INT64_MAX, EDITION_NEWER, "");
    fits(1, EDITION_UNREAD, "");
    fits(INT64_MIN, EDITION_UNREAD, "");
}

static void our_list_is_in_order_and_says_what_changed(void **state) {
    (void)state;
    Editions ours = editions_read();
    assert_int_equal(editions_latest(ours), ours.list[ours.count - 1].number);
    for (size_t i = 1; i < ours.count; i++) {
        assert_int_equal(ours.list[i].number, ours.list[i - 1].number + 1);
        assert_true(ours.list[i].change[0] != '\0');
    }
}

/* A manifest of that edition; the code of what is said of it, or "". Whether it loads is in *loads. */
static const char *said_of(Folder *folder, int64_t api, bool *loads) {
    StrBuf source = {0};
    strbuf_printf(
        &source,
        "pack \"p\" { title = \"P\", version = \"1\", api = %lld }\n"
        "role \"r\" { label = \"R\", start = \"s\" }\n"
        "scene \"s\" { text = \"S.\", choice \"c\" { \"C.\", go = \"e\" } }\nending \"e\" { title = \"E\" }\n",
        (long long)api);
    folder_write(folder, "pack.lua", strbuf_str(&source));
    strbuf_free(&source);
    diags_free(folder->diags);
    pack_free(folder->pack);
    folder->diags = diags_new();
    folder->pack = pack_load(folder->dir, folder->diags);
    *loads = folder->pack != NULL;
    return diags_count(folder->diags) ? diags_at(folder->diags, 0)->code : "";
}

static void a_manifest_is_refused_when_newer_and_warned_of_when_old(void **state) {
    bool loads;
    int latest = editions_latest(editions_read()), oldest = editions_read().list[0].number;
    assert_string_equal(said_of(*state, latest, &loads), "");
    assert_true(loads);
    assert_string_equal(said_of(*state, latest + 1, &loads), "E213");
    assert_false(loads);
    assert_string_equal(said_of(*state, latest - 1, &loads), "W242");
    assert_true(loads);
    assert_int_equal(pack_book(((Folder *)*state)->pack)->api, latest - 1);
    assert_string_equal(said_of(*state, oldest - 1, &loads), "E213");
    assert_false(loads);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(old_ones_are_read_with_what_has_changed),
        cmocka_unit_test(others_are_not_read),
        cmocka_unit_test(our_list_is_in_order_and_says_what_changed),
        cmocka_unit_test_setup_teardown(a_manifest_is_refused_when_newer_and_warned_of_when_old, folder_set_up,
                                        folder_tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
