/* fuzz_bundle.c - any bytes as a bundle.
 *
 * The check keeps a fuzzer out, so what follows a '!' gets a head that fits, as a forger would make it. What is
 * accepted lies within its bytes, has plain names in order, and is written again to the same bytes. Then it is loaded.
 */
#include "fuzz/fuzz.h"

#include <inttypes.h>

#include "base/hash.h"
#include "base/io.h"
#include "script/load.h"

static void seal(Str rest, StrBuf *out) {
    strbuf_printf(out, "chanyuan-bundle 1 %016" PRIx64 "\n", hash_bytes(rest.at, rest.len, 0));
    strbuf_add(out, rest);
}

static void check_file(const Bundle *bundle, size_t index, Str bytes) {
    const BundleFile *file = bundle_at(bundle, index);
    require(io_name_ok(file->name), "a file without a plain name");
    require(index == 0 || strcmp(bundle_at(bundle, index - 1)->name, file->name) < 0, "files out of order");
    require(file->bytes.at >= bytes.at && file->bytes.len <= (size_t)(bytes.at + bytes.len - file->bytes.at),
            "a file outside its bundle");
    require(bundle_find(bundle, file->name) == file, "a file that isn't found");
}

static void check_again(const Bundle *bundle, Str bytes) {
    size_t count = bundle_count(bundle);
    BundleFile *files = calloc(count + 1, sizeof *files);
    StrBuf again = {0};
    Error err = {""};
    require(files != NULL, "no memory");
    for (size_t i = 0; i < count; i++) files[i] = *bundle_at(bundle, count - 1 - i);
    require(bundle_write(files, count, &again, &err), "what was read can't be written");
    require(str_equal(strbuf_str(&again), bytes), "what was read is written otherwise");
    strbuf_free(&again);
    free(files);
}

static void check_loads(const Bundle *bundle) {
    Diags *diags = diags_new();
    Pack *pack = pack_load_bundle(bundle, diags);
    require((pack == NULL) == (diags_errors(diags) > 0), "refused without a reason, or loaded in spite of an error");
    pack_free(pack);
    diags_free(diags);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    StrBuf bytes = {0};
    Str input = str_of((const char *)data, size);
    if (str_starts(input, "!"))
        seal(str_of(input.at + 1, input.len - 1), &bytes);
    else
        strbuf_add(&bytes, input);
    Error err = {""};
    Bundle *bundle = bundle_read(strbuf_str(&bytes), "fuzz", &err);
    require((bundle == NULL) == (err.text[0] != '\0'), "refused without a reason, or read in spite of one");
    for (size_t i = 0; bundle && i < bundle_count(bundle); i++) check_file(bundle, i, strbuf_str(&bytes));
    if (bundle) {
        check_again(bundle, strbuf_str(&bytes));
        check_loads(bundle);
    }
    bundle_close(bundle);
    strbuf_free(&bytes);
    return 0;
}

#ifdef STANDALONE

const char FUZZ_SAMPLE[] = "!file 8 bank.lua\nfile 0 empty\nfile 107 pack.lua\n\nreturn 1"
                           "pack \"f\" { title = \"F\", version = \"1\", api = 1, summary = \"R.\" }\n"
                           "include \"bank\" role \"r\" { label = \"R\" }\n";
const size_t FUZZ_SAMPLE_SIZE = sizeof FUZZ_SAMPLE - 1;

#endif
