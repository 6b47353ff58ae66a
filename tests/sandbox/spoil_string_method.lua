-- A method put on a string.
-- wants: E104: .*index a string
("x").sub = error
