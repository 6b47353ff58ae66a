/* dispute.c - whom a reader follows where sources disagree, in words and out of them.
 *
 * A paragraph that turns on a dispute has a bit for each way of following it: nobody's first, then one a reading. */
#include "model/dispute.h"

#include "model/book.h"

bool dispute_tells(const Paragraph *paragraph, const uint8_t *followed) {
    const Follow *follow = paragraph->follow;
    if (!follow) return true;
    uint32_t whom = followed ? followed[follow->dispute] : FOLLOWS_NOBODY;
    return follow->told >> whom & 1U;
}

uint32_t dispute_mark(Text text, bool *touched) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < text.count; i++) {
        const Follow *follow = text.list[i].follow;
        if (!follow || touched[follow->dispute]) continue;
        touched[follow->dispute] = true;
        count++;
    }
    return count;
}

uint32_t dispute_named(const Book *book, Str name) {
    for (uint32_t i = 0; i < book->dispute_count; i++)
        if (str_is(name, book->disputes[i].name)) return i;
    return ID_NONE;
}

void dispute_words(const Book *book, uint32_t dispute, uint32_t followed, StrBuf *out) {
    const Dispute *it = &book->disputes[dispute];
    strbuf_printf(out, "%s=%s", it->name, followed ? it->readings[followed - 1].name : "nobody");
}

static bool say_disputes(const Book *book, Str name, Error *err) {
    StrBuf list = {0};
    for (uint32_t i = 0; i < book->dispute_count; i++)
        strbuf_printf(&list, "%s%s", i ? ", " : "", book->disputes[i].name);
    error_set(err, "The sources don't disagree about “%.*s” here; they do about: %s.",
              (int)(name.len < 60 ? name.len : 60), name.at, list.len ? strbuf_text(&list) : "nothing");
    strbuf_free(&list);
    return false;
}

static bool say_readings(const Dispute *dispute, Error *err) {
    StrBuf list = {0};
    for (uint32_t i = 0; i < dispute->reading_count; i++) strbuf_printf(&list, "%s, ", dispute->readings[i].name);
    error_set(err, "Of “%s” you can follow: %snobody.", dispute->label, strbuf_text(&list));
    strbuf_free(&list);
    return false;
}

static Str first_name(Str *rest) {
    size_t len = 0;
    while (len < rest->len && rest->at[len] != '=' && rest->at[len] != ' ') len++;
    Str name = str_of(rest->at, len);
    *rest = str_trim(len < rest->len ? str_of(rest->at + len + 1, rest->len - len - 1) : str(""));
    return name;
}

bool dispute_parse(const Book *book, Str words, uint32_t *dispute, uint32_t *followed, Error *err) {
    Str name = first_name(&words);
    *dispute = dispute_named(book, name);
    *followed = FOLLOWS_NOBODY;
    if (*dispute == ID_NONE) return say_disputes(book, name, err);
    const Dispute *it = &book->disputes[*dispute];
    if (str_is(words, "nobody")) return true;
    for (uint32_t i = 0; i < it->reading_count; i++)
        if (str_is(words, it->readings[i].name)) *followed = i + 1;
    return *followed != FOLLOWS_NOBODY || say_readings(it, err);
}

const char *dispute_followed(const Book *book, uint32_t dispute, uint32_t followed) {
    return followed ? book->disputes[dispute].readings[followed - 1].label : "nobody";
}
