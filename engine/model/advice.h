/* advice.h - how a councillor sees a text, and how good his forecasts were.
 *
 * A faction of one court judges the other by its own belief about the war: the chance as it is, and its bias, and what
 * evidence did to it. Its reading of the other is what that court would ask if this belief were the truth (parley.h);
 * what it asked at its last answer is taken to be as much more or less as fighting on would then be worth to it. Of the
 * other's guess it knows nothing.
 *
 * Forecast: 50 percent when the text gives the other just what it asks by that reading; down to 5 when it falls short
 * by a quarter of the room between its R* and its M (parley.h), up to 95 when it passes it by as much; in between in
 * proportion, rounded down. When only votes are missing, the shortfall is what the missing faction lacks. A red line in
 * the way: 5. The other's own last text: 95.
 *
 * What it wishes: the other could bear a text that it would ratify by that reading and to which it says yes with 35
 * percent at least. Of all changes of one clause that lead to such a text, but to no
 * red line of its own, the faction wishes for the one that brings it most; one that takes a red line away comes first.
 * Where the text can be borne as it is, only a gain is wished for; where it can't, also a loss after which the faction
 * still signs. When no change makes the text one to be borne: the change after which it signs that brings the other
 * most over what it costs. Clauses that its court has initialled are left alone. Ties: the better for the other, then
 * the order of clauses and options. */
#ifndef MODEL_ADVICE_H
#define MODEL_ADVICE_H

#include "model/parley.h"

typedef struct Advice {
    bool wishes; /* there is a change of one clause that it would like best: */
    uint32_t clause;
    uint8_t option;
    bool signs;     /* would vote for the text as it is */
    int32_t chance; /* its forecast that the other court says yes to the text if it is put now, percent, 5 to 95 */
} Advice;

Advice advise(const Table *table, const Parley *parley, uint32_t court, uint32_t faction, const Deal *text);

/* The Brier score in ten-thousandths: the mean over all forecasts of (chance - 100 if it came, else chance) squared. 0
 * is perfect, 2,500 is to say fifty always, 10,000 to be certain and wrong. -1 when there are no forecasts. */
int32_t forecast_score(uint32_t count, const int32_t chance[], const bool came[]);

#endif
