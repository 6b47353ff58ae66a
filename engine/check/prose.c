/* prose.c - counting words. A piece may end in the middle of a word (“the *quick*er way”), so whether we are inside one
 * is kept from piece to piece of a paragraph. */
#include "check/prose.h"

#include "base/utf8.h"
#include "check/walk.h"

enum { WORDS_A_MINUTE = 220 };

typedef struct Counting {
    uint64_t words;
    bool inside;
} Counting;

static bool is_han(uint32_t c) {
    return (c >= 0x3400 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || (c >= 0x20000 && c <= 0x3ffff);
}

static bool is_letter(uint32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '\'' || c == 0x2019 ||
           (c >= 0xc0 && c < 0x2000);
}

static void count_text(Counting *counting, Str text) {
    uint32_t c;
    while (utf8_next(&text, &c)) {
        bool letter = is_letter(c);
        if (is_han(c) || (letter && !counting->inside)) counting->words++;
        counting->inside = letter;
    }
}

static void count_paragraph(void *ctx, const Paragraph *paragraph) {
    Counting *counting = ctx;
    counting->inside = false;
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        bool filled = piece->kind == PIECE_FACT || piece->kind == PIECE_DATE;
        if (filled)
            counting->words++;
        else
            count_text(counting, piece->text);
    }
}

uint64_t prose_words(const Book *book) {
    Counting counting = {0};
    walk_paragraphs(book, count_paragraph, &counting);
    return counting.words;
}

uint64_t prose_minutes(uint64_t words) {
    uint64_t minutes = (words + WORDS_A_MINUTE / 2) / WORDS_A_MINUTE;
    return minutes ? minutes : 1;
}
