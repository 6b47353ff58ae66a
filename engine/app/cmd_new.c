/* cmd_new.c - `chanyuan new NAME`: a folder with a scenario that plays at once, copied from a template.
 *
 * A template is a folder of ordinary files, so that it can be checked and read like any other scenario. Three words
 * in them are filled in, and `luarc.json` becomes `.luarc.json`, which installing and copying would pass over. */
#include <dirent.h>
#include <errno.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "app/command.h"
#include "app/label.h"
#include "app/paths.h"
#include "base/io.h"

enum { TEMPLATE_LIMIT = 1024 * 1024, TEMPLATES_MOST = 32 };

typedef struct Making {
    const char *name;
    StrBuf from, to; /* the template's folder, the new one */
    StrBuf title;    /* "Two rivers" of "two-rivers" */
    StrBuf library;  /* where the annotations are, as a JSON string */
    StrBuf files;    /* that were written, for the report */
} Making;

static void making_free(Making *making) {
    strbuf_free(&making->from);
    strbuf_free(&making->to);
    strbuf_free(&making->title);
    strbuf_free(&making->library);
    strbuf_free(&making->files);
}

/* ---- the name ---- */

static bool ends_in_lua(const char *name) {
    size_t len = strlen(name);
    return len >= 4 && strcmp(name + len - 4, ".lua") == 0;
}

static bool check_name(const char *name, Error *err) {
    if (pack_name_good(str(name)) && !strchr(".-", name[0]) && !ends_in_lua(name)) return true;
    return error_set(
        err,
        "“%.60s” can't be the name of a scenario: use up to 60 letters, digits, `_`, `-` and `.`, a letter, "
        "digit or `_` first, and no .lua at the end.",
        name);
}

static void make_title(const char *name, StrBuf *title) {
    for (const char *at = name; *at; at++) strbuf_char(title, strchr("-_.", *at) ? ' ' : *at);
    if (title->at[0] >= 'a' && title->at[0] <= 'z') title->at[0] = (char)(title->at[0] - 'a' + 'A');
}

/* ---- the template ---- */

/* The folders beside `story`, for a suggestion; their names lie in the arena. */
static size_t list_templates(const char *folder, Arena *arena, const char **names) {
    size_t count = 0;
    DIR *dir = opendir(folder);
    for (const struct dirent *entry; dir && count < TEMPLATES_MOST && (entry = readdir(dir));)
        if (entry->d_name[0] != '.') names[count++] = arena_text(arena, entry->d_name, strlen(entry->d_name));
    if (dir) closedir(dir);
    return count;
}

static bool no_template(const Options *options, const char *name, Error *err) {
    StrBuf folder = {0}, list = {0};
    const char *names[TEMPLATES_MOST];
    Arena *arena = arena_new();
    if (paths_asset(options->value[OPTION_SCRIPTS], "templates", &folder, err)) {
        size_t count = list_templates(folder.at, arena, names);
        for (size_t i = 0; i < count; i++) strbuf_printf(&list, "%s%s", i ? ", " : "", names[i]);
        error_near(err, str(name), names, count, "There is no template %.40s; there are: %s.", name,
                   strbuf_text(&list));
    }
    arena_free(arena);
    strbuf_free(&list);
    strbuf_free(&folder);
    return false;
}

static bool find_template(const Options *options, Making *making, Error *err) {
    const char *name = options->value[OPTION_TEMPLATE] ? options->value[OPTION_TEMPLATE] : "story";
    StrBuf asset = {0};
    strbuf_printf(&asset, "templates/%s", name);
    bool found = io_name_ok(name) && !strchr(name, '/') &&
                 paths_asset(options->value[OPTION_SCRIPTS], asset.at, &making->from, err);
    strbuf_free(&asset);
    return found || no_template(options, name, err);
}

/* An editor needs no more than to know where they are; without them it knows Lua and not our words. */
static void find_library(const Options *options, Making *making) {
    StrBuf folder = {0};
    Error err;
    bool found = paths_asset(options->value[OPTION_SCRIPTS], "lua", &folder, &err);
    json_t *text = found ? json_string(folder.at) : NULL;
    char *quoted = text ? json_dumps(text, JSON_ENCODE_ANY) : NULL;
    strbuf_puts(&making->library, quoted ? quoted : "");
    free(quoted);
    json_decref(text);
    strbuf_free(&folder);
}

/* ---- the folder ---- */

static bool is_taken(const Options *options, const char *name, Error *err) {
    StrBuf path = {0};
    Error ignored;
    bool taken = paths_scenario(options->value[OPTION_SCRIPTS], name, &path, &ignored);
    if (taken) error_set(err, "There is a scenario called %s already, in %s; choose another name.", name, path.at);
    strbuf_free(&path);
    return taken;
}

static bool choose_folder(const Options *options, Making *making, Error *err) {
    const char *into = options->value[OPTION_INTO];
    if (!into && is_taken(options, making->name, err)) return false;
    if (into)
        strbuf_puts(&making->to, into[0] ? into : ".");
    else if (!paths_own(&making->to, err))
        return false;
    if (!io_make_dirs(making->to.at, err)) return false;
    strbuf_printf(&making->to, "/%s", making->name);
    if (mkdir(making->to.at, 0777) == 0) return true;
    return error_set(err, errno == EEXIST ? "%s is there already; choose another name." : "Can't make %s: %s.",
                     making->to.at, strerror(errno));
}

/* ---- the files ---- */

/* How much of the text's beginning is a word that is filled in; 0: it is none. */
static size_t fill_word(const Making *making, Str text, StrBuf *out) {
    const struct {
        const char *word, *with;
    } words[] = {{"@NAME@", making->name}, {"@TITLE@", making->title.at}, {"@LIBRARY@", making->library.at}};
    for (size_t i = 0; i < sizeof words / sizeof words[0]; i++) {
        if (!str_starts(text, words[i].word)) continue;
        strbuf_puts(out, words[i].with);
        return strlen(words[i].word);
    }
    return 0;
}

static void fill_in(const Making *making, Str text, StrBuf *out) {
    while (text.len) {
        size_t taken = fill_word(making, text, out);
        if (!taken) strbuf_char(out, text.at[0]);
        if (!taken) taken = 1;
        text = str_of(text.at + taken, text.len - taken);
    }
}

static bool write_new(const char *path, Str bytes, Error *err) {
    FILE *file = fopen(path, "wx");
    bool good = file && fwrite(bytes.at, 1, bytes.len, file) == bytes.len;
    int reason = errno;
    if (file && fclose(file) != 0 && good) good = false, reason = errno;
    return good || error_set(err, "Can't write %s: %s.", path, strerror(reason));
}

static bool copy_file(Making *making, const char *file, Error *err) {
    StrBuf from = {0}, to = {0}, text = {0}, filled = {0};
    const char *hidden = strcmp(file, "luarc.json") == 0 ? "." : "";
    strbuf_printf(&from, "%s/%s", making->from.at, file);
    strbuf_printf(&to, "%s/%s%s", making->to.at, hidden, file);
    bool good = io_read(from.at, TEMPLATE_LIMIT, &text, err);
    fill_in(making, strbuf_str(&text), &filled);
    good = good && write_new(to.at, strbuf_str(&filled), err);
    strbuf_printf(&making->files, " %s%s", hidden, file);
    strbuf_free(&from);
    strbuf_free(&to);
    strbuf_free(&text);
    strbuf_free(&filled);
    return good;
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static bool copy_template(Making *making, Error *err) {
    struct dirent **entries = NULL;
    int count = scandir(making->from.at, &entries, NULL, by_name);
    bool good = count > 0 || error_set(err, "Can't read %s: %s.", making->from.at, strerror(errno));
    for (int i = 0; i < count; i++) {
        if (good && entries[i]->d_name[0] != '.') good = copy_file(making, entries[i]->d_name, err);
        free(entries[i]);
    }
    free(entries);
    return good;
}

/* ---- what is said ---- */

/* As a shell takes it: in quotes where it has to be. */
static void shell_word(const char *word, StrBuf *out) {
    static const char safe[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
    bool plain = word[strspn(word, safe)] == '\0';
    if (!plain) strbuf_char(out, '\'');
    for (const char *at = word; *at; at++) strbuf_printf(out, *at == '\'' ? "'\\''" : "%c", *at);
    if (!plain) strbuf_char(out, '\'');
}

static void tell(const Making *making, bool by_name_alone) {
    StrBuf folder = {0};
    shell_word(making->to.at, &folder);
    const char *scenario = by_name_alone ? making->name : folder.at;
    command_print(stdout, "Made %s in %s:%s\n\nTry next:\n", making->name, making->to.at, making->files.at);
    command_print(stdout, "  chanyuan play %s\n  chanyuan check %s\n  chanyuan test %s/first.play\n", scenario,
                  scenario, folder.at);
    if (making->library.len == 0) puts("\nThe annotations for editors aren't installed; `chanyuan meta` prints them.");
    strbuf_free(&folder);
}

/* Who has begun it is no stranger to it. */
static void spare_label(const Making *making) {
    StrBuf saves = {0};
    PackInfo info;
    Error ignored;
    if (pack_info(making->to.at, &info, &ignored) && paths_saves(&saves, &ignored))
        label_see(saves.at, info.name, info.version);
    strbuf_free(&saves);
}

static int make(const Options *options, Making *making) {
    Error err;
    if (!check_name(making->name, &err) || !find_template(options, making, &err))
        return command_fault(STATUS_USAGE, &err);
    make_title(making->name, &making->title);
    find_library(options, making);
    if (!choose_folder(options, making, &err) || !copy_template(making, &err)) return command_fault(STATUS_FAULT, &err);
    spare_label(making);
    tell(making, !options->value[OPTION_INTO]);
    return STATUS_GOOD;
}

static int new_scenario(const Options *options) {
    if (options->count != 1) return command_misused("new takes one name, for the scenario that it makes.");
    Making making = {.name = options->arguments[0]};
    int status = make(options, &making);
    making_free(&making);
    return status;
}

const CommandRow command_new = {"new", "NAME", "begin a scenario of your own",
                                1u << OPTION_TEMPLATE | 1u << OPTION_INTO | 1u << OPTION_SCRIPTS, new_scenario};
