/* cmd_test.c - `chanyuan test FILE...`: plays .play scripts, or those in a bundle, and checks what they expect; of
 * files that fail it can save the shortest that fails alike, or write what they expect anew. */
#include <stdio.h>
#include <string.h>

#include "app/command.h"
#include "app/play_script.h"
#include "app/renew.h"
#include "app/shrunk.h"
#include "base/bundle.h"

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

typedef struct Tally {
    int passed, failed;
} Tally;

static void count(Tally *tally, bool good, const char *file, const Error *err) {
    if (err->text[0]) command_print(stdout, "%s\n", err->text);
    command_print(stdout, "%s %s\n", good ? "ok" : "FAIL", file);
    tally->passed += good;
    tally->failed += !good;
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

static void test_file(const Options *options, const char *file, Tally *tally) {
    Script script;
    Error err = {""};
    bool good = script_read(file, &script, &err) && test_script(options, file, &script, &err);
    count(tally, good, file, &err);
    script_free(&script);
}

/* ---- the scripts in a bundle ------------------------------------------------------------------------------------ */

static bool is_script(const char *name) {
    size_t len = strlen(name);
    return len > 5 && strcmp(name + len - 5, ".play") == 0;
}

static void test_inside(const Book *book, const char *bundle, const BundleFile *file, Tally *tally) {
    Script script;
    Error err = {""};
    StrBuf name = {0};
    strbuf_printf(&name, "%s/%s", bundle, file->name);
    bool good = script_of(file->bytes, name.at, &script, &err);
    if (good && strcmp(script.book, book->name) != 0)
        good = error_set(&err, "%s is of another scenario, %s.", name.at, script.book);
    good = good && script_play(book, &script, strbuf_str(&script.text), name.at, NULL, &err);
    count(tally, good, name.at, &err);
    script_free(&script);
    strbuf_free(&name);
}

static void test_bundle(const Options *options, const char *path, Tally *tally) {
    Error err = {""};
    int before = tally->passed + tally->failed;
    Bundle *bundle = bundle_open(path, &err);
    bool writes = options->value[OPTION_SHRINK] || options->value[OPTION_UPDATE];
    if (bundle && writes) error_set(&err, "%s is a bundle, whose scripts are only played.", path);
    Pack *pack = bundle && !writes ? command_load(options, path) : NULL;
    for (size_t i = 0; pack && i < bundle_count(bundle); i++)
        if (is_script(bundle_at(bundle, i)->name)) test_inside(pack_book(pack), path, bundle_at(bundle, i), tally);
    if (pack && tally->passed + tally->failed == before) error_set(&err, "There is no script in %s.", path);
    if (!pack || err.text[0]) count(tally, false, path, &err);
    pack_free(pack);
    bundle_close(bundle);
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

static int test(const Options *options) {
    Tally tally = {0, 0};
    if (options->count == 0) return command_misused("test takes one or more .play files, or bundles.");
    if (options->value[OPTION_SHRINK] && options->value[OPTION_UPDATE])
        return command_misused("test takes --shrink or --update, not both.");
    for (int i = 0; i < options->count; i++)
        if (bundle_is(options->arguments[i]))
            test_bundle(options, options->arguments[i], &tally);
        else
            test_file(options, options->arguments[i], &tally);
    printf("%d passed, %d failed\n", tally.passed, tally.failed);
    return tally.failed ? STATUS_FAILED : STATUS_GOOD;
}

const CommandRow command_test = {"test", "FILE...", "play .play scripts and check what they expect",
                                 1u << OPTION_SCRIPTS | OPTION_BIT(OPTION_SHRINK) | OPTION_BIT(OPTION_UPDATE), test};
