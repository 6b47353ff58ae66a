/* fuzz.h - what the fuzz targets share: input taken byte by byte, a claim that must hold, and with -DSTANDALONE a main
 * that needs no libFuzzer: `fuzz_X SEED COUNT [FILE...]` runs the target's own sample and the files, each followed by
 * COUNT mutants of it. */
#ifndef FUZZ_FUZZ_H
#define FUZZ_FUZZ_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/io.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static inline void require(bool good, const char *what) {
    if (good) return;
    fprintf(stderr, "%s\n", what);
    abort();
}

typedef struct Bytes { /* what is left of an input */
    const uint8_t *at;
    size_t len;
} Bytes;

static inline uint8_t take(Bytes *bytes) {
    if (bytes->len == 0) return 0;
    bytes->len--;
    return *bytes->at++;
}

/* At most `most` bytes as text: as many as the next byte says. */
static inline Str take_text(Bytes *bytes, size_t most) {
    size_t len = take(bytes) % (most + 1);
    if (len > bytes->len) len = bytes->len;
    Str text = str_of((const char *)bytes->at, len);
    bytes->at += len;
    bytes->len -= len;
    return text;
}

/* A file of this process's own for what can only be read from a file. The caller frees the path. */
static inline char *fuzz_path(const char *name, long process) {
    StrBuf path = {0};
    const char *folder = getenv("TMPDIR");
    strbuf_printf(&path, "%s/%s-%ld.lua", folder && folder[0] ? folder : "/tmp", name, process);
    return path.at;
}

static inline void fuzz_write(const char *path, Str text) {
    FILE *file = fopen(path, "wb");
    require(file != NULL, "the temporary file can't be written");
    size_t written = text.len ? fwrite(text.at, 1, text.len, file) : 0;
    require(fclose(file) == 0 && written == text.len, "the temporary file can't be written");
}

#ifdef STANDALONE

extern const char FUZZ_SAMPLE[];
extern const size_t FUZZ_SAMPLE_SIZE;

static inline uint64_t fuzz_draw(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

/* One change: a byte, a stretch taken out, or a stretch doubled. */
static inline void fuzz_mutate(StrBuf *text, uint64_t *state) {
    size_t at = fuzz_draw(state) % (text->len + 1), room = text->len - at;
    size_t span = room ? fuzz_draw(state) % (room < 40 ? room : 40) : 0;
    uint64_t kind = fuzz_draw(state) % 4;
    StrBuf out = {0};
    strbuf_add(&out, str_of(text->at, at));
    if (kind < 2) strbuf_char(&out, (char)fuzz_draw(state));
    if (kind == 3) strbuf_add(&out, str_of(text->at + at, span));
    size_t skip = kind == 0 ? (room > 0) : kind == 2 ? span : 0;
    strbuf_add(&out, str_of(text->at + at + skip, room - skip));
    strbuf_free(text);
    *text = out;
}

static inline void fuzz_mutants(Str bytes, uint64_t *state, long count) {
    LLVMFuzzerTestOneInput((const uint8_t *)bytes.at, bytes.len);
    for (long i = 0; i < count; i++) {
        StrBuf mutant = {0};
        strbuf_add(&mutant, bytes);
        for (uint64_t n = 1 + fuzz_draw(state) % 6; n > 0; n--) fuzz_mutate(&mutant, state);
        LLVMFuzzerTestOneInput((const uint8_t *)strbuf_text(&mutant), mutant.len);
        strbuf_free(&mutant);
    }
}

int main(int argc, char **argv) {
    uint64_t state = argc > 1 ? strtoull(argv[1], NULL, 10) : 1;
    long count = argc > 2 ? strtol(argv[2], NULL, 10) : 1000;
    fuzz_mutants(str_of(FUZZ_SAMPLE, FUZZ_SAMPLE_SIZE), &state, count);
    for (int i = 3; i < argc; i++) {
        StrBuf bytes = {0};
        Error err = {0};
        if (io_read(argv[i], 16 * 1024 * 1024, &bytes, &err))
            fuzz_mutants(strbuf_str(&bytes), &state, count);
        else
            fprintf(stderr, "%s\n", err.text);
        strbuf_free(&bytes);
    }
    return 0;
}

#endif
#endif
