/* walk.h - going over everything of one sort that a Book holds. */
#ifndef CHECK_WALK_H
#define CHECK_WALK_H

#include "model/book.h"

/* Every list of changes, wherever it is written. */
typedef void EffectsVisit(void *ctx, Effects effects);
void walk_effects(const Book *book, EffectsVisit *visit, void *ctx);

/* Every fact that a list of changes may change: a rule's writes too; not what days that pass change. */
typedef void WriteVisit(void *ctx, FactId fact, const Effect *effect);
void walk_writes(const Book *book, Effects effects, WriteVisit *visit, void *ctx);

/* Every condition but those of paragraphs, with where it is written and the name of the choice, scene, tale, token,
 * war, swing or report it belongs to. NULL conditions are left out. */
typedef void GuardVisit(void *ctx, const Guard *guard, Where where, const char *owner);
void walk_guards(const Book *book, GuardVisit *visit, void *ctx);

/* Every paragraph, those of tales and of the record too. */
typedef void ParagraphVisit(void *ctx, const Paragraph *paragraph);
void walk_paragraphs(const Book *book, ParagraphVisit *visit, void *ctx);

/* Every list of citations but those of quotations. */
typedef void CitesVisit(void *ctx, Cites cites);
void walk_cites(const Book *book, CitesVisit *visit, void *ctx);

/* Every way from a scene to a scene. */
typedef void GoVisit(void *ctx, SceneId from, SceneId to);
void walk_goes(const Book *book, GoVisit *visit, void *ctx);

#endif
