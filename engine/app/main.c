/* main.c - locale and signals, then the command line. LC_CTYPE alone is set: numbers and order must not depend on a
 * locale. */
#include <locale.h>

#include "app/cli.h"
#include "app/command.h"
#include "app/rescue.h"

int main(int argc, char **argv) {
    setlocale(LC_CTYPE, "");
    if (!command_utf8() && (!setlocale(LC_CTYPE, "C.UTF-8") || !command_utf8())) setlocale(LC_CTYPE, "C");
    rescue_install();
    return cli_run(argc, argv);
}
