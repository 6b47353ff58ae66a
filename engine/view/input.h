/* input.h - what a player means, whichever front end it came through. */
#ifndef VIEW_INPUT_H
#define VIEW_INPUT_H

#include "base/str.h"

typedef enum Command {
#define COMMAND(NAME, key, word, others, doc) COMMAND_##NAME,
#include "view/command.def"
#undef COMMAND
    COMMAND_COUNT
} Command;

typedef enum InputKind {
    INPUT_PICK,    /* an item's tag */
    INPUT_COMMAND, /* a command, text being what followed its word ("save tent" gives "tent") */
    INPUT_TEXT,    /* an answer to the page's prompt */
    INPUT_SAID,    /* a line such as "offer:silk=300k": only a table understands text */
    INPUT_UNKNOWN, /* a line that means nothing here: text is what was typed */
    INPUT_EXPECT,  /* a script's expectation about the page or the game */
} InputKind;

enum { INPUT_TEXT_MAX = 1000 };

typedef struct Input {
    InputKind kind;
    uint32_t tag;
    Command command;
    char text[INPUT_TEXT_MAX]; /* UTF-8, safe for a terminal, on one line */
    char where[200];           /* file and line, where a script is read; else "" */
} Input;

/* The rows of command.def; command_of_key is false when no command has that key. */
char command_key(Command command);
const char *command_word(Command command);
const char *command_doc(Command command);
bool command_of_key(uint32_t character, Command *command);

/* A line that begins with a command's word: fills kind, command and text. False, and nothing filled, when it doesn't.
 */
bool input_command(Str line, Input *input);

/* Puts a text into input->text: made safe, on one line, cut at a character when it is too long. */
void input_set_text(Input *input, Str text);

struct Page;
/* The index of the item a player means by its name or number ("forward", "2", "2."), or -1. */
int input_item(const struct Page *page, Str word);

/* Whether a line has the form of something said at a table: a word and a colon, then anything. One too long to be kept
 * whole is nothing: half of it would say something else. */
bool input_is_said(Str line);

/* Understands a typed line on a page: an item's number or name, something said, or a command's word (exact, or the only
 * one it begins) with its text. A page with a prompt takes any line as INPUT_TEXT unless it is "close". Always fills
 * *input. */
void input_of_line(const struct Page *page, Str line, Input *input);

#endif
