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
#include "base/hash.h"
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
    Bundle *bundle;    /* opened here; NULL: there is none */
    const char *first; /* the first file, as complaints call it */
    StrBuf path;       /* and where it is */
    const PackWish *wish;
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

/* It is whole, or nothing of it is run. */
static bool open_bundle(Loader *loader, const char *path) {
    Error err = {0};
    loader->first = "pack.lua";
    loader->sources.bundle = loader->bundle = bundle_open(path, &err);
    if (!loader->bundle) diags_add(loader->diags, path, 0, code_name(CODE_UNREADABLE), NULL, "%s", err.text);
    return loader->bundle != NULL;
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
        if (bundle_is(path)) return open_bundle(loader, path);
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
    bundle_close(loader->bundle);
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
    const char *asked = loader->wish ? loader->wish->condition : NULL;
    if (asked) loader->asking.value = sources_ask(L, &loader->sources, asked, PACK_ASKED);
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

/* Compiles what was declared in the loader's room; its rules stay there. */
static Pack *finish(Loader *loader, const Declarations *declarations, uint64_t id, size_t errors_before) {
    const int *functions;
    Book *book = loader->book;
    compile_book(book, declarations, loader->first, &functions);
    book->id = id;
    if (diags_errors(loader->diags) == errors_before && book->rule_count) ready_rules(loader, functions);
    if (diags_errors(loader->diags) == errors_before) return make_pack(loader);
    rule_host_free(&book->host);
    return NULL;
}

static void run_whole(Loader *loader) {
    run_sources(loader);
    if (!loader->declarations.partial) combinations_run(loader->door, &loader->declarations);
}

/* ---- an extension ---- */

static bool find_base(Loader *loader, const Extends *extends, StrBuf *path) {
    Error err = {0};
    const PackFinder *finder = loader->wish ? loader->wish->finder : NULL;
    const char *name = arena_text(loader->declarations.reader.arena, extends->base.at, extends->base.len);
    bool good = declared_name_good(extends->base, FORM_PACK);
    if (!good) error_set(&err, "“%.60s” can't be the name of a scenario.", name);
    if (good && !finder) error_set(&err, "“%s” isn't looked for here.", name);
    if (good && finder && finder->find(finder->ctx, loader->wish->path, name, path, &err)) return true;
    diags_add(loader->diags, extends->where.file, extends->where.line, code_name(CODE_NO_BASE), NULL,
              "The scenario that this one extends is missing: %s", err.text);
    return false;
}

/* A loader for it, whose book is the extension's: both are compiled into that. */
static bool open_base(const Loader *loader, const char *path, const char *name, Loader *base) {
    loader_open(base, loader->diags);
    book_free(base->book);
    base->book = loader->book;
    base->declarations.reader.names = loader->book->arena;
    if (!open_pack(base, path)) return false;
    base->sources.prefix = arena_printf(loader->book->arena, "%s/", name);
    base->first = arena_printf(loader->book->arena, "%s%s", base->sources.prefix, base->first);
    return true;
}

static Pack *join(Loader *loader, Loader *base, size_t errors_before) {
    Declarations joined = {0};
    Extension extension;
    Pack *pack = NULL;
    run_whole(base);
    if (diags_errors(loader->diags) == errors_before &&
        extend_join(&loader->declarations, &base->declarations, &extension, &joined))
        pack = finish(base, &joined, hash_bytes(&base->sources.id, sizeof base->sources.id, loader->sources.id),
                      errors_before);
    free(joined.list);
    return pack;
}

/* The base is run after the extension, which had to be asked for its name, and in a room of its own: neither has seen
 * anything of the other when both have run. */
static Pack *load_extension(Loader *loader, const Extends *extends, size_t errors_before) {
    Loader base;
    StrBuf path = {0};
    Pack *pack = NULL;
    if (find_base(loader, extends, &path)) {
        const char *name = arena_text(loader->book->arena, extends->base.at, extends->base.len);
        if (open_base(loader, path.at, name, &base)) pack = join(loader, &base, errors_before);
        loader->book = base.book;
        base.book = NULL;
        loader_free(&base);
    }
    strbuf_free(&path);
    return pack;
}

/* ---- the whole ---- */

/* Runs and compiles what was opened. */
static Pack *load_opened(Loader *loader, size_t errors_before) {
    Extends extends;
    run_sources(loader);
    if (extends_read(&loader->declarations, &extends)) return load_extension(loader, &extends, errors_before);
    if (!loader->declarations.partial) combinations_run(loader->door, &loader->declarations);
    return finish(loader, &loader->declarations, loader->sources.id, errors_before);
}

static bool open_wished(Loader *loader) {
    loader->first = "pack.lua";
    loader->sources.bundle = loader->wish->bundle;
    return loader->wish->bundle || (loader->wish->path && open_pack(loader, loader->wish->path));
}

Pack *pack_load_as(const PackWish *wish, Diags *diags) {
    Loader loader;
    Pack *pack = NULL;
    size_t before = diags_errors(diags);
    loader_open(&loader, diags);
    loader.wish = wish;
    if (wish->condition) loader.declarations.asking = &loader.asking;
    if (open_wished(&loader)) pack = load_opened(&loader, before);
    if (wish->condition) *wish->guard = loader.asking.guard;
    loader_free(&loader);
    diags_sort(diags);
    return pack;
}

Pack *pack_load(const char *path, Diags *diags) {
    return pack_load_as(&(PackWish){.path = path}, diags);
}

Pack *pack_load_bundle(const Bundle *bundle, Diags *diags) {
    return pack_load_as(&(PackWish){.bundle = bundle}, diags);
}

Pack *pack_load_asking(const char *path, const char *condition, const Guard **guard, Diags *diags) {
    return pack_load_as(&(PackWish){.path = path, .condition = condition, .guard = guard}, diags);
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

bool pack_strings(const PackWish *wish, StrBuf *pot, Diags *diags) {
    Loader loader;
    loader_open(&loader, diags);
    loader.wish = wish;
    Pack *pack = open_wished(&loader) ? load_opened(&loader, diags_errors(diags)) : NULL;
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

static void fill_info(const Loader *loader, PackInfo *info) {
    Extends extends;
    const Book *book = loader->book;
    bool extension = extends_read(&loader->declarations, &extends);
    const char *base = extension ? arena_printf(book->arena, "%.*s", (int)extends.base.len, extends.base.at) : "";
    copy_cut(info->extends, sizeof info->extends, base);
    copy_cut(info->name, sizeof info->name,
             extension ? arena_printf(book->arena, "%s+%s", base, book->name) : book->name);
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
    fill_info(loader, info);
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
