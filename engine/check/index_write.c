/* index_write.c - writing an index. Of each scene's packed worlds, a bit is left out when those that differ in it alone
 * have one outlook: bit after bit, each over what the last one has left. Millions of worlds come down to thousands so.
 * That isn't the least that would do, but near it. */
#include "check/index_write.h"

#include <stdlib.h>
#include <string.h>

#include "check/flood.h"
#include "check/index_parts.h"

enum { SALTS = 64 };

/* Packed worlds of a scene, each followed by the number of its outlook. */
typedef struct Rows {
    uint32_t *list;
    uint32_t count;
    size_t cap; /* numbers */
} Rows;

typedef struct Writing {
    const Graph *graph;
    const Prospects *prospects;
    const Flood *flood;
    uint32_t words, scenes;
    uint32_t *states, *firsts; /* states scene by scene; by scene, its first there */
    uint32_t *masks;           /* by scene */
    Rows rows, done;           /* of the scene at hand; of those before */
    uint32_t *table;           /* of rows: their numbers plus one */
    size_t room;               /* of the table */
} Writing;

static uint32_t *row_at(const Writing *writing, const Rows *rows, uint32_t row) {
    return rows->list + (size_t)row * (writing->words + 1);
}

static void add_row(const Writing *writing, Rows *rows, const uint32_t *packed, uint32_t outlook) {
    size_t need = ((size_t)rows->count + 1) * (writing->words + 1);
    if (need > rows->cap) rows->list = mem_resize(rows->list, (rows->cap = 2 * need) * sizeof *rows->list);
    uint32_t *row = row_at(writing, rows, rows->count++);
    memcpy(row, packed, writing->words * sizeof *row);
    row[writing->words] = outlook;
}

/* ---- a scene ---------------------------------------------------------------------------------------------------- */

static void sort_by_scene(Writing *writing) {
    uint32_t count = graph_states(writing->graph);
    writing->states = mem_alloc((count + (size_t)1) * sizeof *writing->states);
    writing->firsts = mem_alloc((writing->scenes + (size_t)2) * sizeof *writing->firsts);
    for (uint32_t i = 0; i < count; i++) writing->firsts[graph_scene(writing->graph, i).at + 2]++;
    for (uint32_t i = 0; i < writing->scenes; i++) writing->firsts[i + 2] += writing->firsts[i + 1];
    for (uint32_t i = 0; i < count; i++) writing->states[writing->firsts[graph_scene(writing->graph, i).at + 1]++] = i;
}

static void read_scene(Writing *writing, uint32_t scene) {
    writing->rows.count = 0;
    for (uint32_t i = writing->firsts[scene]; i < writing->firsts[scene + 1]; i++) {
        uint32_t state = writing->states[i];
        add_row(writing, &writing->rows, states_at(writing->flood->states, state),
                prospects_kind(writing->prospects, state));
    }
}

static bool same_masked(const uint32_t *a, const uint32_t *b, const uint32_t *mask, uint32_t words) {
    for (uint32_t i = 0; i < words; i++)
        if ((a[i] ^ b[i]) & mask[i]) return false;
    return true;
}

static size_t clear_table(Writing *writing) {
    size_t size = 64;
    while (size < 2 * (size_t)writing->rows.count) size *= 2;
    if (size > writing->room) writing->table = mem_resize(writing->table, size * sizeof *writing->table);
    if (size > writing->room) writing->room = size;
    memset(writing->table, 0, size * sizeof *writing->table);
    return size;
}

/* Of the rows, one each of those that are alike under a mask, at the beginning of the list; false, and as it was, when
 * two such have different outlooks. */
static bool merge_rows(Writing *writing, const uint32_t *mask) {
    Rows *rows = &writing->rows;
    size_t last = clear_table(writing) - 1;
    uint32_t *kept = mem_alloc((rows->count + (size_t)1) * sizeof *kept), count = 0;
    bool good = true;
    for (uint32_t i = 0; i < rows->count && good; i++) {
        const uint32_t *row = row_at(writing, rows, i);
        size_t slot = index_key(row, mask, writing->words, 0) >> 20 & last;
        while (writing->table[slot] &&
               !same_masked(row_at(writing, rows, writing->table[slot] - 1), row, mask, writing->words))
            slot = (slot + 1) & last;
        if (writing->table[slot])
            good = row_at(writing, rows, writing->table[slot] - 1)[writing->words] == row[writing->words];
        else
            kept[count++] = (writing->table[slot] = i + 1) - 1;
    }
    for (uint32_t i = 0; i < count && good; i++)
        memmove(row_at(writing, rows, i), row_at(writing, rows, kept[i]), (writing->words + 1) * sizeof(uint32_t));
    if (good) rows->count = count;
    free(kept);
    return good;
}

/* The bits in which the rows differ; nothing is lost with the others. The scene's own stay. */
static void mask_varied(const Writing *writing, uint32_t scene_mask, uint32_t *mask) {
    const uint32_t *first = row_at(writing, &writing->rows, 0);
    for (uint32_t i = 0; i < writing->rows.count; i++)
        for (uint32_t k = 0; k < writing->words; k++) mask[k] |= row_at(writing, &writing->rows, i)[k] ^ first[k];
    mask[0] |= scene_mask;
}

static void reduce_scene(Writing *writing, uint32_t scene, uint32_t scene_mask) {
    uint32_t *mask = writing->masks + (size_t)scene * writing->words;
    read_scene(writing, scene);
    if (writing->rows.count == 0) return;
    mask_varied(writing, scene_mask, mask);
    for (uint32_t bit = writing->words * 32; bit-- > 0;) {
        uint32_t one = UINT32_C(1) << bit % 32;
        if (!(mask[bit / 32] & one) || (bit < 32 && scene_mask & one)) continue;
        mask[bit / 32] &= ~one;
        if (!merge_rows(writing, mask)) mask[bit / 32] |= one;
    }
    for (uint32_t i = 0; i < writing->rows.count; i++) {
        const uint32_t *row = row_at(writing, &writing->rows, i);
        add_row(writing, &writing->done, row, row[writing->words]);
    }
}

/* ---- keys ------------------------------------------------------------------------------------------------------- */

static int by_number(const void *a, const void *b) {
    uint64_t first = *(const uint64_t *)a, second = *(const uint64_t *)b;
    return (first > second) - (first < second);
}

/* Keys and outlooks, rising. False when two masked worlds have one key. */
static bool make_keys(const Writing *writing, uint64_t salt, uint64_t *keys) {
    unsigned bits = index_bits(prospects_kinds(writing->prospects));
    for (uint32_t i = 0; i < writing->done.count; i++) {
        const uint32_t *row = row_at(writing, &writing->done, i);
        SceneId scene = packing_scene(writing->flood->ground->packing, row);
        const uint32_t *mask = writing->masks + (size_t)scene.at * writing->words;
        keys[i] = index_key(row, mask, writing->words, salt) >> bits << bits | row[writing->words];
    }
    qsort(keys, writing->done.count, sizeof *keys, by_number);
    for (uint32_t i = 1; i < writing->done.count; i++)
        if (keys[i] >> bits == keys[i - 1] >> bits) return false;
    return true;
}

static bool find_salt(const Writing *writing, uint64_t *salt, uint64_t *keys, Error *err) {
    for (*salt = 1; *salt <= SALTS; ++*salt)
        if (make_keys(writing, *salt, keys)) return true;
    return error_set(err, "No keys were found that tell this story's states apart; it is too large for an index.");
}

/* ---- the file --------------------------------------------------------------------------------------------------- */

static void put(StrBuf *out, uint64_t number, int bytes) {
    for (int i = 0; i < bytes; i++) strbuf_char(out, (char)(unsigned char)(number >> (8 * i)));
}

static void put_check(StrBuf *out, size_t start) {
    uint64_t check = hash_bytes(out->at + start + INDEX_AT_BOOK, out->len - start - INDEX_AT_BOOK, 0);
    for (int i = 0; i < 8; i++) out->at[start + INDEX_AT_CHECK + (size_t)i] = (char)(unsigned char)(check >> (8 * i));
}

static void put_outlooks(const Writing *writing, StrBuf *out) {
    const Prospects *prospects = writing->prospects;
    uint32_t words = outlook_ending_words(prospects) + 2 * outlook_clause_words(prospects);
    for (uint32_t i = 0; i < prospects_kinds(prospects); i++)
        for (uint32_t k = 0; k < words; k++) put(out, prospects_outlook(prospects, i)[k], 8);
}

static void put_all(const Writing *writing, const char *engine, uint64_t salt, const uint64_t *keys, StrBuf *out) {
    const Book *book = graph_book(writing->graph);
    size_t start = out->len, masks = (size_t)writing->scenes * writing->words;
    strbuf_puts(out, INDEX_MAGIC);
    uint64_t head[] = {0, book->id, index_made(book, engine), salt};
    uint32_t counts[INDEX_COUNTS] = {writing->scenes,
                                     writing->words,
                                     prospects_endings(writing->prospects),
                                     book->clause_count,
                                     prospects_kinds(writing->prospects),
                                     writing->done.count};
    for (int i = 0; i < 4; i++) put(out, head[i], 8);
    for (int i = 0; i < INDEX_COUNTS; i++) put(out, counts[i], 4);
    for (size_t i = 0; i < masks; i++) put(out, writing->masks[i], 4);
    if (masks % 2) put(out, 0, 4);
    put_outlooks(writing, out);
    for (uint32_t i = 0; i < writing->done.count; i++) put(out, keys[i], 8);
    put_check(out, start);
}

static bool check_size(const Writing *writing, Error *err) {
    uint64_t outlook =
        8 * (uint64_t)(outlook_ending_words(writing->prospects) + 2 * outlook_clause_words(writing->prospects));
    uint64_t bytes = INDEX_HEAD + index_mask_bytes(writing->scenes, writing->words) +
                     prospects_kinds(writing->prospects) * outlook + (uint64_t)writing->done.count * 8;
    if (bytes <= INDEX_LIMIT) return true;
    return error_set(err, "This story's index would take %llu bytes; at most %d are allowed for one.",
                     (unsigned long long)bytes, INDEX_LIMIT);
}

static bool write_rows(const Writing *writing, const char *engine, StrBuf *out, Error *err) {
    uint64_t salt, *keys = mem_alloc((writing->done.count + (size_t)1) * sizeof *keys);
    bool good = check_size(writing, err) && find_salt(writing, &salt, keys, err);
    if (good) put_all(writing, engine, salt, keys, out);
    free(keys);
    return good;
}

bool index_write(Explored *explored, const Graph *graph, const Prospects *prospects, const char *engine, StrBuf *out,
                 Error *err) {
    const Flood *flood = explored_flood(explored);
    Writing writing = {.graph = graph, .prospects = prospects, .flood = flood};
    unsigned scene_bits = packing_scene_bits(flood->ground->packing);
    writing.words = packing_words(flood->ground->packing);
    writing.scenes = graph_book(graph)->scene_count;
    writing.masks = mem_alloc(((size_t)writing.scenes * writing.words + 1) * sizeof *writing.masks);
    sort_by_scene(&writing);
    for (uint32_t i = 0; i < writing.scenes; i++) reduce_scene(&writing, i, (UINT32_C(1) << scene_bits) - 1);
    bool good = write_rows(&writing, engine, out, err);
    free(writing.states);
    free(writing.firsts);
    free(writing.masks);
    free(writing.rows.list);
    free(writing.done.list);
    free(writing.table);
    return good;
}
