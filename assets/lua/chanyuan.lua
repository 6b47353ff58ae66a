---@meta
-- The language of scenarios, for editors with Lua's language server. Printed by `chanyuan meta --annotations` from
-- the table that the program itself reads scenarios by; changes belong there.

---Text with a condition, or a source's own words.
---@class chanyuan.paragraph
---Text: a string, or a list of paragraphs. `{fact}` is filled in, a blank line begins a paragraph.
---@alias chanyuan.text string|chanyuan.paragraph|(string|chanyuan.paragraph)[]

---What a condition word makes.
---@class chanyuan.condition
---A condition: the name of a flag, or what `at_least`, `is`, `all` and their like make.
---@alias chanyuan.guard string|chanyuan.condition

---What a word for a change makes.
---@class chanyuan.change
---Changes, made in order, all or nothing.
---@alias chanyuan.changes chanyuan.change|chanyuan.change[]

---What stands in a scene: a choice or an automatic move.
---@class chanyuan.item

---What the record says of a choice.
---@class chanyuan.mark

---Where something was reported to be.
---@class chanyuan.sighting

---The scenario itself: its name and what lists say of it.
---@class (exact) chanyuan.pack
---@field title string Its title.
---@field version string The edition of the text, as letters, digits and dots.
---@field api 1 The edition of this language: 1.
---@field summary? string One sentence for lists.
---@field author? string Who wrote it.
---@field licence? string What others may do with it, such as “CC BY 4.0”.
---@field before? string What the pages of its `prologue` are called; “What came before” unless told.
---@field after? string What the page of its `afterwards` is called; “What came afterwards” unless told.
---@field drawing? string The name of the drawing on its title page.
---@field open? chanyuan.open What scenarios that extend this one may add to, read and change; nothing unless told.
---@field extends? string The name of the scenario that this one extends.
---@field extends_version? string The version of it that this was written for.

---The scenario itself: its name and what lists say of it.
---@param name string
---@return fun(fields: chanyuan.pack)
function pack(name) end

---Where a scenario may be extended by others.
---@class (exact) chanyuan.open
---@field scenes? string|string[] Scenes to which choices may be added, and to which added scenes may lead.
---@field back? string|string[] More scenes to which added choices and scenes may lead.
---@field reads? string|string[] Facts that may be read: conditions may ask for them, and text may show them.
---@field changes? string|string[] Facts that may be read and changed; `day` lets time pass.
---@field tales? string|string[] Tales to which lines may be added.
---@field endings? boolean Whether endings may be added.
---@field codex? boolean Whether people, places and events may be added.
---@field sources? boolean Whether sources may be added.

---More choices for a scene of the scenario that is extended.
---@class (exact) chanyuan.extend
---@field [integer] chanyuan.item The choices.

---More choices for a scene of the scenario that is extended.
---@param name string
---@return fun(fields: chanyuan.extend)
function extend(name) end

---More lines for a tale of the scenario that is extended, at its end.
---@class (exact) chanyuan.lines
---@field text chanyuan.text The lines; `did` as in a tale.

---More lines for a tale of the scenario that is extended, at its end.
---@param name string
---@return fun(fields: chanyuan.lines)
function lines(name) end

---A fact that is so or not.
---@class (exact) chanyuan.flag
---@field label? string A clause that can follow “needs” or “that”.
---@field start? boolean Whether it is so at the start; false unless told.

---A fact that is so or not.
---@param name string
---@return fun(fields: chanyuan.flag)
function flag(name) end

---A fact that is a whole number.
---@class (exact) chanyuan.count
---@field range integer[] The smallest and the largest value.
---@field start? integer The value at the start; the smallest unless told.
---@field label? string What it counts, as words that can stand in a sentence.
---@field words? string[] What is shown instead of the number, one a value.
---@field over? "clamp"|"refuse" “clamp”: changes stop at the range's ends; “refuse”: they fail.

---A fact that is a whole number.
---@param name string
---@return fun(fields: chanyuan.count)
function count(name) end

---A fact that is one of some names.
---@class (exact) chanyuan.one_of
---@field [integer] string The names, in order.
---@field start? string The name at the start; the first unless told.
---@field label? string What it is, as words that can stand in a sentence.
---@field words? string[] What is shown instead of the name, one a name.

---A fact that is one of some names.
---@param name string
---@return fun(fields: chanyuan.one_of)
function one_of(name) end

---A fact that is a day.
---@class (exact) chanyuan.date
---@field start string The day at the start.
---@field label? string What it is, as words that can stand in a sentence.

---A fact that is a day.
---@param name string
---@return fun(fields: chanyuan.date)
function date(name) end

---Something under way for some days: a letter, an army, a rumour.
---@class (exact) chanyuan.due
---@field label? string What is under way.
---@field text? chanyuan.text The news, when it comes.
---@field effects? chanyuan.changes What changes then.
---@field again? "restart"|"keep" Started while under way: “restart” starts anew, “keep” changes nothing.

---Something under way for some days: a letter, an army, a rumour.
---@param name string
---@return fun(fields: chanyuan.due)
function due(name) end

---A place in the story, with what can be done there.
---@class (exact) chanyuan.scene
---@field title? string Its title.
---@field act? string The title of the act of the story that begins here; it is shown above the scene's.
---@field place? string The name of its place; where the last scene was unless told.
---@field date? string Not before this day.
---@field drawing? string The name of the drawing above its text.
---@field text? chanyuan.text What is told there.
---@field effects? chanyuan.changes What changes on entering.
---@field last? boolean Whether only one way on is meant; `check --exact` then asks for no other.
---@field [integer] chanyuan.item Its choices and automatic moves.

---A place in the story, with what can be done there.
---@param name string
---@return fun(fields: chanyuan.scene)
function scene(name) end

---A scene where the story ends.
---@class (exact) chanyuan.ending
---@field title string Its title.
---@field place? string The name of its place.
---@field date? string Not before this day.
---@field drawing? string The name of the drawing above its text.
---@field text? chanyuan.text How it ends.
---@field effects? chanyuan.changes What changes on entering.
---@field disaster? boolean Whether it is a bad end; false unless told.
---@field [integer] nil Nothing: an ending has no choices.

---A scene where the story ends.
---@param name string
---@return fun(fields: chanyuan.ending)
function ending(name) end

---Somebody to play.
---@class (exact) chanyuan.role
---@field label string The name shown.
---@field han? string The same in characters.
---@field person? string The name of the person this is.
---@field start string The name of the first scene.
---@field drawing? string The name of the drawing above who you are: a seal.
---@field text? chanyuan.text Who you are.
---@field effects? chanyuan.changes How the world differs at this role's start.
---@field standing? string|string[] The facts that “how things stand” shows, in order.
---@field all_calendars? boolean Whether the head of each page dates by every calendar, where their months agree; by the first alone unless told.

---Somebody to play.
---@param name string
---@return fun(fields: chanyuan.role)
function role(name) end

---A book or article that claims rest on.
---@class (exact) chanyuan.source
---@field title string Its title.
---@field han? string Its title in characters.
---@field author? string Who wrote it, and when.
---@field text? chanyuan.text What it is and how far to trust it.

---A book or article that claims rest on.
---@param name string
---@return fun(fields: chanyuan.source)
function source(name) end

---Somebody of the time.
---@class (exact) chanyuan.person
---@field label string The name shown.
---@field han? string The name in characters.
---@field side? string Whose side.
---@field office? string The office held.
---@field text? chanyuan.text Who that was.
---@field sources? string|string[] Where it says so.
---@field also? string|string[] Other words by which texts mean the same.
---@field known? string In the codex from this day of the story; always unless told.

---Somebody of the time.
---@param name string
---@return fun(fields: chanyuan.person)
function person(name) end

---Somewhere.
---@class (exact) chanyuan.place
---@field label string The name shown.
---@field han? string The name in characters.
---@field text? chanyuan.text What it was.
---@field sources? string|string[] Where it says so.
---@field also? string|string[] Other words by which texts mean the same.
---@field known? string In the codex from this day of the story; always unless told.

---Somewhere.
---@param name string
---@return fun(fields: chanyuan.place)
function place(name) end

---Something else that the codex explains: an office, a word, a weapon, a document.
---@class (exact) chanyuan.entry
---@field label string The words for it, as they stand within a sentence.
---@field han? string The same in characters.
---@field kind string What sort of thing it is: the codex keeps those of one kind together.
---@field text chanyuan.text What it was.
---@field sources? string|string[] Where it says so.
---@field also? string|string[] Other words by which texts mean the same.
---@field known? string In the codex from this day of the story; always unless told.

---Something else that the codex explains: an office, a word, a weapon, a document.
---@param name string
---@return fun(fields: chanyuan.entry)
function entry(name) end

---Something that happened.
---@class (exact) chanyuan.event
---@field label string What happened, in some words.
---@field date? string When, if known to the day.
---@field text? chanyuan.text What happened.
---@field sources string|string[] Where it says so.
---@field known? string In the codex from this day of the story; from its own date unless told.

---Something that happened.
---@param name string
---@return fun(fields: chanyuan.event)
function event(name) end

---Something on which the sources disagree: the reader may choose whom margin and codex follow.
---@class (exact) chanyuan.dispute
---@field label string What it is about, in a few words.
---@field text chanyuan.text The question, and why it is one.
---@field known? string In the codex from this day of the story; always unless told.
---@field [integer] chanyuan.reading The readings, at least two.

---Something on which the sources disagree: the reader may choose whom margin and codex follow.
---@param name string
---@return fun(fields: chanyuan.dispute)
function dispute(name) end

---One side of a dispute.
---@class (exact) chanyuan.reading
---@field label string Whose it is, in words that can follow “you follow”.
---@field text chanyuan.text What is told there, as those who hold it would say it.
---@field sources string|string[] Where it says so.

---One side of a dispute.
---@param name string
---@return fun(fields: chanyuan.reading): chanyuan.reading
function reading(name) end

---The land of the story, for the page that shows what is where.
---@class (exact) chanyuan.map
---@field title string What it shows.
---@field places string[][] { place, position } for each, what matters most first: where there is little room, the last are left out. Other places that lie there may follow.
---@field lines? string[][] { “river”, “road” or “border”, name, position, position, … } for each.
---@field pace? integer How many li an army goes in a day; 60 unless told.

---The land of the story, for the page that shows what is where.
---@param fields chanyuan.map
function map(fields) end

---An army, a court or an envoy on the map: where it was last reported to be.
---@class (exact) chanyuan.report
---@field label string What it is, as it stands within a sentence.
---@field mark string The capital letter by which the map shows it.
---@field when? chanyuan.guard When it is shown, and in which seat; always unless told.
---@field you? boolean Whether the player is with it, where the place of his scene isn't on the map.
---@field [integer] chanyuan.sighting What was seen of it: of what has come by then, the freshest is shown.

---An army, a court or an envoy on the map: where it was last reported to be.
---@param name string
---@return fun(fields: chanyuan.report)
function report(name) end

---Where something was reported to be, and of when.
---@class (exact) chanyuan.seen
---@field at string The name of a place of the map.
---@field date? string The day on which it was so; so many days ago as the news takes unless told.
---@field days? integer How many days the news took: it isn't shown before; 0 unless told.
---@field by? string Who brought it, as words after “by”.
---@field when? chanyuan.guard When it was brought at all.
---@field text? chanyuan.text What was reported.

---Where something was reported to be, and of when.
---@param fields chanyuan.seen
---@return chanyuan.sighting
function seen(fields) end

---A small drawing in letters and signs, shown where there is room for it.
---@class (exact) chanyuan.drawing
---@field art string Its lines: at most 10, of at most 40 columns.
---@field ascii? string The same in ASCII, for terminals that have nothing else; left out there unless told.
---@field words? string What line mode says instead; nothing unless told.

---A small drawing in letters and signs, shown where there is room for it.
---@param name string
---@return fun(fields: chanyuan.drawing)
function drawing(name) end

---Lunar months, by their first days.
---@class (exact) chanyuan.calendar
---@field label string Whose calendar.
---@field months string[][] { first day, name, name in characters }, in order; the last only ends the one before.

---Lunar months, by their first days.
---@param name string
---@return fun(fields: chanyuan.calendar)
function calendar(name) end

---One thing the treaty settles.
---@class (exact) chanyuan.clause
---@field label string Its name in the treaty.
---@field options string[][] { name, words } for each way to settle it.
---@field record? string The option that was sworn or followed: in every clause, or in none.
---@field ordered? boolean Whether neighbouring options are near each other.
---@field in_oath? boolean Whether it is in the oath letters.
---@field asked_by? string Which court wanted it, by its name; or in words, where that isn't so simple.
---@field term? string The wording of the article the project began from.
---@field han? string The words of the oath.
---@field rendering? string The same in English.
---@field misleads? string Where the article's wording leads astray.
---@field text? chanyuan.text A note.
---@field sources? string|string[] Where it says so.
---@field known? string In the codex from this day of the story; always unless told.

---One thing the treaty settles.
---@param name string
---@return fun(fields: chanyuan.clause)
function clause(name) end

---Something that treaties give and take, such as land.
---@class (exact) chanyuan.interest
---@field label string The word shown.

---Something that treaties give and take, such as land.
---@param name string
---@return fun(fields: chanyuan.interest)
function interest(name) end

---One of the two sides that bargain.
---@class (exact) chanyuan.court
---@field label string The name shown.
---@field ruler string The faction without which nothing passes.
---@field quota integer The percent of power that must say yes.
---@field prize integer What winning the war would bring, in points.
---@field loss integer What losing it would bring, mostly below zero.
---@field toll? integer What a round of war costs.
---@field fear? integer What a degree of fear takes from going on.
---@field temper? chanyuan.temper How it bargains when the program speaks for it.

---One of the two sides that bargain.
---@param name string
---@return fun(fields: chanyuan.court)
function court(name) end

---How a court bargains when the program speaks for it.
---@class (exact) chanyuan.temper
---@field holds? integer How it yields, 1 to 30: 3 holds out to the last, 10 evenly, 15 early; 10 unless told.
---@field per_turn? integer The pressure that each turn adds; 1 unless told.
---@field per_round? integer The pressure that each round of war adds; 8 unless told.
---@field patience? integer How many turns without a move of the other's it bears; 3 unless told.
---@field guess? integer How far off it takes what the other needs to be, in points; 0 unless told.

---Some of a court who see the treaty in one way.
---@class (exact) chanyuan.faction
---@field label string The name shown.
---@field court string The name of its court.
---@field person? string The name of the person who speaks for it.
---@field power integer Its percent of the court's power.
---@field weights table<string, integer> What a half-step of each interest is worth to it, in points.
---@field bias? integer How much higher than true it puts the first court's chance in war, in percent.
---@field prize? integer What it hopes victory would bring; the court's unless told.
---@field red? table<string, string|string[]> Options that it refuses at any price, by clause.

---Some of a court who see the treaty in one way.
---@param name string
---@return fun(fields: chanyuan.faction)
function faction(name) end

---What the options of a clause do to the interests of the courts.
---@class (exact) chanyuan.stakes
---@field weight? integer The clause's percent in fidelity.
---@field [string] table<string, table<string, integer>> By option: half-steps by court and interest, and `hold`, points by court.

---What the options of a clause do to the interests of the courts.
---@param name string
---@return fun(fields: chanyuan.stakes)
function stakes(name) end

---What options of several clauses do together, beyond what each does.
---@class (exact) chanyuan.synergy
---@field over string|string[] The clauses.
---@field worth fun(o: table<string, string>): table<string, table<string, integer>>? The function: from a table of options to half-steps by court and interest.

---What options of several clauses do together, beyond what each does.
---@param fields chanyuan.synergy
function synergy(fields) end

---A reading of how the war stands.
---@class (exact) chanyuan.war
---@field label string The same in words.
---@field chance integer The first court's chance of coming out ahead, in percent.
---@field rounds? integer Rounds fought already.
---@field fear? integer Degrees of fear.
---@field when? chanyuan.guard When it stands so; of several that hold, the first declared counts.

---A reading of how the war stands.
---@param name string
---@return fun(fields: chanyuan.war)
function war(name) end

---Something that may happen, and what it does to the war and the courts.
---@class (exact) chanyuan.swing
---@field label string What has happened, in words that can follow “that”.
---@field when chanyuan.guard While this holds, it has happened.
---@field chance? integer What it adds to the first court's chance of coming out ahead, in percent.
---@field rounds? integer Rounds that it adds.
---@field fear? integer Degrees of fear that it adds.
---@field powers? table<string, integer> By faction: percent of power that it adds; they add up to 0 in each court.
---@field lifts? table<string, string|string[]> By faction: clauses in which it no longer has red lines.

---Something that may happen, and what it does to the war and the courts.
---@param name string
---@return fun(fields: chanyuan.swing)
function swing(name) end

---What a treaty's fidelity can't exceed where a keystone is gone.
---@class (exact) chanyuan.cap
---@field [integer] integer The most that fidelity can be.
---@field [string] string|string[] By clause: the options it must stand at.

---What a treaty's fidelity can't exceed where a keystone is gone.
---@param fields chanyuan.cap
function cap(fields) end

---How later wars may stand.
---@class (exact) chanyuan.future
---@field [integer] integer[] { the first court's chance, share of later years }, in percent; the shares add up to 100.

---How later wars may stand.
---@param fields chanyuan.future
function future(fields) end

---Something that can be known, told, softened or bent.
---@class (exact) chanyuan.token
---@field label string What it is about, in some words.
---@field text? chanyuan.text What it says, in full.
---@field when? chanyuan.guard When the player holds it; always unless told.
---@field owner? string The name of the court that knows it already.
---@field chance? integer What it says of the first court's chance in war, in percent.
---@field reserve? integer What it says is the least that its owner would take, in points.
---@field bent? integer What it says instead when it is told bent.
---@field credit? integer How far a hearer goes towards it, in percent; 35 unless told.
---@field untrue? boolean Whether it isn't so, as verifying shows.
---@field way_out? boolean Whether it shows that there is a way out of the war.
---@field sources? string|string[] Where it says so.

---Something that can be known, told, softened or bent.
---@param name string
---@return fun(fields: chanyuan.token)
function token(name) end

---How somebody at the table speaks.
---@class (exact) chanyuan.voice
---@field court? string The name of the court spoken for.
---@field faction? string Or the name of the faction.
---@field person? string The name of the person who speaks.
---@field opening? string|string[] When as talks begin; “We have come a long way. This is what we ask.” unless told.
---@field hurt? string|string[]|table<string, string|string[]> When when it refuses: what the text costs it most; “It is {interest} that this costs us.” unless told.
---@field flinch? string|string[] When it doesn't like a go-between's draft: told of it, not said, at which clause; “At {clause}, the listening stops.” unless told.
---@field also? string|string[] When a go-between has carried its word as it was said: a second clause; “And there is {clause}.” unless told.
---@field word? string|string[] When a go-between has brought it the other's answer; “So it is {interest} that troubles them.” unless told.
---@field clause? string|string[] When then: where that lies, and what it asked there; “It lies with {clause}. We asked for “{wanted}”.” unless told.
---@field missing? string|string[] When then: whose vote is missing; “{faction} would not carry it.” unless told.
---@field red? string|string[] When then: a red line is crossed; “Not that. {clause}: “{option}” is a word that {faction} will not hear.” unless told.
---@field way_back? string|string[] When then: the one change (or two) that would make it say yes; “{change}, and the rest could stand.” unless told.
---@field far? string|string[] When there is no such change; a councillor: he wouldn't sign, and knows of none; “There is no one thing you could change. We are far apart.” unless told.
---@field counter? string|string[] When it puts a text of its own; “Let it be {change}.” unless told.
---@field link? string|string[] When it puts two changes, one for the other; “If you take {first}, then {second}.” unless told.
---@field again? string|string[] When it asks again for what it had dropped; “We ask again for {change}, {cause}.” unless told.
---@field hold? string|string[] When it puts its own text again; “We have said what we have to say.” unless told.
---@field tired? string|string[] When the same, because the other side doesn't move; “We have moved and you have not. We are waiting.” unless told.
---@field accept? string|string[] When it says yes; “Yes. We could put our name to that.” unless told.
---@field tipped? string|string[] When which clause decided that; “{clause} decided it.” unless told.
---@field refuse? string|string[] When it says no and puts nothing; “No.” unless told.
---@field leave? string|string[] When it goes home; “There is nothing for us here. We are going home.” unless told.
---@field initial? string|string[] When it initials a clause, too; “{clause} can stand so, for now.” unless told.
---@field no_initial? string|string[] When it doesn't initial it; “Not {clause}, not yet. We asked for “{wanted}”.” unless told.
---@field would? string|string[] When asked about an option: yes; “{clause}: “{option}”? We would take that.” unless told.
---@field would_not? string|string[] When asked about an option: no; “{clause}: “{option}”? No.” unless told.
---@field most? string|string[] When asked what matters most; “What matters most to us is {interest}.” unless told.
---@field vague? string|string[] When asked by one it trusts little; “One hears many things said about that.” unless told.
---@field silent? string|string[] When asked by one it doesn't trust; “That is not for you to ask.” unless told.
---@field moved? string|string[] When shown something that moves it; “We had not heard that.” unless told.
---@field unmoved? string|string[] When shown something that doesn't move it; “So they say. We have our own riders.” unless told.
---@field warned? string|string[] When warned, and believes it; “We hear you.” unless told.
---@field bluff? string|string[] When warned, and doesn't believe it; “You would sign it. We know that you would sign it.” unless told.
---@field ratified? string|string[] When its court has ratified; “It is agreed, and will be sworn.” unless told.
---@field voted_down? string|string[] When its court has not ratified; “It was laid before the court and did not pass.” unless told.
---@field found_out? string|string[] When it finds that a mediator told it an untruth; “That is not what the other side was told. You said otherwise to us.” unless told.
---@field betrayed? string|string[] When it finds that a mediator told the other side what only it knew; “{other} has heard of {token}. That was ours, and you told it.” unless told.
---@field aye? string|string[] When a councillor: would vote for the text; “I would sign it.” unless told.
---@field price? string|string[] When then: what he wouldn't bear as well; “But not with {change}.” unless told.
---@field nay? string|string[] When a councillor: would not; “I would not. It gives away {interest}.” unless told.
---@field advise? string|string[] When a councillor: what he would ask for instead; “I would ask for {change}.” unless told.
---@field yield? string|string[] When a councillor: what he would give, to have the rest; “I would give {other} {change}.” unless told.
---@field content? string|string[] When a councillor: nothing, he would sign it as it lies; “I would leave it as it stands.” unless told.
---@field they_will? string|string[] When asked whether the other side will take the text: yes; “{other} will take that.” unless told.
---@field they_may? string|string[] When the same: it may be; “{other} may take that.” unless told.
---@field they_wont? string|string[] When the same: no; “{other} won't take that.” unless told.

---How somebody at the table speaks.
---@param name string
---@return fun(fields: chanyuan.voice)
function voice(name) end

---What the story may read from a treaty: which of a few classes it falls in.
---@class (exact) chanyuan.outcome
---@field label? string What it is, as words that can stand in a sentence.
---@field over string|string[] The clauses that it depends on.
---@field classes string|string[] The names of the classes, in order.
---@field words? string[] What is shown instead of the name, one a class.
---@field class (string|chanyuan.class)[]|fun(o: table<string, string>): string Rows, the first that fits deciding; or a function from a table of options to a class.

---What the story may read from a treaty: which of a few classes it falls in.
---@param name string
---@return fun(fields: chanyuan.outcome)
function outcome(name) end

---One row of an outcome: a class, and what a treaty has to be like for it.
---@class (exact) chanyuan.class
---@field [integer] string The name of the class.
---@field over? string|string[] The clauses that `fits` depends on.
---@field fits? fun(o: table<string, string>): boolean A function: from a table of their options to true or false.
---@field [string] string|string[] By clause: the options it must stand at.

---A scene where two courts bargain.
---@class (exact) chanyuan.table
---@field title? string Its title.
---@field act? string The title of the act of the story that begins here; it is shown above the scene's.
---@field place? string The name of its place; where the last scene was unless told.
---@field date? string Not before this day.
---@field drawing? string The name of the drawing above its text.
---@field text? chanyuan.text What is told there.
---@field effects? chanyuan.changes What changes on entering.
---@field seat "envoy"|"minister"|"mediator" The player's: “envoy”, “minister” or “mediator”.
---@field court? string The name of the player's court; a mediator has none.
---@field opens? string The name of the court that speaks first, before the player does.
---@field envoy? string The name of the person whom a minister sends.
---@field advisers? string|string[] The names of the factions who advise the player, at most 4; unless told, those of his own court that a person speaks for, but the ruler and himself.
---@field start? table<string, string> By clause: the option that lies there at first; its first unless told.
---@field edict? table<string, string|string[]> By clause: the options that a minister's ruler allows. Of a clause left out he has said nothing: all are allowed.
---@field mandate? table[] What a minister's mandate says before he writes: rows, of which the first whose condition holds counts. A clause left out begins at the end of the edict.
---@field pace? integer Acts a day; 4 unless told.
---@field days integer After so many days the talks are out of time.
---@field pressure? integer The pressure on both courts at first, 0 to 100; 0 unless told.
---@field rewrites? integer How many clauses a mediator may change in one draft; all unless told.
---@field base? string The name of the war from which hurt is measured, for ripeness.
---@field trust? table<string, string> By court: the count in which its trust begins and ends.
---@field sealed chanyuan.exit Where it goes on when both courts have ratified: { effects = { … }, go = "scene" }.
---@field left chanyuan.exit When a court has gone home.
---@field late chanyuan.exit When the days are used up.
---@field broken? chanyuan.exit When the player has broken off.
---@field exposed? chanyuan.exit When a mediator has lost a court's last trust.
---@field [integer] chanyuan.item Choices, besides what can be done at any table.

---A scene where two courts bargain. And Lua's functions on tables.
---@class tablelib
---@overload fun(name: string): fun(fields: chanyuan.table)
table = {}

---What is written for a minister before he writes.
---@class (exact) chanyuan.mandate
---@field when? chanyuan.guard When it counts; always unless told.
---@field [string] string By clause: how far his envoy may go.

---Where a table goes on when it has ended so.
---@class (exact) chanyuan.exit
---@field effects? chanyuan.changes What changes.
---@field go string The next scene.

---How one chronicler tells the run.
---@class (exact) chanyuan.tale
---@field title string Its title.
---@field calendar? string The calendar that {date} is told in.
---@field by? string Who tells it.
---@field drawing? string The name of the drawing above it.
---@field when? chanyuan.guard Which runs it tells.
---@field text chanyuan.text Its paragraphs, in order.

---How one chronicler tells the run.
---@param name string
---@return fun(fields: chanyuan.tale)
function tale(name) end

---What the real chronicles have of such a run, shown at its end beside the tales.
---@class (exact) chanyuan.passages
---@field title? string Its title.
---@field when? chanyuan.guard At the end of which runs.
---@field text chanyuan.text Its paragraphs, at least one of them a `quote`; `did` as in a tale.
---@field question string The question that they leave open.

---What the real chronicles have of such a run, shown at its end beside the tales.
---@param name string
---@return fun(fields: chanyuan.passages)
function passages(name) end

---What somebody else was doing meanwhile, shown at the end of a run.
---@class (exact) chanyuan.epilogue
---@field title string Its title.
---@field when? chanyuan.guard At the end of which runs.
---@field text chanyuan.text Its paragraphs; `did` as in a tale.

---What somebody else was doing meanwhile, shown at the end of a run.
---@param name string
---@return fun(fields: chanyuan.epilogue)
function epilogue(name) end

---A later year: what the record has, and what might have been under the treaty of this run.
---@class (exact) chanyuan.afterwards
---@field date string The year, or years, beginning with four digits: “1042”, “1054–57”. They are told in this order.
---@field title string Its title.
---@field when? chanyuan.guard After which runs it is told.
---@field text chanyuan.text What the record has.
---@field sources string|string[] Where that stands.
---@field conjecture? chanyuan.text How it might have gone, each paragraph with the condition under which it would.
---@field on? string On whose argument the conjecture stands, where it doesn't say so itself.

---A later year: what the record has, and what might have been under the treaty of this run.
---@param name string
---@return fun(fields: chanyuan.afterwards)
function afterwards(name) end

---What the treaty of a run costs over the years, beside the one of the record.
---@class (exact) chanyuan.ledger
---@field title string Its title.
---@field amounts table<string, table<string, integer>> By clause: what each of its options is a year.
---@field spans chanyuan.span[] Stretches of years, in order.
---@field war? integer What a year of war costs, to compare a year of the treaty with.
---@field text? chanyuan.text What has to be said beside it.
---@field sources? string|string[] Where the numbers stand.

---What the treaty of a run costs over the years, beside the one of the record.
---@param name string
---@return fun(fields: chanyuan.ledger)
function ledger(name) end

---Some years of a ledger.
---@class (exact) chanyuan.span
---@field [integer] string|integer What they are called, the first year, the last.
---@field [string] integer By clause: by how much it was raised in them.

---A page of what came before, to be read at any time. They come in the order written.
---@class (exact) chanyuan.prologue
---@field title string Its title.
---@field text chanyuan.text Its paragraphs, always the same: without conditions or facts.
---@field sources? string|string[] Where that stands.

---A page of what came before, to be read at any time. They come in the order written.
---@param name string
---@return fun(fields: chanyuan.prologue)
function prologue(name) end

---A change that data can't say.
---@class (exact) chanyuan.rule
---@field reads? string|string[] The facts it is given.
---@field writes? string|string[] The facts it may change.
---@field run fun(f: table<string, integer>): chanyuan.change[]? The function: from a table of facts to a list of changes.

---A change that data can't say.
---@param name string
---@return fun(fields: chanyuan.rule)
function rule(name) end

---Something that can be done in a scene.
---@class (exact) chanyuan.choice
---@field [integer] string Its words, at most 90 characters.
---@field when? chanyuan.guard When it can be chosen.
---@field hidden? boolean Whether it is not shown at all while it can't be chosen.
---@field locked? chanyuan.text Said instead of the computed reason while it can't.
---@field text? chanyuan.text What comes of it.
---@field effects? chanyuan.changes What changes.
---@field go? string The next scene; not needed where every chance has one.
---@field chance? chanyuan.chance[] The ways it can turn out.
---@field record? chanyuan.mark What the sources say of it.

---Something that can be done in a scene.
---@param name string
---@return fun(fields: chanyuan.choice): chanyuan.item
function choice(name) end

---One way a choice can turn out.
---@class (exact) chanyuan.chance
---@field [integer] integer Its weight.
---@field text? chanyuan.text What comes of it.
---@field effects? chanyuan.changes What changes, after the choice's own effects.
---@field go? string The next scene, if it isn't the choice's.

---An automatic move, tried when the scene is entered.
---@class (exact) chanyuan.auto
---@field when? chanyuan.guard When it is taken.
---@field effects? chanyuan.changes What changes.
---@field go string The next scene.

---An automatic move, tried when the scene is entered.
---@param fields chanyuan.auto
---@return chanyuan.item
function auto(fields) end

---A source says this person did this.
---@class (exact) chanyuan.happened
---@field [integer] string Citations, at least one.
---@field note? chanyuan.text One to three sentences for the margin.
---@field excludes? string|string[] Other choices of the scene that contradict it.

---A source says this person did this.
---@param fields chanyuan.happened
---@return chanyuan.mark
function happened(fields) end

---A source says it was urged or open, and not done.
---@class (exact) chanyuan.considered
---@field [integer] string Citations, at least one.
---@field note? chanyuan.text One to three sentences for the margin.

---A source says it was urged or open, and not done.
---@param fields chanyuan.considered
---@return chanyuan.mark
function considered(fields) end

---The sources are silent.
---@class (exact) chanyuan.unrecorded
---@field note? chanyuan.text One to three sentences for the margin.

---The sources are silent.
---@param fields chanyuan.unrecorded
---@return chanyuan.mark
function unrecorded(fields) end

---Text with a condition.
---@param condition chanyuan.guard When it is shown.
---@param text chanyuan.text What is shown.
---@return chanyuan.paragraph
function when(condition, text) end

---A source's own words.
---@param citation string Where it stands: "CB57.24b A".
---@param text chanyuan.text The words.
---@return chanyuan.paragraph
function quote(citation, text) end

---A tale's line, told if a choice was made.
---@param choices string|string[] "scene/choice", or several: if one of them was made.
---@param text chanyuan.text What is told then.
---@return chanyuan.paragraph
function did(choices, text) end

---A conjecture that stands on an argument of its own.
---@param on string Whose argument it is.
---@param text chanyuan.text The conjecture.
---@return chanyuan.paragraph
function argued(on, text) end

---What the codex tells from a day of the story on.
---@param day string Such as "1005-01-13".
---@param text chanyuan.text What is told from that day on.
---@return chanyuan.paragraph
function known(day, text) end

---What margin or codex tell to a reader who follows a reading.
---@param dispute string Its name.
---@param readings string|string[] A reading, or several: who follows one of these; “nobody”: who follows none.
---@param text chanyuan.text What is told then.
---@return chanyuan.paragraph
function follow(dispute, readings, text) end

---A fact is this value or more.
---@param fact string The name of a count, or of a one_of, by the order of its names.
---@param value integer|string The smallest value for which it holds.
---@return chanyuan.condition
function at_least(fact, value) end

---A fact is this value or less.
---@param fact string The name of a count, or of a one_of, by the order of its names.
---@param value integer|string The largest value for which it holds.
---@return chanyuan.condition
function at_most(fact, value) end

---A fact is one of these values or between them.
---@param fact string The name of a count, or of a one_of, by the order of its names.
---@param smallest integer|string The smallest value for which it holds.
---@param largest integer|string The largest.
---@return chanyuan.condition
function between(fact, smallest, largest) end

---A fact is exactly this.
---@param fact string The name of a fact, or `role`.
---@param value boolean|integer|string The value it must have.
---@return chanyuan.condition
function is(fact, value) end

---A condition doesn't hold.
---@param condition chanyuan.guard What must not hold.
---@return chanyuan.condition
function no(condition) end

---Every part holds.
---@param conditions chanyuan.guard[] { a, b }
---@return chanyuan.condition
function all(conditions) end

---At least one part holds.
---@param conditions chanyuan.guard[] { a, b }
---@return chanyuan.condition
function any(conditions) end

---No part holds.
---@param conditions chanyuan.guard[] { a, b }
---@return chanyuan.condition
function none(conditions) end

---A date is earlier.
---@param fact string The name of a date, or `day`.
---@param day string Such as "1005-01-13".
---@return chanyuan.condition
function before(fact, day) end

---A date is that day or later.
---@param fact string The name of a date, or `day`.
---@param day string Such as "1005-01-13".
---@return chanyuan.condition
function since(fact, day) end

---A choice was made at some time.
---@param choice string "scene/choice".
---@return chanyuan.condition
function took(choice) end

---A due event is under way.
---@param due string The name of a due event.
---@return chanyuan.condition
function waiting(due) end

---A clause of the treaty is settled.
---@param clause string The name of a clause.
---@return chanyuan.condition
function settled(clause) end

---A clause is settled so, or as one of these.
---@param clause string The name of a clause.
---@param options string|string[] An option, or several: one of these.
---@return chanyuan.condition
function agreed(clause, options) end

---Gives a fact a value.
---@param fact string The name of a fact.
---@param value boolean|integer|string Its new value.
---@return chanyuan.change
function set(fact, value) end

---Adds to a count or a date.
---@param fact string The name of a count or a date.
---@param amount integer How much; below zero to take away.
---@return chanyuan.change
function add(fact, amount) end

---Settles a clause.
---@param clause string The name of a clause.
---@param option string The name of its option.
---@return chanyuan.change
function agree(clause, option) end

---Opens a clause again.
---@param clause string The name of a clause.
---@return chanyuan.change
function unsettle(clause) end

---Starts a due event, so many days from now.
---@param days integer 1 to 400.
---@param due string The name of a due event.
---@return chanyuan.change
function after(days, due) end

---Ends a due event before it happens.
---@param due string The name of a due event.
---@return chanyuan.change
function cancel(due) end

---Lets days pass.
---@param days integer How many.
---@return chanyuan.change
function wait(days) end

---Runs a rule and makes the changes it returns.
---@param rule string The name of a rule.
---@return chanyuan.change
function apply(rule) end

---@class mathlib
math = {}

---@class stringlib
string = {}

---Runs FILE.lua of the same folder, once, and gives what it returns.
---@param file string
---@return any
function include(file) end

---The value; stops with the message when it is false or nil.
---@param value any
---@param message? any
---@return any
function assert(value, message) end

---Stops with the message.
---@param message any
---@param level? integer
function error(message, level) end

---Goes through a list: for number, value in ipairs(list).
---@param list any[]
---@return function, any[], integer
function ipairs(list) end

---Goes through a table, in the sorted order of its keys.
---@param t table
---@return function, table, nil
function pairs(t) end

---What follows from that argument on, or how many there are.
---@param from any
---@param ... any
---@return ...
function select(from, ...) end

---The number that a text says.
---@param value any
---@param base? integer
---@return number?
function tonumber(value, base) end

---The value as text.
---@param value any
---@return string
function tostring(value) end

---"string", "number", "table" and so on.
---@param value any
---@return string
function type(value) end

---Without its sign.
---@param x number
---@return number
function math.abs(x) end

---The whole number below.
---@param x number
---@return integer
function math.floor(x) end

---The largest.
---@param x number
---@param ... any
---@return number
function math.max(x, ...) end

---The smallest.
---@param x number
---@param ... any
---@return number
function math.min(x, ...) end

---The same as a whole number, if it is one.
---@param x any
---@return integer?
function math.tointeger(x) end

---Fills in %d, %s and the like; widths are at most 99.
---@param format string
---@param ... any
---@return string
function string.format(format, ...) end

---How many bytes.
---@param s string
---@return integer
function string.len(s) end

---In small letters (ASCII).
---@param s string
---@return string
function string.lower(s) end

---The same n times.
---@param s string
---@param n integer
---@param between? string
---@return string
function string.rep(s, n, between) end

---A part, by bytes.
---@param s string
---@param from integer
---@param to? integer
---@return string
function string.sub(s, from, to) end

---In capitals (ASCII).
---@param s string
---@return string
function string.upper(s) end

---Puts a value at the end of a list.
---@param list any[]
---@param value any
function table.add(list, value) end

---The parts of a list as one text.
---@param list any[]
---@param between? string
---@param from? integer
---@param to? integer
---@return string
function table.concat(list, between, from, to) end
