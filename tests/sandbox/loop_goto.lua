-- A loop by goto.
-- wants: E104: .*(more than .* steps|longer than .* ms)
::again:: goto again
