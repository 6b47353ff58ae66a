/* prop_script_mutants.c - scenario files damaged at random: loading one gives a book or at least one complaint, and
 * never a crash, a hang or a leak.
 *
 * MUTANTS sets how many (10,000 in the sanitised build, fewer elsewhere, where it only wants to be quick); PROP_SEED
 * the first seed. A book that loads is also explored a little, so what the loader lets through can be played. */
#define _GNU_SOURCE
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/io.h"
#include "check/explore.h"
#include "check/lint.h"
#include "script/load.h"

#if defined(__SANITIZE_ADDRESS__) && !defined(TINY)
enum { MUTANTS = 10000 };
#else
enum { MUTANTS = 1500 };
#endif

static const char sample[] =
    "pack \"ford\" { title = \"The Ford\", version = \"1\", api = 1, summary = \"A river.\" }\n"
    "count \"coins\" { range = {0, 9}, start = 3, label = \"your coins\", words = nil }\n"
    "flag \"wet\"\none_of \"mood\" { \"good\", \"bad\", start = \"good\" }\n"
    "due \"flood\" { label = \"the flood\", text = \"It rises.\", effects = { set(\"wet\", true) } }\n"
    "source \"CB\" { title = \"Chronicle\", han = \"\xe9\x95\xb7\xe7\xb7\xa8\" }\n"
    "person \"kou\" { label = \"Kou Zhun\", han = \"\xe5\xaf\x87\xe6\xba\x96\", text = \"Bold.\", sources = { \"CB1.2 "
    "A\" } }\n"
    "clause \"silk\" { label = \"Silk\", ordered = true, options = { {\"none\", \"no\"}, {\"some\", \"yes\"} }, record "
    "= \"some\", sources = {\"CB58.3 A\"} }\n"
    "calendar \"song\" { label = \"Song\", months = { {\"1005-01-13\", \"twelfth\", \"x\"}, {\"1005-02-12\", "
    "\"first\", \"y\"} } }\n"
    "role \"rider\" { label = \"The rider\", start = \"bank\", person = \"kou\" }\n"
    "rule \"tax\" { reads = {\"coins\"}, writes = {\"coins\"}, run = function(f) if f.coins > 1 then return { "
    "add(\"coins\", -1) } end end }\n"
    "scene \"bank\" { title = \"Bank\", date = \"1005-01-14\", text = { \"You have {coins}, {kou}. *Now* {date}.\", "
    "when(at_most(\"coins\", 1), \"Poor.\"), quote(\"CB1.2 A\", \"He went.\") },\n"
    "  auto { when = all { \"wet\", no \"wet\" }, go = \"across\" },\n"
    "  choice \"pay\" { \"Pay.\", when = at_least(\"coins\", 2), effects = { add(\"coins\", -2), after(3, \"flood\"), "
    "apply \"tax\" }, go = \"across\",\n"
    "    record = happened { \"CB58.26a A\", note = \"So.\", excludes = { \"swim\" } } },\n"
    "  choice \"swim\" { \"Swim.\", chance = { {2, text = \"Cold.\", go = \"across\"}, {1, effects = { agree(\"silk\", "
    "\"some\"), wait(2) }, go = \"bank\"} } },\n"
    "}\n"
    "ending \"across\" { title = \"Across\", text = \"Dry.\" }\n"
    "tale \"song\" { title = \"Tale\", text = { did(\"bank/pay\", \"He paid on {date}.\"), when(agreed(\"silk\", "
    "\"some\"), \"Silk: {silk}.\") } }\n";

/* The same, with a table where courts bargain. */
static const char sample_table[] =
    "interest 'goods' { label = 'goods' } war 'feud' { label = 'a feud', chance = 50, when = 'wet' }\n"
    "court 'mill' { label = 'Mill', ruler = 'miller', quota = 60, prize = 30, loss = -60, temper = { holds = 8 } }\n"
    "court 'road' { label = 'Road', ruler = 'carter', quota = 60, prize = 40, loss = -50, toll = 3 }\n"
    "faction 'miller' { label = 'miller', court = 'mill', power = 70, weights = { goods = 4 }, person = 'kou' }\n"
    "faction 'sons' { label = 'sons', court = 'mill', power = 30, weights = { goods = 2 }, red = { silk = 'none' } }\n"
    "faction 'carter' { label = 'carter', court = 'road', power = 100, weights = { goods = 5 } }\n"
    "stakes 'silk' { weight = 100, some = { mill = { goods = 3 }, road = { goods = -2 }, hold = { mill = 4 } } }\n"
    "synergy { over = 'silk', worth = function(o) return { road = { goods = 1 } } end }\n"
    "swing 'rain' { label = 'rain', when = 'wet', chance = 6, powers = { miller = 5, sons = -5 }, lifts = { sons = "
    "'silk' } }\n"
    "token 'horses' { label = 'horses', text = 'Thin.', chance = 38, bent = 50, credit = 15, sources = 'CB1.2 A' }\n"
    "token 'purse' { label = 'the purse', owner = 'road', reserve = -150, untrue = true, way_out = true }\n"
    "voice 'a' { court = 'mill', person = 'kou', refuse = 'No, {other}.', hurt = { goods = '{clause}: {option}.' } }\n"
    "voice 'b' { faction = 'sons', nay = 'Not {interest}.' }\n"
    "outcome 'sum' { over = 'silk', classes = { 'low', 'high' }, words = { 'l', 'h' }, class = function(o)\n"
    "  if o.silk == 'none' then return 'low' end return 'high' end }\n"
    "outcome 'rows' { over = 'silk', classes = { 'low', 'high' }, class = { { 'high', silk = { 'some' } },\n"
    "  { 'low', over = 'silk', fits = function(o) return o.silk == 'none' end }, 'low' } }\n"
    "local over, lost = { effects = { add('coins', 1) }, go = 'across' }, { go = 'bank' }\n"
    "table 'yard' { title = 'Yard', seat = 'envoy', court = 'mill', opens = 'road', start = { silk = 'some' },\n"
    "  pace = 4, days = 3, pressure = 20, base = 'feud', trust = { road = 'coins' }, sealed = over, broken = lost,\n"
    "  left = lost, late = lost, choice 'look' { 'Look.', effects = { wait(1) } } }\n"
    "table 'house' { seat = 'minister', court = 'mill', envoy = 'kou', edict = { silk = { 'none' } }, days = 4,\n"
    "  sealed = over, left = lost, late = lost }\n"
    "table 'ford' { seat = 'mediator', days = 2, sealed = over, left = lost, late = lost, exposed = lost }\n"
    "role 'miller' { label = 'Miller', start = 'yard' } role 'priest' { label = 'Priest', start = 'ford' }\n";

static uint64_t draw(uint64_t *state) {
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

static const char *const bits[] = {"{",
                                   "}",
                                   "(",
                                   ")",
                                   "\"",
                                   "nil",
                                   "-1",
                                   "1e308",
                                   "0/0",
                                   "1<<62",
                                   "{}",
                                   "scene",
                                   "\x80",
                                   "\n",
                                   "function() end",
                                   "\\27[2J",
                                   "when(",
                                   "choice \"pay\" {",
                                   "[[",
                                   "]]",
                                   "{coins",
                                   "*",
                                   "\xe2\x80\xae",
                                   "1005-13-45",
                                   "CB",
                                   "#",
                                   "...",
                                   "::a:: goto a"};

/* One change: a byte, a piece put in, a stretch taken out, doubled, or moved. */
static void mutate(StrBuf *text, uint64_t *state) {
    size_t at = draw(state) % (text->len + 1), room = text->len - at,
           span = room ? draw(state) % (room < 40 ? room : 40) : 0;
    StrBuf out = {0};
    strbuf_add(&out, str_of(text->at, at));
    uint64_t kind = draw(state) % 5;
    if (kind == 0) strbuf_char(&out, (char)draw(state));
    if (kind == 1) strbuf_puts(&out, bits[draw(state) % (sizeof bits / sizeof bits[0])]);
    if (kind == 2) strbuf_add(&out, str_of(text->at + at, span));
    if (kind == 3 && text->len > span) strbuf_add(&out, str_of(text->at + draw(state) % (text->len - span), span));
    size_t skip = kind == 0 ? (room > 0) : kind == 4 ? span : 0;
    strbuf_add(&out, str_of(text->at + at + skip, room - skip));
    strbuf_free(text);
    *text = out;
}

static void require(bool holds, const char *what, uint64_t seed, const StrBuf *text) {
    if (holds) return;
    printf("seed %llu: %s\n----\n%s\n", (unsigned long long)seed, what, strbuf_text(text));
    exit(1);
}

static void check_book(const Book *book) {
    Diags *diags = diags_new();
    ExploreOptions options = {.role = {ID_NONE}, .max_states = 200};
    lint_book(book, diags);
    explored_free(explore(book, &options));
    diags_free(diags);
}

static bool one(uint64_t seed, const char *path) {
    uint64_t state = seed;
    Error err;
    StrBuf text = {0};
    strbuf_puts(&text, sample);
    if (seed % 2 == 0) strbuf_puts(&text, sample_table);
    for (uint64_t n = seed == 0 ? 0 : 1 + draw(&state) % 6; n > 0; n--) mutate(&text, &state);
    require(io_replace(path, strbuf_str(&text), &err), "the file can't be written", seed, &text);
    Diags *diags = diags_new();
    Pack *pack = pack_load(path, diags);
    require(pack != NULL || diags_errors(diags) > 0, "refused without a reason", seed, &text);
    require(pack == NULL || diags_errors(diags) == 0, "loaded in spite of an error", seed, &text);
    for (size_t i = 0; i < diags_count(diags); i++)
        require(diags_at(diags, i)->text[0] && diags_at(diags, i)->code[0], "a complaint without words or code", seed,
                &text);
    if (pack) check_book(pack_book(pack));
    bool loaded = pack != NULL;
    pack_free(pack);
    diags_free(diags);
    strbuf_free(&text);
    return loaded;
}

int main(void) {
    char path[] = "mutant-XXXXXX.lua";
    int file = mkstemps(path, 4);
    uint64_t first = getenv("PROP_SEED") ? strtoull(getenv("PROP_SEED"), NULL, 10) : 1;
    int mutants = getenv("MUTANTS") ? atoi(getenv("MUTANTS")) : MUTANTS, loaded = 0;
    if (file < 0) return 1;
    close(file);
    bool whole = one(0, path);
    for (int i = 0; i < mutants; i++) loaded += one(first + (uint64_t)i, path);
    remove(path);
    printf("%d mutants, %d of them still load\n", mutants, loaded);
    if (!whole) printf("the sample itself doesn't load\n");
    return whole ? 0 : 1;
}
