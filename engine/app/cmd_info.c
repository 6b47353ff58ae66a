/* cmd_info.c - `chanyuan info SCENARIO`: its label, as play shows it of a stranger's. */
#include <jansson.h>
#include <stdio.h>

#include "app/command.h"
#include "app/label.h"
#include "app/paths.h"
#include "view/layout.h"

static json_t *label_json(const Book *book, const Label *label) {
    json_t *holds = json_pack("{s:I, s:I, s:I, s:I, s:I, s:I}", "roles", (json_int_t)book->role_count, "scenes",
                              (json_int_t)(book->scene_count - label_endings(book)), "choices",
                              (json_int_t)book->choice_count, "endings", (json_int_t)label_endings(book), "words",
                              (json_int_t)label->words, "minutes", (json_int_t)label->minutes);
    return json_pack("{s:s, s:s, s:s, s:i, s:s, s:s, s:s, s:s, s:s, s:o, s:I, s:s, s:I, s:I, s:b, s:s}", "name",
                     book->name, "title", book->title, "version", book->version, "api", book->api, "summary",
                     book->summary, "author", book->author, "licence", book->licence, "extends", book->extends, "at",
                     book->extends_at, "holds", holds, "rules", (json_int_t)book->rule_count, "path", label->path,
                     "files", (json_int_t)label->files, "bytes", (json_int_t)label->bytes, "proved", label->proved,
                     "proof", label->proof.text);
}

static void print_page(Page *page, int columns) {
    StrBuf text = {0};
    layout_plain(page, (Style){.ascii = !command_utf8()}, columns, &text);
    command_print(stdout, "%s", strbuf_text(&text));
    strbuf_free(&text);
    page_free(page);
}

void command_label(const Book *book, const Label *label, int columns) {
    Page *page = page_new();
    compose_label(book, label, page);
    print_page(page, columns);
}

void command_front_label(const Book *book, const Label *label, int columns) {
    Page *page = page_new();
    compose_front_label(book, label, page);
    Span span = {page_printf(page, "More about this file (%s, version %s): chanyuan info %s", book->name, book->version,
                             label->path),
                 SPAN_FAINT};
    page_block(page, &page->body, BLOCK_NOTE, &span, 1);
    print_page(page, columns);
}

static int info_of(const Options *options, const char *path) {
    Pack *pack = command_load(options, path);
    if (!pack) return STATUS_FAULT;
    const Book *book = pack_book(pack);
    StrBuf saves = {0};
    Error ignored;
    Label label = label_of(book, path, paths_saves(&saves, &ignored) ? saves.at : NULL);
    if (options->value[OPTION_JSON])
        command_json(label_json(book, &label));
    else
        command_label(book, &label, 0);
    strbuf_free(&saves);
    pack_free(pack);
    return STATUS_GOOD;
}

static int info(const Options *options) {
    StrBuf path = {0};
    Error err;
    if (options->count != 1) return command_misused("info takes one scenario.");
    bool found = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &err);
    int status = found ? info_of(options, path.at) : command_fault(STATUS_FAULT, &err);
    strbuf_free(&path);
    return status;
}

const CommandRow command_info = {"info", "SCENARIO", "its label: what it is, holds and can do",
                                 1u << OPTION_JSON | 1u << OPTION_SCRIPTS, info};
