/* compose_label.c - one entry a line: a word for what is told, then a sentence. What isn't there is said to be missing
 * only where a reader would look for it. */
#include "view/compose_label.h"

static void entry(Page *page, const char *term, Str words) {
    Span spans[] = {{str(term), SPAN_STRONG}, {str(": "), SPAN_PLAIN}, {words, SPAN_PLAIN}};
    page_block(page, &page->body, BLOCK_ENTRY, spans, 3);
}

static const char *plural(uint64_t count) {
    return count == 1 ? "" : "s";
}

uint32_t label_endings(const Book *book) {
    uint32_t count = 0;
    for (uint32_t i = 0; i < book->scene_count; i++) count += book->scenes[i].ending;
    return count;
}

static void add_count(StrBuf *out, uint64_t count, const char *what) {
    if (count == 0) return;
    strbuf_printf(out, "%s%llu %s%s", out->len ? ", " : "", (unsigned long long)count, what, plural(count));
}

static void tell_contents(const Book *book, const Label *label, Page *page) {
    StrBuf words = {0};
    uint32_t endings = label_endings(book);
    add_count(&words, book->role_count, "role");
    add_count(&words, book->scene_count - endings, "scene");
    add_count(&words, book->choice_count, "choice");
    add_count(&words, endings, "ending");
    add_count(&words, book->sitting_count, "table");
    add_count(&words, book->clause_count, "clause");
    add_count(&words, book->source_count, "source");
    strbuf_printf(&words, "; %llu words, about %llu minute%s of reading.", (unsigned long long)label->words,
                  (unsigned long long)label->minutes, plural(label->minutes));
    entry(page, "It holds", strbuf_str(&words));
    strbuf_free(&words);
}

static void tell_powers(const Book *book, Page *page) {
    StrBuf words = {0};
    strbuf_puts(&words, "tell its story. It is data: it opens no file, uses no network, starts no program, and saves "
                        "nothing but your game. ");
    if (book->rule_count)
        strbuf_printf(&words,
                      "While you play, %lu function%s of its own may run, which can do no more than change its "
                      "own facts. ",
                      (unsigned long)book->rule_count, plural(book->rule_count));
    if (book->extends && book->extends[0])
        strbuf_printf(&words, "It adds to the scenario %s, only where that is open to it.", book->extends);
    else
        strbuf_puts(&words, "It extends no other scenario.");
    entry(page, "It can", strbuf_str(&words));
    strbuf_free(&words);
}

/* "812 bytes", "12.4 KB" */
static void size_words(uint64_t bytes, StrBuf *out) {
    if (bytes < 1024)
        strbuf_printf(out, "%llu byte%s", (unsigned long long)bytes, plural(bytes));
    else
        strbuf_printf(out, "%llu.%llu KB", (unsigned long long)(bytes / 1024),
                      (unsigned long long)(bytes % 1024 * 10 / 1024));
}

static void tell_disk(const Label *label, Page *page) {
    StrBuf words = {0};
    add_count(&words, label->files, "file");
    strbuf_puts(&words, ", ");
    size_words(label->bytes, &words);
    strbuf_printf(&words, ": %s", label->path);
    entry(page, "On disk", strbuf_str(&words));
    strbuf_free(&words);
}

static const char *or_none(const char *text, const char *none) {
    return text && text[0] ? text : none;
}

static void tell_base(const Book *book, Page *page) {
    if (book->extends && book->extends[0])
        entry(page, "It extends",
              page_printf(page, "%s%s%s.", book->extends, book->extends_at[0] ? ", at: " : "", book->extends_at));
}

void compose_front_label(const Book *book, const Label *label, Page *page) {
    page->title = str(book->title);
    if (book->summary && book->summary[0]) page_line(page, &page->body, BLOCK_PROSE, book->summary);
    tell_base(book, page);
    tell_contents(book, label, page);
    tell_powers(book, page);
}

void compose_label(const Book *book, const Label *label, Page *page) {
    page->title = str(book->title);
    if (book->summary && book->summary[0]) page_line(page, &page->body, BLOCK_PROSE, book->summary);
    entry(page, "Name",
          page_printf(page, "%s, version %s; written in edition %d of the language.", book->name, book->version,
                      book->api));
    tell_base(book, page);
    entry(page, "Author", str(or_none(book->author, "It doesn't say.")));
    entry(page, "Licence", str(or_none(book->licence, "It doesn't say.")));
    tell_contents(book, label, page);
    tell_powers(book, page);
    tell_disk(label, page);
    entry(page, "Proof", str(label->proof.text));
}
