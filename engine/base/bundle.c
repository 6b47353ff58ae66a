/* bundle.c - reading and writing a bundle.
 *
 * The check is looked at before anything else is, and the list of files against the bytes that are really there before
 * any of them is handed out. What was accepted is what bundle_write would write of it, byte for byte. */
#include "base/bundle.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/hash.h"
#include "base/io.h"
#include "base/mem.h"

static const char MAGIC[] = "chanyuan-bundle 1 ", FILE_WORD[] = "file ";

enum { CHECK_DIGITS = 16, NAME_MOST = 200, LENGTH_DIGITS = 8 };
enum { HEAD = sizeof MAGIC - 1 + CHECK_DIGITS + 1 }; /* the first line */

struct Bundle {
    Str bytes;
    bool mapped; /* here, and to be let go */
    Arena *arena;
    BundleFile *files;
    size_t count, cap;
};

bool bundle_ends(const char *path) {
    size_t len = strlen(path), ending = sizeof BUNDLE_ENDING - 1;
    return len > ending && path[len - ending - 1] != '/' && strcmp(path + len - ending, BUNDLE_ENDING) == 0;
}

bool bundle_is(const char *path) {
    struct stat status;
    return bundle_ends(path) && stat(path, &status) == 0 && !S_ISDIR(status.st_mode);
}

static void write_head(Str checked, StrBuf *out) {
    strbuf_printf(out, "%s%016" PRIx64 "\n", MAGIC, hash_bytes(checked.at, checked.len, 0));
}

/* ---- reading ---------------------------------------------------------------------------------------------------- */

static bool malformed(const char *name, const char *why, Error *err) {
    return error_set(err, "%s isn't put together as a bundle is: %s. It is used for nothing.", name, why);
}

static bool check_whole(Str bytes, const char *name, Error *err) {
    StrBuf head = {0};
    if (!str_starts(bytes, MAGIC))
        return error_set(err, "%s isn't a bundle that this version of the program reads.", name);
    bool good = bytes.len >= HEAD;
    if (good) write_head(str_of(bytes.at + HEAD, bytes.len - HEAD), &head);
    good = good && memcmp(bytes.at, head.at, HEAD) == 0;
    strbuf_free(&head);
    return good ||
           error_set(err, "%s was changed or cut off since it was packed. Get it anew from where you had it.", name);
}

/* Decimal as we write it, so that there is one way to: no sign, and no 0 before it. */
static bool take_length(Str text, size_t *length) {
    bool good = text.len > 0 && text.len <= LENGTH_DIGITS && (text.at[0] != '0' || text.len == 1);
    *length = 0;
    for (size_t i = 0; good && i < text.len; i++) {
        good = text.at[i] >= '0' && text.at[i] <= '9';
        *length = *length * 10 + (size_t)(text.at[i] - '0');
    }
    return good;
}

static const char *name_fault(const Bundle *bundle, const char *name, size_t len) {
    if (strlen(name) != len || !io_name_ok(name)) return "the name of a file in it is none";
    if (bundle->count && strcmp(bundle->files[bundle->count - 1].name, name) >= 0)
        return "its files aren't in order, or one is there twice";
    return bundle->count == BUNDLE_FILES ? "it has too many files" : NULL;
}

/* What is wrong with a line of the list, or NULL; then the file is added, with its length alone. */
static const char *add_line(Bundle *bundle, Str line) {
    Str length;
    BundleFile file = {.bytes = {NULL, 0}};
    if (!str_starts(line, FILE_WORD)) return "its list of files can't be read";
    line = str_of(line.at + sizeof FILE_WORD - 1, line.len - (sizeof FILE_WORD - 1));
    if (!str_split(&line, ' ', &length) || !take_length(length, &file.bytes.len)) return "the length of a file is none";
    if (line.len > NAME_MOST) return "the name of a file in it is too long";
    file.name = arena_text(bundle->arena, line.at, line.len);
    const char *fault = name_fault(bundle, file.name, line.len);
    if (fault) return fault;
    bundle->files = mem_grow(bundle->files, bundle->count, &bundle->cap, sizeof *bundle->files);
    bundle->files[bundle->count++] = file;
    return NULL;
}

/* Each length is held against what is left, so no sum of them can wrap round. */
static const char *lay_out(Bundle *bundle, Str rest) {
    for (size_t i = 0; i < bundle->count; i++) {
        Str *bytes = &bundle->files[i].bytes;
        if (bytes->len > rest.len) return "its files are longer than it is";
        bytes->at = rest.at;
        rest = str_of(rest.at + bytes->len, rest.len - bytes->len);
    }
    return rest.len ? "there is more in it than its files" : NULL;
}

static const char *read_list(Bundle *bundle) {
    Str rest = str_of(bundle->bytes.at + HEAD, bundle->bytes.len - HEAD), line;
    const char *fault = NULL;
    while (!fault && str_split(&rest, '\n', &line)) {
        if (line.len == 0) return lay_out(bundle, rest);
        fault = add_line(bundle, line);
    }
    return fault ? fault : "its list of files has no end";
}

Bundle *bundle_read(Str bytes, const char *name, Error *err) {
    if (bytes.len > BUNDLE_LIMIT) {
        error_set(err, "%s is larger than a bundle may be.", name);
        return NULL;
    }
    if (!check_whole(bytes, name, err)) return NULL;
    Bundle *bundle = mem_alloc(sizeof *bundle);
    *bundle = (Bundle){.bytes = bytes, .arena = arena_new()};
    const char *fault = read_list(bundle);
    if (!fault) return bundle;
    malformed(name, fault, err);
    bundle_close(bundle);
    return NULL;
}

Bundle *bundle_open(const char *path, Error *err) {
    Str bytes;
    if (!io_map(path, BUNDLE_LIMIT, &bytes, err)) return NULL;
    Bundle *bundle = bundle_read(bytes, path, err);
    if (bundle)
        bundle->mapped = true;
    else
        io_unmap(bytes);
    return bundle;
}

void bundle_close(Bundle *bundle) {
    if (!bundle) return;
    if (bundle->mapped) io_unmap(bundle->bytes);
    arena_free(bundle->arena);
    free(bundle->files);
    free(bundle);
}

/* ---- asking ----------------------------------------------------------------------------------------------------- */

size_t bundle_count(const Bundle *bundle) {
    return bundle->count;
}

const BundleFile *bundle_at(const Bundle *bundle, size_t index) {
    return &bundle->files[index];
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const BundleFile *)a)->name, ((const BundleFile *)b)->name);
}

const BundleFile *bundle_find(const Bundle *bundle, const char *name) {
    BundleFile wanted = {.name = name};
    if (!bundle->count) return NULL;
    return bsearch(&wanted, bundle->files, bundle->count, sizeof *bundle->files, by_name);
}

bool bundle_take(const Bundle *bundle, const char *name, size_t limit, StrBuf *out, Error *err) {
    const BundleFile *file = bundle_find(bundle, name);
    if (!file) return error_set(err, "There is no %s in the bundle.", name);
    if (file->bytes.len > limit) return error_set(err, "%s is larger than the %zu bytes allowed for it.", name, limit);
    strbuf_add(out, file->bytes);
    return true;
}

/* ---- writing ---------------------------------------------------------------------------------------------------- */

static bool check_size(size_t size, Error *err) {
    return size <= BUNDLE_LIMIT - HEAD ||
           error_set(err, "It comes to more than the %d MB that a bundle may have.", BUNDLE_LIMIT / 1024 / 1024);
}

static bool check_files(const BundleFile *files, size_t count, Error *err) {
    size_t total = 0;
    if (count > BUNDLE_FILES) return error_set(err, "A bundle takes %d files at most, not %zu.", BUNDLE_FILES, count);
    for (size_t i = 0; i < count; i++) {
        const char *name = files[i].name;
        if (strlen(name) > NAME_MOST || !io_name_ok(name) || (i && strcmp(files[i - 1].name, name) == 0))
            return error_set(err, "%.200s can't be the name of a file in a bundle, or is there twice.", name);
        total += files[i].bytes.len;
        if (!check_size(total, err)) return false;
    }
    return true;
}

bool bundle_write(BundleFile *files, size_t count, StrBuf *out, Error *err) {
    StrBuf all = {0};
    if (count) qsort(files, count, sizeof *files, by_name);
    if (!check_files(files, count, err)) return false;
    for (size_t i = 0; i < count; i++) strbuf_printf(&all, "%s%zu %s\n", FILE_WORD, files[i].bytes.len, files[i].name);
    strbuf_char(&all, '\n');
    for (size_t i = 0; i < count; i++) strbuf_add(&all, files[i].bytes);
    bool good = check_size(all.len, err);
    if (good) write_head(strbuf_str(&all), out);
    if (good) strbuf_add(out, strbuf_str(&all));
    strbuf_free(&all);
    return good;
}
