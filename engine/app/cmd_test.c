/* cmd_test.c - `chanyuan test FILE...`: plays .play scripts and checks what they expect; of those that fail it can save
 * the shortest that fails alike, or write what they expect anew. */
#include <stdio.h>

#include "app/command.h"
#include "app/play_script.h"
#include "app/renew.h"
#include "app/shrunk.h"

typedef struct Testing {
    const Options *options;
    const char *file, *scenario; /* as it is found from where we stand */
    const Script *script;
} Testing;

static bool test_book(const Testing *testing, const Book *book, Error *err) {
    const Script *script = testing->script;
    if (testing->options->value[OPTION_UPDATE]) return renew_file(book, script, testing->file, err);
    bool good = script_play(book, script, strbuf_str(&script->text), testing->file, NULL, err);
    if (!good && !err->text[0] && testing->options->value[OPTION_SHRINK])
        (void)shrunk_save(book, script, testing->file, testing->scenario, err);
    return good;
}

static bool test_script(const Options *options, const char *file, const Script *script, Error *err) {
    StrBuf scenario = {0};
    Pack *pack = script_load(options, file, script, &scenario);
    Testing testing = {options, file, scenario.at, script};
    bool good = pack && test_book(&testing, pack_book(pack), err);
    pack_free(pack);
    strbuf_free(&scenario);
    return good;
}

static bool test_file(const Options *options, const char *file) {
    Script script;
    Error err = {""};
    bool good = script_read(file, &script, &err) && test_script(options, file, &script, &err);
    if (err.text[0]) command_print(stdout, "%s\n", err.text);
    command_print(stdout, "%s %s\n", good ? "ok" : "FAIL", file);
    script_free(&script);
    return good;
}

static int test(const Options *options) {
    int failed = 0;
    if (options->count == 0) return command_misused("test takes one or more .play files.");
    if (options->value[OPTION_SHRINK] && options->value[OPTION_UPDATE])
        return command_misused("test takes --shrink or --update, not both.");
    for (int i = 0; i < options->count; i++) failed += !test_file(options, options->arguments[i]);
    printf("%d passed, %d failed\n", options->count - failed, failed);
    return failed ? STATUS_FAILED : STATUS_GOOD;
}

const CommandRow command_test = {"test", "FILE...", "play .play scripts and check what they expect",
                                 1u << OPTION_SCRIPTS | OPTION_BIT(OPTION_SHRINK) | OPTION_BIT(OPTION_UPDATE), test};
