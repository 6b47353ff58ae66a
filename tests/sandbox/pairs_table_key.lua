-- A key without a place in the order.
-- wants: E104: .*order
for _ in pairs({ [{}] = 1 }) do return end
