/* cli.h - from words on a command line to a command. */
#ifndef APP_CLI_H
#define APP_CLI_H

int cli_run(int argc, char **argv);

#endif
