/* settings.c - `name = value` lines; values out of bounds are passed over, never fatal. */
#include "app/settings.h"

#include <stdlib.h>

#include "base/io.h"

enum { SETTINGS_LIMIT = 65536 };

Settings settings_default(void) {
    return (Settings){COLOUR_AUTO, THEME_NIGHT, 72, 1, false, false, false, false};
}

static const char *const colour_words[] = {"auto", "on", "off"};

static void read_number(Str value, int low, int high, int *into) {
    int64_t number;
    if (str_int(value, &number) && number >= low && number <= high) *into = (int)number;
}

static void read_setting(Settings *settings, Str name, Str value) {
    if (str_is(name, "prose")) read_number(value, 40, 100, &settings->prose);
    if (str_is(name, "ambiguous")) read_number(value, 1, 2, &settings->ambiguous);
    if (str_is(name, "characters")) settings->pinyin = str_is(value, "no");
    if (str_is(name, "numbers")) settings->numbers = str_is(value, "on");
    if (str_is(name, "endings")) settings->endings = str_is(value, "on");
    if (str_is(name, "margin")) (void)settings_margin(value, settings);
    for (int i = 0; str_is(name, "theme") && i < THEME_COUNT; i++)
        if (str_is(value, theme_word((Theme)i))) settings->theme = (Theme)i;
    for (int i = 0; str_is(name, "colour") && i < 3; i++)
        if (str_is(value, colour_words[i])) settings->colour = (ColourWish)i;
}

bool settings_margin(Str word, Settings *settings) {
    if (!str_is(word, "open") && !str_is(word, "line")) return false;
    settings->margin = str_is(word, "open");
    return true;
}

void settings_load(const char *dir, Settings *settings) {
    StrBuf path = {0}, bytes = {0};
    Error err;
    strbuf_printf(&path, "%s/settings", dir);
    if (io_exists(path.at) && io_read(path.at, SETTINGS_LIMIT, &bytes, &err)) {
        Str rest = strbuf_str(&bytes), line, name;
        while (str_split(&rest, '\n', &line))
            if (str_split(&line, '=', &name)) read_setting(settings, str_trim(name), str_trim(line));
    }
    strbuf_free(&bytes);
    strbuf_free(&path);
}

bool settings_save(const char *dir, const Settings *settings, Error *err) {
    StrBuf path = {0}, text = {0};
    strbuf_printf(&path, "%s/settings", dir);
    strbuf_printf(&text, "colour = %s\ntheme = %s\nprose = %d\nambiguous = %d\ncharacters = %s\n",
                  colour_words[settings->colour], theme_word(settings->theme), settings->prose, settings->ambiguous,
                  settings->pinyin ? "no" : "yes");
    strbuf_printf(&text, "numbers = %s\nendings = %s\nmargin = %s\n", settings->numbers ? "on" : "off",
                  settings->endings ? "on" : "off", settings->margin ? "open" : "line");
    bool good = io_replace(path.at, strbuf_str(&text), err);
    strbuf_free(&text);
    strbuf_free(&path);
    return good;
}

/* High contrast has no colours to be without. */
Theme settings_theme(const Settings *settings, bool terminal) {
    const char *none = getenv("NO_COLOR");
    bool colour = settings->colour == COLOUR_AUTO ? terminal && !(none && none[0]) : settings->colour == COLOUR_ON;
    return colour || settings->theme == THEME_CONTRAST ? settings->theme : THEME_NONE;
}

Style settings_style(const Settings *settings, bool utf8) {
    return (Style){.prose = settings->prose,
                   .ambiguous = settings->ambiguous,
                   .pinyin = settings->pinyin || !utf8,
                   .ascii = !utf8};
}
