/* front_line.c - the page as text, a prompt, a line read. One idea: print only what is new. A page that is shown again
 * with another notice gives the notice alone, so that a screen reader or a transcript doesn't get everything twice. */
#include "front/front.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>

enum { LINE_KEPT = 4 * INPUT_TEXT_MAX, LINE_LONGEST = 1 << 20 };

typedef struct LineFront {
    Front front;
    FILE *in, *out;
    int columns;
    bool echo;
    FrontSignals *signals;
    const Page *page;
    uint32_t serial;
    StrBuf shown; /* the last page as printed, without its notice */
    StrBuf line;
    bool instructed;
} LineFront;

static bool stopped(const LineFront *line) {
    return line->signals && line->signals->stop;
}

static void print(const LineFront *line, const StrBuf *text) {
    if (text->len) (void)fwrite(text->at, 1, text->len, line->out);
}

static void say(const LineFront *line, Str text) {
    StrBuf words = {0};
    layout_plain_text(text, line->front.style, line->columns, &words);
    print(line, &words);
    strbuf_free(&words);
}

static void say_notice(const LineFront *line) {
    StrBuf words = {0};
    layout_plain_notice(line->page, line->front.style, line->columns, &words);
    print(line, &words);
    strbuf_free(&words);
}

static void render(const LineFront *line, StrBuf *out) {
    Page silent = *line->page;
    silent.notice = str("");
    layout_plain(&silent, line->front.style, line->columns, out);
}

static void show(Front *front, const Page *page) {
    LineFront *line = (LineFront *)front;
    line->page = page;
    StrBuf now = {0};
    render(line, &now);
    bool same = line->shown.len && line->serial == page->serial &&
                str_equal(strbuf_str(&now), strbuf_str(&line->shown));
    if (line->shown.len && !same) (void)fputc('\n', line->out);
    say_notice(line);
    if (!same && page->notice.len) (void)fputc('\n', line->out);
    if (!same) print(line, &now);
    strbuf_free(&line->shown);
    line->shown = now;
    line->serial = page->serial;
}

/* The reader is told once what can be typed, where there is something to choose. */
static bool ask(LineFront *line) {
    if (!line->instructed && line->page->items.count && line->page->prompt.len == 0) {
        say(line, str("\nType a number to choose, or a word: help lists the words, quit leaves."));
        line->instructed = true;
    }
    (void)fputc('\n', line->out);
    if (line->page->prompt.len) say(line, line->page->prompt);
    (void)fputs("> ", line->out);
    return fflush(line->out) == 0 && !ferror(line->out);
}

/* One byte, through interruptions that don't ask us to stop. */
static int read_byte(LineFront *line) {
    for (;;) {
        errno = 0;
        int c = getc(line->in);
        if (c != EOF || !ferror(line->in) || errno != EINTR) return c;
        clearerr(line->in);
        if (stopped(line)) return EOF;
    }
}

/* False when there is news, or we are to stop. News is only looked for between lines, so no half of one is lost. */
static bool wait_line(const LineFront *line) {
    struct pollfd input = {.fd = fileno(line->in), .events = POLLIN};
    int ready = 0;
    while (line->front.news && !stopped(line) && ready <= 0) {
        ready = front_wait(&line->front, &input, NULL);
        if (ready < 0 && errno != EINTR && errno != EAGAIN) break;
    }
    return ready != FRONT_NEWS && !stopped(line);
}

typedef enum Reading { READ_LINE, READ_END, READ_ENDLESS } Reading;

/* The line without its newline; what is beyond LINE_KEPT bytes is read but not kept. */
static Reading read_line(LineFront *line) {
    size_t bytes = 0;
    strbuf_clear(&line->line);
    if (!wait_line(line)) return READ_END;
    for (;;) {
        int c = read_byte(line);
        if (stopped(line)) return READ_END;
        if (c == EOF) return bytes ? READ_LINE : READ_END;
        if (++bytes > LINE_LONGEST) return READ_ENDLESS;
        if (c == '\n') return READ_LINE;
        if (line->line.len < LINE_KEPT) strbuf_char(&line->line, (char)c);
    }
}

static void again(LineFront *line) {
    print(line, &line->shown);
    if (line->shown.len == 0) say(line, str("There is nothing to show."));
}

static void repeat_choices(LineFront *line) {
    if (line->page->items.count == 0) {
        again(line);
        return;
    }
    StrBuf words = {0};
    layout_plain_items(line->page, line->front.style, line->columns, &words);
    print(line, &words);
    strbuf_free(&words);
}

static void say_closed(LineFront *line, const Item *item) {
    StrBuf words = {0};
    strbuf_puts(&words, "That is closed");
    if (item->why.len) strbuf_puts(&words, ": ");
    strbuf_add(&words, item->why);
    if (item->why.len == 0 || !strchr(".!?", words.at[words.len - 1])) strbuf_char(&words, '.');
    say(line, strbuf_str(&words));
    strbuf_free(&words);
}

/* What needs nobody else: an empty line, a look at the page, a closed item. */
static bool answered(LineFront *line, const Input *input) {
    const Item *item = input->kind == INPUT_PICK ? page_item_of_tag(line->page, input->tag) : NULL;
    bool look = input->kind == INPUT_COMMAND && input->command == COMMAND_AGAIN;
    bool blank = input->kind == INPUT_UNKNOWN && input->text[0] == '\0';
    if (item && !item->open)
        say_closed(line, item);
    else if (look)
        again(line);
    else if (blank)
        repeat_choices(line);
    else
        return false;
    return true;
}

static void understand(LineFront *line, Input *input) {
    Str typed = strbuf_str(&line->line);
    input_of_line(line->page, typed, input);
    StrBuf safe = {0};
    layout_plain_text(typed, line->front.style, 0, &safe);
    if (line->echo && safe.len)
        print(line, &safe);
    else if (line->echo)
        (void)fputc('\n', line->out);
    strbuf_free(&safe);
    if (str_trim(typed).len < INPUT_TEXT_MAX) return;
    StrBuf words = {0};
    strbuf_printf(&words, "That line was too long; only its first %d bytes were read.", INPUT_TEXT_MAX - 1);
    say(line, strbuf_str(&words));
    strbuf_free(&words);
}

static bool next(Front *front, Input *input, Error *err) {
    LineFront *line = (LineFront *)front;
    while (line->page && !stopped(line) && ask(line)) {
        Reading reading = read_line(line);
        if (reading == READ_ENDLESS) return error_set(err, "A line of input never ended; nothing more was read.");
        if (reading == READ_END) break;
        understand(line, input);
        if (!answered(line, input)) return true;
    }
    (void)fputc('\n', line->out);
    (void)fflush(line->out);
    return false;
}

static void line_free(Front *front) {
    LineFront *line = (LineFront *)front;
    (void)fflush(line->out);
    strbuf_free(&line->shown);
    strbuf_free(&line->line);
    free(line);
}

static const struct FrontOps LINE_OPS = {show, next, line_free};

Front *front_line(Style style, FILE *in, FILE *out, int columns, bool echo, FrontSignals *signals) {
    LineFront *line = mem_alloc(sizeof *line);
    line->front = (Front){.ops = &LINE_OPS, .style = style};
    line->in = in;
    line->out = out;
    line->columns = columns;
    line->echo = echo;
    line->signals = signals;
    return &line->front;
}
