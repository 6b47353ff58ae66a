/* opening.c - what every command that plays makes of its options, up to the front end. */
#include "app/opening.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "app/command.h"
#include "app/rescue.h"

static bool read_colour(const Options *options, Settings *settings, Error *err) {
    static const char *const words[] = {"auto", "always", "never"};
    const char *wish = options->value[OPTION_COLOR];
    for (int i = 0; wish && i < 3; i++)
        if (strcmp(wish, words[i]) == 0) {
            settings->colour = (ColourWish)i;
            return true;
        }
    return !wish || error_set(err, "--color takes always, never or auto, not %.40s.", wish);
}

static bool read_margin(const Options *options, Settings *settings, Error *err) {
    const char *how = options->value[OPTION_MARGIN];
    return !how || settings_margin(str(how), settings) ||
           error_set(err, "--margin takes line or open, not %.40s.", how);
}

/* "80x24" into the environment, where both ncurses and line mode look. */
static bool read_size(const Options *options, int *columns, Error *err) {
    int64_t across, down;
    Str rest = str(options->value[OPTION_SIZE]), first;
    if (!options->value[OPTION_SIZE]) return true;
    bool good = str_split(&rest, 'x', &first) && str_int(first, &across) && str_int(rest, &down) && across >= 20 &&
                across <= 400 && down >= 5 && down <= 200;
    if (!good)
        return error_set(err, "--size takes columns x lines, such as 80x24, not %.40s.", options->value[OPTION_SIZE]);
    StrBuf number = {0};
    strbuf_int(&number, across);
    setenv("COLUMNS", number.at, 1);
    strbuf_clear(&number);
    strbuf_int(&number, down);
    setenv("LINES", number.at, 1);
    strbuf_free(&number);
    *columns = (int)across;
    return true;
}

int opening_columns(const App *app, int told) {
    struct winsize size;
    int prose = app->settings.prose;
    if (told) return told;
    if (!isatty(STDOUT_FILENO)) return 0;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col < 20) return prose;
    return size.ws_col - 1 < prose ? size.ws_col - 1 : prose;
}

static bool wants_screen(const Options *options) {
    const char *term = getenv("TERM");
    bool dumb = !term || !term[0] || strcmp(term, "dumb") == 0;
    return !options->value[OPTION_PLAIN] && !dumb && isatty(STDIN_FILENO) && isatty(STDOUT_FILENO);
}

Front *opening_front(App *app, const Options *options, int columns) {
    Error err, line;
    Style style = settings_style(&app->settings, app->utf8);
    Theme theme = settings_theme(&app->settings, app->terminal);
    if (wants_screen(options)) {
        rescue_curses(true);
        Front *front = front_curses(style, theme, rescue_signals(), &err);
        app->keys = front != NULL;
        if (front) return front;
        rescue_curses(false);
        error_set(&line, "%s Going on in line mode.", err.text);
        command_complain(line.text);
    }
    return front_line(style, stdin, stdout, opening_columns(app, columns), !isatty(STDIN_FILENO), rescue_signals());
}

bool opening_options(App *app, const Options *options, uint64_t seed, int *columns, Error *err) {
    return options_number(options, OPTION_SEED, seed, INT64_MAX, &app->seed, err) &&
           read_colour(options, &app->settings, err) && read_margin(options, &app->settings, err) &&
           read_size(options, columns, err);
}
