/* fuzz_journal.c - any bytes as a save.
 *
 * Check values keep a fuzzer out, so an input that begins with '!' has its other lines sealed first, as a forger would.
 * Whatever is read must be written again to the same bytes. With -DSTANDALONE it needs no libFuzzer: `fuzz_journal SEED
 * COUNT [FILE...]` runs the files, then mutants of them. */
#include "keep/journal.h"

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/hash.h"
#include "base/io.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void seal(Str rest, StrBuf *out) {
    uint32_t check = 0;
    Str line;
    while (str_split(&rest, '\n', &line)) {
        check = (uint32_t)hash_bytes(line.at, line.len, check);
        strbuf_add(out, line);
        strbuf_printf(out, " ~%08" PRIx32 "\n", check);
    }
}

static void require(bool good, const char *what) {
    if (good) return;
    fprintf(stderr, "%s\n", what);
    abort();
}

static void check_text(const JournalText *text, Str bytes) {
    StrBuf again = {0};
    require(text->sound <= bytes.len, "more is sound than there is");
    require((text->damage[0] == '\0') == (text->sound == bytes.len), "damage isn't told, or told wrongly");
    journal_write(&text->head, text->lines, text->count, &again);
    bool same = str_equal(strbuf_str(&again), str_of(bytes.at, text->sound));
    require(same || text->format == 1, "what was read is written otherwise"); /* format 1 is written as 2 */
    strbuf_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    StrBuf bytes = {0};
    Str input = str_of((const char *)data, size);
    if (str_starts(input, "!"))
        seal(str_of(input.at + 1, input.len - 1), &bytes);
    else
        strbuf_add(&bytes, input);
    JournalText text;
    Error err = {0};
    if (journal_parse(strbuf_str(&bytes), "fuzz", &text, &err)) {
        check_text(&text, strbuf_str(&bytes));
        journal_text_free(&text);
    } else {
        require(err.text[0] != '\0', "refused without a reason");
    }
    strbuf_free(&bytes);
    return 0;
}

#ifdef STANDALONE

static const char SAMPLE[] = "!chanyuan-save 2\nscenario chanyuan 8f02c4d1a90be377 0.1\nrole kou\nseed 42\n"
                             "step 1 weicheng/forward 0 3fa91c22\nback 1\nnote The regent will see through this.\n"
                             "step 1 weicheng/stay 1 00000000\nstep 2 crossing/wait 0 ffffffff\n";

static uint64_t draw(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

static void run_mutant(Str bytes, uint64_t *state) {
    static const char odd[] = "\n ~019afnotestepback\0\xff\xE5\x1b\t";
    char *mutant = str_copy(bytes);
    size_t len = bytes.len;
    for (uint64_t n = 1 + draw(state) % 4; n > 0 && len > 0; n--) {
        size_t at = draw(state) % len;
        uint64_t kind = draw(state) % 8;
        if (kind == 0)
            len = at;
        else if (kind < 5)
            mutant[at] = odd[draw(state) % (sizeof odd - 1)];
        else
            mutant[at] = (char)draw(state);
    }
    LLVMFuzzerTestOneInput((const uint8_t *)mutant, len);
    free(mutant);
}

static void run_mutants(Str bytes, uint64_t *state, long count) {
    LLVMFuzzerTestOneInput((const uint8_t *)bytes.at, bytes.len);
    for (long i = 0; i < count; i++) run_mutant(bytes, state);
}

int main(int argc, char **argv) {
    uint64_t state = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    long count = argc > 2 ? strtol(argv[2], NULL, 10) : 10000;
    run_mutants(str(SAMPLE), &state, count);
    for (int i = 3; i < argc; i++) {
        StrBuf bytes = {0};
        Error err = {0};
        if (io_read(argv[i], JOURNAL_LIMIT, &bytes, &err))
            run_mutants(strbuf_str(&bytes), &state, count);
        else
            fprintf(stderr, "%s\n", err.text);
        strbuf_free(&bytes);
    }
    return 0;
}

#endif
