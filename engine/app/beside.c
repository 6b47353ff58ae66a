/* beside.c - a file of its own is mapped as it is; of a bundle the whole is, and what is asked for points into it. */
#include "app/beside.h"

#include <string.h>

#include "base/io.h"

void beside_path(const char *scenario, const char *name, StrBuf *path) {
    static const char ending[] = ".lua";
    size_t len = strlen(scenario), cut = sizeof ending - 1;
    while (len > 1 && scenario[len - 1] == '/') len--;
    bool single = len > cut && memcmp(scenario + len - cut, ending, cut) == 0;
    strbuf_add(path, str_of(scenario, single ? len - cut : len));
    strbuf_printf(path, "%s%s", single ? "." : "/", name);
}

static bool open_in(const char *scenario, const char *name, size_t limit, Beside *beside, Error *err) {
    beside->bundle = bundle_open(scenario, err);
    if (!beside->bundle) return false;
    const BundleFile *file = bundle_find(beside->bundle, name);
    if (file && file->bytes.len <= limit) {
        beside->bytes = file->bytes;
        return true;
    }
    if (file) error_set(err, "%s is larger than the %zu bytes allowed for it.", name, limit);
    bundle_close(beside->bundle);
    return false;
}

bool beside_open(const char *scenario, const char *name, size_t limit, Beside *beside, Error *err) {
    StrBuf path = {0};
    *beside = (Beside){.bundle = NULL};
    err->text[0] = '\0';
    if (bundle_is(scenario)) return open_in(scenario, name, limit, beside, err);
    beside_path(scenario, name, &path);
    bool good = io_exists(path.at) && io_map(path.at, limit, &beside->bytes, err);
    strbuf_free(&path);
    return good;
}

void beside_close(Beside *beside) {
    if (beside->bundle)
        bundle_close(beside->bundle);
    else
        io_unmap(beside->bytes);
}
