/* budgeting.h - the state budget of a story (check/budget.h) in words and as JSON. */
#ifndef APP_BUDGETING_H
#define APP_BUDGETING_H

#include <jansson.h>

#include "check/budget.h"

void budgeting_print(const Budget *budget);
json_t *budgeting_json(const Budget *budget);

#endif
