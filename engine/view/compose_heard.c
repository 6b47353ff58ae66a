/* compose_heard.c - what came of the last act at a table: everybody who spoke, in order and in his own voice.
 *
 * The talks may be over with it, so all here is told from the Hearing alone and from the talks only while they go on.
 * What an envoy brings home is summed up in compose_report.c. */
#include "view/compose_heard.h"

#include "view/table_words.h"

static Speech speech_of(const Ear *ear, const Heard *heard) {
    return (Speech){ear->book, {heard->court, heard->faction, ear->turn}, {0}};
}

static const char *court_label(const Ear *ear, uint32_t court) {
    return ear->book->domain->courts[court].label;
}

/* An envoy has brought home before what it asks there. */
static bool asked_before(const Ear *ear, const Refusal *refusal) {
    if (!ear->known || refusal->clause == ID_NONE) return true;
    return ear->turn > 0 && ear->known->option[refusal->clause] == refusal->option;
}

/* What it asks has been said aloud, and by no go-between's list. */
static bool asks_aloud(const Ear *ear, const Heard *heard) {
    bool opening = heard->answer.kind == ANSWER_COUNTER && heard->answer.step_count == 0;
    bool mute = ear->talks && !ear->talks->parley.seats[heard->court].spoken;
    bool own = heard->court == ear->sitting->court;
    bool before = asked_before(ear, &heard->answer.refusal);
    return ear->sitting->seat != SEAT_MEDIATOR && !own && !opening && !mute && before;
}

static bool trusts(const Ear *ear, uint32_t court) {
    return ear->talks && ear->talks->parley.seats[court].trust >= TRUST_TELLS;
}

void hear_reason(const Ear *ear, const Heard *heard, Speech *speech) {
    Reason reason = {.refusal = &heard->answer.refusal,
                     .text = &heard->text,
                     .asks = asks_aloud(ear, heard),
                     .trusts = trusts(ear, heard->court) && ear->sitting->seat != SEAT_MEDIATOR};
    speak_reason(speech, &reason);
}

void ear_note(const Ear *ear, SpanRole role, const StrBuf *words) {
    Span span = {strbuf_str(words), role};
    page_block(ear->page, &ear->page->body, BLOCK_NOTE, &span, 1);
}

static void note(const Ear *ear, const char *words) {
    page_line(ear->page, &ear->page->body, BLOCK_NOTE, words);
}

/* ---- answers to a text ------------------------------------------------------------------------------------------ */

static void add_terms(const Ear *ear, const TextStep *steps, uint32_t count, StrBuf *out) {
    for (uint32_t i = 0; i < count; i++) {
        strbuf_puts(out, list_joint(i, count));
        term_within(ear->book, steps[i].clause, steps[i].option, out);
    }
}

static void speak_link(const Ear *ear, const Answer *answer, Speech *speech) {
    StrBuf first = {0}, second = {0};
    add_terms(ear, &answer->steps[0], 1, &first);
    add_terms(ear, &answer->steps[1], 1, &second);
    speak(speech, VOICE_LINK, &(Fills){.first = strbuf_text(&first), .second = strbuf_text(&second)});
    strbuf_free(&first);
    strbuf_free(&second);
}

/* What it puts that it hadn't dropped before. */
static void speak_counter(const Ear *ear, const Answer *answer, Speech *speech) {
    StrBuf change = {0};
    TextStep fresh[2];
    uint32_t count = 0;
    for (uint32_t i = 0; i < answer->step_count; i++)
        if (!answer->steps[i].again) fresh[count++] = answer->steps[i];
    add_terms(ear, fresh, count, &change);
    if (count) speak(speech, VOICE_COUNTER, &(Fills){.change = strbuf_text(&change)});
    strbuf_free(&change);
}

static void speak_again(const Ear *ear, const Answer *answer, Speech *speech) {
    for (uint32_t i = 0; i < answer->step_count; i++) {
        StrBuf change = {0};
        add_terms(ear, &answer->steps[i], 1, &change);
        if (answer->steps[i].again)
            speak(speech, VOICE_AGAIN,
                  &(Fills){.change = strbuf_text(&change), .cause = cause_words(answer->steps[i].cause)});
        strbuf_free(&change);
    }
}

static void speak_accept(const Ear *ear, const Heard *heard, Speech *speech) {
    StrBuf clause = {0};
    uint32_t tipped = heard->answer.tipped;
    speak(speech, VOICE_ACCEPT, &(Fills){.other = court_label(ear, 1 - heard->court)});
    if (tipped != ID_NONE) {
        clause_within(ear->book, tipped, &clause);
        speak(speech, VOICE_TIPPED,
              &(Fills){.clause = strbuf_text(&clause),
                       .option = term_option(ear->book, tipped, heard->answer.text.option[tipped])});
    }
    strbuf_free(&clause);
}

static void speak_text(const Ear *ear, const Heard *heard, Speech *speech) {
    const Answer *answer = &heard->answer;
    Fills fills = {.other = court_label(ear, 1 - heard->court), .court = court_label(ear, heard->court)};
    if (answer->step_count == 0) speak(speech, VOICE_OPENING, &fills);
    hear_reason(ear, heard, speech);
    if (answer->linked)
        speak_link(ear, answer, speech);
    else
        speak_counter(ear, answer, speech);
    speak_again(ear, answer, speech);
}

/* Its own text again, no text at all, or farewell. */
static void speak_stay(const Ear *ear, const Heard *heard, Speech *speech) {
    const Answer *answer = &heard->answer;
    Fills fills = {.other = court_label(ear, 1 - heard->court)};
    if (answer->kind == ANSWER_REFUSE) speak(speech, VOICE_REFUSE, &fills);
    hear_reason(ear, heard, speech);
    if (answer->kind == ANSWER_HOLD) speak(speech, answer->tired ? VOICE_TIRED : VOICE_HOLD, &fills);
    if (answer->kind == ANSWER_LEAVE) speak(speech, VOICE_LEAVE, &fills);
}

/* For who wants to see the numbers. */
static void note_numbers(const Ear *ear, const Heard *heard) {
    const Answer *answer = &heard->answer;
    StrBuf words = {0};
    if (!ear->numbers || answer->kind == ANSWER_ACCEPT || answer->asked == INT32_MAX) return;
    strbuf_printf(&words, "In numbers: %s asks ", court_label(ear, heard->court));
    points_words(answer->asked, &words);
    strbuf_puts(&words, "; short of that by ");
    points_words(answer->refusal.gap, &words);
    strbuf_puts(&words, ".");
    ear_note(ear, SPAN_FAINT, &words);
    strbuf_free(&words);
}

void hear_answer_speech(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    AnswerKind kind = heard->answer.kind;
    if (kind == ANSWER_ACCEPT)
        speak_accept(ear, heard, &speech);
    else if (kind == ANSWER_COUNTER)
        speak_text(ear, heard, &speech);
    else
        speak_stay(ear, heard, &speech);
    Distance distance = kind == ANSWER_ACCEPT ? DISTANCE_SEALED : heard->answer.refusal.distance;
    speech_block(&speech, distance, ear->page, &ear->page->body);
    note_numbers(ear, heard);
}

void hear_objection(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    hear_reason(ear, heard, &speech);
    speech_block(&speech, heard->answer.refusal.distance, ear->page, &ear->page->body);
    note_numbers(ear, heard);
}

static void hear_text(const Ear *ear, const Heard *heard) {
    hear_answer_speech(ear, heard);
    if (heard->answer.kind == ANSWER_ACCEPT && ear->talks)
        note(ear, "Both sides have now said yes to the text. It can be laid before the courts.");
    if (heard->answer.kind == ANSWER_ACCEPT && heard->answer.tired) note(ear, "A turn ago they would have said no.");
}

/* The clauses that it can't take: its red line, and the one to blame. */
static void add_blame(const Ear *ear, const Refusal *refusal, StrBuf *out) {
    bool both = refusal->red_line && refusal->clause != ID_NONE && refusal->clause != refusal->red_clause;
    if (refusal->red_line) clause_within(ear->book, refusal->red_clause, out);
    if (both) strbuf_puts(out, " and ");
    if (refusal->clause != ID_NONE && (both || !refusal->red_line)) clause_within(ear->book, refusal->clause, out);
}

/* One who may not say what he asks for still says where it lies. */
static void note_blame(const Ear *ear, const Heard *heard) {
    StrBuf blame = {0}, words = {0};
    add_blame(ear, &heard->answer.refusal, &blame);
    strbuf_printf(&words, "What %s can't take as it is: %s.", court_label(ear, heard->court), strbuf_text(&blame));
    if (blame.len && !asks_aloud(ear, heard)) ear_note(ear, SPAN_PLAIN, &words);
    strbuf_free(&blame);
    strbuf_free(&words);
}

/* What comes of a go-between's draft: where a court flinched, and what it says. The rest he has to find out. */
static void hear_marks(const Ear *ear, const Heard *heard) {
    if (!heard->yes) tell_flinch(ear, heard);
    hear_answer_speech(ear, heard);
    if (!heard->yes) note_marks(ear, heard);
}

/* ---- answers to questions, initials, evidence, warnings --------------------------------------------------------- */

typedef struct Termed { /* fills for a clause with its option */
    StrBuf clause;
    Fills fills;
} Termed;

static Termed termed(const Ear *ear, uint32_t clause, uint8_t option) {
    Termed termed = {{0}, {0}};
    if (clause == ID_NONE) return termed;
    clause_within(ear->book, clause, &termed.clause);
    termed.fills.clause = strbuf_text(&termed.clause);
    termed.fills.option = term_option(ear->book, clause, option);
    return termed;
}

static void speak_truly(const Ear *ear, const Heard *heard, const Fills *fills, Speech *speech) {
    if (heard->clause == ID_NONE) {
        speak(speech, VOICE_MOST, fills);
        speak_spared(ear, heard, speech);
        return;
    }
    speak(speech, heard->yes ? VOICE_WOULD : VOICE_WOULD_NOT, fills);
    if (!heard->yes) hear_reason(ear, heard, speech);
}

static void hear_asked(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    Termed term = termed(ear, heard->clause, heard->option);
    bool truly = heard->candour == CANDOUR_TRUE, refuses = truly && heard->clause != ID_NONE && !heard->yes;
    term.fills.interest = ear->book->domain->interests[heard->interest].label;
    term.fills.other = court_label(ear, 1 - heard->court);
    if (truly)
        speak_truly(ear, heard, &term.fills, &speech);
    else
        speak(&speech, heard->candour == CANDOUR_VAGUE ? VOICE_VAGUE : VOICE_SILENT, &term.fills);
    speech_block(&speech, refuses ? heard->answer.refusal.distance : DISTANCE_SEALED, ear->page, &ear->page->body);
    if (refuses) note_blame(ear, heard);
    strbuf_free(&term.clause);
}

/* What it asks in a clause instead; NULL: it hasn't said. */
static const char *wanted_in(const Ear *ear, uint32_t court, uint32_t clause) {
    const Seat *seat = ear->talks ? &ear->talks->parley.seats[court] : NULL;
    return seat && seat->spoken ? term_option(ear->book, clause, seat->ask.option[clause]) : NULL;
}

static void hear_initial(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    Termed term = termed(ear, heard->clause, heard->option);
    term.fills.wanted = wanted_in(ear, heard->court, heard->clause);
    VoiceLine line = heard->yes ? VOICE_INITIAL : term.fills.wanted ? VOICE_NO_INITIAL : VOICE_REFUSE;
    speak(&speech, line, &term.fills);
    speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
    strbuf_free(&term.clause);
}

static const char *token_label(const Ear *ear, uint32_t token) {
    return token < ear->book->token_count ? ear->book->tokens[token].label : "the other side's word";
}

/* What a thing told has done, which a go-between risks something for. */
static void note_eased(const Ear *ear, const Heard *heard) {
    StrBuf words = {0};
    if (ear->sitting->seat != SEAT_MEDIATOR) return;
    const char *how = heard->eased > 0 ? "less" : heard->eased < 0 ? "more" : "no less";
    strbuf_printf(&words, "%s asks %s of a text than it did.", court_label(ear, heard->court), how);
    upper_first(&words, 0);
    ear_note(ear, SPAN_PLAIN, &words);
    strbuf_free(&words);
}

static void hear_argued(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    speak(&speech, heard->yes ? VOICE_MOVED : VOICE_UNMOVED, &(Fills){.token = token_label(ear, heard->token)});
    speak_way_back(&speech, &heard->answer.refusal);
    speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
    note_eased(ear, heard);
}

static void hear_warned(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    Termed term = termed(ear, heard->clause, heard->option);
    speak(&speech, heard->yes ? VOICE_WARNED : VOICE_BLUFF, &term.fills);
    speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
    if (!heard->yes) note(ear, "They didn't believe it, and trust you less.");
    strbuf_free(&term.clause);
}

/* ---- votes and councillors -------------------------------------------------------------------------------------- */

static void add_voters(const Ear *ear, uint32_t court, uint32_t who, StrBuf *out) {
    const Court *voting = &ear->book->domain->courts[court];
    uint32_t count = 0, done = 0;
    for (uint32_t f = 0; f < voting->faction_count; f++) count += who >> f & 1;
    if (count == 0) strbuf_puts(out, "nobody");
    for (uint32_t f = 0; f < voting->faction_count; f++)
        if (who >> f & 1) strbuf_printf(out, "%s%s", list_joint(done++, count), voting->factions[f].label);
}

void vote_block(const Ear *ear, uint32_t court, const Vote *vote) {
    const Court *voting = &ear->book->domain->courts[court];
    uint32_t all = (1u << voting->faction_count) - 1;
    StrBuf words = {0};
    strbuf_printf(&words, "The court of %s: for it, ", voting->label);
    add_voters(ear, court, all & ~vote->against, &words);
    if (vote->against) strbuf_puts(&words, "; against it, ");
    if (vote->against) add_voters(ear, court, vote->against, &words);
    if (vote->crossed) {
        strbuf_puts(&words, "; a red line is crossed for ");
        add_voters(ear, court, vote->crossed, &words);
    }
    strbuf_puts(&words, vote->passed ? ". It passes." : ". It does not pass.");
    page_line(ear->page, &ear->page->body, BLOCK_PROSE, strbuf_text(&words));
    strbuf_free(&words);
}

static void hear_vote(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    const Refusal *refusal = &heard->answer.refusal;
    const Court *court = &ear->book->domain->courts[heard->court];
    bool named = !heard->yes && refusal->faction < court->faction_count && refusal->faction != court->ruler;
    Fills fills = {.court = court->label, .faction = named ? court->factions[refusal->faction].label : "this court"};
    vote_block(ear, heard->court, &heard->vote);
    speak(&speech, heard->yes ? VOICE_RATIFIED : VOICE_VOTED_DOWN, &fills);
    if (!heard->yes) hear_reason(ear, heard, &speech);
    speech_block(&speech, heard->yes ? DISTANCE_SEALED : refusal->distance, ear->page, &ear->page->body);
}

/* One's own court, asked in a recess. */
static void hear_own_court(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    vote_block(ear, heard->court, &heard->vote);
    if (!heard->yes) hear_reason(ear, heard, &speech);
    speech_block(&speech, heard->yes ? DISTANCE_SEALED : heard->answer.refusal.distance, ear->page, &ear->page->body);
}

/* A yes has its price. */
static void speak_price(const Ear *ear, const Heard *heard, Speech *speech) {
    StrBuf change = {0};
    if (heard->answer.step_count == 0) return;
    add_terms(ear, heard->answer.steps, 1, &change);
    speak(speech, VOICE_PRICE, &(Fills){.change = strbuf_text(&change)});
    strbuf_free(&change);
}

static void hear_councillor(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    const Refusal *refusal = &heard->answer.refusal;
    Termed term = termed(ear, heard->clause, heard->clause == ID_NONE ? 0 : heard->text.option[heard->clause]);
    term.fills.interest = ear->book->domain->interests[heard->interest].label;
    speak(&speech, heard->yes ? VOICE_AYE : VOICE_NAY, &term.fills);
    if (heard->yes) speak_price(ear, heard, &speech);
    if (!heard->yes && refusal->red_line) {
        Termed red = termed(ear, refusal->red_clause, heard->text.option[refusal->red_clause]);
        red.fills.faction = "my side";
        speak(&speech, VOICE_RED, &red.fills);
        strbuf_free(&red.clause);
    }
    speech_block(&speech, heard->yes ? DISTANCE_SEALED : refusal->distance, ear->page, &ear->page->body);
    strbuf_free(&term.clause);
}

static void hear_sounded(const Ear *ear, const Heard *heard) {
    if (heard->faction < FACTIONS_MOST)
        hear_councillor(ear, heard);
    else
        hear_own_court(ear, heard);
}

/* ---- what is known, and the war --------------------------------------------------------------------------------- */

static void hear_token(const Ear *ear, const Heard *heard) {
    StrBuf words = {0};
    strbuf_printf(&words, "You have looked into it: %s. %s", token_label(ear, heard->token),
                  heard->yes ? "It is so." : "It isn't so.");
    page_line(ear->page, &ear->page->body, BLOCK_PROSE, words.at);
    strbuf_free(&words);
}

static void hear_caught(const Ear *ear, const Heard *heard) {
    Speech speech = speech_of(ear, heard);
    speak(&speech, heard->yes ? VOICE_BETRAYED : VOICE_FOUND_OUT,
          &(Fills){.token = token_label(ear, heard->token), .other = court_label(ear, 1 - heard->court)});
    speech_block(&speech, DISTANCE_SEALED, ear->page, &ear->page->body);
    StrBuf words = {0};
    strbuf_printf(&words, "The lists have met over %s. ", token_label(ear, heard->token));
    size_t start = words.len;
    strbuf_printf(&words, "%s trusts you less, and never again quite as it did.", court_label(ear, heard->court));
    upper_first(&words, start);
    ear_note(ear, SPAN_WARNING, &words);
    strbuf_free(&words);
}

void situation_words(const Book *book, uint32_t situation, StrBuf *out) {
    const Domain *domain = book->domain;
    strbuf_puts(out, domain->states[situation_war(domain, situation)].label);
    for (uint32_t i = 0; i < domain->swing_count; i++)
        if (situation / domain->state_count >> i & 1) strbuf_printf(out, "; %s", domain->swings[i].label);
}

static void hear_war(const Ear *ear, const Heard *heard) {
    StrBuf words = {0};
    strbuf_puts(&words, "The war has moved: ");
    situation_words(ear->book, heard->situation, &words);
    strbuf_puts(&words, ". Both courts have heard of it.");
    page_line(ear->page, &ear->page->body, BLOCK_PROSE, words.at);
    strbuf_free(&words);
}

static void hear(const Ear *ear, const Heard *heard) {
    switch (heard->kind) {
    case HEARD_ANSWER: hear_text(ear, heard); break;
    case HEARD_MARKS: hear_marks(ear, heard); break;
    case HEARD_ASKED: hear_asked(ear, heard); break;
    case HEARD_INITIAL: hear_initial(ear, heard); break;
    case HEARD_ARGUED: hear_argued(ear, heard); break;
    case HEARD_CARRIED: hear_carried(ear, heard); break;
    case HEARD_WARNED: hear_warned(ear, heard); break;
    case HEARD_VOTE: hear_vote(ear, heard); break;
    case HEARD_TOKEN: hear_token(ear, heard); break;
    case HEARD_CAUGHT: hear_caught(ear, heard); break;
    case HEARD_SOUNDED: hear_sounded(ear, heard); break;
    case HEARD_WAR: hear_war(ear, heard); break;
    case HEARD_DAY: break; /* days are told by the calendar, all together */
    }
}

/* ---- the whole -------------------------------------------------------------------------------------------------- */

static void note_deed(const Ear *ear, const Deed *deed) {
    StrBuf words = {0};
    strbuf_puts(&words, "You: ");
    bool draft = ear->talks && str_starts(str(deed->said), talk_word(TALK_DRAFT));
    if (draft) /* what it says stands below, clause by clause */
        strbuf_puts(&words, "Put the text below to both courts.");
    else
        said_label(ear->book, deed->said, &words);
    ear_note(ear, SPAN_FAINT, &words);
    strbuf_free(&words);
}

static void note_days(const Ear *ear, int32_t days) {
    StrBuf words = {0};
    if (!ear->talks || days <= 0) return;
    if (days == 1)
        strbuf_puts(&words, "A day has passed.");
    else if (days == 2)
        strbuf_puts(&words, "Two days have passed.");
    else
        strbuf_printf(&words, "%d days have passed.", days);
    ear_note(ear, SPAN_PLAIN, &words);
    strbuf_free(&words);
}

static bool is_report(const Ear *ear, const Hearing *hearing) {
    return ear->sitting->seat == SEAT_MINISTER && hearing->count > 0 && hearing->list[0].kind == HEARD_ANSWER;
}

static void hear_all(const Ear *ear, const Hearing *hearing) {
    bool report = is_report(ear, hearing);
    if (report) compose_report(ear, hearing);
    for (uint32_t i = 0; i < hearing->count; i++)
        if (!report || hearing->list[i].kind != HEARD_ANSWER) hear(ear, &hearing->list[i]);
}

void compose_heard(const Game *game, const TableView *view, Page *page) {
    const Book *book = game_book(game);
    const World *world = game_world(game);
    if (game_turns(game) == 0) return;
    const Deed *deed = game_deed(game, game_turns(game) - 1);
    uint32_t sitting = book->scenes[deed->scene.at].sitting;
    if (sitting == 0) return;
    bool goes_on = talks_begun(book, world) && talks_sitting(book, world) == &book->sittings[sitting - 1];
    Ear ear = {book, &book->sittings[sitting - 1], goes_on ? world_talks(world) : NULL,
               page, view && view->numbers,        said_before(game),
               NULL};
    if (deed->said) note_deed(&ear, deed);
    hear_all(&ear, game_heard(game));
    note_days(&ear, rules_day(book, world) - deed->day);
}
