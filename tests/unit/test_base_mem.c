/* test_base_mem.c - growing arrays and arenas; and the end of the program when there is no more. */
#include "base/mem.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

static void test_alloc_is_zeroed(void **state) {
    (void)state;
    unsigned char *bytes = mem_alloc(100);
    for (int i = 0; i < 100; i++) assert_int_equal(bytes[i], 0);
    free(bytes);
    void *nothing = mem_alloc(0);
    assert_non_null(nothing);
    nothing = mem_resize(nothing, 0);
    assert_non_null(nothing);
    free(nothing);
}

static void test_grow_keeps_what_was_there(void **state) {
    (void)state;
    int *items = NULL;
    size_t cap = 0;
    for (size_t count = 0; count < 1000; count++) {
        items = mem_grow(items, count, &cap, sizeof *items);
        assert_true(cap > count);
        items[count] = (int)count;
    }
    for (int i = 0; i < 1000; i++) assert_int_equal(items[i], i);
    free(items);
}

static void test_grow_leaves_a_roomy_array_alone(void **state) {
    (void)state;
    size_t cap = 4;
    int items[4];
    assert_ptr_equal(mem_grow(items, 3, &cap, sizeof *items), items);
    assert_int_equal(cap, 4);
}

static void test_arena_hands_out_zeroed_aligned_memory(void **state) {
    (void)state;
    Arena *arena = arena_new();
    char *before = NULL;
    for (size_t size = 1; size < 300; size++) {
        char *memory = arena_alloc(arena, size);
        assert_int_equal((uintptr_t)memory % _Alignof(max_align_t), 0);
        for (size_t i = 0; i < size; i++) assert_int_equal(memory[i], 0);
        memset(memory, 0xAA, size);
        if (before) assert_int_equal((unsigned char)before[size - 2], 0xAA); /* the last byte of the one before */
        before = memory;
    }
    arena_free(arena);
    arena_free(NULL);
}

static void test_arena_reset_forgets_and_zeroes_again(void **state) {
    (void)state;
    Arena *arena = arena_new();
    assert_int_equal(arena_used(arena), 0);
    for (int round = 0; round < 5; round++) {
        for (size_t size = 10; size < 100000; size *= 3) {
            unsigned char *memory = arena_alloc(arena, size);
            for (size_t i = 0; i < size; i += 7) assert_int_equal(memory[i], 0);
            memset(memory, 0x55, size);
        }
        assert_true(arena_used(arena) > 80000);
        arena_reset(arena);
        assert_int_equal(arena_used(arena), 0);
    }
    arena_free(arena);
}

static void test_arena_takes_something_large_and_goes_on(void **state) {
    (void)state;
    Arena *arena = arena_new();
    char *large = arena_alloc(arena, 5 << 20);
    large[(5 << 20) - 1] = 'z';
    char *small = arena_text(arena, "abcdef", 3);
    assert_string_equal(small, "abc");
    assert_int_equal(large[(5 << 20) - 1], 'z');
    arena_free(arena);
}

static void test_arena_copies(void **state) {
    (void)state;
    Arena *arena = arena_new();
    int numbers[] = {1, 2, 3};
    int *copy = arena_copy(arena, numbers, sizeof numbers);
    numbers[2] = 9;
    assert_int_equal(copy[2], 3);
    assert_non_null(arena_copy(arena, NULL, 0));
    assert_string_equal(arena_text(arena, NULL, 0), "");
    assert_string_equal(arena_printf(arena, "%s is %d", "two", 2), "two is 2");
    assert_int_equal(strlen(arena_printf(arena, "%*d", 9000, 1)), 9000);
    arena_free(arena);
}

static void ask_for(size_t size) {
    if (!freopen("/dev/null", "w", stderr)) _exit(99);
    void *volatile memory = mem_alloc(size);
    _exit(memory ? 98 : 97);
}

static void test_no_memory_ends_with_status_4(void **state) {
    (void)state;
    pid_t child = fork();
    if (child == 0) ask_for(SIZE_MAX - 8);
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    assert_int_equal(WEXITSTATUS(status), 4);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_alloc_is_zeroed),
        cmocka_unit_test(test_grow_keeps_what_was_there),
        cmocka_unit_test(test_grow_leaves_a_roomy_array_alone),
        cmocka_unit_test(test_arena_hands_out_zeroed_aligned_memory),
        cmocka_unit_test(test_arena_reset_forgets_and_zeroes_again),
        cmocka_unit_test(test_arena_takes_something_large_and_goes_on),
        cmocka_unit_test(test_arena_copies),
        cmocka_unit_test(test_no_memory_ends_with_status_4),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
