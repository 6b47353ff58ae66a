/* paths.c - a search list is built each time it is needed; nothing is remembered between calls. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "app/paths.h"

#include <dirent.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bundle.h"
#include "base/io.h"
#include "base/mem.h"

#ifndef DATA_DIR
#define DATA_DIR "/usr/local/share/chanyuan"
#endif

enum { PLACES_MOST = 32, PATH_MOST = 4096 };

typedef struct Places {
    Arena *arena;
    const char *list[PLACES_MOST];
    int count;
} Places;

static void add_place(Places *places, const char *dir, const char *below) {
    if (!dir || !dir[0] || places->count == PLACES_MOST) return;
    places->list[places->count++] = arena_printf(places->arena, "%s%s", dir, below);
}

/* The source tree this program was built in: the folder three above build/MODE/chanyuan that holds engine/FLOORS. */
static bool source_tree(char *root) {
    StrBuf mark = {0};
    ssize_t len = readlink("/proc/self/exe", root, PATH_MOST - 1);
    if (len <= 0) return false;
    root[len] = '\0';
    for (int up = 0; up < 3; up++) {
        char *slash = strrchr(root, '/');
        if (!slash) return false;
        *slash = '\0';
    }
    strbuf_printf(&mark, "%s/engine/FLOORS", root);
    bool is = io_exists(mark.at);
    strbuf_free(&mark);
    return is;
}

static void add_list(Places *places, const char *list) {
    Str rest = str(list), part;
    while (str_split(&rest, ':', &part)) {
        add_place(places, arena_text(places->arena, part.at, part.len), "");
    }
}

static void add_home(Places *places, const char *variable, const char *below_home, const char *below) {
    const char *set = getenv(variable), *home = getenv("HOME");
    if (set && set[0] == '/')
        add_place(places, set, below);
    else if (home && home[0])
        add_place(places, arena_printf(places->arena, "%s%s", home, below_home), below);
}

static void add_ours(Places *places) {
    char root[PATH_MOST];
    if (getenv("CHANYUAN_PATH")) add_list(places, getenv("CHANYUAN_PATH"));
    if (source_tree(root))
        add_place(places, root, "/scripts");
    else
        add_place(places, DATA_DIR, "/scripts");
}

static void script_places(const char *scripts, Places *places) {
    *places = (Places){.arena = arena_new()};
    add_place(places, scripts, "");
    add_ours(places);
    add_home(places, "XDG_DATA_HOME", "/.local/share", "/chanyuan/scripts");
}

static bool holds_pack(const char *dir) {
    StrBuf file = {0};
    strbuf_printf(&file, "%s/pack.lua", dir);
    bool is = io_exists(file.at);
    strbuf_free(&file);
    return is;
}

static bool holds_scenario(const char *path) {
    return holds_pack(path) || bundle_is(path);
}

/* A folder comes before a bundle of the same name; either can be called by its whole name. */
static bool found_below(const char *place, const char *name, StrBuf *path) {
    static const char *const folders[] = {"", "campaigns/", "mods/"};
    for (int i = 0; i < 6; i++) {
        strbuf_clear(path);
        strbuf_printf(path, "%s/%s%s%s", place, folders[i / 2], name, i % 2 ? BUNDLE_ENDING : "");
        if (holds_scenario(path->at)) return true;
    }
    return false;
}

static bool is_path(const char *name) {
    size_t len = strlen(name);
    return strchr(name, '/') || holds_scenario(name) || (len > 4 && strcmp(name + len - 4, ".lua") == 0);
}

static bool not_found(const Places *places, const char *name, Error *err) {
    StrBuf looked = {0};
    for (int i = 0; i < places->count; i++) strbuf_printf(&looked, "%s%s", i ? ", " : "", places->list[i]);
    error_set(
        err,
        "There is no scenario called %s. Looked in: %s. `chanyuan list` names those there are; --scripts DIR, with the "
        "folder that scenarios lie in, says where else to look.",
        name, strbuf_text(&looked));
    strbuf_free(&looked);
    return false;
}

static bool find_named(const char *scripts, const char *name, StrBuf *path, Error *err) {
    Places places;
    bool found = false;
    script_places(scripts, &places);
    for (int i = 0; i < places.count && !found; i++) found = found_below(places.list[i], name, path);
    if (!found) not_found(&places, name, err);
    arena_free(places.arena);
    return found;
}

bool paths_scenario(const char *scripts, const char *name, StrBuf *path, Error *err) {
    const char *joined = strrchr(name, '+'); /* "chanyuan+guests" is the extension guests, whose folder has that name */
    if (!is_path(name)) return find_named(scripts, joined ? joined + 1 : name, path, err);
    strbuf_clear(path);
    strbuf_puts(path, name);
    return true;
}

/* In the folder where an extension's folder, bundle or file lies. */
static bool found_beside(const char *from, const char *name, StrBuf *path) {
    struct stat status;
    bool folder = stat(from, &status) == 0 && S_ISDIR(status.st_mode);
    const char *slash = strrchr(from, '/');
    StrBuf place = {0};
    if (folder)
        strbuf_printf(&place, "%s/..", from);
    else
        strbuf_printf(&place, "%.*s", slash ? (int)(slash - from) : 1, slash ? from : ".");
    bool found = found_below(place.at, name, path);
    strbuf_free(&place);
    return found;
}

static bool find_base(const void *ctx, const char *from, const char *name, StrBuf *path, Error *err) {
    return find_named(ctx, name, path, err) || (from && found_beside(from, name, path));
}

PackFinder paths_finder(const char *scripts) {
    return (PackFinder){find_base, scripts};
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static void entries_free(struct dirent **entries, int count) {
    for (int i = 0; i < count; i++) free(entries[i]);
    free(entries);
}

static void visit_folder(const char *folder, void (*visit)(void *ctx, const char *path), void *ctx) {
    struct dirent **entries = NULL;
    int count = scandir(folder, &entries, NULL, by_name);
    for (int i = 0; i < count; i++) {
        StrBuf path = {0};
        strbuf_printf(&path, "%s/%s", folder, entries[i]->d_name);
        if (entries[i]->d_name[0] != '.' && holds_scenario(path.at)) visit(ctx, path.at);
        strbuf_free(&path);
    }
    entries_free(entries, count);
}

void paths_each_scenario(const char *scripts, void (*visit)(void *ctx, const char *path), void *ctx) {
    static const char *const folders[] = {"", "/campaigns", "/mods"};
    Places places;
    script_places(scripts, &places);
    for (int i = 0; i < places.count; i++)
        for (int k = 0; k < 3; k++) {
            StrBuf folder = {0};
            strbuf_printf(&folder, "%s%s", places.list[i], folders[k]);
            visit_folder(folder.at, visit, ctx);
            strbuf_free(&folder);
        }
    arena_free(places.arena);
}

static bool resolve(const char *path, StrBuf *out) {
    char *real = realpath(path, NULL);
    strbuf_clear(out);
    strbuf_puts(out, real ? real : "");
    free(real);
    return out->len > 0;
}

bool paths_asset(const char *scripts, const char *name, StrBuf *path, Error *err) {
    Places places;
    StrBuf looked = {0};
    bool found = false;
    script_places(scripts, &places);
    for (int i = 0; i < places.count && !found; i++) {
        const char *there = arena_printf(places.arena, "%s/../assets/%s", places.list[i], name);
        found = resolve(there, path);
        strbuf_printf(&looked, "%s%s", i ? ", " : "", there);
    }
    if (!found) error_set(err, "There is no %s here. Looked for: %s.", name, strbuf_text(&looked));
    strbuf_free(&looked);
    arena_free(places.arena);
    return found;
}

bool paths_own(StrBuf *path, Error *err) {
    Places places = {.arena = arena_new()};
    add_home(&places, "XDG_DATA_HOME", "/.local/share", "/chanyuan/scripts/mods");
    bool found = places.count > 0;
    strbuf_clear(path);
    strbuf_puts(path, found ? places.list[0] : "");
    if (!found) error_set(err, "There is no home directory to put it in (HOME); --into FOLDER says where.");
    arena_free(places.arena);
    return found;
}

static bool lies_below(Str path, Str place) {
    bool begins = path.len >= place.len && memcmp(path.at, place.at, place.len) == 0;
    return begins && (path.len == place.len || path.at[place.len] == '/');
}

bool paths_ours(const char *path) {
    Places places = {.arena = arena_new()};
    StrBuf real = {0}, place = {0};
    bool ours = false;
    add_ours(&places);
    resolve(path, &real);
    for (int i = 0; i < places.count && !ours; i++)
        ours = resolve(places.list[i], &place) && lies_below(strbuf_str(&real), strbuf_str(&place));
    strbuf_free(&place);
    strbuf_free(&real);
    arena_free(places.arena);
    return ours;
}

/* The source tree that a folder of scenarios is in, if it is: scripts/, or a folder in it. */
static bool in_a_tree(const char *scripts) {
    StrBuf mark = {0};
    bool is = false;
    for (int up = 1; up <= 2 && !is; up++) {
        strbuf_clear(&mark);
        strbuf_printf(&mark, "%s%s/engine/FLOORS", scripts, up == 1 ? "/.." : "/../..");
        is = io_exists(mark.at);
    }
    strbuf_free(&mark);
    return is;
}

bool paths_shipped(const char *scripts, const char *path) {
    StrBuf real = {0}, place = {0};
    bool below = scripts && resolve(path, &real) && resolve(scripts, &place) && in_a_tree(scripts) &&
                 lies_below(strbuf_str(&real), strbuf_str(&place));
    strbuf_free(&place);
    strbuf_free(&real);
    return below || paths_ours(path);
}

bool paths_saves(StrBuf *path, Error *err) {
    char root[PATH_MOST];
    Places places = {.arena = arena_new()};
    const char *told = getenv("CHANYUAN_SAVES");
    if (told && told[0])
        add_place(&places, told, "");
    else if (source_tree(root))
        add_place(&places, root, "/saves");
    else
        add_home(&places, "XDG_STATE_HOME", "/.local/state", "/chanyuan");
    strbuf_clear(path);
    strbuf_puts(path, places.count ? places.list[0] : ".");
    arena_free(places.arena);
    return io_make_dirs(path->at, err);
}
