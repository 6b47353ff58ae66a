/* sitting.c - the words for seats and ends, what a court says by default, and the class that a treaty falls in.
 *
 * A class is looked up: the loader has found it for every combination of options. */
#include "model/sitting.h"

uint8_t class_of_deal(const Domain *domain, const TermClass *class, const Deal *deal) {
    uint32_t row = 0;
    for (uint32_t i = 0; i < class->clause_count; i++) {
        uint32_t clause = class->clauses[i];
        row = row * domain->clauses[clause].options + deal->option[clause];
    }
    return class->of_row[row];
}

const char *voice_default(VoiceLine line) {
    static const char *const lines[] = {
#define VOICE(NAME, word, fills, text) [VOICE_##NAME] = (text),
#include "model/voice.def"
#undef VOICE
    };
    return lines[line];
}

const char *seat_word(SeatKind seat) {
    static const char *const words[] = {
        [SEAT_ENVOY] = "envoy", [SEAT_MINISTER] = "minister", [SEAT_MEDIATOR] = "mediator"};
    return words[seat];
}

const char *exit_word(ExitKind exit) {
    static const char *const words[] = {[EXIT_SEALED] = "sealed",
                                        [EXIT_BROKEN] = "broken",
                                        [EXIT_LEFT] = "left",
                                        [EXIT_LATE] = "late",
                                        [EXIT_EXPOSED] = "exposed"};
    return words[exit];
}
