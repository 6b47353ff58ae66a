/* certificate.c - from an exploration to a Certificate, and from that to text. What stands in it is what the Explored
 * says; only the states of each scene and the digest are counted here, over the list of all that was met. */
#include "check/certificate.h"

#include <stdlib.h>

#include "base/hash.h"
#include "check/certificate_parts.h"
#include "check/flood.h"

const char *proof_words(Proof proof) {
    static const char *const words[PROOFS] = {[PROOF_WHOLE] = "proved",
                                              [PROOF_WANTING] = "proved wanting",
                                              [PROOF_OPEN] = "not decided",
                                              [PROOF_BOUNDED] = "bounded, not proved"};
    return words[proof];
}

const char *standing_word(Standing standing) {
    static const char *const words[] = {
        [STANDING_NEVER] = "unmet", [STANDING_REACHED] = "reached", [STANDING_UNDECIDED] = "undecided"};
    return words[standing];
}

void digest_add(Digest *digest, const uint32_t *packed, uint32_t words) {
    for (uint64_t i = 0; i < 2; i++) digest->sums[i] += hash_bytes(packed, words * sizeof *packed, i);
}

/* ---- ways ------------------------------------------------------------------------------------------------------- */

static void add_move(const Book *book, const World *from, const Move *move, StrBuf *out) {
    strbuf_char(out, ' ');
    if (move->choice.at == ID_NONE) {
        Talks talks = talks_now(book, from);
        strbuf_printf(out, "%s:", book->scenes[rules_scene(book, from).at].name);
        say_words(book, &talks, &move->say, out);
    } else
        strbuf_puts(out, book->choices[move->choice.at].name);
    if (move->branch) strbuf_printf(out, "#%u", move->branch);
}

static const char *way_text(const Book *book, const Way *way, Arena *arena) {
    Outcome outcome = {.hearing = NULL};
    StrBuf out = {0};
    World *world = world_new(book->schema), *next = world_new(book->schema);
    strbuf_puts(&out, book->roles[way->role.at].name);
    bool good = rules_start(book, way->role, world, &outcome, NULL);
    for (size_t i = 0; good && i < way->count; i++) {
        add_move(book, world, &way->moves[i], &out);
        good = rules_step(book, world, way->moves[i], next, &outcome, NULL);
        world_copy(world, next);
    }
    const char *text = arena_text(arena, strbuf_text(&out), out.len);
    world_free(world);
    world_free(next);
    strbuf_free(&out);
    return text;
}

/* ---- what was found --------------------------------------------------------------------------------------------- */

Found *certificate_add(Certificate *certificate, FoundKind kind) {
    certificate->found[kind] = mem_grow(certificate->found[kind], certificate->count[kind], &certificate->cap[kind],
                                        sizeof *certificate->found[kind]);
    Found *found = &certificate->found[kind][certificate->count[kind]++];
    *found = (Found){.name = "", .way = ""};
    return found;
}

typedef struct Making {
    const Book *book;
    const Explored *explored;
    Certificate *certificate;
    bool ways;    /* to choices and treaties, too */
    Arena *moves; /* of one way at a time */
} Making;

static const char *keep_way(const Making *making, const Way *way) {
    const char *text = way_text(making->book, way, making->certificate->arena);
    arena_reset(making->moves);
    return text;
}

static void add_scenes(const Making *making) {
    Way way;
    for (uint32_t i = 0; i < making->book->scene_count; i++) {
        Found *found = certificate_add(making->certificate, FOUND_SCENE);
        found->name = making->book->scenes[i].name;
        if (explored_scene_undecided(making->explored, (SceneId){i})) {
            found->standing = STANDING_UNDECIDED;
        } else if (explored_way(making->explored, (SceneId){i}, making->moves, &way)) {
            found->standing = STANDING_REACHED;
            found->way = keep_way(making, &way);
        }
    }
}

static void add_choices(const Making *making) {
    Way way;
    for (uint32_t i = 0; i < making->book->choice_count; i++) {
        Found *found = certificate_add(making->certificate, FOUND_CHOICE);
        found->name = making->book->choices[i].name;
        if (!explored_choice(making->explored, (ChoiceId){i})) continue;
        bool undecided = explored_choice_undecided(making->explored, (ChoiceId){i});
        found->standing = undecided ? STANDING_UNDECIDED : STANDING_REACHED;
        if (!undecided && making->ways && explored_choice_way(making->explored, (ChoiceId){i}, making->moves, &way))
            found->way = keep_way(making, &way);
    }
}

void treaty_name(const Book *book, uint32_t sitting, uint32_t tuple, StrBuf *out) {
    uint32_t list[CLASSES_MOST];
    tuple_classes(book->classes, book->class_count, tuple, list);
    strbuf_puts(out, book->sittings[sitting].name);
    for (uint32_t i = 0; i < book->class_count; i++)
        strbuf_printf(out, "%c%s=%s", i ? ',' : ':', book->classes[i].name,
                      schema_fact(book->schema, book->classes[i].fact)->options[list[i] + 1]);
}

static void add_treaty(const Making *making, uint32_t sitting, uint32_t tuple) {
    Way way;
    StrBuf name = {0};
    Found *found = certificate_add(making->certificate, FOUND_TREATY);
    treaty_name(making->book, sitting, tuple, &name);
    found->name = arena_text(making->certificate->arena, strbuf_text(&name), name.len);
    found->standing = explored_treaty(making->explored, sitting, tuple);
    if (found->standing == STANDING_REACHED &&
        explored_treaty_way(making->explored, sitting, tuple, making->moves, &way))
        found->way = keep_way(making, &way);
    strbuf_free(&name);
}

static void add_treaties(const Making *making) {
    uint32_t tuples = explored_tuples(making->explored);
    for (uint32_t i = 0; i < making->book->sitting_count; i++)
        for (uint32_t tuple = 0; tuple < tuples; tuple++) add_treaty(making, i, tuple);
}

static void count_states(Explored *explored, Certificate *certificate) {
    const Flood *flood = explored_flood(explored);
    const Packing *packing = flood->ground->packing;
    Found *scenes = certificate->found[FOUND_SCENE];
    if (!scenes) return;
    for (uint32_t i = 0; i < states_count(flood->states); i++) {
        const uint32_t *packed = states_at(flood->states, i);
        scenes[packing_scene(packing, packed).at].states++;
        digest_add(&certificate->digest, packed, packing_words(packing));
    }
}

/* ---- what it comes to ------------------------------------------------------------------------------------------- */

static bool any_found(const Certificate *certificate, FoundKind kind, Standing standing) {
    for (size_t i = 0; i < certificate->count[kind]; i++)
        if (certificate->found[kind][i].standing == standing) return true;
    return false;
}

/* A class of an outcome is decided when a treaty of it was reached, or none can be. */
static bool class_undecided(const Certificate *certificate, const Book *book, uint32_t sitting, uint32_t outcome) {
    uint32_t tuples = tuple_count(book->classes, book->class_count), list[CLASSES_MOST];
    for (uint32_t class = 0; class < book->classes[outcome].classes; class ++) {
        bool reached = false, undecided = false;
        for (uint32_t tuple = 0; tuple < tuples; tuple++) {
            tuple_classes(book->classes, book->class_count, tuple, list);
            if (list[outcome] != class) continue;
            Standing standing = certificate->found[FOUND_TREATY][sitting * tuples + tuple].standing;
            reached |= standing == STANDING_REACHED;
            undecided |= standing == STANDING_UNDECIDED;
        }
        if (undecided && !reached) return true;
    }
    return false;
}

static bool treaties_undecided(const Certificate *certificate, const Book *book) {
    for (uint32_t i = 0; i < book->sitting_count && certificate->count[FOUND_TREATY]; i++)
        for (uint32_t k = 0; k < book->class_count; k++)
            if (class_undecided(certificate, book, i, k)) return true;
    return false;
}

Proof certificate_proof(const Certificate *certificate, const Book *book) {
    if (certificate->proof == PROOF_BOUNDED) return PROOF_BOUNDED;
    if (certificate->dead_ends || any_found(certificate, FOUND_SCENE, STANDING_NEVER) ||
        any_found(certificate, FOUND_CHOICE, STANDING_NEVER))
        return PROOF_WANTING;
    bool open = any_found(certificate, FOUND_SCENE, STANDING_UNDECIDED) ||
                any_found(certificate, FOUND_CHOICE, STANDING_UNDECIDED) || treaties_undecided(certificate, book);
    return open ? PROOF_OPEN : PROOF_WHOLE;
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

Certificate *certificate_of(Explored *explored, const Book *book, const ExploreOptions *options, const char *engine) {
    Certificate *certificate = mem_alloc(sizeof *certificate);
    *certificate = (Certificate){.scenario = book->name, .version = book->version, .engine = engine, .book = book->id};
    certificate->arena = arena_new();
    certificate->api = book->api;
    certificate->masked = !options->no_mask;
    certificate->most = options->max_states;
    certificate->states = explored_states(explored);
    certificate->steps = explored_edges(explored);
    certificate->dead_ends = explored_dead_ends(explored);
    certificate->proof = explored_proved(explored) ? PROOF_WHOLE : PROOF_BOUNDED;
    Making making = {book, explored, certificate, book->sitting_count || !explored_proved(explored), arena_new()};
    add_scenes(&making);
    add_choices(&making);
    add_treaties(&making);
    count_states(explored, certificate);
    certificate->proof = certificate_proof(certificate, book);
    arena_free(making.moves);
    return certificate;
}

void certificate_free(Certificate *certificate) {
    if (!certificate) return;
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++) free(certificate->found[kind]);
    arena_free(certificate->arena);
    free(certificate);
}

const char *found_word(FoundKind kind) {
    static const char *const words[FOUND_KINDS] = {"scene", "choice", "treaty"};
    return words[kind];
}

static void write_found(const Certificate *certificate, FoundKind kind, StrBuf *out) {
    for (size_t i = 0; i < certificate->count[kind]; i++) {
        const Found *found = &certificate->found[kind][i];
        strbuf_printf(out, "%s %s", found_word(kind), found->name);
        if (kind == FOUND_SCENE) strbuf_printf(out, " %llu", (unsigned long long)found->states);
        strbuf_printf(out, " %s%s%s\n", standing_word(found->standing), found->way[0] ? " " : "", found->way);
    }
}

void certificate_write(Certificate *certificate, StrBuf *out) {
    size_t start = out->len;
    strbuf_printf(out, CERTIFICATE_FIRST "scenario %s %016llx %s\nengine %s language %d\n", certificate->scenario,
                  (unsigned long long)certificate->book, certificate->version, certificate->engine,
                  (int)certificate->api);
    strbuf_printf(out, "walked %s %llu\nfound %s\n", certificate->masked ? "masked" : "whole",
                  (unsigned long long)certificate->most, proof_words(certificate->proof));
    strbuf_printf(out, "states %llu\nsteps %llu\ndead-ends %llu\ndigest %016llx%016llx\n",
                  (unsigned long long)certificate->states, (unsigned long long)certificate->steps,
                  (unsigned long long)certificate->dead_ends, (unsigned long long)certificate->digest.sums[0],
                  (unsigned long long)certificate->digest.sums[1]);
    for (FoundKind kind = 0; kind < FOUND_KINDS; kind++) write_found(certificate, kind, out);
    certificate->check = hash_bytes(out->at + start, out->len - start, 0);
    strbuf_printf(out, "check %016llx\n", (unsigned long long)certificate->check);
}
