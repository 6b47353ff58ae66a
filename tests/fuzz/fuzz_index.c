/* fuzz_index.c - any bytes as the index of what is within reach, of a story that has one.
 *
 * A sound index is changed as the input says: four bytes each are a place and what is put there, or where it is cut
 * off; then it gets a check that fits, unless the first byte is odd. Whatever is read then is asked about every world
 * of the story: nothing is read outside, and nothing is found that the story doesn't have. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "fuzz/fuzz.h"

#include <unistd.h>

#include "base/hash.h"
#include "check/bits.h"
#include "check/index_parts.h"
#include "check/index_write.h"
#include "model/rules.h"
#include "script/load.h"

static const char STORY[] =
    "pack \"ford\" { title = \"F\", version = \"1\", api = 1, summary = \"R.\" }\n"
    "count \"coins\" { range = {0, 3}, start = 1, label = \"c\" }\nflag \"wet\" { label = \"w\" }\n"
    "clause \"toll\" { label = \"T\", record = \"half\", options = { { \"none\", \"n\" }, { \"half\", \"h\" } } }\n"
    "role \"rider\" { label = \"R\", start = \"bank\" }\n"
    "scene \"bank\" { text = \"T.\", choice \"pay\" { \"P.\", when = at_least(\"coins\", 2), go = \"fire\" },\n"
    "  choice \"earn\" { \"E.\", when = at_most(\"coins\", 2), effects = { add(\"coins\", 1) }, go = \"bank\" },\n"
    "  choice \"swim\" { \"S.\", effects = { set(\"wet\", true) }, go = \"fire\" } }\n"
    "scene \"fire\" { text = \"F.\", choice \"dry\" { \"D.\", when = \"wet\", go = \"late\" },\n"
    "  choice \"on\" { \"O.\", when = no \"wet\", go = \"early\" }, choice \"back\" { \"B.\", go = \"bank\" } }\n"
    "ending \"early\" { title = \"E\" }\nending \"late\" { title = \"L\" }\n";

typedef struct Story { /* loaded once; lives as long as the process */
    Pack *pack;
    StrBuf index;
} Story;

static void load(Story *story) {
    char *path = fuzz_path("fuzz_index", (long)getpid());
    Diags *diags = diags_new();
    Error err = {""};
    fuzz_write(path, str(STORY));
    story->pack = pack_load(path, diags);
    for (size_t i = 0; i < diags_count(diags); i++) fprintf(stderr, "%s\n", diags_at(diags, i)->text);
    require(story->pack != NULL, "the story doesn't load");
    Explored *explored = explore(pack_book(story->pack), &(ExploreOptions){.role = {ID_NONE}, .no_games = true});
    Graph *graph = graph_new(explored);
    Prospects *prospects = prospects_new(graph);
    require(index_write(explored, graph, prospects, "1", &story->index, &err), "the index can't be written");
    prospects_free(prospects);
    graph_free(graph);
    explored_free(explored);
    diags_free(diags);
    (void)remove(path);
    free(path);
}

static void change(StrBuf *index, Bytes input) {
    while (input.len > 0 && index->len > INDEX_HEAD) {
        size_t at = (size_t)take(&input) << 8;
        at = (at | take(&input)) % index->len;
        uint8_t kind = take(&input), value = take(&input);
        if (kind < 4 && at >= INDEX_HEAD)
            index->len = at;
        else if (kind < 8)
            strbuf_char(index, (char)value);
        else
            index->at[at] = (char)value;
    }
}

static void put_number(char *at, uint64_t number) {
    for (int i = 0; i < 8; i++) at[i] = (char)(number >> 8 * i);
}

static void seal(StrBuf *index) {
    memcpy(index->at, INDEX_MAGIC, sizeof INDEX_MAGIC - 1);
    put_number(index->at + INDEX_AT_CHECK, hash_bytes(index->at + INDEX_AT_BOOK, index->len - INDEX_AT_BOOK, 0));
}

static void ask(const Index *index, const Book *book, const World *world) {
    uint64_t endings = 0, clauses = 0;
    require(index_ending_words(index) == 1 && index_clause_words(index) == 1, "sets of another size");
    if (!index_in(index, world, &endings, &clauses)) return;
    require(endings >> 2 == 0 && clauses >> book->clause_count == 0, "endings or clauses that there aren't");
}

static void walk(const Index *index, const Book *book, const World *world, int steps) {
    const Scene *scene = &book->scenes[rules_scene(book, world).at];
    World *next = world_new(book->schema);
    ask(index, book, world);
    for (uint32_t i = scene->first.at; steps > 0 && i < scene->first.at + scene->choice_count; i++) {
        Outcome outcome = {.hearing = NULL};
        Error err;
        if (rules_access(book, world, (ChoiceId){i}) == ACCESS_OPEN &&
            rules_step(book, world, (Move){.choice = {i}}, next, &outcome, &err))
            walk(index, book, next, steps - 1);
    }
    world_free(next);
}

static void ask_all(const Index *index, const Book *book) {
    Outcome outcome = {.hearing = NULL};
    Error err;
    World *world = world_new(book->schema);
    require(rules_start(book, (RoleId){0}, world, &outcome, &err), "the story doesn't begin");
    walk(index, book, world, 4);
    world_free(world);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static Story story;
    if (!story.pack) load(&story);
    Bytes input = {data, size};
    StrBuf bytes = {0};
    Error err = {""};
    strbuf_add(&bytes, strbuf_str(&story.index));
    bool forged = take(&input) % 2 == 0;
    change(&bytes, input);
    if (forged) seal(&bytes);
    Index *index = index_read(strbuf_str(&bytes), pack_book(story.pack), "1", &err);
    require((index == NULL) == (err.text[0] != '\0'), "refused without a reason, or read in spite of one");
    if (index) ask_all(index, pack_book(story.pack));
    index_close(index);
    strbuf_free(&bytes);
    return 0;
}

#ifdef STANDALONE

const char FUZZ_SAMPLE[] = "\0\0\x3c\x20\x01\0\x40\x20\xff\0\x70\x20\x01";
const size_t FUZZ_SAMPLE_SIZE = sizeof FUZZ_SAMPLE - 1;

#endif
