/* main.c - locale and signals, then the command line. LC_CTYPE alone is set: numbers and order must not depend on a
 * locale. */
#include <langinfo.h>
#include <locale.h>
#include <string.h>

#include "app/cli.h"
#include "app/rescue.h"

static int is_utf8(void) {
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int main(int argc, char **argv) {
    setlocale(LC_CTYPE, "");
    if (!is_utf8() && (!setlocale(LC_CTYPE, "C.UTF-8") || !is_utf8())) setlocale(LC_CTYPE, "C");
    rescue_install();
    return cli_run(argc, argv);
}
