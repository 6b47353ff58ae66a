-- select far out of range.
-- wants: E104: .*out of range
return select(1 << 63, 1)
