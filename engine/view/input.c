/* input.c - typed lines to meaning. One table (command.def) serves keys and words. A page's own items come before
 * commands, and what is typed in full before what is only begun. */
#include "view/input.h"

#include <ctype.h>
#include <string.h>

#include "base/utf8.h"
#include "view/page.h"

typedef struct CommandRow {
    char key;
    const char *word, *others, *doc;
} CommandRow;

static const CommandRow COMMANDS[] = {
#define COMMAND(NAME, key, word, others, doc) {key, word, others, doc},
#include "view/command.def"
#undef COMMAND
};

char command_key(Command command) {
    return COMMANDS[command].key;
}
const char *command_word(Command command) {
    return COMMANDS[command].word;
}
const char *command_doc(Command command) {
    return COMMANDS[command].doc;
}

bool command_of_key(uint32_t character, Command *command) {
    for (Command i = 0; i < COMMAND_COUNT; i++) {
        if ((unsigned char)COMMANDS[i].key != character) continue;
        *command = i;
        return true;
    }
    return false;
}

typedef bool WordTest(Str word, Str typed);

static bool same_word(Str word, Str typed) {
    if (word.len != typed.len) return false;
    for (size_t i = 0; i < word.len; i++) {
        if (word.at[i] != (char)tolower((unsigned char)typed.at[i])) return false;
    }
    return true;
}

static bool begun_word(Str word, Str typed) {
    return typed.len >= 2 && typed.len <= word.len && same_word(str_of(word.at, typed.len), typed);
}

static bool any_word(Command command, Str typed, WordTest *test) {
    if (test(str(COMMANDS[command].word), typed)) return true;
    Str others = str(COMMANDS[command].others), word;
    while (str_split(&others, ' ', &word)) {
        if (test(word, typed)) return true;
    }
    return false;
}

/* The only command that passes. */
static bool only_command(Str typed, WordTest *test, Command *command) {
    int found = 0;
    for (Command i = 0; i < COMMAND_COUNT; i++) {
        if (!any_word(i, typed, test)) continue;
        *command = i;
        found++;
    }
    return found == 1;
}

/* A key typed as a word counts too, unless it is somebody's word: capitals are keys of their own. */
static bool command_of_word(Str typed, Command *command) {
    bool capital = typed.len == 1 && isupper((unsigned char)typed.at[0]);
    if (capital && command_of_key((unsigned char)typed.at[0], command)) return true;
    if (only_command(typed, same_word, command)) return true;
    if (typed.len == 1) return command_of_key((unsigned char)typed.at[0], command);
    return only_command(typed, begun_word, command);
}

void input_set_text(Input *input, Str text) {
    StrBuf safe = {0};
    utf8_safe(&safe, text);
    size_t len = utf8_fitting(strbuf_str(&safe), INPUT_TEXT_MAX - 1);
    for (size_t i = 0; i < len; i++) input->text[i] = safe.at[i] == '\n' ? ' ' : safe.at[i];
    input->text[len] = '\0';
    strbuf_free(&safe);
}

static Str first_word(Str line) {
    size_t len = 0;
    while (len < line.len && line.at[len] != ' ' && line.at[len] != '\t') len++;
    return str_of(line.at, len);
}

bool input_command(Str line, Input *input) {
    line = str_trim(line);
    Str word = first_word(line);
    Command command = COMMAND_HELP;
    if (word.len == 0 || !command_of_word(word, &command)) return false;
    input->kind = INPUT_COMMAND;
    input->command = command;
    input_set_text(input, str_trim(str_of(line.at + word.len, line.len - word.len)));
    return true;
}

int input_item(const Page *page, Str word) {
    for (size_t i = 0; i < page->items.count; i++) {
        if (word.len && str_equal(page->items.list[i].name, word)) return (int)i;
    }
    if (word.len > 1 && (word.at[word.len - 1] == '.' || word.at[word.len - 1] == ')')) word.len--;
    int64_t number = 0;
    bool digit = word.len > 0 && isdigit((unsigned char)word.at[0]);
    if (!digit || !str_int(word, &number) || number < 1) return -1;
    return (uint64_t)number <= page->items.count ? (int)number - 1 : -1;
}

bool input_is_said(Str line) {
    size_t len = 0;
    while (len < line.len && isalpha((unsigned char)line.at[len])) len++;
    return len > 0 && len < line.len && line.at[len] == ':' && line.len < INPUT_TEXT_MAX;
}

void input_of_line(const Page *page, Str line, Input *input) {
    *input = (Input){.kind = INPUT_UNKNOWN};
    line = str_trim(line);
    input_set_text(input, line);
    if (page->prompt.len && str_is(line, command_word(COMMAND_CLOSE))) {
        input->kind = INPUT_COMMAND;
        input->command = COMMAND_CLOSE;
        input->text[0] = '\0';
        return;
    }
    if (page->prompt.len) {
        input->kind = INPUT_TEXT;
        return;
    }
    int item = input_item(page, line);
    if (item >= 0) {
        input->kind = INPUT_PICK;
        input->tag = page->items.list[item].tag;
        return;
    }
    if (input_is_said(line))
        input->kind = INPUT_SAID;
    else
        (void)input_command(line, input);
}
