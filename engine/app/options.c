/* options.c - one row an option: its word, whether it takes a value, what it does. */
#include "app/options.h"

#include <stdio.h>
#include <string.h>

#include "base/str.h"

static const struct {
    const char *word, *value, *doc;
} table[OPTION_COUNT] = {
    [OPTION_HELP] = {"--help", NULL, "say what this command does"},
    [OPTION_JSON] = {"--json", NULL, "report as JSON"},
    [OPTION_PLAIN] = {"--plain", NULL, "numbered lines instead of a full screen"},
    [OPTION_ROLE] = {"--role", "ROLE", "the role to play at once, or to explore alone"},
    [OPTION_SEED] = {"--seed", "N", "the seed of chance"},
    [OPTION_SIZE] = {"--size", "CxL", "columns and lines to lay out for, such as 80x24"},
    [OPTION_SAVE] = {"--save", "FILE", "play on this save; it is made if it isn't there"},
    [OPTION_SCRIPTS] = {"--scripts", "DIR", "look for scenarios here first"},
    [OPTION_COLOR] = {"--color", "WHEN", "always, never or auto"},
    [OPTION_MAX_STATES] = {"--max-states", "N", "stop after so many states; 100 million unless told"},
    [OPTION_NO_MASK] = {"--no-mask", NULL, "compare whole worlds"},
    [OPTION_WITNESS] = {"--witness", "DIR", "write a shortest way to each ending as a .play file"},
    [OPTION_STATE] = {"--state", "NAME", "how the war stands; the first state declared unless told"},
    [OPTION_WITH] = {"--with", "SWING,…", "swings that hold besides, by name"},
    [OPTION_DEAL] = {"--deal", "C=O,…",
                     "the deal to look at, as clauses that differ from the record, or else from their first options"},
    [OPTION_ALL] = {"--all", NULL, "list every deal of the frontier (the first 1,000)"},
    [OPTION_TALK] = {"--talk", NULL, "let two computed courts bargain, and hear their reasons"},
    [OPTION_DEBRIEF] = {"--debrief", "FORM",
                        "lay the save's last table open as text, markdown or html, and print that alone"},
    [OPTION_HINGE] = {"--hinge", NULL, "say of every choice how many endings, and clauses of the record, it closes"},
    [OPTION_FULL] = {"--full", NULL, "name what is closed"},
    [OPTION_EXACT] = {"--exact", NULL, "explore it as well, and say where a choice is none"},
    [OPTION_RANDOM] = {"--random", "N", "play N games at random instead, and tell what came of them"},
    [OPTION_POLICY] = {"--policy", "HOW", "of random players: uniform, least-used or careful"},
    [OPTION_FORMAT] = {"--format", "FORM", "text (unless told), dot or mermaid"},
    [OPTION_PLAY] = {"--play", "FILE", "a .play script: `why` writes the way there, `watch` begins with it"},
    [OPTION_AT] = {"--at", "SCENE", "begin a new game there, on the shortest way that leads to it"},
    [OPTION_WHERE] = {"--where", "GUARD", "with --at: where this holds, in the words of a `when`"},
    [OPTION_CERTIFICATE] = {"--certificate", "FILE", "write what was found as a certificate that others can verify"},
    [OPTION_VERIFY] = {"--verify", "FILE", "check a certificate, by going through everything again another way"},
    [OPTION_SHRINK] = {"--shrink", NULL, "of what fails, save the shortest script that fails alike"},
    [OPTION_UPDATE] = {"--update", NULL, "write what is now so into the expectations that fail"},
    [OPTION_INDEX] = {"--index", "[=FILE]", "write what the game needs to tell what a choice closed, beside the story"},
    [OPTION_THREADS] = {"--threads", "N", "explore with so many threads, at most 8; one a core unless told"},
    [OPTION_NO_SAVE] = {"--no-save", NULL, "write nothing to disk"},
    [OPTION_TEMPLATE] = {"--template", "NAME", "what to begin from: story (unless told) or table"},
    [OPTION_INTO] = {"--into", "FOLDER", "make it in this folder"},
    [OPTION_ANNOTATIONS] = {"--annotations", NULL, "a file for editors with Lua's language server; so unless told"},
    [OPTION_REFERENCE] = {"--reference", NULL, "every word of the language, as Markdown"},
    [OPTION_OUTPUT] = {"--output", "FILE", "write it there, a name that ends in .chanyuan; -o FILE is the same"},
    [OPTION_MARGIN] = {"--margin", "HOW", "the notes beside the record's verdict: line (unless told) or open"},
    [OPTION_FORCE] = {"--force", NULL, "write over a file that isn't a bundle of this scenario"},
    [OPTION_AGAINST] = {"--against", "OLD", "say what breaks in games of an earlier version, kept in this folder"},
};

static Option find(Str word) {
    for (Option option = 0; option < OPTION_COUNT; option++)
        if (str_is(word, table[option].word)) return option;
    return str_is(word, "-o") ? OPTION_OUTPUT : OPTION_COUNT; /* the only short one, as compilers have it */
}

static bool unknown(const char *word, uint64_t known, Error *err) {
    const char *words[OPTION_COUNT];
    size_t count = 0;
    for (Option option = 0; option < OPTION_COUNT; option++)
        if (known & OPTION_BIT(option)) words[count++] = table[option].word;
    return error_near(err, str(word), words, count, "%.80s is no option of this command; --help lists them.", word);
}

static bool is_option(const char *word) {
    return strncmp(word, "--", 2) == 0 || strcmp(word, "-o") == 0;
}

/* Takes one word that is an option, with its value, from argv[at] on; gives how many words that were, 0 on failure.
 */
static int take(char **argv, int at, int argc, uint64_t known, Options *options, Error *err) {
    Str rest = str(argv[at]), word;
    const char *equals = strchr(argv[at], '=');
    str_split(&rest, '=', &word);
    Option option = find(word);
    if (option == OPTION_COUNT || !(known & OPTION_BIT(option))) return unknown(argv[at], known, err);
    bool takes = table[option].value != NULL, wants = takes && table[option].value[0] != '[';
    if (equals && !takes) return error_set(err, "%s takes no value.", table[option].word);
    if (wants && !equals && at + 1 >= argc)
        return error_set(err, "%s needs a value: %s.", table[option].word, table[option].value);
    bool apart = wants && !equals;
    options->value[option] = apart ? argv[at + 1] : equals ? equals + 1 : "";
    return apart ? 2 : 1;
}

bool options_parse(int argc, char **argv, uint64_t known, Options *options, Error *err) {
    int kept = 0;
    bool over = false; /* after "--" */
    *options = (Options){.arguments = (const char *const *)argv};
    for (int at = 0; at < argc;) {
        if (!over && strcmp(argv[at], "--") == 0) {
            over = true;
            at++;
        } else if (!over && is_option(argv[at])) {
            int taken = take(argv, at, argc, known, options, err);
            if (taken == 0) return false;
            at += taken;
        } else
            argv[kept++] = argv[at++];
    }
    options->count = kept;
    return true;
}

bool options_number(const Options *options, Option option, uint64_t otherwise, uint64_t most, uint64_t *number,
                    Error *err) {
    int64_t value;
    *number = otherwise;
    if (!options->value[option]) return true;
    if (!str_int(str(options->value[option]), &value) || value < 0 || (uint64_t)value > most)
        return error_set(err, "%s takes a whole number from 0 to %llu, not %.40s.", table[option].word,
                         (unsigned long long)most, options->value[option]);
    *number = (uint64_t)value;
    return true;
}

void options_help(uint64_t known) {
    for (Option option = 0; option < OPTION_COUNT; option++) {
        if (!(known & OPTION_BIT(option))) continue;
        char word[64];
        snprintf(word, sizeof word, "%s %s", table[option].word, table[option].value ? table[option].value : "");
        printf("  %-20s %s\n", word, table[option].doc);
    }
}
