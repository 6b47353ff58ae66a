-- Division of integers by nothing.
-- wants: E104: .*(zero|divide)
return 1 // 0
