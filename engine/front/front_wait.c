/* front_wait.c - the one place where a front end sleeps: until there is something to read, a signal, or news. */
#ifndef _GNU_SOURCE
#define _GNU_SOURCE /* ppoll */
#endif
#include <poll.h>
#include <time.h>

#include "front/front.h"

enum { HALF_A_SECOND = 500000000 };

/* With nobody to bring news the sleep has no end of its own. What is typed comes before news: it was meant for the page
 * that is shown. */
int front_wait(const Front *front, struct pollfd *input, const sigset_t *mask) {
    const FrontNews *news = front->news;
    const struct timespec while_asleep = {.tv_nsec = HALF_A_SECOND};
    struct pollfd both[] = {*input, {.fd = news ? news->fd : -1, .events = POLLIN}};
    int ready = ppoll(both, news ? 2 : 1, news ? &while_asleep : NULL, mask);
    input->revents = ready > 0 ? both[0].revents : 0;
    if (ready < 0 || input->revents) return ready;
    return news && news->come(news->ctx) ? FRONT_NEWS : 0;
}
