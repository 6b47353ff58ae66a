/* shrink.h - from a list that shows a fault to a short one that still does: parts are left out, large ones first, as
 * long as the fault stays (delta debugging). In the end no single element can be left out. */
#ifndef CHECK_SHRINK_H
#define CHECK_SHRINK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/rules.h"

/* Whether what is left, elements by their numbers in the whole list, still shows it. */
typedef bool ShrinkTest(void *ctx, const uint32_t *left, size_t count);

/* Fills `left` (room for `count`) with the numbers of the elements that are left; gives how many they are. The whole
 * list is taken to show it. */
size_t shrink(size_t count, ShrinkTest *still, void *ctx, uint32_t *left);

/* What comes at the end of a list of moves: "" when nothing is wrong there, else the sentence of the step that fails,
 * the last, or of a state without a way on. False when the moves can't even be made so far. */
bool moves_fault(const Book *book, RoleId role, const Move *moves, size_t count, Error *fault);

/* Makes a list of moves with a fault at its end short, in place; gives how many are left. */
size_t shrink_moves(const Book *book, RoleId role, Move *moves, size_t count);

#endif
