/* text.c - prose to plain text, and the words for confidence. */
#include "model/text.h"

#include "base/date.h"

const char *confidence_mark(Confidence confidence) {
    static const char *const marks[] = {"A", "A†", "B", "C", "D"};
    return marks[confidence];
}

const char *confidence_words(Confidence confidence) {
    static const char *const words[] = {"primary text", "a late or private anecdote", "modern scholarship",
                                        "an encyclopedia article", "from memory"};
    return words[confidence];
}

void paragraph_plain(const Paragraph *paragraph, const World *world, int32_t day, StrBuf *out) {
    for (uint32_t i = 0; i < paragraph->count; i++) {
        const Piece *piece = &paragraph->pieces[i];
        if (piece->kind == PIECE_FACT)
            world_words(world, piece->fact, out);
        else if (piece->kind == PIECE_DATE)
            date_words(out, day);
        else
            strbuf_add(out, piece->text);
    }
}

void text_plain(Text text, const World *world, int32_t day, StrBuf *out) {
    for (uint32_t i = 0; i < text.count; i++) {
        if (!guard_test(text.list[i].when, world)) continue;
        paragraph_plain(&text.list[i], world, day, out);
        return;
    }
}
