/* certify.c - a certificate is read first, and finds its scenario: the one named, the one it lies in, or the one of its
 * name. What was verified is remembered where saves are (proof.h). */
#include "app/certify.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "app/beside.h"
#include "app/command.h"
#include "app/exploring.h"
#include "app/paths.h"
#include "app/proof.h"
#include "app/publish.h"
#include "app/rescue.h"
#include "base/io.h"
#include "check/verify.h"

bool certify_write(Explored *explored, const Book *book, const ExploreOptions *how, const char *file, Error *err) {
    StrBuf text = {0};
    Certificate *certificate = certificate_of(explored, book, how, command_version());
    certificate_write(certificate, &text);
    bool good = publish(file, strbuf_str(&text), err);
    if (good)
        command_print(stderr, "Wrote %s: %s, %llu states.\n", file, proof_words(certificate->proof),
                      (unsigned long long)certificate->states);
    certificate_free(certificate);
    strbuf_free(&text);
    return good;
}

/* ---- verifying -------------------------------------------------------------------------------------------------- */

static void remember(const Certificate *certificate) {
    StrBuf saves = {0};
    Error err;
    if (paths_saves(&saves, &err)) proof_remember(certificate, saves.at);
    strbuf_free(&saves);
}

static size_t count_ways(const Certificate *certificate) {
    size_t count = 0;
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++)
        for (size_t i = 0; i < certificate->count[kind]; i++) count += certificate->found[kind][i].way[0] != '\0';
    return count;
}

/* certificate NULL: it couldn't be read. */
static void print_json(const Certificate *certificate, const char *fault) {
    json_t *report = json_pack("{s:b, s:s}", "verified", fault[0] == '\0', "fault", fault);
    if (certificate) {
        json_object_set_new(report, "scenario", json_string(certificate->scenario));
        json_object_set_new(report, "claim", json_string(proof_words(certificate->proof)));
        json_object_set_new(report, "states", json_integer((json_int_t)certificate->states));
    }
    command_json(report);
}

static void print_words(const Certificate *certificate, const char *file, const char *fault) {
    if (certificate && strcmp(certificate->engine, command_version()) != 0)
        command_print(stdout, "It was written by version %s of this program; this is %s.\n", certificate->engine,
                      command_version());
    if (fault[0])
        command_print(stdout, "not verified: %s\n", fault);
    else if (certificate)
        command_print(stdout, "verified: %s says “%s”, and so it is: %llu states, %zu ways gone again.\n", file,
                      proof_words(certificate->proof), (unsigned long long)certificate->states,
                      count_ways(certificate));
}

static int say(const Options *options, const Certificate *certificate, const Error *fault) {
    if (options->value[OPTION_JSON])
        print_json(certificate, fault->text);
    else
        print_words(certificate, options->value[OPTION_VERIFY], fault->text);
    return fault->text[0] ? STATUS_FAILED : STATUS_GOOD;
}

static int verify_pack(const Options *options, const Certificate *certificate, const Book *book) {
    Error fault = {""};
    uint64_t told = 0;
    RecountHow how = {.progress = options->value[OPTION_JSON] ? NULL : exploring_progress,
                      .ctx = &told,
                      .stop = &rescue_signals()->stop};
    uint64_t most;
    if (!options_number(options, OPTION_MAX_STATES, EXPLORING_STATES, UINT32_MAX - 1, &most, &fault))
        return command_fault(STATUS_USAGE, &fault);
    if (!exploring_sound(book)) return STATUS_FAULT;
    if (certificate->states > most)
        error_set(&fault, "It speaks of %llu states, and only %llu are to be gone through; --max-states says how many.",
                  (unsigned long long)certificate->states, (unsigned long long)most);
    else if (certificate_verify(certificate, book, &how, &fault))
        remember(certificate);
    return say(options, certificate, &fault);
}

/* Whether the folder that the file lies in is the scenario of this name. */
static bool lies_in(const char *file, const char *name, StrBuf *folder) {
    const char *slash = strrchr(file, '/');
    PackInfo info;
    Error ignored;
    strbuf_printf(folder, "%.*s", slash ? (int)(slash - file) + 1 : 2, slash ? file : "./");
    return pack_info(folder->at, &info, &ignored) && strcmp(info.name, name) == 0;
}

/* Of a bundle it is the certificate in it. */
static bool read_text(const char *file, StrBuf *text, Error *err) {
    Beside inside;
    if (!bundle_is(file)) return io_read(file, CERTIFICATE_LIMIT, text, err);
    bool good = beside_open(file, BESIDE_CERTIFICATE, CERTIFICATE_LIMIT, &inside, err);
    if (good) {
        strbuf_add(text, inside.bytes);
        beside_close(&inside);
    }
    return good || (err->text[0] ? false : error_set(err, "There is no certificate in %s.", file));
}

static int verify_certificate(const Options *options, const Certificate *certificate) {
    StrBuf folder = {0};
    const char *file = options->value[OPTION_VERIFY];
    bool beside = !bundle_is(file) && lies_in(file, certificate->scenario, &folder);
    const char *scenario = options->count    ? options->arguments[0]
                           : bundle_is(file) ? file
                           : beside          ? folder.at
                                             : certificate->scenario;
    Pack *pack = command_load(options, scenario);
    int status = pack ? verify_pack(options, certificate, pack_book(pack)) : STATUS_FAULT;
    pack_free(pack);
    strbuf_free(&folder);
    return status;
}

int certify_verify(const Options *options) {
    const char *file = options->value[OPTION_VERIFY];
    StrBuf text = {0};
    Error err = {""};
    if (options->count > 1) return command_misused("explore --verify takes one certificate, and one scenario at most.");
    if (!read_text(file, &text, &err)) return command_fault(STATUS_FAULT, &err);
    Certificate *certificate = certificate_read(strbuf_str(&text), file, &err);
    int status = certificate ? verify_certificate(options, certificate) : say(options, NULL, &err);
    certificate_free(certificate);
    strbuf_free(&text);
    return status;
}
