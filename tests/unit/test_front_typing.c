/* test_front_typing.c - the line at a prompt: only what may be shown gets in, and whole characters come out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "front/typing.h"

static void types_whole_characters(void **state) {
    (void)state;
    char text[8] = "";
    typing_add(text, sizeof text, 'a');
    typing_add(text, sizeof text, 0x5BC7);
    typing_add(text, sizeof text, 0x6E96);
    assert_string_equal(text, "a寇準");
    typing_add(text, sizeof text, 'b'); /* there is no room beside the NUL */
    assert_string_equal(text, "a寇準");
    typing_erase(text);
    assert_string_equal(text, "a寇");
}

static void drops_what_may_not_be_shown(void **state) {
    (void)state;
    char text[40] = "a";
    static const uint32_t refused[] = {'\t', 27, 127, 0x9B, 0x202E, 0x200B, 0xFEFF, 0xE0041};
    for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) typing_add(text, sizeof text, refused[i]);
    assert_string_equal(text, "a");
    typing_add(text, sizeof text, 21); /* Ctrl-U */
    assert_string_equal(text, "");
}

static void erases_an_accent_with_its_letter(void **state) {
    (void)state;
    char text[16] = "ne\u0301";
    typing_erase(text);
    assert_string_equal(text, "n");
    typing_erase(text);
    typing_erase(text);
    assert_string_equal(text, "");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(types_whole_characters),
        cmocka_unit_test(drops_what_may_not_be_shown),
        cmocka_unit_test(erases_an_accent_with_its_letter),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
