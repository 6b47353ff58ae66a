/* traces.h - what a game still has of the choices made in it. A choice leaves a trace in a fact when it, or the way in
 * which it turned out, gives it another value than it had; the flag that asks whether it was made is one (`took`). A
 * trace lasts until the fact is set anew, by whatever is done or happens later: what only adds to the fact leaves it.
 * Something under way that a choice started hands its trace on to what it changes when it comes.
 *
 * A trace knows by how much the fact was moved, so what is shown can be asked how it would read without: with the fact
 * put back by as much. What would read the same doesn't count as remembering. */
#ifndef CHECK_TRACES_H
#define CHECK_TRACES_H

#include "model/rules.h"

typedef struct Trace {
    ChoiceId choice;
    FactId fact;
    int32_t moved; /* by so much */
} Trace;

typedef struct Traces {
    Trace *list;
    size_t count, cap;
    void (*news)(void *ctx, ChoiceId choice, DueId due); /* something that the choice started has come; NULL: unasked */
    void *ctx;
} Traces;

void traces_free(Traces *traces);

/* Those after a step, from those before it. `before` and `after` are the worlds; a start leaves none. */
void traces_step(Traces *traces, const Book *book, const World *before, const World *after, const Outcome *outcome);

/* Whether a condition would come out otherwise, or a paragraph read otherwise, with the trace's fact put back. */
bool trace_turns(const Trace *trace, const Guard *guard, const World *world);
bool trace_reads(const Trace *trace, const Paragraph *paragraph, const World *world);

#endif
