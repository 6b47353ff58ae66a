/* hinge_file.c - where an index lies, and writing it. A file is replaced whole, so that a game that has it mapped keeps
 * the old one. */
#include "app/hinge_file.h"

#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "base/io.h"

void hinge_path(const char *scenario, StrBuf *path) {
    static const char ending[] = ".lua", name[] = "hinge.index";
    size_t len = strlen(scenario), cut = sizeof ending - 1;
    while (len > 1 && scenario[len - 1] == '/') len--;
    bool single = len > cut && memcmp(scenario + len - cut, ending, cut) == 0;
    strbuf_add(path, str_of(scenario, single ? len - cut : len));
    strbuf_printf(path, "%s%s", single ? "." : "/", name);
}

bool hinge_write(Explored *explored, const Graph *graph, const Prospects *prospects, const char *path, Error *err) {
    StrBuf bytes = {0};
    bool good = index_write(explored, graph, prospects, command_version(), &bytes, err) &&
                io_replace(path, strbuf_str(&bytes), err);
    if (good)
        command_print(stderr, "Wrote %s: what is within reach of %u states, %zu bytes.\n", path, graph_states(graph),
                      bytes.len);
    strbuf_free(&bytes);
    return good;
}
