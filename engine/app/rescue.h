/* rescue.h - signals: the terminal is given back whatever happens, and the program's only static variables live here.
 */
#ifndef APP_RESCUE_H
#define APP_RESCUE_H

#include "front/front.h"

/* Installs the handlers: INT, TERM, HUP ask the game to stop; CONT and WINCH ask for a redraw; fatal signals restore
 * the terminal and are raised again. Remembers the terminal's present state. */
void rescue_install(void);

/* From now on what asks to stop ends the program at once, with this status and sentence, which must stay. For work that
 * nobody is asked in and that leaves nothing behind. */
void rescue_give_up(const char *sentence, int status);

/* What the front ends watch. */
FrontSignals *rescue_signals(void);

/* Between these two a crash also leaves the full screen. */
void rescue_curses(bool on);

#endif
