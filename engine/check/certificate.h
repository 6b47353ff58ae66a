/* certificate.h - what an exploration has found, as a text that others can keep, and check without exploring as it did
 * (verify.h):
 *
 *   chanyuan-certificate 1
 *   scenario sill 39f0a6c1d2be3377 1.0     name, book id, version
 *   engine 0.1.0 language 1
 *   walked masked 100000000                or whole (worlds compared whole); the bound
 *   found proved                           or: proved wanting; not decided; bounded, not proved
 *   states 56
 *   steps 313
 *   dead-ends 0
 *   digest 0123456789abcdef0123456789abcdef
 *   scene door 4 reached lamp door/knock door/wait#1      states that stand there; a way: role and moves
 *   choice door/knock reached
 *   treaty bar:share=thin,hill=lit undecided
 *   check 5d3f0a1122334455                 of all before it
 *
 * A way's move is a choice, or a scene and what is said at its table ("bar:offer:share=thin"), with "#1" and so on
 * where chance took another branch than the first. `unmet` is what was never met: if all was explored, it can't be.
 * Ways to choices and treaties are there where standing isn't shown by recounting alone: where courts bargain, or under
 * a bound. */
#ifndef CHECK_CERTIFICATE_H
#define CHECK_CERTIFICATE_H

#include "check/explore.h"

typedef enum Proof { PROOF_WHOLE, PROOF_WANTING, PROOF_OPEN, PROOF_BOUNDED, PROOFS } Proof;
const char *proof_words(Proof proof); /* "bounded, not proved" */

typedef enum FoundKind { FOUND_SCENE, FOUND_CHOICE, FOUND_TREATY, FOUND_KINDS } FoundKind;

typedef struct Found {
    const char *name;
    uint64_t states; /* that stand in a scene; else 0 */
    Standing standing;
    const char *way; /* "": none is given */
} Found;

typedef struct Digest { /* of a set of packed worlds, in whatever order they are added */
    uint64_t sums[2];
} Digest;
void digest_add(Digest *digest, const uint32_t *packed, uint32_t words);

typedef struct Certificate { /* its text is the arena's, or the book's */
    const char *scenario, *version, *engine;
    uint64_t book; /* its id */
    int32_t api;
    bool masked;
    uint64_t most; /* states */
    Proof proof;
    uint64_t states, steps, dead_ends;
    Digest digest;
    Found *found[FOUND_KINDS]; /* scenes and choices in the book's order; treaties table by table */
    size_t count[FOUND_KINDS], cap[FOUND_KINDS];
    uint64_t check; /* of its text */
    Arena *arena;
} Certificate;

/* What an exploration of all roles, made with these options by an engine of this version, has found. */
Certificate *certificate_of(Explored *explored, const Book *book, const ExploreOptions *options, const char *engine);
void certificate_free(Certificate *certificate);

void certificate_write(Certificate *certificate, StrBuf *out); /* fills in the check */

/* NULL with a sentence when it is no certificate, or was changed or cut off since it was written. */
enum { CERTIFICATE_LIMIT = 64 * 1024 * 1024 };
Certificate *certificate_read(Str text, const char *name, Error *err);

/* "bar:share=thin,hill=lit" */
void treaty_name(const Book *book, uint32_t sitting, uint32_t tuple, StrBuf *out);

/* What its numbers come to; whether all was explored is what `proof` says already. */
Proof certificate_proof(const Certificate *certificate, const Book *book);

#endif
