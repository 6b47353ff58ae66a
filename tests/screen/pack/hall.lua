-- A scene that has to be scrolled on any small screen, each paragraph told from the others by its number.
local numbers = { "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve" }
local paragraphs = { "Turn {steps}. The hall is long." }
for index, number in ipairs(numbers) do
    table.add(paragraphs, number .. " banners hang there; below banner " .. index ..
        " stands an officer of {chanzhou} 澶州 who was here before you and says nothing, and behind him " ..
        index .. " chests of silk that nobody has counted.")
end
table.add(paragraphs, quote("SS281.5b A", "He looked at the end of the hall and did not look round."))

scene "hall" {
    title = "The hall", place = "chanzhou",
    text = paragraphs,
    choice "sit" { "Sit down at the table.", effects = { add("steps", 1) }, go = "table" },
    choice "back" { "Turn round and leave.", effects = { add("steps", 1) }, go = "broken" },
}
