/* proof.c - the sentence on a label, from the list of what was verified here first, else from a certificate beside the
 * scenario. */
#include "app/proof.h"

#include "base/io.h"
#include "base/utf8.h"

enum { VERIFIED_LIMIT = 1024 * 1024, CLAIM_LIMIT = 4 * 1024 * 1024 };

/* ---- what was verified ------------------------------------------------------------------------------------------ */

typedef struct Remembered {
    Str hash, check, states, proof;
} Remembered;

static void read_verified(const char *saves, StrBuf *path, StrBuf *list) {
    Error err;
    strbuf_printf(path, "%s/verified", saves);
    if (io_exists(path->at)) io_read(path->at, VERIFIED_LIMIT, list, &err);
}

static bool take_line(Str *list, Remembered *entry) {
    if (!str_split(list, '\n', &entry->proof)) return false;
    str_split(&entry->proof, ' ', &entry->hash);
    str_split(&entry->proof, ' ', &entry->check);
    str_split(&entry->proof, ' ', &entry->states);
    return true;
}

static void hash_words(uint64_t hash, StrBuf *out) {
    strbuf_printf(out, "%016llx", (unsigned long long)hash);
}

static bool find_line(Str list, uint64_t book, Remembered *entry) {
    StrBuf hash = {0};
    bool found = false;
    hash_words(book, &hash);
    while (!found && take_line(&list, entry)) found = str_equal(entry->hash, strbuf_str(&hash));
    strbuf_free(&hash);
    return found;
}

static void add_others(Str list, const char *hash, StrBuf *out) {
    Str line;
    while (str_split(&list, '\n', &line))
        if (!str_starts(line, hash)) strbuf_printf(out, "%.*s\n", (int)line.len, line.at);
}

void proof_remember(const Certificate *certificate, const char *saves) {
    StrBuf path = {0}, list = {0}, hash = {0}, out = {0};
    Remembered entry;
    Error err;
    read_verified(saves, &path, &list);
    hash_words(certificate->book, &hash);
    bool more = find_line(strbuf_str(&list), certificate->book, &entry) && certificate->proof == PROOF_BOUNDED &&
                !str_is(entry.proof, proof_words(PROOF_BOUNDED));
    add_others(strbuf_str(&list), hash.at, &out);
    strbuf_printf(&out, "%s %016llx %llu %s\n", hash.at, (unsigned long long)certificate->check,
                  (unsigned long long)certificate->states, proof_words(certificate->proof));
    if (!more) io_replace(path.at, strbuf_str(&out), &err);
    strbuf_free(&path);
    strbuf_free(&list);
    strbuf_free(&hash);
    strbuf_free(&out);
}

static bool tell_verified(const Book *book, const char *saves, Label *label) {
    StrBuf path = {0}, list = {0};
    Remembered entry;
    read_verified(saves, &path, &list);
    bool found = find_line(strbuf_str(&list), book->id, &entry);
    if (found) {
        label->proved = str_is(entry.proof, proof_words(PROOF_WHOLE));
        error_set(&label->proof, "%.*s: %.*s state%s, verified here.", (int)entry.proof.len, entry.proof.at,
                  (int)entry.states.len, entry.states.at, str_is(entry.states, "1") ? "" : "s");
    }
    strbuf_free(&path);
    strbuf_free(&list);
    return found;
}

/* ---- what is claimed -------------------------------------------------------------------------------------------- */

static void tell_claim(const Book *book, const char *path, Str text, Label *label) {
    Error err;
    StrBuf file = {0};
    strbuf_printf(&file, "%s/certificate", path);
    Certificate *certificate = certificate_read(text, "The certificate that lies beside it", &err);
    if (!certificate)
        error_set(&label->proof, "not proved here. %s", err.text);
    else if (certificate->book != book->id)
        error_set(&label->proof, "not proved here. The certificate that lies beside it is of another text, version %s.",
                  certificate->version);
    else
        error_set(&label->proof,
                  "claimed, not verified here: %s, %llu states. `chanyuan explore --verify %s` checks it.",
                  proof_words(certificate->proof), (unsigned long long)certificate->states, file.at);
    certificate_free(certificate);
    strbuf_free(&file);
}

static bool tell_beside(const Book *book, const char *path, Label *label) {
    StrBuf file = {0}, text = {0};
    Error err;
    strbuf_printf(&file, "%s/certificate", path);
    bool there = io_exists(file.at);
    if (there && io_read(file.at, CLAIM_LIMIT, &text, &err))
        tell_claim(book, path, strbuf_str(&text), label);
    else if (there)
        error_set(&label->proof, "not proved here. %s", err.text);
    strbuf_free(&file);
    strbuf_free(&text);
    return there;
}

void proof_tell(const Book *book, const char *path, const char *saves, Label *label) {
    StrBuf safe = {0};
    if (!(saves && tell_verified(book, saves, label)) && !tell_beside(book, path, label))
        error_set(&label->proof, "not proved here.");
    utf8_safe(&safe, str(label->proof.text)); /* a stranger wrote some of it */
    error_set(&label->proof, "%s", strbuf_text(&safe));
    strbuf_free(&safe);
}
