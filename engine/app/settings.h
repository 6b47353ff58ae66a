/* settings.h - what a player has set, kept in a small text file beside the saves. */
#ifndef APP_SETTINGS_H
#define APP_SETTINGS_H

#include "front/front.h"

typedef enum ColourWish { COLOUR_AUTO, COLOUR_ON, COLOUR_OFF } ColourWish;

typedef struct Settings {
    ColourWish colour;
    Theme theme;   /* where there is colour */
    int prose;     /* 40 to 100 */
    int ambiguous; /* 1 or 2 */
    bool pinyin;   /* no Chinese characters */
    bool numbers;  /* the analyst: a table's numbers are shown */
    bool endings;  /* the teacher: endings are named before the end */
    bool margin;   /* all its notes, not their verdict alone */
} Settings;

Settings settings_default(void);

/* Reads DIR/settings; lines that say nothing sensible are passed over. A missing file leaves the defaults. */
void settings_load(const char *dir, Settings *settings);
bool settings_save(const char *dir, const Settings *settings, Error *err);

bool settings_margin(Str word, Settings *settings); /* "open" or "line"; false, and nothing set, when it is neither */

/* The theme that was chosen, with colour as wished, else as NO_COLOR and the terminal say. */
Theme settings_theme(const Settings *settings, bool terminal);
Style settings_style(const Settings *settings, bool utf8);

#endif
