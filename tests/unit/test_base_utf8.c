/* test_base_utf8.c - strict decoding, faults, widths, clusters, line breaks, and poorer forms of a text. */
#include "base/utf8.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <locale.h>
#include <stdio.h>
#include <string.h>

/* "U+6FB6 U+FFFD" and so on, one for each character utf8_next gives. */
static void assert_characters(Str text, const char *wanted) {
    char all[256] = "";
    uint32_t c;
    while (utf8_next(&text, &c)) {
        char one[16];
        snprintf(one, sizeof one, "%s%X", all[0] ? " " : "", (unsigned)c);
        strcat(all, one);
    }
    assert_string_equal(all, wanted);
}

static void test_good_characters(void **state) {
    (void)state;
    assert_characters(str("aé澶𠀀"), "61 E9 6FB6 20000");
    assert_characters(str("\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xEF\xBF\xBD"), "7F 80 7FF 800 FFFD");
    assert_characters(str("\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"), "10000 10FFFF");
    assert_characters(str_of("a\0b", 3), "61 0 62");
    assert_characters(str(""), "");
}

static void test_bad_bytes_cost_one_each(void **state) {
    (void)state;
    assert_characters(str("\x80z"), "FFFD 7A");
    assert_characters(str("\xC0\xAF"), "FFFD FFFD");                   /* overlong */
    assert_characters(str("\xE0\x80\xAF"), "FFFD FFFD FFFD");          /* overlong */
    assert_characters(str("\xF0\x80\x80\xAF"), "FFFD FFFD FFFD FFFD"); /* overlong */
    assert_characters(str("\xED\xA0\x80"), "FFFD FFFD FFFD");          /* surrogate */
    assert_characters(str("\xF4\x90\x80\x80"), "FFFD FFFD FFFD FFFD"); /* beyond Unicode */
    assert_characters(str("\xFE\xFF"), "FFFD FFFD");
    assert_characters(str("\xE6\xBE"), "FFFD FFFD"); /* ends early */
    assert_characters(str("\xE6\xBEz"), "FFFD FFFD 7A");
    assert_characters(str_of("澶", 2), "FFFD FFFD"); /* doesn't read past the end */
}

static void test_put_is_the_inverse(void **state) {
    (void)state;
    StrBuf buf = {0};
    for (uint32_t c = 1; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 251) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        strbuf_clear(&buf);
        utf8_put(&buf, c);
        Str rest = strbuf_str(&buf);
        uint32_t back = 0;
        assert_true(utf8_next(&rest, &back));
        assert_int_equal(back, c);
        assert_int_equal(rest.len, 0);
    }
    strbuf_clear(&buf);
    utf8_put(&buf, 0xD800);
    utf8_put(&buf, 0x110000);
    assert_string_equal(buf.at, "\uFFFD\uFFFD");
    strbuf_free(&buf);
}

static void assert_fault(const char *text, Utf8Fault fault, size_t offset) {
    size_t at = 999;
    assert_int_equal(utf8_check(str(text), &at), fault);
    assert_int_equal(at, offset);
}

static void test_check(void **state) {
    (void)state;
    assert_fault("all good\n\tté 澶", UTF8_GOOD, 999);
    assert_fault("ab\x1b", UTF8_CONTROL, 2);
    assert_fault("\r", UTF8_CONTROL, 0);
    assert_fault("\x7F", UTF8_CONTROL, 0);
    assert_fault("澶\xC2\x85", UTF8_CONTROL, 3);
    assert_fault("a\u202Eb", UTF8_BIDI, 1);
    assert_fault("\u2066", UTF8_BIDI, 0);
    assert_fault("\u200F", UTF8_BIDI, 0);
    assert_fault("a\u200Bb", UTF8_UNSEEN, 1);
    assert_fault("\uFEFFa", UTF8_UNSEEN, 0);
    assert_fault("\u00AD", UTF8_UNSEEN, 0);
    assert_fault("\U000E0041", UTF8_UNSEEN, 0);
    assert_fault("\uFDD0", UTF8_UNSEEN, 0);
    assert_fault("\U0001FFFE", UTF8_UNSEEN, 0);
    assert_fault("a\xFF", UTF8_BROKEN, 1);
    assert_fault("澶\xE6\xBE", UTF8_BROKEN, 3);
    assert_int_equal(utf8_check(str_of("a\0", 2), NULL), UTF8_CONTROL);
    assert_string_equal(utf8_fault_words(UTF8_CONTROL), "a control character");
}

/* Wherever it stands among plain text, which is looked at in larger pieces: every byte, good or bad. */
static void test_check_at_every_place(void **state) {
    (void)state;
    for (size_t at = 0; at < 20; at++)
        for (int byte = 0; byte < 256; byte++) {
            char text[24] = "plain text, all of it ";
            size_t offset = 99;
            bool plain = (byte >= ' ' && byte < 127) || byte == '\n' || byte == '\t';
            text[at] = (char)byte;
            Utf8Fault fault = utf8_check(str_of(text, 22), &offset);
            assert_int_equal(fault, plain ? UTF8_GOOD : byte < 128 ? UTF8_CONTROL : UTF8_BROKEN);
            assert_int_equal(offset, plain ? 99 : at);
        }
}

static void test_safe_has_no_fault_left(void **state) {
    (void)state;
    StrBuf out = {0};
    utf8_safe(&out, str("a\tb\n\x1b[2J\xFF\u202E澶"));
    assert_string_equal(out.at, "a b\n\uFFFD[2J\uFFFD\uFFFD澶");
    strbuf_clear(&out);
    char every[256];
    for (int i = 0; i < 256; i++) every[i] = (char)i;
    utf8_safe(&out, str_of(every, sizeof every));
    assert_int_equal(utf8_check(strbuf_str(&out), NULL), UTF8_GOOD);
    strbuf_free(&out);
}

static void test_fitting_tears_no_character(void **state) {
    (void)state;
    static const size_t fits[] = {0, 1, 1, 1, 4, 4, 4, 4, 8, 8};
    Str text = str("a準\U0001F600");
    for (size_t most = 0; most < sizeof fits / sizeof fits[0]; most++)
        assert_int_equal(utf8_fitting(text, most), fits[most]);
    assert_int_equal(utf8_fitting(str("\x80\x80\x80"), 2), 0); /* nothing but the middles of characters */
    assert_int_equal(utf8_fitting(str(""), 3), 0);
}

static void test_width(void **state) {
    (void)state;
    assert_int_equal(utf8_width(str(""), 1), 0);
    assert_int_equal(utf8_width(str("abc"), 1), 3);
    assert_int_equal(utf8_width(str("澶淵之盟"), 1), 8);
    assert_int_equal(utf8_width(str("Chányuān"), 1), 8);
    assert_int_equal(utf8_width(str("a\u0301e\u0300\u0301"), 1), 2); /* marks count nothing */
    assert_int_equal(utf8_width(str("（）"), 1), 4);
    assert_int_equal(utf8_width(str("𠀀"), 1), 2);
    assert_int_equal(utf8_width(str("\xFF"), 1), 1);
    assert_true(utf8_width(str("\x01\x7F"), 1) >= 0);
}

static void test_ambiguous_width(void **state) {
    (void)state;
    assert_int_equal(utf8_width(str("“”—…"), 1), 4);
    assert_int_equal(utf8_width(str("“”—…"), 2), 8);
    assert_int_equal(utf8_width(str("─│"), 2), 4);
    assert_int_equal(utf8_width(str("abc 澶"), 2), 6); /* plain and wide are what they are */
    assert_int_equal(utf8_width(str("a\u0301"), 2), 1);
}

static void test_cluster(void **state) {
    (void)state;
    assert_true(str_is(utf8_cluster(str("abc")), "a"));
    assert_true(str_is(utf8_cluster(str("a\u0301\u0302b")), "a\u0301\u0302"));
    assert_true(str_is(utf8_cluster(str("澶淵")), "澶"));
    assert_true(str_is(utf8_cluster(str("\u0301a")), "\u0301"));
    assert_true(str_is(utf8_cluster(str("\r\nx")), "\r\n"));
    assert_true(str_is(utf8_cluster(str("\xFF\u0301")), "\xFF"));
    assert_true(str_is(utf8_cluster(str("a\xFF")), "a"));
    assert_true(str_is(utf8_cluster(str("é\xFF")), "é"));
    assert_int_equal(utf8_cluster(str("")).len, 0);
}

static void test_clusters_are_short_and_lose_nothing(void **state) {
    (void)state;
    StrBuf tower = {0};
    strbuf_puts(&tower, "z");
    for (int i = 0; i < 100; i++) strbuf_puts(&tower, "\u0301");
    strbuf_puts(&tower, "\xE6\xBE澶");
    size_t sum = 0;
    for (Str rest = strbuf_str(&tower); rest.len > 0;) {
        Str cluster = utf8_cluster(rest);
        assert_in_range(cluster.len, 1, 32);
        sum += cluster.len;
        rest = str_of(rest.at + cluster.len, rest.len - cluster.len);
    }
    assert_int_equal(sum, tower.len);
    assert_int_equal(utf8_width(strbuf_str(&tower), 1), 1 + 2 + 2);
    strbuf_free(&tower);
}

/* The text with '|' where a line may be broken and '!' where it must be. */
static void assert_breaks(const char *text, const char *wanted) {
    uint8_t breaks[128];
    StrBuf shown = {0};
    memset(breaks, 7, sizeof breaks);
    utf8_breaks(str(text), breaks);
    for (size_t i = 0; text[i]; i++) {
        assert_in_range(breaks[i], 0, 2);
        if (breaks[i]) strbuf_char(&shown, breaks[i] == 2 ? '!' : '|');
        strbuf_char(&shown, text[i]);
    }
    assert_string_equal(strbuf_text(&shown), wanted);
    strbuf_free(&shown);
}

static void test_breaks(void **state) {
    (void)state;
    assert_breaks("", "");
    assert_breaks("one two", "one |two");
    assert_breaks("one\ntwo\n\nx\n", "one\n!two\n!\n!x\n");
    assert_breaks("well-known", "well-|known");
    assert_breaks("\"yes,\" he", "\"yes,\" |he");
    assert_breaks("no\u00A0break", "no\u00A0break");
    assert_breaks("a\u0301b", "a\u0301b");
}

static void test_breaks_in_chinese(void **state) {
    (void)state;
    assert_breaks("澶淵", "澶|淵");
    assert_breaks("澶淵。「好」", "澶|淵。|「好」"); /* no stop begins a line, no opening bracket ends one */
    assert_breaks("Chan 澶", "Chan |澶");
}

static void assert_kept(const char *text, const char *wanted) {
    uint8_t breaks[128];
    StrBuf shown = {0};
    utf8_breaks(str(text), breaks);
    utf8_keep_names(str(text), breaks);
    for (size_t i = 0; text[i]; i++) {
        if (breaks[i]) strbuf_char(&shown, breaks[i] == 2 ? '!' : '|');
        strbuf_char(&shown, text[i]);
    }
    assert_string_equal(strbuf_text(&shown), wanted);
    strbuf_free(&shown);
}

static void test_names_are_kept(void **state) {
    (void)state;
    assert_kept("", "");
    assert_kept("澶淵", "澶淵");
    assert_kept("and Feng Zheng 馮拯 sat", "and |Feng Zheng 馮拯 |sat");
    assert_kept("of Guannan 關南, ceded", "of |Guannan 關南, |ceded");
    assert_kept("the words 河冰合", "the |words |河冰合");           /* a word without a capital is no name */
    assert_kept("So. Then 河冰合", "So. |Then 河冰合");              /* nothing is kept across a stop */
    assert_kept("One Two Three 馮拯", "One |Two Three 馮拯");        /* but two words at most */
    assert_kept("Feng\n馮拯", "Feng\n!馮拯");                        /* a new line is one */
    assert_kept("一二三四五六七八九", "一|二|三|四|五|六|七|八|九"); /* longer than names are */
    assert_kept("馮拯。陳堯叟", "馮拯。|陳堯叟");
}

static void test_breaks_of_bad_bytes(void **state) {
    (void)state;
    assert_breaks("a\xFF \xE6\xBE b", "a\xFF |\xE6\xBE |b");
}

static void assert_without(const char *text, const char *wanted) {
    StrBuf out = {0};
    strbuf_puts(&out, "> "); /* what was there before is left alone */
    utf8_without_han(&out, str(text));
    assert_string_equal(strbuf_text(&out) + 2, wanted);
    strbuf_free(&out);
}

static void test_without_han(void **state) {
    (void)state;
    assert_without("", "");
    assert_without("plain  text ( ) stays", "plain  text ( ) stays");
    assert_without("Kou Zhun (寇準) spoke.", "Kou Zhun spoke.");
    assert_without("Kou Zhun 寇準, minister", "Kou Zhun, minister");
    assert_without("the Liao 遼 court", "the Liao court");
    assert_without("契丹 Khitan", "Khitan");
    assert_without("at Chanyuan 澶淵", "at Chanyuan");
    assert_without("(寇準, 961-1023)", "(961-1023)");
    assert_without("(meng 盟)", "(meng)");
    assert_without("「好」", "");
    assert_without("a\n寇準 b", "a\nb");
    assert_without("Chányuān — “peace”", "Chányuān — “peace”");
    assert_without("\xFF澶", "\xFF");
}

static void assert_ascii(const char *text, const char *wanted) {
    StrBuf out = {0};
    utf8_ascii(&out, str(text));
    assert_string_equal(strbuf_text(&out), wanted);
    strbuf_free(&out);
}

static void test_ascii(void **state) {
    (void)state;
    assert_ascii("plain\n", "plain\n");
    assert_ascii("“Chányuān” — it’s…", "\"Chanyuan\" -- it's...");
    assert_ascii("lǜ, Ünal, straße", "lu, Unal, strasse");
    assert_ascii("a\u0301", "a");
    assert_ascii("澶淵", "??");
    assert_ascii("1004–1005", "1004-1005");
    assert_ascii("\xFF", "?");
}

int main(void) {
    if (!setlocale(LC_ALL, "C.UTF-8")) return 99;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_good_characters),
        cmocka_unit_test(test_bad_bytes_cost_one_each),
        cmocka_unit_test(test_put_is_the_inverse),
        cmocka_unit_test(test_check),
        cmocka_unit_test(test_check_at_every_place),
        cmocka_unit_test(test_safe_has_no_fault_left),
        cmocka_unit_test(test_fitting_tears_no_character),
        cmocka_unit_test(test_width),
        cmocka_unit_test(test_ambiguous_width),
        cmocka_unit_test(test_cluster),
        cmocka_unit_test(test_clusters_are_short_and_lose_nothing),
        cmocka_unit_test(test_breaks),
        cmocka_unit_test(test_breaks_in_chinese),
        cmocka_unit_test(test_names_are_kept),
        cmocka_unit_test(test_breaks_of_bad_bytes),
        cmocka_unit_test(test_without_han),
        cmocka_unit_test(test_ascii),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
