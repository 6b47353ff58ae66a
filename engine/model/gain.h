/* gain.h - gains over the reservation values, in hundredths, for solve.c and dials.c alone. */
#ifndef MODEL_GAIN_H
#define MODEL_GAIN_H

#include "model/solve.h"

typedef __int128 Wide; /* products of gains */

typedef struct Gain {
    int64_t of[COURTS];
} Gain;

Gain gain_of(const int32_t u[COURTS], const int32_t reserve[COURTS]);
Gain point_gain(const Frontier *frontier, size_t index, const Zone *zone);
bool gain_in_zone(Gain gain); /* none below 0 */
Wide smaller(Wide a, Wide b);

#endif
