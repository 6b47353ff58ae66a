/* test_base_hash.c - hashes that must never change, since saves hold them; names to numbers. */
#include "base/hash.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

static void test_known_values(void **state) {
    (void)state;
    /* xxHash's own published values for XXH64 */
    assert_true(hash_bytes("", 0, 0) == 0xEF46DB3751D8E999u);
    assert_true(hash_bytes(NULL, 0, 0) == 0xEF46DB3751D8E999u);
    assert_true(hash_bytes("abc", 3, 0) == 0x44BC2CF5AD770999u);
}

static void test_seed_and_order_matter(void **state) {
    (void)state;
    assert_true(hash_bytes("abc", 3, 0) != hash_bytes("abc", 3, 1));
    uint64_t ab = hash_bytes("b", 1, hash_bytes("a", 1, 0));
    uint64_t ba = hash_bytes("a", 1, hash_bytes("b", 1, 0));
    assert_true(ab != ba);
    assert_true(hash_bytes("a\0", 2, 0) != hash_bytes("a", 1, 0));
}

static void test_names(void **state) {
    (void)state;
    NameMap *map = namemap_new();
    assert_int_equal(namemap_get(map, "silk", 4), -1);
    assert_true(namemap_put(map, "silk", 4, 7));
    assert_false(namemap_put(map, "silk", 4, 8));
    assert_int_equal(namemap_get(map, "silk", 4), 7);
    assert_int_equal(namemap_get(map, "silken", 4), 7); /* by length, not by NUL */
    assert_int_equal(namemap_get(map, "sil", 3), -1);
    assert_true(namemap_put(map, "", 0, 0));
    assert_int_equal(namemap_get(map, "", 0), 0);
    assert_int_equal(namemap_get(map, NULL, 0), 0);
    assert_false(namemap_put(map, NULL, 0, 1));
    assert_true(namemap_put(map, "most", 4, UINT32_MAX));
    assert_true(namemap_get(map, "most", 4) == (int64_t)UINT32_MAX);
    namemap_free(map);
    namemap_free(NULL);
}

static void test_many_names(void **state) {
    (void)state;
    static char names[5000][8];
    NameMap *map = namemap_new();
    for (uint32_t i = 0; i < 5000; i++) {
        snprintf(names[i], sizeof names[i], "n%u", i);
        assert_true(namemap_put(map, names[i], strlen(names[i]), i));
    }
    for (uint32_t i = 0; i < 5000; i++) assert_int_equal(namemap_get(map, names[i], strlen(names[i])), i);
    assert_int_equal(namemap_get(map, "n5000", 5), -1);
    namemap_free(map);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_known_values),
        cmocka_unit_test(test_seed_and_order_matter),
        cmocka_unit_test(test_names),
        cmocka_unit_test(test_many_names),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
