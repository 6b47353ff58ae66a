/* cmd_pack.c - `chanyuan pack SCENARIO`: its folder as one file to hand on (base/bundle.h).
 *
 * What is checked, explored and told on the label is the bundle as it will be read, not the folder: whoever has it has
 * just what was looked at here. The index and the certificate in the folder are taken when they are of this text. */
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "app/beside.h"
#include "app/command.h"
#include "app/exploring.h"
#include "app/label.h"
#include "app/parcel.h"
#include "app/paths.h"
#include "app/proof.h"
#include "app/publish.h"
#include "app/rescue.h"
#include "check/index_write.h"
#include "check/lint.h"
#include "check/prose.h"
#include "view/layout.h"

#define LABEL_FILE "label"

typedef struct Packing {
    const Options *options;
    const char *folder;
    Parcel parcel;
    const Book *book;
    StrBuf file;           /* that is made */
    Error claim, no_index; /* what is said of them in the end; "": nothing */
    ExploreOptions how;
} Packing;

/* ---- checking --------------------------------------------------------------------------------------------------- */

static bool told_sound(const Packing *packing, const Diags *diags, Error *err) {
    char line[2048];
    for (size_t i = 0; i < diags_count(diags); i++) {
        diag_format(diags_at(diags, i), line, sizeof line);
        command_complain(line);
    }
    return diags_errors(diags) == 0 || error_set(err, "There are mistakes in %s, so it isn't packed.", packing->folder);
}

/* The sources alone, as a bundle that is read again. */
static Pack *load_sources(Packing *packing, Error *err) {
    StrBuf bytes = {0};
    Diags *diags = diags_new();
    Pack *pack = NULL;
    bool good = bundle_write(packing->parcel.files, packing->parcel.count, &bytes, err);
    Bundle *bundle = good ? bundle_read(strbuf_str(&bytes), packing->folder, err) : NULL;
    PackFinder finder = paths_finder(packing->options->value[OPTION_SCRIPTS]);
    if (bundle) pack = pack_load_as(&(PackWish){packing->folder, .bundle = bundle, .finder = &finder}, diags);
    if (pack) lint_book(pack_book(pack), diags);
    diags_sort(diags);
    if (bundle && !told_sound(packing, diags, err)) {
        pack_free(pack);
        pack = NULL;
    }
    bundle_close(bundle);
    diags_free(diags);
    strbuf_free(&bytes);
    return pack;
}

/* ---- what was found by exploring -------------------------------------------------------------------------------- */

static bool interrupted(Error *err) {
    return rescue_signals()->stop && !error_set(err, "It was interrupted; nothing was packed.");
}

static bool prove(Packing *packing, StrBuf *text, Error *err) {
    Explored *explored = explore(packing->book, &packing->how);
    Certificate *certificate = certificate_of(explored, packing->book, &packing->how, command_version());
    certificate_write(certificate, text);
    certificate_free(certificate);
    explored_free(explored);
    if (interrupted(err)) return false;
    return text->len <= CLAIM_LIMIT || error_set(err, "The certificate is too large to go with it; pack it without "
                                                      "--exact.");
}

/* One of another text would be a false claim. */
static bool take_certificate(const Packing *packing, StrBuf *text, Error *err) {
    Beside file;
    if (!beside_open(packing->folder, BESIDE_CERTIFICATE, CLAIM_LIMIT, &file, err)) return err->text[0] == '\0';
    strbuf_add(text, file.bytes);
    beside_close(&file);
    Certificate *certificate = certificate_read(strbuf_str(text), "The certificate beside it", err);
    bool good = certificate && (certificate->book == packing->book->id ||
                                error_set(err, "The certificate beside it is of another text. Take it away, or write "
                                               "it anew, or let --exact make one."));
    certificate_free(certificate);
    return good;
}

static bool add_certificate(Packing *packing, Error *err) {
    StrBuf text = {0};
    bool exact = packing->options->value[OPTION_EXACT] != NULL;
    bool good = exact ? prove(packing, &text, err) : take_certificate(packing, &text, err);
    if (good && text.len) {
        Label label = {.path = ""};
        proof_claim(packing->book, strbuf_str(&text), packing->file.at, &label);
        packing->claim = label.proof;
        parcel_add(&packing->parcel, BESIDE_CERTIFICATE, strbuf_str(&text));
    }
    strbuf_free(&text);
    return good;
}

/* Whether there is one beside it that a game would take. */
static bool take_index(Packing *packing) {
    Beside file;
    Error ignored;
    if (!beside_open(packing->folder, BESIDE_INDEX, INDEX_LIMIT, &file, &ignored)) return false;
    Index *index = index_read(file.bytes, packing->book, command_version(), &ignored);
    bool fresh = index != NULL;
    if (fresh) parcel_add(&packing->parcel, BESIDE_INDEX, file.bytes);
    index_close(index);
    beside_close(&file);
    return fresh;
}

/* Without an index it can be played all the same; only `h` has no answer. */
static void build_index(Packing *packing) {
    StrBuf bytes = {0};
    ExploreOptions how = packing->how;
    how.no_games = true;
    Explored *explored = explore(packing->book, &how);
    Graph *graph = graph_new(explored);
    Prospects *prospects = graph ? prospects_new(graph) : NULL;
    if (!graph)
        error_set(&packing->no_index, "Not every state was visited.");
    else if (index_write(explored, graph, prospects, command_version(), &bytes, &packing->no_index))
        parcel_add(&packing->parcel, BESIDE_INDEX, strbuf_str(&bytes));
    if (prospects) prospects_free(prospects);
    graph_free(graph);
    explored_free(explored);
    strbuf_free(&bytes);
}

static bool add_index(Packing *packing, Error *err) {
    if (!take_index(packing)) build_index(packing);
    return !interrupted(err);
}

/* ---- the label -------------------------------------------------------------------------------------------------- */

/* For whoever looks into the file without this program, which believes none of it and makes its own. */
static void add_label(Packing *packing) {
    StrBuf text = {0};
    Page *page = page_new();
    Label label = {.path = packing->file.at,
                   .files = packing->parcel.count,
                   .bytes = parcel_bytes(&packing->parcel),
                   .words = prose_words(packing->book),
                   .proof = packing->claim};
    label.minutes = prose_minutes(label.words);
    if (!label.proof.text[0]) error_set(&label.proof, "no certificate is in it.");
    compose_label(packing->book, &label, page);
    layout_plain(page, (Style){.ascii = false}, 0, &text);
    parcel_add(&packing->parcel, LABEL_FILE, strbuf_str(&text));
    strbuf_free(&text);
    page_free(page);
}

/* ---- the command ------------------------------------------------------------------------------------------------ */

static const char *output(const Packing *packing) {
    const char *file = packing->options->value[OPTION_OUTPUT];
    return file ? file : packing->file.at;
}

/* What stands there already may be written over when it is an earlier bundle of the same scenario. */
static bool check_output(const Packing *packing, Error *err) {
    struct stat status;
    PackInfo there;
    Error ignored;
    const char *file = output(packing);
    if (packing->options->value[OPTION_FORCE] || lstat(file, &status) != 0) return true;
    if (pack_info(file, &there, &ignored) && strcmp(there.name, packing->book->name) == 0) return true;
    return error_set(err,
                     "%s is there already, and isn't a bundle of the same scenario: give another name with -o, or "
                     "--force to write over it.",
                     file);
}

static void tell(const Packing *packing, size_t bytes) {
    const Parcel *parcel = &packing->parcel;
    const char *where = output(packing);
    command_print(stdout, "Made %s: %zu files, %zu bytes.\n", where, parcel->count, bytes);
    if (packing->claim.text[0])
        command_print(stdout, "A certificate is in it: `chanyuan explore --verify %s` checks it.\n", where);
    else
        puts("No certificate is in it; --exact puts one in.");
    if (packing->no_index.text[0]) command_print(stdout, "There is no answer to h in it: %s\n", packing->no_index.text);
    if (parcel->left_out.len) command_print(stdout, "Left out: %s.\n", parcel->left_out.at);
}

static bool write_file(const Packing *packing, Error *err) {
    StrBuf bytes = {0};
    bool good = bundle_write(packing->parcel.files, packing->parcel.count, &bytes, err) &&
                publish(output(packing), strbuf_str(&bytes), err);
    if (good) tell(packing, bytes.len);
    strbuf_free(&bytes);
    return good;
}

/* The bundle holds the scenario's own name for itself, so that it doesn't depend on where it is written. */
static bool pack_book_of(Packing *packing, Error *err) {
    const char *joined = strrchr(packing->book->name, '+'); /* an extension's book is called "base+name" */
    strbuf_printf(&packing->file, "%s%s", joined ? joined + 1 : packing->book->name, BUNDLE_ENDING);
    if (!check_output(packing, err)) return false;
    if (!add_certificate(packing, err) || !add_index(packing, err)) return false;
    add_label(packing);
    return write_file(packing, err);
}

static bool pack_folder(Packing *packing, Error *err) {
    uint64_t told = 0;
    packing->how = (ExploreOptions){
        .role = {ID_NONE}, .progress = exploring_progress, .ctx = &told, .stop = &rescue_signals()->stop};
    bool good = options_number(packing->options, OPTION_MAX_STATES, EXPLORING_STATES, UINT32_MAX,
                               &packing->how.max_states, err) &&
                parcel_gather(packing->folder, &packing->parcel, err);
    Pack *pack = good ? load_sources(packing, err) : NULL;
    if (pack) packing->book = pack_book(pack);
    good = pack && pack_book_of(packing, err);
    pack_free(pack);
    parcel_free(&packing->parcel);
    strbuf_free(&packing->file);
    return good;
}

static bool check_folder(const char *path, Error *err) {
    struct stat status;
    if (stat(path, &status) == 0 && S_ISDIR(status.st_mode)) return true;
    if (bundle_is(path)) return error_set(err, "%s is a bundle already.", path);
    return error_set(err, "%s isn't a folder: put what is to be packed into one, as its pack.lua.", path);
}

static int pack_command(const Options *options) {
    StrBuf path = {0};
    Error err = {""};
    const char *file = options->value[OPTION_OUTPUT];
    if (options->count != 1) return command_misused("pack takes one scenario.");
    if (file && !bundle_ends(file))
        return command_misused("What pack writes has a name that ends in " BUNDLE_ENDING ", by which it is known.");
    bool good = paths_scenario(options->value[OPTION_SCRIPTS], options->arguments[0], &path, &err) &&
                check_folder(path.at, &err);
    Packing packing = {.options = options, .folder = strbuf_text(&path)};
    good = good && pack_folder(&packing, &err);
    strbuf_free(&path);
    return good ? STATUS_GOOD : command_fault(STATUS_FAULT, &err);
}

const CommandRow command_pack = {"pack", "SCENARIO", "make one file of it, to hand on",
                                 OPTION_BIT(OPTION_SCRIPTS) | OPTION_BIT(OPTION_EXACT) | OPTION_BIT(OPTION_MAX_STATES) |
                                     OPTION_BIT(OPTION_OUTPUT) | OPTION_BIT(OPTION_FORCE),
                                 pack_command};
