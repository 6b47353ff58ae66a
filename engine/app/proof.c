/* proof.c - the sentence on a label, from the list of what was verified here first, else from a certificate beside the
 * scenario. */
#include "app/proof.h"

#include "app/beside.h"
#include "base/io.h"
#include "base/utf8.h"

enum { VERIFIED_LIMIT = 1024 * 1024 };

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

static void make_safe(Label *label) { /* a stranger wrote some of it */
    StrBuf safe = {0};
    utf8_safe(&safe, str(label->proof.text));
    error_set(&label->proof, "%s", strbuf_text(&safe));
    strbuf_free(&safe);
}

void proof_claim(const Book *book, Str text, const char *file, Label *label) {
    Error err;
    Certificate *certificate = certificate_read(text, "The certificate that lies beside it", &err);
    if (!certificate)
        error_set(&label->proof, "not proved here. %s", err.text);
    else if (certificate->book != book->id)
        error_set(&label->proof, "not proved here. The certificate that lies beside it is of another text, version %s.",
                  certificate->version);
    else
        error_set(&label->proof,
                  "claimed, not verified here: %s, %llu states. `chanyuan explore --verify %s` checks it.",
                  proof_words(certificate->proof), (unsigned long long)certificate->states, file);
    certificate_free(certificate);
    make_safe(label);
}

/* What verifies it: a bundle whole, else the certificate, which doesn't say which of several files it speaks of. */
static void verified_by(const char *path, StrBuf *words) {
    StrBuf file = {0};
    beside_path(path, BESIDE_CERTIFICATE, &file);
    bool single = file.at[file.len - sizeof BESIDE_CERTIFICATE] == '.';
    if (bundle_is(path))
        strbuf_puts(words, path);
    else
        strbuf_printf(words, "%s%s%s", file.at, single ? " " : "", single ? path : "");
    strbuf_free(&file);
}

static bool tell_beside(const Book *book, const char *path, Label *label) {
    StrBuf words = {0};
    Beside file;
    Error err;
    verified_by(path, &words);
    bool there = beside_open(path, BESIDE_CERTIFICATE, CLAIM_LIMIT, &file, &err);
    if (there) {
        proof_claim(book, file.bytes, words.at, label);
        beside_close(&file);
    } else if (err.text[0]) {
        error_set(&label->proof, "not proved here. %s", err.text);
        make_safe(label);
    }
    strbuf_free(&words);
    return there || err.text[0];
}

void proof_tell(const Book *book, const char *path, const char *saves, Label *label) {
    if (saves && tell_verified(book, saves, label))
        make_safe(label);
    else if (!tell_beside(book, path, label))
        error_set(&label->proof, "not proved here.");
}
