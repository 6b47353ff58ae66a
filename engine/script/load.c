/* load.c - a scenario from its folder to its Book: run the sources behind the door, then compile what they declared.
 *
 * The two halves meet in Declarations: once the sources have run, Lua is only needed again for the functions of rules.
 */
#include "script/load.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/codes.h"
#include "base/utf8.h"
#include "script/combine.h"
#include "script/compile.h"
#include "script/room.h"
#include "script/rule.h"
#include "script/sources.h"
#include "script/strings.h"

struct Pack {
    Book *book;
    Door *door; /* NULL when there are no rules */
};

typedef struct Loader {
    Book *book;
    Door *door;
    Diags *diags;
    Declarations declarations;
    Sources sources;
    const char *first; /* the first file, as complaints call it */
    StrBuf path;       /* and where it is */
    const char *asked; /* the condition that is asked about; NULL: none */
    Asking asking;
} Loader;

static bool has_slash(const char *path) {
    return strchr(path, '/') != NULL;
}

/* A single file: its folder is the pack's. */
static void open_beside(Loader *loader, const char *path) {
    const char *slash = strrchr(path, '/');
    StrBuf folder = {0};
    strbuf_add(&folder, has_slash(path) ? str_of(path, (size_t)(slash - path) + 1) : str("."));
    loader->sources.dir = open(strbuf_text(&folder), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    strbuf_free(&folder);
    strbuf_puts(&loader->path, path);
    loader->first = arena_text(loader->book->arena, path, strlen(path));
    if (slash) loader->first += slash - path + 1;
}

/* O_DIRECTORY refuses a FIFO before it could make us wait. */
static bool open_pack(Loader *loader, const char *path) {
    loader->sources.dir = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (loader->sources.dir >= 0) {
        strbuf_printf(&loader->path, "%s/pack.lua", path);
        loader->first = "pack.lua";
        return true;
    }
    if (errno == ENOTDIR) {
        open_beside(loader, path);
        return true;
    }
    diags_add(loader->diags, path, 0, code_name(CODE_UNREADABLE), NULL, "Can't open the scenario: %s.",
              strerror(errno));
    return false;
}

static void loader_open(Loader *loader, Diags *diags) {
    *loader = (Loader){.diags = diags, .book = book_new()};
    loader->declarations.reader = (Reader){.arena = arena_new(), .names = loader->book->arena, .diags = diags};
    loader->sources = (Sources){.dir = -1, .declarations = &loader->declarations};
    loader->door = door_new((DoorLimits){ROOM_INSTRUCTIONS, ROOM_BYTES, ROOM_MILLISECONDS});
}

/* Frees all but what the pack took over, which is NULL by then. */
static void loader_free(Loader *loader) {
    if (loader->sources.dir >= 0) close(loader->sources.dir);
    strbuf_free(&loader->sources.text);
    strbuf_free(&loader->path);
    arena_free(loader->declarations.reader.arena);
    free(loader->declarations.reader.files.list);
    free(loader->declarations.list);
    if (loader->door) door_free(loader->door);
    book_free(loader->book);
}

static int run_inside(lua_State *L, void *ctx) {
    Loader *loader = ctx;
    room_open(L);
    declare_open(L, &loader->declarations);
    sources_run(L, &loader->sources, loader->first);
    if (loader->asked) loader->asking.value = sources_ask(L, &loader->sources, loader->asked, PACK_ASKED);
    return 0;
}

/* Takes `file:line: ` off the front of Lua's sentence. */
static Where split_where(Loader *loader, Str *text) {
    const char *compiling = loader->sources.compiling;
    Where where = {compiling ? compiling : loader->first, 1};
    for (size_t at = 1; at + 2 < text->len; at++) {
        if (text->at[at] != ':') continue;
        size_t end = at + 1;
        while (end < text->len && text->at[end] >= '0' && text->at[end] <= '9') end++;
        int64_t line;
        if (end >= text->len || text->at[end] != ':' || !str_int(str_of(text->at + at + 1, end - at - 1), &line))
            continue;
        where.file = arena_text(loader->book->arena, text->at, at);
        where.line = line > 0 && line < INT32_MAX ? (int)line : 0;
        *text = str_trim(str_of(text->at + end + 1, text->len - end - 1));
        return where;
    }
    return where;
}

/* Lua's messages are no sentences; those about limits are, but for their first letter. */
static void complain_of_lua(Loader *loader, const Error *err) {
    Str text = str(err->text);
    Where where = split_where(loader, &text);
    bool syntax = loader->sources.compiling != NULL, limit = str_starts(text, "the script ");
    const char *before = limit ? "The script " : syntax ? "This isn't Lua: " : "The script failed: ";
    if (limit) text = str_of(text.at + strlen(before), text.len - strlen(before));
    bool ended = text.len && strchr(".!?", text.at[text.len - 1]);
    diags_add(loader->diags, where.file, where.line, code_name(syntax && !limit ? CODE_SYNTAX : CODE_SCRIPT_FAILED),
              NULL, "%s%.*s%s", before, (int)text.len, text.at, ended ? "" : ".");
}

/* Runs the sources. Afterwards the declarations hold as much as there is. */
static void run_sources(Loader *loader) {
    Error err = {0};
    if (!sources_first(&loader->sources, strbuf_text(&loader->path), loader->first)) return;
    if (door_call(loader->door, run_inside, loader, &err)) return;
    bool enough = loader->declarations.only_pack && loader->declarations.count;
    if (!loader->declarations.told && !enough) complain_of_lua(loader, &err);
    loader->declarations.partial = true;
}

typedef struct Keeping {
    const int *functions;
    uint32_t count;
} Keeping;

static int keep_rules(lua_State *L, void *ctx) {
    const Keeping *keeping = ctx;
    declare_close(L);
    for (uint32_t i = 0; i < keeping->count; i++) {
        lua_rawgeti(L, LUA_REGISTRYINDEX, keeping->functions[i]);
        rule_keep(L, i);
    }
    return 0;
}

static void ready_rules(Loader *loader, const int *functions) {
    Error err = {0};
    Book *book = loader->book;
    Keeping keeping = {functions, book->rule_count};
    if (!door_call(loader->door, keep_rules, &keeping, &err) || !rule_host(loader->door, book, &book->host, &err))
        complain_of_lua(loader, &err);
}

static Pack *make_pack(Loader *loader) {
    Pack *pack = mem_alloc(sizeof *pack);
    pack->book = loader->book;
    loader->book = NULL;
    if (pack->book->domain) pack->book->analyses = analyses_new(pack->book->domain);
    if (pack->book->rule_count) {
        pack->door = loader->door;
        loader->door = NULL;
    }
    return pack;
}

/* Runs and compiles what was opened. */
static Pack *load_opened(Loader *loader, size_t errors_before) {
    const int *functions;
    run_sources(loader);
    if (!loader->declarations.partial) combinations_run(loader->door, &loader->declarations);
    compile_book(loader->book, &loader->declarations, loader->first, &functions);
    loader->book->id = loader->sources.id;
    if (diags_errors(loader->diags) == errors_before && loader->book->rule_count) ready_rules(loader, functions);
    if (diags_errors(loader->diags) == errors_before) return make_pack(loader);
    rule_host_free(&loader->book->host);
    return NULL;
}

static Pack *load(const char *path, const char *asked, const Guard **guard, Diags *diags) {
    Loader loader;
    Pack *pack = NULL;
    size_t before = diags_errors(diags);
    loader_open(&loader, diags);
    loader.asked = asked;
    if (asked) loader.declarations.asking = &loader.asking;
    if (open_pack(&loader, path)) pack = load_opened(&loader, before);
    if (asked) *guard = loader.asking.guard;
    loader_free(&loader);
    diags_sort(diags);
    return pack;
}

Pack *pack_load(const char *path, Diags *diags) {
    return load(path, NULL, NULL, diags);
}

Pack *pack_load_asking(const char *path, const char *condition, const Guard **guard, Diags *diags) {
    return load(path, condition, guard, diags);
}

void pack_free(Pack *pack) {
    if (!pack) return;
    rule_host_free(&pack->book->host);
    if (pack->door) door_free(pack->door);
    book_free(pack->book);
    free(pack);
}

static void write_pot(const Loader *loader, StrBuf *pot) {
    const Book *book = loader->book;
    char *project = arena_printf(book->arena, "%s %s", book->name, book->version);
    Wordings *wordings = wordings_new(&loader->declarations);
    wordings_pot(wordings, project, pot);
    wordings_free(wordings);
}

bool pack_strings(const char *path, StrBuf *pot, Diags *diags) {
    Loader loader;
    loader_open(&loader, diags);
    Pack *pack = open_pack(&loader, path) ? load_opened(&loader, diags_errors(diags)) : NULL;
    if (pack) {
        loader.book = pack->book;
        write_pot(&loader, pot);
        loader.book = NULL;
    }
    bool good = pack != NULL;
    loader_free(&loader);
    pack_free(pack);
    diags_sort(diags);
    return good;
}

bool pack_name_good(Str name) {
    return declared_name_good(name, FORM_PACK);
}

const Book *pack_book(const Pack *pack) {
    return pack->book;
}

static void copy_cut(char *out, size_t size, const char *text) {
    size_t len = strlen(text);
    if (len >= size)
        for (len = size - 1; len > 0 && ((unsigned char)text[len] & 0xC0) == 0x80;) len--;
    memcpy(out, text, len);
    out[len] = '\0';
}

static void fill_info(const Book *book, PackInfo *info) {
    copy_cut(info->name, sizeof info->name, book->name);
    copy_cut(info->title, sizeof info->title, book->title);
    copy_cut(info->version, sizeof info->version, book->version);
    copy_cut(info->summary, sizeof info->summary, book->summary);
}

/* Compiles what there is up to `pack`; with names unreliable, nothing else is complained about. */
static bool read_info(Loader *loader, const char *path, PackInfo *info) {
    const int *functions;
    if (!open_pack(loader, path)) return false;
    loader->declarations.only_pack = true;
    run_sources(loader);
    loader->declarations.partial = true;
    if (diags_errors(loader->diags)) return false;
    compile_book(loader->book, &loader->declarations, loader->first, &functions);
    fill_info(loader->book, info);
    return loader->book->name[0] != '\0';
}

bool pack_info(const char *path, PackInfo *info, Error *err) {
    Loader loader;
    Diags *diags = diags_new();
    loader_open(&loader, diags);
    *info = (PackInfo){0};
    bool good = read_info(&loader, path, info) && diags_errors(diags) == 0;
    diags_sort(diags);
    if (!good && diags_count(diags)) {
        char text[ERROR_MAX];
        diag_format(diags_at(diags, 0), text, sizeof text);
        error_set(err, "%s", text);
    } else if (!good)
        error_set(err, "%s has no `pack` that says what it is.", path);
    loader_free(&loader);
    diags_free(diags);
    return good;
}
